//! Which table of which file is it? A file is read when it is first looked at, and then kept as what it says; of a
//! file with several tables one is chosen.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use import::{Asked, Cut, ReadError, RowsAre, Source, meanings, preview, profile};
use sheets::{Contents, FileKind, Refusal, Start, Table, Written};

use crate::apart::{Apart, Told, Which};
use crate::look_alone::recognised;
use crate::proposing::propose_as;
use crate::rewound::Rewound;
use crate::says_more::says_more;
use crate::undone::UndoneColumn;
use crate::{Looked, Snapshot, WorkspaceError, memory};

/// A file, or a table in it, read when it is first looked at and then kept as what it says.
#[derive(Clone, Debug)]
pub struct FileTable {
    name: String,
    bytes: Bytes,
    n_bytes: u64,
    /// Which of the tables in it was chosen.
    chosen: Option<usize>,
    /// What is in it, once that is known.
    contents: Arc<OnceLock<Arc<Contents>>>,
    source: Arc<Mutex<Kept>>,
}

/// What a file says, cut as it was last asked.
type Kept = Option<(Asked, Arc<Source>)>;

/// Where the bytes of a file are.
#[derive(Clone, Debug)]
pub(crate) enum Bytes {
    /// In a file.
    OnDisk(PathBuf),
    /// In memory.
    Here(Arc<[u8]>),
}

/// One table of those in a file.
struct Inside {
    contents: Arc<Contents>,
    number: usize,
}

impl Inside {
    fn written(&self) -> Written {
        let table = self.contents.tables.get(self.number);
        table.map_or(Written::Text, |table| table.written)
    }

    fn kind(&self) -> FileKind {
        FileKind {
            written: self.written(),
            packed: self.contents.packed,
        }
    }

    /// Its name; `None` where the file is the table.
    fn name(&self) -> Option<String> {
        let table = self.contents.tables.get(self.number)?;
        Some(table.name.clone()).filter(|name| !name.is_empty())
    }
}

