//! Do the engine and the reference evaluator agree? On every lead, criterion and stage of random
//! definitions and lists.

use std::path::Path;
use std::sync::Arc;

use definition::{Definition, Score};
use jiff::civil::Date;
use lead::{CHUNK_ROWS, FieldType, Mask, Related, Relation, Table, Value};
use proptest::prelude::*;
use qualify::reference::{Leaves, Worth};
use qualify::{
    Answers, Deciding, Verdict, explain, near_misses, qualify, qualify_again, reference,
};

use crate::drawn::{holds, judged};
use crate::lists::{column, day, number, table};
use crate::random::{cases, dates, definitions, tables};

fn reference_of(
    definition: &Definition,
    list: &Table,
    as_of: Date,
    row: usize,
) -> reference::Judged {
    reference::judge(definition, list, as_of, row)
}

/// What the entries of each score bring where nothing fades.
fn worth_of(definition: &Definition) -> Worth {
    let entries = |score: &Score| {
        let points = score.groups.iter().flat_map(|group| &group.points);
        points
            .map(|one| (one.points.into(), one.points.into()))
            .collect()
    };
    definition.scores.iter().map(entries).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn the_engine_says_what_the_reference_says(
        definition in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        let verdicts = qualify(&definition, &list, as_of);
        prop_assert_eq!(verdicts.n_leads, list.n_rows());
        for row in 0..list.n_rows() {
            let expected = reference_of(&definition, &list, as_of, row);
            prop_assert_eq!(judged(&verdicts, row, &expected), expected, "row {}", row);
        }
        for score in &verdicts.scores {
            let rows: Vec<_> = (0..list.n_rows()).map(|row| score.at(row)).collect();
            prop_assert_eq!(score.rows().collect::<Vec<_>>(), rows);
        }
        for kleene in verdicts.criteria.iter().map(AsRef::as_ref).chain(&verdicts.stages).chain([&verdicts.icp]) {
            let counts = kleene.counts();
            prop_assert_eq!(counts.met + counts.not_met + counts.unknown, list.n_rows());
            prop_assert_eq!(kleene.not_met().count(), counts.not_met);
        }
    }

    #[test]
    fn what_was_asked_before_changes_no_verdict(
        asked in proptest::collection::vec((definitions(), dates()), 1..6),
        list in tables(),
    ) {
        let answers = Answers::default();
        for (definition, as_of) in asked.iter().chain(asked.iter().rev()) {
            let again = qualify_again(definition, &list, *as_of, &answers);
            prop_assert_eq!(again, qualify(definition, &list, *as_of));
        }
    }

    #[test]
    fn an_explanation_says_what_the_reference_says_and_its_way_leads_there(
        definition in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        for row in (0..list.n_rows()).step_by(17) {
            let judged = reference_of(&definition, &list, as_of, row);
            let explanation = explain(&definition, &list, as_of, row);
            prop_assert_eq!(explanation.place, judged.place);
            prop_assert_eq!(explanation.may_reach, judged.may_reach);
            prop_assert_eq!(explanation.excluded, judged.excluded);
            prop_assert_eq!(explanation.icp.verdict(), judged.icp);
            let stages: Vec<Verdict> = explanation.stages.iter().map(|s| s.verdict).collect();
            prop_assert_eq!(&stages, &judged.stages);
            let Some(next) = explanation.next else { continue };
            prop_assert_ne!(judged.place, Some(next.stage));
            let Some(needs) = next.needs else { continue };
            let mut criteria = judged.criteria.clone();
            for need in &needs {
                let k = definition.criteria.iter().position(|c| c.id == need.id).unwrap();
                prop_assert_eq!(criteria[k], need.now);
                prop_assert_ne!(need.now, need.wanted);
                criteria[k] = need.wanted;
            }
            let place = reference::judge_rules(&definition, criteria, judged.worth).place;
            prop_assert!(place >= Some(next.stage), "{:?} lead only to {:?}", needs, place);
        }
    }

    #[test]
    fn a_near_miss_is_a_lead_that_one_other_verdict_of_one_criterion_brings_in(
        definition in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        let verdicts = qualify(&definition, &list, as_of);
        let at = |judged: &reference::Judged, stage: usize| {
            let before = judged.stages.iter().zip(&definition.stages).take(stage);
            let mut before = before.filter(|(_, one)| !one.optional);
            judged.stages[stage] == Verdict::Met && before.all(|(one, _)| *one == Verdict::Met)
        };
        for stage in 0..definition.stages.len() {
            let near = near_misses(&definition, &verdicts, stage);
            prop_assert!(near.iter().all(|one| one.rows.count() > 0), "nobody is kept");
            for row in 0..list.n_rows().min(10) {
                let own = reference_of(&definition, &list, as_of, row);
                for (k, criterion) in definition.criteria.iter().enumerate() {
                    let brings_in = |verdict| {
                        let mut criteria = own.criteria.clone();
                        criteria[k] = verdict;
                        at(&reference::judge_rules(&definition, criteria, own.worth.clone()), stage)
                    };
                    let expected = !at(&own, stage)
                        && (brings_in(Verdict::Met) || brings_in(Verdict::NotMet));
                    let found = near.iter().find(|one| one.criterion == criterion.id);
                    let found = found.is_some_and(|one| one.rows.contains(row));
                    prop_assert_eq!(found, expected, "row {}, stage {}, {}", row, stage, k);
                }
            }
        }
    }

    #[test]
    fn what_decides_a_known_rule_decides_it_whatever_the_other_criteria_say(
        definition in definitions(),
        verdicts in prop::collection::vec(0..3_usize, 14),
    ) {
        let each = [Verdict::Met, Verdict::NotMet, Verdict::Unknown];
        let n = definition.criteria.len();
        let criteria: Vec<Verdict> = verdicts[..n].iter().map(|&v| each[v]).collect();
        let worth = worth_of(&definition);
        let leaves = Leaves { definition: &definition, criteria: &criteria, worth: &worth };
        let decided = Deciding::new(&definition).of(&criteria, &leaves.scores());
        for (stage, deciding) in definition.stages.iter().zip(&decided.stages) {
            let Some(rule) = stage.reached_by.rule() else { continue };
            let verdict = leaves.judge(rule);
            if verdict == Verdict::Unknown {
                continue;
            }
            let mut others: Vec<Verdict> = verdicts[n..].iter().map(|&v| each[v]).collect();
            others.resize(n, Verdict::Unknown);
            deciding.iter().for_each(|&k| others[k] = criteria[k]);
            let again = Leaves { criteria: &others, ..leaves };
            prop_assert_eq!(again.judge(rule), verdict);
        }
    }
}

