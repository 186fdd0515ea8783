//! How does a file become typed rows? Decode it, find its shape, propose a field for each column,
//! parse every cell, and find who is in the list already or twice, and whose the rows of the other
//! tables are.
//!
//! Invariants: no I/O and no clock: a file is a reader that comes in. Bad data is a value: every row is
//! accepted, merged, rejected or skipped, and whatever could not be read as it stands is a
//! [`Problem`] with its place and its raw text.

mod absent;
mod amount;
mod ask;
mod balance;
mod batch;
mod begun;
mod cells;
mod choices;
mod cut;
mod days;
mod decode;
mod dialect;
mod digest;
mod duplicates;
mod evidence;
mod exports;
mod footer;
mod frame;
mod header;
mod input;
mod joining;
mod known_fields;
mod linking;
mod mapping;
mod matching;
mod matching_rows;
mod meaning;
mod number_like;
mod part;
mod problem;
mod profile;
mod reading;
mod recognise;
mod records;
mod remembered;
#[cfg(test)]
mod round_trip;
mod row_ends;
mod rows_are;
mod rows_with;
mod sample;
mod sniff;
mod source;
mod test_leads;
mod tidied;
mod undone;
mod unread;
#[cfg(test)]
mod value_columns;
mod value_format;
mod yes_no;

pub use ask::{Ask, InDoubt, Loss, Lossy, MissingWord, TakenAsMissing};
pub use balance::Balance;
pub use batch::{Batch, Cancelled, Tick, cells_of, line_of, read_batch, read_value};
pub use dialect::{Asked, Cut, Dialect, Escape, LeftOut, ShortRows};
pub use duplicates::{
    Against, Block, Candidate, Duplicates, For, Limit, Merge, Preferred, Rank, find_duplicates,
    merge_rule, name_as_written,
};
pub use exports::{Export, Program, Recognised, recognise_export};
pub use joining::{
    Doubt, Join, JoinIs, JoinedField, KeyFound, Offer, Partners, ProposedJoin, ValueGroup,
    ValueMapping, key_found, looked_up, most_frequent, nearest, offers_of, propose_joins,
    propose_people, rare_values, unknown_countries, value_groups, with_values,
};
pub use known_fields::{
    CONTACT_EMAIL, CONTACT_ID, DEAL_ID, KnownField, PERIOD, id_key, known_fields, propose_related,
    told_by,
};
pub use linking::{BETWEEN, Links, PERSON_IDS, keys_of, links, links_joined, links_of_deals};
pub use mapping::{ColumnMapping, propose, read_as_found, unanswered};
pub use matching::{Matched, Pairs, changed, hashes_of, key_hashes, match_people};
pub use matching_rows::match_rows;
pub use meaning::{
    Because, Confidence, Language, Meaning, Meant, Proposed, Why, holds_addresses, meanings,
    of_label, propose_by_meaning, propose_related_by_meaning,
};
pub use problem::{Problem, ProblemCode};
pub use profile::{ColumnProfile, Unread, is_id, profile};
pub use recognise::{names_nobody, recognise};
pub use remembered::{Mapped, Remembered, headers_key};
pub use rows_are::RowsAre;
pub use source::{ReadError, Source, SourceError, preview};
pub use test_leads::{test_leads, told_as_tests};
pub use tidied::{Around, Tidied, damaged_phones, tidy_batch};
pub use unread::{UnreadCells, cleared};
pub use value_format::{Calendar, DateOrder, DecimalMark, ValueFormat};