/// How the rows of a table are cut that came as CSV from elsewhere: nothing is left to evidence but which rows are
/// headings, or none at all.
fn as_written(written: Written, asked: &Asked) -> Asked {
    let as_written = Asked::as_written(',');
    if !written.is_workbook() {
        return as_written;
    }
    Asked {
        preamble: asked.preamble,
        header: asked.header,
        footer: asked.footer,
        ..as_written
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
            chosen: None,
            contents: Arc::default(),
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
        let contents = self.contents()?;
        Ok(contents.map_or_else(Vec::new, |contents| contents.tables.clone()))
    }

    /// Which of the tables is read where nobody chooses; `None` of a plain text, and where all are empty.
    ///
    /// # Errors
    /// Where the file does not read as what it is.
    pub fn proposed(&self) -> Result<Option<usize>, WorkspaceError> {
        Ok(self.contents()?.and_then(|contents| contents.proposed))
    }

    /// What kind of file it is, by the table that was chosen or is proposed.
    ///
    /// # Errors
    /// Where the file does not read as what it is.
    pub fn kind(&self) -> Result<FileKind, WorkspaceError> {
        let inside = self.inside()?;
        Ok(inside.as_ref().map_or(FileKind::TEXT, Inside::kind))
    }

    /// The name of the table that was chosen or is proposed; `None` where the file is the table.
    ///
    /// # Errors
    /// Where the file does not read as what it is.
    pub fn table_name(&self) -> Result<Option<String>, WorkspaceError> {
        let inside = self.inside()?;
        Ok(inside.as_ref().and_then(Inside::name))
    }

    /// The table of this name in the same file; of several with one name the first, and one whose name has other
    /// small and capital letters only where no name is the same.
    ///
    /// # Errors
    /// Where there is none, or the file does not read as what it is.
    pub fn choose(&self, name: &str) -> Result<Self, WorkspaceError> {
        let tables = self.tables()?;
        let same = tables.iter().position(|table| table.name == name);
        let folded = name.to_lowercase();
        let like = || {
            tables
                .iter()
                .position(|table| table.name.to_lowercase() == folded)
        };
        let Some(number) = same.or_else(like) else {
            let names = tables.into_iter().map(|table| table.name).collect();
            return Err(self.is_refused(Refusal::TableAbsent(names)));
        };
        Ok(Self {
            chosen: Some(number),
            source: Arc::default(),
            ..self.clone()
        })
    }

    /// What is in the file; `None` of a plain text.
    fn contents(&self) -> Result<Option<Arc<Contents>>, WorkspaceError> {
        if let Some(contents) = self.contents.get() {
            return Ok(Some(Arc::clone(contents)));
        }
        if self.is_plain()? {
            return Ok(None);
        }
        let mut apart = self.apart(Which::Told)?;
        let told = apart.told(&mut || ControlFlow::Continue(()));
        let told = told.map_err(|refusal| self.is_refused(refusal))?;
        let told = told.ok_or(WorkspaceError::Cancelled)?;
        let contents = self.contents.get_or_init(|| Arc::new(told.contents));
        Ok(Some(Arc::clone(contents)))
    }

    /// Which table is read.
    fn inside(&self) -> Result<Option<Inside>, WorkspaceError> {
        let contents = self.contents()?;
        Ok(contents.map(|contents| Inside {
            number: self.chosen.or(contents.proposed).unwrap_or_default(),
            contents,
        }))
    }

    /// Whether it is a text, or anything else that is read as it stands.
    fn is_plain(&self) -> Result<bool, WorkspaceError> {
        let start = self.start(Start::LOOK_AT);
        match Start::of(&start.map_err(|error| self.refused(error.into()))?) {
            Start::Plain => Ok(true),
            Start::Markup => Err(self.is_refused(Refusal::Markup)),
            Start::Zip | Start::Compound | Start::Gzip | Start::Json => Ok(false),
        }
    }

    /// How it begins.
    fn start(&self, n: usize) -> io::Result<Vec<u8>> {
        match &self.bytes {
            Bytes::Here(bytes) => Ok(bytes[..bytes.len().min(n)].to_vec()),
            Bytes::OnDisk(path) => {
                let mut start = Vec::new();
                File::open(path)?.take(n as u64).read_to_end(&mut start)?;
                Ok(start)
            }
        }
    }

    fn apart(&self, which: Which) -> Result<Apart, WorkspaceError> {
        Apart::start(&self.bytes, which).map_err(|error| self.refused(error.into()))
    }

    /// The table that was chosen, else the one that is proposed, on its way in; `tick` may say stop until it comes.
    fn table(
        &self,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<(Apart, Inside), WorkspaceError> {
        let mut apart = self.apart(self.chosen.map_or(Which::Proposed, Which::Table))?;
        let told = apart.told(&mut || tick(0));
        let told = told.map_err(|refusal| self.is_refused(refusal))?;
        let Told { contents, table } = told.ok_or(WorkspaceError::Cancelled)?;
        let number = table.unwrap_or_default();
        let contents = Arc::clone(self.contents.get_or_init(|| Arc::new(contents)));
        let inside = Inside { contents, number };
        Ok((apart, inside))
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
        let read = match (&self.bytes, self.is_plain()?) {
            (_, false) => self.read_table(asked, tick)?,
            (Bytes::Here(bytes), true) => Source::read(&mut Cursor::new(bytes), asked, tick),
            (Bytes::OnDisk(path), true) => File::open(path)
                .map_err(ReadError::Io)
                .and_then(|mut file| Source::read(&mut file, asked, tick)),
        };
        let source = Arc::new(read.map_err(|error| self.refused(error))?);
        *kept = Some((asked.clone(), Arc::clone(&source)));
        Ok(source)
    }

    fn read_table(
        &self,
        asked: &Asked,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<Result<Source, ReadError>, WorkspaceError> {
        let (mut apart, inside) = self.table(tick)?;
        Ok(match inside.written() {
            Written::Text => {
                let begin = || self.apart_again(inside.number);
                Source::read(&mut Rewound::new(apart, begin), asked, tick)
            }
            written => Source::read_stream(&mut apart, &as_written(written, asked), tick),
        })
    }

    /// The text of a table from its beginning once more.
    fn apart_again(&self, number: usize) -> io::Result<Apart> {
        let mut apart = Apart::start(&self.bytes, Which::Table(number))?;
        let told = apart.told(&mut || ControlFlow::Continue(()));
        told.map_err(io::Error::other)?;
        Ok(apart)
    }

    fn is_refused(&self, refusal: Refusal) -> WorkspaceError {
        let name = self.name.clone();
        WorkspaceError::Sheets { name, refusal }
    }

    fn refused(&self, error: ReadError) -> WorkspaceError {
        let name = self.name.clone();
        match error {
            ReadError::NotATable(error) => WorkspaceError::NotATable { name, error },
            ReadError::Io(error) => match error.downcast::<Refusal>() {
                Ok(refusal) => WorkspaceError::Sheets { name, refusal },
                Err(error) => WorkspaceError::FileUnreadable { name, error },
            },
            ReadError::Cancelled(_) => WorkspaceError::Cancelled,
        }
    }

    /// How the file would be cut as `asked`, by its beginning alone, with at most `most` of its rows.
    ///
    /// # Errors
    /// Where it cannot be read, or is no table.
    pub fn preview_cut(&self, asked: &Asked, most: usize) -> Result<Cut, WorkspaceError> {
        if self.is_plain()? {
            let start = self.start(PREVIEWED);
            let start = start.map_err(|error| self.refused(error.into()))?;
            let is_whole = start.len() as u64 == self.n_bytes;
            let cut = preview(&start, is_whole, asked, most);
            return cut.map_err(|error| self.refused(error.into()));
        }
        let (apart, inside) = self.table(&mut |_| ControlFlow::Continue(()))?;
        let mut start = Vec::new();
        let read = apart.take(PREVIEWED as u64).read_to_end(&mut start);
        read.map_err(|error| self.refused(error.into()))?;
        let is_whole = start.len() < PREVIEWED;
        let asked = match inside.written() {
            Written::Text => asked.clone(),
            written => as_written(written, asked),
        };
        let cut = preview(&start, is_whole, &asked, most);
        cut.map_err(|error| self.refused(error.into()))
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
        let (mut recognised, export) = recognised(source.headers());
        let meant = meanings(&profiles, export.as_ref().map(|one| one.export));
        if export.is_none()
            && recognised.is_people()
            && says_more(&source, &profiles, n_rows, snapshot)
        {
            recognised = RowsAre::Details;
        }
        let rows_are = last_time.unwrap_or(recognised);
        let inside = self.inside()?;
        let columns = (&*profiles, &*meant, export.as_ref());
        let (proposal, as_last_time) = propose_as(columns, rows_are, snapshot);
        Ok(Looked {
            kind: inside.as_ref().map_or(FileKind::TEXT, Inside::kind),
            table: inside.as_ref().and_then(Inside::name),
            tables: inside.map_or_else(Vec::new, |inside| inside.contents.tables.clone()),
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
