//! May this file be opened, and for writing? It is checked before it is trusted: ours, not newer,
//! its tables unaltered. One writer holds the lock file beside it; everybody else reads.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::points::{Point, Watch};
use crate::{StoreError, meta, schema};

/// An open workspace.
#[derive(Debug)]
pub struct Store {
    pub(crate) conn: Connection,
    path: PathBuf,
    access: Access,
    /// Held as long as the store may write.
    _lock: Option<File>,
    pub(crate) watch: Watch,
}

/// What may be done to an open workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read and write.
    Write,
    /// Only read.
    Read(ReadOnlyReason),
}

/// Why a workspace can only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// Another program is writing to it.
    Held,
    /// The file or its folder may not be written.
    Protected,
}

impl Store {
    /// Makes a new, empty workspace.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is a file already; else where the folder is not there,
    /// may not be written or is full.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        drop(File::options().write(true).create_new(true).open(path)?);
        let store = Self::fill_new(path);
        if store.is_err() {
            // A file that never became a workspace is in the way of the next try.
            let _ = std::fs::remove_file(path);
        }
        store
    }

    fn fill_new(path: &Path) -> Result<Self, StoreError> {
        let lock = lock(path)?;
        let mut conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.pragma_update(None, "page_size", 16_384)?;
        conn.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
        conn.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
        schema::migrate(&mut conn)?;
        write_settings(&conn)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            access: Access::Write,
            _lock: Some(lock),
            watch: Watch::default(),
        })
    }

    /// Opens a workspace: for writing where that may be, else for reading.
    ///
    /// # Errors
    /// Where the file is absent, not a workspace, newer than this program, or damaged.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        // Looked at first without any right to write: a file that is not ours stays as it is.
        let looked_at = look(path)?;
        let lock = match lock(path) {
            Ok(lock) if !std::fs::metadata(path)?.permissions().readonly() => lock,
            Ok(_) | Err(StoreError::ReadOnly) => {
                return Ok(Self::reader(path, looked_at, ReadOnlyReason::Protected));
            }
            Err(StoreError::Held) => {
                return Ok(Self::reader(path, looked_at, ReadOnlyReason::Held));
            }
            Err(error) => return Err(error),
        };
        drop(looked_at);
        match Self::writer(path, lock) {
            // The lock file may be there from before in a folder that takes no new files, and so
            // no log.
            Err(error) if error.is_refused_right() => {
                Ok(Self::reader(path, look(path)?, ReadOnlyReason::Protected))
            }
            other => other,
        }
    }

    fn writer(path: &Path, lock: File) -> Result<Self, StoreError> {
        let mut conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        schema::migrate(&mut conn)?;
        schema::compare(&conn, schema::VERSION)?;
        write_settings(&conn)?;
        let store = Self {
            conn,
            path: path.to_owned(),
            access: Access::Write,
            _lock: Some(lock),
            watch: Watch::default(),
        };
        store.sweep()?;
        if meta::has_traces(&store.conn)? {
            // Killed, or without room, when somebody was erased. Still without room it waits again.
            store.write_anew()?;
        }
        Ok(store)
    }

    /// Whether nobody writes to the workspace at `path` at this moment.
    ///
    /// # Errors
    /// Where its lock file may not be opened.
    pub fn is_free(path: &Path) -> Result<bool, StoreError> {
        match lock_file(path)?.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Opens a workspace for reading, whether or not it might be written.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_to_read(path: &Path) -> Result<Self, StoreError> {
        Ok(Self::reader(path, look(path)?, ReadOnlyReason::Protected))
    }

    fn reader(path: &Path, conn: Connection, reason: ReadOnlyReason) -> Self {
        Self {
            conn,
            path: path.to_owned(),
            access: Access::Read(reason),
            _lock: None,
            watch: Watch::default(),
        }
    }

    /// What may be done to it.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Fails where the workspace may only be read.
    pub(crate) fn writable(&self) -> Result<(), StoreError> {
        match self.access {
            Access::Write => Ok(()),
            Access::Read(ReadOnlyReason::Held) => Err(StoreError::Held),
            Access::Read(ReadOnlyReason::Protected) => Err(StoreError::ReadOnly),
        }
    }

    pub(crate) fn pass(&self, point: Point) {
        self.watch.pass(point);
    }

    /// Tells `told` of every point that is passed while writing.
    #[doc(hidden)]
    pub fn watch_for_test(&mut self, told: impl Fn(Point) + Send + Sync + 'static) {
        self.watch = Watch::new(told);
    }

    /// Refuses every further page, as a full disk does.
    ///
    /// # Errors
    /// Where the workspace may only be read.
    #[doc(hidden)]
    pub fn fill_disk_for_test(&self) -> Result<(), StoreError> {
        let n_pages: u32 = self
            .conn
            .pragma_query_value(None, "page_count", |row| row.get(0))?;
        Ok(self.conn.pragma_update(None, "max_page_count", n_pages)?)
    }
}

/// The workspace, checked and opened for reading only.
fn look(path: &Path) -> Result<Connection, StoreError> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::PermissionDenied => StoreError::Unreadable(error),
        _ => error.into(),
    };
    if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(StoreError::NotAWorkspace);
    }
    drop(File::open(path).map_err(unreadable)?);
    let conn = match connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY) {
        // A folder that may not be written has no room for the log that readers share.
        Err(StoreError::ReadOnly | StoreError::Sql(_)) => connect_immutable(path)?,
        other => other?,
    };
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != schema::APPLICATION_ID {
        return Err(StoreError::NotAWorkspace);
    }
    let found: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > schema::VERSION {
        return Err(StoreError::Newer {
            found,
            known: schema::VERSION,
        });
    }
    schema::compare(&conn, found)?;
    Ok(conn)
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    settle(Connection::open_with_flags(real(path)?, flags)?)
}

fn connect_immutable(path: &Path) -> Result<Connection, StoreError> {
    let mut uri = String::from("file:");
    for byte in real(path)?.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    settle(Connection::open_with_flags(uri, flags)?)
}

/// The path without links, so that "do not follow links" is about the file and not its folders.
fn real(path: &Path) -> Result<PathBuf, StoreError> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
    Ok(path
        .file_name()
        .map_or_else(|| folder.clone(), |name| folder.join(name)))
}

/// The settings every connection has: a workspace file may come from anywhere.
fn settle(conn: Connection) -> Result<Connection, StoreError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.pragma_update(None, "cache_size", -16_000)?;
    // The first read: here a file that is no database says so.
    let _: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(conn)
}

fn write_settings(conn: &Connection) -> Result<(), StoreError> {
    let _: String = conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

/// How often the lock is asked for, and how long is waited between: a window that was just closed
/// lets go of it in a moment, and whoever opens it again right then is to write.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_millis(60);

/// The file that the one writer locks. It stays behind; the lock ends with the process.
fn lock_file(path: &Path) -> Result<File, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    let mut options = File::options();
    Ok(options
        .create(true)
        .truncate(false)
        .write(true)
        .open(name)?)
}

/// The lock that one writer holds.
fn lock(path: &Path) -> Result<File, StoreError> {
    let file = lock_file(path)?;
    let mut tries = TRIES;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if tries > 1 => {
                tries -= 1;
                std::thread::sleep(PAUSE);
            }
            Err(TryLockError::WouldBlock) => return Err(StoreError::Held),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}
