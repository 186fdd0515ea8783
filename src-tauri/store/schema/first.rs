//! What were the first five steps of the tables? Never changed.

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

pub(crate) const V2: &str = "
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

pub(crate) const V3: &str = "
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

pub(crate) const V4: &str = "
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

pub(crate) const V5: &str = "
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
