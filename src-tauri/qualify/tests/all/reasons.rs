//! Does an explanation say why, and what next?

use definition::{Definition, Missing};
use lead::Value;
use qualify::{Deciding, Explanation, Group, Reason, Verdict, explain};

use crate::lists::{day, definition, stage, texts};

fn explained(definition: &Definition, cells: &[&str]) -> Explanation {
    let labels = ["a", "b", "c", "d"];
    let list = texts(&labels[..cells.len()], &[cells]);
    explain(definition, &list, day("2026-11-22"), 0)
}

/// A path of one stage with this rule over criteria a to d.
fn one_stage(rule: &str, exclusions: &str) -> Definition {
    definition(
        "abcd",
        exclusions,
        &stage("mql", &format!(r#"{{"rule":{rule}}}"#)),
    )
}

#[test]
fn reasons_keep_the_shape_of_the_rule_with_the_values() {
    let rule = r#"{"all":["a",{"at_least":2,"of":["b","c","d"]}]}"#;
    let explanation = explained(&one_stage(rule, ""), &["no", "yes", "", "yes"]);
    assert_eq!(explanation.stages[0].verdict, Verdict::NotMet);
    let Some(Reason::Group {
        group: Group::All,
        verdict,
        reasons,
    }) = &explanation.stages[0].reason
    else {
        panic!("not a group of all: {explanation:?}");
    };
    assert_eq!(*verdict, Verdict::NotMet);
    let Reason::Criterion(a) = &reasons[0] else {
        panic!("{reasons:?}")
    };
    assert_eq!(a.value, Some(Value::Text("no".to_owned())));
    assert_eq!((a.verdict, a.missing_counted), (Verdict::NotMet, None));
    let Reason::Group {
        group,
        verdict,
        reasons,
    } = &reasons[1]
    else {
        panic!("{reasons:?}")
    };
    assert_eq!((*group, *verdict), (Group::AtLeast(2), Verdict::Met));
    let Reason::Criterion(c) = &reasons[1] else {
        panic!("{reasons:?}")
    };
    assert_eq!((c.verdict, &c.value), (Verdict::Unknown, &None));
    assert_eq!(c.missing_counted, Some(Missing::Unknown));
}

#[test]
fn an_exclusion_that_cannot_be_judged_is_visible_and_does_not_exclude() {
    let definition = one_stage(r#""a""#, r#""b""#);
    let explanation = explained(&definition, &["yes", ""]);
    assert_eq!(explanation.excluded, Verdict::Unknown);
    assert_eq!(explanation.exclusions[0].verdict(), Verdict::Unknown);
    assert_eq!(explanation.place, Some(0));
    assert_eq!(explanation.next, None);
}

#[test]
fn the_way_on_names_the_fewest_criteria_that_would_lead_there() {
    type Texts<'a> = &'a [&'a str];
    let cases: &[(&str, &str, Texts, Option<Texts>)] = &[
        (
            r#"{"all":["a","b","c"]}"#,
            "",
            &["yes", "no", ""],
            Some(&["b met", "c met"]),
        ),
        (
            r#"{"any":[{"all":["a","b"]},"c"]}"#,
            "",
            &["no", "no", "no"],
            Some(&["c met"]),
        ),
        (
            r#"{"at_least":2,"of":["a","b","c"]}"#,
            "",
            &["no", "yes", ""],
            Some(&["a met"]),
        ),
        (
            r#"{"none":["a","b"]}"#,
            "",
            &["yes", ""],
            Some(&["a not met", "b not met"]),
        ),
        (
            r#"{"none":[{"at_least":2,"of":["a","b"]}]}"#,
            "",
            &["yes", "yes"],
            Some(&["a not met"]),
        ),
        (
            r#""a""#,
            r#""b""#,
            &["no", "yes"],
            Some(&["a met", "b not met"]),
        ),
        (
            r#"{"all":[]}"#,
            r#"{"all":["b","c"]}"#,
            &["", "yes", "yes"],
            Some(&["b not met"]),
        ),
        // No change helps where the rule contradicts itself, is never met or names what is not there.
        (r#"{"all":["a",{"none":["a"]}]}"#, "", &["no"], None),
        (r#"{"any":[]}"#, "", &["no"], None),
        (r#""z""#, "", &["no"], None),
        (r#""a""#, r#""a""#, &["no"], None),
    ];
    for (rule, exclusions, cells, expected) in cases {
        let explanation = explained(&one_stage(rule, exclusions), cells);
        let next = explanation.next.unwrap();
        assert_eq!(next.stage, 0);
        let needs = next.needs.map(|needs| {
            let say = |need: qualify::Need| format!("{} {}", need.id, need.wanted.name());
            needs.into_iter().map(say).collect::<Vec<_>>()
        });
        let expected = expected.map(|ids| ids.iter().map(|&id| id.to_owned()).collect());
        assert_eq!(
            needs, expected,
            "{rule} excluding {exclusions} of {cells:?}"
        );
    }
}

#[test]
fn the_way_to_a_score_changes_what_moves_it_furthest() {
    type Texts<'a> = &'a [&'a str];
    let reach = |points: i32| format!(r#"{{"score":"fit","at_least":{points}}}"#);
    let below = |points: i32| format!(r#"{{"none":[{}]}}"#, reach(points));
    let each = r#"{"points":[{"criterion":"a","points":5},{"criterion":"b","points":10},{"criterion":"c","points":5}]}"#;
    let taking = r#"{"points":[{"criterion":"a","points":10},{"criterion":"d","points":-5}]}"#;
    let two = r#"{"points":[{"criterion":"a","points":10},{"criterion":"b","points":4}]}"#;
    let capped = r#"{"cap":10,"points":[{"criterion":"a","points":10},{"criterion":"b","points":10}]},
        {"points":[{"criterion":"c","points":5}]}"#;
    let twice = r#"{"points":[{"criterion":"a","points":4},{"criterion":"b","points":6},{"criterion":"a","points":4}]}"#;
    let over = r#"{"cap":10,"points":[{"criterion":"a","points":10},{"criterion":"b","points":10},{"criterion":"c","points":-8},{"criterion":"d","points":-5}]}"#;
    let barred = r#"{"cap":10,"points":[{"criterion":"a","points":10},{"criterion":"b","points":4},{"criterion":"c","points":4}]},
        {"points":[{"criterion":"a","points":-5}]}"#;
    let outgrown = r#"{"cap":6,"points":[{"criterion":"a","points":6},{"criterion":"b","points":3},{"criterion":"c","points":3}]},
        {"points":[{"criterion":"a","points":-1}]},
        {"points":[{"criterion":"b","points":1},{"criterion":"c","points":1}]},
        {"points":[{"criterion":"d","points":1}]}"#;
    let cases: [(&str, String, Texts, Option<Texts>); 21] = [
        (each, reach(10), &["no", "no", "no"], Some(&["b met"])),
        (
            each,
            reach(15),
            &["no", "no", "no"],
            Some(&["b met", "a met"]),
        ),
        (
            each,
            reach(20),
            &["", "no", "yes"],
            Some(&["b met", "a met"]),
        ),
        (each, reach(21), &["no", "no", "no"], None),
        (each, below(10), &["no", "yes", "no"], Some(&["b not met"])),
        (
            each,
            below(5),
            &["yes", "", "no"],
            Some(&["b not met", "a not met"]),
        ),
        (each, below(0), &["yes", "yes", "yes"], None),
        (
            taking,
            reach(10),
            &["yes", "no", "no", "yes"],
            Some(&["d not met"]),
        ),
        (
            taking,
            reach(0),
            &["no", "no", "no", "yes"],
            Some(&["a met"]),
        ),
        (
            taking,
            below(0),
            &["no", "no", "no", "no"],
            Some(&["d met"]),
        ),
        (two, below(12), &["yes", "yes"], Some(&["a not met"])),
        (two, below(10), &["yes", "no"], Some(&["a not met"])),
        (
            capped,
            reach(15),
            &["no", "no", "no"],
            Some(&["a met", "c met"]),
        ),
        (capped, reach(16), &["yes", "yes", "yes"], None),
        // What moves it furthest first may bar the rest, and is not taken back.
        (barred, reach(8), &["no", "no", "no"], None),
        // Nothing is taken back, even where that would move it as far by now.
        (
            outgrown,
            reach(8),
            &["no", "no", "no", "no"],
            Some(&["a met", "b met", "c met", "d met"]),
        ),
        (outgrown, reach(9), &["no", "no", "no", "no"], None),
        // Above the cap, no step alone moves it.
        (over, below(10), &["yes", "yes", "no", "no"], None),
        (capped, below(10), &["yes", "yes", "no"], None),
        (twice, reach(8), &["no", "no"], Some(&["a met"])),
        (
            twice,
            below(6),
            &["yes", "yes"],
            Some(&["a not met", "b not met"]),
        ),
    ];
    for (groups, rule, cells, expected) in cases {
        let scores =
            format!(r#""scores":[{{"key":"fit","label":"Fit","groups":[{groups}]}}],"stages":"#);
        let written = definition::write(&one_stage(&rule, ""));
        let definition = definition::read(&written.replace("\"stages\":", &scores)).unwrap();
        let explanation = explained(&definition, cells);
        let needs = match explanation.next {
            Some(next) => next.needs,
            None => Some(Vec::new()),
        };
        let say = |need: qualify::Need| format!("{} {}", need.id, need.wanted.name());
        let needs = needs.map(|needs| needs.into_iter().map(say).collect::<Vec<_>>());
        let expected = expected.map(|ids| ids.iter().map(|&id| id.to_owned()).collect());
        assert_eq!(needs, expected, "{rule} of {groups} with {cells:?}");
    }
}

#[test]
fn a_decision_that_is_not_recorded_has_no_criteria_to_change() {
    let stages = [
        stage("a", r#"{"rule":"a"}"#),
        stage("sal", r#"{"decision":null}"#),
    ];
    let explanation = explained(&definition("a", "", &stages.join(",")), &["yes"]);
    let next = explanation.next.unwrap();
    assert_eq!((next.stage, next.needs), (1, None));
    assert_eq!(explanation.stages[1].reason, None);
}

#[test]
fn the_deciding_criteria_are_those_that_suffice() {
    use Verdict::{Met, NotMet, Unknown};
    let cases: &[(&str, [Verdict; 4], &[usize])] = &[
        (
            r#"{"all":["a","b","c"]}"#,
            [Met, NotMet, Unknown, Met],
            &[1],
        ),
        (
            r#"{"all":["a","b","c"]}"#,
            [Met, Unknown, Unknown, Met],
            &[1, 2],
        ),
        (r#"{"all":["a","b"]}"#, [Met, Met, NotMet, NotMet], &[0, 1]),
        (
            r#"{"any":["a","b","c"]}"#,
            [NotMet, Met, Unknown, Met],
            &[1],
        ),
        (r#"{"none":["a","b"]}"#, [Met, NotMet, Met, Met], &[0]),
        (
            r#"{"none":["a",{"all":["b","c"]}]}"#,
            [NotMet, Met, NotMet, Met],
            &[0, 2],
        ),
        (
            r#"{"at_least":2,"of":["a","b","c"]}"#,
            [Met, NotMet, NotMet, Met],
            &[1, 2],
        ),
        (
            r#"{"any":["a",{"all":["a","b"]}]}"#,
            [Met, Met, Met, Met],
            &[0, 1],
        ),
    ];
    for (rule, criteria, expected) in cases {
        let decided = Deciding::new(&one_stage(rule, "")).of(criteria, &[]);
        assert_eq!(decided.stages[0], *expected, "{rule} of {criteria:?}");
    }
    let decided = Deciding::new(&one_stage(r#""a""#, r#""b",{"all":["c","d"]}"#));
    let excluded = decided.of(&[Met, Unknown, Met, Met], &[]);
    assert_eq!(
        (excluded.excluded, excluded.perhaps_excluded),
        (vec![2, 3], vec![])
    );
    let perhaps = decided.of(&[Met, Unknown, Met, NotMet], &[]);
    assert_eq!(
        (perhaps.excluded, perhaps.perhaps_excluded),
        (vec![], vec![1])
    );
}
