//! Do the figures of outcomes hold on the sample story? The curve says what the stage says, everybody is worked or
//! never tested, and what is known too late is refused.

use std::sync::Arc;

use definition::{CriterionId, Definition, Op, StageKey, Test};
use lead::{Currency, FieldKey, Mask};
use words::{Locale, Words};

use super::known::Known;
use super::*;
use crate::measure::{
    CellValue, EconomicsSetting, MoneyAsked, MoneyFigure, Proposed, Shown, Wanted,
};
use crate::tests::{Still, now};
use crate::{Snapshot, Workspace, sample_definition};

fn sample() -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    (folder, workspace)
}

fn shown(snapshot: &Snapshot, wanted: &Wanted) -> Shown {
    let words = Words::of(Locale::En);
    wanted.shown(snapshot, words, &|| true).unwrap().unwrap()
}

fn under(snapshot: &Snapshot, definition: Definition) -> Snapshot {
    let saved = snapshot.definition.as_ref().unwrap();
    let other = store::SavedDefinition {
        hash: definition.hash(),
        definition,
        ..(**saved).clone()
    };
    snapshot.with_definition(Arc::new(other), snapshot.today)
}

/// What each version takes, of how many it cannot be said, and the parts of precision and of recall.
pub(in crate::measure::improve) fn taken_and_found(shown: &Shown) -> Vec<[usize; 6]> {
    let place = |key: &str| shown.sheet.columns.iter().position(|one| one.key == key);
    let each = shown.sheet.rows.iter().map(|row| {
        let count = |key: &str| match &row[place(key).unwrap()].value {
            CellValue::Count(n) => [*n as usize, 0],
            CellValue::Rate(rate) => [rate.n, rate.of],
            other => panic!("{key}: {other:?}"),
        };
        let [right, of_right] = count("precision");
        let [found, of_found] = count("recall");
        [
            count("takes")[0],
            count("unclear")[0],
            right,
            of_right,
            found,
            of_found,
        ]
    });
    each.collect()
}

fn count(shown: &Shown, row: usize, column: &str) -> u64 {
    let at = shown.sheet.columns.iter().position(|one| one.key == column);
    match &shown.sheet.rows[row][at.unwrap()].value {
        CellValue::Count(n) => *n,
        CellValue::Rate(rate) => rate.n as u64,
        other => panic!("{other:?}"),
    }
}

#[test]
fn worked_and_never_tested_are_all_leads_and_every_count_opens_as_many() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let found = shown(snapshot, &Wanted::WhoCanTell(WhoCanTell::default()));
    let rows = 0..found.sheet.rows.len();
    let sum: u64 = rows.map(|row| count(&found, row, "n")).sum();
    assert_eq!(sum as usize, snapshot.list.n_rows());
    for wanted in [
        Wanted::WhoCanTell(WhoCanTell::default()),
        Wanted::BackTests(BackTests::default()),
        Wanted::CriteriaThatMatter(CriteriaThatMatter::default()),
        Wanted::ThresholdAt(ThresholdAt::default()),
    ] {
        let found = shown(snapshot, &wanted);
        let cells = found.sheet.rows.iter().flatten();
        let counts = cells.filter(|cell| matches!(cell.value, CellValue::Count(_)));
        for cell in counts.filter(|cell| cell.behind.is_some()) {
            let behind = found
                .behind
                .iter()
                .find(|one| Some(&one.key) == cell.behind.as_ref());
            assert_eq!(
                cell.value,
                CellValue::Count(behind.unwrap().rows.n() as u64),
                "{}: {:?}",
                wanted.name(),
                cell.behind
            );
        }
    }
}

#[test]
fn every_threshold_says_what_the_definition_says_with_that_threshold() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let id = CriterionId("at-least-11-employees".to_owned());
    let wanted = ThresholdAt {
        mover: Some(Mover::Criterion(id.clone())),
        ..ThresholdAt::default()
    };
    let found = shown(snapshot, &Wanted::ThresholdAt(wanted));
    assert!(found.sheet.rows.len() > 20, "{}", found.sheet.rows.len());
    let mut seen = 0;
    for (row, cells) in found.sheet.rows.iter().enumerate().step_by(17) {
        let CellValue::Number(at) = cells[0].value else {
            panic!("{cells:?}");
        };
        let mut definition = sample_definition(Locale::En).unwrap();
        let mut criteria = definition.criteria.iter_mut();
        let one = criteria.find(|one| one.id == id).unwrap();
        one.test = Test::parse(Op::AtLeast, &[at.to_string()]).unwrap();
        let there = under(snapshot, definition);
        let tested = shown(&there, &Wanted::BackTests(BackTests::default()));
        for column in ["takes", "unclear", "tested", "precision", "recall"] {
            assert_eq!(
                count(&found, row, column),
                count(&tested, 0, column),
                "{column} at {at}"
            );
        }
        seen += 1;
    }
    assert!(seen > 1);
}

