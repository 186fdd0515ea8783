//! Which leads does a person ask for? By stage, by values, by a text that occurs, sorted by a field.

use std::collections::HashSet;
use std::fmt;

use definition::{Definition, StageKey};
use funnel::{Count, Place, at_place, members, undecided};
use lead::{CHUNK_ROWS, ChunkData, Column, FieldKey, Mask, Texts, ValueRef, fold};
use qualify::Verdicts;

use crate::facets::FacetOf;
use crate::of_import::ImportFilter;
use crate::order::order;
use crate::{Snapshot, WorkspaceError};

/// Which leads, in which order. What is asked of different things must all hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Only leads in one of whose texts this occurs, folded; empty for all.
    pub search: String,
    /// By what; `None` for the order of import.
    pub sort: Option<Sort>,
    /// Only leads that stand so at these stages.
    pub stages: Vec<StageFilter>,
    /// Only leads whose place is one of these; empty for all.
    pub places: Vec<PlaceKey>,
    /// Only leads with these values.
    pub facets: Vec<FacetFilter>,
    /// Only these leads; `None` for all.
    pub among: Option<Mask>,
    /// Only leads who are absent from the last file that is all there is.
    pub absent: bool,
    /// Only leads to whom an import did this; `None` for all.
    pub of_import: Option<ImportFilter>,
    /// Only leads on one of these lead lists, by number; `None` for who is on none. Empty for all.
    pub lists: Vec<Option<i64>>,
}

/// By what to sort, and in which direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Sort {
    /// By what.
    pub by: SortBy,
    /// Greatest first.
    pub descending: bool,
}

/// By what to sort. Missing values come last either way; equal ones in the order of import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SortBy {
    /// A field.
    Field(FieldKey),
    /// What a lead is called.
    Title,
    /// The place on the path, the first stage first; leads in no stage last.
    Place,
    /// A stage's own verdict: not met, unknown, met.
    Stage(StageKey),
}

/// Only leads that stand in one of these ways at a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageFilter {
    /// The stage.
    pub stage: StageKey,
    /// Any of these; empty for all leads.
    pub standings: Vec<Standing>,
}

/// Only leads with one of these values.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetFilter {
    /// The field.
    pub field: FieldKey,
    /// Any of these, as files write them; `None` for missing. Empty for all leads.
    pub values: Vec<Option<String>>,
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
}

/// Where a lead stands, by name. Its text is a stage's key, `.nowhere` or `.excluded`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceKey {
    /// The furthest stage met on the complete path.
    Stage(StageKey),
    /// At no stage, and not excluded.
    Nowhere,
    /// Excluded.
    Excluded,
}

impl PlaceKey {
    /// Every place of a definition: the stages in path order, nowhere, excluded.
    #[must_use]
    pub fn all(definition: &Definition) -> Vec<Self> {
        let stages = definition.stages.iter();
        let stages = stages.map(|stage| Self::Stage(stage.key.clone()));
        stages.chain([Self::Nowhere, Self::Excluded]).collect()
    }

    /// The place that a text names; any text without a dot in front names a stage.
    #[must_use]
    pub fn read(text: &str) -> Self {
        match text {
            ".nowhere" => Self::Nowhere,
            ".excluded" => Self::Excluded,
            key => Self::Stage(StageKey(key.to_owned())),
        }
    }

    /// The place in the definition that decides.
    ///
    /// # Errors
    /// Where there is no definition with such a stage.
    pub fn place(&self, snapshot: &Snapshot) -> Result<Place, WorkspaceError> {
        Ok(match self {
            Self::Stage(key) => Place::Stage(stage_of(snapshot, key)?.0),
            Self::Nowhere => Place::Nowhere,
            Self::Excluded => Place::Excluded,
        })
    }
}

impl fmt::Display for PlaceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stage(key) => key.fmt(f),
            Self::Nowhere => f.write_str(".nowhere"),
            Self::Excluded => f.write_str(".excluded"),
        }
    }
}

/// The rows of the leads that `query` asks for, in its order.
///
/// # Errors
/// Where the list has no such field, or there is no definition with such a stage.
pub fn find(snapshot: &Snapshot, query: &Query) -> Result<Vec<u32>, WorkspaceError> {
    find_among(snapshot, &search(snapshot, &query.search), query)
}

/// As [`find`], where the search has been made already: `searched` is what [`search`] gave.
///
/// # Errors
/// As [`find`].
pub fn find_among(
    snapshot: &Snapshot,
    searched: &Mask,
    query: &Query,
) -> Result<Vec<u32>, WorkspaceError> {
    let mut mask = searched.clone();
    for narrowed in narrowings(snapshot, query)? {
        mask = mask.and(&narrowed.mask);
    }
    let mut rows: Vec<u32> = mask.rows().map(|row| row as u32).collect();
    if let Some(sort) = &query.sort {
        order(snapshot, &mut rows, sort)?;
    }
    Ok(rows)
}

/// The leads in one of whose texts this occurs, folded; all of them for an empty text.
#[must_use]
pub fn search(snapshot: &Snapshot, text: &str) -> Mask {
    let needle = fold(text);
    if needle.is_empty() {
        return Mask::all(snapshot.list.n_rows());
    }
    with_text(snapshot, &needle)
}

