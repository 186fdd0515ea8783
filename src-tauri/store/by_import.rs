//! What did an import do to the rows of its table, as the table was then? Which it brought, which it
//! changed, and which it left as they were: the same that its balance counted.

use std::collections::BTreeSet;

use import::changed;

use crate::fold::Counting;
use crate::history::RowsNow;
use crate::list::{batch_columns, batch_rows};
use crate::{ImportRecord, Store, StoreError, records};

/// The rows of a table by what an import did to them, as the table is now; rows that are gone are left
/// out. Each list is ascending, and rows who were made one since may be in several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByImport {
    /// Those it brought.
    pub new: Vec<u32>,
    /// Those that were there and of which it changed something.
    pub updated: Vec<u32>,
    /// Those that were there and of which it changed nothing.
    pub unchanged: Vec<u32>,
}

impl ImportRecord {
    /// Whether what it says counted when `other` was imported.
    #[must_use]
    pub fn counted_before(&self, other: &Self) -> bool {
        self.id < other.id && self.undone_at.is_none_or(|undone_at| undone_at > other.at)
    }
}

impl Store {
    /// What an import did to the rows of its table.
    ///
    /// # Errors
    /// Where there is no such import, or the workspace cannot be read or is damaged.
    pub fn by_import(&self, id: i64) -> Result<ByImport, StoreError> {
        let mut imports = self.imports()?.into_iter();
        let import = imports.find(|one| one.id == id);
        let import = import.ok_or(StoreError::ImportAbsent)?;
        let of = import.rows_are;
        // Each is looked for as what it was said of, before anybody was made one with another.
        let counting = Counting {
            import: &|one| one.counted_before(&import),
            undone: true,
            until: Some(import.at),
            merges: false,
        };
        let fold = self.folded(of, counting)?;
        let ordinals = batch_rows(&self.conn, id)?;
        let mut seen = BTreeSet::new();
        let (mut new, mut again, mut further) = (Vec::new(), Vec::new(), Vec::new());
        for (from, &ordinal) in (0_u32..).zip(&ordinals) {
            let is_first = seen.insert(ordinal);
            match (fold.ordinals.row_of(ordinal), is_first) {
                (Some(row), true) => again.push((from, row)),
                (Some(row), false) => further.push((from, row)),
                (None, true) => new.push(ordinal),
                (None, false) => {}
            }
        }
        let columns = batch_columns(&self.conn, id, of)?;
        let unread = records::unread(&self.conn, id, import.manner)?;
        let clears = import.manner.blanks_clear.then_some(&unread);
        let changed = changed(&fold.table, &columns, (&again, &further), clears);
        let here = RowsNow::read(&self.conn, of)?;
        let now = |ordinals: &mut dyn Iterator<Item = u32>| {
            let rows: BTreeSet<u32> = ordinals.filter_map(|one| here.row_of(one)).collect();
            rows.into_iter().collect::<Vec<u32>>()
        };
        let of_kind = |wanted: bool| {
            let known = again.iter().zip(&changed);
            let known = known.filter(move |&(_, &changed)| changed == wanted);
            known.map(|(&(from, _), _)| ordinals[from as usize])
        };
        Ok(ByImport {
            new: now(&mut new.into_iter()),
            updated: now(&mut of_kind(true)),
            unchanged: now(&mut of_kind(false)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Manner;
    use crate::tests::{folder, go_on, publish, publish_as};

    fn by(store: &Store, id: i64) -> [Vec<u32>; 3] {
        let by = store.by_import(id).unwrap();
        [by.new, by.updated, by.unchanged]
    }

    #[test]
    fn whom_an_import_brought_and_changed_stays_told_whatever_comes_after() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let first = "Record ID,Name,City\n1,Anna,Łódź\n2,Bo,Hel\n3,Cy,\n";
        publish(&mut store, first, &mut go_on).unwrap();
        let second = "Record ID,Name,City\n2,Bob,\n3,Cy,\n4,Di,\n4,Di,Hel\n";
        publish(&mut store, second, &mut go_on).unwrap();
        let clear = Manner {
            blanks_clear: true,
            ..Manner::default()
        };
        publish_as(&mut store, "Record ID,City\n1,\n3,\n", clear, &mut go_on).unwrap();
        let told = |store: &Store| [by(store, 1), by(store, 2), by(store, 3)];
        let expected = [
            [vec![0, 1, 2], vec![], vec![]],
            [vec![3], vec![1], vec![2]],
            [vec![], vec![0], vec![2]],
        ];
        assert_eq!(told(&store), expected);
        let records = store.imports().unwrap();
        for (record, [new, updated, unchanged]) in records.iter().zip(&expected) {
            let balance = record.balance;
            let counts = [balance.new, balance.updated, balance.unchanged];
            assert_eq!(
                counts,
                [new, updated, unchanged].map(|rows| rows.len() as u32)
            );
        }
        // An earlier import that is undone counted then; whom only it knows is gone.
        let list = store.list().unwrap();
        let at = jiff::Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_secs(1);
        let then = store
            .import_undo(&list, 2, at, &mut go_on)
            .unwrap()
            .unwrap();
        assert_eq!(then.n_rows(), 3);
        assert_eq!(by(&store, 3), expected[2]);
        assert_eq!(by(&store, 2), [vec![], vec![1], vec![2]]);
        let absent = store.by_import(9);
        assert!(matches!(absent, Err(StoreError::ImportAbsent)));
    }
}
