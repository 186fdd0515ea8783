//! In what form do leads leave? Text with a delimiter in an encoding, a workbook, or a line of JSON for
//! each lead.

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with something between the cells.
    Csv {
        /// What stands between them.
        delimiter: Delimiter,
        /// How letters become bytes.
        encoding: Encoding,
    },
    /// A workbook with one sheet: numbers are numbers, days are days.
    Xlsx,
    /// A JSON object a line: numbers are numbers, what is missing is null.
    JsonLines,
}

impl Default for Format {
    fn default() -> Self {
        Self::Csv {
            delimiter: Delimiter::Comma,
            encoding: Encoding::Utf8,
        }
    }
}

/// What stands between cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    #[default]
    Comma,
    /// `;`, as spreadsheets of many countries want it.
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Pipe,
}

impl Delimiter {
    /// Every delimiter.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
            Self::Pipe => "pipe",
        }
    }

    /// The delimiter of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

/// How letters become bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-8 with a mark at the beginning, by which Excel knows it.
    Utf8WithMark,
    /// UTF-16, little-endian, with a mark at the beginning.
    Utf16,
    /// Windows-1250: Central Europe.
    Windows1250,
    /// Windows-1252: Western Europe.
    Windows1252,
    /// Windows-874: Thai.
    Windows874,
    /// ISO-8859-2: Central Europe.
    Iso8859Part2,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 7] = [
        Self::Utf8,
        Self::Utf8WithMark,
        Self::Utf16,
        Self::Windows1250,
        Self::Windows1252,
        Self::Windows874,
        Self::Iso8859Part2,
    ];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8WithMark => "utf-8-bom",
            Self::Utf16 => "utf-16",
            Self::Windows1250 => "windows-1250",
            Self::Windows1252 => "windows-1252",
            Self::Windows874 => "windows-874",
            Self::Iso8859Part2 => "iso-8859-2",
        }
    }

    /// The encoding of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}
