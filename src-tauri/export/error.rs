//! Why could a file not be written?

use rust_xlsxwriter::XlsxError;

use crate::Unwritable;

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The place it goes to refused it: full, gone or read-only.
    #[error("the file could not be written: {0}")]
    Io(#[source] std::io::Error),
    /// A sheet of a workbook holds no more rows, or no text so long.
    #[error("{0}")]
    SheetTooSmall(String),
    /// The encoding has not all letters of what is to be written.
    #[error(transparent)]
    Unwritable(Unwritable),
    /// Whoever asked for it said stop.
    #[error("stopped")]
    Stopped,
}

impl From<std::io::Error> for ExportError {
    fn from(error: std::io::Error) -> Self {
        let unwritable = error.get_ref().and_then(|why| why.downcast_ref());
        match unwritable {
            Some(unwritable) => Self::Unwritable(*unwritable),
            None => Self::Io(error),
        }
    }
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
            csv::ErrorKind::Io(error) => error.into(),
            other => Self::Io(std::io::Error::other(format!("{other:?}"))),
        }
    }
}
