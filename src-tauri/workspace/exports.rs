//! How do results leave the program? Written beside their place and moved there when whole, so that
//! a full disk or a kill never leaves half a file under the name a person chose.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use export::{
    ExportError, FunnelLine, write_funnel, write_funnel_by, write_funnel_steps, write_qualified,
};
use funnel::{Slice, StageFigures};
use lead::{FieldKey, FieldType};

use crate::{Snapshot, WorkspaceError};

/// Writes the verdict of every lead as CSV: its keys, place, how far it may get, a column per stage,
/// reasons. Gives how many leads.
///
/// # Errors
/// Where there is no definition that can decide, or the file cannot be written.
pub fn export_qualified(snapshot: &Snapshot, path: &Path) -> Result<u64, WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let keys = key_fields(snapshot);
    write_whole(path, |out| {
        write_qualified(out, definition, &snapshot.list, verdicts, &keys)
    })
}

/// Writes the figures of a funnel as CSV; with a breakdown, those of each slice.
///
/// # Errors
/// Where the file cannot be written.
pub fn export_funnel_csv(
    stages: &[StageFigures],
    by: Option<(&FieldKey, &[Slice])>,
    path: &Path,
) -> Result<(), WorkspaceError> {
    write_whole(path, |out| match by {
        Some((field, slices)) => write_funnel_by(out, field, slices),
        None => write_funnel(out, stages),
    })
}

/// Writes the figures of the steps of a template as CSV; with a breakdown, those of each slice.
///
/// # Errors
/// Where the file cannot be written.
pub fn export_steps_csv(
    field: Option<&FieldKey>,
    lines: &[FunnelLine<'_>],
    path: &Path,
) -> Result<(), WorkspaceError> {
    write_whole(path, |out| write_funnel_steps(out, field, lines))
}

/// Writes bytes to a file, whole or not at all.
///
/// # Errors
/// Where the file cannot be written.
pub fn export_bytes(bytes: &[u8], path: &Path) -> Result<(), WorkspaceError> {
    write_whole(path, |out| Ok(out.write_all(bytes)?))
}

/// The fields by which a CRM knows a lead again: a record id, then an e-mail address, as far as the
/// list has them.
#[must_use]
pub fn key_fields(snapshot: &Snapshot) -> Vec<FieldKey> {
    let fields = snapshot.list.fields();
    let ids = fields
        .iter()
        .filter(|f| f.kind != FieldType::Email && import::is_id(&f.label));
    let emails = fields.iter().filter(|f| f.kind == FieldType::Email);
    ids.take(1)
        .chain(emails.take(1))
        .map(|field| field.key.clone())
        .collect()
}

pub(crate) fn write_whole<T>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<T, ExportError>,
) -> Result<T, WorkspaceError> {
    let failed = |error| WorkspaceError::FileUnwritable {
        name: path.display().to_string(),
        error,
    };
    let beside = beside(path);
    let written = File::create(&beside)
        .map_err(ExportError::Io)
        .and_then(|file| {
            let mut out = BufWriter::new(file);
            let result = write(&mut out)?;
            out.into_inner().map_err(|e| e.into_error())?.sync_all()?;
            std::fs::rename(&beside, path)?;
            Ok(result)
        });
    written.map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        match error {
            ExportError::Io(error) => failed(error),
        }
    })
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}
