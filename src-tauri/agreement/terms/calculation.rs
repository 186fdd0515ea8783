//! How many leads does a goal come to? Revenue ÷ average deal = deals, ÷ each conversion from the last stage
//! back to the promised one, shared out over months or quarters.
//!
//! Invariants: exact, no floating point; every step is rounded up and the next works on from that, so that
//! each can be checked by hand; what cannot be worked out is a value that says why.

use definition::StageKey;

use super::{Conversion, Goal, Per, Quantity, Rate, Volume};

/// The most leads that are promised.
const MOST: i128 = 1_000_000_000_000;

/// What a goal comes to, step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// From the revenue to the leads.
    pub steps: Vec<Step>,
    /// How many leads, in the time of the promise.
    pub leads: u64,
}

/// One division, rounded up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Revenue by the average deal.
    Deals {
        /// What is to be earned.
        revenue: Quantity,
        /// What a deal brings.
        average: Quantity,
        /// So many deals.
        deals: u64,
    },
    /// How many have to reach one stage so that so many reach the next.
    Back {
        /// Which has to be reached.
        conversion: Conversion,
        /// So many reach the next.
        next: u64,
        /// So many have to reach this one.
        needed: u64,
    },
    /// Over the months of a promise.
    Share {
        /// So many.
        whole: u64,
        /// In so long.
        of: Per,
        /// Shared out over this.
        per: Per,
        /// So many in each.
        each: u64,
    },
}

/// Why it cannot be worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unworkable {
    /// The revenue is not said, or not above nothing.
    Revenue,
    /// What a deal brings is not said, or not above nothing.
    AverageDeal,
    /// A conversion is not said.
    RateAbsent(Conversion),
    /// Nobody goes on, so no number of leads is enough.
    RateNone(Conversion),
    /// More go on than there are.
    RateAboveAll(Conversion),
    /// The conversions do not lead from the promised stage on: from which stage one is missing.
    Broken(StageKey),
    /// More leads than there are people.
    TooMany,
}

/// What the goal of a promise comes to; `None` where it has no goal.
#[must_use]
pub fn work_back(volume: &Volume) -> Option<Result<Worked, Unworkable>> {
    let goal = volume.goal.as_ref()?;
    Some(worked(volume, goal))
}

fn worked(volume: &Volume, goal: &Goal) -> Result<Worked, Unworkable> {
    let above_nothing = |quantity: &Quantity| quantity.parts() > 0;
    let revenue = goal.revenue.filter(above_nothing);
    let revenue = revenue.ok_or(Unworkable::Revenue)?;
    let average = goal.average_deal.filter(above_nothing);
    let average = average.ok_or(Unworkable::AverageDeal)?;
    let mut at = &volume.stage;
    for conversion in &goal.conversions {
        if conversion.from != *at {
            return Err(Unworkable::Broken(at.clone()));
        }
        at = &conversion.to;
    }
    let mut needed = up(revenue.parts(), average.parts())?;
    let mut steps = vec![Step::Deals {
        revenue,
        average,
        deals: needed,
    }];
    for conversion in goal.conversions.iter().rev() {
        let next = needed;
        let (part, whole) = part_of(conversion)?;
        let wanted = i128::from(next)
            .checked_mul(whole)
            .ok_or(Unworkable::TooMany)?;
        needed = up(wanted, part)?;
        steps.push(Step::Back {
            conversion: conversion.clone(),
            next,
            needed,
        });
    }
    if goal.per != volume.per {
        let whole = needed;
        let months = i128::from(volume.per.months());
        needed = up(i128::from(whole) * months, i128::from(goal.per.months()))?;
        steps.push(Step::Share {
            whole,
            of: goal.per,
            per: volume.per,
            each: needed,
        });
    }
    Ok(Worked {
        steps,
        leads: needed,
    })
}

/// A conversion as a part of a whole, both above nothing.
fn part_of(conversion: &Conversion) -> Result<(i128, i128), Unworkable> {
    let (part, whole) = match conversion.rate {
        None => return Err(Unworkable::RateAbsent(conversion.clone())),
        Some(Rate::Percent(percent)) => (percent.parts(), Quantity::whole(100).parts()),
        Some(Rate::Counted { n, of }) => (i128::from(n), i128::from(of)),
    };
    if part <= 0 || whole <= 0 {
        Err(Unworkable::RateNone(conversion.clone()))
    } else if part > whole {
        Err(Unworkable::RateAboveAll(conversion.clone()))
    } else {
        Ok((part, whole))
    }
}

/// The quotient of two numbers above nothing, rounded up.
fn up(number: i128, by: i128) -> Result<u64, Unworkable> {
    let quotient = number / by + i128::from(number % by != 0);
    let fits = u64::try_from(quotient).ok();
    fits.filter(|_| quotient <= MOST).ok_or(Unworkable::TooMany)
}
