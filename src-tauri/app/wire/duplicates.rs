//! Who is in the list twice, who was made one, and who was erased?

use std::collections::BTreeMap;

use import::{Candidate, Duplicates, Merge, Preferred, Rank, merge_rule};
use lead::{Field, FieldKey, Table};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    Erased, MergeRecord, Snapshot, Titles, against_sentence, for_sentence, limit_sentence,
    say_value,
};

/// Some of the groups.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DuplicatesPage {
    /// How many groups are certain.
    pub certain: u32,
    /// How many groups are likely.
    pub likely: u32,
    /// The groups from the one that was asked for on: the certain ones first.
    pub groups: Vec<DuplicateGroup>,
    /// What was not compared, in words.
    pub limits: Vec<String>,
}

/// Rows that are probably one person.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DuplicateGroup {
    /// Whether they may be merged unseen.
    pub certain: bool,
    /// The rows.
    pub people: Vec<DuplicatePerson>,
    /// The fields of which any of them has a value.
    pub fields: Vec<DuplicateField>,
    /// The row that stays, as proposed.
    pub winner: u32,
    /// What speaks for it, in words.
    pub why: Vec<String>,
    /// What speaks against it, in words.
    pub against: Vec<String>,
}

/// A row.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DuplicatePerson {
    /// What to open it by.
    pub row: u32,
    /// What to call it.
    pub title: String,
}

/// A field of the rows of a group.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DuplicateField {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// The value of each row; none for missing.
    pub values: Vec<Option<String>>,
    /// Whether two of the values differ.
    pub differs: bool,
    /// The row whose value counts, as proposed.
    pub first: u32,
}

/// How rows are to become one.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct MergeWanted {
    /// The row that stays.
    pub winner: u32,
    /// The rows that go into it.
    pub losers: Vec<u32>,
    /// Fields in which another row than the winner counts first.
    pub prefer: Vec<PreferredWanted>,
}

/// A field in which a row counts first.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct PreferredWanted {
    /// The field's name in files.
    pub field: String,
    /// The row.
    pub row: u32,
}

/// Who was made one in one go.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct MergedView {
    /// When.
    pub at: String,
    /// Who did it; none where nobody said.
    pub by: Option<String>,
    /// The people.
    pub people: Vec<MergedPerson>,
}

/// A person who was several rows.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct MergedPerson {
    /// The merges by which they became one.
    pub merges: Vec<u32>,
    /// The row they are now; none where that is gone.
    pub row: Option<u32>,
    /// What to call it.
    pub title: Option<String>,
}

/// What was erased.
#[derive(Clone, Copy, Debug, Serialize, Type)]
pub(crate) struct ErasedView {
    /// People.
    pub people: u32,
    /// Rows of imports that spoke of them.
    pub rows: u32,
    /// What they did.
    pub activities: u32,
    /// Rows of deals that named them.
    pub deals: u32,
    /// Whether the file may hold traces of them until it is next opened, for want of room.
    pub traces: bool,
}

/// Groups that cross the wire at once.
const MOST_GROUPS: usize = 50;

impl DuplicatesPage {
    /// The groups of `found` from `offset` on.
    pub(crate) fn of(found: &Duplicates, offset: u32, snapshot: &Snapshot, words: Words) -> Self {
        let n = |rank: Rank| {
            let of_rank = found.candidates.iter().filter(|one| one.rank == rank);
            of_rank.count() as u32
        };
        let titles = Titles::of(&snapshot.list);
        let shown = found.candidates.iter().skip(offset as usize);
        let group = |one| DuplicateGroup::of(one, &snapshot.list, &titles, words);
        let limits = found.limits.iter();
        Self {
            certain: n(Rank::Certain),
            likely: n(Rank::Likely),
            groups: shown.take(MOST_GROUPS).filter_map(group).collect(),
            limits: limits.map(|limit| limit_sentence(limit, words)).collect(),
        }
    }
}

impl DuplicateGroup {
    fn of(one: &Candidate, list: &Table, titles: &Titles<'_>, words: Words) -> Option<Self> {
        let rule = merge_rule(list, &one.rows)?;
        let person = |&row: &u32| DuplicatePerson {
            row,
            title: titles.said(row as usize, words),
        };
        let fields = list.fields().iter();
        let fields = fields.filter_map(|field| DuplicateField::of(field, one, &rule, list, words));
        let against = one.against.iter().copied();
        Some(Self {
            certain: one.rank == Rank::Certain,
            people: one.rows.iter().map(person).collect(),
            fields: fields.collect(),
            winner: rule.winner,
            why: one
                .why
                .iter()
                .map(|&why| for_sentence(why, words))
                .collect(),
            against: against.map(|one| against_sentence(one, words)).collect(),
        })
    }
}

impl DuplicateField {
    /// `None` where no row has a value.
    fn of(
        field: &Field,
        one: &Candidate,
        rule: &Merge,
        list: &Table,
        words: Words,
    ) -> Option<Self> {
        let value = |row: u32| list.value(row as usize, &field.key);
        let first = rule.order(&field.key).find(|&row| value(row).is_some())?;
        let said = |&row: &u32| value(row).map(|value| say_value(value, words));
        let values: Vec<Option<String>> = one.rows.iter().map(said).collect();
        let mut known = values.iter().flatten();
        let some = known.next();
        Some(Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            differs: known.any(|other| Some(other) != some),
            values,
            first,
        })
    }
}

impl From<MergeWanted> for Merge {
    fn from(wanted: MergeWanted) -> Self {
        let prefer = wanted.prefer.into_iter().map(|one| Preferred {
            field: FieldKey::from_label(&one.field),
            row: one.row,
        });
        Self {
            winner: wanted.winner,
            losers: wanted.losers,
            prefer: prefer.collect(),
        }
    }
}

impl MergedView {
    /// The merges, those of one go together, newest first.
    pub(crate) fn all(merges: &[MergeRecord], snapshot: &Snapshot, words: Words) -> Vec<Self> {
        let titles = Titles::of(&snapshot.list);
        let n_rows = snapshot.list.n_rows();
        let title = |row: u32| {
            let is_there = (row as usize) < n_rows;
            is_there.then(|| titles.said(row as usize, words))
        };
        let goes = merges.chunk_by(|one, other| one.at == other.at && one.by == other.by);
        let view = |go: &[MergeRecord]| {
            let mut people: BTreeMap<Option<u32>, Vec<u32>> = BTreeMap::new();
            for merge in go {
                people.entry(merge.row).or_default().push(merge.id as u32);
            }
            let people = people.into_iter().map(|(row, merges)| MergedPerson {
                merges,
                row,
                title: row.and_then(title),
            });
            Self {
                at: go.first().map(|one| one.at.to_string()).unwrap_or_default(),
                by: go
                    .first()
                    .map(|one| one.by.clone())
                    .filter(|by| !by.is_empty()),
                people: people.collect(),
            }
        };
        goes.map(view).collect()
    }
}

impl From<Erased> for ErasedView {
    fn from(erased: Erased) -> Self {
        Self {
            people: erased.people,
            rows: erased.rows,
            activities: erased.activities,
            deals: erased.deals,
            traces: erased.traces,
        }
    }
}
