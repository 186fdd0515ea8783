//! Which table of which file is open for import, and what does it look like?
//!
//! Invariant: of one table alone anything is kept. Opening another forgets what was read of the one before, which
//! may be as large as memory bears.

use std::sync::{Arc, Mutex};

use import::Asked;
use workspace::{FileTable, Looked, WorkspaceError};

use crate::files::Files;
use crate::session::locked;

/// A table that was looked at, and what it looks like.
pub(crate) type LookedAt = (Arc<FileTable>, Arc<Looked>);

/// The table that was opened last.
#[derive(Default)]
pub(crate) struct OpenedTable(Mutex<Option<Opened>>);

/// A table of a file.
struct Opened {
    handle: u32,
    table: Option<String>,
    file: Arc<FileTable>,
    /// What it looks like, cut as it was last asked; `None` before it was looked at.
    looked: Option<Arc<Looked>>,
}

impl OpenedTable {
    /// The table called `table` of the file of this handle, or the one that is proposed.
    ///
    /// # Errors
    /// Where no file has the handle, it cannot be read, or has no such table.
    pub(crate) fn open(
        &self,
        files: &Files,
        handle: u32,
        table: Option<&str>,
    ) -> Result<Arc<FileTable>, WorkspaceError> {
        let mut opened = locked(&self.0);
        if let Some(opened) = &*opened
            && opened.handle == handle
            && opened.table.as_deref() == table
        {
            return Ok(Arc::clone(&opened.file));
        }
        *opened = None;
        let file = files.open(handle)?;
        let file = Arc::new(match table {
            Some(name) => file.choose(name)?,
            None => file,
        });
        *opened = Some(Opened {
            handle,
            table: table.map(str::to_owned),
            file: Arc::clone(&file),
            looked: None,
        });
        Ok(file)
    }

    /// What `file` was found to look like, cut as `asked`; `None` where it was not looked at so.
    pub(crate) fn as_looked_at(&self, file: &Arc<FileTable>, asked: &Asked) -> Option<Arc<Looked>> {
        let opened = locked(&self.0);
        let opened = opened.as_ref().filter(|one| Arc::ptr_eq(&one.file, file));
        let looked = opened.and_then(|one| one.looked.clone());
        looked.filter(|looked| looked.asked == *asked)
    }

    /// Keeps what `file` looks like, while no other is open.
    pub(crate) fn was_looked_at(&self, file: &Arc<FileTable>, looked: &Arc<Looked>) {
        if let Some(opened) = &mut *locked(&self.0)
            && Arc::ptr_eq(&opened.file, file)
        {
            opened.looked = Some(Arc::clone(looked));
        }
    }

    /// The table of this handle and what it looks like; `None` where it was not looked at, or another was opened
    /// since.
    pub(crate) fn looked_at(&self, handle: u32) -> Option<LookedAt> {
        let opened = locked(&self.0);
        let opened = opened.as_ref().filter(|one| one.handle == handle)?;
        let looked = opened.looked.clone()?;
        Some((Arc::clone(&opened.file), looked))
    }
}

#[cfg(test)]
mod tests {
    use workspace::{Workspace, paste_rows};

    use super::*;
    use crate::session::Session;

    #[test]
    fn a_table_that_is_opened_frees_what_was_kept_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(folder.path().to_owned());
        let at = "2026-11-23T09:00:00Z".parse().unwrap();
        let path = folder.path().join("team.leadpact");
        let current = session.open(Workspace::create(&path, at).unwrap()).unwrap();
        let file = folder.path().join("one.csv");
        std::fs::write(&file, "Email\nanna@a.example\n").unwrap();
        let one = session.files.add(file).unwrap().handle;
        let other = paste_rows("pasted", "Email\nbo@b.example\n").unwrap();
        let other = session.files.add_pasted(other).handle;

        assert!(session.looked_at(one).is_err(), "not looked at yet");
        let asked = Asked::default();
        let (file, looked) = session
            .look_at((one, None), &asked, &current.snapshot)
            .unwrap();
        let again = session.look_at((one, None), &asked, &current.snapshot);
        assert!(Arc::ptr_eq(&again.unwrap().1, &looked), "it is read once");
        let said = Asked {
            header: Some(false),
            ..Asked::default()
        };
        let cut = session.look_at((one, None), &said, &current.snapshot);
        assert_eq!(cut.unwrap().1.n_rows, 2);
        assert_eq!(session.looked_at(one).unwrap().1.n_rows, 2);

        let kept = (Arc::downgrade(&file), Arc::downgrade(&looked));
        drop((file, looked));
        session.table_of(other, None).unwrap();
        assert!(kept.0.upgrade().is_none() && kept.1.upgrade().is_none());
        assert!(session.looked_at(one).is_err() && session.looked_at(other).is_err());
    }
}
