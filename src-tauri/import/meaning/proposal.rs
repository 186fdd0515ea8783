//! Which field does each column go to? The list's field of its own name, else the list's field that means
//! the same, else a new one under its own header; and why.
//!
//! Invariants: no two columns go to one field unasked; a header that is a field's name keeps that field
//! before any that only means the same; a column goes only to a field whose values it can hold; record ids of
//! two programs never go to one field.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use lead::{Field, FieldKey};

use super::of_columns::of_label;
use super::{Meaning, Meant, Why};
use crate::{ColumnMapping, ColumnProfile, RowsAre, known_fields, propose, propose_related};

/// Why a column is proposed to go to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// A file with these headers was imported so.
    LastTime,
    /// The list has a field of its name, or the table one that the program looks for by it.
    SameName,
    /// The list has one field that means the same.
    SameMeaning(Meaning),
    /// Nothing in the list is like it: a new field under its own header.
    New,
    /// It goes nowhere.
    LeftOut,
}

/// A field for a column, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The field.
    pub mapping: ColumnMapping,
    /// Why.
    pub because: Because,
}

/// A mapping for each column of a list of people, by what the columns mean.
#[must_use]
pub fn propose_by_meaning(
    profiles: &[ColumnProfile],
    meant: &[Option<Meant>],
    in_list: &[Field],
) -> Vec<Proposed> {
    let plain = propose(profiles, in_list);
    let has = |key: &FieldKey| in_list.iter().any(|field| field.key == *key);
    let by_name: HashSet<&FieldKey> = (plain.iter())
        .filter_map(|mapping| Some(&mapping.field.as_ref()?.key))
        .filter(|key| has(key))
        .collect();
    let there = meanings_there(in_list);
    let surest = surest_columns(meant);
    let propose = |(at, mapping): (usize, &ColumnMapping)| {
        let Some(field) = &mapping.field else {
            return Proposed {
                mapping: mapping.clone(),
                because: Because::LeftOut,
            };
        };
        if has(&field.key) {
            return Proposed {
                mapping: mapping.clone(),
                because: Because::SameName,
            };
        }
        let same = meant.get(at).copied().flatten().and_then(|meant| {
            // The numbers of two programs are never one key.
            if matches!(meant.meaning, Meaning::RecordId | Meaning::CompanyIds) {
                return None;
            }
            let there = (*there.get(&meant.meaning)?)?;
            let kind = profiles.get(at)?.kind;
            let holds = there.kind == kind || (there.kind.is_textual() && kind.is_textual());
            let free = !by_name.contains(&there.key) && surest.get(&meant.meaning) == Some(&at);
            (holds && free).then_some((meant.meaning, there))
        });
        match same {
            Some((meaning, field)) => Proposed {
                mapping: ColumnMapping::to(&field.label, field.kind, in_list)
                    .read_as(mapping.format.clone()),
                because: Because::SameMeaning(meaning),
            },
            None => Proposed {
                mapping: mapping.clone(),
                because: Because::New,
            },
        }
    };
    plain.iter().enumerate().map(propose).collect()
}

/// A mapping for each column of a table around the list, or beside it, by their headers; and where none of
/// them means a field that the program looks for, by what the program that wrote the file means by them.
#[must_use]
pub fn propose_related_by_meaning(
    rows_are: RowsAre,
    profiles: &[ColumnProfile],
    meant: &[Option<Meant>],
    in_table: &[Field],
) -> Vec<ColumnMapping> {
    let mut mapping = propose_related(rows_are, profiles, in_table);
    for known in known_fields(rows_are) {
        let is_known = |one: &ColumnMapping| {
            let field = one.field.as_ref();
            field.is_some_and(|field| field.key.as_str() == known.key)
        };
        if mapping.iter().any(is_known) {
            continue;
        }
        let says = |one: &Option<Meant>| {
            one.is_some_and(|one| {
                matches!(one.why, Why::Export(_)) && known_by(rows_are, one.meaning) == known.key
            })
        };
        let is_new = |at: &usize| {
            let field = mapping.get(*at).and_then(|one| one.field.as_ref());
            field.is_none_or(|field| in_table.iter().all(|there| there.key != field.key))
        };
        let columns = meant.iter().enumerate().filter(|(_, one)| says(one));
        let found = columns.map(|(at, _)| at).find(is_new);
        if let Some((at, profile)) = found.and_then(|at| Some((at, profiles.get(at)?))) {
            let kind = known.kind.unwrap_or(profile.kind);
            let format = mapping[at].format.clone();
            mapping[at] = ColumnMapping::to(known.label, kind, in_table).read_as(format);
        }
    }
    mapping
}

/// The key of the field of a table that the program looks for by this meaning; empty where there is none.
fn known_by(rows_are: RowsAre, meaning: Meaning) -> &'static str {
    match (rows_are, meaning) {
        (RowsAre::Companies, Meaning::RecordId) => "company_id",
        (RowsAre::Companies, Meaning::Company) => "company_name",
        (RowsAre::Deals, Meaning::RecordId) => "deal_id",
        (RowsAre::Deals, Meaning::DealName) => "deal_name",
        (RowsAre::Deals, Meaning::DealStage) => "deal_stage",
        (RowsAre::Deals, Meaning::Amount) => "amount",
        (RowsAre::Deals, Meaning::CreateDate) => "create_date",
        (RowsAre::Deals, Meaning::CloseDate) => "close_date",
        (RowsAre::Activities, Meaning::RecordId) => "activity_id",
        (RowsAre::Activities, Meaning::ActivityType) => "activity_type",
        (RowsAre::Activities, Meaning::ActivityDate) => "activity_date",
        _ => "",
    }
}

/// The field of the list that has each meaning; `None` where several do.
fn meanings_there(in_list: &[Field]) -> HashMap<Meaning, Option<&Field>> {
    let mut there: HashMap<Meaning, Option<&Field>> = HashMap::new();
    for field in in_list {
        if let Some(meant) = of_label(&field.label) {
            let one = there.entry(meant.meaning);
            one.and_modify(|one| *one = None).or_insert(Some(field));
        }
    }
    there
}

/// The column of each meaning that is surest of it, of equals the first.
fn surest_columns(meant: &[Option<Meant>]) -> HashMap<Meaning, usize> {
    let mut surest: HashMap<Meaning, usize> = HashMap::new();
    for (at, one) in meant.iter().enumerate() {
        let Some(one) = one else { continue };
        let best = surest.entry(one.meaning).or_insert(at);
        if meant[*best].is_some_and(|best| best.confidence < one.confidence) {
            *best = at;
        }
    }
    surest
}

#[cfg(test)]
mod tests;
