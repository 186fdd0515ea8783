//! Do any bytes crash the reader of JSON, or lose a row?
#![no_main]
#![expect(dead_code, reason = "the modules are those of the tests, which use more of them")]

#[path = "../../../src-tauri/sheets/tests/any/compound.rs"]
mod compound;
#[path = "../../../src-tauri/sheets/tests/any/holds.rs"]
mod holds;
#[path = "../../../src-tauri/sheets/tests/any/packing.rs"]
mod packing;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| holds::json_holds(bytes));
