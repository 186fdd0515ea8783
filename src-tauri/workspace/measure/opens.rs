//! Does every count open as many as it says, each person once?

use words::{Locale, Words};

use super::{
    Ageing, CellValue, CohortMap, DealsAsked, GradeGrid, Lasting, OwnAsked, Shown, Sla, Stock,
    Times, Wanted, WhichFunnel,
};
use crate::tests::{Still, now};
use crate::{ReviewFigure, Snapshot, Workspace};

fn shown(snapshot: &Snapshot, wanted: &Wanted) -> Shown {
    let shown = wanted.shown(snapshot, Words::of(Locale::En), &|| true);
    shown.unwrap().unwrap()
}

/// Every count that opens, with how many it says and how many it opens.
fn counts(shown: &Shown) -> Vec<(String, u64, usize)> {
    let cells = shown.sheet.rows.iter().flatten();
    let opening = cells.filter_map(|cell| match (&cell.behind, &cell.value) {
        (Some(key), CellValue::Count(n)) if *n > 0 => Some((key.clone(), *n)),
        _ => None,
    });
    let opens = |key: &str| {
        let behind = shown.behind.iter().find(|one| one.key == key);
        behind.map_or(0, |behind| behind.rows.n())
    };
    opening
        .map(|(key, n)| {
            let there = opens(&key);
            (key, n, there)
        })
        .collect()
}

fn sample(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("sample.leadpact");
    Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap()
}

#[test]
fn every_count_of_a_figure_opens_as_many_as_it_says_each_person_once() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let deals = OwnAsked {
        which: WhichFunnel::Stages(funnel::Unit::Deal),
        count: None,
        by: None,
    };
    let figures = [
        Wanted::Survival(Lasting::default()),
        Wanted::Balance(Stock::default()),
        Wanted::Cohorts(CohortMap::default()),
        Wanted::Times(Times::default()),
        Wanted::Ageing(Ageing {}),
        Wanted::Sla(Sla::default()),
        Wanted::Deals(DealsAsked::default()),
        Wanted::OwnFunnel(deals),
        Wanted::Grid(GradeGrid::default()),
    ];
    let reviewed = ReviewFigure::ALL.map(ReviewFigure::wanted);
    for wanted in figures.iter().chain(&reviewed) {
        let shown = shown(workspace.snapshot(), wanted);
        for (key, said, opened) in counts(&shown) {
            // Who came twice is counted twice, and opened once.
            let is_so = opened as u64 <= said && said <= 2 * opened as u64;
            assert!(is_so, "{} {key}: {said} opens {opened}", wanted.name());
        }
    }
}

/// Leads on their way from their first day to MQL, who have as long as a year.
const TIMED: &str = r#"{"leadpact_funnel":1,"name":"Timed","unit":"person","order":"ordered",
    "window":{"days":365},"steps":[
    {"key":"came","label":"Came","reached_by":{"everybody":{"on":"create_date"}}},
    {"key":"mql","label":"MQL","reached_by":{"stage":"mql"}}]}"#;

#[test]
fn those_who_may_still_come_to_a_step_are_opened_in_picture_and_table() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let timed = Wanted::OwnFunnel(OwnAsked {
        which: WhichFunnel::Text(TIMED.to_owned()),
        count: None,
        by: None,
    });
    let shown = shown(workspace.snapshot(), &timed);
    let pending = counts(&shown)
        .into_iter()
        .find(|(key, ..)| key == "mql.pending");
    let (_, said, opened) = pending.unwrap();
    assert!(said > 0);
    assert_eq!(said, opened as u64);
    // The part of the bar that is hatched has the same key.
    let figure = shown.picture.unwrap();
    let drawn = figure
        .draw(charts::Theme::Light, charts::Size::WIDE)
        .unwrap();
    let hatched = drawn
        .regions
        .iter()
        .any(|region| region.key == "mql" && region.part == charts::Part::Pending);
    assert!(hatched);
}

#[test]
fn stocks_and_those_still_on_the_way_open_whom_they_count() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let all_open = |wanted: &Wanted, columns: &[&str]| {
        let shown = shown(workspace.snapshot(), wanted);
        for column in columns {
            let at = shown
                .sheet
                .columns
                .iter()
                .position(|one| one.key == *column);
            let cells = shown
                .sheet
                .rows
                .iter()
                .filter_map(|row| row.get(at.unwrap()));
            let some = cells.filter(|cell| cell.value != CellValue::Count(0));
            let keys: Vec<bool> = some.map(|cell| cell.behind.is_some()).collect();
            assert!(
                !keys.is_empty() && keys.iter().all(|open| *open),
                "{column}"
            );
        }
    };
    all_open(&Wanted::Balance(Stock::default()), &["at_start", "at_end"]);
    all_open(
        &Wanted::Survival(Lasting::default()),
        &["at_risk", "n", "took"],
    );
}
