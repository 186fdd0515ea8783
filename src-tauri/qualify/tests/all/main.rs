//! Does the engine say what the words promise? Tables of single cases, laws, and the comparison of
//! the engine with the reference evaluator on random definitions and lists.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

mod around_many;
mod constructs;
mod drawn;
mod findings;
mod insights;
mod lists;
mod operators;
mod places;
mod random;
mod reasons;
mod same_verdicts;
mod subjects;
