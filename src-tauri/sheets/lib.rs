//! Which tables are in a file that is no plain text, and what are their rows? Workbooks, JSON, gzip and ZIP; each
//! table is written as rows of CSV, so that it is read like any text.
//!
//! Invariants: bytes come in and go out, nothing is opened here. Whatever the bytes are, the answer is a table or a
//! [`Refusal`]; what a hostile file makes the libraries do beyond that is held by the process that it is read in.

mod again;
mod archive;
mod csv_rows;
mod file;
mod flat;
mod headings;
mod json;
mod kind;
mod nested;
mod not_numbers;
mod numbers;
mod refusal;
mod shown;
#[cfg(test)]
mod tests;
mod workbook;
mod xlsx_cells;

pub use file::{Bytes, File};
pub use kind::{Contents, FileKind, Packed, Start, Table, Written};
pub use refusal::Refusal;
