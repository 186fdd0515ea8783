//! What would be gone without an import? The rows that only it brought, and the values that would be
//! others, told before anything is undone.

use std::collections::BTreeSet;

use import::RowsAre;
use lead::{Column, Table};

use crate::fold::Counting;
use crate::list::batch_rows;
use crate::ordinals::Ordinals;
use crate::{Store, StoreError, merges};

/// What would be other without an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Without {
    /// Rows that would be gone: only it brought them.
    pub rows: u32,
    /// Values of rows that stay which would be others, or none.
    pub values: u32,
    /// Members of the lead list it went to who stay in the workspace and would no longer be on it.
    pub members: u32,
}

impl Store {
    /// What would be other in `table`, which is the one that is kept, without an import that counts.
    /// Changes nothing.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn without(&self, of: RowsAre, table: &Table, id: i64) -> Result<Without, StoreError> {
        let counting = Counting {
            import: &|import| import.id != id,
            ..Counting::ALL
        };
        let fold = self.folded(of, counting)?;
        let here = Ordinals::read(&self.conn, of)?;
        let winners = merges::winners(&merges::all(&self.conn, of)?);
        let rows = batch_rows(&self.conn, id)?.into_iter();
        let rows: BTreeSet<u32> = rows
            .map(|one| winners.get(&one).copied().unwrap_or(one))
            .collect();
        let columns: Vec<(&Column, Option<&Column>)> = table
            .fields()
            .iter()
            .filter_map(|field| {
                let then = fold.table.column(&field.key);
                table.column(&field.key).map(|now| (now, then))
            })
            .collect();
        let mut without = Without::default();
        for ordinal in rows {
            let Some(now) = here.row_of(ordinal) else {
                continue;
            };
            let Some(then) = fold.ordinals.row_of(ordinal) else {
                without.rows += 1;
                continue;
            };
            let (now, then) = (now as usize, then as usize);
            let differ = |(a, b): &&(&Column, Option<&Column>)| {
                a.value(now) != b.and_then(|column| column.value(then))
            };
            without.values += columns.iter().filter(differ).count() as u32;
        }
        without.members =
            self.members_without(id, |row| fold.ordinals.row_of(here.of_row(row)).is_some())?;
        Ok(without)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{FIRST, folder, go_on, publish};

    #[test]
    fn what_only_an_import_said_is_what_would_be_gone_without_it() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, FIRST, &mut go_on).unwrap();
        let second = "Record ID,Name,City\n2,Bob,Łódź\n4,Di,\n";
        let list = publish(&mut store, second, &mut go_on).unwrap().unwrap();
        let without = store.without(RowsAre::People, &list, 2).unwrap();
        let then = store.import_undo(&list, 2, jiff::Timestamp::UNIX_EPOCH, &mut go_on);
        let then = then.unwrap().unwrap();
        assert_eq!(without.rows as usize, list.n_rows() - then.n_rows());
        assert!(without.rows > 0 && without.values > 0, "{without:?}");
        let unlike = |row: usize| {
            let fields = list.fields().iter();
            fields
                .filter(|field| list.value(row, &field.key) != then.value(row, &field.key))
                .count()
        };
        let values: usize = (0..then.n_rows()).map(unlike).sum();
        assert_eq!(without.values as usize, values);
    }
}
