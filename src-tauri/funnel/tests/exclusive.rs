//! Is every lead counted once? The laws of what divides leads: the cells of the grid, the bands of a score, and the
//! first reasons for which leads are not at a stage; on random lists, under a definition with every kind of rule.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

use definition::{Definition, ScoreKey, read};
use funnel::{Count, bands_of, grades, in_bands, members, shortfalls};
use jiff::civil::date;
use lead::{ColumnBuilder, Field, FieldKey, FieldType, Interval, Mask, Table, ValueRef};
use proptest::prelude::*;
use qualify::{Verdicts, qualify};

const DEFINITION: &str = r#"{"leadpact_definition":1,
    "criteria":[{"id":"boss","field":"title","op":"is","value":"Boss"},
                {"id":"student","field":"title","op":"is","value":"Student"},
                {"id":"known","field":"title","op":"known"},
                {"id":"large","field":"size","op":"at_least","value":11},
                {"id":"active","field":"visits","op":"at_least","value":4},
                {"id":"very-active","field":"visits","op":"at_least","value":9}],
    "icp":{"must_have":["large"],"nice_to_have":[],"excluding":["student"]},
    "exclusions":["student"],
    "scores":[{"key":"fit","label":"Fit","groups":[{"points":[
                {"criterion":"boss","points":40},{"criterion":"large","points":30}]}]},
              {"key":"engagement","label":"Engagement","groups":[{"points":[
                {"criterion":"active","points":20},{"criterion":"very-active","points":20}]}]}],
    "grid":{"fit":{"score":"fit","from":[60,30]},"engagement":{"score":"engagement","from":[20]},
            "grades":[["A","B"],["B","C"],["C","D"]]},
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":
                  {"all":[{"any":["boss",{"all":["large","active"]}]},{"none":["student"]}]}}},
              {"key":"sal","label":"SAL","owner":"sales","optional":true,"reached_by":{"rule":"very-active"}},
              {"key":"sql","label":"SQL","owner":"sales","reached_by":{"rule":
                  {"at_least":2,"of":[{"fits":"icp"},{"score":"engagement","at_least":20},{"grade":["A","B"]}]}}},
              {"key":"won","label":"Won","owner":"sales","reached_by":{"rule":{"all":["very-active","boss"]}}}]}"#;

/// Title, size and visits of a lead; what is not known is missing.
type Row = (Option<usize>, Option<u8>, Option<u8>);

const TITLES: [&str; 3] = ["Boss", "Student", "Clerk"];

fn table(rows: &[Row]) -> Table {
    let mut title = ColumnBuilder::new(FieldType::Text);
    let mut size = ColumnBuilder::new(FieldType::Number);
    let mut visits = ColumnBuilder::new(FieldType::Number);
    let number = |n: u8| ValueRef::Number(Interval::exact(f64::from(n)).unwrap());
    for (of_title, of_size, of_visits) in rows {
        title.push(of_title.map(|at| ValueRef::Text(TITLES[at])));
        size.push(of_size.map(number));
        visits.push(of_visits.map(number));
    }
    let field = |label: &str, kind| Field {
        key: FieldKey::from_label(label),
        label: label.to_owned(),
        kind,
    };
    let columns = vec![
        (field("title", FieldType::Text), title.finish()),
        (field("size", FieldType::Number), size.finish()),
        (field("visits", FieldType::Number), visits.finish()),
    ];
    Table::from_columns(rows.len(), columns).unwrap()
}

fn judged(rows: &[Row]) -> (Definition, Verdicts) {
    let definition = read(DEFINITION).unwrap();
    let verdicts = qualify(&definition, &table(rows), date(2026, 11, 22));
    (definition, verdicts)
}

fn lists() -> impl Strategy<Value = Vec<Row>> {
    let row = (
        prop::option::weighted(0.8, 0..TITLES.len()),
        prop::option::weighted(0.7, 1_u8..30),
        prop::option::weighted(0.7, 0_u8..14),
    );
    prop::collection::vec(row, 0..140)
}

/// Whether these share nobody and leave nobody out of `all`.
fn parts_of(all: &Mask, parts: &[&Mask]) -> bool {
    let sum: usize = parts.iter().map(|part| part.count()).sum();
    let together = parts
        .iter()
        .fold(Mask::none(all.n_rows()), |sum, part| sum.or(part));
    sum == all.count() && together == *all
}

proptest! {
    #[test]
    fn grades_and_bands_hold_each_lead_once(rows in lists()) {
        let (definition, verdicts) = judged(&rows);
        let all = Mask::all(rows.len());
        let grades = grades(&definition, &verdicts).unwrap();
        let mut parts: Vec<&Mask> = grades.cells.iter().flatten().collect();
        parts.push(&grades.unplaced);
        prop_assert!(parts_of(&all, &parts));
        for key in ["fit", "engagement"] {
            let bands = bands_of(&definition, &ScoreKey(key.to_owned())).unwrap();
            let placed = in_bands(&definition, &verdicts, &bands).unwrap();
            let mut parts: Vec<&Mask> = placed.bands.iter().collect();
            parts.push(&placed.unplaced);
            prop_assert!(parts_of(&all, &parts), "{key}");
        }
    }

    #[test]
    fn each_lead_that_is_not_at_a_stage_has_one_first_reason_and_who_is_has_none(rows in lists()) {
        let (definition, verdicts) = judged(&rows);
        let all = Mask::all(rows.len());
        for stage in 0..definition.stages.len() {
            let out = all.and_not(&members(&verdicts, stage, Count::CompletePath));
            let shorts = shortfalls(&definition, &verdicts, stage, &all);
            let firsts = shorts.iter().flat_map(|short| [&short.first_not_met, &short.first_unknown]);
            prop_assert!(parts_of(&out, &firsts.collect::<Vec<_>>()), "at stage {stage}");
            for short in &shorts {
                prop_assert_eq!(short.first_not_met.and_not(&short.not_met).count(), 0);
                prop_assert_eq!(short.first_unknown.and_not(&short.unknown).count(), 0);
                prop_assert_eq!(short.not_met.and(&short.unknown).count(), 0);
                prop_assert_eq!(short.not_met.or(&short.unknown).and_not(&out).count(), 0);
            }
        }
    }
}
