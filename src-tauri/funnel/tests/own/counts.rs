//! Are counts of nobody by name added up over the days that they are of, and over no others?

use funnel::{Counts, CountsAsked};
use jiff::civil::date;
use lead::day_of;

use crate::tables::table;

/// 2024-10-04, from which the days of a table are counted, is a Friday; November begins 28 days later.
const NOVEMBER: i32 = 28;

fn counts<'a>(kind: &str, rows: &[(&'a str, &'a str, &'a str)]) -> Counts {
    let column = |of: fn(&(&'a str, &'a str, &'a str)) -> &'a str| -> Vec<&'a str> {
        rows.iter().map(of).collect()
    };
    let (periods, ns, sources) = (
        column(|(period, ..)| *period),
        column(|(_, n, _)| *n),
        column(|(.., source)| *source),
    );
    let kinds = vec!["Visits"; rows.len()];
    let table = table(&[
        ("kind", &kinds),
        ("period", &periods),
        ("count", &ns),
        ("source", &sources),
    ]);
    let asked = CountsAsked {
        kind: Some(kind),
        as_of: date(2025, 1, 12),
        of_source: &|source| source != Some("Other"),
    };
    Counts::of(&table, &asked).unwrap()
}

fn begin() -> i32 {
    crate::tables::BEGIN
}

#[test]
fn a_period_that_says_only_where_it_begins_is_a_month_a_week_or_a_day() {
    assert_eq!(begin() + NOVEMBER, day_of(date(2024, 11, 1)));
    let days = |counts: &Counts| -> Vec<(i32, i32)> {
        let own = counts.covered.iter();
        own.map(|(from, to)| (from - begin(), to - begin()))
            .collect()
    };
    let months = counts("visits", &[("28", "10", ""), ("58", "20", "")]);
    assert_eq!(
        (months.n, days(&months)),
        (30, vec![(28, 88)]),
        "November and December"
    );
    let weeks = counts("Visits", &[("0", "1", ""), ("14", "2", ""), ("7", "4", "")]);
    assert_eq!((weeks.n, days(&weeks)), (7, vec![(0, 20)]));
    let some = counts("Visits", &[("0", "1", ""), ("3", "2", ""), ("4", "4", "")]);
    assert_eq!(days(&some), [(0, 0), (3, 4)]);
    let covered: Vec<i32> = (0..6).filter(|day| some.covers(begin() + day)).collect();
    assert_eq!(covered, [0, 3, 4]);
}

#[test]
fn what_is_to_come_of_another_kind_or_source_or_without_a_day_is_not_among_them() {
    let told = counts(
        "Visits",
        &[("28", "10", ""), ("400", "90", ""), ("28", "5", "Other")],
    );
    assert_eq!((told.n, told.n_undated), (10, 0));
    let some_undated = counts("Visits", &[("28", "10", ""), ("", "7", "")]);
    assert_eq!((some_undated.n, some_undated.n_undated), (10, 7));
    let undated = counts("Visits", &[("", "3", ""), ("", "7", "")]);
    assert_eq!(
        (undated.n, undated.n_undated, undated.span()),
        (10, 0, None)
    );
    let others = counts("Followers", &[("28", "10", "")]);
    assert_eq!(others, Counts::default());
}
