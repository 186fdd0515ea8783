//! How did a lead go through the funnel? Its passes, for the panel of a lead.

use funnel::{Journeys, Pass};
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Snapshot, ended_by, known_by_sentence};

use super::ops::OwnerView;

/// One pass of a lead through the funnel.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PassView {
    /// Its number, from 1.
    pub no: u32,
    /// The day of its first entry; of a lead without any, the day on which it became known.
    pub opened_on: String,
    /// Its end; `None` while it has none.
    pub closed: Option<ClosedView>,
    /// Its entries, by day.
    pub entries: Vec<EntryView>,
}

/// The end of a pass.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ClosedView {
    /// The day.
    pub on: String,
    /// What ended it, in words.
    pub by: String,
}

/// A stage that a lead came to.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct EntryView {
    /// The key of the stage.
    pub stage: String,
    /// Its name.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// The day.
    pub on: String,
    /// Whether that is the day of the entry, and not only one by which it had happened.
    pub is_moment: bool,
    /// How the day is known, in words.
    pub known_by: String,
}

impl PassView {
    /// The passes of the lead in a row; none without a definition.
    pub(crate) fn all(
        journeys: &Journeys,
        snapshot: &Snapshot,
        row: u32,
        words: Words,
    ) -> Vec<Self> {
        let passes = journeys.of(row as usize).into_iter().zip(1..);
        passes
            .filter_map(|(pass, no)| Self::of(&pass, no, snapshot, words))
            .collect()
    }

    fn of(pass: &Pass, no: u32, snapshot: &Snapshot, words: Words) -> Option<Self> {
        let (definition, _) = snapshot.decided()?;
        let entries = pass.entries.iter().filter_map(|entry| {
            let stage = definition.stages.get(entry.stage)?;
            Some(EntryView {
                stage: stage.key.to_string(),
                label: stage.label.clone(),
                owner: stage.owner.into(),
                on: entry.on.to_string(),
                is_moment: entry.known_by.is_moment(),
                known_by: known_by_sentence(entry.known_by, words),
            })
        });
        Some(Self {
            no,
            opened_on: pass.opened_on.to_string(),
            closed: pass.closed.map(|closed| ClosedView {
                on: closed.on.to_string(),
                by: ended_by(closed, definition, words),
            }),
            entries: entries.collect(),
        })
    }
}
