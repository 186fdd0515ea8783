//! What was known, and when? The tables as they were known by a day, what was ever said of one row, and
//! who was in an earlier file but not in the one that is all there is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use import::RowsAre;
use jiff::Timestamp;
use lead::{CHUNK_ROWS, Field, FieldKey, Table, Value};
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::fold::Counting;
use crate::list::{batch_chunks, batch_rows};
use crate::ordinals::Ordinals;
use crate::{Store, StoreError, chunks, fields, merges, records, schema};

/// Where a list comes from: the imports that count, and which of their rows its rows are.
#[derive(Clone, Debug)]
pub struct Origin {
    pub(crate) imports: Vec<i64>,
    pub(crate) ordinals: Ordinals,
}

impl Origin {
    /// For each of its rows, which row of a later list that is; `u32::MAX` where it is none of them. `None`
    /// where they are the same rows.
    #[must_use]
    pub fn rows_in(&self, later: &Self) -> Option<Vec<u32>> {
        let n_rows = self.ordinals.n_rows();
        let place = |row: usize| later.ordinals.row_of(self.ordinals.of_row(row as u32));
        let rows = (0..n_rows).map(|row| place(row).unwrap_or(u32::MAX));
        let rows: Vec<u32> = rows.collect();
        let is_same = rows.iter().zip(0..).all(|(there, row)| *there == row);
        (!is_same).then_some(rows)
    }

    /// How many imports it comes from.
    #[must_use]
    pub fn n_imports(&self) -> usize {
        self.imports.len()
    }
}

/// What was said of one field of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The import that said it; `None` where somebody put it right by hand.
    pub import: Option<i64>,
    /// When.
    pub at: Timestamp,
    /// Who; empty where nobody said.
    pub by: String,
    /// The field.
    pub field: Field,
    /// The value; `None` where it was taken away.
    pub value: Option<Value>,
    /// Whether it does not count, since its import was undone.
    pub undone: bool,
}

/// Rows that an earlier file like it had and a file that is all there is has not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent {
    /// The import of the file that is all there is.
    pub import: i64,
    /// The lead list that it is all of; `None` where of the people.
    pub list: Option<i64>,
    /// The rows of the table, ascending.
    pub rows: Vec<u32>,
}

/// Which row of a table each is now of whom imports speak.
pub(crate) struct RowsNow {
    ordinals: Ordinals,
    winners: HashMap<u32, u32>,
}

impl RowsNow {
    pub(crate) fn read(conn: &Connection, of: RowsAre) -> Result<Self, StoreError> {
        Ok(Self {
            ordinals: Ordinals::read(conn, of)?,
            winners: merges::winners(&merges::all(conn, of)?),
        })
    }

    /// The row; `None` where it is gone.
    pub(crate) fn row_of(&self, ordinal: u32) -> Option<u32> {
        let winner = self.winners.get(&ordinal).copied();
        self.ordinals.row_of(winner.unwrap_or(ordinal))
    }
}

