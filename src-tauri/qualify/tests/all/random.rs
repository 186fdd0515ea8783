//! Any definition and any list: strategies that meet every operator, kind of value, subject and shape
//! of rule, often enough on values that are equal or next to each other.

mod criteria;
mod lists;
mod rules;
mod values;

pub(crate) use lists::{table_of_parts, tables};
pub(crate) use rules::{definition_of_parts, definitions};
pub(crate) use values::dates;

/// So many cases of a property, unless `PROPTEST_CASES` asks for another number.
pub(crate) fn cases(n: u32) -> proptest::test_runner::Config {
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => proptest::test_runner::Config::default(),
        None => proptest::test_runner::Config::with_cases(n),
    }
}
