//! Does a team's own funnel count what it says? Its file, small tables by hand, and laws over random ones.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

mod counted;
mod counts;
mod file;
mod laws;
mod tables;
