//! How does a file on disk become an import? It is read once, looked at, typed as its columns are
//! mapped, and matched against the list. Nothing is changed until it is committed.

use std::ops::ControlFlow;

use import::{
    Asked, ColumnMapping, ColumnProfile, Dialect, LeftOut, Mapped, Meant, Recognised, RowsAre,
    read_batch,
};
use lead::Coverage;
use sheets::{FileKind, Table};
use store::Manner;

use crate::derived::{find_said, kind_told};
use crate::known_rows::{Found, leave_out_blocked};
use crate::read_how::Open;
use crate::treated::treat;
use crate::undone::UndoneColumn;
use crate::{FileTable, Prepared, Snapshot, Treatment, WorkspaceError};

/// A clock that only goes forward: seconds since some moment.
pub trait Clock: Sync {
    /// Seconds since that moment.
    fn seconds(&self) -> f64;
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportStep {
    /// Reading the file into typed rows.
    Reading,
    /// Finding who, or what, is there already.
    Matching,
    /// Writing to the workspace.
    Writing,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// What it is doing.
    pub step: ImportStep,
    /// Rows done in this step.
    pub rows_done: u32,
    /// Rows in all.
    pub rows_total: u32,
    /// Seconds since the step began.
    pub seconds: f64,
}

/// What a file looks like, with a mapping for each of its columns.
#[derive(Clone, Debug)]
pub struct Looked {
    /// What kind of file it is.
    pub kind: FileKind,
    /// Which of its tables was read; `None` of a file that is one.
    pub table: Option<String>,
    /// The tables in it; none of a file that is one.
    pub tables: Vec<Table>,
    /// What was said of how it is cut.
    pub asked: Asked,
    /// How it is cut.
    pub dialect: Dialect,
    /// What of it is no row, and what was read otherwise than it stands.
    pub left_out: LeftOut,
    /// What the columns hold.
    pub profiles: Vec<ColumnProfile>,
    /// What its headings plainly say that its rows are.
    pub recognised: RowsAre,
    /// Which program wrote it; `None` where its headings do not plainly say that.
    pub export: Option<Recognised>,
    /// What each column means; `None` of a column that nothing speaks for.
    pub meant: Vec<Option<Meant>>,
    /// How it is to be read, as proposed: what its rows are, and the fields of its columns.
    pub proposal: Reading,
    /// Whether that is how a file with the same headers was read last time.
    pub as_last_time: bool,
    /// The columns whose cells had been made safe to open, and are read as they were before.
    pub undone: Vec<UndoneColumn>,
    /// The first rows as they stand.
    pub first_rows: Vec<Vec<String>>,
    /// How many rows there are.
    pub n_rows: u32,
    /// The SHA-256 of what was read, in hex: of a text as it stands the file, else the table as it was read from it.
    pub sha256: String,
}

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What its rows are.
    pub rows_are: RowsAre,
    /// The field of each column.
    pub mapping: Vec<ColumnMapping>,
    /// What it says is all there.
    pub coverage: Option<Coverage>,
    /// How it goes together with what is there.
    pub manner: Manner,
    /// What is done with its rows beside reading them.
    pub treatment: Treatment,
}

/// Reads every row as `reading` says and finds who, or which rows, are there already. Changes nothing.
///
/// # Errors
/// Where the file is no table, is another than the one looked at (`sha256`), no column is mapped,
/// or `tick` says stop.
pub fn prepare(
    file: &FileTable,
    looked: &Looked,
    reading: &Reading,
    snapshot: &Snapshot,
    clock: &dyn Clock,
    tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Prepared, WorkspaceError> {
    let mapping = &reading.mapping;
    if mapping.iter().all(|column| column.field.is_none()) {
        return Err(WorkspaceError::MappingEmpty);
    }
    let started = clock.seconds();
    let rows_total = looked.n_rows;
    let mut report = |step, rows_done| {
        let seconds = clock.seconds() - started;
        tick(Progress {
            step,
            rows_done,
            rows_total,
            seconds,
        })
    };
    let source = file.source(&looked.asked, &mut |rows| report(ImportStep::Reading, rows))?;
    if source.sha256() != looked.sha256 {
        return Err(WorkspaceError::FileChanged(file.name().to_owned()));
    }
    let mut batch = read_batch(&source, mapping, &mut |rows| {
        report(ImportStep::Reading, rows)
    })
    .map_err(|_| WorkspaceError::Cancelled)?;
    if report(ImportStep::Matching, rows_total) == ControlFlow::Break(()) {
        return Err(WorkspaceError::Cancelled);
    }
    let mut treated = treat(&mut batch, (&source, looked), reading, snapshot);
    let n_blocked = match (reading.rows_are, snapshot.blocked.is_empty()) {
        (RowsAre::People, false) => leave_out_blocked(&mut batch, &snapshot.blocked),
        _ => 0,
    };
    let lead_kind = looked.kind_to_say(reading);
    let Found {
        matched,
        linked,
        spoken_as,
    } = find_said(reading, lead_kind, &mut batch, snapshot)?;
    treated.derived.extend(kind_told(lead_kind, &batch));
    let headers = source.headers().iter();
    let mapped = |(header, column): (&String, &ColumnMapping)| Mapped {
        header: header.clone(),
        field: column.field.clone(),
        format: column.format.clone(),
    };
    let mut prepared = Prepared {
        file_name: file.name().to_owned(),
        n_bytes: file.n_bytes(),
        sha256: source.sha256().to_owned(),
        rows_are: reading.rows_are,
        coverage: reading.coverage.clone(),
        manner: reading.manner,
        delimiter: source.delimiter(),
        mends: None,
        list: None,
        joins: Vec::new(),
        n_blocked,
        left_out: looked.left_out.clone(),
        treated,
        lead_kind,
        undone: UndoneColumn::all(&source),
        spoken_as,
        moves: Vec::new(),
        changes: Vec::new(),
        batch,
        matched,
        linked,
        in_doubt: Vec::new(),
        mapped: headers.zip(mapping).map(mapped).collect(),
        open: Open::of(&looked.profiles, mapping),
        list_revision: snapshot.list_revision,
    };
    prepared.changes = prepared.field_changes(snapshot);
    Ok(prepared)
}
