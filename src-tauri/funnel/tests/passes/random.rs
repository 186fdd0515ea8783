//! The fast way says of every person what the slow one says: on random definitions, over random lists that
//! grow from import to import.

use funnel::{Ending, RecordedTo};
use proptest::prelude::*;

use crate::lists::{Person, Then, definition, list, said, ways};
use crate::slow::Slow;

/// The last day asked for.
const AS_OF: i8 = 50;

const CRITERIA: [&str; 15] = [
    r#""field":"size","op":"at_least","value":10"#,
    r#""field":"since","op":"known""#,
    r#""field":"since","op":"in_last","value":"9 days""#,
    r#""field":"since","op":"more_than_ago","value":"1 months""#,
    r#""field":"demo","op":"in_period","value":"last week""#,
    r#""field":"demo","op":"before","value":"2026-03-12""#,
    r#""field":"demo","op":"after_field","value":"since""#,
    r#""count":{"of":"activities","within":"12 days"},"op":"at_least","value":2"#,
    r#""count":{"of":"activities","kinds":["Visit"]},"op":"at_most","value":1"#,
    r#""days":{"of":"activities"},"op":"at_least","value":2"#,
    r#""latest":{"of":"activities","kinds":["Form filled"]},"op":"more_than_ago","value":"1 weeks""#,
    r#""latest":{"of":"activities"},"op":"before","value":"2026-03-20""#,
    r#""latest":{"of":"activities"},"op":"in_last","value":"1 weeks","missing":"met""#,
    r#""latest":{"of":"activities","kinds":["Visit"]},"op":"more_than_ago","value":"9 days","missing":"not_met""#,
    r#""field":"demo","op":"more_than_ago","value":"2 weeks","missing":"met""#,
];

fn criterion() -> impl Strategy<Value = String> {
    (0..CRITERIA.len()).prop_map(|i| format!(r#""c{i}""#))
}

fn rule() -> impl Strategy<Value = String> {
    criterion().prop_recursive(2, 5, 3, |part| {
        let parts = prop::collection::vec(part, 1..3);
        (prop::sample::select(&["all", "any", "none"][..]), parts)
            .prop_map(|(how, of)| format!(r#"{{"{how}":[{}]}}"#, of.join(",")))
    })
}

/// What a stage is reached by, and whether a field tells the day.
fn stage() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => rule().prop_map(|rule| format!(r#""reached_by":{{"rule":{rule}}}"#)),
        1 => rule().prop_map(|rule| format!(r#""entered_on":"closed","reached_by":{{"fact":{rule}}}"#)),
        1 => rule().prop_map(|rule| format!(r#""reached_by":{{"decision":{rule}}}"#)),
        1 => Just(r#""reached_by":{"decision":null}"#.to_owned()),
    ]
}

fn a_day() -> impl Strategy<Value = i8> {
    prop_oneof![6 => -10..AS_OF, 1 => AS_OF..AS_OF + 20]
}

fn person() -> impl Strategy<Value = Person> {
    let some_day = || prop::option::weighted(0.6, a_day());
    let size = prop::option::of(prop::sample::select(&[5.0, 10.0][..]));
    let one = (
        prop::sample::select(&['v', 'f'][..]),
        prop::option::weighted(0.9, a_day()),
    );
    let did = prop::collection::vec(one, 0..5);
    let keyed = prop::bool::weighted(0.9);
    (size, some_day(), some_day(), some_day(), did, keyed).prop_map(
        |(size, since, demo, closed, did, is_keyed)| Person {
            size,
            since,
            demo,
            closed,
            did,
            is_keyed,
        },
    )
}

/// Lists that grow: whoever is in one is in the next.
fn lists() -> impl Strategy<Value = Vec<Then>> {
    let covered = || prop::option::of((-15..20_i8, 20..60_i8));
    let of = (
        prop::collection::vec(person(), 4),
        covered(),
        1..18_i8,
        0..3_usize,
    );
    prop::collection::vec(of, 1..4).prop_map(|lists| {
        let mut known = Vec::new();
        let (mut on, mut n) = (0, 1);
        let all = lists.len();
        for (k, (people, covered, gap, more)) in lists.into_iter().enumerate() {
            on += gap;
            n = (n + more).min(4);
            // Those who come later may stand anywhere among those who were there.
            let is_there = |person: u32| match k + 1 == all {
                true => true,
                false => (person as usize * 3 + 1) % 4 < n,
            };
            let people = (0..4_u32)
                .zip(people)
                .filter(|(person, _)| is_there(*person));
            known.push(Then {
                day: on,
                people: people.collect(),
                covered,
            });
        }
        known
    })
}

fn recorded(n_stages: usize) -> impl Strategy<Value = Vec<(u32, i8, RecordedTo)>> {
    let to = prop_oneof![
        2 => (0..n_stages).prop_map(RecordedTo::Stage),
        1 => Just(RecordedTo::Ending(Ending::Lost)),
        1 => Just(RecordedTo::Ending(Ending::Recycled)),
    ];
    prop::collection::vec((0..4_u32, a_day(), to), 0..5)
}

fn case() -> impl Strategy<Value = (String, String, Vec<(u32, i8, RecordedTo)>)> {
    let stages = prop::collection::vec((stage(), prop::bool::weighted(0.15)), 1..4);
    (stages, prop::option::weighted(0.3, criterion())).prop_flat_map(|(stages, exclusion)| {
        let n = stages.len();
        let mut recycled = false;
        let stages = stages
            .into_iter()
            .enumerate()
            .map(|(i, (reached_by, beside))| {
                let key = match beside && i > 0 && !std::mem::replace(&mut recycled, true) {
                    true => "recycled".to_owned(),
                    false => format!("s{i}"),
                };
                format!(r#"{{"key":"{key}","label":"S","owner":"both",{reached_by}}}"#)
            });
        let stages = stages.collect::<Vec<_>>().join(",");
        (
            Just(stages),
            Just(exclusion.unwrap_or_default()),
            recorded(n),
        )
    })
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn the_fast_way_says_of_everybody_what_the_slow_one_says(
        (stages, exclusion, recorded) in case(),
        known in lists(),
    ) {
        let criteria = CRITERIA.iter().enumerate();
        let criteria = criteria.map(|(i, asks)| format!(r#"{{"id":"c{i}",{asks}}}"#));
        let criteria = criteria.collect::<Vec<_>>().join(",");
        let definition = definition(&criteria, &exclusion, &stages);
        let fast = ways(&definition, &known, &recorded, AS_OF);
        let slow = Slow { definition: &definition, known: &known, recorded: &recorded, as_of: AS_OF,
            lists: known.iter().map(list).collect() };
        for person in 0..4 {
            let said = said(&definition, &fast.of(person));
            prop_assert_eq!(said, slow.said(person as u32), "person {}", person);
        }
    }
}
