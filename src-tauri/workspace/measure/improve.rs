//! What do the outcomes say of the definition? Who can tell at all, which version finds those who were won, which
//! facts go with winning, and where a threshold should lie.
//!
//! Invariants: only leads that sales worked and whose window is over tell anything; the others are shown, and are no
//! losses; what is known only later than the stage in question is refused by name; fewer than [`LEAST_TESTED`]
//! leads, or [`LEAST_EACH`] of either outcome, are told in words and not in shares.

mod criteria;
mod drawn;
mod known;
mod late;
mod revenue;
mod said;
#[cfg(test)]
mod tests;
mod then;
mod threshold;
mod tried;
mod units;
mod versions;
mod worked;

use definition::StageKey;
use lead::FieldKey;

pub use criteria::CriteriaThatMatter;
pub(crate) use known::KeptOutcomes;
pub use then::FactsOf;
pub(crate) use then::KeptThen;
pub(in crate::measure) use then::{Stretch, first_known, path_to, stretches};
pub use threshold::{Mover, ThresholdAt};
pub use versions::{BackTests, HeldOut};
pub use worked::WhoCanTell;

use crate::Which;

/// Fewer tested leads give no shares.
pub(crate) const LEAST_TESTED: usize = 30;
/// Fewer that were won, or that were not, give none either.
pub(crate) const LEAST_EACH: usize = 5;

/// What counts as worked, as won, and in which time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What says that sales worked a lead.
    pub worked: WorkedBy,
    /// What counts as the outcome: the stage of this key, or what was won where there is none.
    pub outcome: Option<StageKey>,
    /// How long a lead has.
    pub window: WindowAsked,
    /// The stage that is tried; where none is named, the last of marketing's.
    pub stage: Option<StageKey>,
}

/// What says that sales worked a lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WorkedBy {
    /// What is recorded: they accepted it, it is or was at a stage of sales or at an end, or it has a deal.
    #[default]
    Recorded,
    /// The team says that everybody was worked.
    Everybody,
    /// This field has a value.
    Field(FieldKey),
}

/// How long a lead has to be won.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WindowAsked {
    /// So long as is usual, where it is known when leads set out: [`USUAL_WINDOW`] days; else as long as it takes.
    #[default]
    Usual,
    /// As long as it takes: only what is settled counts.
    Open,
    /// So many days.
    Days(u32),
}

/// So many days where nobody says.
pub const USUAL_WINDOW: u32 = 180;

/// A version by its name in keys: `in_force`, `edited` or `v3`.
pub(crate) fn key_of(which: Which) -> String {
    match which {
        Which::Draft => "in_force".to_owned(),
        Which::Version(no) => format!("v{no}"),
        Which::Edited => "edited".to_owned(),
    }
}
