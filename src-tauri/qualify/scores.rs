//! How many points has every lead? What each entry brings is added up chunk by chunk, least and most;
//! a group is cut at its cap before the groups are added.

use std::sync::Arc;

use definition::{Definition, FadeStep, PointGroup, Points, Rows, Score, Subject, Told};
use jiff::civil::Date;
use lead::{CHUNK_ROWS, FieldType, ValueRef, day_of};

use crate::answers::each_of;
use crate::figures::NO_DAY;
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
enum EntryWorth {
    /// To each the same.
    Same(i64),
    /// To each from the least to the most it may be.
    Each(Vec<(i64, i64)>),
}

/// What the criteria are worth to the scores, lead by lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Worths {
    /// Scores in the definition's order, in each the entries of its groups one after the other.
    scores: Vec<Vec<EntryWorth>>,
}

/// The points of every lead in one score.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreColumn {
    least: Vec<i64>,
    most: Vec<i64>,
}

impl ScoreColumn {
    /// The least and the most points of a row; none past the end.
    #[must_use]
    pub fn at(&self, row: usize) -> (i64, i64) {
        let points = |all: &[i64]| all.get(row).copied().unwrap_or_default();
        (points(&self.least), points(&self.most))
    }

    /// The least points of each row.
    #[must_use]
    pub fn least(&self) -> &[i64] {
        &self.least
    }

    /// The most points of each row.
    #[must_use]
    pub fn most(&self) -> &[i64] {
        &self.most
    }
}

impl PlannedScore {
    pub(crate) fn of(score: &Score, definition: &Definition, as_of: Date) -> Self {
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
        let parts = each_of(n_leads.div_ceil(CHUNK_ROWS), |i| {
            let first = i * CHUNK_ROWS;
            let n_rows = (n_leads - first).min(CHUNK_ROWS);
            self.count_chunk(criteria, worth, first, n_rows)
        });
        let mut all = ScoreColumn::default();
        for part in parts {
            all.least.extend(part.least);
            all.most.extend(part.most);
        }
        all
    }

    fn count_chunk(
        &self,
        criteria: &[Arc<Kleene>],
        worth: &[EntryWorth],
        first: usize,
        n_rows: usize,
    ) -> ScoreColumn {
        let mut worth = worth.iter();
        let mut all = ScoreColumn::none(n_rows);
        for PlannedGroup { group, entries } in &self.groups {
            let mut sum = ScoreColumn::none(n_rows);
            for (points, worth) in entries.iter().zip(&mut worth) {
                let verdicts = points.criterion.map(|k| &*criteria[k]);
                sum.add(verdicts, worth, first);
            }
            let each = all.least.iter_mut().zip(&mut all.most);
            for ((least, most), (low, high)) in each.zip(sum.least.iter().zip(&sum.most)) {
                *least += group.capped(*low);
                *most += group.capped(*high);
            }
        }
        all
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

impl ScoreColumn {
    fn none(n_rows: usize) -> Self {
        Self {
            least: vec![0; n_rows],
            most: vec![0; n_rows],
        }
    }

    /// Adds what an entry brings to the leads from `first` on, which have these verdicts; without
    /// any, all are unknown.
    fn add(&mut self, verdicts: Option<&Kleene>, worth: &EntryWorth, first: usize) {
        let n_rows = self.least.len();
        let word = |mask: Option<&lead::Mask>, i: usize, absent: u64| {
            mask.map_or(absent, |mask| {
                mask.words().get(first / 64 + i).copied().unwrap_or(0)
            })
        };
        for start in (0..n_rows).step_by(64) {
            let met = word(verdicts.map(Kleene::met), start / 64, 0);
            let unknown = word(verdicts.map(Kleene::unknown), start / 64, u64::MAX);
            if met | unknown == 0 {
                continue;
            }
            let rows = start..(start + 64).min(n_rows);
            let least = &mut self.least[rows.clone()];
            let most = &mut self.most[rows.clone()];
            for (bit, (least, most)) in least.iter_mut().zip(most).enumerate() {
                let (low, high) = match worth {
                    EntryWorth::Same(points) => (*points, *points),
                    EntryWorth::Each(each) => each[first + start + bit],
                };
                let is_met = ((met >> bit) & 1) as i64;
                let is_unknown = ((unknown >> bit) & 1) as i64;
                *least += is_met * low + is_unknown * low.min(0);
                *most += is_met * high + is_unknown * high.max(0);
            }
        }
    }
}

impl PlannedPoints {
    fn of(points: &Points, definition: &Definition, as_of: Date) -> Self {
        let mut criteria = definition.criteria.iter();
        let criterion = criteria.position(|criterion| criterion.id == points.criterion);
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
        match &*answers.source_of(&fading.subject, around) {
            Source::Nothing if matches!(fading.subject, Subject::Figure(_)) => {
                let anytime = fading.between(i64::MIN, i64::MAX);
                EntryWorth::Each(vec![anytime; n_leads])
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
            Source::Column(column) if column.kind() == FieldType::Date => {
                let each = (0..n_leads).map(|row| match column.value(row) {
                    Some(ValueRef::Day(day)) => fading.between(day.into(), day.into()),
                    _ => fading.between(i64::MIN, i64::MAX),
                });
                EntryWorth::Each(each.collect())
            }
            Source::Column(_) => EntryWorth::Same(self.worth),
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
