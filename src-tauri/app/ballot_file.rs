//! Which ballot did a person open from a file? The window gets what is in it, never where it is.

use std::path::PathBuf;
use std::sync::Mutex;

use agreement::BallotForm;
use workspace::WorkspaceError;

use crate::session::locked;

/// The ballot file that was opened last.
#[derive(Default)]
pub(crate) struct BallotFile(Mutex<Option<(PathBuf, BallotForm)>>);

impl BallotFile {
    /// Keeps what was opened, in place of what was before.
    pub(crate) fn opened(&self, path: PathBuf, form: BallotForm) {
        *locked(&self.0) = Some((path, form));
    }

    /// What was opened, and where it is.
    ///
    /// # Errors
    /// Where nothing was.
    pub(crate) fn current(&self) -> Result<(PathBuf, BallotForm), WorkspaceError> {
        let opened = locked(&self.0).clone();
        opened.ok_or(WorkspaceError::NotPrepared)
    }
}
