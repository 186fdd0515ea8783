//! What happens to a file on its way in? Preview, mapping, what will happen, what happened.

use import::{Balance, ColumnProfile, Problem, RowsAre, known_fields};
use lead::{Coverage, Field, FieldKey};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    Looked, Manner, Prepared, Reading, Snapshot, WorkspaceError, linked_sentences,
    problem_sentence, unread_sentence,
};

use super::changing::{FieldChangeView, StageMoveView};
use super::failure::Failure;
use super::imports::ImportedBefore;
use super::masked::Masking;
use super::ops::FieldTypeView;
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

/// A field that a column may go to.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TargetView {
    /// The name in files.
    pub key: String,
    /// The name on screen.
    pub label: String,
    /// What its values are; none where it takes them as the column has them.
    pub kind: Option<FieldTypeView>,
    /// Whether it is there already; else the program looks for a field of this name.
    pub there: bool,
}

/// What a file looks like.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportPreview {
    /// What its rows are, as chosen or else as proposed.
    pub rows_are: RowsAreView,
    /// What its headings plainly say that its rows are.
    pub recognised: RowsAreView,
    /// The fields that its columns may go to.
    pub targets: Vec<TargetView>,
    /// The text encoding that was found.
    pub encoding: String,
    /// What stands between cells.
    pub delimiter: String,
    /// Whether the columns are proposed as they were mapped when such a file was last imported.
    pub as_last_time: bool,
    /// The columns, with the fields proposed for them.
    pub columns: Vec<ColumnPreview>,
    /// The first rows as they stand, at most 20.
    pub rows: Vec<Vec<String>>,
    /// How many rows the file has.
    pub n_rows: u32,
    /// The name of the lead list that its people are proposed to go to; none for none.
    pub proposed_list: Option<String>,
    /// The names of the lead lists that are there.
    pub lists: Vec<String>,
    /// The last time that this very file was imported; none where it was not, or that was undone.
    pub before: Option<ImportedBefore>,
}

/// A column of a file.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ColumnPreview {
    /// The header as it stands.
    pub header: String,
    /// The field proposed.
    pub proposal: ColumnMapping,
    /// Values that occur, at most 5.
    pub samples: Vec<String>,
    /// How many rows have none.
    pub n_missing: u32,
    /// What would not read, for each type as which some values do not.
    pub unread: Vec<UnreadView>,
}

/// The values of a column that do not read as a type.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct UnreadView {
    /// The type.
    pub kind: FieldTypeView,
    /// How many they are.
    pub n: u32,
    /// Whether there may be more.
    pub or_more: bool,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
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
    /// Whose the rows are, in whole sentences; none where they are the people.
    pub linked: Vec<String>,
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

impl ImportPreview {
    /// What a file that was looked at looks like, where its rows are `rows_are`; as proposed without.
    pub(crate) fn of(
        (file, looked): (&str, &Looked),
        rows_are: Option<RowsAreView>,
        current: &Current,
    ) -> Self {
        let snapshot = &current.snapshot;
        let rows_are = rows_are.map_or(looked.proposal.rows_are, RowsAre::from);
        let (reading, as_last_time) = looked.propose_as(rows_are, snapshot);
        let columns = looked.profiles.iter().zip(&reading.mapping);
        let columns = columns.map(|(profile, proposal)| {
            let field = proposal.field.as_ref();
            ColumnPreview {
                header: profile.header.clone(),
                proposal: ColumnMapping {
                    take: field.is_some(),
                    label: field.map_or_else(|| profile.header.clone(), |f| f.label.clone()),
                    kind: field.map_or(profile.kind, |field| field.kind).into(),
                },
                samples: profile.samples.clone(),
                n_missing: profile.n_missing,
                unread: UnreadView::all(profile, field),
            }
        });
        Self {
            rows_are: rows_are.into(),
            recognised: looked.recognised.into(),
            targets: TargetView::all(rows_are, snapshot),
            encoding: looked.dialect.encoding.to_owned(),
            delimiter: looked.dialect.delimiter.to_string(),
            as_last_time,
            columns: columns.collect(),
            rows: looked.first_rows.clone(),
            n_rows: looked.n_rows,
            proposed_list: snapshot.proposed_list(looked, (file, rows_are), &current.about.imports),
            lists: snapshot
                .lists()
                .iter()
                .map(|list| list.name.clone())
                .collect(),
            before: ImportedBefore::of(&looked.sha256, &current.about.imports),
        }
    }
}

impl UnreadView {
    /// What would not read, where the column goes to `field`.
    fn all(profile: &ColumnProfile, field: Option<&Field>) -> Vec<Self> {
        let key = field.map_or_else(
            || FieldKey::from_label(&profile.header),
            |field| field.key.clone(),
        );
        let unread = profile.unread_in(&key).map(|unread| Self {
            kind: unread.kind.into(),
            n: unread.n,
            or_more: unread.or_more,
            samples: unread.samples.clone(),
        });
        unread.collect()
    }
}

impl TargetView {
    /// The fields that are there, and then those that the program looks for.
    fn all(rows_are: RowsAre, snapshot: &Snapshot) -> Vec<Self> {
        let fields = snapshot.stored_fields(rows_are);
        let there = fields.iter().map(|field| Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            kind: Some(field.kind.into()),
            there: true,
        });
        let known = known_fields(rows_are);
        let is_there = |key: &str| fields.iter().any(|field| field.key.as_str() == key);
        let known = known.iter().filter(|known| !is_there(known.key));
        let looked_for = known.map(|known| Self {
            key: known.key.to_owned(),
            label: known.label.to_owned(),
            kind: known.kind.map(FieldTypeView::from),
            there: false,
        });
        there.chain(looked_for).collect()
    }
}

impl ReadingView {
    /// The reading as the import understands it.
    pub(crate) fn to_reading(
        &self,
        looked: &Looked,
        snapshot: &Snapshot,
    ) -> Result<Reading, WorkspaceError> {
        let rows_are = self.rows_are.into();
        let there = snapshot.stored_fields(rows_are);
        let (proposed, _) = looked.propose_as(rows_are, snapshot);
        let treatment = proposed.treatment.clone();
        let mut proposed = proposed.mapping.into_iter();
        let mut of = |column: &ColumnMapping| {
            let mapping = match column.take {
                true => import::ColumnMapping::to(&column.label, column.kind.into(), there),
                false => import::ColumnMapping::leave_out(),
            };
            mapping.read_as(proposed.next().unwrap_or_default().format)
        };
        let mapping = self.mapping.iter().map(&mut of).collect();
        let coverage = self.coverage.as_ref().map(CoverageView::to_coverage);
        Ok(Reading {
            rows_are,
            mapping,
            coverage: coverage.transpose()?,
            manner: Manner {
                is_snapshot: self.is_snapshot,
                blanks_clear: self.blanks_clear,
            },
            treatment,
        })
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
            linked: linked_sentences(prepared, words),
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
