//! Which share does the team aim at between two stages, or of a promise? Said once, kept in the workspace beside the
//! figures, and told beside every rate that it is of.
//!
//! Invariant: what is kept and is no share from 0 to 1 is as if nothing had been said.

use funnel::Rate;
use serde_json::{Map, Value, json};
use words::Words;

use super::sla::SlaPromise;
use crate::{Snapshot, Workspace, WorkspaceError};

/// The name under which they are kept.
const TARGETS: &str = "targets";

/// In place of the stage that is left: the share of a promise that is kept. No key of a stage has such a sign.
const PROMISE: &str = "@promise";

/// A rate of a figure for which the team can say what it aims at.
#[derive(Clone, Debug, PartialEq)]
pub struct Aim {
    /// What is left: a stage by its key, or `@promise`.
    pub from: String,
    /// What is reached: a stage by its key, or a promise by its name.
    pub to: String,
    /// The rate in words: "MQL → SQL".
    pub label: String,
    /// What it is now, with its counts; empty where the figure has many such rates.
    pub now: String,
    /// What is aimed at, from 0 to 1; `None` where nobody said.
    pub share: Option<f64>,
}

/// A share that is aimed at between two stages, by their keys.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetSaid {
    /// The stage that is left.
    pub from: String,
    /// The stage that is reached.
    pub to: String,
    /// Above 0, at most 1.
    pub share: f64,
}

impl SlaPromise {
    /// Under which two names what is aimed at is kept: `@promise` and its own name.
    #[must_use]
    pub fn aimed(self) -> (&'static str, &'static str) {
        (PROMISE, self.name())
    }

    /// The promise whose target is kept under these names.
    #[must_use]
    pub fn of_aim(from: &str, to: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|promise| promise.aimed() == (from, to))
    }
}

impl Snapshot {
    /// A rate for which the team can say what it aims at; of `now` with what it is.
    pub(super) fn aim(
        &self,
        (from, to): (&str, &str),
        label: String,
        (now, words): (Option<Rate>, Words),
    ) -> Aim {
        let said = now.and_then(|rate| {
            let counts = [("n", rate.n.into()), ("of", rate.of.into())];
            let counts = words.say("funnel-n-of", &counts);
            Some(format!("{} ({counts})", words.percent(rate.rate?)))
        });
        Aim {
            share: self.target(from, to),
            from: from.to_owned(),
            to: to.to_owned(),
            now: said.unwrap_or_default(),
            label,
        }
    }

    /// Every share that is aimed at, by the names of the stages.
    #[must_use]
    pub fn targets(&self) -> Vec<TargetSaid> {
        let kept = self.measures.get(TARGETS).and_then(Value::as_object);
        let each = kept.into_iter().flatten().filter_map(|(named, _)| {
            let (from, to) = named.split_once('>')?;
            Some(TargetSaid {
                share: self.target(from, to)?,
                from: from.to_owned(),
                to: to.to_owned(),
            })
        });
        each.collect()
    }

    /// The share from 0 to 1 that is aimed at; `None` where nobody said.
    #[must_use]
    pub fn target(&self, from: &str, to: &str) -> Option<f64> {
        let share = self.measures.get(TARGETS)?.get(named(from, to))?.as_f64()?;
        (share > 0.0 && share <= 1.0).then_some(share)
    }
}

impl Workspace {
    /// Keeps shares that are aimed at, each between two names: all of them, or nothing. A share that is none takes
    /// the target back.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn targets_set(
        &mut self,
        said: &[(&str, &str, Option<f64>)],
    ) -> Result<(), WorkspaceError> {
        let kept = self.snapshot().measures.get(TARGETS).cloned();
        let mut targets = match kept {
            Some(Value::Object(targets)) => targets,
            _ => Map::new(),
        };
        for (from, to, share) in said {
            match share.filter(|share| *share > 0.0 && *share <= 1.0) {
                Some(share) => targets.insert(named(from, to), json!(share)),
                None => targets.remove(&named(from, to)),
            };
        }
        let value = Value::Object(targets);
        self.measure_keep(TARGETS, Some(&value))
    }
}

fn named(from: &str, to: &str) -> String {
    format!("{from}>{to}")
}
