//! Of whom does a back-test count: people, the companies they work for, or the deals with them? A definition judges
//! people; a company or deal is taken where one of its people is.
//!
//! Invariants: a company can tell where one of its people can, and was won where one of them was; a deal can tell
//! where it was won or lost and one of its people can, and not where it is older than all of them: then nobody's
//! stage has brought it.

use std::sync::Arc;

use funnel::{DealEnd, NO_DAY, Outcomes, Population, Revenue, Unit, rows_ended};
use import::Meaning;
use lead::{FieldType, Mask, Related, Relation, Table, ValueRef};
use qualify::Kleene;

use super::known::{Known, field_meaning};
use super::revenue::won_by_row;
use crate::Snapshot;

/// The rows that a back-test counts, where they are not people.
pub(super) struct Units<'a> {
    /// The table they are rows of.
    pub relation: Relation,
    related: &'a Related,
}

impl<'a> Units<'a> {
    /// Those of a unit; `None` of people, and where there are none.
    pub(super) fn of(unit: Unit, list: &'a Table) -> Option<Self> {
        let relation = match unit {
            Unit::Person => return None,
            Unit::Company => Relation::Company,
            Unit::Deal => Relation::Deal,
        };
        Some(Self {
            relation,
            related: list.related(relation)?,
        })
    }

    /// How many there are.
    pub(super) fn n(&self) -> usize {
        self.related.table().n_rows()
    }

    /// The rows with somebody among these people.
    fn with(&self, people: &Mask) -> Mask {
        Mask::from_fn(self.n(), |row| {
            let own = self.related.leads_of(row).iter();
            own.into_iter()
                .any(|person| people.contains(*person as usize))
        })
    }

    /// What a definition says of them: one is taken where one of its people is, and cannot be judged where none is and
    /// one of them cannot.
    pub(super) fn judged(&self, people: &Kleene) -> Kleene {
        Kleene::new(self.with(people.met()), &self.with(people.unknown()))
    }

    /// The first of a row's people.
    pub(super) fn first_person(&self, row: usize) -> Option<usize> {
        self.related
            .leads_of(row)
            .first()
            .map(|person| *person as usize)
    }

    /// What is known of their outcomes, in place of that of people.
    pub(super) fn known<'k>(&self, known: &Known<'k>, snapshot: &Snapshot) -> Known<'k> {
        let people = &known.population;
        let (mut tested, mut hits) = (self.with(&people.tested), self.with(&people.hits));
        let mut late = self.with(&people.late);
        let began = self.began(&known.outcomes.began);
        if self.relation == Relation::Deal {
            let table = self.related.table();
            let ended = |end| {
                let rows = rows_ended(table, end).unwrap_or_default();
                Mask::of_rows(self.n(), rows.into_iter().map(|row| row as u32))
            };
            let (won, lost) = (ended(DealEnd::Won), ended(DealEnd::Lost));
            let theirs = self.not_older(&began);
            tested = tested.and(&won.or(&lost)).and(&theirs);
            hits = won.and(&tested).and(&hits);
            late = won.and(&tested);
        }
        let late = late.and_not(&hits);
        let others = tested.not();
        let nobody = || Mask::none(self.n());
        Known {
            evidence: known.evidence.clone(),
            definition: known.definition,
            verdicts: known.verdicts,
            stage: known.stage,
            outcome: known.outcome.clone(),
            outcomes: Arc::new(Outcomes {
                worked: tested.clone(),
                won: hits.clone(),
                settled: tested.clone(),
                began,
                won_on: vec![NO_DAY; self.n()],
            }),
            revenue: Arc::new(match self.relation {
                Relation::Deal => won_by_row(snapshot),
                _ => self.revenue(&known.revenue),
            }),
            window: known.window,
            population: Arc::new(Population {
                tested,
                hits,
                late,
                never: std::array::from_fn(|at| if at == 0 { others.clone() } else { nobody() }),
            }),
        }
    }

    /// The day on which the first of their people set out.
    fn began(&self, people: &[i32]) -> Vec<i32> {
        let of = |row: usize| {
            let own = self.related.leads_of(row).iter();
            let days = own.filter_map(|person| people.get(*person as usize).copied());
            days.filter(|day| *day != NO_DAY).min().unwrap_or(NO_DAY)
        };
        (0..self.n()).map(of).collect()
    }

    /// The deals that were made when one of their people had set out, or of which that is not known.
    fn not_older(&self, began: &[i32]) -> Mask {
        let table = self.related.table();
        let created = field_meaning(table, Meaning::CreateDate, &[FieldType::Date]);
        let created = created.and_then(|field| table.column(&field.key));
        Mask::from_fn(self.n(), |row| {
            let made = match created.and_then(|column| column.value(row)) {
                Some(ValueRef::Day(day)) => day,
                _ => return true,
            };
            began
                .get(row)
                .is_none_or(|began| *began == NO_DAY || made >= *began)
        })
    }

    /// The same amounts, by these rows in place of their people.
    fn revenue(&self, people: &Revenue) -> Revenue {
        let rows = |own: &[u32]| {
            let mut rows: Vec<u32> = own
                .iter()
                .flat_map(|person| self.related.rows_of(*person as usize))
                .copied()
                .collect();
            rows.sort_unstable();
            rows.dedup();
            rows.into_boxed_slice()
        };
        let amounts = people.amounts.iter();
        Revenue {
            currency: people.currency,
            amounts: amounts.map(|(amount, own)| (*amount, rows(own))).collect(),
            left_out: people.left_out,
        }
    }
}

#[cfg(test)]
mod tests;
