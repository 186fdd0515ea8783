//! How do the leads of a query divide? By place, by each stage's verdict, by each field of few
//! values. Every facet counts the leads that everything *else* asked for lets through, so that its
//! other values show what choosing them would bring.
//!
//! Invariants: which values are listed, and in which order, follows from the list alone, so that
//! nothing moves while a person narrows; missing is a value of its own, counted and never hidden.

use std::collections::HashMap;
use std::panic::resume_unwind;

use definition::StageKey;
use funnel::at_place;
use lead::{Chunk, ChunkData, Column, FieldKey, FieldType, Mask, Texts, ValueRef};
use qualify::{Kleene, Verdict};

use crate::find::{Narrowing, absent, column, narrowings, search, stage_of};
use crate::{PlaceKey, Query, Snapshot, WorkspaceError};

/// A field with more values than this is no facet, unless it is filtered by.
const MOST_VALUES: usize = 50;

/// How the leads divide by one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// By what.
    pub of: FacetOf,
    /// Each value with its leads: stages in path order, verdicts from met to unknown, the values
    /// of fields with the most frequent of the list first; missing last.
    pub counts: Vec<FacetCount>,
}

/// By what leads divide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FacetOf {
    /// The furthest stage met on the complete path.
    Place,
    /// A stage's own verdict.
    Stage(StageKey),
    /// How a funnel counts a lead at a stage: asked for, never counted as a facet.
    Counting(StageKey),
    /// Chosen leads: asked for, never counted as a facet.
    Among,
    /// What an import did to them: asked for, never counted as a facet.
    Import,
    /// Who is absent from the last file that is all there is.
    Absent,
    /// The lead lists: who is on several counts in each.
    List,
    /// A field.
    Field(FieldKey),
}

/// How many leads have a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// A [`PlaceKey`] as text, a verdict's name, the number of a list, or the value as files write it; `None` for missing.
    pub value: Option<String>,
    /// How many.
    pub n: usize,
}

/// How the leads of `query` divide.
///
/// # Errors
/// Where the list has no such field, or there is no definition with such a stage.
pub fn facets(snapshot: &Snapshot, query: &Query) -> Result<Vec<Facet>, WorkspaceError> {
    facets_among(snapshot, &search(snapshot, &query.search), query)
}