/// One thing that is asked of the leads.
pub(crate) struct Narrowing {
    /// Of what it is asked.
    pub(crate) of: FacetOf,
    /// The leads of which it holds.
    pub(crate) mask: Mask,
}

/// Everything that `query` asks besides its search.
pub(crate) fn narrowings(
    snapshot: &Snapshot,
    query: &Query,
) -> Result<Vec<Narrowing>, WorkspaceError> {
    let mut all = Vec::new();
    for filter in query.stages.iter().filter(|f| !f.standings.is_empty()) {
        let mut mask = Mask::none(snapshot.list.n_rows());
        for &standing in &filter.standings {
            mask = mask.or(&at_stage(snapshot, &filter.stage, standing)?);
        }
        // How the funnel counts a lead is not the stage's own verdict: the counts of the verdicts
        // follow it, as they follow everything else.
        let own = filter.standings.iter().all(|s| s.is_own_verdict());
        let of = if own {
            FacetOf::Stage(filter.stage.clone())
        } else {
            FacetOf::Counting(filter.stage.clone())
        };
        all.push(Narrowing { of, mask });
    }
    if let Some(mask) = query.among.clone() {
        let of = FacetOf::Among;
        all.push(Narrowing { of, mask });
    }
    if query.absent {
        let mask = absent(snapshot);
        let of = FacetOf::Absent;
        all.push(Narrowing { of, mask });
    }
    if let Some(filter) = &query.of_import {
        let mask = snapshot.of_import(filter)?;
        let of = FacetOf::Import;
        all.push(Narrowing { of, mask });
    }
    if !query.lists.is_empty() {
        let mut mask = Mask::none(snapshot.list.n_rows());
        for &list in &query.lists {
            mask = mask.or(&snapshot.on_list(list)?);
        }
        let of = FacetOf::List;
        all.push(Narrowing { of, mask });
    }
    if !query.places.is_empty() {
        let mask = at_places(snapshot, &query.places)?;
        let of = FacetOf::Place;
        all.push(Narrowing { of, mask });
    }
    for filter in query.facets.iter().filter(|f| !f.values.is_empty()) {
        let mask = with_values(column(snapshot, &filter.field)?, &filter.values);
        let of = FacetOf::Field(filter.field.clone());
        all.push(Narrowing { of, mask });
    }
    Ok(all)
}

impl Standing {
    fn is_own_verdict(self) -> bool {
        matches!(self, Self::Met | Self::NotMet | Self::Unknown)
    }
}

pub(crate) fn column<'a>(
    snapshot: &'a Snapshot,
    key: &FieldKey,
) -> Result<&'a Column, WorkspaceError> {
    let column = snapshot.list.column(key);
    column.ok_or_else(|| WorkspaceError::FieldAbsent(key.to_string()))
}

/// The position of a stage in the definition, and the verdicts.
pub(crate) fn stage_of<'a>(
    snapshot: &'a Snapshot,
    key: &StageKey,
) -> Result<(usize, &'a Verdicts), WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let stage = definition.position(key);
    let stage = stage.ok_or_else(|| WorkspaceError::FieldAbsent(key.to_string()))?;
    Ok((stage, verdicts))
}

/// The leads who are absent from the last file that is all there is.
pub(crate) fn absent(snapshot: &Snapshot) -> Mask {
    let absent: HashSet<u32> = snapshot
        .absent()
        .iter()
        .flat_map(|one| one.rows.iter().copied())
        .collect();
    Mask::from_fn(snapshot.list.n_rows(), |row| absent.contains(&(row as u32)))
}

fn at_stage(
    snapshot: &Snapshot,
    key: &StageKey,
    standing: Standing,
) -> Result<Mask, WorkspaceError> {
    let (stage, verdicts) = stage_of(snapshot, key)?;
    let kleene = &verdicts.stages[stage];
    Ok(match standing {
        Standing::Met => kleene.met().clone(),
        Standing::NotMet => kleene.not_met(),
        Standing::Unknown => kleene.unknown().clone(),
        Standing::Counted(count) => members(verdicts, stage, count),
        Standing::Undecided(count) => undecided(verdicts, stage, count),
    })
}

fn at_places(snapshot: &Snapshot, places: &[PlaceKey]) -> Result<Mask, WorkspaceError> {
    let (_, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let mut mask = Mask::none(verdicts.n_leads);
    for place in places {
        mask = mask.or(&at_place(verdicts, place.place(snapshot)?));
    }
    Ok(mask)
}

fn with_values(column: &Column, values: &[Option<String>]) -> Mask {
    let known: Vec<&str> = values.iter().flatten().map(String::as_str).collect();
    let mask = each_text(
        column,
        |text| known.contains(&text),
        |other| known.contains(&other.to_value().to_string().as_str()),
    );
    if values.contains(&None) {
        let missing = |row| column.value(row).is_none();
        return mask.or(&Mask::from_fn(column.n_rows(), missing));
    }
    mask
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

#[cfg(test)]
mod tests;
