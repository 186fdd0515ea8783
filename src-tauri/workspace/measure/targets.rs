//! Which share does the team aim at between two stages? Said once per pair, kept in the workspace beside the
//! figures.
//!
//! Invariant: what is kept and is no share from 0 to 1 is as if nothing had been said.

use serde_json::{Map, Value, json};

use crate::{Snapshot, Workspace, WorkspaceError};

/// The name under which they are kept.
const TARGETS: &str = "targets";

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

impl Snapshot {
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
    /// Keeps the share that is aimed at between two stages, or nothing. A share that is none takes the target
    /// back.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn target_set(
        &mut self,
        (from, to): (&str, &str),
        share: Option<f64>,
    ) -> Result<(), WorkspaceError> {
        let kept = self.snapshot().measures.get(TARGETS).cloned();
        let mut targets = match kept {
            Some(Value::Object(targets)) => targets,
            _ => Map::new(),
        };
        match share.filter(|share| *share > 0.0 && *share <= 1.0) {
            Some(share) => targets.insert(named(from, to), json!(share)),
            None => targets.remove(&named(from, to)),
        };
        let value = Value::Object(targets);
        self.measure_keep(TARGETS, Some(&value))
    }
}

fn named(from: &str, to: &str) -> String {
    format!("{from}>{to}")
}
