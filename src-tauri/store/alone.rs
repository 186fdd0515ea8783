//! What is said of some people alone, each as if nobody were made one with another? Folded from what the
//! imports and edits say of just them, so that it costs little in a large list; and so is what an import
//! makes of those who are one.
//!
//! Invariant: the same as the rows of these people in the fold of everything.

use std::collections::{BTreeSet, HashMap};

use import::{RowsAre, UnreadCells};
use jiff::Timestamp;
use lead::{Alone, CHUNK_ROWS, Column, ColumnBuilder, Field, FieldKey, Table};
use rusqlite::Connection;

use crate::edits::{self, Edit};
use crate::error::damaged;
use crate::list::{batch_chunks, batch_rows};
use crate::merges::Alias;
use crate::ordinals::Ordinals;
use crate::{Manner, Origin, Store, StoreError, chunks, fields, merges, records};

/// Those of a list who were made one with somebody, and with whom.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The imports the list comes from.
    imports: Vec<i64>,
    /// Edits after it do not count.
    until: Option<Timestamp>,
    /// By what number imports speak of each, ascending, and the row of the list they are part of.
    parts: Vec<(u32, u32)>,
}

/// An import that is not kept yet: its rows by ordinals, and what it says of them.
pub(crate) struct Coming<'a> {
    pub(crate) rows: Vec<u32>,
    pub(crate) columns: &'a [(Field, Column)],
    pub(crate) manner: Manner,
    /// Its cells that did not read.
    pub(crate) unread: &'a UnreadCells,
}

/// In place of the number of an import that is not kept yet: after all others.
const NOT_KEPT: i64 = i64::MAX;

/// What an import says of those who are asked for: the place of each, and where in the import it stands.
struct Said {
    id: i64,
    manner: Manner,
    places: Vec<u32>,
    at: Vec<usize>,
    /// Its cells that did not read, wherever in it they stand.
    unread: UnreadCells,
}

