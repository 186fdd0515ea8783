//! Does it come to what the tests of another program say it must? Their cases lie beside the checkout, where
//! there is such a folder.

use std::io::Write as _;
use std::path::Path;

use funnel::{Event, Events, Exclusion, Order, Sequence};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

#[test]
fn every_case_told_elsewhere_comes_to_its_counts_times_and_bins() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/funnel-cases/cases.json");
    let Ok(text) = std::fs::read(&file) else {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: there is no {}",
            file.display()
        );
        return;
    };
    let cases: Vec<Value> = serde_json::from_slice(&text).unwrap();
    assert!(cases.len() >= 16, "{}", cases.len());
    let mut compared = 0;
    for case in &cases {
        compared += compare(case);
    }
    assert!(compared >= 28, "{compared}");
}

/// Compares a case; gives how many figures of it.
fn compare(case: &Value) -> usize {
    let id = case["id"].as_str().unwrap();
    let texts = |value: &Value| -> Vec<String> {
        let texts = value.as_array().unwrap().iter();
        texts
            .map(|text| text.as_str().unwrap().to_owned())
            .collect()
    };
    let steps = texts(&case["steps"]);
    let order = match case["order"].as_str().unwrap() {
        "ordered" => Order::Ordered,
        "strict" => Order::Strict,
        _ => Order::Unordered,
    };
    let mut sequence = Sequence::new(steps.len(), order).unwrap();
    sequence = sequence
        .within(case["window_seconds"].as_i64().unwrap())
        .unwrap();
    let none = Vec::new();
    let excluding = case["exclude"].as_array().unwrap_or(&none);
    for exclusion in excluding {
        let place = |key: &str| exclusion[key].as_u64().unwrap() as usize;
        let exclusion = Exclusion {
            from: place("from"),
            to: place("to"),
        };
        sequence = sequence.without(exclusion).unwrap();
    }
    let people = case["people"].as_object().unwrap();
    let mut arrived = Vec::new();
    for (subject, happened) in people.values().enumerate() {
        for event in happened.as_array().unwrap() {
            let [name, moment] = [0, 1].map(|at| event[at].as_str().unwrap());
            let moment: DateTime = moment.parse().unwrap();
            let bits = |is: &mut dyn Iterator<Item = bool>| {
                is.enumerate().map(|(bit, is)| u32::from(is) << bit).sum()
            };
            arrived.push(Event {
                subject: subject as u32,
                time: moment
                    .to_zoned(TimeZone::UTC)
                    .unwrap()
                    .timestamp()
                    .as_second(),
                steps: bits(&mut steps.iter().map(|step| step == name)),
                excluded: bits(&mut excluding.iter().map(|one| one["event"] == name)),
            });
        }
    }
    let passed = sequence.passed(&Events::of_arrived(people.len(), &arrived));
    let between = |step: usize| passed.seconds(step.saturating_sub(1), step);
    let mut compared = 0;
    for (figure, value) in case["expect"].as_object().unwrap() {
        let figures = |of: &dyn Fn(usize) -> Option<f64>| {
            for (step, value) in value.as_array().unwrap().iter().enumerate() {
                let own = if step == 0 { None } else { of(step) };
                assert_eq!(own, value.as_f64(), "{id}: {figure} of step {step}");
            }
        };
        let bins = |n: Option<usize>| {
            let bins = between(1).bins(n);
            let bins: Vec<Value> = bins
                .iter()
                .map(|bin| serde_json::json!([bin.from, bin.n]))
                .collect();
            assert_eq!(Value::Array(bins), *value, "{id}: {figure}");
        };
        match figure.as_str() {
            "counts" => assert_eq!(serde_json::json!(passed.counts()), *value, "{id}"),
            "avg" => figures(&|step| between(step).average()),
            "median" => figures(&|step| between(step).median()),
            "avg_step1_to_2" => assert_eq!(between(1).average(), value.as_f64(), "{id}"),
            "bins_step1_to_2" => bins(None),
            "bins_step1_to_2_with_bin_count_7" => bins(Some(7)),
            other => assert_eq!(other, "", "{id}: nothing compares it"),
        }
        compared += 1;
    }
    compared
}
