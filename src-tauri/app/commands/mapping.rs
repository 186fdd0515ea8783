//! How does a mapping leave this list, and come into another? Written to a file, and used from one.

use std::path::Path;
use std::sync::Arc;

use tauri::{AppHandle, State};
use workspace::{MappingFile, WorkspaceError, export_bytes};

use crate::files::{ask_for_mapping, ask_where_to_save, name_of};
use crate::session::{Session, off_main};
use crate::wire::cut::AskedView;
use crate::wire::failure::Failure;
use crate::wire::import::ReadingView;
use crate::wire::leaving::ExportedView;
use crate::wire::mapping::MappingUsed;

type Shared<'a> = State<'a, Arc<Session>>;

/// Writes how a file is to be read where the person says; none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mapping_export(
    app: AppHandle,
    session: Shared<'_>,
    file: u32,
    reading: ReadingView,
) -> Result<Option<ExportedView>, Failure> {
    off_main(session, move |session| {
        let (file, looked) = session.looked_at(file)?;
        let reading = reading.to_reading(&session.current()?.snapshot)?;
        write(&app, file.name(), &MappingFile::of(&looked, &reading))
    })
    .await
}

/// Writes how an import was read where the person says; none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_mapping_export(
    app: AppHandle,
    session: Shared<'_>,
    id: u32,
) -> Result<Option<ExportedView>, Failure> {
    off_main(session, move |session| {
        let detail = session.read(|workspace| workspace.import_detail(id.into()))?;
        let name = &detail.record.file_name;
        write(&app, name, &MappingFile::of_import(&detail))
    })
    .await
}

/// Asks for a mapping and lays it over a file, cut as it is asked to be where the mapping does not say it
/// otherwise; none when the person changed their mind. Changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mapping_use(
    app: AppHandle,
    session: Shared<'_>,
    file: u32,
    asked: AskedView,
) -> Result<Option<MappingUsed>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_for_mapping(&app) else {
            return Ok(None);
        };
        let mapping = MappingFile::open(&path)?;
        let current = session.current()?;
        let table = asked.table.as_deref();
        let cut = mapping.cut.clone().or(asked.to_asked());
        let (_, looked) = session.look_at((file, table), &cut, &current.snapshot)?;
        let fitted = mapping.fit(&looked, &current.snapshot);
        let of = (name_of(&path), &fitted);
        let used = MappingUsed::of(of, (table, &looked), session.words());
        Ok(Some(used))
    })
    .await
}

/// Asks where to, and writes a mapping there; its name begins as that of the file.
fn write(
    app: &AppHandle,
    file: &str,
    mapping: &MappingFile,
) -> Result<Option<ExportedView>, WorkspaceError> {
    let json = mapping.to_json()?;
    let stem = Path::new(file).file_stem().unwrap_or_default();
    let name = format!("{} mapping.json", stem.to_string_lossy());
    let Some(path) = ask_where_to_save(app, &name) else {
        return Ok(None);
    };
    export_bytes(json.as_bytes(), &path)?;
    let n = mapping.columns.len() as u64;
    Ok(Some(ExportedView::of(n, &path)))
}
