//! In which order do leads stand? By a field, by what they are called, by how far they are. Missing
//! values come last either way; equal ones stay in the order of import.

use std::cmp::Ordering;

use lead::{Column, ValueRef, fold};

use crate::find::{Sort, SortBy, column, stage_of};
use crate::titles::Titles;
use crate::{Snapshot, WorkspaceError};

/// Puts `rows`, in the order of import, into the order of `sort`.
pub(crate) fn order(
    snapshot: &Snapshot,
    rows: &mut [u32],
    sort: &Sort,
) -> Result<(), WorkspaceError> {
    match &sort.by {
        SortBy::Field(key) => sort_rows(rows, column(snapshot, key)?, sort.descending),
        SortBy::Title => {
            let titles = Titles::of(&snapshot.list);
            by_key(rows, sort.descending, |row| titles.folded(row));
        }
        SortBy::Place => {
            let (_, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
            by_key(rows, sort.descending, |row| verdicts.place(row));
        }
        SortBy::Stage(key) => {
            let (stage, verdicts) = stage_of(snapshot, key)?;
            let kleene = &verdicts.stages[stage];
            let rank = |row| {
                u8::from(kleene.unknown().contains(row)) + 2 * u8::from(kleene.met().contains(row))
            };
            by_key(rows, sort.descending, |row| Some(rank(row)));
        }
    }
    Ok(())
}

/// Each key is made once; `None` comes last either way.
fn by_key<K: Ord>(rows: &mut [u32], descending: bool, key: impl Fn(usize) -> Option<K>) {
    let mut keyed: Vec<(Option<K>, u32)> =
        rows.iter().map(|&row| (key(row as usize), row)).collect();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if descending => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    for (row, (_, sorted)) in rows.iter_mut().zip(keyed) {
        *row = sorted;
    }
}

fn sort_rows(rows: &mut [u32], column: &Column, descending: bool) {
    let texts: Option<Vec<String>> = column.kind().is_textual().then(|| {
        let text = |&row: &u32| match column.value(row as usize) {
            Some(ValueRef::Text(text)) => fold(text),
            _ => String::new(),
        };
        rows.iter().map(text).collect()
    });
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let value = |i: usize| column.value(rows[i] as usize);
    order.sort_by(|&a, &b| {
        let compared = match (value(a), value(b)) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Greater,
            (Some(_), None) => return Ordering::Less,
            (Some(a), Some(b)) if texts.is_none() => compare(a, b),
            _ => texts
                .as_ref()
                .map_or(Ordering::Equal, |texts| texts[a].cmp(&texts[b])),
        };
        if descending {
            compared.reverse()
        } else {
            compared
        }
    });
    let sorted: Vec<u32> = order.into_iter().map(|i| rows[i]).collect();
    rows.copy_from_slice(&sorted);
}

/// Intervals by their low end, then their high end; no before yes.
fn compare(a: ValueRef<'_>, b: ValueRef<'_>) -> Ordering {
    match (a, b) {
        (ValueRef::Number(a), ValueRef::Number(b)) => a
            .low()
            .total_cmp(&b.low())
            .then(a.high().total_cmp(&b.high())),
        (ValueRef::Day(a), ValueRef::Day(b)) => a.cmp(&b),
        (ValueRef::YesNo(a), ValueRef::YesNo(b)) => a.cmp(&b),
        _ => Ordering::Equal,
    }
}