#[test]
fn points_are_tried_like_the_stage_that_asks_for_them() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let mut definition = sample_definition(Locale::En).unwrap();
    let Some(score) = definition.scores.first().map(|score| score.key.clone()) else {
        return;
    };
    let mql = definition.position(&StageKey("mql".to_owned())).unwrap();
    let rule = |points| definition::ReachedBy::Rule(definition::Rule::Score(score.clone(), points));
    definition.stages[mql].reached_by = rule(10);
    let there = under(snapshot, definition.clone());
    let found = shown(&there, &Wanted::ThresholdAt(ThresholdAt::default()));
    for (row, cells) in found.sheet.rows.iter().enumerate().step_by(5) {
        let CellValue::Number(at) = cells[0].value else {
            panic!("{cells:?}");
        };
        definition.stages[mql].reached_by = rule(at as i32);
        let other = under(snapshot, definition.clone());
        let tested = shown(&other, &Wanted::BackTests(BackTests::default()));
        for column in ["takes", "unclear", "tested", "precision"] {
            assert_eq!(
                count(&found, row, column),
                count(&tested, 0, column),
                "{at}"
            );
        }
    }
}

#[test]
fn what_is_known_too_late_is_asked_of_nobody_and_a_version_that_does_has_no_figures() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let mut definition = sample_definition(Locale::En).unwrap();
    let key = FieldKey::from_label("number_of_employees");
    let opportunity = StageKey("sql".to_owned());
    definition.tables.known_from.insert(key, opportunity);
    let there = under(snapshot, definition);
    let found = shown(
        &there,
        &Wanted::CriteriaThatMatter(CriteriaThatMatter::default()),
    );
    let refused = found
        .notes
        .iter()
        .any(|note| note.contains("Number of Employees"));
    assert!(refused, "{:?}", found.notes);
    let asked = found.proposals.iter().any(|one| match &one.change {
        Proposed::Criterion(criterion) => criterion
            .subject
            .field()
            .is_some_and(|field| field.as_str() == "number_of_employees"),
        _ => false,
    });
    assert!(!asked);
    let late = CriterionId("at-least-11-employees".to_owned());
    let uses = {
        let mut draft = sample_definition(Locale::En).unwrap();
        let mql = draft.position(&StageKey("mql".to_owned())).unwrap();
        draft.tables.known_from = there
            .definition
            .as_ref()
            .unwrap()
            .definition
            .tables
            .known_from
            .clone();
        draft.stages[mql].reached_by =
            definition::ReachedBy::Rule(definition::Rule::Criterion(late.clone()));
        under(snapshot, draft)
    };
    let found = shown(&uses, &Wanted::BackTests(BackTests::default()));
    assert!(found.picture.is_none());
    assert_eq!(found.sheet.rows[0][5].value, CellValue::Nothing);
    assert!(found.notes[0].contains(&late.0), "{:?}", found.notes);
}

#[test]
fn few_leads_are_told_in_words_and_not_in_shares() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    for days in [5_000, 20_000] {
        let evidence = Evidence {
            window: WindowAsked::Days(days),
            ..Evidence::default()
        };
        let wanted = Wanted::BackTests(BackTests {
            evidence,
            ..BackTests::default()
        });
        let found = shown(snapshot, &wanted);
        assert!(found.picture.is_none() && found.sheet.rows.is_empty());
        assert!(
            found.notes[0].contains("Nobody can tell"),
            "{:?}",
            found.notes
        );
    }
    let outcome = Evidence {
        outcome: Some(StageKey("gone".to_owned())),
        ..Evidence::default()
    };
    let wanted = Wanted::WhoCanTell(WhoCanTell { evidence: outcome });
    let words = Words::of(Locale::En);
    assert!(wanted.shown(snapshot, words, &|| true).is_err());
}

#[test]
fn what_was_brought_in_is_told_in_the_currency_and_at_the_rates_of_money() {
    let (_folder, mut workspace) = sample();
    let snapshot = workspace.snapshot();
    let everybody = Mask::all(snapshot.list.n_rows());
    let evidence = Evidence::default();
    let known = Known::of(snapshot, &evidence, &|| true).unwrap().unwrap();
    let money = shown(
        snapshot,
        &Wanted::Money(MoneyAsked::usual(MoneyFigure::Revenue)),
    );
    let at = money
        .sheet
        .columns
        .iter()
        .position(|one| one.key == "revenue");
    let of_line = |name: &str| {
        let lines = &mut money.sheet.rows.iter();
        let line = lines.find(|row| row[0].value == CellValue::Text(name.to_owned()));
        match &line.unwrap()[at.unwrap()].value {
            CellValue::Money(amount, currency) => (*amount, Some(*currency)),
            other => panic!("{other:?}"),
        }
    };
    let (all, currency) = of_line("All together");
    let (of_nobody, _) = of_line("Of nobody in the list");
    assert_eq!(known.revenue.currency, currency);
    assert_eq!(known.revenue.of(&everybody), all.minus(of_nobody));
    // Told in another currency it is other money, though neither the list nor the definition changed.
    let rupiah = EconomicsSetting {
        key: "currency".to_owned(),
        text: Some("IDR".to_owned()),
    };
    workspace.economics_set(&[rupiah]).unwrap();
    let known = Known::of(workspace.snapshot(), &evidence, &|| true);
    let currency = known.unwrap().unwrap().revenue.currency;
    assert_eq!(currency, Currency::from_code("IDR"));
}
