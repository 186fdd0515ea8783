//! What was imported? A record of every import: the file, how it was read, where its rows went, who
//! did it and when, whether it was undone, and what was wrong with its rows.

use import::{Balance, Mapped, Problem, ProblemCode, RowsAre, UnreadCells, cleared};
use jiff::Timestamp;
use lead::{Column, Field, FieldKey};
use rusqlite::{Connection, Row, params};

use crate::error::damaged;
use crate::fields::kind_of;
use crate::list::file_rows;
use crate::ordinals::Ordinals;
use crate::{Store, StoreError, codec, merges, schema, value_formats};

/// How what a file says goes together with what is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Whether the file is all there is: what an earlier such file had and this one has not is absent.
    pub is_snapshot: bool,
    /// Whether a blank takes away the value that is there.
    pub blanks_clear: bool,
}

impl Manner {
    /// `under`, of `n_rows` then, with what a file says of these rows laid over it. Rows that are `unread` are no
    /// blanks.
    pub(crate) fn lay(
        self,
        (under, n_rows): (&Column, usize),
        rows: &[u32],
        (over, unread): (&Column, &[u32]),
    ) -> Column {
        match self.blanks_clear {
            true => under.overlay_with_blanks(n_rows, &cleared(rows, over, unread), over),
            false => under.overlay(n_rows, rows, over),
        }
    }
}

/// An import as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRecord {
    /// Its number.
    pub id: i64,
    /// What its rows are.
    pub rows_are: RowsAre,
    /// When it was imported.
    pub at: Timestamp,
    /// The name of the file.
    pub file_name: String,
    /// Its size.
    pub n_bytes: u64,
    /// Its SHA-256, in hex.
    pub sha256: String,
    /// Where its rows went.
    pub balance: Balance,
    /// How many of the rows skipped were left out because of the block list.
    pub n_blocked: u32,
    /// How many of them were tests of a lead form.
    pub n_tests: u32,
    /// How it goes together with what was there.
    pub manner: Manner,
    /// Who imported it; empty where nobody said.
    pub by: String,
    /// What files with the same headers have in common; empty where it was not kept.
    pub headers: String,
    /// What stood between its cells.
    pub delimiter: char,
    /// The import whose rejected rows these are, mended.
    pub mends: Option<i64>,
    /// The lead list that its people went to; `None` where to none.
    pub list: Option<i64>,
    /// When it was undone; `None` where it counts.
    pub undone_at: Option<Timestamp>,
}

/// One thing that was wrong with a row, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptProblem {
    /// Its number among those of the import.
    pub no: i64,
    /// What was wrong.
    pub problem: Problem,
    /// When it was mended; `None` where it was not.
    pub mended_at: Option<Timestamp>,
}

/// Says that problems of an import were mended: of these numbers.
pub(crate) fn mended(
    conn: &Connection,
    import: i64,
    numbers: &[i64],
    at: Timestamp,
) -> Result<(), StoreError> {
    let mut statement =
        conn.prepare_cached("UPDATE problem SET mended_at = ?3 WHERE import_id = ?1 AND no = ?2")?;
    for no in numbers {
        statement.execute(params![import, no, at.to_string()])?;
    }
    Ok(())
}

/// The cells of an import that did not read; none where blanks do not clear, and it does not matter.
pub(crate) fn unread(
    conn: &Connection,
    import: i64,
    manner: Manner,
) -> Result<UnreadCells, StoreError> {
    if !manner.blanks_clear || schema::version(conn)? < 5 {
        return Ok(UnreadCells::default());
    }
    let mut statement = conn.prepare_cached(
        "SELECT label, row FROM problem JOIN import_column USING (import_id)
         WHERE import_id = ?1 AND header = column_name AND label IS NOT NULL",
    )?;
    let cells = statement.query_map([import], |row| {
        let label: String = row.get(0)?;
        Ok((FieldKey::from_label(&label), row.get(1)?))
    })?;
    let cells: Vec<(FieldKey, u32)> = cells.collect::<Result<_, _>>()?;
    match cells.is_empty() {
        true => Ok(UnreadCells::default()),
        false => Ok(UnreadCells::of(
            cells.into_iter(),
            &file_rows(conn, import)?,
        )),
    }
}

