//! Does a change cost what it says? Laws over random edits of the sample's definition, and the cases by hand.

use definition::{Definition, Op, Test};
use lead::FieldKey;
use proptest::prelude::*;
use qualify::Verdict;
use words::Locale;

use super::*;
use crate::tests::{Still, now};
use crate::{DraftChange, DraftFilter, Workspace, draft_leads, preview, sample_definition};

fn sample() -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    (folder, workspace)
}

fn edited(id: &str, op: Op, values: &[&str]) -> Definition {
    let mut draft = sample_definition(Locale::En).unwrap();
    let one = draft
        .criteria
        .iter_mut()
        .find(|one| one.id.0 == id)
        .unwrap();
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    one.test = Test::parse(op, &values).unwrap();
    draft
}

#[test]
fn gained_less_lost_is_after_less_before_at_every_stage_and_over_the_sources() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let runner = &mut proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(24));
    let sizes = (0_u32..400, 0_u32..12, any::<bool>());
    let checked = runner.run(&sizes, |(size, visits, optional)| {
        let mut draft = edited("at-least-11-employees", Op::AtLeast, &[&size.to_string()]);
        let again = draft
            .criteria
            .iter_mut()
            .find(|one| one.id.0 == "visits-again");
        again.unwrap().test = Test::parse(Op::AtLeast, &[visits.to_string()]).unwrap();
        draft.stages[1].optional = optional;
        let found = price_of_draft(snapshot, &draft).unwrap().unwrap();
        let shown = preview(snapshot, &draft);
        for (stage, shown) in found.stages.iter().zip(&shown.stages) {
            let leads = stage.leads;
            let (was, is) = (leads.before(Verdict::Met), leads.after(Verdict::Met));
            prop_assert_eq!(is + leads.lost(), was + leads.gained());
            prop_assert_eq!(leads.of_all(), found.n_leads);
            let after = shown.after.unwrap();
            let told = (after.n, after.unknown, after.entering, after.leaving);
            let own = (
                is,
                leads.after(Verdict::Unknown),
                leads.gained(),
                leads.lost(),
            );
            prop_assert_eq!(told, own, "the editor says the same of {}", stage.key);
            let sum = |of: fn(&Moves) -> usize| stage.parts.iter().map(|(_, one)| of(one)).sum();
            let (gained, lost): (usize, usize) = (sum(Moves::gained), sum(Moves::lost));
            prop_assert_eq!((gained, lost), (leads.gained(), leads.lost()));
            for (_, part) in &stage.parts {
                let (was, is) = (part.before(Verdict::Met), part.after(Verdict::Met));
                prop_assert_eq!(is + part.lost(), was + part.gained());
            }
            let caught = stage.caught();
            let won = found.won.unwrap();
            prop_assert_eq!(caught.after + caught.missed + caught.unclear, won.n);
            prop_assert_eq!(caught.after + caught.lost, caught.before + caught.gained);
        }
        Ok(())
    });
    checked.unwrap();
}

#[test]
fn a_definition_costs_nothing_beside_itself() {
    let (_folder, workspace) = sample();
    let same = sample_definition(Locale::En).unwrap();
    let found = price_of_draft(workspace.snapshot(), &same)
        .unwrap()
        .unwrap();
    assert!(found.is_nothing());
    for stage in found.stages {
        assert!(
            stage.parts.is_empty() && stage.won.is_still(),
            "{}",
            stage.key
        );
    }
    // Another name of the same criterion is no other price.
    let mut named = same.clone();
    named.criteria[0].label = "Large".to_owned();
    let found = price(workspace.snapshot(), [&same, &named]).unwrap();
    assert!(found.is_nothing());
}

