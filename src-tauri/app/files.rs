//! Which files did a person choose? The window gets handles, never paths; native dialogs ask.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use workspace::WorkspaceError;

use crate::wire::import::FileView;

/// The files a person chose or dropped, by handle.
#[derive(Default)]
pub(crate) struct Files(Mutex<Vec<PathBuf>>);

impl Files {
    /// Gives a file a handle.
    ///
    /// # Errors
    /// Where the file is not there.
    pub(crate) fn add(&self, path: PathBuf) -> Result<FileView, WorkspaceError> {
        let name = path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned();
        let n_bytes = match std::fs::metadata(&path) {
            Ok(metadata) => metadata.len() as f64,
            Err(error) => return Err(WorkspaceError::FileUnreadable { name, error }),
        };
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.push(path);
        Ok(FileView {
            handle: files.len() as u32 - 1,
            name,
            n_bytes,
        })
    }

    /// The file of a handle.
    ///
    /// # Errors
    /// Where no file has it.
    pub(crate) fn get(&self, handle: u32) -> Result<PathBuf, WorkspaceError> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files
            .get(handle as usize)
            .cloned()
            .ok_or(WorkspaceError::NotPrepared)
    }
}

/// Asks for a file to import; `None` when the person changed their mind.
pub(crate) fn ask_for_table(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_FILE").or_else(|| {
        let dialog = app
            .dialog()
            .file()
            .add_filter("CSV", &["csv", "tsv", "txt"]);
        dialog.blocking_pick_file()?.into_path().ok()
    })
}

/// Asks for a workspace; `None` when the person changed their mind.
pub(crate) fn ask_for_workspace(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_WORKSPACE").or_else(|| {
        let dialog = app.dialog().file().add_filter("Leadpact", &["leadpact"]);
        dialog.blocking_pick_file()?.into_path().ok()
    })
}

/// Asks where to save a file called `name`; `None` when the person changed their mind.
pub(crate) fn ask_where_to_save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    answer_of_test("LEADPACT_SAVE_FOLDER")
        .map(|folder| folder.join(name))
        .or_else(|| {
            let ending = Path::new(name).extension()?.to_str()?.to_owned();
            let dialog = app
                .dialog()
                .file()
                .set_file_name(name)
                .add_filter(&ending, &[&ending]);
            dialog.blocking_save_file()?.into_path().ok()
        })
}

/// What a test answers in place of a native dialog, which no test can drive. Never in a release.
fn answer_of_test(variable: &str) -> Option<PathBuf> {
    if cfg!(debug_assertions) {
        std::env::var_os(variable).map(PathBuf::from)
    } else {
        None
    }
}
