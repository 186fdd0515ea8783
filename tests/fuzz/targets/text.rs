//! Do any bytes crash the reader of tables of text, or lose a row?
#![no_main]

#[path = "../../../src-tauri/import/tests/text/holds.rs"]
mod holds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| holds::holds(bytes));
