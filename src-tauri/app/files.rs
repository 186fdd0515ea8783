//! Which lists did a person choose, drop or paste? The window gets handles, never paths; native
//! dialogs ask.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use workspace::{FileTable, WorkspaceError, open_file};

use crate::session::locked;
use crate::wire::import::FileView;

/// What a person chose, dropped or pasted, by handle.
#[derive(Default)]
pub(crate) struct Files(Mutex<Vec<Chosen>>);

enum Chosen {
    File(PathBuf),
    Pasted(FileTable),
    /// Rows that were pasted before the last ones: nobody comes back to them.
    Gone,
}

impl Files {
    /// Gives a file a handle.
    ///
    /// # Errors
    /// Where the file is not there.
    pub(crate) fn add(&self, path: PathBuf) -> Result<FileView, WorkspaceError> {
        let name = name_of(&path);
        let n_bytes = match std::fs::metadata(&path) {
            Ok(metadata) => metadata.len() as f64,
            Err(error) => return Err(WorkspaceError::FileUnreadable { name, error }),
        };
        Ok(FileView {
            handle: self.push(Chosen::File(path)),
            name,
            n_bytes,
        })
    }

    /// Gives pasted rows a handle, in place of those pasted before.
    pub(crate) fn add_pasted(&self, table: FileTable) -> FileView {
        for chosen in locked(&self.0).iter_mut() {
            if matches!(chosen, Chosen::Pasted(_)) {
                *chosen = Chosen::Gone;
            }
        }
        let (name, n_bytes) = (table.name().to_owned(), table.n_bytes() as f64);
        FileView {
            handle: self.push(Chosen::Pasted(table)),
            name,
            n_bytes,
        }
    }

    /// The table of a handle, read whole.
    ///
    /// # Errors
    /// Where no table has it, or its file cannot be read.
    pub(crate) fn open(&self, handle: u32) -> Result<FileTable, WorkspaceError> {
        let path = match locked(&self.0).get(handle as usize) {
            Some(Chosen::Pasted(table)) => return Ok(table.clone()),
            Some(Chosen::File(path)) => path.clone(),
            Some(Chosen::Gone) | None => return Err(WorkspaceError::NotPrepared),
        };
        open_file(&path)
    }

    fn push(&self, chosen: Chosen) -> u32 {
        let mut files = locked(&self.0);
        files.push(chosen);
        files.len() as u32 - 1
    }
}

/// Asks for a file to import; `None` when the person changed their mind.
pub(crate) fn ask_for_table(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_FILE").or_else(|| {
        let endings = [
            "csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "json", "jsonl", "ndjson",
            "gz", "zip",
        ];
        let dialog = app.dialog().file();
        let dialog = dialog.add_filter("CSV, XLSX, ODS, JSON, ZIP", &endings);
        dialog.blocking_pick_file()?.into_path().ok()
    })
}

/// The name of a file without its folder; all of the path where it has none.
pub(crate) fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Asks for a mapping; `None` when the person changed their mind.
pub(crate) fn ask_for_mapping(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_MAPPING").or_else(|| {
        let dialog = app.dialog().file().add_filter("JSON", &["json"]);
        dialog.blocking_pick_file()?.into_path().ok()
    })
}

/// Asks for a share; `None` when the person changed their mind.
pub(crate) fn ask_for_share(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_SHARE").or_else(|| {
        let dialog = app.dialog().file().add_filter("Leadpact", &["share"]);
        dialog.blocking_pick_file()?.into_path().ok()
    })
}

/// Asks for a copy of what was signed, or a workspace; `None` when the person changed their mind.
pub(crate) fn ask_for_copy(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_COPY").or_else(|| {
        let endings = ["json", "leadpact"];
        let dialog = app.dialog().file().add_filter("JSON, Leadpact", &endings);
        dialog.blocking_pick_file()?.into_path().ok()
    })
}

/// Asks for a ballot; `None` when the person changed their mind.
pub(crate) fn ask_for_ballot(app: &AppHandle) -> Option<PathBuf> {
    answer_of_test("LEADPACT_OPEN_BALLOT").or_else(|| {
        let dialog = app.dialog().file().add_filter("JSON", &["json"]);
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
