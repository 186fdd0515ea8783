//! How is a file cut into cells? As it was found, as a person says it, and what that makes of its first rows.

use import::{Asked, Cut, Dialect, Escape, ShortRows};
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{FileTable, WorkspaceError, Written, masked_within};

use super::masked::{Hide, Masking};

/// How a quote is written within quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EscapeView {
    /// Twice.
    Doubled,
    /// Behind a backslash.
    Backslash,
    /// As it is.
    Unescaped,
}

/// What a person said of how a file is cut; what is none is found by evidence.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct AskedView {
    /// The table of the file that is read, by its name; none for the one that is proposed.
    pub table: Option<String>,
    /// The encoding, as the WHATWG calls it.
    pub encoding: Option<String>,
    /// What stands between cells: one letter.
    pub delimiter: Option<String>,
    /// What stands around cells: one letter, or nothing.
    pub quote: Option<String>,
    /// How a quote is written within quotes.
    pub escape: Option<EscapeView>,
    /// What a remark begins with; empty where there are none.
    pub comment: Option<String>,
    /// Rows above the headings.
    pub preamble: Option<u32>,
    /// Whether there are headings.
    pub header: Option<bool>,
    /// Rows below the table.
    pub footer: Option<u32>,
    /// Whether rows with too few cells are filled up with blanks.
    pub fill_short: Option<bool>,
}

/// How a file is cut.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DialectView {
    /// The encoding, as the WHATWG calls it.
    pub encoding: String,
    /// What stands between cells.
    pub delimiter: String,
    /// What stands around cells; empty for nothing.
    pub quote: String,
    /// How a quote is written within quotes.
    pub escape: EscapeView,
    /// What a remark begins with; empty for nothing.
    pub comment: String,
    /// Rows above the headings, or above the first row where there are none.
    pub preamble: u32,
    /// Whether there are headings.
    pub header: bool,
    /// Rows below the table.
    pub footer: u32,
    /// Whether rows with too few cells are filled up with blanks.
    pub fill_short: bool,
}

/// A table in a file.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TableInFile {
    /// Its name.
    pub name: String,
    /// Whether its makers hid it.
    pub hidden: bool,
}

/// How a file would be cut into cells, by how it begins.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CutView {
    /// Whether it is a text, whose letters and signs between cells can be said.
    pub is_text: bool,
    /// The tables in it that hold anything; none of a file that is one.
    pub tables: Vec<TableInFile>,
    /// The one that is read; none of a file that is one.
    pub table: Option<String>,
    /// How it is cut.
    pub dialect: DialectView,
    /// The first lines above the table, as they stand.
    pub above: Vec<String>,
    /// The names of its columns.
    pub headers: Vec<String>,
    /// The first rows, as they stand.
    pub rows: Vec<Vec<String>>,
}

impl CutView {
    /// How a table of a file would be cut.
    ///
    /// # Errors
    /// Where the file does not read as what it is.
    pub(crate) fn of(table: &FileTable, cut: Cut) -> Result<Self, WorkspaceError> {
        let tables = table.tables()?.into_iter();
        let some = tables.filter(|table| !table.is_empty);
        let named = some.map(|table| TableInFile {
            hidden: !table.is_visible,
            name: table.name,
        });
        Ok(Self {
            is_text: table.kind()?.written == Written::Text,
            tables: named.collect(),
            table: table.table_name()?,
            dialect: (&cut.dialect).into(),
            above: cut.left_out.preamble_lines,
            headers: cut.headers,
            rows: cut.rows,
        })
    }
}

impl Hide for CutView {
    fn hide(&mut self, masking: &Masking<'_>) {
        for line in &mut self.above {
            *line = masked_within(line);
        }
        for row in &mut self.rows {
            for (at, cell) in row.iter_mut().enumerate() {
                masking.hide_headed(self.headers.get(at), cell);
            }
        }
    }
}

impl AskedView {
    /// What was said of the table called `table`.
    pub(crate) fn of(table: Option<&str>, asked: &Asked) -> Self {
        let Asked {
            encoding,
            delimiter,
            quote,
            escape,
            comment,
            preamble,
            header,
            footer,
            short_rows,
        } = asked;
        Self {
            table: table.map(str::to_owned),
            encoding: encoding.clone(),
            delimiter: delimiter.map(String::from),
            quote: quote.map(|letter| letter.map(String::from).unwrap_or_default()),
            escape: escape.map(EscapeView::from),
            comment: comment.clone().map(Option::unwrap_or_default),
            preamble: *preamble,
            header: *header,
            footer: *footer,
            fill_short: short_rows.map(|rows| rows == ShortRows::Filled),
        }
    }

    /// What was said, as the import understands it.
    pub(crate) fn to_asked(&self) -> Asked {
        let letter = |text: &String| text.chars().next();
        Asked {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter.as_ref().and_then(letter),
            quote: self.quote.as_ref().map(letter),
            escape: self.escape.map(Escape::from),
            comment: self
                .comment
                .as_ref()
                .map(|sign| Some(sign.clone()).filter(|sign| !sign.is_empty())),
            preamble: self.preamble,
            header: self.header,
            footer: self.footer,
            short_rows: self.fill_short.map(|fill| match fill {
                true => ShortRows::Filled,
                false => ShortRows::Refused,
            }),
        }
    }
}

impl From<&Dialect> for DialectView {
    fn from(dialect: &Dialect) -> Self {
        let Dialect {
            encoding,
            delimiter,
            quote,
            escape,
            spaced: _,
            comment,
            preamble,
            header,
            footer,
            short_rows,
        } = dialect;
        Self {
            encoding: (*encoding).to_owned(),
            delimiter: delimiter.to_string(),
            quote: quote.map(String::from).unwrap_or_default(),
            escape: (*escape).into(),
            comment: comment.clone().unwrap_or_default(),
            preamble: *preamble,
            header: *header,
            footer: *footer,
            fill_short: *short_rows == ShortRows::Filled,
        }
    }
}

impl From<Escape> for EscapeView {
    fn from(escape: Escape) -> Self {
        match escape {
            Escape::Doubled => Self::Doubled,
            Escape::Backslash => Self::Backslash,
            Escape::Unescaped => Self::Unescaped,
        }
    }
}

impl From<EscapeView> for Escape {
    fn from(escape: EscapeView) -> Self {
        match escape {
            EscapeView::Doubled => Self::Doubled,
            EscapeView::Backslash => Self::Backslash,
            EscapeView::Unescaped => Self::Unescaped,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_of_a_cut_goes_to_the_window_and_back() {
        let said = Asked {
            short_rows: Some(ShortRows::Filled),
            preamble: Some(3),
            ..Asked::as_written(';')
        };
        let bare = Asked {
            quote: Some(None),
            comment: Some(Some("#".to_owned())),
            ..Asked::default()
        };
        for asked in [Asked::default(), said, bare] {
            assert_eq!(AskedView::of(Some("May"), &asked).to_asked(), asked);
        }
    }
}
