//! How many points has every lead? What each entry brings is added up, least and most; a group is cut
//! at its cap before the groups are added. No column of points is kept: adding up again what a screen
//! shows, or what a rule asks, is faster than memory for a million leads.

use std::sync::Arc;

use definition::{Definition, FadeStep, PointGroup, Points, Rows, Score, Subject, Told};
use jiff::civil::Date;
use lead::{BLOCK, CHUNK_ROWS, Column, FieldType, Mask, ValueRef, day_of, each_of};

use crate::figures::NO_DAY;
use crate::group_sum::{Block, GroupSum};
use crate::sliced_sum::SlicedSum;
use crate::source::{Around, Source};
use crate::{Answers, Kleene};

/// A score made ready to be counted.
#[derive(Clone, Debug)]
pub(crate) struct PlannedScore {
    groups: Vec<PlannedGroup>,
}

#[derive(Clone, Debug)]
struct PlannedGroup {
    group: PointGroup,
    entries: Vec<PlannedPoints>,
}

/// What a criterion brings to a score.
#[derive(Clone, Debug)]
struct PlannedPoints {
    /// The position of the criterion; `None` where it is not there, so that it is unknown.
    criterion: Option<usize>,
    worth: i64,
    fading: Option<Fading>,
}

/// How points fade with the age of what met a criterion.
#[derive(Clone, Debug)]
struct Fading {
    /// What tells the day.
    subject: Subject,
    /// The last day that is too old for each step, and its points, youngest first.
    steps: Vec<(i64, i64)>,
}

/// What the entry of a score brings to every lead while its criterion is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EntryWorth {
    /// To each the same.
    Same(i64),
    /// To each from the least to the most it may be.
    Each(Arc<[(i64, i64)]>),
}

/// What the criteria are worth to the scores, lead by lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Worths {
    /// Scores in the definition's order, in each the entries of its groups one after the other.
    scores: Vec<Vec<EntryWorth>>,
}

/// The points of every lead in one score, added up when they are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreColumn {
    groups: Vec<GroupSum>,
    n_leads: usize,
}

impl ScoreColumn {
    /// The least and the most points of a row; none past the end.
    #[must_use]
    pub fn at(&self, row: usize) -> (i64, i64) {
        if row >= self.n_leads {
            return (0, 0);
        }
        let groups = self.groups.iter().map(|group| group.at(row));
        groups.fold((0, 0), |(least, most), (low, high)| {
            (least + low, most + high)
        })
    }

    /// The verdict of every row on having so many points, or more.
    #[must_use]
    pub fn at_least(&self, points: i64) -> Kleene {
        let most: Option<u64> = self.groups.iter().map(GroupSum::most).sum();
        if let Some(zero) = most.and_then(SlicedSum::zero) {
            return self.at_least_alike(points, &zero);
        }
        by_blocks(self.n_leads, |block| {
            let (least, most) = self.block(block);
            let rows = |of: &[i64]| Mask::of(of, |of| *of >= points).words()[0];
            (rows(&least), rows(&most))
        })
    }

    /// As [`ScoreColumn::at_least`], where no lead has points of its own; `zero` has room for all of them.
    fn at_least_alike(&self, points: i64, zero: &SlicedSum) -> Kleene {
        let parts = each_of(self.n_leads.div_ceil(CHUNK_ROWS), |i| {
            let n_rows = (self.n_leads - i * CHUNK_ROWS).min(CHUNK_ROWS);
            let first = i * CHUNK_ROWS / BLOCK;
            let (mut met, mut possible) = (Vec::new(), Vec::new());
            for block in first..first + n_rows.div_ceil(BLOCK) {
                let mut sums = [zero.clone(), zero.clone()];
                for group in &self.groups {
                    let mut own = [zero.clone(), zero.clone()];
                    group.add_alike(block, &mut own);
                    sums.iter_mut()
                        .zip(&own)
                        .for_each(|(sum, own)| sum.add_all(own));
                }
                met.extend(sums[0].at_least(points));
                possible.extend(sums[1].at_least(points));
            }
            let possible = Mask::from_words(possible, n_rows);
            Kleene::new(Mask::from_words(met, n_rows), &possible)
        });
        Kleene::concat(&parts)
    }

    /// The least and the most points of every row, in order.
    pub fn rows(&self) -> impl Iterator<Item = (i64, i64)> + '_ {
        let blocks = (0..self.n_leads.div_ceil(64)).map(|block| self.block(block));
        let rows = blocks.flat_map(|(least, most)| least.into_iter().zip(most));
        rows.take(self.n_leads)
    }

    /// The points of the rows from `64 * block` on; what stands past the last row has no meaning.
    pub(crate) fn block(&self, block: usize) -> Block {
        let mut points = ([0; 64], [0; 64]);
        for group in &self.groups {
            group.add(block, &mut points);
        }
        points
    }
}

