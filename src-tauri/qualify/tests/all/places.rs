//! Where does a lead stand on the path? Stories of few stages, each told by its criteria.

use qualify::{Verdict, qualify, reference};

use crate::lists::{day, definition, optional, stage, texts};

/// Place and furthest reachable stage of a lead whose fields `a`, `b`, `c`, `x` are `cells`, on
/// the path a, b (optional), c, with `x` excluding.
fn stands(cells: [&str; 4]) -> (Option<usize>, Option<usize>) {
    let stages = [
        stage("a", r#"{"rule":"a"}"#),
        optional("b", r#"{"decision":"b"}"#),
        stage("c", r#"{"fact":"c"}"#),
    ];
    let definition = definition("abcx", r#""x""#, &stages.join(","));
    let list = texts(&["a", "b", "c", "x"], &[&cells]);
    let verdicts = qualify(&definition, &list, day("2026-11-22"));
    (verdicts.place(0), verdicts.may_reach(0))
}

#[test]
fn a_lead_stands_at_the_end_of_what_is_met_and_may_reach_what_is_not_ruled_out() {
    let cases = [
        // a      b      c      excluding, place, may reach
        (["yes", "yes", "yes", "no"], Some(2), Some(2)),
        (["yes", "yes", "no", "no"], Some(1), Some(1)),
        (["yes", "no", "yes", "no"], Some(2), Some(2)),
        (["yes", "no", "no", "no"], Some(0), Some(0)),
        (["yes", "", "no", "no"], Some(0), Some(1)),
        (["yes", "no", "", "no"], Some(0), Some(2)),
        (["no", "yes", "yes", "no"], None, None),
        (["", "yes", "yes", "no"], None, Some(2)),
        (["", "", "", ""], None, Some(2)),
    ];
    for (cells, place, may_reach) in cases {
        assert_eq!(stands(cells), (place, may_reach), "{cells:?}");
    }
}

#[test]
fn an_exclusion_excludes_only_when_it_is_met() {
    assert_eq!(stands(["yes", "yes", "yes", "yes"]), (None, None));
    assert_eq!(stands(["yes", "yes", "yes", ""]), (Some(2), Some(2)));
    assert_eq!(stands(["yes", "no", "", ""]), (Some(0), Some(2)));
}

#[test]
fn a_decision_that_the_list_does_not_record_has_not_been_taken() {
    let stages = [
        stage("a", r#"{"rule":"a"}"#),
        stage("b", r#"{"decision":null}"#),
    ];
    let definition = definition("a", "", &stages.join(","));
    let verdicts = qualify(&definition, &texts(&["a"], &[&["yes"]]), day("2026-11-22"));
    assert_eq!(
        (verdicts.place(0), verdicts.may_reach(0)),
        (Some(0), Some(0))
    );
    assert_eq!(verdicts.stages[1].counts().not_met, 1);
}

#[test]
fn an_empty_list_and_an_empty_definition_have_empty_verdicts() {
    let full = definition("ab", r#""b""#, &stage("a", r#"{"rule":"a"}"#));
    let verdicts = qualify(&full, &texts(&["a", "b"], &[]), day("2026-11-22"));
    assert_eq!(
        (
            verdicts.n_leads,
            verdicts.criteria.len(),
            verdicts.stages.len()
        ),
        (0, 2, 1)
    );
    assert_eq!(verdicts.place(0), None);
    let empty = definition("", "", "");
    let verdicts = qualify(&empty, &texts(&["a"], &[&["yes"]]), day("2026-11-22"));
    assert_eq!(
        (verdicts.n_leads, verdicts.place(0), verdicts.may_reach(0)),
        (1, None, None)
    );
    assert_eq!(
        verdicts.icp.counts().met,
        1,
        "who asks for nothing gets everyone"
    );
}

#[test]
fn what_is_muted_is_absent_from_its_group() {
    let met_by = |rule: &str, exclusions: &str| {
        let definition = definition(
            "ab",
            exclusions,
            &stage("s", &format!(r#"{{"rule":{rule}}}"#)),
        );
        let list = texts(&["a", "b"], &[&["yes", "no"]]);
        let verdict = qualify(&definition, &list, day("2026-11-22")).verdict(0, 0);
        let judged = reference::judge(&definition, &list, day("2026-11-22"), 0);
        assert_eq!(judged.stages[0], verdict, "{rule}");
        verdict
    };
    let (met, not) = (Verdict::Met, Verdict::NotMet);
    for (rule, expected) in [
        (r#"{"all":["a","b"]}"#, not),
        (r#"{"all":["a",{"muted":"b"}]}"#, met),
        (r#"{"all":["a",{"muted":{"any":["b"]}}]}"#, met),
        (r#"{"any":[{"muted":"a"},"b"]}"#, not),
        (r#"{"none":["b",{"muted":"a"}]}"#, met),
        (r#"{"at_least":1,"of":[{"muted":"a"},"b"]}"#, not),
        // A group with all muted is one of no rules.
        (r#"{"all":[{"muted":"b"}]}"#, met),
        (r#"{"none":[{"muted":"a"}]}"#, met),
        (r#"{"any":[{"muted":"a"}]}"#, not),
        (r#"{"at_least":1,"of":[{"muted":"a"}]}"#, not),
        // In no group: nobody.
        (r#"{"muted":"a"}"#, not),
    ] {
        assert_eq!(met_by(rule, ""), expected, "{rule}");
    }
    assert_eq!(met_by(r#""a""#, r#""a""#), not);
    assert_eq!(met_by(r#""a""#, r#"{"muted":"a"}"#), met);
}