impl Store {
    /// Where the list comes from as it is now.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn origin(&self) -> Result<Origin, StoreError> {
        let imports = self.imports()?.into_iter();
        let counts =
            imports.filter(|one| one.rows_are == RowsAre::People && one.undone_at.is_none());
        Ok(Origin {
            imports: counts.map(|one| one.id).collect(),
            ordinals: Ordinals::read(&self.conn, RowsAre::People)?,
        })
    }

    /// A table as these imports, those undone since too, and the edits until a moment make it, with where
    /// it comes from.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn table_by(
        &self,
        of: RowsAre,
        imports: &[i64],
        until: Timestamp,
    ) -> Result<(Table, Origin), StoreError> {
        let counting = Counting {
            import: &|import| imports.contains(&import.id),
            undone: true,
            until: Some(until),
            merges: true,
        };
        let fold = self.folded(of, counting)?;
        let origin = Origin {
            imports: imports.to_vec(),
            ordinals: fold.ordinals,
        };
        Ok((fold.table, origin))
    }

    /// When values were put right by hand, as far as that was not undone.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn edit_times(&self) -> Result<Vec<Timestamp>, StoreError> {
        if schema::version(&self.conn)? < 5 {
            return Ok(Vec::new());
        }
        let edits = "SELECT DISTINCT edited_at FROM cell_edit WHERE undone_at IS NULL";
        let mut statement = self.conn.prepare_cached(edits)?;
        let mut rows = statement.query([])?;
        let mut times = Vec::new();
        while let Some(row) = rows.next()? {
            let at: String = row.get(0)?;
            times.push(at.parse().map_err(|_| damaged("an edit has no time"))?);
        }
        Ok(times)
    }

    /// When somebody last put a value right by hand; `None` where nobody did.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn last_edit(&self) -> Result<Option<Timestamp>, StoreError> {
        if schema::version(&self.conn)? < 5 {
            return Ok(None);
        }
        let last = "SELECT max(edited_at) FROM cell_edit WHERE undone_at IS NULL";
        let at: Option<String> = self.conn.query_row(last, [], |row| row.get(0))?;
        Ok(at.and_then(|at| at.parse().ok()))
    }

    /// The rows of a table that the rows of an import are now, ascending; those that are gone left out.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn import_rows(&self, of: RowsAre, import: i64) -> Result<Vec<u32>, StoreError> {
        let now = RowsNow::read(&self.conn, of)?;
        let rows = batch_rows(&self.conn, import)?.into_iter();
        let rows: BTreeSet<u32> = rows.filter_map(|ordinal| now.row_of(ordinal)).collect();
        Ok(rows.into_iter().collect())
    }

    /// Of each kind of file of which one was all there is, the rows that an earlier such file had and
    /// since the last that was all there is none has. Files are alike that have the same headers. Of each
    /// lead list of which a file was all there is, its members whom that file and what came after has not.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn absent(&self, of: RowsAre) -> Result<Vec<Absent>, StoreError> {
        let imports = self.imports()?.into_iter();
        let mut alike: BTreeMap<String, Vec<(i64, bool)>> = BTreeMap::new();
        for import in imports.filter(|one| one.rows_are == of && one.undone_at.is_none()) {
            let files = alike.entry(import.headers).or_default();
            let is_all = import.manner.is_snapshot && import.list.is_none();
            files.push((import.id, is_all));
        }
        let mut absent = Vec::new();
        // Most tables have no file that is all there is: then nothing is read.
        let mut now = None;
        for files in alike.into_values() {
            let Some(last) = files.iter().rposition(|(_, is_snapshot)| *is_snapshot) else {
                continue;
            };
            let now = match &mut now {
                Some(now) => now,
                now => now.insert(RowsNow::read(&self.conn, of)?),
            };
            let mut gone = vec![false; now.ordinals.n_rows()];
            for (at, (import, _)) in files.iter().enumerate() {
                for ordinal in batch_rows(&self.conn, *import)? {
                    if let Some(row) = now.row_of(ordinal) {
                        gone[row as usize] = at < last;
                    }
                }
            }
            let rows = gone.iter().zip(0..).filter(|(gone, _)| **gone);
            absent.push(Absent {
                import: files[last].0,
                list: None,
                rows: rows.map(|(_, row)| row).collect(),
            });
        }
        if of == RowsAre::People {
            absent.extend(self.absent_of_lists()?);
        }
        Ok(absent)
    }

    /// What was ever said of a row of a table, oldest first; of those who are one, of each.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn told(&self, of: RowsAre, row: u32) -> Result<Vec<Told>, StoreError> {
        let ordinals = Ordinals::read(&self.conn, of)?;
        let ordinal = ordinals.of_row(row);
        let winners = merges::winners(&merges::all(&self.conn, of)?);
        let is_it = |other: u32| winners.get(&other).copied().unwrap_or(other) == ordinal;
        let all = fields::all(&self.conn, of)?;
        let mut told = Vec::new();
        for import in self.imports()?.into_iter().filter(|one| one.rows_are == of) {
            let rows = batch_rows(&self.conn, import.id)?.into_iter();
            let rows = rows.enumerate().filter(|(_, row)| is_it(*row));
            let rows: Vec<usize> = rows.map(|(at, _)| at).collect();
            let unread = records::unread(&self.conn, import.id, import.manner)?;
            let is_kept = |key: &FieldKey| rows.iter().any(|&at| unread.has(key, at as u32));
            for &at in &rows {
                for (id, field) in &all {
                    let ids = batch_chunks(&self.conn, import.id, *id)?;
                    let Some(chunk) = ids.get(at / CHUNK_ROWS) else {
                        continue;
                    };
                    let chunk = chunks::read(&self.conn, &[*chunk])?;
                    let value = chunk[0].value(at % CHUNK_ROWS);
                    let clears = import.manner.blanks_clear && !is_kept(&field.key);
                    if value.is_none() && !clears {
                        continue;
                    }
                    told.push(Told {
                        import: Some(import.id),
                        at: import.at,
                        by: import.by.clone(),
                        field: field.clone(),
                        value: value.map(lead::ValueRef::to_value),
                        undone: import.undone_at.is_some(),
                    });
                }
            }
        }
        told.extend(self.edits_told(&all, ordinal)?);
        told.sort_by_key(|told| told.at);
        Ok(told)
    }

    fn edits_told(&self, all: &[(i64, Field)], ordinal: u32) -> Result<Vec<Told>, StoreError> {
        if schema::version(&self.conn)? < 5 {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT field_id, n_bytes, value, edited_at, by_whom, undone_at IS NOT NULL
             FROM cell_edit WHERE ordinal = ?1 ORDER BY id",
        )?;
        let mut rows = statement.query(params![ordinal])?;
        let mut told = Vec::new();
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let Some((_, field)) = all.iter().find(|(one, _)| *one == id) else {
                continue;
            };
            let (n_bytes, bytes): (i64, Vec<u8>) = (row.get(1)?, row.get(2)?);
            let chunk = crate::edits::one_value(n_bytes, &bytes)?;
            let at: String = row.get(3)?;
            told.push(Told {
                import: None,
                at: at.parse().map_err(|_| damaged("an edit has no time"))?,
                by: row.get(4)?,
                field: field.clone(),
                value: chunk.value(0).map(lead::ValueRef::to_value),
                undone: row.get(5)?,
            });
        }
        Ok(told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Manner;
    use crate::tests::{FIRST, cell, folder, go_on, publish, publish_as};

    #[test]
    fn a_list_is_read_as_it_was_known_by_a_day() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let first = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
        publish(&mut store, "Record ID,Name\n2,Bob\n4,Di\n", &mut go_on).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let (by_first, origin) = store.table_by(RowsAre::People, &[1], now).unwrap();
        assert_eq!((by_first, origin.n_imports()), (first, 1));
        let (all, _) = store.table_by(RowsAre::People, &[1, 2], now).unwrap();
        assert_eq!(all, store.list().unwrap());
    }

    #[test]
    fn who_is_not_in_the_file_that_is_all_there_is_is_absent_until_a_file_has_them_again() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let whole = Manner {
            is_snapshot: true,
            ..Manner::default()
        };
        let all = "Record ID,Name\n1,Anna\n2,Bo\n3,Cy\n";
        publish_as(&mut store, all, whole, &mut go_on).unwrap();
        publish(&mut store, "Record ID,City\n9,Hel\n", &mut go_on).unwrap();
        let absent = |store: &Store| store.absent(RowsAre::People).unwrap();
        assert_eq!(absent(&store)[0].rows, [0_u32; 0]);
        publish_as(&mut store, "Record ID,Name\n2,Bo\n", whole, &mut go_on).unwrap();
        let missing = Absent {
            import: 3,
            list: None,
            rows: vec![0, 2],
        };
        assert_eq!(absent(&store), [missing], "9 was never in such a file");
        publish(&mut store, "Record ID,Name\n3,Cy\n", &mut go_on).unwrap();
        assert_eq!(absent(&store)[0].rows, [0]);
        let list = store.list().unwrap();
        assert_eq!(
            cell(&list, 0, "Name").as_deref(),
            Some("Anna"),
            "and is kept"
        );
        store
            .import_undo(&list, 3, Timestamp::UNIX_EPOCH, &mut go_on)
            .unwrap();
        assert_eq!(absent(&store)[0].rows, [0_u32; 0]);
    }

    #[test]
    fn who_is_absent_follows_the_people_into_whom_they_were_made() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let whole = Manner {
            is_snapshot: true,
            ..Manner::default()
        };
        let all = "Record ID,Name\n1,Anna\n2,Bo\n3,Cy\n4,Di\n";
        publish_as(&mut store, all, whole, &mut go_on).unwrap();
        publish_as(&mut store, "Record ID,Name\n2,Bo\n", whole, &mut go_on).unwrap();
        let list = store.list().unwrap();
        let one = crate::NewMerge {
            winner: 0,
            losers: &[1],
            loser_first: &[],
            cause: "hand",
        };
        let at = Timestamp::UNIX_EPOCH;
        store.merge(&list, &[one], (at, ""), &mut go_on).unwrap();
        let absent = store.absent(RowsAre::People).unwrap();
        let rows = |import| store.import_rows(RowsAre::People, import).unwrap();
        assert_eq!((rows(1), rows(2)), (vec![0, 1, 2], vec![0]));
        assert_eq!(absent[0].rows, [1, 2], "Anna is Bo, who is there");
    }

    #[test]
    fn what_was_ever_said_of_a_person_is_told_oldest_first() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, "Record ID,Name\n1,Anna\n2,Bo\n", &mut go_on).unwrap();
        publish(&mut store, "Record ID,Name,City\n2,Bob,\n", &mut go_on).unwrap();
        let list = store.list().unwrap();
        store
            .import_undo(&list, 2, Timestamp::UNIX_EPOCH, &mut go_on)
            .unwrap();
        let told = store.told(RowsAre::People, 1).unwrap();
        let said: Vec<(Option<i64>, &str, String, bool)> = told
            .iter()
            .map(|one| {
                let value = one.value.as_ref().map(Value::to_string).unwrap_or_default();
                (one.import, one.field.label.as_str(), value, one.undone)
            })
            .collect();
        let text = |text: &str| text.to_owned();
        assert_eq!(
            said,
            [
                (Some(1), "Record ID", text("2"), false),
                (Some(1), "Name", text("Bo"), false),
                (Some(2), "Record ID", text("2"), true),
                (Some(2), "Name", text("Bob"), true),
            ]
        );
    }
}
