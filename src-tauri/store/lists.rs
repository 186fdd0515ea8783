//! Which lead lists are there, and what was done with them by hand? A list is a name; people are put on it
//! and taken off it, many at once, with who and when. Nothing of that is ever lost: a change is undone, a
//! list that is deleted comes back with its members, and no person goes with a list.

use std::collections::BTreeSet;

use import::RowsAre;
use jiff::Timestamp;
use lead::fold;
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::ordinals::Ordinals;
use crate::{Store, StoreError, codec, merges, schema};

/// A lead list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadList {
    /// Its number, which stays when it is renamed.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it; empty where nobody said.
    pub by: String,
    /// When it was deleted; `None` where it is there.
    pub deleted_at: Option<Timestamp>,
}

/// People put on a list or taken off it by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberChange {
    /// Its number.
    pub id: i64,
    /// The list.
    pub list: i64,
    /// Whether they were put on it; else they were taken off.
    pub is_on: bool,
    /// How many numbers it speaks of: of people who are one, each.
    pub n_people: u32,
    /// When.
    pub at: Timestamp,
    /// Who; empty where nobody said.
    pub by: String,
    /// When it was undone; `None` where it counts.
    pub undone_at: Option<Timestamp>,
}

impl Store {
    /// Every lead list, deleted ones too, in the order in which they were made.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn lead_lists(&self) -> Result<Vec<LeadList>, StoreError> {
        all(&self.conn)
    }

    /// Makes a lead list without members; gives its number.
    ///
    /// # Errors
    /// [`StoreError::ListNamed`] where one of that name is there; else where the workspace may not be
    /// written.
    pub fn list_make(&self, name: &str, (at, by): (Timestamp, &str)) -> Result<i64, StoreError> {
        self.written(|conn| {
            free(conn, name, None)?;
            make(conn, name, (at, by))
        })
    }

    /// Makes a lead list and puts rows of the people on it, both or nothing; gives its number and the one by
    /// which its members are taken off again.
    ///
    /// # Errors
    /// As [`Store::list_make`].
    pub fn list_make_of(
        &self,
        name: &str,
        rows: &[u32],
        said: (Timestamp, &str),
    ) -> Result<(i64, i64), StoreError> {
        self.written(|conn| {
            free(conn, name, None)?;
            let list = make(conn, name, said)?;
            Ok((list, insert_change(conn, list, (rows, true), said)?))
        })
    }

    /// Gives a lead list another name.
    ///
    /// # Errors
    /// [`StoreError::ListAbsent`] where it is not there, [`StoreError::ListNamed`] where another of that
    /// name is; else where the workspace may not be written.
    pub fn list_rename(&self, id: i64, name: &str) -> Result<(), StoreError> {
        self.written(|conn| {
            free(conn, name, Some(id))?;
            let rename = "UPDATE lead_list SET name = ?2 WHERE id = ?1 AND deleted_at IS NULL";
            one(conn.execute(rename, params![id, name])?)
        })
    }

    /// Deletes a lead list, and nobody who is on it.
    ///
    /// # Errors
    /// [`StoreError::ListAbsent`] where it is not there; else where the workspace may not be written.
    pub fn list_delete(&self, id: i64, at: Timestamp) -> Result<(), StoreError> {
        self.written(|conn| {
            let delete =
                "UPDATE lead_list SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL";
            one(conn.execute(delete, params![id, at.to_string()])?)
        })
    }

    /// Brings a deleted lead list back, with its members.
    ///
    /// # Errors
    /// [`StoreError::ListAbsent`] where none such was deleted, [`StoreError::ListNamed`] where another
    /// has its name since; else where the workspace may not be written.
    pub fn list_restore(&self, id: i64) -> Result<(), StoreError> {
        self.written(|conn| {
            let found = all(conn)?.into_iter().find(|list| list.id == id);
            free(conn, &found.ok_or(StoreError::ListAbsent)?.name, Some(id))?;
            let restore =
                "UPDATE lead_list SET deleted_at = NULL WHERE id = ?1 AND deleted_at IS NOT NULL";
            one(conn.execute(restore, [id])?)
        })
    }

    /// Puts rows of the people on a lead list, or takes them off it; gives the number by which that is
    /// undone. Said of people who are one, it is said of each of them.
    ///
    /// # Errors
    /// [`StoreError::ListAbsent`] where the list is not there; else where the workspace may not be
    /// written.
    pub fn members_change(
        &self,
        list: i64,
        (rows, is_on): (&[u32], bool),
        (at, by): (Timestamp, &str),
    ) -> Result<i64, StoreError> {
        self.written(|conn| {
            let there = all(conn)?.into_iter();
            let mut there = there.filter(|one| one.deleted_at.is_none());
            there
                .find(|one| one.id == list)
                .ok_or(StoreError::ListAbsent)?;
            insert_change(conn, list, (rows, is_on), (at, by))
        })
    }

    /// Undoes what was done by hand with a list, or with `None` takes it up again.
    ///
    /// # Errors
    /// [`StoreError::ListAbsent`] where there is no such change or it is so already; else where the
    /// workspace may not be written.
    pub fn members_undo(
        &self,
        change: i64,
        undone_at: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        self.written(|conn| {
            let undo = "UPDATE list_member SET undone_at = ?2
                        WHERE id = ?1 AND (undone_at IS NULL) = (?2 IS NOT NULL)";
            let at = undone_at.map(|at| at.to_string());
            one(conn.execute(undo, params![change, at])?)
        })
    }

    /// What was done by hand with the lead lists, undone changes too, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn member_changes(&self) -> Result<Vec<MemberChange>, StoreError> {
        if !schema::has(&self.conn, schema::V6)? {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT id, list_id, is_on, n_people, changed_at, by_whom, undone_at
             FROM list_member ORDER BY id",
        )?;
        let time = |text: String| text.parse().unwrap_or_default();
        let changes = statement.query_map([], |row| {
            Ok(MemberChange {
                id: row.get(0)?,
                list: row.get(1)?,
                is_on: row.get(2)?,
                n_people: row.get(3)?,
                at: time(row.get(4)?),
                by: row.get(5)?,
                undone_at: row.get::<_, Option<String>>(6)?.map(time),
            })
        })?;
        Ok(changes.collect::<Result<_, _>>()?)
    }

    /// What `change` gives, once it is on the disk.
    fn written<T>(
        &self,
        change: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let given = change(&transaction)?;
        transaction.commit()?;
        self.put_log_back();
        Ok(given)
    }
}

