//! What is told of the rows that belong to a lead? Row by row: each surely counts, surely does not,
//! or may count.

use std::collections::BTreeSet;

use definition::{CriterionId, Figure, Filter, Rows, Span, Subject, Test, Told};
use jiff::civil::Date;
use lead::{
    ACTIVITY_DATE, ACTIVITY_TYPE, FieldKey, Interval, Related, Relation, Value, ValueRef, date_of,
    day_of,
};

use super::{Lead, Of, values};
use crate::Verdict;

/// The most recent day of some rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Latest {
    /// The last day that surely counts; `None` where perhaps no row does.
    pub(super) sure: Option<Date>,
    /// The last day that may count; `None` where surely no row does.
    pub(super) possible: Option<Date>,
}

/// A row that counts (`Met`) or may, and its day.
struct Counted {
    verdict: Verdict,
    day: Option<Date>,
}

impl Lead<'_> {
    pub(super) fn judge_figure(&self, figure: &Figure, test: &Test, missing: Verdict) -> Verdict {
        let tables = &self.definition.tables;
        match figure.told {
            Told::Count | Told::Days => match (test, self.figure(figure)) {
                (Test::Known, number) => Verdict::of(number.is_some()),
                (Test::Unknown, number) => Verdict::of(number.is_none()),
                (_, None) => missing,
                (test, Some(number)) => {
                    values::judge(test, ValueRef::Number(number), tables, self.as_of)
                }
            },
            Told::Latest => match (test, self.latest(figure)) {
                (Test::Known, Some(latest)) => latest.is_some(),
                (Test::Unknown, Some(latest)) => latest.is_some().not(),
                (Test::Known, None) => Verdict::NotMet,
                (Test::Unknown, None) => Verdict::Met,
                (_, None) => missing,
                (test, Some(latest)) => self.judge_latest(test, latest, missing),
            },
        }
    }

    /// The number that a figure tells; `None` where nothing was ever imported to tell it from, and
    /// for colleagues where the company is not known.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> Option<Interval> {
        let (sure, most) = match &figure.rows {
            Rows::Colleagues(id) => self.colleagues(id)?,
            Rows::Deals => {
                let deals = self.table.related(Relation::Deal)?;
                let rows = deals.rows_of(self.row).iter();
                let each = rows.map(|&row| self.judge_filters(&figure.filters, deals, row));
                let each: Vec<Verdict> = each.collect();
                let n = |of: Verdict| each.iter().filter(|verdict| **verdict == of).count();
                let sure = n(Verdict::Met);
                let is_keyed = deals.keyed().contains(self.row);
                (sure, is_keyed.then_some(sure + n(Verdict::Unknown)))
            }
            Rows::Activities { kinds, within } => {
                let activities = self.table.related(Relation::Activity)?;
                let counted = self.activities(figure, activities);
                let sure: Vec<_> = counted
                    .iter()
                    .filter(|c| c.verdict == Verdict::Met)
                    .collect();
                let covered = self.is_covered(activities, kinds, *within);
                let (sure, most) = match figure.told {
                    Told::Days => {
                        let sure: BTreeSet<_> = sure.iter().filter_map(|c| c.day).collect();
                        let days: BTreeSet<_> = counted.iter().filter_map(|c| c.day).collect();
                        let dayless = counted.iter().filter(|c| c.day.is_none()).count();
                        (sure.len(), days.len() + dayless)
                    }
                    Told::Count | Told::Latest => (sure.len(), counted.len()),
                };
                (sure, covered.then_some(most))
            }
        };
        Interval::between(sure as f64, most.map_or(f64::INFINITY, |most| most as f64))
    }

    /// What a subject tells of the lead, as far as it is known surely: of most recent days, the last
    /// sure one.
    #[must_use]
    pub fn told(&self, subject: &Subject) -> Option<Value> {
        match subject {
            Subject::Field(field) => self.value(field).map(ValueRef::to_value),
            Subject::Company(field) => self.company_value(field).map(ValueRef::to_value),
            Subject::Figure(figure) => match figure.told {
                Told::Count | Told::Days => self.figure(figure).map(Value::Number),
                Told::Latest => self.latest(figure)?.sure.map(Value::Date),
            },
        }
    }

    /// The most recent day that a figure tells; `None` where no activity was ever imported.
    pub(super) fn latest(&self, figure: &Figure) -> Option<Latest> {
        let activities = self.table.related(Relation::Activity)?;
        let Rows::Activities { kinds, within } = &figure.rows else {
            return None;
        };
        let counted = self.activities(figure, activities);
        let sure = counted.iter().filter(|c| c.verdict == Verdict::Met);
        let sure = sure.filter_map(|c| c.day).max();
        let possible = counted.iter().map(|c| c.day.unwrap_or(self.as_of)).max();
        let covered = self.is_covered(activities, kinds, *within);
        Some(Latest {
            sure,
            possible: if covered { possible } else { Some(self.as_of) },
        })
    }

    /// The activities of the lead that count or may.
    fn activities(&self, figure: &Figure, activities: &Related) -> Vec<Counted> {
        let Rows::Activities { kinds, within } = &figure.rows else {
            return Vec::new();
        };
        let table = activities.table();
        let rows = activities.rows_of(self.row).iter();
        let each = rows.map(|&row| {
            let kind = table.value(row as usize, &FieldKey::from_label(ACTIVITY_TYPE));
            let is_kind = match kind {
                _ if kinds.is_empty() => Verdict::Met,
                Some(ValueRef::Text(kind)) => Verdict::of(values::is_one_of(kind, kinds)),
                _ => Verdict::Unknown,
            };
            let day = match table.value(row as usize, &FieldKey::from_label(ACTIVITY_DATE)) {
                Some(ValueRef::Day(day)) => date_of(day),
                _ => None,
            };
            let is_in_time = day.map_or(Verdict::Unknown, |day| {
                let after = within.is_none_or(|span| span.before(self.as_of) < day);
                Verdict::of(after && day <= self.as_of)
            });
            let filters = self.judge_filters(&figure.filters, activities, row);
            let verdict = is_kind.and(is_in_time).and(filters);
            Counted { verdict, day }
        });
        each.filter(|counted| counted.verdict != Verdict::NotMet)
            .collect()
    }

    /// Whether every activity of the lead of these kinds in the window was imported, and could be found
    /// to be the lead's.
    fn is_covered(&self, activities: &Related, kinds: &[String], within: Option<Span>) -> bool {
        let first = within.map_or(Date::MIN, |span| {
            let before = span.before(self.as_of);
            before.tomorrow().unwrap_or(before)
        });
        if !activities.keyed().contains(self.row) {
            return false;
        }
        let covers = |kind| activities.covers(kind, first, self.as_of);
        covers(None) || (!kinds.is_empty() && kinds.iter().all(|kind| covers(Some(kind))))
    }

    fn judge_filters(&self, filters: &[Filter], related: &Related, row: u32) -> Verdict {
        let row = row as usize;
        Verdict::all(filters.iter().map(|filter| {
            let value = related.table().value(row, &filter.field);
            let of = Of::Row(related.table(), row);
            self.judge_cell(&filter.test, value, Verdict::Unknown, of)
        }))
    }

    /// How many people of the lead's company surely meet a criterion, and how many may.
    fn colleagues(&self, id: &CriterionId) -> Option<(usize, Option<usize>)> {
        let companies = self.table.related(Relation::Company)?;
        let own = companies.rows_of(self.row);
        let people = own.iter().flat_map(|&row| companies.leads_of(row as usize));
        let people: BTreeSet<u32> = people.copied().collect();
        if people.is_empty() {
            return None;
        }
        let criterion = self.definition.criterion(id);
        let each = people.into_iter().map(|row| match criterion {
            Some(criterion) if !is_of_colleagues(&criterion.subject) => {
                let row = row as usize;
                Lead { row, ..*self }.judge(criterion)
            }
            _ => Verdict::Unknown,
        });
        let each: Vec<Verdict> = each.collect();
        let n = |of: Verdict| each.iter().filter(|verdict| **verdict == of).count();
        Some((n(Verdict::Met), Some(n(Verdict::Met) + n(Verdict::Unknown))))
    }

    /// A day that is not known exactly is judged by all the days it may be, and by there being none
    /// where that may be.
    fn judge_latest(&self, test: &Test, latest: Latest, missing: Verdict) -> Verdict {
        let Some(possible) = latest.possible else {
            return missing;
        };
        let first = latest.sure.unwrap_or(Date::MIN);
        let tables = &self.definition.tables;
        let judge = |day| values::judge(test, ValueRef::Day(day_of(day)), tables, self.as_of);
        // Every test of days asks for one stretch of them, so that its ends tell all: those of what
        // may be, and those of the stretch that lie inside.
        let mut days = vec![first, possible];
        days.extend(
            ends(test, tables.fiscal_year_starts, self.as_of)
                .into_iter()
                .filter(|day| first <= *day && *day <= possible),
        );
        let mut each: Vec<Verdict> = days.into_iter().map(judge).collect();
        if latest.sure.is_none() {
            each.push(missing);
        }
        if each.iter().all(|verdict| *verdict == each[0]) {
            each[0]
        } else {
            Verdict::Unknown
        }
    }
}

impl Latest {
    fn is_some(self) -> Verdict {
        match (self.sure, self.possible) {
            (Some(_), _) => Verdict::Met,
            (None, Some(_)) => Verdict::Unknown,
            (None, None) => Verdict::NotMet,
        }
    }
}

/// The days at which the answer of a test of days may change, each with its neighbours.
fn ends(test: &Test, fiscal_month: u8, as_of: Date) -> Vec<Date> {
    let ends = match test {
        Test::Before(day) | Test::After(day) => vec![*day],
        Test::BetweenDates(first, last) => vec![*first, *last],
        Test::InLast(span) | Test::MoreThanAgo(span) => vec![span.before(as_of), as_of],
        Test::InPeriod(period) => {
            let (first, last) = period.days(as_of, fiscal_month);
            vec![first, last]
        }
        _ => Vec::new(),
    };
    let near = |day: Date| [day.yesterday().ok(), Some(day), day.tomorrow().ok()];
    ends.into_iter().flat_map(near).flatten().collect()
}

/// Whether it counts colleagues: a criterion about colleagues cannot ask another such.
fn is_of_colleagues(subject: &Subject) -> bool {
    matches!(subject, Subject::Figure(figure) if matches!(figure.rows, Rows::Colleagues(_)))
}
