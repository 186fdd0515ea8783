//! Does any text crash the reader of definitions, or come back another definition?
#![no_main]

#[path = "../../../src-tauri/definition/tests/reader/holds.rs"]
mod holds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| holds::holds(&String::from_utf8_lossy(bytes)));