#[test]
fn what_was_asked_before_is_not_asked_again() {
    let list = many_leads(70);
    let json = r#"{"leadpact_definition":1,"stages":[],
        "criteria":[{"id":"big","field":"size","op":"at_least","value":11}]}"#;
    let definition = definition::read(json).unwrap();
    let answers = Answers::default();
    let ask = || {
        let verdicts = qualify_again(&definition, &list, day("2026-11-22"), &answers);
        Arc::clone(&verdicts.criteria[0])
    };
    assert!(Arc::ptr_eq(&ask(), &ask()));
}

#[test]
fn the_corpus_of_the_fuzzing_is_judged_as_the_reference_judges_it() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus/evaluator");
    let mut n = 0;
    for entry in std::fs::read_dir(corpus).unwrap() {
        holds(&std::fs::read(entry.unwrap().path()).unwrap());
        n += 1;
    }
    assert!(n > 0, "the corpus is empty");
}

/// Leads of several chunks, each third with two colleagues and each second with a deal of its own; one
/// field of deals is in none of them.
fn many_leads(n_rows: usize) -> Table {
    let text = |row: usize| match row % 5 {
        0 => None,
        1 => Some(Value::Text(format!("Manager {row}"))),
        _ => Some(Value::Text("Student".to_owned())),
    };
    let size =
        |row: usize| (!row.is_multiple_of(3)).then(|| number(["11-50", "5-20", "7"][row % 7 % 3]));
    let titles: Vec<_> = (0..n_rows).map(text).collect();
    let sizes: Vec<_> = (0..n_rows).map(size).collect();
    let list = table(
        n_rows,
        vec![
            ("Title", column(FieldType::Text, &titles)),
            ("Size", column(FieldType::Number, &sizes)),
        ],
    );
    let related = |n: usize, links: Vec<(u32, u32)>| {
        let amounts: Vec<_> = (0..n)
            .map(|row| Some(number(["4", "6"][row % 2])))
            .collect();
        let rows = table(n, vec![("Amount", column(FieldType::Number, &amounts))]);
        let said = move |_: &Table| (links, Mask::all(n_rows));
        Arc::new(Related::when_asked(rows, n_rows, Vec::new(), said))
    };
    let leads = 0..n_rows as u32;
    let company = leads.clone().filter(|lead| lead / 3 % 3 == 0);
    let company = related(
        n_rows / 3 + 1,
        company.map(|lead| (lead, lead / 3)).collect(),
    );
    let deal = leads.filter(|lead| lead % 2 == 0);
    let deal = related(n_rows / 2 + 1, deal.map(|lead| (lead, lead / 2)).collect());
    let list = list.with_related(Relation::Company, company);
    list.with_related(Relation::Deal, deal)
}

#[test]
fn a_list_of_many_chunks_is_judged_row_by_row_as_one() {
    let n_rows = 3 * CHUNK_ROWS + 70;
    let list = many_leads(n_rows);
    let json = r#"{"leadpact_definition":1,
        "criteria":[{"id":"big","field":"size","op":"at_least","value":11},
                    {"id":"manager","field":"title","op":"starts_with","value":"manager"},
                    {"id":"student","field":"title","op":"is","value":"student","missing":"not_met"},
                    {"id":"unpaid","count":{"of":"deals","where":[{"field":"paid","op":"unknown"},
                        {"field":"amount","op":"at_least","value":5}]},"op":"at_least","value":1},
                    {"id":"known","count":{"of":"colleagues","meeting":"big"},"op":"at_least","value":2}],
        "scores":[{"key":"fit","label":"Fit","groups":[{"points":[{"criterion":"big","points":5},{"criterion":"known","points":2}]}]},
                  {"key":"acts","label":"Acts","groups":[{"points":[{"criterion":"manager","points":3},{"criterion":"unpaid","points":2}]}]}],
        "grid":{"fit":{"score":"fit","from":[5]},"engagement":{"score":"acts","from":[3]},"grades":[["A","B"],["C","D"]]},
        "exclusions":[{"all":["student",{"none":["big"]}]}],
        "stages":[{"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":{"any":["big","manager"]}}},
                  {"key":"sal","label":"SAL","owner":"both","reached_by":{"rule":{"any":[{"grade":["A","C"]},{"score":"fit","at_least":6}]}}},
                  {"key":"sql","label":"SQL","owner":"both","reached_by":{"rule":{"at_least":2,"of":["big","manager","student"]}}}]}"#;
    let (definition, as_of) = (definition::read(json).unwrap(), day("2026-11-22"));
    let verdicts = qualify(&definition, &list, as_of);
    for row in 0..n_rows {
        let expected = reference_of(&definition, &list, as_of, row);
        assert_eq!(judged(&verdicts, row, &expected), expected, "row {row}");
    }
}
