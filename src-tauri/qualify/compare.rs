//! Who comes in and who goes when one definition takes the place of another, and which criteria
//! decide it?

use std::collections::HashMap;

use definition::{CriterionId, Definition, StageKey};
use lead::Mask;

use crate::evaluate::on_path;
use crate::{Deciding, Kleene, Verdict, Verdicts};

/// A definition with what it says of a list.
#[derive(Clone, Copy, Debug)]
pub struct Judging<'a> {
    /// The definition.
    pub definition: &'a Definition,
    /// Its verdicts.
    pub verdicts: &'a Verdicts,
}

/// What becomes of a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCompared {
    /// The stage, by its name in files.
    pub key: StageKey,
    /// How many were at it, on the complete path; `None` where there was no such stage.
    pub before: Option<usize>,
    /// How many are; `None` where there is no such stage.
    pub after: Option<usize>,
    /// The leads that come in.
    pub entering: Mask,
    /// The leads that go.
    pub leaving: Mask,
    /// What decides that those who come in are in now, most leads first: criteria of the definition
    /// after, each with the leads it has a part in. A lead may count with several.
    pub why_entering: Vec<(CriterionId, usize)>,
    /// What decides that those who go are out now; those of the definition before where the stage
    /// itself is gone.
    pub why_leaving: Vec<(CriterionId, usize)>,
}

/// Compares stage by stage, in the order of the definition after; stages that only the definition
/// before has come last. Both are judged over one list.
#[must_use]
pub fn compare(before: Judging<'_>, after: Judging<'_>) -> Vec<StageCompared> {
    let keys = after.definition.stages.iter();
    let gone = before.definition.stages.iter();
    let gone = gone.filter(|stage| after.definition.position(&stage.key).is_none());
    let none = Mask::none(after.verdicts.n_leads);
    let each = keys.chain(gone).map(|stage| {
        let was = before.at(&stage.key);
        let is = after.at(&stage.key);
        let (was_there, is_there) = (was.as_ref().unwrap_or(&none), is.as_ref().unwrap_or(&none));
        let entering = is_there.and_not(was_there);
        let leaving = was_there.and_not(is_there);
        let leaving_by = if is.is_some() { after } else { before };
        StageCompared {
            key: stage.key.clone(),
            before: was.as_ref().map(Mask::count),
            after: is.as_ref().map(Mask::count),
            why_entering: after.why(&stage.key, &entering),
            why_leaving: leaving_by.why(&stage.key, &leaving),
            entering,
            leaving,
        }
    });
    each.collect()
}

/// What decides hangs on: the verdicts of the criteria and the points of the scores.
type Judged = (Vec<Verdict>, Vec<(i64, i64)>);

impl Judging<'_> {
    fn at(self, key: &StageKey) -> Option<Mask> {
        Some(self.on_path(key)?.met().clone())
    }

    /// Who is at a stage on the complete path; `None` where there is no such stage.
    pub(crate) fn on_path(self, key: &StageKey) -> Option<Kleene> {
        let stage = self.definition.position(key)?;
        let Verdicts {
            stages,
            optional,
            n_leads,
            ..
        } = self.verdicts;
        Some(on_path(stages, optional, stage, *n_leads))
    }

    /// The criteria that decide where `rows` stand with a stage: of those at it, what decides every
    /// stage on the way; of the others, what decides the first stage on the way that is not met, or
    /// what excludes them.
    fn why(self, key: &StageKey, rows: &Mask) -> Vec<(CriterionId, usize)> {
        let Some(stage) = self.definition.position(key) else {
            return Vec::new();
        };
        let deciding = Deciding::new(self.definition);
        let mut known: HashMap<Judged, Vec<usize>> = HashMap::new();
        let mut counts = vec![0_usize; self.definition.criteria.len()];
        for row in rows.rows() {
            let criteria: Vec<Verdict> = self.verdicts.of_criteria(row).collect();
            let scores: Vec<(i64, i64)> = self.verdicts.of_scores(row).collect();
            let decided = known
                .entry((criteria, scores))
                .or_insert_with_key(|(c, s)| {
                    let decided = deciding.of(c, s);
                    let mut all = self.of_path(row, stage, &decided);
                    all.sort_unstable();
                    all.dedup();
                    all
                });
            decided.iter().for_each(|&k| counts[k] += 1);
        }
        let criteria = self.definition.criteria.iter().zip(counts);
        let criteria = criteria.filter(|(_, n)| *n > 0);
        let mut why: Vec<_> = criteria.map(|(one, n)| (one.id.clone(), n)).collect();
        why.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        why
    }

    fn of_path(self, row: usize, stage: usize, decided: &crate::Decided) -> Vec<usize> {
        if self.verdicts.excluded.at(row) == Verdict::Met {
            return decided.excluded.clone();
        }
        let optional = &self.verdicts.optional;
        let way = (0..=stage).filter(|&i| i == stage || !optional[i]);
        let mut met = Vec::new();
        for i in way {
            if self.verdicts.verdict(i, row) != Verdict::Met {
                return decided.stages[i].clone();
            }
            met.extend(&decided.stages[i]);
        }
        met
    }
}
