//! What happens to a file on its way in? Preview, mapping, what will happen, what happened.

use import::{Balance, ColumnProfile, Problem};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{Looked, Prepared, Progress, Snapshot, problem_sentence, unread_sentence};

use super::failure::Failure;
use super::ops::FieldTypeView;

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

/// What a file looks like.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportPreview {
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

/// How far an import is.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportProgress {
    /// What is being done.
    pub step: ImportStep,
    /// Rows done.
    pub rows_done: u32,
    /// Rows in all.
    pub rows_total: u32,
    /// Rows a second, over the import so far.
    pub rows_per_second: f64,
    /// Seconds left at that rate; none before it is known.
    pub seconds_left: Option<f64>,
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ImportStep {
    /// Reading the file into typed rows.
    Reading,
    /// Finding who is in the list already.
    Matching,
    /// Writing to the workspace.
    Writing,
}

/// What an import will do, or did. Every row is in exactly one of these counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportBalance {
    /// Rows of the file.
    pub rows_in: u32,
    /// People not in the list before.
    pub new: u32,
    /// People of whom something changes.
    pub updated: u32,
    /// People of whom nothing changes.
    pub unchanged: u32,
    /// Rows of somebody who is in the file already.
    pub merged: u32,
    /// Rows that cannot be read.
    pub rejected: u32,
    /// Rows without any value.
    pub skipped: u32,
    /// Of each column of which some values do not read, how many and which, in a sentence.
    pub unread: Vec<String>,
    /// How many problems there are.
    pub n_problems: u32,
    /// The first problems, at most 200.
    pub problems: Vec<ProblemView>,
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
    /// What a file that was looked at looks like.
    pub(crate) fn of(looked: &Looked) -> Self {
        let columns = looked.profiles.iter().zip(&looked.proposal);
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
                unread: UnreadView::all(profile),
            }
        });
        Self {
            encoding: looked.encoding.to_owned(),
            delimiter: looked.delimiter.to_string(),
            as_last_time: looked.as_last_time,
            columns: columns.collect(),
            rows: looked.first_rows.clone(),
            n_rows: looked.n_rows,
        }
    }
}

impl UnreadView {
    fn all(profile: &ColumnProfile) -> Vec<Self> {
        let some = profile.unread.iter().filter(|unread| unread.n > 0);
        some.map(|unread| Self {
            kind: unread.kind.into(),
            n: unread.n,
            or_more: unread.or_more,
            samples: unread.samples.clone(),
        })
        .collect()
    }
}

impl ColumnMapping {
    /// The mappings as the import understands them.
    pub(crate) fn all(mapping: &[Self], snapshot: &Snapshot) -> Vec<import::ColumnMapping> {
        let of = |column: &Self| match column.take {
            true => {
                let in_list = snapshot.list.fields();
                import::ColumnMapping::to(&column.label, column.kind.into(), in_list)
            }
            false => import::ColumnMapping::leave_out(),
        };
        mapping.iter().map(of).collect()
    }
}

impl ImportProgress {
    /// How far it is, with the rate so far and what is left at it.
    pub(crate) fn of(progress: Progress) -> Self {
        let Progress {
            step,
            rows_done,
            rows_total,
            seconds,
        } = progress;
        let rate = if seconds > 0.0 {
            f64::from(rows_done) / seconds
        } else {
            0.0
        };
        let left = f64::from(rows_total.saturating_sub(rows_done)) / rate;
        Self {
            step: match step {
                workspace::ImportStep::Reading => ImportStep::Reading,
                workspace::ImportStep::Matching => ImportStep::Matching,
                workspace::ImportStep::Writing => ImportStep::Writing,
            },
            rows_done,
            rows_total,
            rows_per_second: rate,
            seconds_left: left.is_finite().then_some(left),
        }
    }
}

impl ImportBalance {
    /// What a prepared import will do, or did.
    pub(crate) fn of(prepared: &Prepared, words: Words) -> Self {
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
            rows_in,
            new,
            updated,
            unchanged,
            merged,
            rejected,
            skipped,
            unread: prepared
                .unread()
                .iter()
                .map(|unread| unread_sentence(unread, words))
                .collect(),
            n_problems: problems.len() as u32,
            problems: problems.iter().take(MOST_PROBLEMS).map(view).collect(),
        }
    }
}
