//! Which cells of a batch have a text that did not read? They have no value, and yet are no blanks: where blanks
//! clear, they leave what was there.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use lead::{Column, FieldKey};

/// Of each field the rows of a batch whose text did not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnreadCells(BTreeMap<FieldKey, Vec<u32>>);

/// A row that is nowhere.
const NOWHERE: u32 = u32::MAX;

impl UnreadCells {
    /// Those cells, each the field and the row of the file; `rows` are the rows of the file that the batch has,
    /// ascending. Cells of other rows are left out.
    #[must_use]
    pub fn of(cells: impl Iterator<Item = (FieldKey, u32)>, rows: &[u32]) -> Self {
        let mut unread: BTreeMap<FieldKey, Vec<u32>> = BTreeMap::new();
        for (key, row) in cells {
            if let Ok(at) = rows.binary_search(&row) {
                unread.entry(key).or_default().push(at as u32);
            }
        }
        for rows in unread.values_mut() {
            rows.sort_unstable();
            rows.dedup();
        }
        Self(unread)
    }

    /// The rows of the batch whose text did not read as this field, ascending.
    #[must_use]
    pub fn rows(&self, key: &FieldKey) -> &[u32] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// Whether the text of a row did not read as this field.
    #[must_use]
    pub fn has(&self, key: &FieldKey, row: u32) -> bool {
        self.rows(key).binary_search(&row).is_ok()
    }

    /// Those of the rows that are kept, ascending, by their new places.
    pub(crate) fn keep(&mut self, kept: &[u32]) {
        for rows in self.0.values_mut() {
            let places = rows.iter().filter_map(|row| kept.binary_search(row).ok());
            *rows = places.map(|at| at as u32).collect();
        }
    }
}

/// Where each row of a batch goes when blanks clear: nowhere if it has no value and goes where the text of one of
/// these rows did not read.
#[must_use]
pub fn cleared<'a>(to: &'a [u32], column: &Column, unread: &[u32]) -> Cow<'a, [u32]> {
    let is_blank = |row: usize| column.value(row).is_none();
    let kept = unread.iter().filter(|&&row| is_blank(row as usize));
    let kept: HashSet<u32> = kept
        .filter_map(|&row| to.get(row as usize).copied())
        .collect();
    if kept.is_empty() {
        return Cow::Borrowed(to);
    }
    let rows = to.iter().enumerate();
    let to = rows.map(|(row, &to)| match kept.contains(&to) && is_blank(row) {
        true => NOWHERE,
        false => to,
    });
    Cow::Owned(to.collect())
}

#[cfg(test)]
mod tests {
    use lead::{ColumnBuilder, FieldType, Interval, ValueRef};

    use super::*;

    #[test]
    fn a_text_that_does_not_read_is_no_blank_and_neither_is_one_beside_it() {
        let size = FieldKey::from_label("Size");
        let cells = [3, 9, 7].map(|row| (size.clone(), row));
        let mut unread = UnreadCells::of(cells.into_iter(), &[2, 3, 4, 7]);
        assert_eq!(unread.rows(&size), [1, 3]);
        assert!(unread.has(&size, 3) && !unread.has(&size, 2));
        let mut column = ColumnBuilder::new(FieldType::Number);
        for value in [None, None, None, Some(1.0)] {
            column.push(value.and_then(Interval::exact).map(ValueRef::Number));
        }
        let column = column.finish();
        // The third is a blank of the same; the fourth has a value from elsewhere.
        let to = [5, 6, 6, 6];
        let laid = cleared(&to, &column, unread.rows(&size));
        assert_eq!(*laid, [5, NOWHERE, NOWHERE, 6]);
        assert_eq!(*cleared(&to, &column, &[3]), to);
        unread.keep(&[1, 2]);
        assert_eq!(unread.rows(&size), [0]);
    }
}
