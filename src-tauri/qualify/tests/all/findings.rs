//! Is what `check` says so? What it calls impossible is met by no lead, what it calls always true is
//! ruled out for none, what it calls idle changes nothing, and a mend removes what it is offered for.

use definition::{Definition, Finding, FindingCode, ListFacts, Rule, Severity, check};
use lead::Table;
use proptest::prelude::*;
use qualify::Verdict;
use qualify::reference::{self, Leaves};

use crate::random::{cases, dates, definitions, tables};

/// The rule at a path like `stages[1].reached_by[0][2]`; `None` where no rule stands there.
fn rule_at<'d>(definition: &'d Definition, path: &str) -> Option<&'d Rule> {
    let numbers: Vec<usize> = path
        .split(['[', ']'])
        .filter_map(|part| part.parse().ok())
        .collect();
    let (first, steps) = numbers.split_first()?;
    let root = if path.starts_with("stages") {
        definition.stages.get(*first)?.reached_by.rule()?
    } else if path.starts_with("exclusions") {
        definition.exclusions.get(*first)?
    } else {
        return None;
    };
    steps
        .iter()
        .try_fold(root, |rule, &step| rule.children().get(step))
}

fn holds(finding: &Finding, definition: &Definition, judged: &reference::Judged) -> bool {
    let leaves = Leaves {
        definition,
        criteria: &judged.criteria,
        worth: &judged.worth,
    };
    let of = |path: &str| rule_at(definition, path).map(|rule| leaves.judge(rule));
    let own = || match rule_at(definition, &finding.path) {
        Some(rule) => leaves.judge(rule),
        None => {
            let position = definition
                .criteria
                .iter()
                .position(|one| one.id.0 == finding.subject);
            position.map_or(Verdict::Unknown, |k| judged.criteria[k])
        }
    };
    match finding.code {
        FindingCode::Impossible | FindingCode::PointsBeyond | FindingCode::NeverMet => {
            own() != Verdict::Met
        }
        FindingCode::AlwaysTrue | FindingCode::PointsAlways => own() != Verdict::NotMet,
        FindingCode::StageExcluded => {
            own() != Verdict::Met || of(&finding.other) != Some(Verdict::NotMet)
        }
        FindingCode::StageContradicts => {
            let mut earlier = definition
                .stages
                .iter()
                .filter(|one| one.label == finding.other);
            let met = |rule: &Rule| leaves.judge(rule) == Verdict::Met;
            own() != Verdict::Met || earlier.any(|stage| !stage.reached_by.rule().is_some_and(met))
        }
        _ => true,
    }
}

fn judge_all(
    definition: &Definition,
    list: &Table,
    as_of: jiff::civil::Date,
) -> Vec<reference::Judged> {
    let rows = 0..list.n_rows();
    rows.map(|row| reference::judge(definition, list, as_of, row))
        .collect()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_called_impossible_always_true_or_idle_is(
        definition in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        let judged = judge_all(&definition, &list, as_of);
        for finding in check(&definition, None) {
            for (row, judged) in judged.iter().enumerate() {
                prop_assert!(holds(&finding, &definition, judged), "{:?} of row {}", finding, row);
            }
            let idle = finding.code == FindingCode::Shadowed;
            if let Some(mend) = finding.mend.as_ref().filter(|_| idle) {
                let without = judge_all(&mend.apply(&definition), &list, as_of);
                for (row, (with, without)) in judged.iter().zip(&without).enumerate() {
                    prop_assert_eq!(&with.stages, &without.stages, "{:?} of row {}", finding, row);
                    prop_assert_eq!(with.excluded, without.excluded, "{:?} of row {}", finding, row);
                }
            }
        }
    }

    #[test]
    fn a_stage_that_surely_follows_an_earlier_one_does(
        definition in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        let findings = check(&definition, None);
        let judged = judge_all(&definition, &list, as_of);
        let skips = |i: usize, k: usize| findings.iter().any(|one| {
            let mend = one.mend == Some(definition::Mend::Nest { stage: k, earlier: i });
            mend || (matches!(one.code, FindingCode::StageContradicts | FindingCode::StageSkips) && one.path.starts_with(&format!("stages[{k}]")))
        });
        let is_rule = |i: usize| matches!(&definition.stages[i].reached_by, definition::ReachedBy::Rule(rule) if !rule.is_muted());
        let n = definition.stages.len();
        for k in 0..n {
            for i in 0..k {
                let looked_at = is_rule(i) && is_rule(k) && !definition.stages[i].optional;
                // Of a stage that nobody can meet, nothing more is said.
                let never = |i: usize| findings.iter().any(|one| {
                    let codes = [
                        FindingCode::Impossible,
                        FindingCode::NeverMet,
                        FindingCode::PointsBeyond,
                        FindingCode::GradeAbsent,
                        // Within a group of none.
                        FindingCode::AlwaysTrue,
                        FindingCode::PointsAlways,
                        FindingCode::ProfileEmpty,
                    ];
                    codes.contains(&one.code) && (one.path.starts_with(&format!("stages[{i}]")) || one.path.starts_with("criteria") || one.path == "icp")
                });
                if !looked_at || skips(i, k) || never(i) {
                    continue;
                }
                for (row, one) in judged.iter().enumerate() {
                    prop_assert!(
                        one.stages[k] != Verdict::Met || one.stages[i] == Verdict::Met,
                        "stage {} without {} in row {} of {:?}", k, i, row, definition
                    );
                }
            }
        }
    }

    #[test]
    fn a_mend_removes_its_finding_and_adds_no_error(
        definition in definitions(),
        list in tables(),
        has_list in any::<bool>(),
    ) {
        let facts = ListFacts::new(std::sync::Arc::new(list));
        let facts = has_list.then_some(&facts);
        let findings = check(&definition, facts);
        let n_of = |all: &[Finding], code| all.iter().filter(|one| one.code == code).count();
        let n_errors = |all: &[Finding]| {
            let is_error = |one: &&Finding| one.code.severity() == Severity::Error;
            all.iter().filter(is_error).count()
        };
        for finding in &findings {
            let Some(mend) = &finding.mend else {
                continue;
            };
            let mended = mend.apply(&definition);
            let after = check(&mended, facts);
            let key = |one: &Finding| (one.code, one.path.clone(), one.subject.clone(), one.other.clone());
            let is_there = after.iter().any(|one| key(one) == key(finding));
            let is_fewer = n_of(&after, finding.code) < n_of(&findings, finding.code);
            prop_assert!(!is_there || is_fewer, "{:?} leaves {:?}", finding, after);
            prop_assert!(n_errors(&after) <= n_errors(&findings), "{:?} leaves {:?}", finding, after);
        }
    }
}
