//! Whose are the people, and whose the deals? The subjects of a funnel: people, companies, deals.
//!
//! Invariants: what a person came to, their company and their deals came to; a deal that was made before its
//! person is known to have been there belongs to none of their ways.

use lead::{Mask, Related, Relation, Table, ValueRef};
use qualify::Kleene;

use crate::closing::{Closing, began_on, known_since};
use crate::{DealEnd, Unit, won::rows_ended};

/// The subjects of a funnel.
pub(super) struct Subjects<'a> {
    list: &'a Table,
    /// What is known of each.
    pub(super) table: &'a Table,
    related: Option<&'a Related>,
    /// Of deals, those that were made before their people were there.
    elsewhere: Mask,
}

impl<'a> Subjects<'a> {
    /// The subjects of a unit; `None` where nothing of them was imported.
    pub(super) fn of(unit: Unit, list: &'a Table) -> Option<Self> {
        let relation = match unit {
            Unit::Person => None,
            Unit::Company => Some(Relation::Company),
            Unit::Deal => Some(Relation::Deal),
        };
        let related = relation.map(|relation| list.related(relation));
        let related = match related {
            Some(None) => return None,
            Some(found) => found,
            None => None,
        };
        let table = related.map_or(list, Related::table);
        let none = || Mask::none(table.n_rows());
        let elsewhere = match unit {
            Unit::Deal => sourced_elsewhere(list).map_or_else(none, |sourced| sourced.deals),
            Unit::Person | Unit::Company => none(),
        };
        Some(Self {
            list,
            table,
            related,
            elsewhere,
        })
    }

    pub(super) fn n(&self) -> usize {
        self.table.n_rows()
    }

    pub(super) fn list(&self) -> &'a Table {
        self.list
    }

    /// Deals that were made before their people were there.
    pub(super) fn elsewhere(&self) -> &Mask {
        &self.elsewhere
    }

    /// The people whose ways are those of a subject.
    pub(super) fn people_of(&self, subject: usize) -> &[u32] {
        match self.related {
            None => &[],
            Some(_) if self.elsewhere.contains(subject) => &[],
            Some(related) => related.leads_of(subject),
        }
    }

    /// Calls with every subject and each of its people.
    pub(super) fn each_person(&self, mut call: impl FnMut(u32, u32)) {
        match self.related {
            None => (0..self.n() as u32).for_each(|row| call(row, row)),
            Some(_) => {
                for subject in 0..self.n() {
                    let people = self.people_of(subject).iter();
                    people.for_each(|&person| call(subject as u32, person));
                }
            }
        }
    }

    /// The subjects of these people.
    pub(super) fn of_people(&self, people: &Mask) -> Mask {
        match self.related {
            None => people.clone(),
            Some(related) => Mask::from_fn(self.n(), |row| {
                let mut own = related.leads_of(row).iter();
                own.any(|&person| people.contains(person as usize))
            }),
        }
    }

    /// What is said of people, said of their subjects: as of the one who is furthest.
    pub(super) fn lifted(&self, people: &Kleene) -> Kleene {
        if self.related.is_none() {
            return people.clone();
        }
        let any = |rows: &Mask| {
            Mask::from_fn(self.n(), |subject| {
                let mut own = self.people_of(subject).iter();
                own.any(|&person| rows.contains(person as usize))
            })
        };
        Kleene::new(any(people.met()), &any(&people.possible()))
    }

    /// The deals of the subjects: pairs of a subject and a row of the table of deals.
    pub(super) fn each_deal(&self, unit: Unit, mut call: impl FnMut(u32, u32)) {
        let Some(deals) = self.list.related(Relation::Deal) else {
            return;
        };
        match unit {
            Unit::Deal => (0..self.n() as u32).for_each(|row| call(row, row)),
            Unit::Person | Unit::Company => self.each_person(|subject, person| {
                let rows = deals.rows_of(person as usize).iter();
                rows.for_each(|&row| call(subject, row));
            }),
        }
    }
}

/// Deals that were made, and won, before anybody they belong to was there.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced {
    /// Deals with a day on which they were made and people with a day since when they are known.
    pub n_dated: usize,
    /// Those of them that were made before the first of their people was there: sourced elsewhere.
    pub deals: Mask,
    /// Won deals that ended before the first of their people was there.
    pub won_before: Mask,
}

/// Which deals cannot have come of the ways of their people; `None` where the tables do not say when deals were
/// made, or since when people are known.
///
/// A deal whose day or whose people's day is missing counts as theirs.
#[must_use]
pub fn sourced_elsewhere(list: &Table) -> Option<Sourced> {
    let deals = list.related(Relation::Deal)?;
    let table = deals.table();
    let since = list.column(&known_since(list)?.key)?;
    let made = table.column(&began_on(table)?.key)?;
    let closing = Closing::of(table);
    let day = |column: &lead::Column, row: usize| match column.value(row) {
        Some(ValueRef::Day(day)) => Some(day),
        _ => None,
    };
    let first_of = |row: usize| {
        let people = deals.leads_of(row).iter();
        people
            .filter_map(|&person| day(since, person as usize))
            .min()
    };
    let mut n_dated = 0;
    let elsewhere = Mask::from_fn(table.n_rows(), |row| {
        let (Some(made), Some(first)) = (day(made, row), first_of(row)) else {
            return false;
        };
        n_dated += 1;
        made < first
    });
    let won = rows_ended(table, DealEnd::Won).unwrap_or_default();
    let before = won.into_iter().filter(|&row| {
        closing
            .day(row, DealEnd::Won)
            .zip(first_of(row))
            .is_some_and(|(closed, first)| closed < first)
    });
    Some(Sourced {
        n_dated,
        won_before: Mask::of_rows(table.n_rows(), before.map(|row| row as u32)),
        deals: elsewhere,
    })
}
