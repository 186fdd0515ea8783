//! How does a file on disk become an import? It is read once, looked at, typed as its columns are
//! mapped, and matched against the list. Nothing is changed until it is committed.

use std::ops::ControlFlow;

use import::{
    Balance, Batch, CONTACT_EMAIL, CONTACT_ID, ColumnMapping, ColumnProfile, Join, Mapped, Matched,
    Meant, Offer, Problem, ProblemCode, Recognised, RowsAre, read_batch,
};
use lead::Coverage;
use sheets::{FileKind, Table};
use store::Manner;

use crate::known_rows::{Found, find, leave_out_blocked};
use crate::undone::UndoneColumn;
use crate::{FieldChange, FileTable, Linked, Snapshot, StageMove, WorkspaceError};

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
    /// The encoding that was found.
    pub encoding: &'static str,
    /// What stands between cells.
    pub delimiter: char,
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
}

/// Different values shown of those that do not read.
const MOST_UNREAD: usize = 3;

/// The values of one column that do not read as its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadColumn {
    /// Its header.
    pub header: String,
    /// What they are not.
    pub code: ProblemCode,
    /// How many they are.
    pub n: u32,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

/// An import that was read and matched, and waits to be committed.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(crate) file_name: String,
    pub(crate) n_bytes: u64,
    pub(crate) sha256: String,
    pub(crate) rows_are: RowsAre,
    pub(crate) coverage: Option<Coverage>,
    pub(crate) manner: Manner,
    pub(crate) delimiter: char,
    pub(crate) mends: Option<(i64, Vec<i64>)>,
    pub(crate) list: Option<String>,
    pub(crate) joins: Vec<Join>,
    pub(crate) n_blocked: u32,
    pub(crate) undone: Vec<UndoneColumn>,
    pub(crate) spoken_as: Vec<(u32, u32)>,
    pub(crate) moves: Vec<StageMove>,
    pub(crate) changes: Vec<FieldChange>,
    pub(crate) batch: Batch,
    pub(crate) matched: Matched,
    pub(crate) linked: Option<Linked>,
    pub(crate) in_doubt: Vec<Offer>,
    pub(crate) mapped: Vec<Mapped>,
    pub(crate) list_revision: u32,
}

impl Prepared {
    /// Where every row goes.
    #[must_use]
    pub fn balance(&self) -> Balance {
        self.matched.balance
    }

    /// What its rows are.
    #[must_use]
    pub fn rows_are(&self) -> RowsAre {
        self.rows_are
    }

    /// How many of its rows belong to somebody in the list: before it is committed as they would, then
    /// as they do; `None` of people, who are the list, and of rows that belong to nobody.
    #[must_use]
    pub fn linked(&self) -> Option<Linked> {
        self.linked
    }

    /// The values in doubt, of its table and of those that are joined with it, once it is committed.
    #[must_use]
    pub fn in_doubt(&self) -> &[Offer] {
        &self.in_doubt
    }

    /// Whether a column says whose its rows are. Of companies several may, so it is not asked.
    #[must_use]
    pub(crate) fn says_whose(&self) -> bool {
        let mut fields = self.batch.columns.iter().map(|(field, _)| &field.key);
        let by_contact = matches!(
            self.rows_are,
            RowsAre::Deals | RowsAre::Activities | RowsAre::StageHistory
        );
        !by_contact || fields.any(|key| [CONTACT_EMAIL, CONTACT_ID].contains(&key.as_str()))
    }

    /// How many of the rows skipped are of people who were erased and are not to come back.
    #[must_use]
    pub fn n_blocked(&self) -> u32 {
        self.n_blocked
    }

    /// The columns whose cells had been made safe to open, and are read as they were before.
    #[must_use]
    pub fn undone(&self) -> &[UndoneColumn] {
        &self.undone
    }

    /// What it changes in rows that are there already, field by field, most changes first.
    #[must_use]
    pub fn changes(&self) -> &[FieldChange] {
        &self.changes
    }

    /// Who came to each stage and who left it, once it is committed; none before, and where no
    /// definition decides.
    #[must_use]
    pub fn moves(&self) -> &[StageMove] {
        &self.moves
    }

    /// What is wrong, in file order.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.batch.problems
    }

    /// The columns of which some values do not read, in the order in which the first of them comes.
    /// Each value stays missing in the list; its text is kept with the import.
    #[must_use]
    pub fn unread(&self) -> Vec<UnreadColumn> {
        let mut columns: Vec<UnreadColumn> = Vec::new();
        for problem in self.problems() {
            let Some(header) = &problem.column else {
                continue;
            };
            let known = columns
                .iter()
                .position(|one| one.header == *header && one.code == problem.code);
            let at = known.unwrap_or_else(|| {
                columns.push(UnreadColumn {
                    header: header.clone(),
                    code: problem.code,
                    n: 0,
                    samples: Vec::new(),
                });
                columns.len() - 1
            });
            let column = &mut columns[at];
            column.n += 1;
            if column.samples.len() < MOST_UNREAD && !column.samples.contains(&problem.raw) {
                column.samples.push(problem.raw.clone());
            }
        }
        columns
    }
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
    let source = file.source(&mut |rows| report(ImportStep::Reading, rows))?;
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
    let n_blocked = match (reading.rows_are, snapshot.blocked.is_empty()) {
        (RowsAre::People, false) => leave_out_blocked(&mut batch, &snapshot.blocked),
        _ => 0,
    };
    let read = (reading.rows_are, &batch);
    let Found {
        matched,
        linked,
        spoken_as,
    } = find(read, reading.manner.blanks_clear, snapshot)?;
    let headers = source.headers().iter();
    let mapped = |(header, column): (&String, &ColumnMapping)| Mapped {
        header: header.clone(),
        field: column.field.clone(),
        format: column.format.clone(),
    };
    let mut prepared = Prepared {
        file_name: file.name().to_owned(),
        n_bytes: source.n_bytes(),
        sha256: source.sha256().to_owned(),
        rows_are: reading.rows_are,
        coverage: reading.coverage.clone(),
        manner: reading.manner,
        delimiter: source.delimiter(),
        mends: None,
        list: None,
        joins: Vec::new(),
        n_blocked,
        undone: UndoneColumn::all(&source),
        spoken_as,
        moves: Vec::new(),
        changes: Vec::new(),
        batch,
        matched,
        linked,
        in_doubt: Vec::new(),
        mapped: headers.zip(mapping).map(mapped).collect(),
        list_revision: snapshot.list_revision,
    };
    prepared.changes = prepared.field_changes(snapshot);
    Ok(prepared)
}
