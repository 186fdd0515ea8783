//! How does a workspace get a second time onto the disk? A copy of what it says now, made while it is open,
//! and whole or not there: it takes its name only when every byte is on the disk.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::{Store, StoreError};

impl Store {
    /// Writes the workspace as it is now to a new file, while it is open. With `replace` it takes the
    /// place of a file that is there, which stays as it is until the copy is whole.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is such a file and it is not to be replaced, or is this
    /// workspace; [`StoreError::Held`] where it is a workspace that a program has open; else where it may
    /// not be written or the disk is full. What was there is then as before, and no half of a file is left.
    pub fn back_up(&self, to: &Path, replace: bool) -> Result<(), StoreError> {
        if to.exists() {
            if !replace || self.is_at(to)? {
                return Err(StoreError::Exists);
            }
            if is_in_use(to)? {
                return Err(StoreError::Held);
            }
        }
        let part = beside(to, ".part");
        for left in [beside(&part, "-journal"), part.clone()] {
            // Of a program that was killed while it wrote.
            let _ = std::fs::remove_file(left);
        }
        let written = self.write_copy(&part, to);
        if written.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        written
    }

    fn write_copy(&self, part: &Path, to: &Path) -> Result<(), StoreError> {
        // Where there is no such folder, or none that takes a file, the system says so better.
        drop(File::create(part)?);
        self.conn
            .execute("VACUUM INTO ?1", [part.to_string_lossy()])?;
        File::open(part)?.sync_all()?;
        Ok(std::fs::rename(part, to)?)
    }

    fn is_at(&self, path: &Path) -> Result<bool, StoreError> {
        Ok(self.path().canonicalize()? == path.canonicalize()?)
    }
}

/// Whether a program has this workspace open: it holds its lock, or its log is not put back into it, and
/// would be taken for that of the copy.
fn is_in_use(path: &Path) -> Result<bool, StoreError> {
    let log = std::fs::metadata(beside(path, "-wal"));
    if log.is_ok_and(|log| log.len() > 0) {
        return Ok(true);
    }
    Ok(beside(path, "-lock").exists() && !Store::is_free(path)?)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use crate::tests::{folder, go_on, publish};
    use crate::{Store, StoreError};

    const FIRST: &str = "Record ID,Name\n1,Ala\n2,Bo\n";
    const SECOND: &str = "Record ID,Name\n3,Cy\n";

    #[test]
    fn a_workspace_is_backed_up_while_it_is_open() {
        let (folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let list = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
        let copy = folder.path().join("copy.leadpact");
        for killed in ["copy.leadpact.part", "copy.leadpact.part-journal"] {
            std::fs::write(folder.path().join(killed), "half a file").unwrap();
        }
        store.back_up(&copy, false).unwrap();
        let again = store.back_up(&copy, false);
        assert!(matches!(again, Err(StoreError::Exists)));
        publish(&mut store, SECOND, &mut go_on).unwrap();
        let copied = Store::open(&copy).unwrap();
        assert_eq!(copied.list().unwrap(), list);
        let nowhere = folder.path().join("no folder").join("copy.leadpact");
        let absent = store.back_up(&nowhere, false);
        assert!(matches!(absent, Err(StoreError::Absent)));
    }

    #[test]
    fn a_copy_takes_the_place_of_an_older_one_where_that_is_wanted() {
        let (folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, FIRST, &mut go_on).unwrap();
        let copy = folder.path().join("copy.leadpact");
        store.back_up(&copy, false).unwrap();
        let list = publish(&mut store, SECOND, &mut go_on).unwrap().unwrap();

        let open = Store::open(&copy).unwrap();
        let older = open.list().unwrap();
        let held = store.back_up(&copy, true);
        assert!(
            matches!(held, Err(StoreError::Held)),
            "somebody works in it"
        );
        drop(open);
        assert_eq!(Store::open(&copy).unwrap().list().unwrap(), older);

        store.back_up(&copy, true).unwrap();
        assert_eq!(Store::open(&copy).unwrap().list().unwrap(), list);
        let left: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".part"))
            .collect();
        assert_eq!(left, [""; 0]);
    }

    #[test]
    fn the_workspace_that_is_open_is_never_replaced() {
        let (folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let list = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
        let name = path.file_name().unwrap();
        let roundabout = folder.path().join(".").join(name);
        for to in [&path, &roundabout] {
            assert!(matches!(store.back_up(to, true), Err(StoreError::Exists)));
        }
        drop(store);
        assert_eq!(Store::open(&path).unwrap().list().unwrap(), list);
    }
}
