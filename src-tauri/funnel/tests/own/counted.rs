//! What each way to a step counts, in each unit; and what is told beside the counts.

use funnel::{OwnFault, sourced_elsewhere};
use lead::{Relation, Table};

use crate::tables::{around, count, funnel, ns, table, with_counts};

/// Four deals: in order, lost, won the day before it was engaged, and still open with a day to come.
fn deals() -> Table {
    let rows = table(&[
        ("create_date", &["0", "0", "9", "0"]),
        ("engage_date", &["1", "2", "9", ""]),
        ("close_date", &["10", "3", "8", "500"]),
        ("deal_stage", &["Won", "Lost", "Closed Won", "Talking"]),
    ]);
    let people = table(&[("id", &["a", "b"]), ("create_date", &["0", "10"])]);
    around(people, Relation::Deal, rows, &[(0, 0), (0, 1), (1, 2)])
}

const WON: &str = r#"{"outcome": {"is": "won", "on": "close_date"}}"#;

#[test]
fn a_date_to_come_is_no_entry_and_an_order_asks_what_was_first() {
    let steps = [
        r#"{"everybody": {}}"#,
        r#"{"date": "engage_date"}"#,
        r#"{"date": "close_date"}"#,
        WON,
    ];
    let list = deals();
    assert_eq!(
        ns(&count(&list, &funnel("deal", "", &steps)).unwrap()),
        [4, 3, 3, 2]
    );
    let timed = |more: &str| ns(&count(&list, &funnel("deal", more, &steps[1..])).unwrap());
    assert_eq!(timed(r#", "order": "ordered""#), [3, 2, 1]);
    assert_eq!(timed(r#", "order": "unordered""#), [3, 3, 2]);
    // The last day of a window is in it.
    assert_eq!(
        timed(r#", "order": "ordered", "window": {"days": 9}"#),
        [3, 2, 1]
    );
    assert_eq!(
        timed(r#", "order": "ordered", "window": {"days": 8}"#),
        [3, 1, 0]
    );
}

#[test]
fn companies_and_deals_come_to_a_step_by_the_furthest_of_their_people() {
    let people = table(&[("id", &["a", "b", "c"])]);
    let companies = table(&[("company", &["x", "y", "z"])]);
    let list = around(
        people,
        Relation::Company,
        companies,
        &[(0, 0), (1, 0), (2, 1)],
    );
    let activities = table(&[
        ("activity_type", &["Call", "Demo", "Call"]),
        ("activity_date", &["1", "2", ""]),
    ]);
    let list = around(
        list,
        Relation::Activity,
        activities,
        &[(0, 0), (1, 1), (2, 2)],
    );
    let steps = [
        r#"{"everybody": {}}"#,
        r#"{"activity": ["call"]}"#,
        r#"{"activity": ["Demo"]}"#,
    ];
    assert_eq!(
        ns(&count(&list, &funnel("company", "", &steps)).unwrap()),
        [3, 2, 1]
    );
    assert_eq!(
        ns(&count(&list, &funnel("person", "", &steps)).unwrap()),
        [3, 2, 0]
    );
    // In time only the calls that have a day; whoever has none is told.
    let timed = funnel("company", r#", "order": "ordered""#, &steps[1..]);
    let timed = count(&list, &timed).unwrap();
    assert_eq!(ns(&timed), [1, 1]);
    assert_eq!(timed.undated[0].count(), 1);
    // Strict: one directly after the other, of one person it was two days later.
    let strict = funnel("company", r#", "order": "strict""#, &steps[1..]);
    assert_eq!(ns(&count(&list, &strict).unwrap()), [1, 1]);
}

#[test]
fn a_deal_that_is_older_than_its_people_is_of_none_of_their_ways() {
    let list = deals();
    let sourced = sourced_elsewhere(&list).unwrap();
    // The third was made, and won, before its person was there; of the fourth nobody is known.
    assert_eq!(sourced.n_dated, 3);
    assert_eq!(sourced.deals.rows().collect::<Vec<_>>(), [2]);
    assert_eq!(sourced.won_before.rows().collect::<Vec<_>>(), [2]);
    let activities = table(&[
        ("activity_type", &["Call", "Call"]),
        ("activity_date", &["1", "1"]),
    ]);
    let list = around(list, Relation::Activity, activities, &[(0, 0), (1, 1)]);
    let counted = count(&list, &funnel("deal", "", &[r#"{"activity": ["Call"]}"#])).unwrap();
    assert_eq!((ns(&counted), counted.elsewhere), (vec![2], 1));
    // When a deal began is read as in every figure of deals.
    let people = table(&[("create_date", &["5"])]);
    let rows = table(&[("engage_date", &["3"])]);
    let engaged = sourced_elsewhere(&around(people, Relation::Deal, rows, &[(0, 0)])).unwrap();
    assert_eq!((engaged.n_dated, engaged.deals.count()), (1, 1));
    // Without days since when people are known nobody says so.
    let people = table(&[("id", &["a"])]);
    let rows = table(&[("create_date", &["0"])]);
    assert_eq!(
        sourced_elsewhere(&around(people, Relation::Deal, rows, &[(0, 0)])),
        None
    );
}

#[test]
fn counts_of_nobody_come_first_and_give_a_ratio_without_an_interval() {
    let people = table(&[("id", &["a", "b", "c"]), ("made_date", &["1", "", "3"])]);
    let counts = table(&[
        ("kind", &["Visits", "Followers", "visits", "Visits"]),
        ("count", &["1", "90", "1", "70"]),
        ("period", &["0", "0", "5", "900"]),
    ]);
    let list = with_counts(people, counts);
    let steps = [
        r#"{"counted": {"kind": "Visits"}}"#,
        r#"{"everybody": {}}"#,
        r#"{"date": "made_date"}"#,
    ];
    let counted = count(&list, &funnel("person", "", &steps)).unwrap();
    // The period to come is not counted.
    assert_eq!(counted.anonymous[0].n, 2);
    let figures = counted.figures(None);
    let ratio = figures[0].from_previous.unwrap();
    assert_eq!(
        (ratio.n, ratio.of, ratio.rate, ratio.low),
        (3, 2, Some(1.5), None)
    );
    assert_eq!(figures[1].from_previous.unwrap().of, 3);
}

#[test]
fn what_excludes_takes_out_and_who_still_has_time_is_pending() {
    let people = table(&[("id", &["a", "b", "c"]), ("made_date", &["1", "1", "95"])]);
    let activities = table(&[
        ("activity_type", &["Left", "Call", "Call"]),
        ("activity_date", &["3", "5", "5"]),
    ]);
    let list = around(
        people,
        Relation::Activity,
        activities,
        &[(0, 0), (0, 1), (1, 2)],
    );
    let more = r#", "order": "ordered", "window": {"days": 30},
      "exclusions": [{"after": "s0", "before": "s1", "when": {"activity": ["Left"]}}]"#;
    let steps = [r#"{"date": "made_date"}"#, r#"{"activity": ["Call"]}"#];
    let counted = count(&list, &funnel("person", more, &steps)).unwrap();
    assert_eq!(ns(&counted), [2, 1]);
    assert_eq!(counted.passed.as_ref().unwrap().excluded.count(), 1);
    assert_eq!(counted.figures(None)[1].pending, 1);
}

#[test]
fn a_time_of_day_counts_where_all_have_one_and_one_day_is_in_path_order_where_not() {
    let people = || table(&[("id", &["a"])]);
    let steps = [r#"{"activity": ["Call"]}"#, r#"{"activity": ["Demo"]}"#];
    let ordered = funnel("person", r#", "order": "ordered""#, &steps);
    let kinds: (&str, &[&str]) = ("activity_type", &["Demo", "Call"]);
    let days: (&str, &[&str]) = ("activity_date", &["1", "1"]);
    let links = [(0, 0), (0, 1)];
    for (clocks, n) in [
        (["14:00", "9:30"], 1),
        (["9:00", "9:30"], 0),
        (["9:00", ""], 1),
    ] {
        let rows = table(&[kinds, days, ("activity_time", &clocks)]);
        let list = around(people(), Relation::Activity, rows, &links);
        assert_eq!(ns(&count(&list, &ordered).unwrap()), [1, n], "{clocks:?}");
    }
}

#[test]
fn what_is_not_there_is_a_fault_that_names_the_step() {
    let list = deals();
    let fault = |unit: &str, more: &str, step: &str| {
        count(&list, &funnel(unit, more, &[r#"{"everybody": {}}"#, step])).unwrap_err()
    };
    let named = |what: &str| format!("s1: {what}");
    assert_eq!(
        fault("company", "", WON),
        OwnFault::TableAbsent("company".to_owned())
    );
    assert_eq!(
        fault("deal", "", r#"{"date": "no_date"}"#),
        OwnFault::FieldAbsent(named("no_date"))
    );
    assert_eq!(
        fault("deal", "", r#"{"date": "deal_stage"}"#),
        OwnFault::NotADate(named("deal_stage"))
    );
    assert_eq!(
        fault("person", "", r#"{"stage": "mql"}"#),
        OwnFault::Undecided("s1".to_owned())
    );
    assert_eq!(
        fault("person", "", r#"{"activity": ["Call"]}"#),
        OwnFault::TableAbsent(named("activities"))
    );
    assert_eq!(
        fault("deal", r#", "order": "ordered""#, WON),
        OwnFault::Undated("s0".to_owned()),
        "the first step has no day"
    );
    // One subject, and none.
    let empty = table(&[("id", &[])]);
    let counted = count(&empty, &funnel("person", "", &[r#"{"everybody": {}}"#])).unwrap();
    assert_eq!((ns(&counted), counted.paths.n()), (vec![0], 0));
}

#[test]
fn one_row_is_one_event_whichever_steps_ask_for_it() {
    let steps = [
        r#"{"activity": ["Call"]}"#,
        r#"{"activity": ["Call", "Demo"]}"#,
    ];
    let ordered = funnel("person", r#", "order": "ordered""#, &steps);
    let cases: [(&[&str], &[&str], [usize; 2]); 3] = [
        (&["Call"], &["1"], [1, 0]),
        (&["Call", "Call"], &["1", "1"], [1, 1]),
        (&["Demo", "Call"], &["1", "2"], [1, 0]),
    ];
    for (kinds, days, expected) in cases {
        let rows = table(&[("activity_type", kinds), ("activity_date", days)]);
        let links: Vec<(u32, u32)> = (0..kinds.len() as u32).map(|row| (0, row)).collect();
        let list = around(table(&[("id", &["a"])]), Relation::Activity, rows, &links);
        assert_eq!(ns(&count(&list, &ordered).unwrap()), expected, "{kinds:?}");
    }
}
