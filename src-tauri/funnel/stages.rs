//! What are the figures of a funnel? Per stage a count, what cannot be judged, and conversion.
//!
//! Conversion is always over a stage whose leads hold all of those counted, so that a rate never
//! passes one and its interval means something: an optional stage is nobody's denominator.

use definition::{Definition, StageKey};
use lead::Mask;
use qualify::Verdicts;

use statistics::wilson_95;

use crate::{Count, members, undecided};

/// The figures of one stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageFigures {
    /// The stage.
    pub key: StageKey,
    /// Leads that count here.
    pub n: usize,
    /// Leads that do not count here but for whom the stage is not ruled out.
    pub unknown: usize,
    /// Leads whose window is not over; none in a snapshot.
    pub pending: usize,
    /// Leads that count here without having met this very stage: those that skipped it.
    pub skipped: usize,
    /// Conversion from the last stage before that is not optional; `None` when there is none.
    pub from_previous: Option<Rate>,
    /// Conversion from the first stage that is not optional; `None` for that stage and before it.
    pub from_first: Option<Rate>,
}

/// A share of leads with both its counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// The leads that went on.
    pub n: usize,
    /// The leads that could have.
    pub of: usize,
    /// `n / of`; `None` when nobody could have.
    pub rate: Option<f64>,
    /// The lower end of the Wilson 95 % interval; `None` when nobody could have.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

impl Rate {
    /// The share of `n` in `of`. `n` is part of `of`.
    #[must_use]
    pub fn new(n: usize, of: usize) -> Self {
        let interval = wilson_95(n, of);
        Self {
            n,
            of,
            rate: interval.map(|_| n as f64 / of as f64),
            low: interval.map(|(low, _)| low),
            high: interval.map(|(_, high)| high),
        }
    }
}

/// The figures of every stage of `definition`, in path order, over the leads of `among` or over
/// all. `verdicts` are those of the same definition.
#[must_use]
pub fn funnel(
    definition: &Definition,
    verdicts: &Verdicts,
    count: Count,
    among: Option<&Mask>,
) -> Vec<StageFigures> {
    let keys: Vec<&StageKey> = definition.stages.iter().map(|stage| &stage.key).collect();
    figures(
        &keys,
        &StageMasks::all(verdicts, count),
        &verdicts.optional,
        among,
    )
}

/// Who counts at a stage, and who might.
pub(crate) struct StageMasks {
    members: Mask,
    undecided: Mask,
    /// Who counts without having met the stage itself; `None` where nobody does.
    skipped: Option<Mask>,
}

impl StageMasks {
    pub(crate) fn all(verdicts: &Verdicts, count: Count) -> Vec<Self> {
        let stages = verdicts.stages.iter().enumerate();
        let masks = stages.map(|(stage, kleene)| {
            let members = members(verdicts, stage, count);
            let skipped = members.and_not(kleene.met());
            Self {
                undecided: undecided(verdicts, stage, count),
                skipped: (skipped.count() > 0).then_some(skipped),
                members,
            }
        });
        masks.collect()
    }
}

pub(crate) fn figures(
    keys: &[&StageKey],
    masks: &[StageMasks],
    optional: &[bool],
    among: Option<&Mask>,
) -> Vec<StageFigures> {
    let n_of = |mask: &Mask| among.map_or_else(|| mask.count(), |among| mask.count_and(among));
    let (mut first, mut previous) = (None, None);
    let mut figures = Vec::with_capacity(masks.len());
    for ((key, masks), optional) in keys.iter().zip(masks).zip(optional) {
        let n = n_of(&masks.members);
        figures.push(StageFigures {
            key: (*key).clone(),
            n,
            unknown: n_of(&masks.undecided),
            pending: 0,
            skipped: masks.skipped.as_ref().map_or(0, n_of),
            from_previous: previous.map(|of| Rate::new(n, of)),
            from_first: first.map(|of| Rate::new(n, of)),
        });
        if !optional {
            first = first.or(Some(n));
            previous = Some(n);
        }
    }
    figures
}
