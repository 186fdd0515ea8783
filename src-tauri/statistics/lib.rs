//! How sure is a figure? Intervals of shares, agreement between two raters, and what tells apart the cases
//! that divide them.
//!
//! Invariants: no I/O, no clock, and no chance but from a seed that is given; what cannot be said of so
//! few cases is `None`, never a number. It knows nobody: plain numbers in, plain numbers out.

mod kappa;
mod split;
mod wilson;

pub use kappa::{Class, Kappa, kappa};
pub use split::{Chance, Cut, Divided, Feature, Split, by_chance, splits};
pub use wilson::wilson_95;
