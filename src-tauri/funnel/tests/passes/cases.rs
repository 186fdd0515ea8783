//! Cases by hand: latching, coming again, facts and their days, what is unknown, what is to come.

use funnel::{Ending, KnownBy, RecordedTo};

use crate::lists::{Person, Then, definition, said, ways};

const CRITERIA: &str = r#"
    {"id":"big","field":"size","op":"at_least","value":10},
    {"id":"filled","count":{"of":"activities","kinds":["Form filled"]},"op":"at_least","value":1},
    {"id":"visits","count":{"of":"activities","kinds":["Visit"],"within":"10 days"},"op":"at_least","value":2},
    {"id":"quiet","count":{"of":"activities","within":"10 days"},"op":"at_most","value":0},
    {"id":"old","field":"since","op":"more_than_ago","value":"20 days"},
    {"id":"demo","field":"demo","op":"known"},
    {"id":"closed","field":"closed","op":"known"}"#;

fn stage(key: &str, reached_by: &str) -> String {
    format!(r#"{{"key":"{key}","label":"{key}","owner":"both",{reached_by}}}"#)
}

fn rule(key: &str, rule: &str) -> String {
    stage(key, &format!(r#""reached_by":{{"rule":{rule}}}"#))
}

/// A lead, an MQL by this rule, and a deal won on the day told.
fn stages(mql: &str) -> String {
    [
        rule("lead", r#"{"all":[]}"#),
        rule("mql", mql),
        stage(
            "won",
            r#""reached_by":{"fact":"closed"},"entered_on":"closed""#,
        ),
    ]
    .join(",")
}

fn did(did: &[(char, i8)]) -> Vec<(char, Option<i8>)> {
    did.iter().map(|(kind, n)| (*kind, Some(*n))).collect()
}

fn person() -> Person {
    Person {
        is_keyed: true,
        ..Person::default()
    }
}

fn size(size: f64) -> Person {
    Person {
        size: Some(size),
        ..person()
    }
}

fn who_did(what: &[(char, i8)]) -> Person {
    Person {
        did: did(what),
        ..person()
    }
}

/// What is known of one person from some days on.
type Lists = Vec<(i8, Option<Person>)>;

struct Case {
    what: &'static str,
    mql: &'static str,
    lists: Lists,
    recorded: Vec<(i8, RecordedTo)>,
    expected: &'static str,
}

fn case(what: &'static str, mql: &'static str, lists: Lists, expected: &'static str) -> Case {
    Case {
        what,
        mql,
        lists,
        recorded: Vec::new(),
        expected,
    }
}

#[test]
fn a_person_comes_to_a_stage_when_its_rule_is_first_met_in_what_is_known() {
    const LOST: RecordedTo = RecordedTo::Ending(Ending::Lost);
    const RECYCLED: RecordedTo = RecordedTo::Ending(Ending::Recycled);
    let mql = RecordedTo::Stage(1);
    let won = |n: i8| Person {
        closed: Some(n),
        ..person()
    };
    let with = |lists: Lists, recorded: &[(i8, RecordedTo)], rule, what, expected| Case {
        recorded: recorded.to_vec(),
        ..case(what, rule, lists, expected)
    };
    let cases = vec![
        case(
            "met since first known",
            r#""big""#,
            vec![(10, Some(size(50.0)))],
            "[10 lead@10s mql@10s",
        ),
        case(
            "an import made it so, and it latches when the next takes it back",
            r#""big""#,
            vec![
                (10, Some(size(5.0))),
                (20, Some(size(50.0))),
                (30, Some(size(5.0))),
            ],
            "[10 lead@10s mql@20i",
        ),
        case(
            "unknown is no entry",
            r#""big""#,
            vec![(10, Some(person())), (20, Some(person()))],
            "[10 lead@10s",
        ),
        case(
            "dated facts tell the day, though they were imported later",
            r#""filled""#,
            vec![(10, Some(who_did(&[('f', 4)])))],
            "[4 mql@4t lead@10s",
        ),
        case(
            "facts of a window that has passed since count",
            r#""visits""#,
            vec![(
                30,
                Some(who_did(&[('v', 1), ('v', 12), ('v', 14), ('v', 29)])),
            )],
            "[14 mql@14t lead@30s",
        ),
        case(
            "a value without a date was not known before its import",
            r#"{"all":["big","filled"]}"#,
            vec![
                (10, Some(who_did(&[('f', 4)]))),
                (
                    20,
                    Some(Person {
                        size: Some(50.0),
                        ..who_did(&[('f', 4)])
                    }),
                ),
            ],
            "[10 lead@10s mql@20i",
        ),
        case(
            "time passes, and no import says so",
            r#"{"all":["big","old"]}"#,
            vec![(
                10,
                Some(Person {
                    since: Some(1),
                    ..size(50.0)
                }),
            )],
            "[10 lead@10s mql@21t",
        ),
        case(
            "what is met without a fact has no day of facts",
            r#""quiet""#,
            vec![(10, Some(who_did(&[('f', 4)])))],
            "[10 lead@10s",
        ),
        case(
            "what is to come is not yet",
            r#""demo""#,
            vec![(
                10,
                Some(Person {
                    demo: Some(90),
                    closed: Some(90),
                    ..person()
                }),
            )],
            "[10 lead@10s mql@10s",
        ),
        case(
            "a fact has its day",
            r#""big""#,
            vec![(10, Some(person())), (30, Some(won(25)))],
            "[10 lead@10s won@25f ]won@25",
        ),
        case(
            "a day put right is not a second deal",
            r#""big""#,
            vec![
                (10, Some(person())),
                (30, Some(won(25))),
                (35, Some(won(26))),
            ],
            "[10 lead@10s won@26f ]won@26",
        ),
        with(
            vec![(10, Some(size(50.0)))],
            &[(5, mql)],
            r#""big""#,
            "a recorded step is an entry, the earlier where both say so",
            "[5 mql@5h lead@10s",
        ),
        with(
            vec![(10, Some(size(50.0)))],
            &[(90, mql)],
            r#"{"any":[]}"#,
            "a recorded step to come is none yet",
            "[10 lead@10s",
        ),
        with(
            vec![(10, Some(size(50.0))), (30, Some(size(60.0)))],
            &[(20, LOST)],
            r#""big""#,
            "after the end the same again is no coming back",
            "[10 lead@10s mql@10s ]lost@20",
        ),
        with(
            vec![
                (10, Some(size(50.0))),
                (25, Some(size(5.0))),
                (30, Some(size(60.0))),
            ],
            &[(20, RECYCLED)],
            r#""big""#,
            "an import after the end that makes it so again is",
            "[10 lead@10s mql@10s ]recycled@20 [30 mql@30i",
        ),
        with(
            vec![(40, Some(who_did(&[('f', 4), ('f', 24)])))],
            &[(20, RECYCLED)],
            r#""filled""#,
            "a fact dated after the end is",
            "[4 mql@4t ]recycled@20 [24 mql@24t",
        ),
        with(
            vec![(40, Some(who_did(&[('v', 18), ('v', 22), ('v', 23)])))],
            &[(1, mql), (20, LOST)],
            r#""visits""#,
            "of a window only what came after the end counts",
            "[1 mql@1h ]lost@20 [23 mql@23t",
        ),
        case(
            "won, and then back",
            r#""filled""#,
            vec![(
                40,
                Some(Person {
                    closed: Some(15),
                    ..who_did(&[('f', 4), ('f', 30)])
                }),
            )],
            "[4 mql@4t won@15f ]won@15 [30 mql@30t",
        ),
        with(
            vec![(10, Some(size(5.0)))],
            &[(3, LOST)],
            r#""big""#,
            "an end before the way began ends nothing",
            "[10 lead@10s",
        ),
    ];
    for case in cases {
        let definition = definition(CRITERIA, "", &stages(case.mql));
        let known: Vec<Then> = case
            .lists
            .iter()
            .map(|(day, one)| Then {
                day: *day,
                people: one.iter().map(|one| (0, one.clone())).collect(),
                covered: None,
            })
            .collect();
        let recorded: Vec<(u32, i8, RecordedTo)> =
            case.recorded.iter().map(|(n, to)| (0, *n, *to)).collect();
        let ways = ways(&definition, &known, &recorded, 60);
        assert_eq!(
            said(&definition, &ways.of(0)),
            case.expected,
            "{}",
            case.what
        );
    }
}

#[test]
fn where_nothing_known_means_nothing_done_who_did_little_has_no_day_of_facts() {
    let little = r#"{"none":["visits"]}"#;
    let little_or_a_demo = r#"{"any":[{"none":["visits"]},"demo"]}"#;
    let all_there = Some((1, 55));
    let way = |mql: &str, covered: Option<(i8, i8)>, is_keyed: bool| {
        let definition = definition(CRITERIA, "", &stages(mql));
        let one = Person {
            demo: Some(12),
            is_keyed,
            ..who_did(&[('v', 12), ('f', 14)])
        };
        let known = [Then {
            day: 40,
            people: vec![(0, one)],
            covered,
        }];
        said(&definition, &ways(&definition, &known, &[], 60).of(0))
    };
    for (mql, covered, is_keyed, expected) in [
        (little, all_there, true, "[40 lead@40s mql@40s"),
        // Nobody can tell what who has no key did.
        (little, all_there, false, "[40 lead@40s"),
        (little, None, true, "[40 lead@40s"),
        (little_or_a_demo, all_there, true, "[40 lead@40s mql@40s"),
        (little_or_a_demo, all_there, false, "[12 mql@12t lead@40s"),
        (little_or_a_demo, None, true, "[12 mql@12t lead@40s"),
    ] {
        let what = format!("{mql} {covered:?} {is_keyed}");
        assert_eq!(way(mql, covered, is_keyed), expected, "{what}");
    }
}

#[test]
fn who_is_excluded_comes_to_no_stage_until_that_ends() {
    let definition = definition(CRITERIA, r#""demo""#, &stages(r#""filled""#));
    let known = |lists: &[(i8, Option<i8>)]| -> Vec<Then> {
        let then = |(day, demo): &(i8, Option<i8>)| Then {
            day: *day,
            people: vec![(
                0,
                Person {
                    demo: *demo,
                    ..who_did(&[('f', 4)])
                },
            )],
            covered: None,
        };
        lists.iter().map(then).collect()
    };
    let way = |lists: &[(i8, Option<i8>)]| {
        let ways = ways(&definition, &known(lists), &[], 60);
        said(&definition, &ways.of(0))
    };
    assert_eq!(way(&[(10, None)]), "[4 mql@4t lead@10s");
    assert_eq!(way(&[(10, Some(2))]), "[10");
    assert_eq!(way(&[(10, Some(7))]), "[4 mql@4t", "before it was excluded");
    assert_eq!(way(&[(10, Some(2)), (20, None)]), "[4 mql@4t lead@20i");
}

#[test]
fn a_stage_beside_the_path_ends_the_way_and_is_shown() {
    let stages = [
        rule("mql", r#""filled""#),
        stage(
            "lost",
            r#""reached_by":{"fact":"closed"},"entered_on":"closed""#,
        ),
    ]
    .join(",");
    let definition = definition(CRITERIA, "", &stages);
    let known = [Then {
        day: 40,
        people: vec![(
            0,
            Person {
                closed: Some(15),
                ..who_did(&[('f', 4), ('f', 30)])
            },
        )],
        covered: None,
    }];
    let ways = ways(&definition, &known, &[], 60);
    // The last stage of the path is a rule, which ends no way.
    let expected = "[4 mql@4t lost@15f ]lost@15 [30 mql@30t";
    assert_eq!(said(&definition, &ways.of(0)), expected);
}

#[test]
fn entries_are_counted_by_stage_and_month_and_those_without_a_day_apart() {
    let definition = definition(CRITERIA, "", &stages(r#""filled""#));
    let people = [
        who_did(&[('f', 4)]),
        who_did(&[('f', 35), ('f', 36)]),
        person(),
    ];
    let known = [Then {
        day: 40,
        people: (0..).zip(people).collect(),
        covered: None,
    }];
    let entered = ways(&definition, &known, &[], 60).entered();
    let lead = (
        entered[0].n(),
        entered[0].n_without_day(),
        entered[0].months.len(),
    );
    assert_eq!(lead, (3, 3, 0), "nobody knows when they became leads");
    let months: Vec<_> = entered[1].months.iter().collect();
    assert_eq!(months, [(&(2026, 3), &1), (&(2026, 4), &1)]);
    assert_eq!(entered[1].by[KnownBy::DatedFacts as usize], 2);
    assert_eq!(entered[2].n(), 0);
}

#[test]
fn whoever_says_stop_is_told_nothing() {
    use std::convert::Infallible;
    use std::sync::Arc;

    use funnel::{Asked, Known, journeys};

    let definition = definition(CRITERIA, "", &stages(r#""filled""#));
    let list = crate::lists::table(&[who_did(&[('f', 4)])], None);
    let asked = Asked {
        definition: &definition,
        list: &list,
        days: &[crate::lists::day(10)],
        as_of: crate::lists::day(60),
        recorded: Vec::new(),
    };
    let read = |_| -> Result<Known, Infallible> {
        Ok(Known {
            list: Arc::new(list.clone()),
            rows: None,
        })
    };
    assert!(journeys(&asked, read, &|| false).unwrap().is_none());
}
