//! Which tables are there? Numbered migrations; a number once released never changes.
//! `docs/decisions/0001-store.md` says why columns are kept in chunks.

use std::sync::LazyLock;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::damaged;
use crate::{StoreError, block_list};

/// "LPAC": marks a SQLite file as a workspace.
pub(crate) const APPLICATION_ID: i32 = 0x4C50_4143;

/// What leads from each schema to the next.
const STEPS: &[&str] = &[V1, V2, V3, V4, V5, V6, V7];

/// The newest schema this program knows.
pub(crate) const VERSION: u32 = STEPS.len() as u32;

static MIGRATIONS: LazyLock<Migrations<'_>> =
    LazyLock::new(|| Migrations::new(STEPS.iter().copied().map(M::up).collect()));

pub(crate) const V1: &str = "
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per attribute of a person; never removed, so that old batches stay readable.
CREATE TABLE field (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  n_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  rows_in INTEGER NOT NULL,
  n_new INTEGER NOT NULL,
  n_updated INTEGER NOT NULL,
  n_unchanged INTEGER NOT NULL,
  n_merged INTEGER NOT NULL,
  n_rejected INTEGER NOT NULL,
  n_skipped INTEGER NOT NULL,
  undone_at TEXT,
  CHECK (rows_in = n_new + n_updated + n_unchanged + n_merged + n_rejected + n_skipped)
) STRICT;

CREATE TABLE problem (
  import_id INTEGER NOT NULL REFERENCES import (id),
  no INTEGER NOT NULL,
  row INTEGER NOT NULL,
  column_name TEXT,
  raw TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (import_id, no)
) STRICT, WITHOUT ROWID;

