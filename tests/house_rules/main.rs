//! Does the tree keep the rules of the house?
//!
//! Each module holds one rule: what it looks for, the test that holds the whole tree to it, and
//! tests of its own on small good and bad samples. A rule's message names file, line and fix.
//! No rule passes on nothing: what it looks at must be there.
#![cfg(test)]

mod architecture;
mod arrows;
mod bare_strings;
mod bindings;
mod expectations;
mod features;
mod heads;
mod jsx;
mod names;
mod purity;
mod rust_code;
mod sizes;
mod tokens;
mod tree;
mod ui_imports;
mod word_keys;
mod word_uses;
