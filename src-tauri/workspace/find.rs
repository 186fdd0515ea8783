//! Which leads does a person ask for? By stage, by values, by a text that occurs, sorted by a field.

use std::cmp::Ordering;

use definition::StageKey;
use funnel::{Count, Place, at_place, members, undecided};
use lead::{CHUNK_ROWS, ChunkData, Column, FieldKey, Mask, Texts, ValueRef, fold};

use crate::{Snapshot, WorkspaceError};

/// Which leads, in which order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Only leads in one of whose texts this occurs, folded; empty for all.
    pub search: String,
    /// By which field; `None` for the order of import.
    pub sort: Option<Sort>,
    /// Only leads that stand so at a stage.
    pub stage: Option<(StageKey, Standing)>,
    /// Only leads with these values, all of them.
    pub facets: Vec<FacetFilter>,
}

/// By which field to sort. Missing values come last either way; equal ones in the order of import.
#[derive(Clone, Debug, PartialEq)]
pub struct Sort {
    /// The field.
    pub field: FieldKey,
    /// Greatest first.
    pub descending: bool,
}

/// Only leads with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetFilter {
    /// The field.
    pub field: FieldKey,
    /// The value as files write it; `None` for missing.
    pub value: Option<String>,
}

/// How a lead stands at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The stage's own verdict is met.
    Met,
    /// The stage's own verdict is not met.
    NotMet,
    /// The stage's own verdict is unknown.
    Unknown,
    /// Counted in a funnel.
    Counted(Count),
    /// Not counted in a funnel, and not ruled out either.
    Undecided(Count),
    /// The stage is the lead's place: the furthest it met on the complete path.
    Place,
    /// At no stage, and not excluded; the same whichever stage is named.
    Nowhere,
    /// Excluded; the same whichever stage is named.
    Excluded,
}

/// The rows of the leads that `query` asks for, in its order.
///
/// # Errors
/// Where the list has no such field, or there is no definition with such a stage.
pub fn find(snapshot: &Snapshot, query: &Query) -> Result<Vec<u32>, WorkspaceError> {
    let mut mask = Mask::all(snapshot.list.n_rows());
    if let Some((stage, standing)) = &query.stage {
        mask = mask.and(&at_stage(snapshot, stage, *standing)?);
    }
    for facet in &query.facets {
        mask = mask.and(&with_value(
            column(snapshot, &facet.field)?,
            facet.value.as_deref(),
        ));
    }
    let needle = fold(&query.search);
    if !needle.is_empty() {
        mask = mask.and(&with_text(snapshot, &needle));
    }
    let mut rows: Vec<u32> = mask.rows().map(|row| row as u32).collect();
    if let Some(sort) = &query.sort {
        let column = column(snapshot, &sort.field)?;
        sort_rows(&mut rows, column, sort.descending);
    }
    Ok(rows)
}

fn column<'a>(snapshot: &'a Snapshot, key: &FieldKey) -> Result<&'a Column, WorkspaceError> {
    let column = snapshot.list.column(key);
    column.ok_or_else(|| WorkspaceError::FieldAbsent(key.to_string()))
}

fn at_stage(
    snapshot: &Snapshot,
    key: &StageKey,
    standing: Standing,
) -> Result<Mask, WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let stage = definition.stages.iter().position(|stage| stage.key == *key);
    let stage = stage.ok_or_else(|| WorkspaceError::FieldAbsent(key.to_string()))?;
    let kleene = &verdicts.stages[stage];
    Ok(match standing {
        Standing::Met => kleene.met().clone(),
        Standing::NotMet => kleene.met().or(kleene.unknown()).not(),
        Standing::Unknown => kleene.unknown().clone(),
        Standing::Counted(count) => members(verdicts, stage, count),
        Standing::Undecided(count) => undecided(verdicts, stage, count),
        Standing::Place => at_place(verdicts, Place::Stage(stage)),
        Standing::Nowhere => at_place(verdicts, Place::Nowhere),
        Standing::Excluded => at_place(verdicts, Place::Excluded),
    })
}

fn with_value(column: &Column, value: Option<&str>) -> Mask {
    let n = column.n_rows();
    let Some(value) = value else {
        return Mask::from_fn(n, |row| column.value(row).is_none());
    };
    each_text(
        column,
        |text| text == value,
        |other| other.to_value().to_string() == value,
    )
}

fn with_text(snapshot: &Snapshot, needle: &str) -> Mask {
    let list = &snapshot.list;
    let columns: Vec<&Column> = list
        .fields()
        .iter()
        .filter(|field| field.kind.is_textual())
        .filter_map(|field| list.column(&field.key))
        .collect();
    let search = |columns: &[&Column]| {
        columns
            .iter()
            .fold(Mask::none(list.n_rows()), |found, column| {
                found.or(&each_text(column, |text| occurs(text, needle), |_| false))
            })
    };
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = columns.len().div_ceil(n_threads).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = columns
            .chunks(share)
            .map(|part| scope.spawn(move || search(part)))
            .collect();
        workers
            .into_iter()
            .fold(Mask::none(list.n_rows()), |found, worker| {
                found.or(&worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            })
    })
}

/// Whether `needle`, folded already, occurs in `text`.
fn occurs(text: &str, needle: &str) -> bool {
    if text.is_ascii() {
        let (text, needle) = (text.as_bytes(), needle.as_bytes());
        return text
            .windows(needle.len())
            .any(|part| part.eq_ignore_ascii_case(needle));
    }
    fold(text).contains(needle)
}

