//! Why could the store not do it? One family of errors, each with a remedy of its own.

use rusqlite::{ErrorCode, ffi};

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is not a workspace.
    #[error("the file is not a workspace")]
    NotAWorkspace,
    /// A newer program wrote it.
    #[error("the workspace has schema {found}; this program reads up to {known}")]
    Newer {
        /// The schema version of the file.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// There is no such file.
    #[error("there is no such file")]
    Absent,
    /// There is such a file already.
    #[error("there is such a file already")]
    Exists,
    /// Another program is writing to it.
    #[error("another program is writing to the workspace")]
    Held,
    /// The file or its folder may not be written.
    #[error("the workspace can only be read here")]
    ReadOnly,
    /// The file may not even be read.
    #[error("the workspace may not be read: {0}")]
    Unreadable(#[source] std::io::Error),
    /// There is no such field.
    #[error("there is no such field")]
    FieldAbsent,
    /// There is no such import, or it is already as it is to be.
    #[error("there is no such import to undo or to take up again")]
    ImportAbsent,
    /// There is no such lead list, or no such change of one, or it is already as it is to be.
    #[error("there is no such lead list or change of one")]
    ListAbsent,
    /// A lead list of that name is there already.
    #[error("there is a lead list of that name already")]
    ListNamed,
    /// The file does not read as it was written.
    #[error("the workspace is damaged: {0}")]
    Damaged(String),
    /// There is no room left.
    #[error("there is no room left on the disk")]
    DiskFull,
    /// SQLite says no for a reason of its own.
    #[error("the workspace could not be read or written: {0}")]
    Sql(#[source] rusqlite::Error),
    /// The system says no for a reason of its own.
    #[error("the file could not be read or written: {0}")]
    Io(#[source] std::io::Error),
}

impl StoreError {
    /// Whether it says that something may not be written here: the file, or its log beside it.
    pub(crate) fn is_refused_right(&self) -> bool {
        match self {
            Self::ReadOnly => true,
            Self::Sql(error) => error.sqlite_error_code() == Some(ErrorCode::CannotOpen),
            _ => false,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // There was no room for the index of the log.
            Some(ErrorCode::SystemIoFailure)
                if extended(&error) == Some(ffi::SQLITE_IOERR_SHMSIZE) =>
            {
                Self::DiskFull
            }
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::NotADatabase) => Self::NotAWorkspace,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Held,
            _ => Self::Sql(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::Absent,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

fn extended(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

pub(crate) fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(what.to_owned())
}