/// The verdicts of so many rows, given met and possible of each 64, chunk by chunk on all cores.
pub(crate) fn by_blocks(n_rows: usize, of_block: impl Fn(usize) -> (u64, u64) + Sync) -> Kleene {
    let parts = each_of(n_rows.div_ceil(CHUNK_ROWS), |i| {
        let n_rows = (n_rows - i * CHUNK_ROWS).min(CHUNK_ROWS);
        let first = i * CHUNK_ROWS / 64;
        let blocks = (first..first + n_rows.div_ceil(64)).map(&of_block);
        let (met, possible) = blocks.unzip();
        let possible = Mask::from_words(possible, n_rows);
        Kleene::new(Mask::from_words(met, n_rows), &possible)
    });
    Kleene::concat(&parts)
}

impl PlannedScore {
    fn of(score: &Score, definition: &Definition, as_of: Date) -> Self {
        let groups = score.groups.iter().map(|group| PlannedGroup {
            group: group.clone(),
            entries: group
                .points
                .iter()
                .map(|points| PlannedPoints::of(points, definition, as_of))
                .collect(),
        });
        Self {
            groups: groups.collect(),
        }
    }

    /// Every score of a definition, in its order.
    pub(crate) fn all(definition: &Definition, as_of: Date) -> Vec<Self> {
        let scores = definition.scores.iter();
        let planned = scores.map(|score| Self::of(score, definition, as_of));
        planned.collect()
    }

    fn entries(&self) -> impl Iterator<Item = &PlannedPoints> {
        self.groups.iter().flat_map(|group| &group.entries)
    }

    /// The positions of the criteria that bring points.
    pub(crate) fn criteria(&self) -> impl Iterator<Item = usize> + '_ {
        self.entries().filter_map(|points| points.criterion)
    }

    /// The points of every lead, given the verdicts of the criteria in the definition's order and
    /// what the entries are worth.
    fn count(&self, criteria: &[Arc<Kleene>], worth: &[EntryWorth], n_leads: usize) -> ScoreColumn {
        let mut worth = worth.iter().cloned();
        let groups = self.groups.iter();
        let groups = groups.map(|PlannedGroup { group, entries }| {
            let verdicts = entries
                .iter()
                .map(|points| points.criterion.map(|k| Arc::clone(&criteria[k])));
            GroupSum::of(group, verdicts.zip(&mut worth))
        });
        ScoreColumn {
            groups: groups.collect(),
            n_leads,
        }
    }
}

/// The points of every lead in each score.
pub(crate) fn count_all(
    scores: &[PlannedScore],
    criteria: &[Arc<Kleene>],
    worths: &Worths,
    n_leads: usize,
) -> Vec<Arc<ScoreColumn>> {
    let each = scores.iter().zip(&worths.scores);
    each.map(|(score, worth)| Arc::new(score.count(criteria, worth, n_leads)))
        .collect()
}

impl PlannedPoints {
    fn of(points: &Points, definition: &Definition, as_of: Date) -> Self {
        let criterion = definition.criterion_position(&points.criterion);
        let subject = criterion.and_then(|k| dated(&definition.criteria[k].subject));
        let fading = subject.filter(|_| !points.fading.is_empty());
        let step = |step: &FadeStep| {
            let before = step.within.before(as_of);
            (i64::from(day_of(before)), i64::from(step.points))
        };
        Self {
            criterion,
            worth: points.points.into(),
            fading: fading.map(|subject| Fading {
                subject,
                steps: points.fading.iter().map(step).collect(),
            }),
        }
    }

    fn worth(&self, answers: &Answers, around: Around<'_>) -> EntryWorth {
        let Some(fading) = &self.fading else {
            return EntryWorth::Same(self.worth);
        };
        let n_leads = around.table.n_rows();
        let source = answers.source_of(&fading.subject, around);
        match &*source {
            Source::Nothing if matches!(fading.subject, Subject::Figure(_)) => {
                let anytime = fading.between(i64::MIN, i64::MAX);
                EntryWorth::Each(vec![anytime; n_leads].into())
            }
            Source::Nothing => EntryWorth::Same(self.worth),
            Source::Latest(latests) => {
                let each = latests.sure.iter().zip(&latests.possible);
                let each = each.map(|(&sure, &possible)| match (sure, possible) {
                    (NO_DAY, NO_DAY) => fading.between(i64::MIN, i64::MIN),
                    (NO_DAY, possible) => fading.between(i64::MIN, possible.into()),
                    (sure, possible) => fading.between(sure.into(), possible.into()),
                });
                EntryWorth::Each(each.collect())
            }
            Source::OfCompanies(companies) if companies.column.kind() == FieldType::Date => {
                fading.of_days(&companies.gathered())
            }
            Source::Column(column) if column.kind() == FieldType::Date => fading.of_days(column),
            Source::Column(_) | Source::OfCompanies(_) | Source::Counts(_) => {
                EntryWorth::Same(self.worth)
            }
        }
    }
}

impl Worths {
    /// What the entries of `scores` bring.
    pub(crate) fn of(scores: &[PlannedScore], answers: &Answers, around: Around<'_>) -> Self {
        let scores = scores.iter();
        let scores = scores.map(|score| {
            let entries = score.entries();
            entries
                .map(|points| points.worth(answers, around))
                .collect()
        });
        Self {
            scores: scores.collect(),
        }
    }

