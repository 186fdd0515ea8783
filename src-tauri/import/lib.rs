//! How does a file become typed rows? Decode it, find its shape, propose a field for each column,
//! parse every cell, and find who is in the list already, and whose the companies, deals and activities
//! are.
//!
//! Invariants: no I/O and no clock: a file is bytes in memory. Bad data is a value: every row is
//! accepted, merged, rejected or skipped, and whatever could not be read as it stands is a
//! [`Problem`] with its place and its raw text.

mod balance;
mod batch;
mod cell;
mod decode;
mod known_fields;
mod linking;
mod mapping;
mod matching;
mod matching_rows;
mod problem;
mod profile;
mod remembered;
mod rows_are;
mod sniff;
mod source;

pub use balance::Balance;
pub use batch::{Batch, Cancelled, Tick, cells_of, line_of, read_batch, read_value};
pub use decode::decode;
pub use known_fields::{CONTACT_EMAIL, KnownField, id_key, known_fields, propose_related};
pub use linking::{Links, links};
pub use mapping::{ColumnMapping, propose};
pub use matching::{Matched, match_people};
pub use matching_rows::match_rows;
pub use problem::{Problem, ProblemCode};
pub use profile::{ColumnProfile, Unread, is_id, profile};
pub use remembered::{Mapped, Remembered, headers_key};
pub use rows_are::{RowsAre, recognise};
pub use source::{Source, SourceError};
