//! How many leads reach each stage? Counts with what cannot be judged beside them, conversion with
//! its interval, and the leads behind each figure. When did each lead come there? And how many rows of any
//! table have each value?
//!
//! Invariants: every rate names its numerator and denominator, and the numerator is part of the
//! denominator; nobody counts as lost who cannot be judged; the leads that [`members`] lists are
//! those that [`funnel`] counts.

mod entry;
mod hand_off;
mod journeys;
mod members;
mod own;
mod paths;
mod recorded;
mod sequence;
mod slices;
mod stages;
mod tally;
mod template;
mod won;

pub use entry::{Ending, Entry, KnownBy};
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
pub use recorded::recorded_stage;
pub use sequence::{
    Bin, Event, Events, Exclusion, MOST_STEPS, NO_TIME, Order, Passed, Seconds, Sequence,
    SequenceError,
};
pub use slices::{Part, Slice, funnel_by, funnel_of_parts, parts};
pub use stages::{Rate, StageFigures, funnel};
pub use tally::{
    Amounts, Condition, Decimal, Division, Group, Measure, Measured, Period, Tally, Wanted, tally,
};
pub use template::{Mapping, Step, Template, of_steps};
pub use won::{Outcome, WonDeals, rows_ended, won_deals};
