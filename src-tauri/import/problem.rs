//! What is wrong with one row? Where it is, the text as it stands, and a code that words and
//! remedies hang on.

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProblemCode {
    /// The row has more cells than the header; the row is rejected.
    TooManyCells,
    /// The row has fewer cells than the header; the row is rejected.
    TooFewCells,
    /// A cell of the row is longer than 16 MiB; the row is rejected.
    CellTooLong,
    /// The cell has bytes that are no letter of the encoding; each is kept as U+FFFD.
    NotDecoded,
    /// The cell is not a number; its value is left missing.
    NotANumber,
    /// The cell is not a day; its value is left missing.
    NotADate,
    /// The value is no amount in a currency; it is missing.
    NotMoney,
    /// The cell is neither yes nor no; its value is left missing.
    NotYesNo,
    /// The row is a test that a lead form wrote to try itself; it is left out, as skipped.
    TestLead,
    /// A spreadsheet wrote the telephone number short, and its last digits are gone; it stays as it is.
    PhoneDamaged,
    /// The cell is an error of a spreadsheet, as #DIV/0!; its value is left missing.
    CellError,
    /// The cell may say two things, and nobody said which; its value is left missing.
    InDoubt,
}

impl ProblemCode {
    /// Every code.
    pub const ALL: [Self; 12] = [
        Self::TooManyCells,
        Self::TooFewCells,
        Self::CellTooLong,
        Self::NotDecoded,
        Self::NotANumber,
        Self::NotADate,
        Self::NotMoney,
        Self::NotYesNo,
        Self::TestLead,
        Self::PhoneDamaged,
        Self::CellError,
        Self::InDoubt,
    ];

    /// The name in files and, after `problem-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::TooManyCells => "too-many-cells",
            Self::TooFewCells => "too-few-cells",
            Self::CellTooLong => "cell-too-long",
            Self::NotDecoded => "not-decoded",
            Self::NotANumber => "not-a-number",
            Self::NotADate => "not-a-date",
            Self::NotMoney => "not-money",
            Self::NotYesNo => "not-yes-no",
            Self::TestLead => "test-lead",
            Self::PhoneDamaged => "phone-damaged",
            Self::CellError => "cell-error",
            Self::InDoubt => "in-doubt",
        }
    }

    /// The code of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.name() == name)
    }

    /// Whether the whole row is left out because of it.
    #[must_use]
    pub fn rejects_row(self) -> bool {
        matches!(
            self,
            Self::TooManyCells | Self::TooFewCells | Self::CellTooLong
        )
    }
}

/// One thing wrong with one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row as a spreadsheet numbers it: the header is row 1.
    pub row: u32,
    /// The header of the column; `None` when it is the row as a whole.
    pub column: Option<String>,
    /// The text as it stands; of a whole row, its cells joined with the file's delimiter.
    pub raw: String,
    /// What is wrong.
    pub code: ProblemCode,
}
