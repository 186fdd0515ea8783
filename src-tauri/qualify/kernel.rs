//! Which rows of a chunk answer a question? One kernel per family of values; here the question
//! finds its kernel and missing values get the verdict the criterion gives them.
//!
//! A kernel is an infallible free function `(values, question) -> masks`. What it says of a row
//! without a value has no meaning; [`ask`] replaces it.

mod count;
mod day;
mod latest;
mod meaning;
mod money;
mod number;
mod other;
mod text;
mod yes_no;

use definition::Missing;
use lead::{CHUNK_ROWS, Chunk, ChunkData, Column, Mask, Past, Table, each_of};

use crate::figures::ChunkOfCounts;
use crate::plan::{Ask, PlannedCriterion, TextAsk};
use crate::source::{OfCompanies, Source};
use crate::{Kleene, Verdict};

/// What stands beside a chunk.
#[derive(Clone, Copy, Default)]
pub(crate) struct Beside<'a> {
    /// Where the question looks at another field: the same rows of it, `None` where that is missing
    /// of all.
    pub(crate) other: Option<&'a Chunk>,
    /// What the field said before, and the lead of the chunk's first row.
    pub(crate) past: Option<(&'a Past, usize)>,
}

/// The verdicts of one criterion over a chunk of what its subject tells.
///
/// A row without a value is unknown, met or not met as the criterion says; whether a value is
/// known is itself never unknown. A question that the values cannot be asked leaves every value
/// unknown.
pub(crate) fn ask(chunk: &Chunk, beside: Beside<'_>, criterion: &PlannedCriterion) -> Kleene {
    let n_rows = chunk.n_rows();
    let sure = |met| Kleene::new(met, &Mask::none(n_rows));
    let found = match (&criterion.ask, chunk.data()) {
        (Ask::Known(wanted), _) => return known(chunk.known(), *wanted),
        (Ask::Other(compare, _, tables), _) => {
            let Some(other) = beside.other else {
                return count_missing(&sure(Mask::none(n_rows)), &Mask::none(n_rows), criterion);
            };
            let known = chunk.known().and(other.known());
            let found = other::rows_that_compare(chunk, other, *compare, tables);
            return count_missing(&found, &known, criterion);
        }
        (Ask::EverWas(ask), ChunkData::Texts(texts)) => {
            let now = sure(text::rows_like(texts, ask));
            let now = count_missing(&now, chunk.known(), criterion);
            let Some((past, first)) = beside.past else {
                return now;
            };
            return or_were(&now, past, first, ask);
        }
        (Ask::Text(ask), ChunkData::Texts(texts)) => sure(text::rows_like(texts, ask)),
        (Ask::Meaning(meaning), ChunkData::Texts(texts)) => {
            meaning::rows_that_mean(texts, chunk.known(), meaning)
        }
        (Ask::Number(ask), ChunkData::Numbers { low, high }) => {
            number::rows_within(low, high.as_deref(), *ask)
        }
        (Ask::Money(ask, currency, tables), ChunkData::Money { .. }) => {
            money::rows_within(chunk.data(), *ask, *currency, tables)
        }
        (Ask::Day(ask), ChunkData::Days(days)) => sure(day::rows_within(days, *ask)),
        (Ask::YesNo(wanted), ChunkData::YesNo(yes)) => sure(yes_no::rows_that_say(yes, *wanted)),
        _ => Kleene::same(n_rows, Verdict::Unknown),
    };
    count_missing(&found, chunk.known(), criterion)
}

/// The verdicts of one criterion over `n_rows` of a list of which its subject tells nothing: every
/// value is missing.
pub(crate) fn ask_nothing(n_rows: usize, criterion: &PlannedCriterion) -> Kleene {
    let none = Mask::none(n_rows);
    match criterion.ask {
        Ask::Known(wanted) => known(&none, wanted),
        _ => count_missing(&Kleene::same(n_rows, Verdict::Unknown), &none, criterion),
    }
}

/// The verdicts of one criterion over rows `first` to `first + n_rows` of what its subject tells.
pub(crate) fn ask_source(
    source: &Source,
    other: &Source,
    past: Option<&Past>,
    rows: (usize, usize),
    criterion: &PlannedCriterion,
) -> Kleene {
    let (first, n_rows) = rows;
    let i = first / CHUNK_ROWS;
    let chunk_of = |source: &Source| match source {
        Source::Column(column) => column.chunks().get(i).cloned(),
        Source::OfCompanies(_) | Source::Counts(_) | Source::Latest(_) | Source::Nothing => None,
    };
    match source {
        Source::Latest(latests) => latest::ask(latests, first, n_rows, criterion),
        Source::Counts(counts) => match counts.chunk(i) {
            Some(chunk) => ask_counts(chunk, criterion),
            None => ask_nothing(n_rows, criterion),
        },
        Source::OfCompanies(_) | Source::Column(_) | Source::Nothing => match chunk_of(source) {
            None => ask_past(past, first, n_rows, criterion),
            Some(chunk) => {
                let other = chunk_of(other);
                let beside = Beside {
                    other: other.as_deref(),
                    past: past.map(|past| (past, first)),
                };
                ask(&chunk, beside, criterion)
            }
        },
    }
}