impl Store {
    /// Those of the list of `origin` who were made one with somebody, losers and winners; `None` where
    /// nobody was.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn parts(
        &self,
        origin: &Origin,
        until: Option<Timestamp>,
    ) -> Result<Option<Parts>, StoreError> {
        let winners = merges::winners(&merges::all(&self.conn, RowsAre::People)?);
        let mut parts: Vec<(u32, u32)> = winners
            .iter()
            .flat_map(|(&loser, &winner)| [(loser, winner), (winner, winner)])
            .filter_map(|(one, winner)| Some((one, origin.ordinals.row_of(winner)?)))
            .collect();
        parts.sort_unstable();
        parts.dedup();
        Ok((!parts.is_empty()).then(|| Parts {
            imports: origin.imports.clone(),
            until,
            parts,
        }))
    }

    /// What is said of each of them alone. Those of whom nothing that counts speaks are left out.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn alone(&self, parts: &Parts) -> Result<Alone, StoreError> {
        let ordinals: Vec<u32> = parts.parts.iter().map(|(ordinal, _)| *ordinal).collect();
        let conn = self.conn.unchecked_transaction()?;
        let counts = |import: i64| parts.imports.contains(&import);
        let (whole, there) = self.folded_alone(&conn, &ordinals, (&counts, parts.until), None)?;
        let (table, row) = (whole.take(&there), |&at: &u32| parts.parts[at as usize].1);
        Ok(Alone {
            table,
            rows: there.iter().map(row).collect(),
        })
    }

    /// The people of these ordinals, which ascend, as the imports that count and the edits until a moment
    /// make them, with an import that is not kept yet; and which of them are there.
    pub(crate) fn folded_alone(
        &self,
        conn: &Connection,
        ordinals: &[u32],
        (counts, until): (&dyn Fn(i64) -> bool, Option<Timestamp>),
        coming: Option<&Coming<'_>>,
    ) -> Result<(Table, Vec<u32>), StoreError> {
        let of = RowsAre::People;
        let places: HashMap<u32, u32> = ordinals.iter().copied().zip(0..).collect();
        let mut said = Vec::new();
        let mut there = BTreeSet::new();
        for import in self.imports()? {
            if import.rows_are != of || import.undone_at.is_some() || !counts(import.id) {
                continue;
            }
            let rows = batch_rows(conn, import.id)?;
            let mut of = Said::of(import.id, import.manner, &rows, &places);
            of.unread = records::unread(conn, import.id, import.manner)?;
            said.push(of);
        }
        if let Some(coming) = coming {
            let mut of = Said::of(NOT_KEPT, coming.manner, &coming.rows, &places);
            of.unread = coming.unread.clone();
            said.push(of);
        }
        said.iter().for_each(|said| there.extend(&said.places));
        let edits = edits::all(conn, of, until)?;
        let edits: Vec<(u32, Edit)> = (edits.into_iter())
            .filter_map(|edit| Some((*places.get(&edit.ordinal())?, edit)))
            .collect();
        let mut columns = Vec::new();
        let kept = fields::all(conn, of)?.into_iter();
        let mut all: Vec<(Option<i64>, Field)> =
            kept.map(|(id, field)| (Some(id), field)).collect();
        for (field, _) in coming.map_or(&[][..], |coming| coming.columns) {
            if !all.iter().any(|(_, known)| known.key == field.key) {
                all.push((None, field.clone()));
            }
        }
        for (id, field) in all {
            let own: Vec<&(u32, Edit)> = (edits.iter())
                .filter(|(_, edit)| Some(edit.field_id) == id)
                .collect();
            let says = Says {
                conn,
                id,
                field: &field,
                coming,
            };
            if let Some(column) = says.column(&said, &own, ordinals.len())? {
                columns.push((field, column));
            }
        }
        let table = Table::from_columns(ordinals.len(), columns)
            .ok_or_else(|| damaged("the imports do not fold into a list"))?;
        Ok((table, there.into_iter().collect()))
    }

    /// `list` with an import laid over it already, and the values of those who are one as everything that
    /// counts makes them with it: of them whose value counts first is found afresh, and of nobody else.
    pub(crate) fn lay_merged(
        &self,
        laid: Table,
        coming: &Coming<'_>,
        aliases: &[Alias],
        ordinals: &Ordinals,
    ) -> Result<Table, StoreError> {
        let of_each = aliases.iter().flat_map(|one| [one.loser, one.winner]);
        let parts: Vec<u32> = of_each.collect::<BTreeSet<u32>>().into_iter().collect();
        let places: HashMap<u32, u32> = parts.iter().copied().zip(0..).collect();
        let conn = self.conn.unchecked_transaction()?;
        let (table, _) = self.folded_alone(&conn, &parts, (&|_| true, None), Some(coming))?;
        let aliases: Vec<Alias> = (aliases.iter())
            .map(|one| Alias {
                loser: places[&one.loser],
                winner: places[&one.winner],
                loser_first: one.loser_first.clone(),
            })
            .collect();
        let winners: BTreeSet<u32> = merges::winners(&aliases).into_values().collect();
        let (own, rows): (Vec<u32>, Vec<u32>) = (winners.into_iter())
            .filter_map(|place| Some((place, ordinals.row_of(parts[place as usize])?)))
            .unzip();
        let mut whole = laid;
        for field in whole.fields().to_vec() {
            let (Some(column), Some(alone)) = (whole.column(&field.key), table.column(&field.key))
            else {
                continue;
            };
            let one = merges::lay(&aliases, &field.key, alone.clone()).take(&own);
            let column = column.overlay_with_blanks(column.n_rows(), &rows, &one);
            whole = whole.with_column(field, column);
        }
        Ok(whole)
    }

    /// Those who were made one with somebody, by what number imports speak of them, as everything that
    /// counts makes each alone.
    pub(crate) fn losers_alone(
        &self,
        winners: &HashMap<u32, u32>,
        now: &Ordinals,
    ) -> Result<(Table, Vec<u32>, Vec<u32>), StoreError> {
        let mut losers: Vec<(u32, u32)> = (winners.iter())
            .filter_map(|(&loser, &winner)| Some((loser, now.row_of(winner)?)))
            .collect();
        losers.sort_unstable();
        let ordinals: Vec<u32> = losers.iter().map(|(loser, _)| *loser).collect();
        let conn = self.conn.unchecked_transaction()?;
        let (table, there) = self.folded_alone(&conn, &ordinals, (&|_| true, None), None)?;
        let of = |at: &u32| losers[*at as usize];
        let (ordinals, rows) = there.iter().map(of).unzip();
        Ok((table.take(&there), ordinals, rows))
    }
}