    /// What the entries bring to a row, in the shape of [`crate::reference::Worth`].
    pub(crate) fn at(&self, row: usize) -> crate::reference::Worth {
        let entry = |worth: &EntryWorth| match worth {
            EntryWorth::Same(points) => (*points, *points),
            EntryWorth::Each(each) => each.get(row).copied().unwrap_or_default(),
        };
        let scores = self.scores.iter();
        scores
            .map(|entries| entries.iter().map(entry).collect())
            .collect()
    }
}

impl Fading {
    /// What the days of a column bring; a missing day may be any.
    fn of_days(&self, days: &Column) -> EntryWorth {
        let each = (0..days.n_rows()).map(|row| match days.value(row) {
            Some(ValueRef::Day(day)) => self.between(day.into(), day.into()),
            _ => self.between(i64::MIN, i64::MAX),
        });
        EntryWorth::Each(each.collect())
    }

    /// The least and the most points of a day from `first` to `last`. Points are the same from one
    /// step to the next, so that it is enough to look at the steps that hold a day of them.
    fn between(&self, first: i64, last: i64) -> (i64, i64) {
        let mut range: Option<(i64, i64)> = None;
        let mut add = |points: i64| {
            let (least, most) = range.unwrap_or((points, points));
            range = Some((least.min(points), most.max(points)));
        };
        // Days younger than all that a step before this one took.
        let mut youngest = i64::MAX;
        for &(before, points) in &self.steps {
            if first.max(before.saturating_add(1)) <= last.min(youngest) {
                add(points);
            }
            youngest = youngest.min(before);
        }
        if first <= last.min(youngest) {
            add(0);
        }
        range.unwrap_or_default()
    }
}

/// The subject that tells the day of what meets a criterion, where it may have one: of a figure over
/// activities, the most recent.
fn dated(subject: &Subject) -> Option<Subject> {
    let Subject::Figure(figure) = subject else {
        return Some(subject.clone());
    };
    if !matches!(figure.rows, Rows::Activities { .. }) {
        return None;
    }
    let mut latest = figure.clone();
    latest.told = Told::Latest;
    Some(Subject::Figure(latest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Verdict;

    #[test]
    fn who_has_so_many_points_is_told_by_the_sums() {
        let n_leads = 1100;
        let rows = |k: usize, of: usize| {
            Mask::from_fn(n_leads, |row| (row * 7 + k * 5 + row * row % 11) % 3 == of)
        };
        let entry = |k: usize| {
            let verdicts = Arc::new(Kleene::new(rows(k, 0), &rows(k, 1)));
            // The last entry has no criterion.
            let verdicts = (k < 12).then_some(verdicts);
            (verdicts, EntryWorth::Same((k as i64 * 13) % 17 - 6))
        };
        for caps in [
            [None, None],
            [Some(9), None],
            [Some(-3), Some(12)],
            [Some(0), Some(90)],
        ] {
            let groups = caps.iter().enumerate().map(|(i, &cap)| {
                let group = PointGroup {
                    cap,
                    ..PointGroup::default()
                };
                GroupSum::of(&group, (i * 5..i * 5 + 8).map(entry))
            });
            let column = ScoreColumn {
                groups: groups.collect(),
                n_leads,
            };
            for points in [i64::MIN, -40, -9, -1, 0, 1, 7, 20, 63, 64, 500, i64::MAX] {
                let found = column.at_least(points);
                for row in 0..n_leads {
                    let (least, most) = column.at(row);
                    let (met, possible) = (least >= points, most >= points);
                    let told = (found.met().contains(row), found.possible().contains(row));
                    assert_eq!(
                        told,
                        (met, possible),
                        "row {row}, {points} points, {caps:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_verdicts_by_blocks_are_those_of_as_many_rows_as_asked() {
        for n_rows in [0, 1, CHUNK_ROWS, CHUNK_ROWS + 70, 2 * CHUNK_ROWS + 1] {
            let of_block = |block: usize| (block as u64, u64::MAX);
            let found = by_blocks(n_rows, of_block);
            assert_eq!(found.n_rows(), n_rows);
            assert_eq!(found.possible().count(), n_rows);
            let bit = |row: usize| ((row / 64) >> (row % 64)) & 1 == 1;
            assert_eq!(found.met(), &Mask::from_fn(n_rows, bit), "{n_rows} rows");
        }
    }

    #[test]
    fn who_has_so_many_points_is_told_of_every_lead_and_of_no_lead_more() {
        for n_leads in [1, CHUNK_ROWS, CHUNK_ROWS + 70] {
            let all = Arc::new(Kleene::same(n_leads, Verdict::Met));
            let entry = (Some(all), EntryWorth::Same(5));
            let column = ScoreColumn {
                groups: vec![GroupSum::of(&PointGroup::default(), [entry].into_iter())],
                n_leads,
            };
            for (points, expected) in [(5, Verdict::Met), (6, Verdict::NotMet)] {
                assert_eq!(column.at_least(points), Kleene::same(n_leads, expected));
            }
        }
    }
}
