//! What were the later steps of the tables? Those that were released are never changed.

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
pub(crate) const V7: &str = "
ALTER TABLE mapping ADD COLUMN format TEXT;
ALTER TABLE import_column ADD COLUMN format TEXT;
";

/// What is said about the agreement, and the workshop in which it is found.
pub(crate) const V8: &str = "
-- What was said about the agreement, one row for each edit; its identity is the hash of its bytes. What holds
-- is a fold over all of them, in any order.
CREATE TABLE edit (
  hash TEXT PRIMARY KEY NOT NULL,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A workshop: `key` is what its ballots name it by; `step` is where it was left.
CREATE TABLE workshop (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  started_at TEXT NOT NULL,
  step TEXT NOT NULL,
  revealed_at TEXT,
  finished_at TEXT
) STRICT;

-- What somebody proposes, unseen by the others until all ballots are laid open.
CREATE TABLE ballot (
  workshop_id INTEGER NOT NULL REFERENCES workshop (id),
  name TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('marketing', 'sales', 'both')),
  json TEXT NOT NULL,
  handed_in_at TEXT NOT NULL,
  PRIMARY KEY (workshop_id, name)
) STRICT, WITHOUT ROWID;

-- Leads that each side judges alone: by which definition and as known on which day they were drawn.
CREATE TABLE calibration (
  id INTEGER PRIMARY KEY,
  drawn_at TEXT NOT NULL,
  as_of TEXT NOT NULL,
  definition_hash TEXT NOT NULL,
  seed INTEGER NOT NULL,
  revealed_at TEXT
) STRICT;

-- One of them: the ordinal of the person, and why it was drawn.
CREATE TABLE calibration_card (
  calibration_id INTEGER NOT NULL REFERENCES calibration (id),
  no INTEGER NOT NULL,
  person INTEGER NOT NULL,
  drawn_as TEXT NOT NULL,
  PRIMARY KEY (calibration_id, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration_answer (
  calibration_id INTEGER NOT NULL REFERENCES calibration (id),
  no INTEGER NOT NULL,
  name TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
  judgement TEXT NOT NULL CHECK (judgement IN ('good', 'not', 'cannot_tell')),
  answered_at TEXT NOT NULL,
  PRIMARY KEY (calibration_id, no, name, side)
) STRICT, WITHOUT ROWID;
";
