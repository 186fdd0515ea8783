//! How does a file become typed rows? Decode it, find its shape, propose a field for each column,
//! parse every cell, and find who is in the list already.
//!
//! Invariants: no I/O and no clock: a file is bytes in memory. Bad data is a value: every row is
//! accepted, merged, rejected or skipped, and whatever could not be read as it stands is a
//! [`Problem`] with its place and its raw text.

mod balance;
mod batch;
mod cell;
mod decode;
mod mapping;
mod matching;
mod problem;
mod profile;
mod remembered;
mod sniff;
mod source;

pub use balance::Balance;
pub use batch::{Batch, Cancelled, Tick, read_batch};
pub use decode::decode;
pub use mapping::{ColumnMapping, propose};
pub use matching::{Matched, match_people};
pub use problem::{Problem, ProblemCode};
pub use profile::{ColumnProfile, Unread, is_id, profile};
pub use remembered::{Mapped, Remembered, headers_key};
pub use source::{Source, SourceError};
