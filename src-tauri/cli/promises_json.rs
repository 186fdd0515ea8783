//! How are promises written as JSON? As in their file, with what the goal comes to, what hours mean, what the funnel
//! counts, and what is to be looked at.

use agreement::terms::{Example, Objection, TermFinding, canonical, say_term_finding, say_worked};
use definition::{Definition, Severity};
use serde::Serialize;
use serde_json::Value;
use words::Words;
use workspace::{Promised, Snapshot, StepCounted};

/// The promises.
#[derive(Serialize)]
pub(crate) struct PromisesSaid {
    time_zone: String,
    /// As in the file.
    promises: Value,
    /// What is promised: what somebody said, or else what the goal comes to.
    promised_leads: Option<u64>,
    worked_back: Option<WorkedSaid>,
    follow_up_example: Option<ExampleSaid>,
    acceptance_example: Option<ExampleSaid>,
    /// What the funnel counts of each step of a goal, as of the day.
    counted: Vec<CountedSaid>,
    as_of: String,
    findings: Vec<FindingSaid>,
}

#[derive(Serialize)]
struct WorkedSaid {
    leads: u64,
    steps: Vec<String>,
}

#[derive(Serialize)]
struct ExampleSaid {
    comes: String,
    due: String,
}

#[derive(Serialize)]
struct CountedSaid {
    from: String,
    to: String,
    n: Option<u64>,
    of: Option<u64>,
}

/// What is to be looked at.
#[derive(Serialize)]
pub(crate) struct CheckedSaid {
    findings: Vec<FindingSaid>,
}

#[derive(Serialize)]
struct FindingSaid {
    severity: &'static str,
    code: &'static str,
    key: String,
    message: String,
}

/// An objection.
#[derive(Serialize)]
pub(crate) struct ObjectionSaid {
    id: String,
    text: String,
    who: String,
    on: String,
    heard: usize,
    last_heard: String,
    answer: Option<String>,
    closed: Option<String>,
    disagreed: bool,
}

impl PromisesSaid {
    /// The promises of this moment.
    pub(crate) fn of(
        promised: &Promised,
        snapshot: &Snapshot,
        definition: &Definition,
        words: Words,
    ) -> Self {
        let volume = promised.terms.volume.as_ref();
        let worked = promised
            .worked
            .as_ref()
            .and_then(|worked| worked.as_ref().ok());
        let [follow_up, acceptance] = promised.examples(snapshot);
        Self {
            time_zone: definition.time_zone.clone(),
            promises: canonical(&promised.terms),
            promised_leads: promised.terms.promised_leads(),
            worked_back: volume.zip(worked).map(|(volume, worked)| WorkedSaid {
                leads: worked.leads,
                steps: say_worked(volume, worked, definition, words),
            }),
            follow_up_example: follow_up.as_ref().map(ExampleSaid::from),
            acceptance_example: acceptance.as_ref().map(ExampleSaid::from),
            counted: promised.steps.iter().map(CountedSaid::from).collect(),
            as_of: snapshot.as_of.to_string(),
            findings: findings(promised, definition, words),
        }
    }
}

impl CheckedSaid {
    /// What is to be looked at in the promises of this moment.
    pub(crate) fn of(promised: &Promised, definition: &Definition, words: Words) -> Self {
        let findings = findings(promised, definition, words);
        Self { findings }
    }
}

fn findings(promised: &Promised, definition: &Definition, words: Words) -> Vec<FindingSaid> {
    let say = |finding: &TermFinding| FindingSaid {
        severity: severity_name(finding.severity()),
        code: finding.code.name(),
        key: finding.place(),
        message: say_term_finding(finding, definition, words),
    };
    promised.findings.iter().map(say).collect()
}

impl From<&Example> for ExampleSaid {
    fn from(example: &Example) -> Self {
        Self {
            comes: example.comes.strftime("%FT%H:%M").to_string(),
            due: example.due.strftime("%FT%H:%M").to_string(),
        }
    }
}

impl From<&StepCounted> for CountedSaid {
    fn from(step: &StepCounted) -> Self {
        Self {
            from: step.from.to_string(),
            to: step.to.to_string(),
            n: step.counted.map(|(n, _)| n),
            of: step.counted.map(|(_, of)| of),
        }
    }
}

impl From<&Objection> for ObjectionSaid {
    fn from(one: &Objection) -> Self {
        Self {
            id: one.id.clone(),
            text: one.text.clone(),
            who: one.who.clone(),
            on: one.on.to_string(),
            heard: one.n_heard(),
            last_heard: one.last_heard().to_string(),
            answer: (!one.answer.is_empty()).then(|| one.answer.clone()),
            closed: one.closed.map(|on| on.to_string()),
            disagreed: one.disagreed,
        }
    }
}

/// `error` or `warning`.
pub(crate) fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
