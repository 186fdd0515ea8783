//! Who is on which lead list? A fold, never stored: over the imports that went to the list and count, and
//! what was done by hand, in the order in which it was said. An import puts everybody on the list of whom
//! it speaks; what was done by hand stands until a later import to the list speaks of the same person.
//!
//! Invariants: undone with the import, taken up again with it; of people who are one, the one is a member
//! where either is; whoever is not in the table is on no list.

use std::collections::HashMap;

use import::RowsAre;
use jiff::Timestamp;
use lead::Mask;

use crate::list::batch_rows;
use crate::ordinals::Ordinals;
use crate::{Absent, Origin, Store, StoreError, codec, merges, schema};

/// From what the membership of the lists follows: small, so that it is folded when it is asked for, and
/// stays what it was whatever is imported since.
#[derive(Clone, Debug)]
pub struct MembersOrigin {
    /// Each import and change that counts with its list, in the order of what they say.
    said: Vec<(i64, Saying)>,
    ordinals: Ordinals,
    winners: HashMap<u32, u32>,
}

/// What speaks of who is on a list.
#[derive(Clone, Copy, Debug)]
enum Saying {
    /// An import that went to it, and whether its file is the whole list.
    Import(i64, bool),
    /// Somebody, by hand: the number, and whether on it or off.
    Hand(i64, bool),
}

/// Who is on a lead list, by rows of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Members {
    /// The list.
    pub list: i64,
    /// Who is on it.
    pub on: Mask,
    /// Those of them whom the last file that was the whole list has not, nor anything said since.
    pub absent: Mask,
    /// The import of that file; `None` where none was the whole list.
    pub whole: Option<i64>,
}

