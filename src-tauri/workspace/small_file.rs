//! What is in a file that is read whole? No more of it than it may be long, however long it is.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::WorkspaceError;

/// The bytes of a file of at most `most`; of a longer one the first, one byte more than `most`, so that its reader
/// sees that it is too long.
///
/// # Errors
/// Where the file cannot be read.
pub fn read_small_file(path: &Path, most: usize) -> Result<Vec<u8>, WorkspaceError> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| WorkspaceError::FileUnreadable {
        name: path.to_string_lossy().into_owned(),
        error,
    })?;
    Ok(bytes)
}
