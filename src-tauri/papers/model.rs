//! What is a paper? A title, a row of blocks in reading order, and what stands on each page.

/// A paper, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The language it is in, as a tag of BCP 47.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What is said under the title; nothing where empty.
    pub subtitle: String,
    /// What is said on top of each page of a paper that nobody should take for the last word.
    pub draft: Option<String>,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page.
    pub foot: Vec<String>,
    /// How it is set.
    pub form: Form,
    /// The colours of the two sides.
    pub colours: Colours,
}

/// How a paper is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As many pages of A4 as it takes.
    Pages,
    /// For a wall: as large as one page of A4 can hold, down to the size of the pages.
    Card,
}

/// The colours that a paper shares with screens and charts, each as `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colours {
    /// Text and rules of marketing, readable on white.
    pub marketing: String,
    /// A tint of it, behind text.
    pub marketing_soft: String,
    /// Text and rules of sales, readable on white.
    pub sales: String,
    /// A tint of it, behind text.
    pub sales_soft: String,
    /// Text.
    pub text: String,
    /// Text of second rank.
    pub quiet: String,
    /// Rules.
    pub line: String,
}

/// Whose something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    /// Marketing's.
    Marketing,
    /// Sales'.
    Sales,
    /// That of both.
    Both,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; it never ends a page.
    Heading {
        /// 1 for a part, 2 for a part of a part.
        level: u8,
        /// What it says.
        text: String,
        /// Whose part it is, and how that side is called.
        owner: Option<Owned>,
    },
    /// Running text.
    Paragraph(String),
    /// What is said in smaller letters.
    Note(String),
    /// What must not be overlooked, in a frame.
    Notice(String),
    /// Sentences, nested by their depth.
    Sentences(Vec<Sentence>),
    /// Names and what they stand for, such as the version and its hash.
    Facts(Vec<(String, String)>),
    /// A table; its head stands on each page that it reaches.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The cells, row by row; one that is missing is empty.
        rows: Vec<Vec<String>>,
    },
    /// What was and what is, change by change.
    Changes(Vec<Change>),
    /// Who signed, side by side.
    Signatures([Signature; 2]),
    /// A picture over the whole width.
    Picture {
        /// The picture, an SVG.
        svg: String,
        /// What it shows, for those who do not see it.
        alt: String,
    },
}

/// Whose part it is, and how that side is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    /// Whose.
    pub tint: Tint,
    /// How they are called.
    pub name: String,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// How deep it is nested, from 0.
    pub depth: u8,
    /// What it says.
    pub text: String,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What its cells are.
    pub head: String,
    /// How they stand.
    pub alignment: Alignment,
}

/// How the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub what: String,
    /// What was, where something was.
    pub before: Option<String>,
    /// What is, where something is.
    pub after: Option<String>,
}

/// The block of one side at the end of what is signed; never cut by the end of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Which side.
    pub tint: Tint,
    /// How it is called.
    pub side: String,
    /// Who signed for it, oldest first.
    pub signed: Vec<Signed>,
    /// What is said where nobody has.
    pub missing: String,
}

/// A name under a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Who.
    pub name: String,
    /// When, in words.
    pub when: String,
}

impl Paper {
    /// Calls `change` with every text of the paper but its pictures.
    pub(crate) fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        change(&mut self.title);
        change(&mut self.subtitle);
        self.draft.iter_mut().for_each(&mut *change);
        self.foot.iter_mut().for_each(&mut *change);
        for block in &mut self.blocks {
            block.each_text(change);
        }
    }
}

impl Block {
    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        match self {
            Self::Heading { text, owner, .. } => {
                change(text);
                owner.iter_mut().for_each(|owner| change(&mut owner.name));
            }
            Self::Paragraph(text) | Self::Note(text) | Self::Notice(text) => change(text),
            Self::Sentences(sentences) => {
                sentences.iter_mut().for_each(|one| change(&mut one.text));
            }
            Self::Facts(facts) => {
                for (name, value) in facts {
                    change(name);
                    change(value);
                }
            }
            Self::Table { columns, rows } => {
                columns
                    .iter_mut()
                    .for_each(|column| change(&mut column.head));
                rows.iter_mut().flatten().for_each(change);
            }
            Self::Changes(changes) => {
                for one in changes {
                    change(&mut one.what);
                    let both = one.before.iter_mut().chain(one.after.iter_mut());
                    both.for_each(&mut *change);
                }
            }
            Self::Signatures(sides) => {
                for side in sides {
                    change(&mut side.side);
                    change(&mut side.missing);
                    for one in &mut side.signed {
                        change(&mut one.name);
                        change(&mut one.when);
                    }
                }
            }
            Self::Picture { alt, .. } => change(alt),
        }
    }
}