impl Said {
    fn of(id: i64, manner: Manner, rows: &[u32], places: &HashMap<u32, u32>) -> Self {
        let rows = rows.iter().enumerate();
        let (places, at) = rows
            .filter_map(|(at, ordinal)| Some((*places.get(ordinal)?, at)))
            .unzip();
        Self {
            id,
            manner,
            places,
            at,
            unread: UnreadCells::default(),
        }
    }

    /// Which of those who are asked for have a text that did not read.
    fn unread_of(&self, key: &FieldKey) -> Vec<u32> {
        let at = (0_u32..).zip(&self.at);
        let unread = at.filter(|(_, at)| self.unread.has(key, **at as u32));
        unread.map(|(place, _)| place).collect()
    }
}

/// What is said of one field, and where.
struct Says<'a> {
    conn: &'a Connection,
    /// `None` of a field that only the import has which is not kept yet.
    id: Option<i64>,
    field: &'a Field,
    coming: Option<&'a Coming<'a>>,
}

impl Says<'_> {
    /// The field of those who are asked for; `None` where no import that counts has it.
    fn column(
        &self,
        said: &[Said],
        edits: &[&(u32, Edit)],
        n_rows: usize,
    ) -> Result<Option<Column>, StoreError> {
        let mut column: Option<Column> = None;
        let mut edits = edits.iter().peekable();
        for said in said {
            while let Some((place, edit)) = edits.next_if(|(_, edit)| edit.after_import < said.id) {
                column = column.map(|column| edit.lay_at(&column, *place));
            }
            let Some(batch) = self.batch(said)? else {
                continue;
            };
            let before = column.unwrap_or_else(|| Column::missing(self.field.kind, n_rows));
            let unread = said.unread_of(&self.field.key);
            let lay = |under| {
                let batch = (&batch, &*unread);
                said.manner.lay((under, n_rows), &said.places, batch)
            };
            column = Some(lay(&before));
        }
        for (place, edit) in edits {
            column = column.map(|column| edit.lay_at(&column, *place));
        }
        Ok(column)
    }

    /// What an import says of it; `None` where nothing.
    fn batch(&self, said: &Said) -> Result<Option<Column>, StoreError> {
        if said.id == NOT_KEPT {
            let columns = self.coming.map_or(&[][..], |coming| coming.columns);
            let own = columns
                .iter()
                .find(|(field, _)| field.key == self.field.key);
            let at: Vec<u32> = said.at.iter().map(|&at| at as u32).collect();
            return Ok(own.map(|(_, column)| column.take(&at)));
        }
        let Some(id) = self.id else {
            return Ok(None);
        };
        let ids = batch_chunks(self.conn, said.id, id)?;
        if ids.is_empty() {
            return Ok(None);
        }
        values_at(self.conn, &ids, self.field, &said.at).map(Some)
    }
}

/// The values of these rows of an import, of which only the chunks they stand in are read.
fn values_at(
    conn: &Connection,
    ids: &[i64],
    field: &Field,
    at: &[usize],
) -> Result<Column, StoreError> {
    let wanted: BTreeSet<usize> = at.iter().map(|at| at / CHUNK_ROWS).collect();
    let short = || damaged("an import speaks of other rows than it has");
    let some: Option<Vec<i64>> = wanted.iter().map(|&no| ids.get(no).copied()).collect();
    let read = chunks::read(conn, &some.ok_or_else(short)?)?;
    let read: HashMap<usize, _> = wanted.into_iter().zip(read).collect();
    let mut values = ColumnBuilder::new(field.kind);
    for at in at {
        let chunk = read.get(&(at / CHUNK_ROWS)).ok_or_else(short)?;
        values.push(chunk.value(at % CHUNK_ROWS));
    }
    Ok(values.finish())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::fold::Counting;

    /// Whether those who are one are each alone as in the fold of everything without merges.
    pub(crate) fn is_as_folded(store: &Store) -> bool {
        let Some(parts) = store.parts(&store.origin().unwrap(), None).unwrap() else {
            return true;
        };
        let without = Counting {
            merges: false,
            ..Counting::ALL
        };
        let all = store.folded(RowsAre::People, without).unwrap();
        let there = |(ordinal, row): &(u32, u32)| Some((all.ordinals.row_of(*ordinal)?, *row));
        let (own, rows): (Vec<u32>, Vec<u32>) = parts.parts.iter().filter_map(there).unzip();
        let table = all.table.take(&own);
        store.alone(&parts).unwrap() == Alone { table, rows }
    }
}