#[test]
fn a_stricter_size_loses_won_deals_and_says_of_how_many() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let strict = edited("at-least-11-employees", Op::AtLeast, &["200"]);
    let found = price_of_draft(snapshot, &strict).unwrap().unwrap();
    let won = found.won.unwrap();
    assert_eq!(won.unit, WonUnit::Deals);
    let deals = snapshot.list.related(lead::Relation::Deal).unwrap().table();
    let stage = FieldKey::from_label("deal_stage");
    let closed = |row: &usize| {
        let value = deals
            .value(*row, &stage)
            .map(|value| value.to_value().to_string());
        value.as_deref() == Some("Closed Won")
    };
    let n = (0..deals.n_rows()).filter(closed).count();
    assert_eq!(won.n + won.of_nobody, n);
    let sql = found
        .stages
        .iter()
        .find(|stage| stage.key.0 == "sql")
        .unwrap();
    let caught = sql.caught();
    assert!(
        caught.lost > 0 && caught.after < caught.before,
        "{caught:?}"
    );
    assert_eq!(caught.gained, 0, "nobody comes in who was out before");
    // MQL does not ask for the size.
    let mql = found
        .stages
        .iter()
        .find(|stage| stage.key.0 == "mql")
        .unwrap();
    assert!(mql.leads.is_still() && mql.won.is_still());
    assert_eq!(found.source.unwrap().as_str(), "original_source");
    assert!(!sql.parts.is_empty());
}

#[test]
fn the_leads_of_a_price_are_those_that_the_table_shows() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let draft = edited("visits-again", Op::AtLeast, &["9"]);
    let found = price_of_draft(snapshot, &draft).unwrap().unwrap();
    let rows = |stage: &StageKey, change| {
        let stage = stage.clone();
        draft_leads(snapshot, &draft, &DraftFilter { stage, change })
            .unwrap()
            .count()
    };
    for stage in &found.stages {
        assert_eq!(
            rows(&stage.key, DraftChange::Entering),
            stage.leads.gained()
        );
        assert_eq!(rows(&stage.key, DraftChange::Leaving), stage.leads.lost());
    }
}

#[test]
fn a_stage_that_comes_or_goes_costs_those_who_are_there() {
    let (_folder, workspace) = sample();
    let snapshot = workspace.snapshot();
    let whole = sample_definition(Locale::En).unwrap();
    let mut without = whole.clone();
    without.stages.retain(|stage| stage.key.0 != "opportunity");
    let gone = price(snapshot, [&whole, &without]).unwrap();
    let last = gone.stages.last().unwrap();
    assert_eq!(
        (last.key.0.as_str(), last.was_there, last.is_there),
        ("opportunity", true, false)
    );
    assert_eq!(last.leads.lost(), last.leads.before(Verdict::Met));
    assert!(!gone.is_nothing());
    let come = price(snapshot, [&without, &whole]).unwrap();
    let new = come
        .stages
        .iter()
        .find(|stage| stage.key.0 == "opportunity")
        .unwrap();
    assert_eq!(new.leads.gained(), last.leads.lost());
}

#[test]
fn without_deals_whoever_a_fact_brought_to_the_last_stage_is_what_was_won() {
    let (_folder, workspace) = sample();
    let mut snapshot = workspace.snapshot().clone();
    let people = lead::Table::clone(&snapshot.list);
    let columns = people.fields().iter();
    let columns = columns.map(|field| (field.clone(), people.column(&field.key).unwrap().clone()));
    let bare = lead::Table::from_columns(people.n_rows(), columns.collect()).unwrap();
    snapshot.list = std::sync::Arc::new(bare);
    let strict = edited("at-least-11-employees", Op::AtLeast, &["200"]);
    let found = price_of_draft(&snapshot, &strict).unwrap().unwrap();
    let won = found.won.unwrap();
    assert_eq!((won.unit, won.of_nobody), (WonUnit::People, 0));
    let sql = found
        .stages
        .iter()
        .find(|stage| stage.key.0 == "sql")
        .unwrap();
    assert_eq!(sql.won.of_all(), won.n);
    assert!(sql.caught().lost > 0);
}

#[test]
fn a_draft_that_cannot_decide_has_no_price() {
    let (_folder, workspace) = sample();
    let mut wrong = sample_definition(Locale::En).unwrap();
    wrong.criteria.clear();
    let found = price_of_draft(workspace.snapshot(), &wrong).unwrap();
    assert!(found.is_none());
    let whole = sample_definition(Locale::En).unwrap();
    let refused = price(workspace.snapshot(), [&whole, &wrong]);
    assert!(matches!(refused, Err(WorkspaceError::DefinitionWrong(_))));
}
