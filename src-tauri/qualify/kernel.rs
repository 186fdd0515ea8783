//! Which rows of a chunk answer a question? One kernel per family of values; here the question
//! finds its kernel and missing values get the verdict the criterion gives them.
//!
//! A kernel is an infallible free function `(values, question) -> masks`. What it says of a row
//! without a value has no meaning; [`ask`] replaces it.

mod day;
mod number;
mod text;
mod yes_no;

use definition::Missing;
use lead::{Chunk, ChunkData, Mask};

use crate::plan::{Ask, PlannedCriterion};
use crate::{Kleene, Verdict};

/// The verdicts of one criterion over a chunk of its field.
///
/// A row without a value is unknown, met or not met as the criterion says; whether a value is
/// known is itself never unknown. A question that the values cannot be asked leaves every value
/// unknown.
pub(crate) fn ask(chunk: &Chunk, criterion: &PlannedCriterion) -> Kleene {
    let n_rows = chunk.n_rows();
    let found = match (&criterion.ask, chunk.data()) {
        (Ask::Known(wanted), _) => return known(chunk.known(), *wanted),
        (Ask::Text(ask), ChunkData::Texts(texts)) => {
            Kleene::new(text::rows_like(texts, ask), &Mask::none(n_rows))
        }
        (Ask::Number(ask), ChunkData::Numbers { low, high }) => {
            number::rows_within(low, high.as_deref(), *ask)
        }
        (Ask::Day(ask), ChunkData::Days(days)) => {
            Kleene::new(day::rows_within(days, *ask), &Mask::none(n_rows))
        }
        (Ask::YesNo(wanted), ChunkData::YesNo(yes)) => {
            Kleene::new(yes_no::rows_that_say(yes, *wanted), &Mask::none(n_rows))
        }
        (Ask::Text(_) | Ask::Number(_) | Ask::Day(_) | Ask::YesNo(_), _) => {
            Kleene::same(n_rows, Verdict::Unknown)
        }
    };
    count_missing(&found, chunk.known(), criterion.missing)
}

/// The verdicts of one criterion over `n_rows` of a list that lacks its field: every value is
/// missing.
pub(crate) fn ask_nothing(n_rows: usize, criterion: &PlannedCriterion) -> Kleene {
    let none = Mask::none(n_rows);
    match criterion.ask {
        Ask::Known(wanted) => known(&none, wanted),
        _ => count_missing(
            &Kleene::same(n_rows, Verdict::Unknown),
            &none,
            criterion.missing,
        ),
    }
}

fn known(known: &Mask, wanted: bool) -> Kleene {
    let met = if wanted { known.clone() } else { known.not() };
    Kleene::new(met, &Mask::none(known.n_rows()))
}

/// The verdicts `found` where there is a value, and what `missing` says where there is none.
fn count_missing(found: &Kleene, known: &Mask, missing: Missing) -> Kleene {
    let (met, unknown) = (found.met().and(known), found.unknown().and(known));
    match missing {
        Missing::Unknown => Kleene::new(met, &unknown.or(&known.not())),
        Missing::NotMet => Kleene::new(met, &unknown),
        Missing::Met => Kleene::new(met.or(&known.not()), &unknown),
    }
}
