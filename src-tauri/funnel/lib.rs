//! How many leads reach each stage? Counts with what cannot be judged beside them, conversion with
//! its interval, and the leads behind each figure.
//!
//! Invariants: every rate names its numerator and denominator, and the numerator is part of the
//! denominator; nobody counts as lost who cannot be judged; the leads that [`members`] lists are
//! those that [`funnel`] counts.

mod members;
mod slices;
mod stages;
mod wilson;

pub use members::{Count, members, undecided};
pub use slices::{Part, Slice, funnel_by};
pub use stages::{Rate, StageFigures, funnel};
pub use wilson::wilson_95;
