//! What is a lead? Fields, values with their intervals, the columns and table they make, and the
//! companies, deals and activities around it.
//!
//! Invariants: no I/O and no clock; a value that is missing is `None`, never a default; a column
//! is a list of immutable chunks of [`CHUNK_ROWS`] rows, so that a list view can share what an
//! import wrote.

mod chunk;
mod column;
mod country;
mod currency;
mod day;
mod domain;
mod each_of;
mod email;
mod field;
mod fold;
mod fold_many;
#[cfg(test)]
mod frozen;
mod mask;
mod merged;
mod past;
mod phone;
mod region;
mod related;
mod safe_cell;
mod short_texts;
mod sliced;
mod stage_entry;
mod strings;
mod table;
mod texts_builder;
mod value;
mod web_address;

pub use chunk::{CHUNK_ROWS, Chunk, ChunkBuilder, ChunkData};
pub use column::{Column, ColumnBuilder};
pub use country::Country;
pub use currency::{Currency, NotACurrency};
pub use day::{date_of, day_of};
pub use each_of::{each_in_turn, each_of, n_threads, side_by_side};
pub use email::{address_in, email_domain, is_free_mail, is_free_mail_domain, is_valid_email};
pub use field::{Field, FieldKey, FieldType};
pub use fold::{fold, folded, tidy};
pub use fold_many::{FoldedRun, fold_onto};
pub use mask::Mask;
pub use merged::{Alone, Merged};
pub use past::{Past, Pasts};
pub use phone::{PhoneNumber, is_valid_phone, phone_countries, phone_country, phone_number};
pub use region::Region;
pub use related::{
    ACTIVITY_DATE, ACTIVITY_TYPE, Beside, Coverage, ENTERED_ON, Related, Relation, STAGE, Timeline,
};
pub use safe_cell::{escape_cell, unescape_cell, would_run};
pub use sliced::{BLOCK, Lanes, Sliced};
pub use stage_entry::{CHANGED_FIELD, FROM_STAGE, StageEntry};
pub use strings::{Strings, Texts};
pub use table::{Distinct, Table};
pub use texts_builder::TextsBuilder;
pub use value::{CHOICE_MARK, Interval, Value, ValueRef, choices_of};
pub use web_address::{domain_is_within, host_of, is_valid_url};
