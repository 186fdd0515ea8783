//! Who met which rule in what was known, from the day on which a list was known to the next? Asked on the
//! day it was known, and again on every later one on which the passing of time may change the answer.

use lead::Mask;
use qualify::{Answers, qualify_again};

use super::days::{date, days_of};
use super::found::{Found, Moment};
use super::plan::{Part, Plan};
use super::{Known, Stretch};

/// Sees in `found` who came into each stage while `then` was what was known; `None` when told to stop.
pub(super) fn see(
    plan: &Plan,
    then: &Known,
    stretch: &Stretch<'_>,
    found: &mut [Found],
    go_on: &dyn Fn() -> bool,
) -> Option<()> {
    let n_people = stretch.n_people;
    let mut met_ever: Vec<Option<Mask>> = plan.stages.iter().map(|_| None).collect();
    let answers = Answers::default();
    let mut look = |part: &Part, day: i32| {
        let verdicts = qualify_again(&part.definition, &then.list, date(day), &answers);
        let at = Moment {
            day,
            list: stretch.list,
            newcomers: stretch.newcomers,
            by_import: day == stretch.first,
        };
        for (&stage, verdicts) in part.stages.iter().zip(&verdicts.stages) {
            let met = then.by_people(verdicts.met(), n_people);
            let keeps_days = plan.stages[stage].day.is_some();
            if keeps_days {
                let ever = met_ever[stage].take();
                met_ever[stage] = Some(ever.map_or_else(|| met.clone(), |ever| ever.or(&met)));
            }
            found[stage].see(met, n_people, keeps_days, &at);
        }
    };
    look(&plan.all, stretch.first);
    if !plan.moving.stages.is_empty() {
        let reads = &plan.moving.reads;
        for day in days_of(reads, &then.list, plan.fiscal_month, stretch.last) {
            if day > stretch.first {
                go_on().then_some(())?;
                look(&plan.moving, day);
            }
        }
    }
    for (stage, met) in met_ever.iter().enumerate() {
        let column = plan.stages[stage].day.as_ref();
        let column = column.and_then(|field| then.list.column(field));
        if let (Some(met), Some(column)) = (met, column) {
            found[stage].tell(met, column, |row| then.person_of(row));
        }
    }
    Some(())
}