/// As [`facets`], where the search has been made already: `searched` is what [`search`] gave.
///
/// # Errors
/// As [`facets`].
///
/// [`search`]: crate::search
pub fn facets_among(
    snapshot: &Snapshot,
    searched: &Mask,
    query: &Query,
) -> Result<Vec<Facet>, WorkspaceError> {
    let narrowed = narrowings(snapshot, query)?;
    let wanted = wanted(snapshot, &narrowed);
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let count = |of: &FacetOf| counted(snapshot, of, &others(searched, &narrowed, of), query);
    let found: Result<Vec<Vec<Option<Facet>>>, WorkspaceError> = std::thread::scope(|scope| {
        // Dealt out in turn: the facets that cost most, those of fields, stand together.
        let workers: Vec<_> = (0..n_threads)
            .map(|first| {
                let own = wanted.iter().skip(first).step_by(n_threads);
                scope.spawn(move || own.map(count).collect())
            })
            .collect();
        let joined = workers.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined
            .map(|part| part.unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    });
    let mut parts: Vec<_> = found?.into_iter().map(Vec::into_iter).collect();
    let dealt = (0..wanted.len()).filter_map(|i| parts[i % n_threads].next());
    Ok(dealt.flatten().collect())
}

/// Everything that may be a facet, in the order of the screen.
fn wanted(snapshot: &Snapshot, narrowed: &[Narrowing]) -> Vec<FacetOf> {
    let mut wanted = Vec::new();
    if let Some((definition, _)) = snapshot.decided() {
        wanted.push(FacetOf::Place);
        let stages = definition.stages.iter();
        wanted.extend(stages.map(|stage| FacetOf::Stage(stage.key.clone())));
    }
    if snapshot.absent().iter().any(|one| !one.rows.is_empty()) {
        wanted.push(FacetOf::Absent);
    }
    if !snapshot.lists().is_empty() {
        wanted.push(FacetOf::List);
    }
    for field in snapshot.list.fields() {
        let few = [FieldType::Choice, FieldType::YesNo, FieldType::Country].contains(&field.kind);
        let of = FacetOf::Field(field.key.clone());
        if few || narrowed.iter().any(|narrowing| narrowing.of == of) {
            wanted.push(of);
        }
    }
    wanted
}

/// The leads that everything asked for but `of` lets through.
fn others(searched: &Mask, narrowed: &[Narrowing], of: &FacetOf) -> Mask {
    let others = narrowed.iter().filter(|narrowing| narrowing.of != *of);
    others.fold(searched.clone(), |mask, narrowing| {
        mask.and(&narrowing.mask)
    })
}

fn counted(
    snapshot: &Snapshot,
    of: &FacetOf,
    within: &Mask,
    query: &Query,
) -> Result<Option<Facet>, WorkspaceError> {
    let counts = match of {
        FacetOf::Place => {
            let (definition, verdicts) =
                snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
            let count = |key: PlaceKey| -> Result<FacetCount, WorkspaceError> {
                let leads = at_place(verdicts, key.place(snapshot)?);
                Ok(FacetCount {
                    value: Some(key.to_string()),
                    n: leads.and(within).count(),
                })
            };
            let places = PlaceKey::all(definition).into_iter();
            Some(places.map(count).collect::<Result<_, _>>()?)
        }
        FacetOf::Stage(key) => {
            let (stage, verdicts) = stage_of(snapshot, key)?;
            Some(of_verdicts(&verdicts.stages[stage], within))
        }
        FacetOf::Counting(_) | FacetOf::Among | FacetOf::Import => None,
        FacetOf::Absent => Some(vec![FacetCount {
            value: Some("absent".to_owned()),
            n: absent(snapshot).and(within).count(),
        }]),
        FacetOf::List => Some(of_lists(snapshot, within)?),
        FacetOf::Field(key) => {
            let chosen = query.facets.iter().filter(|filter| filter.field == *key);
            let chosen: Vec<_> = chosen.flat_map(|f| f.values.iter().flatten()).collect();
            of_values(column(snapshot, key)?, within, &chosen)
        }
    };
    let of = of.clone();
    Ok(counts.map(|counts| Facet { of, counts }))
}

/// Each list with its members, then who is on none.
fn of_lists(snapshot: &Snapshot, within: &Mask) -> Result<Vec<FacetCount>, WorkspaceError> {
    let members = snapshot.members()?;
    let counts = members.iter().map(|members| FacetCount {
        value: Some(members.list.to_string()),
        n: members.on.count_and(within),
    });
    let none = FacetCount {
        value: None,
        n: snapshot.on_list(None)?.count_and(within),
    };
    Ok(counts.chain([none]).collect())
}

fn of_verdicts(stage: &Kleene, within: &Mask) -> Vec<FacetCount> {
    let met = stage.met().and(within).count();
    let unknown = stage.unknown().and(within).count();
    let not_met = within.count() - met - unknown;
    let verdicts = [
        (Verdict::Met, met),
        (Verdict::NotMet, not_met),
        (Verdict::Unknown, unknown),
    ];
    let count = |(verdict, n): (Verdict, usize)| FacetCount {
        value: Some(verdict.name().to_owned()),
        n,
    };
    verdicts.map(count).into()
}

/// How often a value occurs, in the whole list and within what is asked for.
#[derive(Clone, Copy, Default)]
struct Tally {
    all: usize,
    within: usize,
}

/// `None` where there are too many values and none of them is `chosen`.
fn of_values(column: &Column, within: &Mask, chosen: &[&String]) -> Option<Vec<FacetCount>> {
    let mut tallies: HashMap<String, Tally> = HashMap::new();
    let mut known = 0;
    let mut words = within.words();
    for chunk in column.chunks() {
        let n_words = chunk.n_rows().div_ceil(64);
        let (own, rest) = words.split_at(n_words.min(words.len()));
        words = rest;
        let asked = Mask::from_words(own.to_vec(), chunk.n_rows());
        known += asked.and(chunk.known()).count();
        tally(chunk, &asked, &mut tallies);
        if chosen.is_empty() && tallies.len() > MOST_VALUES {
            return None;
        }
    }
    let mut values: Vec<(String, Tally)> = tallies.into_iter().collect();
    values.sort_by(|(a, n), (b, m)| m.all.cmp(&n.all).then_with(|| a.cmp(b)));
    let mut at = 0;
    values.retain(|(value, _)| {
        at += 1;
        at <= MOST_VALUES || chosen.contains(&value)
    });
    let counts = values.into_iter().map(|(value, tally)| FacetCount {
        value: Some(value),
        n: tally.within,
    });
    let missing = (column.n_missing() > 0).then(|| FacetCount {
        value: None,
        n: within.count() - known,
    });
    Some(counts.chain(missing).collect())
}

fn tally(chunk: &Chunk, asked: &Mask, tallies: &mut HashMap<String, Tally>) {
    match chunk.data() {
        ChunkData::Texts(Texts::Coded { codes, dict }) => {
            let mut counts = vec![Tally::default(); dict.len()];
            each_code(chunk.known(), codes, |code| counts[code].all += 1);
            each_code(&asked.and(chunk.known()), codes, |code| {
                counts[code].within += 1;
            });
            for (code, count) in counts.into_iter().enumerate() {
                if count.all > 0 {
                    let text = dict.get(code);
                    let sum = tallies.entry(text.to_owned()).or_default();
                    sum.all += count.all;
                    sum.within += count.within;
                }
            }
        }
        ChunkData::YesNo(yes) => {
            for (is, mask) in [
                (true, yes.and(chunk.known())),
                (false, chunk.known().and_not(yes)),
            ] {
                let all = mask.count();
                if all > 0 {
                    let name = ValueRef::YesNo(is).to_value().to_string();
                    let sum = tallies.entry(name).or_default();
                    sum.all += all;
                    sum.within += mask.and(asked).count();
                }
            }
        }
        _ => {
            for row in chunk.known().rows() {
                let Some(value) = chunk.value(row) else {
                    continue;
                };
                let name = match value {
                    ValueRef::Text(text) => text.to_owned(),
                    other => other.to_value().to_string(),
                };
                let sum = tallies.entry(name).or_default();
                sum.all += 1;
                sum.within += usize::from(asked.contains(row));
            }
        }
    }
}

/// Whole words of a mask are gone through without asking for each of their rows.
fn each_code(mask: &Mask, codes: &[u16], mut add: impl FnMut(usize)) {
    for (word, codes) in mask.words().iter().zip(codes.chunks(64)) {
        if *word == u64::MAX {
            codes.iter().for_each(|&code| add(usize::from(code)));
            continue;
        }
        let mut left = *word;
        while left != 0 {
            add(usize::from(codes[left.trailing_zeros() as usize]));
            left &= left - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use words::Locale;

    use super::*;
    use crate::tests::Still;
    use crate::{FacetFilter, StageFilter, Standing, Workspace, find};

    fn sample(folder: &tempfile::TempDir) -> Snapshot {
        let now = Timestamp::from_second(1_795_300_000).unwrap();
        let path = folder.path().join("sample.leadpact");
        let workspace = Workspace::create_sample(&path, now, &Still, Locale::En).unwrap();
        workspace.snapshot().clone()
    }

    fn narrowed() -> Query {
        Query {
            search: "an".to_owned(),
            stages: vec![StageFilter {
                stage: StageKey("mql".to_owned()),
                standings: vec![Standing::Met, Standing::Unknown],
            }],
            facets: vec![FacetFilter {
                field: FieldKey::from_label("country"),
                values: vec![None, Some("Poland".to_owned())],
            }],
            ..Query::default()
        }
    }

    /// The query that asks for one value of a facet instead of those chosen there.
    fn only(query: &Query, of: &FacetOf, value: Option<&str>) -> Query {
        let mut query = query.clone();
        match of {
            FacetOf::Place => query.places = value.map(PlaceKey::read).into_iter().collect(),
            FacetOf::Stage(stage) => {
                query.stages.retain(|filter| filter.stage != *stage);
                let standing = match value {
                    Some("met") => Standing::Met,
                    Some("not met") => Standing::NotMet,
                    _ => Standing::Unknown,
                };
                query.stages.push(StageFilter {
                    stage: stage.clone(),
                    standings: vec![standing],
                });
            }
            FacetOf::Field(field) => {
                query.facets.retain(|filter| filter.field != *field);
                query.facets.push(FacetFilter {
                    field: field.clone(),
                    values: vec![value.map(str::to_owned)],
                });
            }
            FacetOf::Absent => query.absent = true,
            FacetOf::List => query.lists = vec![value.map(|list| list.parse().unwrap())],
            FacetOf::Counting(_) | FacetOf::Among | FacetOf::Import => {}
        }
        query
    }

    #[test]
    fn a_count_is_how_many_leads_choosing_that_value_alone_would_show() {
        let folder = tempfile::tempdir().unwrap();
        let snapshot = sample(&folder);
        for query in [Query::default(), narrowed()] {
            let facets = facets(&snapshot, &query).unwrap();
            assert!(facets.len() > 8, "{} facets", facets.len());
            for facet in &facets {
                for count in &facet.counts {
                    let only = only(&query, &facet.of, count.value.as_deref());
                    let found = find(&snapshot, &only).unwrap().len();
                    assert_eq!(found, count.n, "{:?} {:?}", facet.of, count.value);
                }
            }
        }
    }

    #[test]
    fn the_place_of_each_lead_is_one_of_the_facet() {
        let folder = tempfile::tempdir().unwrap();
        let snapshot = sample(&folder);
        let (definition, verdicts) = snapshot.decided().unwrap();
        let places = PlaceKey::all(definition).into_iter();
        let places = places.map(|key| key.place(&snapshot).unwrap());
        let masks: Vec<_> = places.map(|place| at_place(verdicts, place)).collect();
        let n_stages = verdicts.stages.len();
        for row in 0..verdicts.n_leads {
            let excluded = usize::from(verdicts.excluded.met().contains(row));
            let at = verdicts.place(row).unwrap_or(n_stages + excluded);
            let holding: Vec<usize> = (0..masks.len())
                .filter(|&k| masks[k].contains(row))
                .collect();
            assert_eq!(holding, [at], "row {row}");
        }
    }

    #[test]
    fn values_stay_listed_in_one_order_however_few_leads_are_left() {
        let folder = tempfile::tempdir().unwrap();
        let snapshot = sample(&folder);
        let values = |query: &Query| {
            let facets = facets(&snapshot, query).unwrap();
            let of = |facet: Facet| {
                let values = facet.counts.into_iter().map(|count| count.value);
                (facet.of, values.collect::<Vec<_>>())
            };
            facets.into_iter().map(of).collect::<Vec<_>>()
        };
        let nobody = Query {
            search: "nobody is called this".to_owned(),
            ..Query::default()
        };
        assert_eq!(values(&nobody), values(&Query::default()));
    }
}
