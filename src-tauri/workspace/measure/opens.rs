//! Does every count open exactly as many as it says?

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
fn every_count_of_a_figure_opens_as_many_as_it_says() {
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
            assert_eq!(said, opened as u64, "{} {key}", wanted.name());
        }
    }
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
