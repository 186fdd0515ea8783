//! How sure is a figure? Intervals of shares, agreement between two raters, what tells apart the cases that
//! divide them, and whether a share or a rate is another than it was.
//!
//! Invariants: no I/O, no clock, and no chance but from a seed that is given; what cannot be said of so
//! few cases is `None`, never a number. It knows nobody: plain numbers in, plain numbers out.

mod holm;
mod kappa;
mod rates;
mod shares;
mod split;
mod wilson;

pub use holm::holm;
pub use kappa::{Class, Kappa, kappa};
pub use rates::{RateShift, compare_rates};
pub use shares::{ShareShift, compare_shares};
pub use split::{Chance, Cut, Divided, Feature, Split, by_chance, splits};
pub use wilson::wilson_95;
