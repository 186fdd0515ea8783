//! What is a lead? Fields, values with their intervals, and the columns and table they make.
//!
//! Invariants: no I/O and no clock; a value that is missing is `None`, never a default; a column
//! is a list of immutable chunks of [`CHUNK_ROWS`] rows, so that a list view can share what an
//! import wrote.

mod chunk;
mod column;
mod day;
mod field;
mod fold;
mod fold_many;
mod mask;
mod strings;
mod table;
mod value;

pub use chunk::{CHUNK_ROWS, Chunk, ChunkBuilder, ChunkData};
pub use column::{Column, ColumnBuilder};
pub use day::{date_of, day_of};
pub use field::{Field, FieldKey, FieldType};
pub use fold::{fold, tidy};
pub use fold_many::{FoldedRun, fold_onto};
pub use mask::Mask;
pub use strings::{Strings, Texts};
pub use table::{Distinct, Table};
pub use value::{Interval, Value, ValueRef};
