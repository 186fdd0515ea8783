//! What does a definition say about every lead of a list? A verdict per criterion and stage, and
//! from them each lead's place on the path.

use std::sync::Arc;

use crate::reference::Worth;
use crate::scores::Worths;
use crate::{Kleene, ScoreColumn, Verdict};

/// The verdicts of a definition over a list, row by row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdicts {
    /// How many leads.
    pub n_leads: usize,
    /// One per criterion, in the definition's order.
    pub criteria: Vec<Arc<Kleene>>,
    /// One per score, in the definition's order.
    pub scores: Vec<Arc<ScoreColumn>>,
    pub(crate) worths: Arc<Worths>,
    /// Fitting the ideal customer profile.
    pub icp: Kleene,
    /// Being excluded: any exclusion. Only those met are in no stage; an unknown exclusion does
    /// not exclude.
    pub excluded: Kleene,
    /// One per stage, in path order: its rule, and not excluded. Where no rule tells who is in
    /// the stage, nobody is.
    pub stages: Vec<Kleene>,
    /// Per stage, whether the path may go past it.
    pub optional: Vec<bool>,
}

impl Verdicts {
    /// Verdicts of stages alone, where nobody is excluded and no criterion was asked: each with
    /// whether the path may go past it.
    #[must_use]
    pub fn of_stages(n_leads: usize, stages: Vec<(Kleene, bool)>) -> Self {
        let (stages, optional) = stages.into_iter().unzip();
        Self {
            n_leads,
            criteria: Vec::new(),
            scores: Vec::new(),
            worths: Arc::default(),
            icp: Kleene::same(n_leads, Verdict::Met),
            excluded: Kleene::same(n_leads, Verdict::NotMet),
            stages,
            optional,
        }
    }

    /// The verdict of a stage on a row; not met when there is no such stage or row.
    #[must_use]
    pub fn verdict(&self, stage: usize, row: usize) -> Verdict {
        self.stages
            .get(stage)
            .map_or(Verdict::NotMet, |verdicts| verdicts.at(row))
    }

    /// The furthest stage that is met with every stage before it that is not optional.
    #[must_use]
    pub fn place(&self, row: usize) -> Option<usize> {
        furthest(&self.optional, |stage| {
            self.verdict(stage, row) == Verdict::Met
        })
    }

    /// The furthest stage that is not ruled out, nor any stage before it that is not optional.
    #[must_use]
    pub fn may_reach(&self, row: usize) -> Option<usize> {
        furthest(&self.optional, |stage| {
            self.verdict(stage, row) != Verdict::NotMet
        })
    }

    /// The least and the most points of a row in each score, in the definition's order.
    pub fn of_scores(&self, row: usize) -> impl Iterator<Item = (i64, i64)> + '_ {
        self.scores.iter().map(move |score| score.at(row))
    }

    /// What the criteria of each score bring to a row while they are met.
    #[must_use]
    pub fn worth(&self, row: usize) -> Worth {
        self.worths.at(row)
    }

    /// The verdict of each criterion on a row, in the definition's order.
    pub fn of_criteria(&self, row: usize) -> impl Iterator<Item = Verdict> + '_ {
        self.criteria.iter().map(move |verdicts| verdicts.at(row))
    }
}

/// The furthest stage that is `open`, with no stage before it that is neither open nor optional.
pub(crate) fn furthest(optional: &[bool], open: impl Fn(usize) -> bool) -> Option<usize> {
    let mut furthest = None;
    for (stage, &optional) in optional.iter().enumerate() {
        if open(stage) {
            furthest = Some(stage);
        } else if !optional {
            break;
        }
    }
    furthest
}
