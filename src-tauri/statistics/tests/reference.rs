//! Does every figure agree with what scipy, statsmodels, lifelines, scikit-learn and NumPy say of the same numbers, to
//! 1e-9? What they said is in `reference.json`, which `reference.py` writes with the versions named in its head.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own reference is wrong"
)]

use serde_json::Value;
use statistics::{
    Spell, area_under_curve, average_precision, compare_shares, holm, kaplan_meier, kappa,
    log_rank, odds_ratio, quantile, spread, thresholds, wilson_95,
};

fn cases(of: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("reference.json")).unwrap();
    let cases = all[of].as_array().unwrap().clone();
    assert!(!cases.is_empty());
    cases
}

fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array().unwrap().iter();
    all.map(|number| number.as_f64().unwrap()).collect()
}

fn pair(value: &Value) -> (usize, usize) {
    let all = numbers(value);
    (all[0] as usize, all[1] as usize)
}

fn spells(value: &Value) -> Vec<Spell> {
    let spell = |one: &Value| Spell {
        lasted: one[0].as_f64().unwrap(),
        ended: one[1] == 1,
    };
    value.as_array().unwrap().iter().map(spell).collect()
}

/// Nearer than 1e-9, of large figures by that part of them.
fn assert_near(found: f64, theirs: f64, what: &str) {
    let by = (found - theirs).abs();
    assert!(
        by <= 1e-9 * theirs.abs().max(1.0),
        "{what}: {found}, theirs {theirs}"
    );
}

fn assert_maybe_near(found: Option<f64>, theirs: &Value, what: &str) {
    match (found, theirs.as_f64()) {
        (Some(found), Some(theirs)) => assert_near(found, theirs, what),
        (found, theirs) => assert_eq!(found, theirs, "{what}"),
    }
}

#[test]
fn quantiles_are_those_of_numpy() {
    for case in cases("spreads") {
        let values = numbers(&case["values"]);
        let found = spread(values.clone()).unwrap();
        assert_near(found.mean, case["mean"].as_f64().unwrap(), "mean");
        let all = [
            (0.0, found.least),
            (0.1, found.p10),
            (0.25, found.p25),
            (0.5, found.median),
            (0.75, found.p75),
            (0.9, found.p90),
            (1.0, found.most),
        ];
        for ((at, found), theirs) in all.into_iter().zip(numbers(&case["quantiles"])) {
            assert_near(found, theirs, &format!("quantile {at}"));
            assert_near(quantile(values.clone(), at).unwrap(), theirs, "alone");
        }
    }
}

#[test]
fn survival_is_that_of_lifelines() {
    for case in cases("survivals") {
        let found = kaplan_meier(spells(&case["spells"])).unwrap();
        let theirs = case["steps"].as_array().unwrap();
        assert_eq!(found.steps.len(), theirs.len());
        for (step, theirs) in found.steps.iter().zip(theirs) {
            let at = format!("at {}", step.at);
            assert_near(step.at, theirs["at"].as_f64().unwrap(), &at);
            assert_eq!(
                (step.at_risk as u64, step.ended as u64),
                (
                    theirs["at_risk"].as_u64().unwrap(),
                    theirs["ended"].as_u64().unwrap()
                )
            );
            assert_near(step.surviving, theirs["surviving"].as_f64().unwrap(), &at);
            let Some((low, high)) = step.interval else {
                assert!(theirs["interval"].is_null(), "{at}");
                continue;
            };
            assert_near(step.error, theirs["error"].as_f64().unwrap(), &at);
            assert_near(low, theirs["interval"][0].as_f64().unwrap(), &at);
            assert_near(high, theirs["interval"][1].as_f64().unwrap(), &at);
        }
        assert_maybe_near(found.median(), &case["median"], "median");
        let (low, high) = found.median_interval();
        assert_maybe_near(low, &case["median_interval"][0], "median from");
        assert_maybe_near(high, &case["median_interval"][1], "median to");
    }
}

#[test]
fn the_log_rank_test_is_that_of_lifelines() {
    for case in cases("log_ranks") {
        let found = log_rank(spells(&case["one"]), spells(&case["other"])).unwrap();
        assert_near(
            found.statistic,
            case["statistic"].as_f64().unwrap(),
            "statistic",
        );
        assert_near(found.p, case["p"].as_f64().unwrap(), "p");
    }
}

#[test]
fn odds_shares_and_their_intervals_are_those_of_statsmodels_and_scipy() {
    for case in cases("tables") {
        let (one, other) = (pair(&case["one"]), pair(&case["other"]));
        let what = format!("{one:?} {other:?}");
        let shift = compare_shares(one, other).unwrap();
        assert_near(shift.p, case["p"].as_f64().unwrap(), &what);
        assert_near(
            shift.interval.0,
            case["difference_interval"][0].as_f64().unwrap(),
            &what,
        );
        assert_near(
            shift.interval.1,
            case["difference_interval"][1].as_f64().unwrap(),
            &what,
        );
        let (low, high) = wilson_95(one.0, one.1).unwrap();
        assert_near(low, case["wilson"][0].as_f64().unwrap(), &what);
        assert_near(high, case["wilson"][1].as_f64().unwrap(), &what);
        let odds = odds_ratio(one, other);
        assert_eq!(odds.is_some(), case["odds"].is_number(), "{what}");
        if let Some(odds) = odds {
            assert_near(odds.ratio, case["odds"].as_f64().unwrap(), &what);
            let theirs = numbers(&case["odds_interval"]);
            assert_near(odds.interval.0, theirs[0], &what);
            assert_near(odds.interval.1, theirs[1], &what);
            assert_near(odds.p, case["p"].as_f64().unwrap(), &what);
        }
    }
}

#[test]
fn chances_of_many_are_those_of_statsmodels() {
    for case in cases("holms") {
        let found = holm(&numbers(&case["chances"]));
        for (found, theirs) in found.into_iter().zip(numbers(&case["adjusted"])) {
            assert_near(found, theirs, "holm");
        }
    }
}

#[test]
fn the_area_and_the_mean_precision_are_those_of_scikit_learn_and_scipy() {
    for case in cases("rankings") {
        let hits = numbers(&case["hits"]).into_iter().map(|hit| hit > 0.0);
        let all: Vec<(f64, bool)> = numbers(&case["values"]).into_iter().zip(hits).collect();
        let found = thresholds(&all);
        let area = area_under_curve(&found).unwrap();
        assert_near(area, case["area"].as_f64().unwrap(), "area");
        assert_near(area, case["mann_whitney"].as_f64().unwrap(), "mann whitney");
        let mean = average_precision(&found).unwrap();
        assert_near(mean, case["average_precision"].as_f64().unwrap(), "mean");
    }
}

#[test]
fn kappa_is_that_of_statsmodels() {
    for case in cases("kappas") {
        let mut ratings = Vec::new();
        for (one, row) in case["table"].as_array().unwrap().iter().enumerate() {
            for (other, n) in numbers(row).into_iter().enumerate() {
                ratings.extend(std::iter::repeat_n((one, other), n as usize));
            }
        }
        let found = kappa(&ratings).unwrap().value.unwrap();
        assert_near(found, case["kappa"].as_f64().unwrap(), "kappa");
    }
}
