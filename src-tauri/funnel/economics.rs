//! What does a lead cost, and what does it bring? Costs spread over their days, money at the rate of its month,
//! deals that count once, and the formulas of unit economics.
//!
//! Invariants: every amount is exact, and what is divided is rounded once, as its function says; parts add up to
//! the whole, to the last cent; amounts of two currencies meet only at a rate of their month; a figure that would
//! divide by nothing is no figure.

mod costs;
mod deals;
mod formulas;
mod month;
mod rates;
mod whose;

pub use costs::{CostKinds, CostRow, Costs, Piece, spread};
pub use deals::{DealAmount, DealRow, Deals, Outcome};
pub use formulas::{Velocity, lifetime_value, payback_months, per, return_on, velocity};
pub use month::Month;
pub use rates::{LeftOut, MonthRates, NoRate, Sum};
pub use whose::{Sharing, Whose, equal_parts, whose};

#[cfg(test)]
mod tests;
