//! Who came to a step, and when? By what the step asks of the tables, checked before anything is counted.
//!
//! Invariants: a day to come is no entry yet; what is met without a day is met all the same, and told as undated.

use definition::Definition;
use jiff::civil::Date;
use lead::{
    ACTIVITY_DATE, ACTIVITY_TYPE, Column, ENTERED_ON, FieldKey, FieldType, Mask, Relation,
    StageEntry, Table, ValueRef, day_of, fold,
};
use qualify::{Kleene, Verdicts};

use super::Reached;
use super::counted::{Ground, OwnFault};
use super::subjects::Subjects;
use crate::tally::condition;
use crate::won::rows_ended;
use crate::{DealEnd, NO_DAY, Unit};

/// Something that happened to a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Happened {
    pub(super) subject: u32,
    pub(super) day: i32,
    /// The second of the day; none where the day is all that is known.
    pub(super) second: Option<u32>,
    /// The row it stands in, where one row is one event whatever asks for it; none of what a field says.
    pub(super) row: Option<(Relation, u32)>,
}

/// Who came to a step.
pub(super) struct Came {
    pub(super) kleene: Kleene,
    /// With days, in no order; only days that are over.
    pub(super) happened: Vec<Happened>,
    /// Whether days are known of it at all.
    pub(super) has_days: bool,
}

impl Came {
    /// Per subject the first day; [`NO_DAY`] where none is known.
    pub(super) fn first_days(&self, n: usize) -> Vec<i32> {
        let mut days = vec![NO_DAY; n];
        for one in &self.happened {
            let day = &mut days[one.subject as usize];
            if *day == NO_DAY || one.day < *day {
                *day = one.day;
            }
        }
        days
    }
}

/// Who is asked, and of what.
pub(super) struct Asking<'a> {
    pub(super) ground: &'a Ground<'a>,
    pub(super) subjects: &'a Subjects<'a>,
    pub(super) unit: Unit,
    /// The step that is asked about, to name it in a fault.
    pub(super) step: &'a str,
}

