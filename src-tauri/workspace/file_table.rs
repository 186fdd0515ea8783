//! Which table of which file is it? A file is read when it is first looked at, and then kept as what it says; of a
//! file with several tables one is chosen.

use std::fs::File;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use import::{
    Asked, Cut, ReadError, RowsAre, Source, SourceError, meanings, preview, profile, recognise,
    recognise_export,
};
use sheets::{FileKind, Table};

use crate::proposing::propose_as;
use crate::says_more::says_more;
use crate::undone::UndoneColumn;
use crate::{Looked, Snapshot, WorkspaceError, memory};

/// A file, or a table in it, read when it is first looked at and then kept as what it says.
#[derive(Clone, Debug)]
pub struct FileTable {
    name: String,
    bytes: Bytes,
    n_bytes: u64,
    source: Arc<Mutex<Option<(Asked, Arc<Source>)>>>,
}

/// Where the bytes of a file are.
#[derive(Clone, Debug)]
enum Bytes {
    OnDisk(PathBuf),
    Here(Arc<[u8]>),
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

    /// The tables in the file, in its order: the sheets of a workbook, the files of an archive, the arrays of JSON;
    /// none of a text, which is one.
    ///
    /// # Errors
    /// Where the file does not read as what it is.
    pub fn tables(&self) -> Result<Vec<Table>, WorkspaceError> {
        Ok(Vec::new())
    }

    /// The table of this name in the same file; of several with one name the first. Letters may be small or capital
    /// where no other table is meant.
    ///
    /// # Errors
    /// Where there is none, or the file does not read as what it is.
    pub fn choose(&self, name: &str) -> Result<Self, WorkspaceError> {
        let names = self.tables()?.into_iter().map(|table| table.name).collect();
        let _ = name;
        Err(WorkspaceError::Sheets {
            name: self.name.clone(),
            refusal: sheets::Refusal::TableAbsent(names),
        })
    }

    /// What it says, cut as `asked`; read when it is first asked for so.
    pub(crate) fn source(
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
        memory::enough(&self.name, self.n_bytes, memory::available())?;
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
        let export = recognise_export(source.headers());
        let meant = meanings(&profiles, export.as_ref().map(|one| one.export));
        let said = export.as_ref().map(|one| one.export.rows_are());
        let mut recognised = said.unwrap_or_else(|| recognise(source.headers()));
        if said.is_none()
            && recognised.is_people()
            && says_more(&source, &profiles, n_rows, snapshot)
        {
            recognised = RowsAre::Details;
        }
        let rows_are = last_time.unwrap_or(recognised);
        let columns = (&*profiles, &*meant, export.as_ref());
        let (proposal, as_last_time) = propose_as(columns, rows_are, snapshot);
        Ok(Looked {
            kind: FileKind::TEXT,
            table: None,
            tables: Vec::new(),
            asked: asked.clone(),
            dialect: source.dialect().clone(),
            left_out: source.left_out().clone(),
            recognised,
            export,
            meant,
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
