//! When did people come to stages, and how often did they set out? Cases by hand, and the law that the fast
//! way says what a plain, slow one says.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

mod cases;
mod lists;
mod random;
mod slow;
