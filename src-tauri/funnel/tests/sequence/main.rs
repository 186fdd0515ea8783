//! Who went through a row of steps? Cases by hand, the cases that another program's tests tell where they lie
//! beside the checkout, and the law that the fast way says what a plain, slow one says.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

mod cases;
mod random;
mod slow;
mod told_elsewhere;
