//! Do the figures hold together? Laws of funnels over random verdicts, and one funnel by hand.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

use definition::{Definition, Owner, ReachedBy, Rule, Stage, StageKey};
use funnel::{Count, Part, Rate, StageFigures, funnel, funnel_by, members, undecided};
use lead::{ColumnBuilder, Field, FieldKey, FieldType, Interval, Mask, Table, Value, ValueRef};
use proptest::prelude::*;
use qualify::{Kleene, Verdicts};

const BOTH: [Count; 2] = [Count::CompletePath, Count::ReachedAtLeast];

/// A definition with these stages, `true` where optional. What reaches them plays no part here.
fn definition(optional: &[bool]) -> Definition {
    let stage = |(k, &optional): (usize, &bool)| Stage {
        key: StageKey(format!("s{k}")),
        label: String::new(),
        owner: Owner::Both,
        optional,
        reached_by: ReachedBy::Rule(Rule::All(Vec::new())),
        entered_on: None,
    };
    Definition {
        stages: optional.iter().enumerate().map(stage).collect(),
        ..Definition::new(String::new())
    }
}

/// Verdicts of stages; `rows[row][stage]` is `+`, `-` or `?`.
fn verdicts(optional: &[bool], rows: &[String]) -> Verdicts {
    let n_leads = rows.len();
    let stage = |k: usize| {
        let mask = |sign| Mask::from_fn(n_leads, |row| rows[row].as_bytes()[k] == sign);
        Kleene::new(mask(b'+'), &mask(b'?'))
    };
    let stages = optional
        .iter()
        .enumerate()
        .map(|(k, &optional)| (stage(k), optional));
    Verdicts::of_stages(n_leads, stages.collect())
}

fn any_verdicts() -> impl Strategy<Value = (Vec<bool>, Verdicts)> {
    let optional = prop::collection::vec(prop::bool::weighted(0.3), 1..6);
    optional.prop_flat_map(|optional| {
        let sign = prop::sample::select(&['+', '?', '-'][..]);
        let row = prop::collection::vec(sign, optional.len()).prop_map(String::from_iter);
        let rows = prop::collection::vec(row, 0..150);
        rows.prop_map(move |rows| (optional.clone(), verdicts(&optional, &rows)))
    })
}

