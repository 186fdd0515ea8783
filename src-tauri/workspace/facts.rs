//! Where does the team stand? How many leads are at each stage, and how many cannot be judged and
//! why.

use definition::{Owner, StageKey, Subject};
use funnel::{Count, funnel};
use lead::Mask;
use words::Words;

use crate::Snapshot;

/// Where the team stands.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The stages in path order; empty without a definition that can decide.
    pub stages: Vec<StageFact>,
    /// Leads of which some stage is unknown.
    pub n_cannot_judge: usize,
    /// The field whose missing values leave most of them unknown.
    pub most_missing_field: Option<String>,
}

/// A stage and who is there.
#[derive(Clone, Debug)]
pub struct StageFact {
    /// Its name in files.
    pub key: StageKey,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: Owner,
    /// Leads that met it and all before.
    pub n: usize,
    /// Leads that did not and are not ruled out.
    pub unknown: usize,
}

/// Where the team of `snapshot` stands.
#[must_use]
pub fn facts(snapshot: &Snapshot, words: Words) -> Facts {
    let Some((definition, verdicts)) = snapshot.decided() else {
        return Facts::default();
    };
    let figures = funnel(definition, verdicts, Count::CompletePath, None);
    let stages = definition
        .stages
        .iter()
        .zip(figures)
        .map(|(stage, figures)| StageFact {
            key: stage.key.clone(),
            label: stage.label.clone(),
            owner: stage.owner,
            n: figures.n,
            unknown: figures.unknown,
        });
    let none = Mask::none(verdicts.n_leads);
    let unknown = verdicts
        .stages
        .iter()
        .fold(none, |all, stage| all.or(stage.unknown()));
    let mut most: Option<(usize, &Subject)> = None;
    for (criterion, kleene) in definition.criteria.iter().zip(&verdicts.criteria) {
        let n = kleene.unknown().and(&unknown).count();
        if n > most.map_or(0, |(most, _)| most) {
            most = Some((n, &criterion.subject));
        }
    }
    Facts {
        stages: stages.collect(),
        n_cannot_judge: unknown.count(),
        most_missing_field: most.map(|(_, subject)| {
            snapshot.with_wording(definition, words, |wording| wording.subject(subject))
        }),
    }
}
