//! What became of the definition when something was merged, taken back or chosen? In words, and for programs.

use serde::Serialize;
use words::Words;
use workspace::{DefinitionNow, Settled, Snapshot, definition_now_sentence, kept_alive_sentences};

#[derive(Serialize)]
pub(crate) struct SettledSaid {
    /// `same`, `in_force`, `draft` or `none`.
    definition: &'static str,
    /// Criteria that one person took away while another still used them.
    kept_alive: Vec<String>,
}

impl SettledSaid {
    pub(crate) fn of(settled: &Settled) -> Self {
        let kept_alive = settled.kept_alive.iter().map(|id| id.0.clone());
        Self {
            definition: match settled.definition {
                DefinitionNow::Same => "same",
                DefinitionNow::InForce => "in_force",
                DefinitionNow::Draft(_) => "draft",
                DefinitionNow::NoDefinition(_) => "none",
            },
            kept_alive: kept_alive.collect(),
        }
    }
}

/// The same in words, one sentence on each line.
pub(crate) fn settled_lines(snapshot: &Snapshot, settled: &Settled, words: Words) -> Vec<String> {
    let mut lines = vec![definition_now_sentence(&settled.definition, words)];
    lines.extend(kept_alive_sentences(snapshot, settled, words));
    lines
}
