//! Is every construct of the language compared often enough? Random definitions over random lists,
//! until each construct was met, not met and unknown a thousand times; the counts are printed, to be
//! read with `--nocapture`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use definition::{Definition, Op, ReachedBy, Rows, Rule, Subject, Told};
use jiff::civil::Date;
use lead::Table;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use qualify::reference::{self, Leaves};
use qualify::{Verdict, qualify};

use crate::drawn::judged;
use crate::random::{dates, definitions, tables};

const ENOUGH: usize = 1_000;

/// Far more than it takes; past them a construct is too rare.
const MOST_ROUNDS: usize = 3_000;

/// How often each construct said what: met, not met, unknown.
#[derive(Default)]
struct Counts {
    of: BTreeMap<String, [usize; 3]>,
}

impl Counts {
    fn add(&mut self, construct: impl Into<String>, verdict: Verdict) {
        let place = match verdict {
            Verdict::Met => 0,
            Verdict::NotMet => 1,
            Verdict::Unknown => 2,
        };
        self.of.entry(construct.into()).or_default()[place] += 1;
    }

    fn add_lead(&mut self, definition: &Definition, judged: &reference::Judged) {
        for (criterion, verdict) in definition.criteria.iter().zip(&judged.criteria) {
            self.add(format!("op {}", criterion.test.op().name()), *verdict);
            self.add(format!("subject {}", subject(&criterion.subject)), *verdict);
            self.add(
                format!("missing counts as {:?}", criterion.missing),
                *verdict,
            );
        }
        let leaves = Leaves {
            definition,
            criteria: &judged.criteria,
            worth: &judged.worth,
        };
        let rules = definition
            .stages
            .iter()
            .filter_map(|stage| stage.reached_by.rule());
        for rule in rules.chain(&definition.exclusions).flat_map(Rule::each) {
            self.add(format!("rule {}", kind(rule)), leaves.judge(rule));
        }
        for (stage, verdict) in definition.stages.iter().zip(&judged.stages) {
            let reached_by = match stage.reached_by {
                ReachedBy::Rule(_) => "rule",
                ReachedBy::Decision(Some(_)) => "recorded decision",
                ReachedBy::Decision(None) => continue,
                ReachedBy::Fact(_) => "fact",
            };
            self.add(format!("stage by {reached_by}"), *verdict);
        }
        if !definition.exclusions.is_empty() {
            self.add("exclusions", judged.excluded);
        }
        self.add("profile", judged.icp);
    }

    /// What was counted fewer than [`ENOUGH`] times, of what can be at all.
    fn rare(&self) -> Vec<String> {
        let names = ["met", "not met", "unknown"];
        let all = self.of.iter().flat_map(|(construct, counts)| {
            let each = counts.iter().zip(names);
            each.filter(|(n, name)| **n < ENOUGH && can_be(construct, name))
                .map(move |(n, name)| format!("{construct} {name}: {n}"))
        });
        all.collect()
    }

    fn table(&self) -> String {
        let mut text = format!(
            "{:<32}{:>10}{:>10}{:>10}\n",
            "", "met", "not met", "unknown"
        );
        for (construct, [met, not_met, unknown]) in &self.of {
            writeln!(text, "{construct:<32}{met:>10}{not_met:>10}{unknown:>10}").unwrap();
        }
        text
    }
}

/// What is muted is never met and never unknown; all else can be anything.
fn can_be(construct: &str, verdict: &str) -> bool {
    construct != "rule muted" || verdict == "not met"
}

fn subject(subject: &Subject) -> &'static str {
    match subject {
        Subject::Field(_) => "field",
        Subject::Company(_) => "company field",
        Subject::Figure(figure) => match (&figure.rows, figure.told) {
            (Rows::Activities { .. }, Told::Count) => "count of activities",
            (Rows::Activities { .. }, Told::Days) => "days of activities",
            (Rows::Activities { .. }, Told::Latest) => "latest activity",
            (Rows::Deals, _) => "count of deals",
            (Rows::Colleagues(_), _) => "count of colleagues",
        },
    }
}

fn kind(rule: &Rule) -> &'static str {
    match rule {
        Rule::Criterion(_) => "criterion",
        Rule::FitsIcp => "fits",
        Rule::Score(..) => "score",
        Rule::Grade(_) => "grade",
        Rule::All(_) => "all",
        Rule::Any(_) => "any",
        Rule::None(_) => "none",
        Rule::AtLeast(..) => "at least",
        Rule::Muted(_) => "muted",
    }
}

fn drawn<T>(runner: &mut TestRunner, from: &impl Strategy<Value = T>) -> T {
    from.new_tree(runner).unwrap().current()
}

#[test]
fn every_construct_is_met_not_met_and_unknown_a_thousand_times_without_a_difference() {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (definitions, lists, days) = (definitions(), tables(), dates());
    let mut counts = Counts::default();
    for op in Op::ALL {
        counts.of.insert(format!("op {}", op.name()), [0; 3]);
    }
    let mut n_leads = 0;
    for round in 1..=MOST_ROUNDS {
        let definition: Definition = drawn(&mut runner, &definitions);
        let list: Table = drawn(&mut runner, &lists);
        let as_of: Date = drawn(&mut runner, &days);
        let verdicts = qualify(&definition, &list, as_of);
        for row in 0..list.n_rows() {
            let expected = reference::judge(&definition, &list, as_of, row);
            assert_eq!(
                judged(&verdicts, row, &expected),
                expected,
                "row {row} of {definition:#?}"
            );
            counts.add_lead(&definition, &expected);
        }
        n_leads += list.n_rows();
        if round % 50 == 0 && counts.rare().is_empty() {
            println!(
                "{}\n{n_leads} leads, {round} definitions, no difference",
                counts.table()
            );
            return;
        }
    }
    panic!("too rare: {:#?}\n{}", counts.rare(), counts.table());
}
