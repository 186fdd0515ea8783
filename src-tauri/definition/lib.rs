//! What did the team agree a good lead is? Criteria, rules, stages and the definition they make;
//! the file a person can write; what is wrong with it; how it reads as sentences.
//!
//! Invariants: no I/O and no clock; a definition that was read may still be wrong, and [`check`]
//! says where and why; two definitions that decide every lead alike have the same [`Definition::hash`].

mod canonical;
mod check;
mod criterion;
mod criterion_format;
mod definition;
mod families;
mod format;
mod muting;
mod op;
mod operand;
mod pattern;
mod rule;
mod rule_format;
mod score;
mod score_format;
mod stage;
mod subject;
mod tables;
mod tables_format;
mod test_of;
mod wording;

pub use canonical::{canonical_json, sha256_hex};
pub use check::{
    Finding, FindingCode, ListFacts, Mend, Place, PointsPlace, Severity, check, is_length_of_call,
};
pub use criterion::{Criterion, CriterionId, Missing};
pub use criterion_format::{criterion_json, read_criterion};
pub use definition::{Definition, Icp};
pub use families::{PreparedFamily, TitleFamily, default_families, title_is_of};
pub use format::{FORMAT, ReadError, json_schema, read, write};
pub use op::{Op, Operand};
pub use operand::{Amount, Decimal, Period, PeriodUnit, Span, SpanUnit};
pub use pattern::Pattern;
pub use rule::{MAX_DEPTH, Rule};
pub use score::{Bands, FadeStep, Grid, PointGroup, Points, Score, ScoreKey};
pub use stage::{Owner, ReachedBy, Stage, StageKey};
pub use subject::{Figure, Filter, Rows, Subject, Told};
pub use tables::{Rates, Tables};
pub use test_of::{Test, ValueError};
pub use wording::{Labels, Wording, label_is_derived};
