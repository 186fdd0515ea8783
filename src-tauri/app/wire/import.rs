//! What happens to a file on its way in? Its mapping, what will happen, what happened.

use import::{Balance, ColumnProfile, Problem, RowsAre};
use lead::Coverage;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    Derived, Manner, Prepared, Reading, Snapshot, Treatment, WorkspaceError, ask_sentence,
    linked_sentences, lossy_sentence, missing_sentences, problem_sentence, treated_sentences,
    unread_sentence,
};

use super::changing::{FieldChangeView, StageMoveView};
use super::failure::Failure;
use super::masked::Masking;
use super::ops::FieldTypeView;
use super::value_format::FormatView;
use crate::session::{Current, Session};

/// A file that was chosen or dropped. The window gets a handle, never a path.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FileView {
    /// What to name it by.
    pub handle: u32,
    /// Its name.
    pub name: String,
    /// Its size.
    pub n_bytes: f64,
}

/// Files were dropped on the window: the first is taken.
#[derive(Clone, Debug, Serialize, Type, tauri_specta::Event)]
pub(crate) struct FileDropped {
    /// The first; none where it cannot be read.
    pub file: Option<FileView>,
    /// Why it cannot be read.
    pub failure: Option<Failure>,
    /// How many more there were: one list is imported at a time.
    pub n_left: u32,
}

/// Files are held over the window, or no longer.
#[derive(Clone, Debug, Serialize, Type, tauri_specta::Event)]
pub(crate) struct FilesOver {
    /// Whether they are.
    pub over: bool,
}

/// The window was to be closed while an import runs: ask first.
#[derive(Clone, Debug, Serialize, Type, tauri_specta::Event)]
pub(crate) struct CloseAsked {}

/// What the rows of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RowsAreView {
    /// People: the leads.
    People,
    /// Companies that people work for.
    Companies,
    /// Sales under way, won or lost.
    Deals,
    /// What people did or were part of.
    Activities,
    /// Who entered which stage when.
    StageHistory,
    /// What was spent in a period.
    Costs,
    /// How many there were in a period, nobody by name.
    Counts,
    /// More about what other tables name.
    Details,
}

/// How a file is to be read.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct ReadingView {
    /// What its rows are.
    pub rows_are: RowsAreView,
    /// What becomes of each column.
    pub mapping: Vec<ColumnMapping>,
    /// What it says is all there.
    pub coverage: Option<CoverageView>,
    /// Whether the file is all there is.
    pub is_snapshot: bool,
    /// Whether a blank takes away the value that is there.
    pub blanks_clear: bool,
    /// The fields that follow from others and are wanted.
    pub derive: Vec<DerivedView>,
    /// Whether rows are kept that a lead form wrote to try itself.
    pub keep_tests: bool,
}

/// A field that follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DerivedView {
    /// How senior, from the job title.
    Seniority,
    /// The function, from the job title.
    Function,
    /// The telephone number as it is dialled from anywhere.
    Phone,
    /// Whether somebody was bought or raised a hand.
    LeadKind,
}

/// What a file says is all there.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct CoverageView {
    /// Kinds of activity; none for every kind.
    pub kinds: Vec<String>,
    /// The first day, as `2026-11-22`.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// What becomes of a column.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct ColumnMapping {
    /// Whether it is imported.
    pub take: bool,
    /// The label of the field it goes to.
    pub label: String,
    /// What its values are.
    pub kind: FieldTypeView,
    /// How its texts are read.
    pub format: FormatView,
}