-- Up to 65,536 values of one column, compressed. Never changed; without a reference it is an orphan.
CREATE TABLE chunk (
  id INTEGER PRIMARY KEY,
  codec INTEGER NOT NULL,
  n_rows INTEGER NOT NULL,
  n_missing INTEGER NOT NULL,
  n_bytes INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- What one import said: for each of its rows, the lead and the row of the file.
CREATE TABLE batch_row (
  import_id INTEGER NOT NULL REFERENCES import (id),
  chunk_no INTEGER NOT NULL,
  n_rows INTEGER NOT NULL,
  leads BLOB NOT NULL,
  file_rows BLOB NOT NULL,
  PRIMARY KEY (import_id, chunk_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_chunk (
  import_id INTEGER NOT NULL REFERENCES import (id),
  field_id INTEGER NOT NULL REFERENCES field (id),
  chunk_no INTEGER NOT NULL,
  chunk_id INTEGER NOT NULL REFERENCES chunk (id),
  PRIMARY KEY (import_id, field_id, chunk_no)
) STRICT, WITHOUT ROWID;

-- The list: the fold over the imports that are not undone. A first import shares its chunks.
CREATE TABLE view_chunk (
  field_id INTEGER NOT NULL REFERENCES field (id),
  chunk_no INTEGER NOT NULL,
  chunk_id INTEGER NOT NULL REFERENCES chunk (id),
  PRIMARY KEY (field_id, chunk_no)
) STRICT, WITHOUT ROWID;

-- Every definition that was ever in force; the last is in force now.
CREATE TABLE definition (
  id INTEGER PRIMARY KEY,
  saved_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  definition_hash TEXT NOT NULL,
  list_revision INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  semantics INTEGER NOT NULL,
  n_leads INTEGER NOT NULL,
  out_hash TEXT NOT NULL,
  ran_at TEXT NOT NULL,
  UNIQUE (definition_hash, list_revision, as_of, semantics)
) STRICT;

-- Two bits a lead: met, unknown.
CREATE TABLE run_mask (
  run_id INTEGER NOT NULL REFERENCES run (id),
  stage TEXT NOT NULL,
  position INTEGER NOT NULL,
  n_met INTEGER NOT NULL,
  n_unknown INTEGER NOT NULL,
  met BLOB NOT NULL,
  unknown BLOB NOT NULL,
  PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;
";

const V2: &str = "
CREATE TABLE participant (
  name TEXT PRIMARY KEY NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('marketing', 'sales', 'both')),
  signs INTEGER NOT NULL CHECK (signs IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What was signed, as the bytes that were signed: never changed and never migrated.
CREATE TABLE version (
  no INTEGER PRIMARY KEY,
  frozen_at TEXT NOT NULL,
  definition_hash TEXT NOT NULL,
  agreement_hash TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE sign_off (
  version_no INTEGER NOT NULL REFERENCES version (no),
  side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
  name TEXT NOT NULL REFERENCES participant (name),
  signed_at TEXT NOT NULL,
  PRIMARY KEY (version_no, side, name)
) STRICT, WITHOUT ROWID;
";

const V3: &str = "
-- What became of each column of a file with these headers (the hash of all of them) when such a file
-- was last imported. Without a label it was left out.
CREATE TABLE mapping (
  headers TEXT NOT NULL,
  header TEXT NOT NULL,
  label TEXT,
  kind TEXT,
  CHECK ((label IS NULL) = (kind IS NULL)),
  PRIMARY KEY (headers, header)
) STRICT, WITHOUT ROWID;
";

const V4: &str = "
-- Companies, deals and activities beside the people: fields, imports and mappings say whose they are.
CREATE TABLE field_of_four (
  id INTEGER PRIMARY KEY,
  rows_are TEXT NOT NULL CHECK (rows_are IN ('people', 'companies', 'deals', 'activities')),
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  UNIQUE (rows_are, key)
) STRICT;
INSERT INTO field_of_four SELECT id, 'people', key, label, kind FROM field;
DROP TABLE field;
ALTER TABLE field_of_four RENAME TO field;
ALTER TABLE import ADD COLUMN rows_are TEXT NOT NULL DEFAULT 'people'
  CHECK (rows_are IN ('people', 'companies', 'deals', 'activities'));
ALTER TABLE mapping ADD COLUMN rows_are TEXT NOT NULL DEFAULT 'people'
  CHECK (rows_are IN ('people', 'companies', 'deals', 'activities'));

-- What an import said is all there: rows of a kind, or of every kind where that is empty, in a period.
CREATE TABLE coverage (
  import_id INTEGER NOT NULL REFERENCES import (id),
  kind TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  CHECK (first_day <= last_day),
  PRIMARY KEY (import_id, kind)
) STRICT, WITHOUT ROWID;
";

const V5: &str = "
-- Everything can be taken back: imports, edits and merges are kept, and the table is their fold.
ALTER TABLE import ADD COLUMN is_snapshot INTEGER NOT NULL DEFAULT 0 CHECK (is_snapshot IN (0, 1));
ALTER TABLE import ADD COLUMN blanks_clear INTEGER NOT NULL DEFAULT 0 CHECK (blanks_clear IN (0, 1));
ALTER TABLE import ADD COLUMN by_whom TEXT NOT NULL DEFAULT '';
-- What files with the same headers have in common; empty of an import of before it was kept.
ALTER TABLE import ADD COLUMN headers TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN delimiter TEXT NOT NULL DEFAULT ',';
-- The import whose rejected rows these are, mended.
ALTER TABLE import ADD COLUMN mends INTEGER REFERENCES import (id);

-- When the row, or the value, was mended.
ALTER TABLE problem ADD COLUMN mended_at TEXT;

-- The columns of the file of an import, and the fields they went to; without a label left out.
CREATE TABLE import_column (
  import_id INTEGER NOT NULL REFERENCES import (id),
  no INTEGER NOT NULL,
  header TEXT NOT NULL,
  label TEXT,
  kind TEXT,
  CHECK ((label IS NULL) = (kind IS NULL)),
  PRIMARY KEY (import_id, no)
) STRICT, WITHOUT ROWID;

-- Which rows the table still has, by the ordinals that imports gave them; nothing where it has all.
CREATE TABLE view_row (
  rows_are TEXT NOT NULL CHECK (rows_are IN ('people', 'companies', 'deals', 'activities')),
  chunk_no INTEGER NOT NULL,
  n_rows INTEGER NOT NULL,
  ordinals BLOB NOT NULL,
  PRIMARY KEY (rows_are, chunk_no)
) STRICT, WITHOUT ROWID;

-- One value put right by hand; it stands until a later import says another. A chunk of one row.
CREATE TABLE cell_edit (
  id INTEGER PRIMARY KEY,
  field_id INTEGER NOT NULL REFERENCES field (id),
  ordinal INTEGER NOT NULL,
  after_import INTEGER NOT NULL,
  n_bytes INTEGER NOT NULL,
  value BLOB NOT NULL,
  edited_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  undone_at TEXT
) STRICT;

-- Two rows that are one person. The fields of `loser_first` take the loser's value where it has one.
CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  loser INTEGER NOT NULL,
  winner INTEGER NOT NULL,
  loser_first TEXT NOT NULL,
  cause TEXT NOT NULL,
  merged_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  undone_at TEXT,
  CHECK (loser <> winner)
) STRICT;

-- Two rows that look like one person and are not, as somebody said.
CREATE TABLE apart (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  said_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  CHECK (one < other),
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- Who was erased and is not to be imported again: a hash of what they are known by.
CREATE TABLE blocked (
  hash BLOB PRIMARY KEY NOT NULL,
  blocked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

pub(crate) const V6: &str = "
-- Stage history, costs, counts and details beside the four: whose fields, imports, mappings and rows may be.
CREATE TABLE field_of_eight (
  id INTEGER PRIMARY KEY,
  rows_are TEXT NOT NULL CHECK (rows_are IN ('people', 'companies', 'deals', 'activities',
    'stage_history', 'costs', 'counts', 'details')),
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  UNIQUE (rows_are, key)
) STRICT;
INSERT INTO field_of_eight (id, rows_are, key, label, kind)
  SELECT id, rows_are, key, label, kind FROM field;
DROP TABLE field;
ALTER TABLE field_of_eight RENAME TO field;

CREATE TABLE import_of_eight (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  n_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  rows_in INTEGER NOT NULL,
  n_new INTEGER NOT NULL,
  n_updated INTEGER NOT NULL,
  n_unchanged INTEGER NOT NULL,
  n_merged INTEGER NOT NULL,
  n_rejected INTEGER NOT NULL,
  n_skipped INTEGER NOT NULL,
  undone_at TEXT,
  rows_are TEXT NOT NULL DEFAULT 'people' CHECK (rows_are IN ('people', 'companies', 'deals',
    'activities', 'stage_history', 'costs', 'counts', 'details')),
  is_snapshot INTEGER NOT NULL DEFAULT 0 CHECK (is_snapshot IN (0, 1)),
  blanks_clear INTEGER NOT NULL DEFAULT 0 CHECK (blanks_clear IN (0, 1)),
  by_whom TEXT NOT NULL DEFAULT '',
  headers TEXT NOT NULL DEFAULT '',
  delimiter TEXT NOT NULL DEFAULT ',',
  mends INTEGER REFERENCES import (id),
  CHECK (rows_in = n_new + n_updated + n_unchanged + n_merged + n_rejected + n_skipped)
) STRICT;
INSERT INTO import_of_eight (id, imported_at, file_name, n_bytes, sha256, rows_in, n_new, n_updated,
    n_unchanged, n_merged, n_rejected, n_skipped, undone_at, rows_are, is_snapshot, blanks_clear,
    by_whom, headers, delimiter, mends)
  SELECT id, imported_at, file_name, n_bytes, sha256, rows_in, n_new, n_updated,
    n_unchanged, n_merged, n_rejected, n_skipped, undone_at, rows_are, is_snapshot, blanks_clear,
    by_whom, headers, delimiter, mends FROM import;
DROP TABLE import;
ALTER TABLE import_of_eight RENAME TO import;

CREATE TABLE mapping_of_eight (
  headers TEXT NOT NULL,
  header TEXT NOT NULL,
  label TEXT,
  kind TEXT,
  rows_are TEXT NOT NULL DEFAULT 'people' CHECK (rows_are IN ('people', 'companies', 'deals',
    'activities', 'stage_history', 'costs', 'counts', 'details')),
  CHECK ((label IS NULL) = (kind IS NULL)),
  PRIMARY KEY (headers, header)
) STRICT, WITHOUT ROWID;
INSERT INTO mapping_of_eight (headers, header, label, kind, rows_are)
  SELECT headers, header, label, kind, rows_are FROM mapping;
DROP TABLE mapping;
ALTER TABLE mapping_of_eight RENAME TO mapping;

CREATE TABLE view_row_of_eight (
  rows_are TEXT NOT NULL CHECK (rows_are IN ('people', 'companies', 'deals', 'activities',
    'stage_history', 'costs', 'counts', 'details')),
  chunk_no INTEGER NOT NULL,
  n_rows INTEGER NOT NULL,
  ordinals BLOB NOT NULL,
  PRIMARY KEY (rows_are, chunk_no)
) STRICT, WITHOUT ROWID;
INSERT INTO view_row_of_eight (rows_are, chunk_no, n_rows, ordinals)
  SELECT rows_are, chunk_no, n_rows, ordinals FROM view_row;
DROP TABLE view_row;
ALTER TABLE view_row_of_eight RENAME TO view_row;

-- Tables that somebody joined: the rows of one belong to, or are told more of by, those of the other that
-- have the same key. What follows from it is found when it is read.
CREATE TABLE joined_by (
  id INTEGER PRIMARY KEY,
  rows_are TEXT NOT NULL,
  key TEXT NOT NULL,
  other TEXT NOT NULL,
  other_key TEXT NOT NULL,
  said_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  undone_at TEXT,
  CHECK (rows_are <> other)
) STRICT;

-- Values that are read as others. What was imported stays as it was.
CREATE TABLE value_mapping (
  id INTEGER PRIMARY KEY,
  rows_are TEXT NOT NULL,
  key TEXT NOT NULL,
  from_value TEXT NOT NULL,
  to_value TEXT NOT NULL,
  said_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  undone_at TEXT
) STRICT;

-- A list is a name; who is on it follows from the imports that went to it and from what was done by hand.
CREATE TABLE lead_list (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  made_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- People put on a list or taken off it by hand, by ordinals: it stands until a later import to the list
-- speaks of them.
CREATE TABLE list_member (
  id INTEGER PRIMARY KEY,
  list_id INTEGER NOT NULL REFERENCES lead_list (id),
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  after_import INTEGER NOT NULL,
  n_people INTEGER NOT NULL,
  people BLOB NOT NULL,
  changed_at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  undone_at TEXT
) STRICT;

-- The list that the people of an import went to.
ALTER TABLE import ADD COLUMN list_id INTEGER REFERENCES lead_list (id);

-- Who was erased and is not to be imported again: hashes of what they are known by, each made with the
-- workspace's own `block_salt`, and whose they are. What `blocked` held without it is moved over.
CREATE TABLE block (
  hash BLOB PRIMARY KEY NOT NULL,
  person INTEGER NOT NULL,
  blocked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('block_salt', randomblob(32));
-- What pseudonyms are made with, so that two exports of this workspace go together.
INSERT INTO meta (key, value) VALUES ('pseudonym_key', randomblob(32));

-- Imports that left rows out because of them, and how many.
CREATE TABLE left_out (
  import_id INTEGER PRIMARY KEY REFERENCES import (id),
  n_blocked INTEGER NOT NULL
) STRICT;
";

/// How the texts of a column are read (`value_formats.rs`); nothing where nothing was said of it.
const V7: &str = "
ALTER TABLE mapping ADD COLUMN format TEXT;
ALTER TABLE import_column ADD COLUMN format TEXT;
";

/// The schema of a workspace: an older one than [`VERSION`] where it may only be read.
pub(crate) fn version(conn: &Connection) -> Result<u32, StoreError> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Whether a workspace has what one of [`STEPS`] made; an older one that may only be read has not.
pub(crate) fn has(conn: &Connection, step: &str) -> Result<bool, StoreError> {
    let at = STEPS.iter().position(|one| *one == step);
    let version = version(conn)? as usize;
    Ok(at.is_some_and(|at| version > at))
}

/// Brings a workspace to the newest schema.
pub(crate) fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    // A table that others refer to can only be made anew while nobody asks whether it is there.
    conn.pragma_update(None, "foreign_keys", false)?;
    MIGRATIONS.to_latest(conn).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Damaged(other.to_string()),
    })?;
    block_list::salt_old(conn)
}

/// Whether there is such a table: an older workspace, read without the right to write, has not all.
pub(crate) fn has_table(conn: &Connection, name: &str) -> Result<bool, StoreError> {
    let there = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)";
    Ok(conn.query_row(there, [name], |row| row.get(0))?)
}

/// Refuses a workspace whose tables are not the ones its version, `found`, has: triggers or views that
/// somebody put into the file would run with our rights.
pub(crate) fn compare(conn: &Connection, found: u32) -> Result<(), StoreError> {
    let list = |conn: &Connection| -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = conn.prepare(
            "SELECT name, coalesce(sql, '') FROM sqlite_schema
             WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let mut own = Connection::open_in_memory()?;
    MIGRATIONS
        .to_version(&mut own, found as usize)
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    if list(conn)? == list(&own)? {
        Ok(())
    } else {
        Err(damaged("its tables were altered"))
    }
}

/// Brings a workspace to an older schema, as an older program left it.
#[cfg(test)]
pub(crate) fn migrate_to(conn: &mut Connection, version: usize) {
    MIGRATIONS.to_version(conn, version).unwrap();
}
