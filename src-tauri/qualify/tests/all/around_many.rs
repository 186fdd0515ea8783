//! Do the verdicts about companies, deals, colleagues and activities hold on a list of many chunks, whose
//! rows stand in no order?

use std::sync::Arc;

use lead::{CHUNK_ROWS, Coverage, FieldType, Mask, Related, Relation, Table, Value};
use qualify::{Verdict, qualify, reference};

use crate::lists::{column, day, number, table};

const DEFINITION: &str = r#"{"leadpact_definition":1,
    "criteria":[
      {"id":"active","count":{"of":"activities","kinds":["Page view","Call"],"within":"20 days"},"op":"at_least","value":2},
      {"id":"reads","days":{"of":"activities","where":[{"field":"minutes","op":"more_than","value":4}]},"op":"at_most","value":1},
      {"id":"lately","latest":{"of":"activities","kinds":["Call"]},"op":"in_last","value":"15 days"},
      {"id":"deal","count":{"of":"deals","where":[{"field":"minutes","op":"at_least","value":5}]},"op":"at_least","value":1},
      {"id":"large","company_field":"minutes","op":"at_least","value":5},
      {"id":"company","company_field":"minutes","op":"unknown"},
      {"id":"several","count":{"of":"colleagues","meeting":"active"},"op":"at_least","value":2}],
    "stages":[{"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":{"any":["active","several"]}}}]}"#;

/// Numbers that look like chance, the same in every run.
fn scattered(i: usize, of: usize) -> usize {
    ((i as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) as usize % of
}

/// Rows of which some cells are missing.
fn rows(n_rows: usize) -> Table {
    let cell =
        |row: usize, salt: usize, value: Value| (scattered(row + salt, 13) != 0).then_some(value);
    let kind = |row| ["Page view", "Call", "call ", "Meeting"][scattered(row, 4)].to_owned();
    let first = i64::from(lead::day_of(day("2026-10-20")));
    let each = |of: &dyn Fn(usize) -> Option<Value>| (0..n_rows).map(of).collect::<Vec<_>>();
    let kinds = each(&|row| cell(row, 1, Value::Text(kind(row))));
    let days = each(&|row| {
        let day = lead::date_of((first + scattered(row, 40) as i64) as i32)?;
        cell(row, 2, Value::Date(day))
    });
    let minutes = each(&|row| {
        cell(
            row,
            3,
            number(["3", "5", "4-6", "9"][scattered(row + 5, 4)]),
        )
    });
    let columns = vec![
        ("Activity Type", column(FieldType::Choice, &kinds)),
        ("Activity Date", column(FieldType::Date, &days)),
        ("Minutes", column(FieldType::Number, &minutes)),
    ];
    table(n_rows, columns)
}

#[test]
fn what_is_around_a_list_of_many_chunks_is_judged_lead_by_lead_as_the_reference_does() {
    let n_leads = 2 * CHUNK_ROWS + 70;
    let related = |n_rows: usize, n_links: usize, salt: usize| {
        let links = (0..n_links).map(|i| {
            let lead = scattered(i * 3 + salt, n_leads) as u32;
            (lead, scattered(i * 7 + salt, n_rows) as u32)
        });
        let links: Vec<(u32, u32)> = links.collect();
        let coverage = vec![Coverage {
            kinds: vec!["call".to_owned()],
            from: jiff::civil::Date::MIN,
            to: day("2026-12-31"),
        }];
        let keyed = Mask::from_fn(n_leads, |lead| scattered(lead, 9) != 0);
        let related = Related::when_asked(rows(n_rows), n_leads, coverage, move |_| (links, keyed));
        Arc::new(related)
    };
    let list = table(n_leads, Vec::new())
        .with_related(Relation::Activity, related(300_000, 420_000, 1))
        .with_related(Relation::Deal, related(50_000, 60_000, 2))
        .with_related(Relation::Company, related(70_000, 130_000, 3));
    let (definition, as_of) = (definition::read(DEFINITION).unwrap(), day("2026-11-22"));
    let verdicts = qualify(&definition, &list, as_of);
    let mut found = [[0; 3]; 7];
    for row in (0..n_leads)
        .step_by(17)
        .chain(CHUNK_ROWS - 70..CHUNK_ROWS + 70)
    {
        let lead = reference::Lead {
            definition: &definition,
            table: &list,
            as_of,
            row,
        };
        for (k, criterion) in definition.criteria.iter().enumerate() {
            let (own, expected) = (verdicts.criteria[k].at(row), lead.judge(criterion));
            assert_eq!(own, expected, "{:?} of lead {row}", criterion.id);
            found[k][match own {
                Verdict::Met => 0,
                Verdict::NotMet => 1,
                Verdict::Unknown => 2,
            }] += 1;
        }
    }
    // Every answer is given by some criterion, so that agreeing means something.
    let given = |verdict: usize| found.iter().filter(|counts| counts[verdict] > 0).count();
    assert!((0..3).all(|verdict| given(verdict) >= 5), "{found:?}");
}
