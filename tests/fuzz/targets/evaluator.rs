//! Is there a definition and a list of leads of which the engine and the reference evaluator say
//! different things, or one of them nothing?
#![no_main]
#![expect(
    dead_code,
    unused_imports,
    reason = "the modules are those of the tests, which use more of them"
)]

/// The definitions and lists of the crate's own tests.
#[path = "../../../src-tauri/qualify/tests/all"]
mod all {
    pub(crate) mod drawn;
    pub(crate) mod lists;
    pub(crate) mod random;
}

use all::{drawn, lists, random};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| drawn::holds(bytes));
