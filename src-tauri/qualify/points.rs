//! Where do a lead's points come from? Each score entry by entry, and which criteria would have to
//! change for it to reach a number.

use definition::{Definition, PointGroup, ScoreKey};

use crate::reference::Judged;
use crate::{CriterionReason, Need, Verdict};

/// A score with what brings its points.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreReason {
    /// The score.
    pub key: ScoreKey,
    /// The least points.
    pub least: i64,
    /// The most points; more than the least where something is not known.
    pub most: i64,
    /// What brings points, in the definition's order.
    pub parts: Vec<PointReason>,
    groups: Vec<PointGroup>,
}

/// An entry of a score.
#[derive(Clone, Debug, PartialEq)]
pub struct PointReason {
    /// The position of its group in the score.
    pub group: usize,
    /// The criterion; `None` where the definition has no such.
    pub criterion: Option<CriterionReason>,
    /// The least and the most it brings while the criterion is met.
    pub worth: (i64, i64),
    /// The least and the most it brings now, before the group is cut at its cap.
    pub brings: (i64, i64),
}

/// Every score of a definition, as judged.
pub(crate) fn scores(
    definition: &Definition,
    judged: &Judged,
    criteria: &[CriterionReason],
) -> Vec<ScoreReason> {
    let scores = definition.scores.iter().zip(&judged.worth);
    let scores = scores.zip(&judged.scores);
    let scores = scores.map(|((score, worth), &(least, most))| {
        let groups = score.groups.iter().enumerate();
        let entries = groups.flat_map(|(i, group)| group.points.iter().map(move |one| (i, one)));
        let parts = entries.zip(worth).map(|((group, points), &worth)| {
            let mut all = criteria.iter();
            let criterion = all
                .find(|criterion| criterion.id == points.criterion)
                .cloned();
            let verdict = criterion
                .as_ref()
                .map_or(Verdict::Unknown, |one| one.verdict);
            PointReason {
                group,
                brings: brings(worth, verdict),
                criterion,
                worth,
            }
        });
        ScoreReason {
            key: score.key.clone(),
            least,
            most,
            parts: parts.collect(),
            groups: score.groups.clone(),
        }
    });
    scores.collect()
}

impl ScoreReason {
    /// The changes of criteria that bring the score surely to so many points (`Met`), or surely
    /// below (`NotMet`): at each step the one that moves it furthest. `None` where none do.
    pub(crate) fn needs(&self, at_least: i64, wanted: Verdict) -> Option<Vec<Need>> {
        let up = wanted == Verdict::Met;
        let mut verdicts: Vec<Verdict> = self.parts.iter().map(PointReason::verdict).collect();
        let mut needs: Vec<Need> = Vec::new();
        let is_there = |(least, most): (i64, i64)| {
            if up {
                least >= at_least
            } else {
                most < at_least
            }
        };
        while !is_there(self.sum(&verdicts)) {
            let now = self.sum(&verdicts);
            let moved = |verdicts: &[Verdict]| {
                let (least, most) = self.sum(verdicts);
                if up { least - now.0 } else { now.1 - most }
            };
            let ways = self.parts.iter().flat_map(|part| {
                [Verdict::Met, Verdict::NotMet].map(|to| (part.criterion.as_ref(), to))
            });
            let ways = ways.filter_map(|(criterion, to)| {
                let criterion = criterion?;
                // A criterion that stands in two entries changes in both.
                let mut changed = verdicts.clone();
                for (one, verdict) in self.parts.iter().zip(&mut changed) {
                    if one
                        .criterion
                        .as_ref()
                        .is_some_and(|one| one.id == criterion.id)
                    {
                        *verdict = to;
                    }
                }
                let is_new = !needs.iter().any(|need| need.id == criterion.id);
                let moved = moved(&changed);
                (is_new && moved > 0).then_some((moved, criterion, to, changed))
            });
            // Of equals the first.
            let (_, criterion, to, changed) = ways.reduce(|a, b| if b.0 > a.0 { b } else { a })?;
            needs.push(Need {
                id: criterion.id.clone(),
                now: criterion.verdict,
                wanted: to,
            });
            verdicts = changed;
        }
        Some(needs)
    }

    fn sum(&self, verdicts: &[Verdict]) -> (i64, i64) {
        let groups = self.groups.iter().enumerate().map(|(i, group)| {
            let parts = self.parts.iter().zip(verdicts);
            let parts = parts.filter(|(part, _)| part.group == i);
            let sum = parts.fold((0, 0), |(least, most), (part, verdict)| {
                let (low, high) = brings(part.worth, *verdict);
                (least + low, most + high)
            });
            (group.capped(sum.0), group.capped(sum.1))
        });
        groups.fold((0, 0), |(least, most), (low, high)| {
            (least + low, most + high)
        })
    }
}

impl PointReason {
    fn verdict(&self) -> Verdict {
        let criterion = self.criterion.as_ref();
        criterion.map_or(Verdict::Unknown, |criterion| criterion.verdict)
    }
}

fn brings((least, most): (i64, i64), verdict: Verdict) -> (i64, i64) {
    match verdict {
        Verdict::Met => (least, most),
        Verdict::NotMet => (0, 0),
        Verdict::Unknown => (least.min(0), most.max(0)),
    }
}