impl Asking<'_> {
    /// Who came there; `None` of counts of nobody.
    pub(super) fn came(&self, reached: &Reached) -> Result<Option<Came>, OwnFault> {
        Ok(Some(match reached {
            Reached::Counted(_) => return Ok(None),
            Reached::Everybody(on) => {
                let all = Mask::all(self.subjects.n());
                self.by_field(all, on.as_ref(), self.subjects.table)?
            }
            Reached::Date(field) => {
                let column = self.dates(self.subjects.table, field)?;
                let last = day_of(self.ground.as_of);
                let is_there = |row: usize| day(column, row).is_some_and(|day| day <= last);
                let there = Mask::from_fn(self.subjects.n(), is_there);
                self.by_field(there, Some(field), self.subjects.table)?
            }
            Reached::Where(conditions, on) => {
                for condition in conditions {
                    self.column(self.subjects.table, &condition.field)?;
                }
                let meets = condition::all(conditions, self.subjects.table);
                let met = Mask::from_fn(self.subjects.n(), meets);
                self.by_field(met, on.as_ref(), self.subjects.table)?
            }
            Reached::Stage(key) => self.stage(key)?,
            Reached::Recorded(stage) => self.recorded(stage)?,
            Reached::Activity(kinds) => self.activities(kinds)?,
            Reached::Outcome(outcome, on) => self.outcome(*outcome, on.as_ref())?,
        }))
    }

    /// These subjects, on the day of a field.
    fn by_field(&self, met: Mask, on: Option<&FieldKey>, table: &Table) -> Result<Came, OwnFault> {
        let column = on.map(|on| self.dates(table, on)).transpose()?;
        let happened = column.map_or_else(Vec::new, |column| {
            let days = met.rows().filter_map(|row| Some((row, day(column, row)?)));
            days.filter_map(|(row, day)| self.over(row as u32, day, None))
                .collect()
        });
        Ok(Came {
            kleene: Kleene::new(met, &Mask::none(self.subjects.n())),
            happened,
            has_days: column.is_some(),
        })
    }

    fn stage(&self, key: &definition::StageKey) -> Result<Came, OwnFault> {
        let (definition, verdicts) = self.decided()?;
        let at = definition.stages.iter().position(|stage| stage.key == *key);
        let at = at.ok_or_else(|| OwnFault::StageAbsent(self.named(&key.0)))?;
        let people = verdicts.stages.get(at).cloned();
        let n_people = self.subjects.list().n_rows();
        let none = || Kleene::new(Mask::none(n_people), &Mask::none(n_people));
        let mut happened = Vec::new();
        if let Some(paths) = self.ground.paths
            && let Some(entered) = paths.steps.get(at)
        {
            let mut days: Vec<Vec<i32>> = vec![Vec::new(); n_people];
            for pass in 0..paths.n() {
                if let Some(day) = entered.on(pass) {
                    days[paths.subject[pass] as usize].push(day);
                }
            }
            self.subjects.each_person(|subject, person| {
                let days = days[person as usize].iter();
                happened.extend(days.filter_map(|&day| self.over(subject, day, None)));
            });
        }
        Ok(Came {
            kleene: self.subjects.lifted(&people.unwrap_or_else(none)),
            happened,
            has_days: self.ground.paths.is_some(),
        })
    }

    fn recorded(&self, stage: &str) -> Result<Came, OwnFault> {
        let list = self.subjects.list();
        let history = list.related(Relation::StageEntry);
        let history = history.ok_or_else(|| OwnFault::TableAbsent(self.named("stage_history")))?;
        let stage = fold(stage);
        let table = history.table();
        let days: Vec<Option<Option<i32>>> = (0..table.n_rows())
            .map(|row| {
                let entry = StageEntry::of(table, row)?;
                (fold(entry.stage) == stage).then_some(entry.day)
            })
            .collect();
        let mut met = vec![false; self.subjects.n()];
        let mut happened = Vec::new();
        self.subjects.each_person(|subject, person| {
            for &row in history.rows_of(person as usize) {
                if let Some(day) = days[row as usize] {
                    met[subject as usize] = true;
                    let at = Some((Relation::StageEntry, row));
                    happened.extend(day.and_then(|day| self.over(subject, day, at)));
                }
            }
        });
        Ok(self.of_rows(&met, happened))
    }

    fn activities(&self, kinds: &[String]) -> Result<Came, OwnFault> {
        let list = self.subjects.list();
        let activities = list.related(Relation::Activity);
        let activities =
            activities.ok_or_else(|| OwnFault::TableAbsent(self.named("activities")))?;
        let table = activities.table();
        let kinds: Vec<String> = kinds.iter().map(|kind| fold(kind)).collect();
        let column = table.column(&FieldKey::from_label(ACTIVITY_TYPE));
        let is_of = of_kinds(column, table.n_rows(), &kinds);
        let dates = table.column(&FieldKey::from_label(ACTIVITY_DATE));
        let mut met = vec![false; self.subjects.n()];
        let mut happened = Vec::new();
        self.subjects.each_person(|subject, person| {
            for &row in activities.rows_of(person as usize) {
                if !is_of.contains(row as usize) {
                    continue;
                }
                let on = dates.and_then(|dates| day(dates, row as usize));
                met[subject as usize] |= on.is_none_or(|day| day <= day_of(self.ground.as_of));
                let at = Some((Relation::Activity, row));
                happened.extend(on.and_then(|day| self.over(subject, day, at)));
            }
        });
        Ok(self.of_rows(&met, happened))
    }

    fn outcome(&self, outcome: DealEnd, on: Option<&FieldKey>) -> Result<Came, OwnFault> {
        let deals = self.subjects.list().related(Relation::Deal);
        let deals = deals.ok_or_else(|| OwnFault::TableAbsent(self.named("deals")))?;
        let table = deals.table();
        let dates = on.map(|on| self.dates(table, on)).transpose()?;
        let ended = rows_ended(table, outcome).unwrap_or_default();
        let ended = Mask::of_rows(table.n_rows(), ended.into_iter().map(|row| row as u32));
        let mut met = vec![false; self.subjects.n()];
        let mut happened = Vec::new();
        self.subjects.each_deal(self.unit, |subject, row| {
            if ended.contains(row as usize) {
                met[subject as usize] = true;
                let on = dates.and_then(|dates| day(dates, row as usize));
                happened.extend(on.and_then(|day| self.over(subject, day, None)));
            }
        });
        let came = self.of_rows(&met, happened);
        Ok(Came {
            has_days: dates.is_some(),
            ..came
        })
    }

    /// Whatever else happened to the subjects, of the kinds of things that `asked` speak of.
    pub(super) fn others<'r>(&self, asked: impl Iterator<Item = &'r Reached>) -> Vec<Happened> {
        let relations = asked.filter_map(|reached| match reached {
            Reached::Activity(_) => Some(Relation::Activity),
            Reached::Recorded(_) => Some(Relation::StageEntry),
            _ => None,
        });
        let mut relations: Vec<Relation> = relations.collect();
        relations.sort_unstable();
        relations.dedup();
        let mut happened = Vec::new();
        for relation in relations {
            let Some(related) = self.subjects.list().related(relation) else {
                continue;
            };
            let key = match relation {
                Relation::Activity => ACTIVITY_DATE,
                _ => ENTERED_ON,
            };
            let Some(dates) = related.table().column(&FieldKey::from_label(key)) else {
                continue;
            };
            self.subjects.each_person(|subject, person| {
                for &row in related.rows_of(person as usize) {
                    let on = day(dates, row as usize);
                    let at = Some((relation, row));
                    happened.extend(on.and_then(|day| self.over(subject, day, at)));
                }
            });
        }
        happened
    }

    fn of_rows(&self, met: &[bool], mut happened: Vec<Happened>) -> Came {
        // One row of two people of a company is one event of the company.
        happened.sort_unstable_by_key(|one| (one.subject, one.row.map(|(_, row)| row), one.day));
        happened.dedup_by_key(|one| (one.subject, one.row, one.day));
        let n = self.subjects.n();
        Came {
            kleene: Kleene::new(Mask::from_fn(n, |row| met[row]), &Mask::none(n)),
            happened,
            has_days: true,
        }
    }

    /// What happened on a day that is over.
    fn over(&self, subject: u32, day: i32, row: Option<(Relation, u32)>) -> Option<Happened> {
        (day <= day_of(self.ground.as_of)).then(|| Happened {
            subject,
            day,
            second: row.and_then(|(relation, row)| self.ground.second(relation, row)),
            row,
        })
    }

    fn decided(&self) -> Result<(&Definition, &Verdicts), OwnFault> {
        let undecided = || OwnFault::Undecided(self.named(""));
        self.ground.decided.ok_or_else(undecided)
    }

    fn column<'t>(&self, table: &'t Table, key: &FieldKey) -> Result<&'t Column, OwnFault> {
        let absent = || OwnFault::FieldAbsent(self.named(key.as_str()));
        table.column(key).ok_or_else(absent)
    }

    fn dates<'t>(&self, table: &'t Table, key: &FieldKey) -> Result<&'t Column, OwnFault> {
        let column = self.column(table, key)?;
        match column.kind() {
            FieldType::Date => Ok(column),
            _ => Err(OwnFault::NotADate(self.named(key.as_str()))),
        }
    }

    /// The step, and what it asks for.
    fn named(&self, what: &str) -> String {
        match what {
            "" => self.step.to_owned(),
            what => format!("{}: {what}", self.step),
        }
    }
}