impl Store {
    /// Every import, those undone too, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn imports(&self) -> Result<Vec<ImportRecord>, StoreError> {
        // What an older workspace, read without the right to write, has not kept yet.
        let (rows_are, kept) = match schema::version(&self.conn)? {
            5.. => (
                "rows_are",
                "is_snapshot, blanks_clear, by_whom, headers, delimiter, mends",
            ),
            4 => ("rows_are", "0, 0, '', '', ',', NULL"),
            _ => ("'people'", "0, 0, '', '', ',', NULL"),
        };
        let list = match schema::has(&self.conn, schema::V6)? {
            true => "list_id",
            false => "NULL",
        };
        let n_blocked = match schema::has_table(&self.conn, "left_out")? {
            true => "coalesce((SELECT n_blocked FROM left_out WHERE import_id = id), 0)",
            false => "0",
        };
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT id, imported_at, file_name, n_bytes, sha256, rows_in, n_new, n_updated,
                    n_unchanged, n_merged, n_rejected, n_skipped, undone_at, {rows_are}, {kept}, {list}, {n_blocked},
                    (SELECT count(*) FROM problem WHERE import_id = import.id AND code = ?1)
             FROM import ORDER BY id"
        ))?;
        let rows = statement.query_map([ProblemCode::TestLead.name()], record)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The columns of the file of an import, with the fields they went to; none where they were not
    /// kept.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn import_columns(&self, import: i64) -> Result<Vec<Mapped>, StoreError> {
        let format = match schema::version(&self.conn)? {
            7.. => "format",
            5.. => "NULL",
            _ => return Ok(Vec::new()),
        };
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT header, label, kind, {format} FROM import_column WHERE import_id = ?1 ORDER BY no",
        ))?;
        let mut rows = statement.query([import])?;
        let mut columns = Vec::new();
        while let Some(row) = rows.next()? {
            let field = match (row.get(1)?, row.get::<_, Option<String>>(2)?) {
                (Some(label), Some(kind)) => Some(field_of(label, &kind)?),
                _ => None,
            };
            let header = row.get(0)?;
            let format: Option<String> = row.get(3)?;
            let format = value_formats::from_json(format.as_deref())?;
            columns.push(Mapped {
                header,
                field,
                format,
            });
        }
        Ok(columns)
    }

    /// The fields that an import says something of: those that its columns went to, and what was derived; none
    /// where none of its rows could be read.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn fields_said(&self, import: i64) -> Result<Vec<FieldKey>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT key FROM field WHERE id IN (SELECT field_id FROM batch_chunk WHERE import_id = ?1)
             ORDER BY id",
        )?;
        let keys = statement.query_map([import], |row| row.get(0))?;
        let keys: Vec<String> = keys.collect::<Result<_, _>>()?;
        Ok(keys.iter().map(|key| FieldKey::from_label(key)).collect())
    }

    /// What was wrong with the rows of an import, in file order.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn problems(&self, import: i64) -> Result<Vec<KeptProblem>, StoreError> {
        let mended = match schema::version(&self.conn)? {
            // Mended by an import that was undone, it is as it was.
            5.. => {
                "CASE WHEN EXISTS (SELECT 1 FROM import WHERE mends = problem.import_id
                   AND imported_at = problem.mended_at AND undone_at IS NOT NULL)
                 THEN NULL ELSE mended_at END"
            }
            _ => "NULL",
        };
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT row, column_name, raw, code, no, {mended} FROM problem
             WHERE import_id = ?1 ORDER BY no"
        ))?;
        let mut rows = statement.query([import])?;
        let mut problems = Vec::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get(3)?;
            let code = ProblemCode::from_name(&code)
                .ok_or_else(|| damaged("a problem has an unknown code"))?;
            let mended_at: Option<String> = row.get(5)?;
            problems.push(KeptProblem {
                no: row.get(4)?,
                problem: Problem {
                    row: row.get(0)?,
                    column: row.get(1)?,
                    raw: row.get(2)?,
                    code,
                },
                mended_at: mended_at.map(|at| at.parse().unwrap_or_default()),
            });
        }
        Ok(problems)
    }

    /// The row of the table that a row of the file of an import is; `None` where it was rejected or
    /// skipped, or is gone.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn row_of_file(
        &self,
        of: RowsAre,
        import: i64,
        file_row: u32,
    ) -> Result<Option<u32>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT n_rows, leads, file_rows FROM batch_row WHERE import_id = ?1 ORDER BY chunk_no",
        )?;
        let mut rows = statement.query([import])?;
        while let Some(row) = rows.next()? {
            let n: u32 = row.get(0)?;
            let file_rows = codec::unpack_u32s(&row.get::<_, Vec<u8>>(2)?, n as usize)?;
            let Some(at) = file_rows.iter().position(|&one| one == file_row) else {
                continue;
            };
            let ordinals = codec::unpack_u32s(&row.get::<_, Vec<u8>>(1)?, n as usize)?;
            let winners = merges::winners(&merges::all(&self.conn, of)?);
            let ordinal = winners.get(&ordinals[at]).copied().unwrap_or(ordinals[at]);
            return Ok(Ordinals::read(&self.conn, of)?.row_of(ordinal));
        }
        Ok(None)
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<ImportRecord> {
    let time = |text: String| text.parse().unwrap_or_default();
    let balance = Balance {
        rows_in: row.get(5)?,
        new: row.get(6)?,
        updated: row.get(7)?,
        unchanged: row.get(8)?,
        merged: row.get(9)?,
        rejected: row.get(10)?,
        skipped: row.get(11)?,
    };
    let rows_are: String = row.get(13)?;
    let delimiter: String = row.get(18)?;
    Ok(ImportRecord {
        id: row.get(0)?,
        rows_are: RowsAre::from_name(&rows_are).unwrap_or_default(),
        at: time(row.get(1)?),
        file_name: row.get(2)?,
        n_bytes: row.get::<_, i64>(3)?.unsigned_abs(),
        sha256: row.get(4)?,
        balance,
        manner: Manner {
            is_snapshot: row.get(14)?,
            blanks_clear: row.get(15)?,
        },
        by: row.get(16)?,
        headers: row.get(17)?,
        delimiter: delimiter.chars().next().unwrap_or(','),
        mends: row.get(19)?,
        list: row.get(20)?,
        n_blocked: row.get(21)?,
        n_tests: row.get(22)?,
        undone_at: row.get::<_, Option<String>>(12)?.map(time),
    })
}

fn field_of(label: String, kind: &str) -> Result<Field, StoreError> {
    Ok(Field {
        key: FieldKey::from_label(&label),
        kind: kind_of(kind).ok_or_else(|| damaged("a column has no such type"))?,
        label,
    })
}