/// The verdicts of one criterion over counts.
fn ask_counts(counts: &ChunkOfCounts, criterion: &PlannedCriterion) -> Kleene {
    let found = match criterion.ask {
        Ask::Known(wanted) => return known(&counts.known, wanted),
        Ask::Number(ask) => count::rows_within(counts, ask),
        _ => Kleene::same(counts.sure.len(), Verdict::Unknown),
    };
    count_missing(&found, &counts.known, criterion)
}

/// The verdicts of one criterion on a field of each lead's company, given `of_rows`, those of every company:
/// of several companies, that of the first which has a value.
pub(crate) fn of_companies(
    companies: &OfCompanies,
    of_rows: &Kleene,
    (first, n_leads): (usize, usize),
    criterion: &PlannedCriterion,
) -> Kleene {
    let nothing = ask_nothing(1, criterion).at(0);
    let (met, unknown) = (of_rows.met(), of_rows.unknown());
    let mut words = [Vec::new(), Vec::new()];
    for start in (first..first + n_leads).step_by(64) {
        let mut word = [0_u64; 2];
        for lead in start..(start + 64).min(first + n_leads) {
            let (is_met, is_unknown) = match companies.row_of(lead) {
                Some(row) => (met.contains(row), unknown.contains(row)),
                None => (nothing == Verdict::Met, nothing == Verdict::Unknown),
            };
            word[0] |= u64::from(is_met) << (lead - start);
            word[1] |= u64::from(is_unknown) << (lead - start);
        }
        words
            .iter_mut()
            .zip(word)
            .for_each(|(words, word)| words.push(word));
    }
    let [met, unknown] = words.map(|words| Mask::from_words(words, n_leads));
    Kleene::new(met, &unknown)
}

/// Of a field that the list has no more, what it said before may still be known.
fn ask_past(
    past: Option<&Past>,
    first: usize,
    n_rows: usize,
    criterion: &PlannedCriterion,
) -> Kleene {
    let now = ask_nothing(n_rows, criterion);
    match (&criterion.ask, past) {
        (Ask::EverWas(ask), Some(past)) => or_were(&now, past, first, ask),
        _ => now,
    }
}

/// The verdicts `now` of the leads from `first` on, met also of whom the past says so; where it could
/// not be read, who is not met now may have been.
fn or_were(now: &Kleene, past: &Past, first: usize, ask: &TextAsk) -> Kleene {
    let n_rows = now.n_rows();
    let met = now
        .met()
        .or(&text::rows_that_were(past, first, n_rows, ask));
    if past.is_whole() {
        Kleene::new(met, now.unknown())
    } else {
        Kleene::new(met, &Mask::all(n_rows))
    }
}

/// The verdicts of a criterion on a field of a table's own rows.
pub(crate) fn ask_table(criterion: &PlannedCriterion, table: &Table) -> Kleene {
    let column = criterion
        .subject
        .field()
        .and_then(|field| table.column(field));
    let other = match &criterion.ask {
        Ask::Other(_, field, _) => table.column(field),
        _ => None,
    };
    ask_column(criterion, column, other, table.n_rows())
}

/// The verdicts of a criterion over `n_rows` of a column, `None` where every value is missing.
pub(crate) fn ask_column(
    criterion: &PlannedCriterion,
    column: Option<&Column>,
    other: Option<&Column>,
    n_rows: usize,
) -> Kleene {
    let parts = each_of(n_rows.div_ceil(CHUNK_ROWS).max(1), |i| {
        let chunk = column.and_then(|column| column.chunks().get(i));
        let other = other.and_then(|column| column.chunks().get(i));
        let beside = Beside {
            other: other.map(|chunk| &**chunk),
            past: None,
        };
        match chunk {
            Some(chunk) => ask(chunk, beside, criterion),
            None => ask_nothing((n_rows - i * CHUNK_ROWS).min(CHUNK_ROWS), criterion),
        }
    });
    Kleene::concat(&parts)
}

fn known(known: &Mask, wanted: bool) -> Kleene {
    let met = if wanted { known.clone() } else { known.not() };
    Kleene::new(met, &Mask::none(known.n_rows()))
}

/// The verdicts `found` where there is a value, and what the criterion says where there is none.
fn count_missing(found: &Kleene, known: &Mask, criterion: &PlannedCriterion) -> Kleene {
    let (met, unknown) = (found.met().and(known), found.unknown().and(known));
    match criterion.missing {
        Missing::Unknown => Kleene::new(met, &unknown.or(&known.not())),
        Missing::NotMet => Kleene::new(met, &unknown),
        Missing::Met => Kleene::new(met.or(&known.not()), &unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lead::FieldKey;

    #[test]
    fn a_column_that_is_not_there_says_the_same_of_every_row_and_of_no_row_more() {
        for n_rows in [0, 1, CHUNK_ROWS, CHUNK_ROWS + 1, 2 * CHUNK_ROWS + 70] {
            for (ask, missing, expected) in [
                (Ask::Known(false), Missing::Unknown, Verdict::Met),
                (Ask::YesNo(true), Missing::NotMet, Verdict::NotMet),
                (Ask::YesNo(true), Missing::Unknown, Verdict::Unknown),
            ] {
                let criterion = PlannedCriterion {
                    subject: FieldKey::from_label("any").into(),
                    ask,
                    missing,
                };
                let found = ask_column(&criterion, None, None, n_rows);
                assert_eq!(found, Kleene::same(n_rows, expected), "{n_rows} rows");
            }
        }
    }
}
