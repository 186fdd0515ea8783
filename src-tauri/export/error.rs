//! Why could a file not be written?

use rust_xlsxwriter::XlsxError;

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The place it goes to refused it: full, gone or read-only.
    #[error("the file could not be written: {0}")]
    Io(#[from] std::io::Error),
    /// A sheet of a workbook holds no more rows, or no text so long.
    #[error("{0}")]
    SheetTooSmall(String),
    /// Whoever asked for it said stop.
    #[error("stopped")]
    Stopped,
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => Self::Io(error),
            XlsxError::ZipError(error) => Self::Io(error.into()),
            XlsxError::RowColumnLimitError | XlsxError::MaxStringLengthExceeded => {
                Self::SheetTooSmall(error.to_string())
            }
            other => Self::Io(std::io::Error::other(other)),
        }
    }
}

impl From<csv::Error> for ExportError {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Io(error),
            other => Self::Io(std::io::Error::other(format!("{other:?}"))),
        }
    }
}