/// A list with one column `f` of these cells, alternating kinds by what they look like.
fn list(kind: FieldType, cells: &[Option<ValueRef<'_>>]) -> (Table, FieldKey) {
    let mut builder = ColumnBuilder::new(kind);
    cells.iter().for_each(|cell| builder.push(*cell));
    let key = FieldKey::from_label("f");
    let field = Field {
        key: key.clone(),
        label: "f".to_owned(),
        kind,
    };
    (
        Table::from_columns(cells.len(), vec![(field, builder.finish())]).unwrap(),
        key,
    )
}

fn counts(figures: &[StageFigures]) -> Vec<(usize, usize)> {
    figures
        .iter()
        .map(|stage| (stage.n, stage.unknown))
        .collect()
}

proptest! {
    #[test]
    fn nobody_enters_in_the_middle_and_everyone_is_counted_once((optional, verdicts) in any_verdicts()) {
        let definition = definition(&optional);
        for count in BOTH {
            let figures = funnel(&definition, &verdicts, count, None);
            let mut before = verdicts.n_leads;
            for (stage, f) in figures.iter().enumerate() {
                prop_assert!(f.n <= before, "more at {} than before", f.key);
                prop_assert!(f.n + f.unknown <= verdicts.n_leads);
                for rate in [f.from_previous, f.from_first].into_iter().flatten() {
                    prop_assert!(rate.n == f.n && rate.n <= rate.of);
                    prop_assert_eq!(rate.rate.is_some(), rate.of > 0);
                }
                if !optional[stage] {
                    before = f.n;
                }
                let (inside, perhaps) =
                    (members(&verdicts, stage, count), undecided(&verdicts, stage, count));
                prop_assert_eq!((inside.count(), perhaps.count()), (f.n, f.unknown));
                prop_assert_eq!(inside.and(&perhaps).count(), 0);
            }
        }
    }

    #[test]
    fn the_complete_path_counts_those_whose_place_is_there_or_further((optional, verdicts) in any_verdicts()) {
        let figures = funnel(&definition(&optional), &verdicts, Count::CompletePath, None);
        let rows = 0..verdicts.n_leads;
        for (stage, f) in figures.iter().enumerate().filter(|(stage, _)| !optional[*stage]) {
            let there = rows.clone().filter(|&row| verdicts.place(row) >= Some(stage)).count();
            let reachable = rows.clone().filter(|&row| verdicts.may_reach(row) >= Some(stage)).count();
            prop_assert_eq!((f.n, f.n + f.unknown), (there, reachable), "at stage {}", stage);
        }
    }

    #[test]
    fn reaching_at_least_counts_whoever_the_complete_path_counts((optional, verdicts) in any_verdicts()) {
        for stage in 0..optional.len() {
            let path = members(&verdicts, stage, Count::CompletePath);
            let reached = members(&verdicts, stage, Count::ReachedAtLeast);
            prop_assert_eq!(path.and_not(&reached).count(), 0);
        }
    }

    #[test]
    fn the_slices_add_up_to_the_whole(
        (optional, verdicts) in any_verdicts(),
        values in prop::collection::vec(0..12_u8, 150),
        most in 0..5_usize,
        kind in 0..3_u8,
    ) {
        let texts: Vec<String> = values.iter().map(|n| format!("v{}", n % 7)).collect();
        let cells: Vec<Option<ValueRef<'_>>> = values[..verdicts.n_leads].iter().enumerate()
            .map(|(row, &n)| (n > 2).then(|| match kind {
                0 => ValueRef::Text(&texts[row]),
                1 => ValueRef::Number(Interval::between(f64::from(n), f64::from(n / 2 * 3)).unwrap_or(Interval::exact(1.0).unwrap())),
                _ => ValueRef::Day(i32::from(n)),
            }))
            .collect();
        let kind = [FieldType::Text, FieldType::Number, FieldType::Date][usize::from(kind)];
        let (table, key) = list(kind, &cells);
        let definition = definition(&optional);
        for count in BOTH {
            let whole = funnel(&definition, &verdicts, count, None);
            let slices = funnel_by(&definition, &verdicts, &table, &key, count, most);
            prop_assert_eq!(slices.iter().map(|s| s.n_leads).sum::<usize>(), verdicts.n_leads);
            let own = slices.iter().filter(|s| matches!(s.part, Part::Value(_))).count();
            prop_assert!(own <= most);
            let mut sums = vec![(0, 0); whole.len()];
            for slice in &slices {
                for (sum, (n, unknown)) in sums.iter_mut().zip(counts(&slice.stages)) {
                    *sum = (sum.0 + n, sum.1 + unknown);
                }
            }
            prop_assert_eq!(sums, counts(&whole));
        }
    }
}

#[test]
fn an_optional_stage_is_nobodys_denominator() {
    // Lead, MQL, SAL (optional), SQL.
    let optional = [false, false, true, false];
    let rows = [
        "++++", "++-+", "++-+", "++-?", "+++-", "+?+-", "+---", "+-++", "?---", "----",
    ];
    let rows = rows.map(str::to_owned);
    let (definition, verdicts) = (definition(&optional), verdicts(&optional, &rows));
    let path = funnel(&definition, &verdicts, Count::CompletePath, None);
    assert_eq!(counts(&path), [(8, 1), (5, 1), (2, 1), (3, 1)]);
    let of = |rate: Option<Rate>| rate.map(|rate| (rate.n, rate.of));
    let from_previous: Vec<_> = path.iter().map(|stage| of(stage.from_previous)).collect();
    assert_eq!(
        from_previous,
        [None, Some((5, 8)), Some((2, 5)), Some((3, 5))]
    );
    let from_first: Vec<_> = path.iter().map(|stage| of(stage.from_first)).collect();
    assert_eq!(from_first, [None, Some((5, 8)), Some((2, 8)), Some((3, 8))]);
    assert_eq!(path[3].from_first.unwrap().rate, Some(0.375));

    let reached = funnel(&definition, &verdicts, Count::ReachedAtLeast, None);
    assert_eq!(counts(&reached), [(8, 1), (7, 0), (6, 1), (4, 1)]);
    let skipped: Vec<_> = reached.iter().map(|stage| stage.skipped).collect();
    assert_eq!(skipped, [0, 2, 2, 0]);
}

#[test]
fn nobody_of_nobody_is_no_rate() {
    let optional = [false, false];
    let figures = funnel(
        &definition(&optional),
        &verdicts(&optional, &["--".to_owned()]),
        Count::CompletePath,
        None,
    );
    let rate = figures[1].from_previous.unwrap();
    assert_eq!(
        rate,
        Rate {
            n: 0,
            of: 0,
            rate: None,
            low: None,
            high: None
        }
    );
}

#[test]
fn among_some_leads_only_they_are_counted() {
    let optional = [false];
    let verdicts = verdicts(&optional, &["+", "+", "?", "-"].map(str::to_owned));
    let among = Mask::from_fn(4, |row| row > 0);
    let figures = funnel(
        &definition(&optional),
        &verdicts,
        Count::CompletePath,
        Some(&among),
    );
    assert_eq!(counts(&figures), [(1, 1)]);
}

#[test]
fn the_rest_and_the_missing_have_slices_of_their_own() {
    let optional = [false];
    let rows: Vec<String> = (0..6).map(|_| "+".to_owned()).collect();
    let verdicts = verdicts(&optional, &rows);
    let cells = ["fair", "fair", "fair", "mail", "search"].map(|text| Some(ValueRef::Text(text)));
    let (table, key) = list(FieldType::Choice, &[&cells[..], &[None]].concat());
    let slices = funnel_by(
        &definition(&optional),
        &verdicts,
        &table,
        &key,
        Count::CompletePath,
        1,
    );
    let parts: Vec<_> = slices
        .into_iter()
        .map(|slice| (slice.part, slice.n_leads))
        .collect();
    let fair = Part::Value(Value::Text("fair".to_owned()));
    assert_eq!(
        parts,
        [
            (fair, 3),
            (Part::Rest { n_values: 2 }, 2),
            (Part::Missing, 1)
        ]
    );

    let lacking = FieldKey::from_label("lacking");
    let slices = funnel_by(
        &definition(&optional),
        &verdicts,
        &table,
        &lacking,
        Count::CompletePath,
        9,
    );
    assert_eq!(
        (slices.len(), &slices[0].part, slices[0].n_leads),
        (1, &Part::Missing, 6)
    );
}
