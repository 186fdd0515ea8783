//! How many leads reach each stage? Counts with what cannot be judged beside them, conversion with
//! its interval, and the leads behind each figure. When did each lead come there? How many rows of any
//! table have each value? What does a lead cost and bring? And would a version have found those who were won?
//!
//! Invariants: every rate names its numerator and denominator, and the numerator is part of the
//! denominator; nobody counts as lost who cannot be judged; the leads that [`members`] lists are
//! those that [`funnel`] counts.

mod ages;
mod arrived;
mod as_decided;
mod back_test;
mod by_day;
mod cells;
mod closing;
mod cohorts;
mod counts;
mod day_counts;
mod deal_ends;
mod economics;
mod entry;
mod grading;
mod hand_off;
mod journeys;
mod members;
mod own;
mod paths;
mod periods;
mod recorded;
mod second_pass;
mod sequence;
mod shortfall;
mod slices;
mod stages;
mod standing;
mod tally;
mod template;
mod waits;
mod won;

pub use ages::{Ages, ages, each_age};
pub use arrived::{Arrived, Beside, arrived};
pub use as_decided::{InForce, as_decided};
pub use back_test::{
    BackTest, Comparing, Curve, CurvePoint, HoldOut, KnownThen, Moving, NeverTested, Outcomes,
    Population, Revenue, StageStands, Tested, Window, back_test, by_group, by_time, curve, cuts,
    population,
};
pub use by_day::ByDay;
pub use cells::{CellRows, Cells, Given, by_stretches};
pub use closing::{Closing, began_on, known_since};
pub use cohorts::{Between, Cohorts, Outcome, Sums, cohorts};
pub use counts::{Counts, CountsAsked};
pub use day_counts::DayCounts;
pub use deal_ends::{DealEnds, deal_ends};
pub use economics::{
    CostKinds, CostRow, Costs, DealAmount, DealRow, Deals, LeftOut, Month, MonthRates, NoRate,
    Outcome as DealOutcome, Piece, Sharing, Sum, Velocity, Whose, equal_parts, lifetime_value,
    payback_months, per, return_on, spread, velocity, whose,
};
pub use entry::{Ending, Entry, KnownBy};
pub use grading::{Grades, InBands, bands_of, grades, in_bands};
pub use hand_off::{Gap, HandOff, HandOffRow, Place, at_place, hand_off};
pub use journeys::{
    Asked, Closed, Journeys, Known, Pass, Recorded, RecordedTo, StageEntered, journeys,
};
pub use members::{Count, members, undecided};
pub use own::{
    Anonymous, Ground, OWN_FORMAT, OwnCounted, OwnExclusion, OwnFault, OwnFunnel, OwnReadError,
    OwnStep, Reached, Sourced, own_counted, own_read, own_write, sourced_elsewhere,
};
pub use paths::{Entered, NO_DAY, Paths, Unit};
pub use periods::{Cadence, MOST_PERIODS, PeriodName, Periods};
pub use recorded::StageNames;
pub use second_pass::{SecondPass, second_passes};
pub use sequence::{
    Bin, Event, Events, Exclusion, MOST_STEPS, NO_TIME, Order, Passed, Seconds, Sequence,
    SequenceError,
};
pub use shortfall::{Short, Shortfall, shortfalls};
pub use slices::{Part, Slice, funnel_by, funnel_of_parts, parts};
pub use stages::{Rate, StageFigures, funnel};
pub use standing::{Balance, Flow, Standing, Stands, Way, balance, stands};
pub use tally::{
    Amounts, Condition, Decimal, Division, Group, Measure, Measured, Period, Tally, Wanted, tally,
};
pub use template::{Mapping, Step, Template, of_steps};
pub use waits::{Wait, Waits, each_wait, times_of_pairs, wait, waits, waits_of_pairs};
pub use won::{DealEnd, WonDeals, rows_ended, won_deals};