/// What an import will do, or did. Every row is in exactly one of these counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportBalance {
    /// The number of the import; none before it is committed.
    pub import: Option<u32>,
    /// What its rows are.
    pub rows_are: RowsAreView,
    /// The name of the lead list that its people went to; none for none, and before it is committed.
    pub list: Option<String>,
    /// Rows of the file.
    pub rows_in: u32,
    /// People, or rows of another table, that were not there before.
    pub new: u32,
    /// Those that were there and change.
    pub updated: u32,
    /// Those that were there and do not change.
    pub unchanged: u32,
    /// Further rows of one that is in the file already.
    pub merged: u32,
    /// Rows that cannot be read.
    pub rejected: u32,
    /// Rows without any value, and those of people on the block list.
    pub skipped: u32,
    /// How many of the skipped are of people on the block list.
    pub n_blocked: u32,
    /// How many of the skipped are tests of a lead form.
    pub n_tests: u32,
    /// Whose the rows are, in whole sentences; none where they are the people.
    pub linked: Vec<String>,
    /// What was done with its rows beside reading them, in whole sentences.
    pub treated: Vec<String>,
    /// How its values were read, column by column, in sentences: what was taken as missing, what was lost,
    /// what nobody said.
    pub values_read: Vec<String>,
    /// Of each column of which some cells had been made safe to open, how many and how they are read, in
    /// a sentence.
    pub undone: Vec<String>,
    /// Of each column of which some values do not read, how many and which, in a sentence.
    pub unread: Vec<String>,
    /// How many problems there are.
    pub n_problems: u32,
    /// The first problems, at most 200.
    pub problems: Vec<ProblemView>,
    /// What changes in rows that are there already, field by field, most changes first.
    pub changes: Vec<FieldChangeView>,
    /// Who came to each stage and who left it; none before it is committed.
    pub moves: Vec<StageMoveView>,
    /// How many people are absent from this file, which is all there is; none of another, and before
    /// it is committed.
    pub absent: Option<u32>,
}

/// One thing wrong with one row.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ProblemView {
    /// The line in the file, from 1, the header included.
    pub row: u32,
    /// The header of the column; none when it is the row as a whole.
    pub column: Option<String>,
    /// The text as it stands.
    pub raw: String,
    /// What is wrong and what to do, in the reader's language.
    pub sentence: String,
    /// Whether the whole row was left out because of it.
    pub rejects_row: bool,
}

/// Problems that cross the wire; all of them are kept in the workspace.
const MOST_PROBLEMS: usize = 200;

impl ColumnMapping {
    /// What becomes of a column; of one that is left out the header stands where its label would.
    pub(crate) fn of(profile: &ColumnProfile, mapping: &import::ColumnMapping) -> Self {
        let field = mapping.field.as_ref();
        Self {
            take: field.is_some(),
            label: field.map_or_else(|| profile.header.clone(), |field| field.label.clone()),
            kind: field.map_or(profile.kind, |field| field.kind).into(),
            format: (&mapping.format).into(),
        }
    }
}

impl ReadingView {
    /// The reading as the import understands it.
    pub(crate) fn to_reading(&self, snapshot: &Snapshot) -> Result<Reading, WorkspaceError> {
        let rows_are = self.rows_are.into();
        let there = snapshot.settled_fields(rows_are);
        let of = |column: &ColumnMapping| {
            let mapping = match column.take {
                true => import::ColumnMapping::to(&column.label, column.kind.into(), there),
                false => import::ColumnMapping::leave_out(),
            };
            mapping.read_as(column.format.to_format())
        };
        let mapping = self.mapping.iter().map(of).collect();
        let coverage = self.coverage.as_ref().map(CoverageView::to_coverage);
        Ok(Reading {
            rows_are,
            mapping,
            coverage: coverage.transpose()?,
            manner: Manner {
                is_snapshot: self.is_snapshot,
                blanks_clear: self.blanks_clear,
            },
            treatment: Treatment {
                derive: self.derive.iter().map(|one| Derived::from(*one)).collect(),
                keep_tests: self.keep_tests,
            },
        })
    }
}

impl From<Derived> for DerivedView {
    fn from(derived: Derived) -> Self {
        match derived {
            Derived::Seniority => Self::Seniority,
            Derived::Function => Self::Function,
            Derived::Phone => Self::Phone,
            Derived::LeadKind => Self::LeadKind,
        }
    }
}

impl From<DerivedView> for Derived {
    fn from(derived: DerivedView) -> Self {
        match derived {
            DerivedView::Seniority => Self::Seniority,
            DerivedView::Function => Self::Function,
            DerivedView::Phone => Self::Phone,
            DerivedView::LeadKind => Self::LeadKind,
        }
    }
}

impl CoverageView {
    fn to_coverage(&self) -> Result<Coverage, WorkspaceError> {
        let day = |text: &String| {
            let day = text.parse();
            day.map_err(|_| WorkspaceError::NotADay(text.clone()))
        };
        let (from, to) = (day(&self.from)?, day(&self.to)?);
        if from > to {
            return Err(WorkspaceError::NotADay(format!("{from}..{to}")));
        }
        let kinds = self.kinds.iter().map(|kind| kind.trim().to_owned());
        let kinds = kinds.filter(|kind| !kind.is_empty()).collect();
        Ok(Coverage { kinds, from, to })
    }
}

