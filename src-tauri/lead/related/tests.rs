//! Which rows are whose, and what is all there?

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::civil::date;

use super::*;
use crate::{ColumnBuilder, Field};

fn table(days: &[Option<i32>]) -> Table {
    let mut builder = ColumnBuilder::new(FieldType::Date);
    days.iter()
        .for_each(|day| builder.push(day.map(ValueRef::Day)));
    let field = Field {
        key: FieldKey::from_label("Activity Date"),
        label: "Activity Date".into(),
        kind: FieldType::Date,
    };
    Table::from_columns(days.len(), vec![(field, builder.finish())]).unwrap()
}

fn plain(n_rows: usize) -> Table {
    Table::from_columns(n_rows, Vec::new()).unwrap()
}

fn related(table: Table, n_leads: usize, links: &[(u32, u32)]) -> Option<Related> {
    Related::new(table, n_leads, links.iter().copied(), Vec::new())
}

#[test]
fn links_go_both_ways_and_count_once() {
    let links = [(2, 1), (0, 3), (2, 0), (0, 3), (2, 3), (2, 1)];
    let related = related(plain(4), 4, &links).unwrap();
    let rows: Vec<&[u32]> = (0..5).map(|lead| related.rows_of(lead)).collect();
    assert_eq!(rows, [&[3][..], &[], &[0, 1, 3], &[], &[]]);
    let leads: Vec<&[u32]> = (0..5).map(|row| related.leads_of(row)).collect();
    assert_eq!(leads, [&[2][..], &[2], &[], &[0, 2], &[]]);
    assert_eq!((related.n_leads(), related.n_linked_rows()), (4, 3));
    assert_eq!(related.n_linked_leads(), 2);
    assert_eq!(related.starts().len(), 5);
    assert_eq!(related.rows(), [3, 0, 1, 3]);
}

#[test]
fn activities_ascend_by_day_and_those_without_a_day_come_first() {
    let table = table(&[Some(30), None, Some(-5), Some(30), None]);
    let links: Vec<(u32, u32)> = (0..5).map(|row| (0, row)).collect();
    let related = related(table, 1, &links).unwrap();
    assert_eq!(related.rows_of(0), [1, 4, 2, 0, 3]);
}

#[test]
fn a_link_to_nobody_or_to_no_row_makes_no_relation() {
    for link in [(1, 0), (0, 2)] {
        assert!(related(plain(2), 1, &[(0, 0), link]).is_none(), "{link:?}");
    }
    assert!(related(plain(0), 0, &[]).is_some());
}

#[test]
fn what_is_covered_is_what_the_imports_said_together() {
    let covered = |kinds: &[&str], from, to| Coverage {
        kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(),
        from,
        to,
    };
    let day = |month, day| date(2026, month, day);
    let coverage = vec![
        covered(&[], day(3, 1), day(3, 31)),
        covered(&["Form filled", "Page view"], day(1, 1), day(2, 28)),
        covered(&[], day(4, 2), day(4, 30)),
    ];
    let none = std::iter::empty();
    let related = Related::new(plain(0), 0, none, coverage).unwrap();
    let cases = [
        (None, day(3, 1), day(3, 31), true),
        (None, day(2, 28), day(3, 31), false),
        (Some("page VIEW"), day(1, 1), day(3, 31), true),
        (Some("Call"), day(2, 28), day(3, 1), false),
        (Some("Call"), day(3, 5), day(3, 5), true),
        // The first of April is in no statement.
        (Some("Page view"), day(3, 31), day(4, 2), false),
        (None, day(4, 2), day(5, 1), false),
        (None, day(5, 2), day(5, 1), true),
    ];
    for (kind, from, to, expected) in cases {
        let case = format!("{kind:?} {from} {to}");
        assert_eq!(related.covers(kind, from, to), expected, "{case}");
    }
}

#[test]
fn whose_rows_are_is_found_when_it_is_first_asked_and_once() {
    let asked = Arc::new(AtomicU32::new(0));
    let counts = Arc::clone(&asked);
    let related = Related::when_asked(plain(2), 3, Vec::new(), move |table| {
        counts.fetch_add(1, Ordering::Relaxed);
        assert_eq!(table.n_rows(), 2);
        let links = vec![(2, 1), (0, 0), (3, 0), (0, 2), (2, 1)];
        (links, Mask::from_fn(4, |lead| lead != 1))
    });
    let list = plain(3).with_related(Relation::Deal, Arc::new(related));
    let related = list.related(Relation::Deal).unwrap();
    assert_eq!(related.table().n_rows(), 2);
    assert_eq!(asked.load(Ordering::Relaxed), 0);
    // What is not there is left out.
    assert_eq!(
        (related.rows_of(0), related.rows_of(1), related.rows_of(2)),
        (&[0][..], &[][..], &[1][..])
    );
    assert_eq!(related.leads_of(1), [2]);
    assert_eq!(related.keyed().rows().collect::<Vec<_>>(), [0, 2]);
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[test]
fn links_that_are_given_leave_nobody_out() {
    let related = related(plain(1), 3, &[(1, 0)]).unwrap();
    assert_eq!(*related.keyed(), Mask::all(3));
}

#[test]
fn a_table_shares_its_relations_with_its_clones() {
    let deals = Arc::new(related(plain(2), 3, &[(1, 0)]).unwrap());
    let list = plain(3).with_related(Relation::Deal, Arc::clone(&deals));
    let found = list.clone();
    let found = found.related(Relation::Deal).unwrap();
    assert!(std::ptr::eq(found, &raw const *deals));
    assert_eq!(list.related(Relation::Activity), None);
    for relation in Relation::ALL {
        assert_eq!(Relation::from_name(relation.name()), Some(relation));
    }
}
