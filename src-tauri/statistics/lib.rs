//! How sure is a figure? Intervals of shares, agreement between two raters, what tells apart the cases that
//! divide them, whether a share or a rate is another than it was, how values are spread, how long it takes while
//! some are not done, and how well a number puts first those who come to the end.
//!
//! Invariants: no I/O, no clock, and no chance but from a seed that is given; what cannot be said of so
//! few cases is `None`, never a number. It knows nobody: plain numbers in, plain numbers out.

mod holm;
mod kappa;
mod odds;
mod quantile;
mod ranking;
mod rates;
mod shares;
mod split;
mod survival;
mod wilson;

pub use holm::holm;
pub use kappa::{Class, Kappa, kappa};
pub use odds::{Odds, odds_ratio};
pub use quantile::{Bin, Spread, bins, quantile, spread};
pub use ranking::{Threshold, area_under_curve, average_precision, thresholds};
pub use rates::{RateShift, compare_rates};
pub use shares::{ShareShift, compare_shares};
pub use split::{Chance, Cut, Divided, Feature, Split, by_chance, splits};
pub use survival::{LogRank, Seen, Spell, Survival, Survived, kaplan_meier, log_rank};
pub use wilson::wilson_95;
