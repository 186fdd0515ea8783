//! Do the engine and the reference evaluator agree? On every lead, criterion and stage of random
//! definitions and lists.

use definition::{Definition, Score};
use jiff::civil::Date;
use lead::{CHUNK_ROWS, FieldType, Table, Value};
use proptest::prelude::*;
use qualify::reference::{Leaves, Worth};
use qualify::{
    Answers, Deciding, Verdict, Verdicts, explain, near_misses, qualify, qualify_again, reference,
};

use crate::lists::{column, day, number, table};
use crate::random::{dates, definitions, tables};

/// What the engine says of a row, in the reference's shape.
pub(crate) fn judged(
    verdicts: &Verdicts,
    row: usize,
    expected: &reference::Judged,
) -> reference::Judged {
    reference::Judged {
        criteria: verdicts.of_criteria(row).collect(),
        worth: verdicts.worth(row),
        scores: verdicts.of_scores(row).collect(),
        grades: expected.grades.clone(),
        icp: verdicts.icp.at(row),
        excluded: verdicts.excluded.at(row),
        stages: verdicts.stages.iter().map(|stage| stage.at(row)).collect(),
        place: verdicts.place(row),
        may_reach: verdicts.may_reach(row),
    }
}

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
    #![proptest_config(ProptestConfig::with_cases(400))]

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
fn a_list_of_many_chunks_is_judged_row_by_row_as_one() {
    let n_rows = 3 * CHUNK_ROWS + 70;
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
    let json = r#"{"leadpact_definition":1,
        "criteria":[{"id":"big","field":"size","op":"at_least","value":11},
                    {"id":"manager","field":"title","op":"starts_with","value":"manager"},
                    {"id":"student","field":"title","op":"is","value":"student","missing":"not_met"}],
        "exclusions":[{"all":["student",{"none":["big"]}]}],
        "stages":[{"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":{"any":["big","manager"]}}},
                  {"key":"sql","label":"SQL","owner":"both","reached_by":{"rule":{"at_least":2,"of":["big","manager","student"]}}}]}"#;
    let (definition, as_of) = (definition::read(json).unwrap(), day("2026-11-22"));
    let verdicts = qualify(&definition, &list, as_of);
    for row in 0..n_rows {
        assert_eq!(
            judged(
                &verdicts,
                row,
                &reference_of(&definition, &list, as_of, row)
            ),
            reference_of(&definition, &list, as_of, row),
            "row {row}"
        );
    }
}