impl Ground<'_> {
    /// The second of the day of an activity, where its table says a time of day beside the day.
    fn second(&self, relation: Relation, row: u32) -> Option<u32> {
        if relation != Relation::Activity {
            return None;
        }
        let table = self.list.related(Relation::Activity)?.table();
        let text = match table.value(row as usize, &FieldKey::from_label(ACTIVITY_TIME))? {
            ValueRef::Text(text) => text,
            _ => return None,
        };
        second_of(text)
    }
}

/// The field of activities that says at which time of its day each happened.
const ACTIVITY_TIME: &str = "activity_time";

/// The second of the day of `14:05` or `14:05:30`; `None` of anything else.
fn second_of(clock: &str) -> Option<u32> {
    let mut parts = clock.trim().split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        None => 0,
        Some(second) => second?,
    };
    let whole = hour < 24 && minute < 60 && second < 60 && parts.next().is_none();
    whole.then_some(hour * 3_600 + minute * 60 + second)
}

/// The rows whose text is one of these, folded already; each different text is looked at once.
fn of_kinds(column: Option<&Column>, n: usize, kinds: &[String]) -> Mask {
    let mut known: foldhash::HashMap<&str, bool> = foldhash::HashMap::default();
    Mask::from_fn(n, |row| match column.and_then(|column| column.value(row)) {
        Some(ValueRef::Text(text)) => *known
            .entry(text)
            .or_insert_with(|| kinds.contains(&fold(text))),
        _ => false,
    })
}

fn day(column: &Column, row: usize) -> Option<i32> {
    match column.value(row) {
        Some(ValueRef::Day(day)) => Some(day),
        _ => None,
    }
}

/// The last second of a day.
pub(super) fn end_of(day: Date) -> i64 {
    (i64::from(day_of(day)) + 1) * 86_400 - 1
}

#[cfg(test)]
mod tests {
    use super::second_of;

    #[test]
    fn a_time_of_day_is_read_where_it_is_one() {
        for (clock, second) in [
            ("00:00", Some(0)),
            (" 14:05 ", Some(50_700)),
            ("23:59:59", Some(86_399)),
            ("24:00", None),
            ("14", None),
            ("14:05:30:1", None),
            ("noon", None),
        ] {
            assert_eq!(second_of(clock), second, "{clock}");
        }
    }
}