impl ImportBalance {
    /// What a prepared import will do, or did, as the window may show it.
    pub(crate) fn shown(prepared: &Prepared, session: &Session, current: &Current) -> Self {
        let masking = session.masking(current);
        let view = Self::of(prepared, masking.as_ref(), session.words());
        session.shown(current, view)
    }

    /// What a prepared import will do, or did; with `masking` what does not read is hidden.
    pub(crate) fn of(prepared: &Prepared, masking: Option<&Masking<'_>>, words: Words) -> Self {
        let Balance {
            rows_in,
            new,
            updated,
            unchanged,
            merged,
            rejected,
            skipped,
        } = prepared.balance();
        let problems = prepared.problems();
        let view = |problem: &Problem| ProblemView {
            row: problem.row,
            column: problem.column.clone(),
            raw: problem.raw.clone(),
            sentence: problem_sentence(problem, words),
            rejects_row: problem.code.rejects_row(),
        };
        Self {
            import: None,
            rows_are: prepared.rows_are().into(),
            list: prepared.list().map(str::to_owned),
            rows_in,
            new,
            updated,
            unchanged,
            merged,
            rejected,
            skipped,
            n_blocked: prepared.n_blocked(),
            n_tests: prepared.treated().n_tests,
            linked: linked_sentences(prepared, words),
            treated: treated_sentences(prepared.treated(), words),
            values_read: values_read(prepared, words),
            undone: prepared
                .undone()
                .iter()
                .map(|column| column.sentence(words))
                .collect(),
            unread: prepared
                .unread()
                .iter()
                .map(|unread| match masking {
                    None => unread_sentence(unread, words),
                    Some(masking) => {
                        unread_sentence(&masking.unread(prepared.rows_are(), unread), words)
                    }
                })
                .collect(),
            n_problems: problems.len() as u32,
            problems: problems.iter().take(MOST_PROBLEMS).map(view).collect(),
            changes: prepared
                .changes()
                .iter()
                .map(|change| FieldChangeView::of(change, words))
                .collect(),
            moves: prepared.moves().iter().map(StageMoveView::of).collect(),
            absent: None,
        }
    }

    /// What it did, now that it is the last import of `current`.
    pub(crate) fn done(self, current: &Current) -> Self {
        let last = current.about.imports.last();
        let absent = last.filter(|import| import.manner.is_snapshot).map(|last| {
            let mut absent = current.snapshot.absent().iter();
            let of_it = absent.find(|one| one.import == last.id);
            of_it.map_or(0, |one| one.rows.len() as u32)
        });
        Self {
            absent,
            import: current.about.imports.last().map(|last| last.id as u32),
            ..self
        }
    }
}

impl From<RowsAre> for RowsAreView {
    fn from(rows_are: RowsAre) -> Self {
        match rows_are {
            RowsAre::People => Self::People,
            RowsAre::Companies => Self::Companies,
            RowsAre::Deals => Self::Deals,
            RowsAre::Activities => Self::Activities,
            RowsAre::StageHistory => Self::StageHistory,
            RowsAre::Costs => Self::Costs,
            RowsAre::Counts => Self::Counts,
            RowsAre::Details => Self::Details,
        }
    }
}

impl From<RowsAreView> for RowsAre {
    fn from(view: RowsAreView) -> Self {
        match view {
            RowsAreView::People => Self::People,
            RowsAreView::Companies => Self::Companies,
            RowsAreView::Deals => Self::Deals,
            RowsAreView::Activities => Self::Activities,
            RowsAreView::StageHistory => Self::StageHistory,
            RowsAreView::Costs => Self::Costs,
            RowsAreView::Counts => Self::Counts,
            RowsAreView::Details => Self::Details,
        }
    }
}

fn values_read(prepared: &Prepared, words: Words) -> Vec<String> {
    let missing = missing_sentences(prepared.taken_as_missing(), true, words);
    let perhaps = missing_sentences(prepared.perhaps_missing(), false, words);
    let lossy = prepared.lossy().iter();
    let asks = prepared.asks().iter();
    let asks = asks.map(|(header, ask)| ask_sentence(header, ask, words));
    (missing
        .into_iter()
        .chain(lossy.map(|one| lossy_sentence(one, words))))
    .chain(asks)
    .chain(perhaps)
    .collect()
}
