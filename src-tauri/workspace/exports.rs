//! How do results leave the program? Written beside their place and moved there when whole, so that
//! a full disk or a kill never leaves half a file under the name a person chose.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use agreement::Standing;
use definition::{Criterion, Definition};
use export::{
    Column, ExportError, Format, FunnelLine, Leads, Names, Tick, write_funnel, write_funnel_by,
    write_funnel_steps, write_qualified, write_qualified_json, write_qualified_xlsx,
};
use funnel::{Slice, StageFigures};
use lead::{FieldKey, FieldType, Table};
use words::Words;

use crate::{Snapshot, WorkspaceError};

/// How many letters of a name a file takes: four bytes each and an ending are no more than every system allows.
const LONGEST_NAME: usize = 50;

/// What a file for the CRM is to hold.
#[derive(Clone, Debug)]
pub struct WriteBack<'a> {
    /// The columns, in order.
    pub columns: &'a [Column],
    /// The rows of the leads, in order.
    pub rows: &'a [u32],
    /// The form of the file.
    pub format: Format,
    /// In whose language the reasons name criteria, by what the team calls them or as sentences; `None`
    /// for their stable names in files.
    pub words: Option<Words>,
}

/// Writes chosen columns of chosen leads. Gives how many leads, or `None` where `tick` said stop:
/// then there is no file.
///
/// # Errors
/// Where there is no definition that can decide, the file cannot be written, or a sheet cannot
/// hold it.
pub fn export_leads(
    snapshot: &Snapshot,
    wanted: &WriteBack<'_>,
    path: &Path,
    tick: Tick<'_>,
) -> Result<Option<u64>, WorkspaceError> {
    export_table(snapshot, &snapshot.list, wanted, path, tick)
}

/// [`export_leads`] with the fields of `table`, which has a row for each of the list.
pub(crate) fn export_table(
    snapshot: &Snapshot,
    table: &Table,
    wanted: &WriteBack<'_>,
    path: &Path,
    tick: Tick<'_>,
) -> Result<Option<u64>, WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let saved = snapshot.definition.as_ref();
    let version = version_name(snapshot);
    let names = wanted.words.map_or_else(
        || Names::in_files(definition),
        |words| names(snapshot, definition, words),
    );
    let leads = Leads {
        definition,
        names: &names,
        hash: saved.map_or("", |saved| &saved.hash),
        version: &version,
        as_of: lead::day_of(snapshot.as_of),
        table,
        verdicts,
    };
    write_whole(path, |out| {
        let WriteBack { columns, rows, .. } = wanted;
        let written = match wanted.format {
            Format::Xlsx => write_qualified_xlsx(out, leads, columns, rows, tick),
            Format::JsonLines => write_qualified_json(out, leads, columns, rows, tick),
            Format::Csv {
                delimiter,
                encoding,
            } => write_qualified(out, leads, columns, rows, (delimiter, encoding), tick),
        };
        written.map(Some)
    })
    .or_else(|error| match error {
        WorkspaceError::Cancelled => Ok(None),
        other => Err(other),
    })
}

/// Writes the verdict of every lead as CSV: its keys, place, how far it may get, a column per stage,
/// reasons. Gives how many leads.
///
/// # Errors
/// Where there is no definition that can decide, or the file cannot be written.
pub fn export_qualified(snapshot: &Snapshot, path: &Path) -> Result<u64, WorkspaceError> {
    let mut columns = usual_columns(snapshot);
    columns.retain(|column| !matches!(column, Column::Version | Column::Definition | Column::AsOf));
    let rows: Vec<u32> = (0..snapshot.list.n_rows() as u32).collect();
    let wanted = WriteBack {
        columns: &columns,
        rows: &rows,
        format: Format::default(),
        words: None,
    };
    let written = export_leads(snapshot, &wanted, path, &mut |_| ControlFlow::Continue(()))?;
    Ok(written.unwrap_or_default())
}

/// What a CRM takes back: the keys of a lead, its place, how far it may get, the verdict of each
/// stage, which definition decided as of which day, and why.
#[must_use]
pub fn usual_columns(snapshot: &Snapshot) -> Vec<Column> {
    let keys = key_fields(snapshot).into_iter().map(Column::Field);
    let stages = snapshot.decided().map_or(&[][..], |(d, _)| &d.stages);
    let stages = stages.iter().map(|stage| Column::Stage(stage.key.clone()));
    keys.chain([Column::Place, Column::MayReach])
        .chain(stages)
        .chain([Column::Version, Column::Definition])
        .chain([Column::AsOf, Column::Reasons])
        .collect()
}

fn names(snapshot: &Snapshot, definition: &Definition, words: Words) -> Names {
    let criterion = |one: &Criterion| {
        if one.label.is_empty() {
            snapshot.criterion_sentence(definition, one, words)
        } else {
            one.label.clone()
        }
    };
    Names {
        stages: definition.stages.iter().map(|s| s.label.clone()).collect(),
        criteria: definition.criteria.iter().map(criterion).collect(),
    }
}

fn version_name(snapshot: &Snapshot) -> String {
    match snapshot.standing() {
        None | Some(Standing::Draft) => "draft".to_owned(),
        Some(Standing::Proposed { no, .. }) => format!("{no} proposed"),
        Some(Standing::Agreed { no, .. }) => no.to_string(),
    }
}

/// Writes the figures of a funnel as CSV; with a breakdown, those of each slice.
///
/// # Errors
/// Where no definition can decide, or the file cannot be written.
pub fn export_funnel_csv(
    snapshot: &Snapshot,
    stages: &[StageFigures],
    by: Option<(&FieldKey, &[Slice])>,
    path: &Path,
) -> Result<(), WorkspaceError> {
    let (definition, _) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let list = snapshot.population().map(|list| list.name.as_str());
    write_whole(path, |out| match by {
        Some((field, slices)) => write_funnel_by(out, definition, field, slices, list),
        None => write_funnel(out, definition, stages, list),
    })
}

/// Writes the figures of the steps of a template as CSV; with a breakdown, those of each slice.
///
/// # Errors
/// Where no definition can decide, or the file cannot be written.
pub fn export_steps_csv(
    snapshot: &Snapshot,
    field: Option<&FieldKey>,
    lines: &[FunnelLine<'_>],
    path: &Path,
) -> Result<(), WorkspaceError> {
    let (definition, _) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let list = snapshot.population().map(|list| list.name.as_str());
    write_whole(path, |out| {
        write_funnel_steps(out, definition, field, lines, list)
    })
}

/// Writes bytes to a file, whole or not at all.
///
/// # Errors
/// Where the file cannot be written.
pub fn export_bytes(bytes: &[u8], path: &Path) -> Result<(), WorkspaceError> {
    write_whole(path, |out| Ok(out.write_all(bytes)?))
}

/// What a team calls something, as a name that every system lets a file have.
pub(crate) fn name_for_file(name: &str) -> String {
    let unfit = |c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c);
    let fit = name.trim().chars().take(LONGEST_NAME);
    let fit: String = fit.map(|c| if unfit(c) { '-' } else { c }).collect();
    fit.trim_start_matches('.').trim().to_owned()
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
        .map_err(ExportError::from)
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
            ExportError::SheetTooSmall(what) => WorkspaceError::SheetTooSmall(what),
            ExportError::Unwritable(what) => WorkspaceError::LetterUnwritable(what),
            ExportError::Stopped => WorkspaceError::Cancelled,
        }
    })
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

#[cfg(test)]
mod tests;
