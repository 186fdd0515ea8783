//! Which leads meet a definition, and why? Plan, masks, kernels, verdicts, reasons.
//!
//! Invariants: strict three-valued logic, in which a missing value is neither met nor not met
//! unless the team says so; criteria are independent of each other; no clock, the as-of day is a
//! parameter; nothing panics on any definition or table. [`reference`] is the judge: for every
//! lead, [`qualify`] says what [`reference::judge`] says.

mod again;
mod answers;
mod compare;
mod deciding;
mod evaluate;
mod figures;
mod grades;
mod group_sum;
mod kernel;
mod kleene;
mod meaning;
mod moves;
mod near;
mod needs;
mod plan;
mod points;
mod reasons;
pub mod reference;
mod scores;
mod settling;
mod sliced_sum;
mod source;
mod verdicts;

pub use answers::Answers;
pub use compare::{Judging, StageCompared, compare};
pub use deciding::{Decided, Deciding};
pub use evaluate::{qualify, qualify_again};
pub use kleene::{Counts, Kleene, Verdict};
pub use moves::{Moves, StageMoves, moves};
pub use near::{NearMiss, held_by_one, near_misses};
pub use needs::Need;
pub use points::{PointReason, ScoreReason};
pub use reasons::{CriterionReason, Explanation, Group, NextStage, Reason, StageReason, explain};
pub use scores::ScoreColumn;
pub use settling::{Settling, settling};
pub use verdicts::Verdicts;

/// The version of what the words mean, stored with every run. It grows when the same definition
/// over the same list could give another verdict than before.
pub const SEMANTICS: u32 = 3;