/// The rows whose text or other value holds; a text that a chunk repeats is asked once.
fn each_text(
    column: &Column,
    text_holds: impl Fn(&str) -> bool,
    other_holds: impl Fn(ValueRef<'_>) -> bool,
) -> Mask {
    let mut words = Vec::with_capacity(column.n_rows().div_ceil(64));
    for chunk in column.chunks() {
        let within = match chunk.data() {
            ChunkData::Texts(Texts::Coded { codes, dict }) => {
                let holds: Vec<bool> = dict.iter().map(&text_holds).collect();
                Mask::from_fn(chunk.n_rows(), |row| holds[usize::from(codes[row])])
            }
            ChunkData::Texts(Texts::Plain(rows)) => {
                Mask::from_fn(chunk.n_rows(), |row| text_holds(rows.get(row)))
            }
            _ => Mask::from_fn(chunk.n_rows(), |row| {
                chunk.value(row).is_some_and(&other_holds)
            }),
        };
        words.extend_from_slice(within.and(chunk.known()).words());
    }
    const {
        assert!(
            CHUNK_ROWS.is_multiple_of(64),
            "chunks end at a word of a mask"
        )
    };
    Mask::from_words(words, column.n_rows())
}

fn sort_rows(rows: &mut [u32], column: &Column, descending: bool) {
    let texts: Option<Vec<String>> = column.kind().is_textual().then(|| {
        let text = |&row: &u32| match column.value(row as usize) {
            Some(ValueRef::Text(text)) => fold(text),
            _ => String::new(),
        };
        rows.iter().map(text).collect()
    });
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let value = |i: usize| column.value(rows[i] as usize);
    order.sort_by(|&a, &b| {
        let compared = match (value(a), value(b)) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Greater,
            (Some(_), None) => return Ordering::Less,
            (Some(a), Some(b)) if texts.is_none() => compare(a, b),
            _ => texts
                .as_ref()
                .map_or(Ordering::Equal, |texts| texts[a].cmp(&texts[b])),
        };
        if descending {
            compared.reverse()
        } else {
            compared
        }
    });
    let sorted: Vec<u32> = order.into_iter().map(|i| rows[i]).collect();
    rows.copy_from_slice(&sorted);
}

/// Intervals by their low end, then their high end; no before yes.
fn compare(a: ValueRef<'_>, b: ValueRef<'_>) -> Ordering {
    match (a, b) {
        (ValueRef::Number(a), ValueRef::Number(b)) => a
            .low()
            .total_cmp(&b.low())
            .then(a.high().total_cmp(&b.high())),
        (ValueRef::Day(a), ValueRef::Day(b)) => a.cmp(&b),
        (ValueRef::YesNo(a), ValueRef::YesNo(b)) => a.cmp(&b),
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use lead::{ColumnBuilder, Field, FieldType, Interval, Table};

    use super::*;

    fn snapshot() -> Snapshot {
        let mut names = ColumnBuilder::new(FieldType::Text);
        let mut sizes = ColumnBuilder::new(FieldType::Number);
        for (name, size) in [
            ("Żaneta", Some(7.0)),
            ("anna", None),
            ("Bo", Some(200.0)),
            ("ANNA", Some(7.0)),
        ] {
            names.push(Some(ValueRef::Text(name)));
            sizes.push(size.and_then(Interval::exact).map(ValueRef::Number));
        }
        let field = |label: &str, kind| Field {
            key: FieldKey::from_label(label),
            label: label.to_owned(),
            kind,
        };
        let columns = vec![
            (field("Name", FieldType::Text), names.finish()),
            (field("Size", FieldType::Number), sizes.finish()),
        ];
        let list = Table::from_columns(4, columns).unwrap();
        Snapshot::new(
            list.into(),
            1,
            None,
            std::sync::Arc::default(),
            date(2026, 11, 22),
        )
    }

    #[test]
    fn leads_are_found_and_sorted_with_missing_last() {
        let sort = |field: &str, descending| {
            Some(Sort {
                field: FieldKey::from_label(field),
                descending,
            })
        };
        let facet = |field: &str, value: Option<&str>| {
            vec![FacetFilter {
                field: FieldKey::from_label(field),
                value: value.map(str::to_owned),
            }]
        };
        let query = Query::default();
        let cases = [
            (query.clone(), vec![0, 1, 2, 3]),
            (
                Query {
                    search: "NN".into(),
                    ..query.clone()
                },
                vec![1, 3],
            ),
            (
                Query {
                    search: "żan".into(),
                    ..query.clone()
                },
                vec![0],
            ),
            (
                Query {
                    sort: sort("Size", false),
                    ..query.clone()
                },
                vec![0, 3, 2, 1],
            ),
            (
                Query {
                    sort: sort("Size", true),
                    ..query.clone()
                },
                vec![2, 0, 3, 1],
            ),
            (
                Query {
                    sort: sort("Name", false),
                    ..query.clone()
                },
                vec![1, 3, 2, 0],
            ),
            (
                Query {
                    facets: facet("Size", None),
                    ..query.clone()
                },
                vec![1],
            ),
            (
                Query {
                    facets: facet("Size", Some("7")),
                    ..query.clone()
                },
                vec![0, 3],
            ),
        ];
        for (query, rows) in cases {
            assert_eq!(find(&snapshot(), &query).unwrap(), rows, "{query:?}");
        }
        let absent = Query {
            sort: sort("Shoe", false),
            ..query
        };
        assert!(matches!(
            find(&snapshot(), &absent),
            Err(WorkspaceError::FieldAbsent(_))
        ));
    }
}
