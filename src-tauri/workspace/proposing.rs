//! How would a file be read, and why so? As one with the same headers was last time; else as its columns mean
//! what the list has already.

use import::{
    Because, ColumnMapping, ColumnProfile, Meant, Proposed, Recognised, RowsAre, known_fields,
    propose_by_meaning, propose_related_by_meaning, read_as_found,
};
use lead::{Field, FieldType};
use store::Manner;

use crate::derived::derivable;
use crate::{Looked, Reading, Snapshot, Treatment};

/// The columns of a file: what they hold, what each means, and who wrote them.
pub(crate) type Columns<'a> = (
    &'a [ColumnProfile],
    &'a [Option<Meant>],
    Option<&'a Recognised>,
);

impl Looked {
    /// How the file would be read if its rows were `rows_are`, and whether that is how one with the
    /// same headers was read last time.
    #[must_use]
    pub fn propose_as(&self, rows_are: RowsAre, snapshot: &Snapshot) -> (Reading, bool) {
        propose_as(self.columns(), rows_are, snapshot)
    }

    /// Why each column would go to its field if the rows were `rows_are`, in their order.
    #[must_use]
    pub fn because(&self, rows_are: RowsAre, snapshot: &Snapshot) -> Vec<Because> {
        let (found, _) = found(self.columns(), rows_are, snapshot);
        found.into_iter().map(|one| one.because).collect()
    }

    /// Where each column would go if the rows were `rows_are`, and why.
    pub(crate) fn proposed(&self, rows_are: RowsAre, snapshot: &Snapshot) -> Vec<Proposed> {
        found(self.columns(), rows_are, snapshot).0
    }

    pub(crate) fn columns(&self) -> Columns<'_> {
        (&self.profiles, &self.meant, self.export.as_ref())
    }
}

/// How a file with these columns would be read if its rows were `rows_are`.
pub(crate) fn propose_as(
    columns: Columns<'_>,
    rows_are: RowsAre,
    snapshot: &Snapshot,
) -> (Reading, bool) {
    let (found, as_last_time) = found(columns, rows_are, snapshot);
    let export = columns.2.map(|one| one.export);
    let treatment = Treatment {
        derive: crate::derived::proposed(
            export.filter(|one| one.rows_are() == rows_are),
            &derivable(columns, rows_are),
            as_last_time,
            snapshot,
        ),
        keep_tests: false,
    };
    let reading = Reading {
        rows_are,
        mapping: found.into_iter().map(|one| one.mapping).collect(),
        coverage: None,
        manner: Manner::default(),
        treatment,
    };
    (reading, as_last_time)
}

/// Where each column would go, read as its cells are found, and whether that is as last time.
fn found(columns: Columns<'_>, rows_are: RowsAre, snapshot: &Snapshot) -> (Vec<Proposed>, bool) {
    let (mut proposed, as_last_time) = proposed(columns, rows_are, snapshot);
    let there = snapshot.settled_fields(rows_are);
    for (one, profile) in proposed.iter_mut().zip(columns.0) {
        read_as_found(&mut one.mapping, profile, (rows_are, there));
    }
    (proposed, as_last_time)
}

fn proposed(
    (profiles, meant, _): Columns<'_>,
    rows_are: RowsAre,
    snapshot: &Snapshot,
) -> (Vec<Proposed>, bool) {
    let headers: Vec<String> = profiles.iter().map(|one| one.header.clone()).collect();
    let there = snapshot.settled_fields(rows_are);
    let last_time = snapshot.mappings.propose(rows_are, &headers, there);
    if let Some(mut mapping) = last_time {
        // Last time it may have had no value to tell its type by.
        for (one, profile) in mapping.iter_mut().zip(profiles) {
            let is_settled = |field: &Field| there.iter().any(|own| own.key == field.key);
            if let Some(field) = &mut one.field
                && field.kind == FieldType::Text
                && !is_settled(field)
            {
                field.kind = profile.kind;
            }
        }
        return (with(mapping, |_| Because::LastTime), true);
    }
    if rows_are.is_people() {
        return (propose_by_meaning(profiles, meant, there), false);
    }
    let known = known_fields(rows_are);
    let is_known = |field: &Field| {
        let key = field.key.as_str();
        there.iter().any(|one| one.key == field.key) || known.iter().any(|one| one.key == key)
    };
    let because = |field: &Field| match is_known(field) {
        true => Because::SameName,
        false => Because::New,
    };
    let mapping = propose_related_by_meaning(rows_are, profiles, meant, there);
    (with(mapping, because), false)
}

/// A mapping with why; what goes nowhere is left out.
fn with(mapping: Vec<ColumnMapping>, because: impl Fn(&Field) -> Because) -> Vec<Proposed> {
    let proposed = |mapping: ColumnMapping| Proposed {
        because: mapping.field.as_ref().map_or(Because::LeftOut, &because),
        mapping,
    };
    mapping.into_iter().map(proposed).collect()
}
