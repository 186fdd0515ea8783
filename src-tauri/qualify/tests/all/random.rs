//! Any definition and any list: strategies that meet every operator, kind of value, subject and shape
//! of rule, often enough on values that are equal or next to each other.

mod criteria;
mod lists;
mod rules;
mod values;

pub(crate) use lists::tables;
pub(crate) use rules::definitions;
pub(crate) use values::dates;
