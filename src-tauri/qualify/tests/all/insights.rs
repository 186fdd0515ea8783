//! Do the questions that help a team say what the rules say? What settles most, and who comes and goes
//! between two definitions, against the reference evaluator.

use definition::{CriterionId, Definition};
use proptest::prelude::*;
use qualify::reference::{self, Judged};
use qualify::{Judging, Verdict, compare, qualify, settling};

use crate::lists::{day, definition, optional, stage, texts};
use crate::random::{cases, dates, definitions, tables};

/// Whether a lead is at a stage on the complete path; unknown while that is not ruled out.
fn at(definition: &Definition, judged: &Judged, stage: usize) -> Verdict {
    let way = definition
        .stages
        .iter()
        .zip(&judged.stages)
        .take(stage + 1)
        .enumerate();
    let needed = way.filter(|(i, (one, _))| *i == stage || !one.optional);
    Verdict::all(needed.map(|(_, (_, verdict))| *verdict))
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_settles_a_lead_settles_it_whatever_it_turns_out_to_be(
        definition in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        let verdicts = qualify(&definition, &list, as_of);
        for stage in 0..definition.stages.len() {
            let found = settling(&definition, &verdicts, stage);
            prop_assert!(found.iter().all(|one| one.rows.count() > 0), "nobody is settled");
            for row in 0..list.n_rows().min(12) {
                let own = reference::judge(&definition, &list, as_of, row);
                for criterion in &definition.criteria {
                    let asked: Vec<usize> = (0..definition.criteria.len())
                        .filter(|&k| definition.criteria[k].subject == criterion.subject)
                        .collect();
                    let open: Vec<usize> = asked
                        .iter()
                        .copied()
                        .filter(|&k| own.criteria[k] == Verdict::Unknown)
                        .collect();
                    let settled = |bits: usize| {
                        let mut criteria = own.criteria.clone();
                        for (i, &k) in open.iter().enumerate() {
                            criteria[k] = Verdict::of(bits >> i & 1 == 1);
                        }
                        let judged = reference::judge_rules(&definition, criteria, own.worth.clone());
                        at(&definition, &judged, stage) != Verdict::Unknown
                    };
                    prop_assume!(asked.len() <= 4);
                    let expected = at(&definition, &own, stage) == Verdict::Unknown
                        && !open.is_empty()
                        && (0..1 << open.len()).all(settled);
                    let one = found.iter().find(|one| one.subject == criterion.subject);
                    prop_assert_eq!(one.is_some_and(|one| one.rows.contains(row)), expected);
                }
            }
        }
    }

    #[test]
    fn who_comes_and_goes_is_who_is_at_a_stage_under_one_definition_alone(
        before in definitions(),
        after in definitions(),
        list in tables(),
        as_of in dates(),
    ) {
        let (was, is) = (qualify(&before, &list, as_of), qualify(&after, &list, as_of));
        let judging = |definition, verdicts| Judging { definition, verdicts };
        for stage in compare(judging(&before, &was), judging(&after, &is)) {
            for row in 0..list.n_rows() {
                let there = |definition: &Definition| {
                    let position = definition.position(&stage.key)?;
                    let judged = reference::judge(definition, &list, as_of, row);
                    Some(at(definition, &judged, position) == Verdict::Met)
                };
                let (was, is) = (there(&before), there(&after));
                prop_assert_eq!(was.is_some(), stage.before.is_some());
                prop_assert_eq!(is.is_some(), stage.after.is_some());
                let (was, is) = (was == Some(true), is == Some(true));
                prop_assert_eq!(stage.entering.contains(row), is && !was);
                prop_assert_eq!(stage.leaving.contains(row), was && !is);
            }
            let most = stage.entering.count().max(stage.leaving.count());
            let mut why = stage.why_entering.iter().chain(&stage.why_leaving);
            prop_assert!(why.all(|(_, n)| (1..=most).contains(n)));
        }
    }
}

#[test]
fn what_decides_who_comes_and_goes_is_counted_lead_by_lead() {
    let list = texts(
        &["a", "b", "c"],
        &[
            &["yes", "yes", "no"],
            &["yes", "no", "no"],
            &["no", "yes", "no"],
            &["yes", "yes", "yes"],
            &["yes", "", "no"],
        ],
    );
    let first = |rule: &str| stage("first", &format!(r#"{{"rule":{rule}}}"#));
    let way = [
        first(r#""a""#),
        optional("second", r#"{"rule":"b"}"#),
        stage("third", r#"{"rule":{"none":["c"]}}"#),
    ];
    let never = stage("third", r#"{"rule":{"any":[]}}"#);
    type Why<'a> = &'a [(&'a str, usize)];
    // Before and after, each as exclusions and stages; a stage, why leads come in and why they go.
    let cases: [([&str; 4], &str, Why<'_>, Why<'_>); 3] = [
        (
            [
                "",
                &first(r#"{"any":["a","b"]}"#),
                r#""c""#,
                &first(r#"{"all":["a","b"]}"#),
            ],
            "first",
            &[],
            &[("b", 2), ("a", 1), ("c", 1)],
        ),
        (
            ["", &never, "", &way.join(",")],
            "third",
            &[("a", 3), ("c", 3)],
            &[],
        ),
        (
            ["", &way.join(","), "", &first(r#""b""#)],
            "third",
            &[],
            &[("a", 3), ("c", 3)],
        ),
    ];
    for ([out_before, before, out_after, after], key, entering, leaving) in cases {
        let (before, after) = (
            definition("abc", out_before, before),
            definition("abc", out_after, after),
        );
        let as_of = day("2026-11-22");
        let (was, is) = (
            qualify(&before, &list, as_of),
            qualify(&after, &list, as_of),
        );
        let judging = |definition, verdicts| Judging {
            definition,
            verdicts,
        };
        let compared = compare(judging(&before, &was), judging(&after, &is));
        let found = compared.iter().find(|one| one.key.0 == key).unwrap();
        let said = |why: &[(CriterionId, usize)]| -> Vec<(String, usize)> {
            why.iter().map(|(id, n)| (id.0.clone(), *n)).collect()
        };
        let wanted = |why: Why<'_>| -> Vec<(String, usize)> {
            why.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect()
        };
        assert_eq!(said(&found.why_entering), wanted(entering), "into {key}");
        assert_eq!(said(&found.why_leaving), wanted(leaving), "out of {key}");
    }
}
