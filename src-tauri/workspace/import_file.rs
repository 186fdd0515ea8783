//! How does a file on disk become an import? It is read once, looked at, typed as its columns are
//! mapped, and matched against the list. Nothing is changed until it is committed.

use std::fs::File;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use import::{
    Asked, ColumnMapping, ColumnProfile, Cut, Dialect, LeftOut, Mapped, ProblemCode, ReadError,
    RowsAre, Source, SourceError, preview, profile, propose, propose_related, read_batch,
    recognise,
};
use lead::Coverage;

use store::Manner;

use crate::known_rows::{Found, find, leave_out_blocked};
use crate::memory::{available, enough};
use crate::says_more::says_more;
use crate::undone::UndoneColumn;
use crate::{Prepared, Snapshot, WorkspaceError};

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
    source: Arc<Mutex<Option<(Asked, Arc<Source>)>>>,
    /// The memory that there is to read it.
    pub(crate) memory: fn() -> Option<u64>,
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

/// What a file is, whatever any workspace holds.
#[derive(Clone, Debug)]
pub struct LookedAlone {
    /// How it is cut.
    pub dialect: Dialect,
    /// What of it is no row, and what was read otherwise than it stands.
    pub left_out: LeftOut,
    /// What its headings plainly say that its rows are.
    pub recognised: RowsAre,
    /// What the columns hold.
    pub profiles: Vec<ColumnProfile>,
    /// The first rows as they stand.
    pub first_rows: Vec<Vec<String>>,
    /// How many rows there are.
    pub n_rows: u32,
    /// Rows that cannot be read, by what is wrong with them; under `None` those without any value.
    pub rejected: Vec<(Option<ProblemCode>, u32)>,
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
    let mapping = last_time.unwrap_or_else(|| match rows_are {
        RowsAre::People => propose(profiles, there),
        _ => propose_related(rows_are, profiles, there),
    });
    let reading = Reading {
        rows_are,
        mapping,
        coverage: None,
        manner: Manner::default(),
    };
    (reading, as_last_time)
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

/// Bytes of a file that show how it would be cut.
const PREVIEWED: usize = 1 << 20;

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
            source: Arc::default(),
            memory: available,
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

    /// What it says, cut as `asked`; read when it is first asked for so.
    fn source(
        &self,
        asked: &Asked,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<Arc<Source>, WorkspaceError> {
        let mut kept = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, source)) = kept.as_ref().filter(|(so, _)| so == asked) {
            return Ok(Arc::clone(source));
        }
        // Two of a large file are more than a machine may hold.
        *kept = None;
        enough(&self.name, self.n_bytes, (self.memory)())?;
        let read = match &self.bytes {
            Bytes::Here(bytes) => Source::read(&mut Cursor::new(bytes), asked, tick),
            Bytes::OnDisk(path) => File::open(path)
                .map_err(ReadError::Io)
                .and_then(|mut file| Source::read(&mut file, asked, tick)),
        };
        let source = Arc::new(read.map_err(|error| self.refused(error))?);
        *kept = Some((asked.clone(), Arc::clone(&source)));
        Ok(source)
    }

    fn refused(&self, error: ReadError) -> WorkspaceError {
        let name = self.name.clone();
        match error {
            ReadError::NotATable(error) => WorkspaceError::NotATable { name, error },
            ReadError::Io(error) => WorkspaceError::FileUnreadable { name, error },
            ReadError::Cancelled(_) => WorkspaceError::Cancelled,
        }
    }

    /// How the file would be cut as `asked`, by its beginning alone, with at most `most` of its rows.
    ///
    /// # Errors
    /// Where it cannot be read, or is no table.
    pub fn preview_cut(&self, asked: &Asked, most: usize) -> Result<Cut, WorkspaceError> {
        let start = match &self.bytes {
            Bytes::Here(bytes) => bytes[..bytes.len().min(PREVIEWED)].to_vec(),
            Bytes::OnDisk(path) => {
                let mut start = Vec::new();
                let read = File::open(path)
                    .and_then(|file| file.take(PREVIEWED as u64).read_to_end(&mut start));
                read.map_err(|error| self.refused(error.into()))?;
                start
            }
        };
        let is_whole = start.len() as u64 == self.n_bytes;
        let cut = preview(&start, is_whole, asked, most);
        cut.map_err(|error: SourceError| self.refused(error.into()))
    }

    /// What the file is, whatever any workspace holds: cut as `asked` and else by evidence, with `most` of
    /// its rows.
    ///
    /// # Errors
    /// As [`FileTable::look`].
    pub fn look_alone(
        &self,
        asked: &Asked,
        most: usize,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<LookedAlone, WorkspaceError> {
        let source = self.source(asked, tick)?;
        let (profiles, n_rows) = profile(&source, tick).map_err(|_| WorkspaceError::Cancelled)?;
        Ok(LookedAlone {
            dialect: source.dialect().clone(),
            left_out: source.left_out().clone(),
            recognised: recognise(source.headers()),
            profiles,
            first_rows: source.first_rows(most),
            n_rows,
            rejected: source.rejected(),
        })
    }

    /// What the file looks like, cut as `asked` and else by evidence, with `most` of its rows.
    ///
    /// # Errors
    /// Where it is no table, what was asked cannot be, or `tick`, told how many rows are done, says stop.
    pub fn look(
        &self,
        snapshot: &Snapshot,
        asked: &Asked,
        most: usize,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<Looked, WorkspaceError> {
        let source = self.source(asked, tick)?;
        let (profiles, n_rows) = profile(&source, tick).map_err(|_| WorkspaceError::Cancelled)?;
        let last_time = snapshot.mappings.rows_are(source.headers());
        let mut recognised = recognise(source.headers());
        if recognised.is_people() && says_more(&source, &profiles, n_rows, snapshot) {
            recognised = RowsAre::Details;
        }
        let rows_are = last_time.unwrap_or(recognised);
        let (proposal, as_last_time) = propose_as(&profiles, rows_are, snapshot);
        Ok(Looked {
            asked: asked.clone(),
            dialect: source.dialect().clone(),
            left_out: source.left_out().clone(),
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
    let source = file.source(&looked.asked, &mut |rows| report(ImportStep::Reading, rows))?;
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
        list_revision: snapshot.list_revision,
    };
    prepared.changes = prepared.field_changes(snapshot);
    Ok(prepared)
}
