//! How is a text cut into rows and cells? What was found of it, what a person said of it, and what
//! was left out on the way. All of it is found by evidence, and each thing can be said instead.

/// How a text is cut, as it was found or said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// The name of its encoding, as the WHATWG lists it.
    pub encoding: &'static str,
    /// What stands between cells.
    pub delimiter: char,
    /// What stands around cells that hold a delimiter or a line break; `None` where nothing does.
    pub quote: Option<char>,
    /// How a quote is written within quotes.
    pub escape: Escape,
    /// Whether blanks before a quote belong to no cell: `1, "Anna"`.
    pub spaced: bool,
    /// What a line begins with that is no row; `None` where nothing does.
    pub comment: Option<String>,
    /// Rows before the table, as a spreadsheet counts them: titles, blank lines, comments.
    pub preamble: u32,
    /// Whether the first row of the table names its columns.
    pub header: bool,
    /// Rows below the table that are none of it: totals, notes.
    pub footer: u32,
    /// What becomes of rows with fewer cells than there are columns.
    pub short_rows: ShortRows,
}

/// How a quote is written within quotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Escape {
    /// Twice.
    #[default]
    Doubled,
    /// Behind a backslash, which takes its meaning from a delimiter and a line break too.
    Backslash,
    /// As it is: only a quote before a delimiter or the end of the row closes a cell.
    Unescaped,
}

impl Escape {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Doubled, Self::Backslash, Self::Unescaped];

    /// The name in options and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Doubled => "doubled",
            Self::Backslash => "backslash",
            Self::Unescaped => "unescaped",
        }
    }

    /// The way of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What becomes of rows with fewer cells than there are columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShortRows {
    /// They are rejected, each by name.
    #[default]
    Refused,
    /// What they do not say is blank.
    Filled,
}

/// What a person said of a text; what nobody said is found by evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Asked {
    /// The encoding, by a label of the WHATWG: `windows-1250`, `latin2`, `tis-620`.
    pub encoding: Option<String>,
    /// What stands between cells: a letter of ASCII.
    pub delimiter: Option<char>,
    /// What stands around cells, a letter of ASCII, or that nothing does.
    pub quote: Option<Option<char>>,
    /// How a quote is written within quotes.
    pub escape: Option<Escape>,
    /// What a comment begins with, or that there is none.
    pub comment: Option<Option<String>>,
    /// Rows before the table, as a spreadsheet counts them.
    pub preamble: Option<u32>,
    /// Whether the first row of the table names its columns.
    pub header: Option<bool>,
    /// Rows below the table that are none of it.
    pub footer: Option<u32>,
    /// What becomes of short rows.
    pub short_rows: Option<ShortRows>,
}

impl Asked {
    /// How this program writes tables of text, with nothing left to evidence.
    #[must_use]
    pub fn as_written(delimiter: char) -> Self {
        Self {
            encoding: Some("utf-8".to_owned()),
            delimiter: Some(delimiter),
            quote: Some(Some('"')),
            escape: Some(Escape::Doubled),
            comment: Some(None),
            preamble: Some(0),
            header: Some(true),
            footer: Some(0),
            short_rows: Some(ShortRows::Refused),
        }
    }

    /// What was said here, and of what was not said here what was said there.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            encoding: self.encoding.or(other.encoding),
            delimiter: self.delimiter.or(other.delimiter),
            quote: self.quote.or(other.quote),
            escape: self.escape.or(other.escape),
            comment: self.comment.or(other.comment),
            preamble: self.preamble.or(other.preamble),
            header: self.header.or(other.header),
            footer: self.footer.or(other.footer),
            short_rows: self.short_rows.or(other.short_rows),
        }
    }
}

/// What of a text is no row of its table, and what was read otherwise than it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Rows before the table that say something.
    pub preamble: u32,
    /// The first of them as they stand, at most [`LeftOut::MOST`].
    pub preamble_lines: Vec<String>,
    /// Lines that are comments.
    pub comments: u32,
    /// Lines without a letter, wherever they are.
    pub blank_lines: u32,
    /// Rows below the table.
    pub footer: u32,
    /// The first of them as they stand, at most [`LeftOut::MOST`].
    pub footer_lines: Vec<String>,
    /// NUL letters, which were taken away.
    pub nul: u64,
    /// Cells with a quote that neither opens nor closes one, and stand as they are.
    pub stray_quotes: u32,
    /// Bytes that are no letter of the encoding; each is read as U+FFFD.
    pub undecoded: u64,
}

impl LeftOut {
    /// Lines that are shown.
    pub const MOST: usize = 5;

    /// Adds what was left out of another part of the same text.
    pub(crate) fn add(&mut self, other: &Self) {
        self.preamble += other.preamble;
        self.comments += other.comments;
        self.blank_lines += other.blank_lines;
        self.footer += other.footer;
        self.nul += other.nul;
        self.stray_quotes += other.stray_quotes;
        self.undecoded += other.undecoded;
    }
}

/// How a text would be cut, by its first megabyte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// How it is cut.
    pub dialect: Dialect,
    /// The names of its columns.
    pub headers: Vec<String>,
    /// The first rows as they stand.
    pub rows: Vec<Vec<String>>,
    /// What was left out so far.
    pub left_out: LeftOut,
}
