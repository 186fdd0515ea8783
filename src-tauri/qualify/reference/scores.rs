//! How many points has a lead? Entry by entry, group by group; what is not known makes an interval.

use definition::{FadeStep, Points, Rows, ScoreKey, Subject};
use jiff::civil::Date;
use lead::{Column, FieldKey, FieldType, Relation, Table, ValueRef, date_of};

use super::{Lead, Leaves};
use crate::Verdict;

/// What each entry of each score brings while its criterion is met, from the least to the most it may
/// be: scores in the definition's order, in each the entries of its groups one after the other.
/// It hangs on the age of what met a criterion, not on whether it is met.
pub type Worth = Vec<Vec<(i64, i64)>>;

impl Lead<'_> {
    /// What the criteria are worth to the scores.
    #[must_use]
    pub fn worth(&self) -> Worth {
        let scores = self.definition.scores.iter();
        let entries = scores.map(|score| {
            let entries = score.groups.iter().flat_map(|group| &group.points);
            entries.map(|points| self.worth_of(points)).collect()
        });
        entries.collect()
    }

    fn worth_of(&self, points: &Points) -> (i64, i64) {
        let criterion = self.definition.criterion(&points.criterion);
        let days = criterion.and_then(|criterion| self.days(&criterion.subject));
        match days {
            Some((first, last)) if !points.fading.is_empty() => {
                // Points change only where a step begins, so that the ends of the stretch and of the
                // steps within it tell all.
                let steps = points.fading.iter();
                let starts = steps.map(|step| step.within.before(self.as_of));
                let starts = starts.flat_map(|before| [Some(before), before.tomorrow().ok()]);
                let within = starts.flatten().filter(|day| first <= *day && *day <= last);
                let days = [first, last].into_iter().chain(within);
                let each = days.map(|day| faded(&points.fading, day, self.as_of));
                each.fold(None, |range: Option<(i64, i64)>, points| {
                    let (least, most) = range.unwrap_or((points, points));
                    Some((least.min(points), most.max(points)))
                })
                .unwrap_or((0, 0))
            }
            _ => (points.points.into(), points.points.into()),
        }
    }

    /// The first and the last day on which what a subject tells may have been; `None` where it has
    /// no day, so that nothing fades.
    fn days(&self, subject: &Subject) -> Option<(Date, Date)> {
        let anytime = (Date::MIN, Date::MAX);
        let cell = |table: &Table, value: Option<ValueRef<'_>>, field: &FieldKey| {
            let kind = table.column(field).map(Column::kind);
            match value {
                _ if kind != Some(FieldType::Date) => None,
                Some(ValueRef::Day(day)) => date_of(day).map(|day| (day, day)),
                _ => Some(anytime),
            }
        };
        match subject {
            Subject::Field(field) => cell(self.table, self.value(field), field),
            Subject::Company(field) => {
                let companies = self.table.related(Relation::Company)?;
                cell(companies.table(), self.company_value(field), field)
            }
            Subject::Figure(figure) => {
                if !matches!(figure.rows, Rows::Activities { .. }) {
                    return None;
                }
                let latest = self.latest(figure);
                let Some(latest) = latest else {
                    return Some(anytime);
                };
                let first = latest.sure.unwrap_or(Date::MIN);
                Some((first, latest.possible.unwrap_or(first)))
            }
        }
    }
}

/// The points of a day: those of the first span that holds it. A day after the as-of day is as young
/// as can be.
fn faded(fading: &[FadeStep], day: Date, as_of: Date) -> i64 {
    let mut steps = fading.iter();
    let step = steps.find(|step| step.within.before(as_of) < day);
    step.map_or(0, |step| step.points.into())
}

impl Leaves<'_> {
    /// The least and the most points of each score, in the definition's order.
    #[must_use]
    pub fn scores(&self) -> Vec<(i64, i64)> {
        let scores = self.definition.scores.iter().zip(self.worth);
        let scores = scores.map(|(score, worth)| {
            let mut worth = worth.iter();
            let groups = score.groups.iter().map(|group| {
                let (mut least, mut most) = (0, 0);
                for (points, &(low, high)) in group.points.iter().zip(&mut worth) {
                    match self.criterion(&points.criterion) {
                        Verdict::Met => {
                            least += low;
                            most += high;
                        }
                        Verdict::NotMet => {}
                        Verdict::Unknown => {
                            least += low.min(0);
                            most += high.max(0);
                        }
                    }
                }
                (group.capped(least), group.capped(most))
            });
            groups.fold((0, 0), |(least, most), (low, high)| {
                (least + low, most + high)
            })
        });
        scores.collect()
    }

    /// The least and the most points of one score; `None` where the definition has no such.
    #[must_use]
    pub fn score(&self, key: &ScoreKey) -> Option<(i64, i64)> {
        let position = self.definition.score_position(key)?;
        self.scores().get(position).copied()
    }

    /// Every grade that is possible, each once, best first; empty where the definition gives none, or
    /// not for these scores.
    #[must_use]
    pub fn grades(&self) -> Vec<String> {
        let mut grades: Vec<String> = Vec::new();
        let Some(grid) = &self.definition.grid else {
            return grades;
        };
        let (Some(fit), Some(engagement)) = (
            self.score(&grid.fit.score),
            self.score(&grid.engagement.score),
        ) else {
            return grades;
        };
        for row in grid.fit.of(fit.1)..=grid.fit.of(fit.0) {
            for column in grid.engagement.of(engagement.1)..=grid.engagement.of(engagement.0) {
                match grid.grade(row, column) {
                    Some(grade) if !grades.iter().any(|known| known == grade) => {
                        grades.push(grade.to_owned());
                    }
                    Some(_) => {}
                    None => return Vec::new(),
                }
            }
        }
        grades
    }
}