/// The number of the list of a name; where there is none, one is made.
pub(crate) fn named(
    conn: &Connection,
    name: &str,
    (at, by): (Timestamp, &str),
) -> Result<i64, StoreError> {
    match there(conn, name)? {
        Some(list) => Ok(list.id),
        None => make(conn, name, (at, by)),
    }
}

fn insert_change(
    conn: &Connection,
    list: i64,
    (rows, is_on): (&[u32], bool),
    (at, by): (Timestamp, &str),
) -> Result<i64, StoreError> {
    let people: Vec<u32> = ordinals_of(conn, rows)?.into_iter().collect();
    let mut statement = conn.prepare_cached(
        "INSERT INTO list_member (list_id, is_on, after_import, n_people, people, changed_at, by_whom)
         VALUES (?1, ?2, (SELECT coalesce(max(id), 0) FROM import), ?3, ?4, ?5, ?6)",
    )?;
    Ok(statement.insert(params![
        list,
        is_on,
        people.len() as i64,
        codec::pack_u32s(&people)?,
        at.to_string(),
        by
    ])?)
}

/// Takes those who are erased out of what was done by hand; what speaks of nobody else goes.
pub(crate) fn erase(conn: &Connection, gone: &BTreeSet<u32>) -> Result<(), StoreError> {
    for (id, people) in changed(conn)? {
        let left: Vec<u32> = people
            .iter()
            .copied()
            .filter(|one| !gone.contains(one))
            .collect();
        if left.is_empty() {
            conn.execute("DELETE FROM list_member WHERE id = ?1", [id])?;
        } else if left.len() < people.len() {
            let shorter = "UPDATE list_member SET n_people = ?2, people = ?3 WHERE id = ?1";
            let packed = codec::pack_u32s(&left)?;
            conn.execute(shorter, params![id, left.len() as i64, packed])?;
        }
    }
    Ok(())
}

/// Of whom each change by hand speaks, by ordinals.
fn changed(conn: &Connection) -> Result<Vec<(i64, Vec<u32>)>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT id, n_people, people FROM list_member")?;
    let mut rows = statement.query([])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let (n, bytes): (u32, Vec<u8>) = (row.get(1)?, row.get(2)?);
        changes.push((row.get(0)?, codec::unpack_u32s(&bytes, n as usize)?));
    }
    Ok(changes)
}

/// The rows of the people by ordinals, with those who became them.
pub(crate) fn ordinals_of(conn: &Connection, rows: &[u32]) -> Result<BTreeSet<u32>, StoreError> {
    let ordinals = Ordinals::read(conn, RowsAre::People)?;
    let mut chosen: BTreeSet<u32> = rows.iter().map(|&row| ordinals.of_row(row)).collect();
    let winners = merges::winners(&merges::all(conn, RowsAre::People)?);
    let became = winners.iter().filter(|(_, winner)| chosen.contains(winner));
    let losers: Vec<u32> = became.map(|(loser, _)| *loser).collect();
    chosen.extend(losers);
    Ok(chosen)
}

fn all(conn: &Connection) -> Result<Vec<LeadList>, StoreError> {
    if !schema::has(conn, schema::V6)? {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT id, name, made_at, by_whom, deleted_at FROM lead_list ORDER BY id",
    )?;
    let time = |text: String| text.parse().unwrap_or_default();
    let lists = statement.query_map([], |row| {
        Ok(LeadList {
            id: row.get(0)?,
            name: row.get(1)?,
            made_at: time(row.get(2)?),
            by: row.get(3)?,
            deleted_at: row.get::<_, Option<String>>(4)?.map(time),
        })
    })?;
    Ok(lists.collect::<Result<_, _>>()?)
}

/// The list of a name that is there; letters large or small are the same.
fn there(conn: &Connection, name: &str) -> Result<Option<LeadList>, StoreError> {
    let mut lists = all(conn)?.into_iter();
    let wanted = fold(name.trim());
    Ok(lists.find(|list| list.deleted_at.is_none() && fold(&list.name) == wanted))
}

fn free(conn: &Connection, name: &str, but: Option<i64>) -> Result<(), StoreError> {
    match there(conn, name)? {
        Some(list) if Some(list.id) != but => Err(StoreError::ListNamed),
        _ => Ok(()),
    }
}

fn make(conn: &Connection, name: &str, (at, by): (Timestamp, &str)) -> Result<i64, StoreError> {
    let mut statement =
        conn.prepare_cached("INSERT INTO lead_list (name, made_at, by_whom) VALUES (?1, ?2, ?3)")?;
    match name.trim() {
        "" => Err(damaged("a lead list has no name")),
        name => Ok(statement.insert(params![name, at.to_string(), by])?),
    }
}

fn one(n_changed: usize) -> Result<(), StoreError> {
    match n_changed {
        0 => Err(StoreError::ListAbsent),
        _ => Ok(()),
    }
}
