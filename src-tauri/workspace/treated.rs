//! What is done with the rows of a file beside reading them, and what is worth knowing of it? Tests are left
//! out, fields derived, addresses found within more; all of it said, and what is a choice can be chosen.

use std::collections::HashSet;

use import::{
    Batch, Because, Meaning, Recognised, Source, Tidied, damaged_phones, read_value, test_leads,
    tidy_batch, told_as_tests,
};

use crate::derived::derive;
use crate::{Derived, DerivedField, Looked, Reading, Snapshot};

/// What is to be done with the rows beside reading them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Treatment {
    /// The fields to derive.
    pub derive: Vec<Derived>,
    /// Whether rows are kept that a lead form wrote to try itself.
    pub keep_tests: bool,
}

/// What is worth knowing before figures are made of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Leads of Salesforce without any that was converted: exports often leave them out, and then every
    /// rate from leads to opportunities is wrong.
    ConvertedMissing,
    /// The people were bought and never raised a hand.
    Targets,
}

impl Caution {
    /// The name in files and, after `caution-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ConvertedMissing => "converted-missing",
            Self::Targets => "targets",
        }
    }
}

/// What was done with the rows of a file, and what is worth knowing of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Treated {
    /// Which program wrote it.
    pub export: Option<Recognised>,
    /// Rows that were tests and are left out; they are among the skipped.
    pub n_tests: u32,
    /// Cells that say what is meant with something around it.
    pub tidied: Vec<Tidied>,
    /// Fields that were derived.
    pub derived: Vec<DerivedField>,
    /// What is worth knowing.
    pub cautions: Vec<Caution>,
    /// Columns that went to a field of another name that means the same: header and label.
    pub same_meaning: Vec<(String, String)>,
}

impl Looked {
    /// What is worth knowing before figures are made of it.
    #[must_use]
    pub fn cautions(&self) -> Vec<Caution> {
        let Some(found) = &self.export else {
            return Vec::new();
        };
        let mut cautions = Vec::new();
        let leads = found.export == import::Export::SalesforceLeads;
        if leads && !self.has_converted() {
            cautions.push(Caution::ConvertedMissing);
        }
        if found.export.are_targets() {
            cautions.push(Caution::Targets);
        }
        cautions
    }

    fn has_converted(&self) -> bool {
        let of = |meaning| self.column_of(meaning).and_then(|at| self.profiles.get(at));
        let field = lead::Field {
            kind: lead::FieldType::YesNo,
            ..Derived::LeadKind.field()
        };
        let yes = Ok(lead::ValueRef::YesNo(true));
        let says_yes = |column: &import::ColumnProfile| {
            let mut samples = column.samples.iter();
            samples.any(|one| one == "1" || read_value(one, &field, &column.format) == yes)
        };
        let said = of(Meaning::IsConverted);
        said.is_some_and(says_yes)
            || of(Meaning::ConvertedDate).is_some_and(|column| !column.samples.is_empty())
    }
}

/// Leaves tests out of a batch, tidies its cells, and derives what follows from its columns.
pub(crate) fn treat(
    batch: &mut Batch,
    (source, looked): (&Source, &Looked),
    reading: &Reading,
    snapshot: &Snapshot,
) -> Treated {
    let mut treated = Treated {
        same_meaning: same_meaning(looked, reading, snapshot),
        ..Treated::default()
    };
    // What another program's rows are is asked of the rows as they are read.
    let as_recognised = |one: &&Recognised| one.export.rows_are() == reading.rows_are;
    treated.export = looked.export.as_ref().filter(as_recognised).cloned();
    if treated.export.is_some() {
        treated.cautions = looked.cautions();
    }
    if reading.rows_are.is_people() && !reading.treatment.keep_tests {
        treated.n_tests = leave_out_tests(batch, source, looked);
    }
    treated.tidied = tidy_batch(batch);
    let damaged = damaged_phones(batch);
    if !damaged.is_empty() {
        batch.problems.extend(damaged);
        batch.problems.sort_by_key(|problem| problem.row);
    }
    let field_of = |meaning: Meaning| {
        let at = looked.column_of(meaning)?;
        Some(&reading.mapping.get(at)?.field.as_ref()?.key)
    };
    let country = field_of(Meaning::Country);
    for &derived in &reading.treatment.derive {
        let mut from = derived.follows_from().iter().copied();
        if let Some(from) = from.find_map(field_of) {
            treated
                .derived
                .extend(derive(batch, derived, (from, country)));
        }
    }
    treated
}

/// Leaves out the rows that are tests, and tells each; gives how many.
fn leave_out_tests(batch: &mut Batch, source: &Source, looked: &Looked) -> u32 {
    let tests = test_leads(source, &looked.meant);
    if !tests.contains(&true) {
        return 0;
    }
    let told = told_as_tests(source, &tests);
    let rows: HashSet<u32> = told.iter().map(|test| test.row).collect();
    let is_test = |row: u32| rows.contains(&row);
    batch.problems.retain(|problem| !is_test(problem.row));
    let n = batch.leave_out(|row| tests.get(row).copied().unwrap_or_default());
    batch.problems.extend(told);
    batch.problems.sort_by_key(|problem| problem.row);
    n
}

/// The columns that are read into a field of another name because it means the same.
fn same_meaning(looked: &Looked, reading: &Reading, snapshot: &Snapshot) -> Vec<(String, String)> {
    let proposed = looked.proposed(reading.rows_are, snapshot);
    let columns = proposed.iter().zip(&reading.mapping);
    let columns = columns.zip(&looked.profiles);
    let same = columns.filter(|((proposed, read), _)| {
        let is_same = matches!(proposed.because, Because::SameMeaning(_));
        is_same && proposed.mapping.field == read.field
    });
    same.filter_map(|((_, read), profile)| {
        Some((profile.header.clone(), read.field.as_ref()?.label.clone()))
    })
    .collect()
}
