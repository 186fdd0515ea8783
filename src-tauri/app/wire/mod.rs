//! What crosses between the program and its window? Every type that does, and nothing else; the
//! window's TypeScript is generated from these. Counts are 32-bit, days are ISO 8601, numbers
//! inside criteria are decimal texts, so that nothing is lost on the way.

pub(crate) mod about;
pub(crate) mod agreement;
pub(crate) mod beside;
pub(crate) mod block_list;
pub(crate) mod calibration;
pub(crate) mod changing;
pub(crate) mod criterion_read;
pub(crate) mod cut;
pub(crate) mod decisions;
pub(crate) mod definition;
pub(crate) mod drafting;
pub(crate) mod duplicates;
pub(crate) mod failure;
mod fields;
pub(crate) mod finding;
pub(crate) mod funnel;
pub(crate) mod hand_off;
pub(crate) mod happened;
pub(crate) mod import;
pub(crate) mod imports;
pub(crate) mod joining;
pub(crate) mod journeys;
pub(crate) mod keys;
pub(crate) mod leads;
pub(crate) mod lists;
pub(crate) mod looking;
pub(crate) mod mapping;
pub(crate) mod masked;
pub(crate) mod of_import;
pub(crate) mod ops;
pub(crate) mod papers;
pub(crate) mod personal;
pub(crate) mod previewing;
pub(crate) mod price;
pub(crate) mod progress;
pub(crate) mod reasons;
pub(crate) mod reminders;
pub(crate) mod scored;
pub(crate) mod scoring;
pub(crate) mod slices;
pub(crate) mod table_rows;
pub(crate) mod tables;
pub(crate) mod tally;
pub(crate) mod value_format;
pub(crate) mod workspace;
