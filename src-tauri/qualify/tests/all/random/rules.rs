//! Definitions whose rules take every shape, with scores, grades and tables.

use std::collections::BTreeMap;

use definition::{
    Bands, CriterionId, Decimal, Definition, FadeStep, Grid, Icp, Owner, PointGroup, Points, Rates,
    ReachedBy, Rule, Score, ScoreKey, Span, Stage, StageKey, Tables,
};
use lead::Currency;
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use super::criteria::criterion;
use crate::drawn::Draws;

const N_CRITERIA: usize = 7;

/// The name of a criterion; now and then of one that is not there.
pub(crate) fn id() -> impl Strategy<Value = CriterionId> {
    (0..N_CRITERIA * 8).prop_map(|k| CriterionId(format!("c{}", k / 7)))
}

fn score_key() -> impl Strategy<Value = ScoreKey> {
    select(&["fit", "fit", "fit", "eager", "eager", "eager", "absent"][..])
        .prop_map(|key| ScoreKey(key.to_owned()))
}

fn rule() -> impl Strategy<Value = Rule> {
    let grades = vec(
        select(&["A", "B", "C", "D"][..]).prop_map(str::to_owned),
        0..3,
    );
    let leaf = prop_oneof![
        16 => id().prop_map(Rule::Criterion),
        2 => Just(Rule::FitsIcp),
        4 => (score_key(), -10..25_i32).prop_map(|(key, n)| Rule::Score(key, n)),
        4 => grades.prop_map(Rule::Grade),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let rules = || vec(inner.clone(), 0..5);
        prop_oneof![
            3 => rules().prop_map(Rule::All),
            3 => rules().prop_map(Rule::Any),
            2 => rules().prop_map(Rule::None),
            3 => (0..5_u32, rules()).prop_map(|(n, rules)| Rule::AtLeast(n, rules)),
            2 => inner.clone().prop_map(|rule| Rule::Muted(Box::new(rule))),
        ]
    })
}

fn stage(k: usize) -> impl Strategy<Value = Stage> {
    let reached_by = prop_oneof![
        6 => rule().prop_map(ReachedBy::Rule),
        3 => weighted(0.8, rule()).prop_map(ReachedBy::Decision),
        2 => rule().prop_map(ReachedBy::Fact),
    ];
    (reached_by, weighted(0.3, Just(()))).prop_map(move |(reached_by, optional)| Stage {
        entered_on: None,
        key: StageKey(format!("s{k}")),
        // Findings name stages by their labels.
        label: format!("Stage {k}"),
        owner: Owner::Both,
        optional: optional.is_some(),
        reached_by,
    })
}

fn points() -> impl Strategy<Value = Points> {
    let within = select(&["1 days", "1 months", "13 months", "100 years"][..]);
    let within = within.prop_map(|text| Span::from_text(text).unwrap());
    let step = (within, -10..20_i32).prop_map(|(within, points)| FadeStep { within, points });
    let fading = prop_oneof![1 => Just(Vec::new()), 1 => vec(step, 1..4)];
    (id(), -10..20_i32, fading).prop_map(|(criterion, points, fading)| Points {
        criterion,
        points,
        fading,
    })
}

fn score(key: &'static str) -> impl Strategy<Value = Score> {
    let group = (weighted(0.5, -5..20_i32), vec(points(), 0..4));
    let group = group.prop_map(|(cap, points)| PointGroup {
        label: String::new(),
        cap,
        points,
    });
    vec(group, 0..3).prop_map(move |groups| Score {
        key: ScoreKey(key.to_owned()),
        label: String::new(),
        groups,
    })
}

fn bands(n: usize) -> impl Strategy<Value = Bands> {
    (score_key(), vec(-10..20_i32, n)).prop_map(|(score, mut from)| {
        from.sort_unstable_by(|a, b| b.cmp(a));
        Bands { score, from }
    })
}

fn grid() -> impl Strategy<Value = Grid> {
    let grade = || select(&["A", "B", "C"][..]).prop_map(str::to_owned);
    (0..3_usize, 0..3_usize).prop_flat_map(move |(rows, columns)| {
        // Now and then a grade is lacking.
        let grades = vec(vec(grade(), columns..columns + 2), rows..rows + 2);
        (bands(rows), bands(columns), grades).prop_map(|(fit, engagement, grades)| Grid {
            fit,
            engagement,
            grades,
        })
    })
}

fn tables() -> impl Strategy<Value = Tables> {
    let rates = weighted(0.8, Just(())).prop_map(|there| {
        let code = |code| Currency::from_code(code).unwrap();
        let worth = [("PLN", 0.25), ("USD", 0.5)];
        let worth = worth.map(|(c, n)| (code(c), Decimal::new(n).unwrap()));
        there.map(|()| Rates {
            base: code("EUR"),
            worth: worth.into(),
        })
    });
    let list = |name: &str, all: &[&str]| {
        let all = all.iter().map(|&one| one.to_owned()).collect();
        BTreeMap::from([(name.to_owned(), all)])
    };
    let regions = select(vec![
        list("Home", &["PL", "Danmark"]),
        list("home", &["PL", "Atlantis"]),
        list("EU", &["Thailand"]),
        BTreeMap::new(),
    ]);
    let families = select(vec![list("Ours", &["manager", "ผู้จัดการ"]), BTreeMap::new()]);
    (rates, regions, families, 1..13_u8).prop_map(
        |(rates, regions, title_families, fiscal_year_starts)| Tables {
            rates,
            regions,
            title_families,
            fiscal_year_starts,
            known_from: BTreeMap::new(),
        },
    )
}

/// The profile: what is a must, what excludes, what is muted.
fn profile() -> impl Strategy<Value = Icp> {
    let ids = || vec(id(), 0..3);
    (ids(), ids(), ids()).prop_map(|(must_have, excluding, muted)| Icp {
        must_have,
        nice_to_have: Vec::new(),
        excluding,
        muted,
    })
}

pub(crate) fn definitions() -> impl Strategy<Value = Definition> {
    let criteria: Vec<_> = (0..N_CRITERIA).map(criterion).collect();
    let stages = (0..5_usize).prop_flat_map(|n| (0..n).map(stage).collect::<Vec<_>>());
    let scores = weighted(0.9, (score("fit"), score("eager")));
    let scoring = (scores, weighted(0.8, grid()), tables());
    (criteria, profile(), vec(rule(), 0..3), stages, scoring).prop_map(
        |(criteria, icp, exclusions, stages, scoring)| {
            let (scores, grid, tables) = scoring;
            Definition {
                criteria,
                icp,
                scores: scores
                    .map(|(fit, eager)| vec![fit, eager])
                    .unwrap_or_default(),
                grid,
                exclusions,
                stages,
                tables,
                ..Definition::new(String::new())
            }
        },
    )
}

/// A definition each part of which is drawn apart; at most four stages.
pub(crate) fn definition_of_parts(draws: &mut Draws<'_>) -> Definition {
    let n_stages = draws.below(5);
    Definition {
        criteria: (0..N_CRITERIA).map(|k| draws.one(&criterion(k))).collect(),
        icp: draws.one(&profile()),
        scores: ["fit", "eager"].map(|key| draws.one(&score(key))).into(),
        grid: draws.one(&weighted(0.8, grid())),
        exclusions: draws.one(&vec(rule(), 0..3)),
        stages: (0..n_stages).map(|k| draws.one(&stage(k))).collect(),
        tables: draws.one(&tables()),
        ..Definition::new(String::new())
    }
}