impl Store {
    /// From what the membership follows of the people of `origin`, by what was known until a moment;
    /// by all that is known with `None`.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn members_origin(
        &self,
        origin: Origin,
        until: Option<Timestamp>,
    ) -> Result<MembersOrigin, StoreError> {
        self.members_of(
            &|import| origin.imports.contains(&import),
            origin.ordinals.clone(),
            until,
        )
    }

    fn members_of(
        &self,
        counts: &dyn Fn(i64) -> bool,
        ordinals: Ordinals,
        until: Option<Timestamp>,
    ) -> Result<MembersOrigin, StoreError> {
        let mut said: Vec<((i64, i64), (i64, Saying))> = Vec::new();
        for import in self.imports()? {
            if let Some(list) = import.list.filter(|_| counts(import.id)) {
                let saying = Saying::Import(import.id, import.manner.is_snapshot);
                said.push(((import.id, 0), (list, saying)));
            }
        }
        if schema::has(&self.conn, schema::V6)? {
            let mut statement = self.conn.prepare_cached(
                "SELECT id, list_id, is_on, after_import, changed_at FROM list_member
                 WHERE undone_at IS NULL",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let id: i64 = row.get(0)?;
                let at: Timestamp = row.get::<_, String>(4)?.parse().unwrap_or_default();
                if until.is_none_or(|until| at <= until) {
                    let saying = Saying::Hand(id, row.get(2)?);
                    said.push(((row.get(3)?, id), (row.get(1)?, saying)));
                }
            }
        }
        said.sort_by_key(|(order, _)| *order);
        Ok(MembersOrigin {
            said: said.into_iter().map(|(_, said)| said).collect(),
            ordinals,
            winners: merges::winners(&merges::all(&self.conn, RowsAre::People)?),
        })
    }

    /// Who is on each of these lead lists, in their order.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn members(
        &self,
        origin: &MembersOrigin,
        lists: &[i64],
    ) -> Result<Vec<Members>, StoreError> {
        let transaction = self.conn.unchecked_transaction()?;
        let folded = lists.iter().map(|&list| self.fold_members(origin, list));
        let members = folded.collect();
        drop(transaction);
        members
    }

    fn fold_members(&self, origin: &MembersOrigin, list: i64) -> Result<Members, StoreError> {
        // By ordinal, the place of the last saying that put it on the list; 0 where it is not on it.
        let mut put_on: Vec<u32> = Vec::new();
        let (mut whole, mut whole_at) = (None, 0);
        let own = origin.said.iter().filter(|(of, _)| *of == list);
        for (at, (_, saying)) in (1_u32..).zip(own) {
            let (people, is_on) = match *saying {
                Saying::Import(id, is_whole) => {
                    if is_whole {
                        (whole, whole_at) = (Some(id), at);
                    }
                    (batch_rows(&self.conn, id)?, true)
                }
                Saying::Hand(id, is_on) => (self.changed_people(id)?, is_on),
            };
            let n_space = people.iter().max().map_or(0, |&last| last as usize + 1);
            if put_on.len() < n_space {
                put_on.resize(n_space, 0);
            }
            let said = if is_on { at } else { 0 };
            people.iter().for_each(|&one| put_on[one as usize] = said);
        }
        for (&loser, &winner) in &origin.winners {
            let own = put_on.get(loser as usize).copied().unwrap_or_default();
            if own > 0 {
                if put_on.len() <= winner as usize {
                    put_on.resize(winner as usize + 1, 0);
                }
                let of_winner = &mut put_on[winner as usize];
                *of_winner = own.max(*of_winner);
            }
        }
        let said_of = |row: usize| {
            let ordinal = origin.ordinals.of_row(row as u32) as usize;
            put_on.get(ordinal).copied().unwrap_or_default()
        };
        let n_rows = origin.ordinals.n_rows();
        let on = Mask::from_fn(n_rows, |row| said_of(row) > 0);
        let since = Mask::from_fn(n_rows, |row| said_of(row) >= whole_at);
        Ok(Members {
            list,
            absent: on.and_not(&since),
            on,
            whole,
        })
    }

    /// Of whom a change by hand speaks; of nobody where all of them were erased.
    fn changed_people(&self, change: i64) -> Result<Vec<u32>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT n_people, people FROM list_member WHERE id = ?1")?;
        let mut rows = statement.query([change])?;
        match rows.next()? {
            Some(row) => {
                let (n, bytes): (u32, Vec<u8>) = (row.get(0)?, row.get(1)?);
                codec::unpack_u32s(&bytes, n as usize)
            }
            None => Ok(Vec::new()),
        }
    }

    /// Of each lead list of which a file was all there is, the members who are absent from it.
    pub(crate) fn absent_of_lists(&self) -> Result<Vec<Absent>, StoreError> {
        let origin = self.members_origin(self.origin()?, None)?;
        let mut lists: Vec<i64> = Vec::new();
        for list in self.lead_lists()? {
            let is_whole = |(of, saying): &(i64, Saying)| {
                *of == list.id && matches!(saying, Saying::Import(_, true))
            };
            if list.deleted_at.is_none() && origin.said.iter().any(is_whole) {
                lists.push(list.id);
            }
        }
        let members = self.members(&origin, &lists)?.into_iter();
        let absent = members.filter_map(|members| {
            Some(Absent {
                import: members.whole?,
                list: Some(members.list),
                rows: members.absent.rows().map(|row| row as u32).collect(),
            })
        });
        Ok(absent.collect())
    }

    /// How many rows that `stay` are members by an import and would not be without it.
    pub(crate) fn members_without(
        &self,
        import: i64,
        stays: impl Fn(u32) -> bool,
    ) -> Result<u32, StoreError> {
        let record = self.imports()?.into_iter().find(|one| one.id == import);
        let Some(list) = record.and_then(|record| record.list) else {
            return Ok(0);
        };
        let Origin { imports, ordinals } = self.origin()?;
        let with = |counts: &dyn Fn(i64) -> bool| -> Result<Mask, StoreError> {
            let origin = self.members_of(counts, ordinals.clone(), None)?;
            Ok(self.fold_members(&origin, list)?.on)
        };
        let now = with(&|one| imports.contains(&one))?;
        let then = with(&|one| imports.contains(&one) && one != import)?;
        let lost = now.and_not(&then);
        Ok(lost.rows().filter(|&row| stays(row as u32)).count() as u32)
    }
}

#[cfg(test)]
mod tests;
