//! How does a file on disk become an import? It is read once, looked at, typed as its columns are
//! mapped, and matched against the list. Nothing is changed until it is committed.

use std::fs::File;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use import::{
    Balance, Batch, CONTACT_EMAIL, CONTACT_ID, ColumnMapping, ColumnProfile, Join, Mapped, Matched,
    Offer, Problem, ReadError, RowsAre, Source, profile, propose, propose_related, read_as_found,
    read_batch, recognise,
};
use lead::Coverage;

use store::Manner;

use crate::known_rows::{Found, find, leave_out_blocked};
use crate::read_how::Open;
use crate::says_more::says_more;
use crate::undone::UndoneColumn;
use crate::{FieldChange, Linked, Snapshot, StageMove, WorkspaceError};

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

/// A file, read when it is first looked at and then kept as what it says.
#[derive(Clone, Debug)]
pub struct FileTable {
    name: String,
    bytes: Bytes,
    n_bytes: u64,
    source: OnceLock<Arc<Source>>,
}

/// Where the bytes of a file are.
#[derive(Clone, Debug)]
enum Bytes {
    OnDisk(PathBuf),
    Here(Arc<[u8]>),
}

/// What a file looks like, with a mapping for each of its columns.
#[derive(Clone, Debug)]
pub struct Looked {
    /// The encoding that was found.
    pub encoding: &'static str,
    /// What stands between cells.
    pub delimiter: char,
    /// What the columns hold.
    pub profiles: Vec<ColumnProfile>,
    /// What its headings plainly say that its rows are.
    pub recognised: RowsAre,
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
    /// The SHA-256 of the file, in hex.
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

impl Looked {
    /// How the file would be read if its rows were `rows_are`, and whether that is how one with the
    /// same headers was read last time.
    #[must_use]
    pub fn propose_as(&self, rows_are: RowsAre, snapshot: &Snapshot) -> (Reading, bool) {
        propose_as(&self.profiles, rows_are, snapshot)
    }
}

fn propose_as(
    profiles: &[ColumnProfile],
    rows_are: RowsAre,
    snapshot: &Snapshot,
) -> (Reading, bool) {
    let headers: Vec<String> = profiles.iter().map(|one| one.header.clone()).collect();
    let there = snapshot.stored_fields(rows_are);
    let last_time = snapshot.mappings.propose(rows_are, &headers, there);
    let as_last_time = last_time.is_some();
    let mut mapping = last_time.unwrap_or_else(|| match rows_are {
        RowsAre::People => propose(profiles, there),
        _ => propose_related(rows_are, profiles, there),
    });
    read_as_found(&mut mapping, profiles, (rows_are, there));
    let reading = Reading {
        rows_are,
        mapping,
        coverage: None,
        manner: Manner::default(),
    };
    (reading, as_last_time)
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
    pub(crate) open: Open,
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
}

/// A file to be looked at.
///
/// # Errors
/// Where it is not there, may not be read, or is a folder.
pub fn open_file(path: &Path) -> Result<FileTable, WorkspaceError> {
    let name = path
        .file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned();
    let unreadable = |error| WorkspaceError::FileUnreadable {
        name: name.clone(),
        error,
    };
    let metadata = File::open(path).and_then(|file| file.metadata());
    let metadata = metadata.map_err(unreadable)?;
    if !metadata.is_file() {
        // What another program writes to us can be read once, and so is kept.
        let bytes = std::fs::read(path).map_err(unreadable)?;
        return Ok(FileTable::new(&name, bytes));
    }
    Ok(FileTable::of(
        &name,
        Bytes::OnDisk(path.to_owned()),
        metadata.len(),
    ))
}

/// The most that can be pasted, in bytes of UTF-8: beyond it a file is the better way.
pub const MOST_PASTED: usize = 10_000_000;

/// Rows that were pasted, to be looked at like a file called `name`.
///
/// # Errors
/// Where there is no text, or more than [`MOST_PASTED`].
pub fn paste_rows(name: &str, text: &str) -> Result<FileTable, WorkspaceError> {
    if text.trim().is_empty() {
        return Err(WorkspaceError::ClipboardEmpty);
    }
    if text.len() > MOST_PASTED {
        return Err(WorkspaceError::PasteTooLarge(text.len()));
    }
    Ok(FileTable::new(name, text.as_bytes().to_vec()))
}

impl FileTable {
    /// The table of these bytes, called `name`.
    #[must_use]
    pub fn new(name: &str, bytes: Vec<u8>) -> Self {
        let n_bytes = bytes.len() as u64;
        Self::of(name, Bytes::Here(bytes.into()), n_bytes)
    }

    fn of(name: &str, bytes: Bytes, n_bytes: u64) -> Self {
        Self {
            name: name.to_owned(),
            bytes,
            n_bytes,
            source: OnceLock::new(),
        }
    }

    /// The name it goes by.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its size in bytes.
    #[must_use]
    pub fn n_bytes(&self) -> u64 {
        self.n_bytes
    }

    /// What it says; read when it is first asked for.
    fn source(
        &self,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<Arc<Source>, WorkspaceError> {
        if let Some(source) = self.source.get() {
            return Ok(Arc::clone(source));
        }
        let read = match &self.bytes {
            Bytes::Here(bytes) => Source::read(&mut Cursor::new(bytes), tick),
            Bytes::OnDisk(path) => File::open(path)
                .map_err(ReadError::Io)
                .and_then(|mut file| Source::read(&mut file, tick)),
        };
        let name = || self.name.clone();
        let source = read.map_err(|error| match error {
            ReadError::NotATable(error) => WorkspaceError::NotATable {
                name: name(),
                error,
            },
            ReadError::Io(error) => WorkspaceError::FileUnreadable {
                name: name(),
                error,
            },
            ReadError::Cancelled(_) => WorkspaceError::Cancelled,
        })?;
        Ok(Arc::clone(self.source.get_or_init(|| Arc::new(source))))
    }

    /// What the file looks like, with `most` of its rows.
    ///
    /// # Errors
    /// Where it is no table, or `tick`, told how many rows are done, says stop.
    pub fn look(
        &self,
        snapshot: &Snapshot,
        most: usize,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<Looked, WorkspaceError> {
        let source = self.source(tick)?;
        let (profiles, n_rows) = profile(&source, tick).map_err(|_| WorkspaceError::Cancelled)?;
        let last_time = snapshot.mappings.rows_are(source.headers());
        let mut recognised = recognise(source.headers());
        if recognised.is_people() && says_more(&source, &profiles, n_rows, snapshot) {
            recognised = RowsAre::Details;
        }
        let rows_are = last_time.unwrap_or(recognised);
        let (proposal, as_last_time) = propose_as(&profiles, rows_are, snapshot);
        Ok(Looked {
            encoding: source.encoding(),
            delimiter: source.delimiter(),
            recognised,
            as_last_time,
            proposal,
            profiles,
            undone: UndoneColumn::all(&source),
            first_rows: source.first_rows(most),
            n_rows,
            sha256: source.sha256().to_owned(),
        })
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
        return Err(WorkspaceError::FileChanged(file.name.clone()));
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
        file_name: file.name.clone(),
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
        open: Open::of(&looked.profiles, mapping),
        list_revision: snapshot.list_revision,
    };
    prepared.changes = prepared.field_changes(snapshot);
    Ok(prepared)
}
