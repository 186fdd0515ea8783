//! How is a person forgotten, and the workspace kept safe? Erasure of people from everything that was
//! imported, and a copy of the workspace while it is open.

use std::io::ErrorKind;
use std::path::Path;

use jiff::Timestamp;
use store::{Erased, StoreError};

use crate::{Workspace, WorkspaceError};

impl Workspace {
    /// Erases people of the list, by their rows: from every import, what they did, and the names in
    /// deals. With `blocked` they are not imported again.
    ///
    /// # Errors
    /// Where there is no such row, or the workspace may not be written; all is then as before.
    pub fn leads_erase(
        &mut self,
        rows: &[u32],
        blocked: bool,
        now: Timestamp,
    ) -> Result<Erased, WorkspaceError> {
        let n_rows = self.snapshot().list.n_rows();
        if let Some(row) = rows.iter().find(|&&row| row as usize >= n_rows) {
            return Err(WorkspaceError::LeadAbsent(row.to_string()));
        }
        let erased = self.store_mut().erase(rows, blocked, now)?;
        self.reread(now)?;
        Ok(erased)
    }

    /// Writes the workspace as it is now to a new file; with `replace` in place of one that is there,
    /// which stays until the new one is whole.
    ///
    /// # Errors
    /// Where there is such a file already and it is not to be replaced, is this workspace or is in use, or
    /// it may not be written or the disk is full. What was there is then as before.
    pub fn back_up(&self, to: &Path, replace: bool) -> Result<(), WorkspaceError> {
        let unwritable = |kind: ErrorKind| WorkspaceError::FileUnwritable {
            name: to.display().to_string(),
            error: kind.into(),
        };
        self.store()
            .back_up(to, replace)
            .map_err(|error| match error {
                // What is absent or may not be written is not this workspace but the place of the copy.
                StoreError::Absent => unwritable(ErrorKind::NotFound),
                StoreError::ReadOnly => unwritable(ErrorKind::PermissionDenied),
                other => other.into(),
            })
    }
}
