//! What was imported, what was wrong with it, and what was said of one lead?

use std::collections::BTreeMap;

use import::cells_of;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    ImportDetail, ImportRecord, KeptProblem, LeadList, Snapshot, Told, WithoutImport,
    imported_before, problem_sentence, say_value,
};

use super::changing::StageMoveView;
use super::import::RowsAreView;
use crate::session::About;

/// An import as recorded. Every row of its file is in exactly one of the counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportRecordView {
    /// Its number.
    pub id: u32,
    /// The name of the file.
    pub file: String,
    /// Its size.
    pub n_bytes: f64,
    /// Its SHA-256, in hex.
    pub sha256: String,
    /// What its rows are.
    pub rows_are: RowsAreView,
    /// When (ISO 8601, UTC).
    pub at: String,
    /// Who; none where nobody said.
    pub by: Option<String>,
    /// Whether it is all there is.
    pub is_snapshot: bool,
    /// Whether its blanks took values away.
    pub blanks_clear: bool,
    /// The import whose rejected rows these are, mended.
    pub mends: Option<u32>,
    /// The name of the lead list that its people went to; none where to none.
    pub list: Option<String>,
    /// When it was undone; none where it counts.
    pub undone_at: Option<String>,
    /// Rows of the file.
    pub rows_in: u32,
    /// Rows that were not there before.
    pub new: u32,
    /// Rows that were there and changed.
    pub updated: u32,
    /// Rows that were there and did not change.
    pub unchanged: u32,
    /// Further rows of one that is in the file already.
    pub merged: u32,
    /// Rows that could not be read.
    pub rejected: u32,
    /// Rows without any value, and those of people on the block list.
    pub skipped: u32,
    /// How many of the skipped are of people on the block list.
    pub n_blocked: u32,
    /// How many of the skipped are tests of a lead form.
    pub n_tests: u32,
}

/// An import with its columns and what was wrong with its rows.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportDetailView {
    /// The record.
    pub record: ImportRecordView,
    /// How many people are absent from the file since, where it is the last of its kind that is all there
    /// is; none of another.
    pub absent: Option<u32>,
    /// The columns of the file; none where they were not kept.
    pub columns: Vec<ColumnWent>,
    /// How many rows were rejected and not mended since.
    pub n_rejected: u32,
    /// Rows that were rejected, those mended too, in file order, at most 200.
    pub rejected: Vec<RejectedRow>,
    /// How many values did not read and were not put right since.
    pub n_unread: u32,
    /// Values that did not read, those put right too, in file order, at most 200.
    pub unread: Vec<UnreadValue>,
}

/// A column of a file that was imported.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ColumnWent {
    /// The header as it stood.
    pub header: String,
    /// The name of the field it went to; none where it was left out.
    pub field: Option<String>,
}

/// A row that could not be read.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct RejectedRow {
    /// Its number among what was wrong.
    pub no: u32,
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// Its cells as they stood; at least as many as the file has columns.
    pub cells: Vec<String>,
    /// What was wrong and what to do, in the reader's language.
    pub sentence: String,
    /// When it was mended; none where it was not.
    pub mended_at: Option<String>,
}

/// A value that did not read.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct UnreadValue {
    /// Its number among what was wrong.
    pub no: u32,
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// The header of its column.
    pub column: String,
    /// The text as it stood.
    pub raw: String,
    /// What was wrong and what to do, in the reader's language.
    pub sentence: String,
    /// When it was put right; none where it was not.
    pub mended_at: Option<String>,
}

/// What would be other without an import.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct WithoutView {
    /// Rows that would be gone: only it brought them.
    pub rows: u32,
    /// Values of rows that stay which would be others, or none.
    pub values: u32,
    /// Members of its lead list who stay and would no longer be on it.
    pub members: u32,
    /// Who would come to each stage and who would leave it; none where no definition decides.
    pub moves: Vec<StageMoveView>,
}

/// A rejected row with its cells put right.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct MendedRow {
    /// Its number among what was wrong.
    pub no: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// The same file was imported before, and that import counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportedBefore {
    /// The number of that import.
    pub id: u32,
    /// When (ISO 8601, UTC).
    pub at: String,
    /// Who; none where nobody said.
    pub by: Option<String>,
}

/// Since which file somebody is absent.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct AbsentSince {
    /// The number of the import that is all there is.
    pub id: u32,
    /// The name of its file.
    pub file: String,
    /// When it was imported (ISO 8601, UTC).
    pub at: String,
}

/// What was said of one field of one lead, oldest first.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FieldHistory {
    /// The field's name in files.
    pub key: String,
    /// The field's name on screen.
    pub label: String,
    /// What was said.
    pub told: Vec<SaidView>,
}

/// What one import or edit said.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SaidView {
    /// When (ISO 8601, UTC).
    pub at: String,
    /// Who; none where nobody said.
    pub by: Option<String>,
    /// The name of the file; none where somebody put it right by hand.
    pub file: Option<String>,
    /// The value in the reader's format; none where it was taken away.
    pub value: Option<String>,
    /// Whether it does not count, since its import was undone.
    pub undone: bool,
}

/// Problems of each kind that cross the wire; all of them can be exported.
const MOST: usize = 200;

impl ImportRecordView {
    /// The record, for the window.
    pub(crate) fn of(record: &ImportRecord, lists: &[LeadList]) -> Self {
        let balance = record.balance;
        let list = lists.iter().find(|list| Some(list.id) == record.list);
        Self {
            id: record.id as u32,
            file: record.file_name.clone(),
            n_bytes: record.n_bytes as f64,
            sha256: record.sha256.clone(),
            rows_are: record.rows_are.into(),
            at: record.at.to_string(),
            by: named(&record.by),
            is_snapshot: record.manner.is_snapshot,
            blanks_clear: record.manner.blanks_clear,
            mends: record.mends.map(|id| id as u32),
            list: list.map(|list| list.name.clone()),
            undone_at: record.undone_at.map(|at| at.to_string()),
            rows_in: balance.rows_in,
            new: balance.new,
            updated: balance.updated,
            unchanged: balance.unchanged,
            merged: balance.merged,
            rejected: balance.rejected,
            skipped: balance.skipped,
            n_blocked: record.n_blocked,
            n_tests: record.n_tests,
        }
    }

    /// Every import, newest first.
    pub(crate) fn all(about: &About) -> Vec<Self> {
        let imports = about.imports.iter().rev();
        imports.map(|one| Self::of(one, &about.lists)).collect()
    }
}

impl ImportDetailView {
    /// All that is kept of an import, for the window.
    pub(crate) fn of(detail: &ImportDetail, lists: &[LeadList], words: Words) -> Self {
        let mended = |kept: &KeptProblem| kept.mended_at.map(|at| at.to_string());
        let problems = || detail.problems.iter();
        let rejected = problems().filter(|kept| kept.problem.code.rejects_row());
        let rejected = rejected.take(MOST).map(|kept| {
            let mut cells = cells_of(&kept.problem.raw, detail.record.delimiter);
            cells.resize(cells.len().max(detail.columns.len()), String::new());
            RejectedRow {
                no: kept.no as u32,
                row: kept.problem.row,
                cells,
                sentence: problem_sentence(&kept.problem, words),
                mended_at: mended(kept),
            }
        });
        let is_open = |kept: &&KeptProblem| kept.mended_at.is_none();
        let unread = || problems().filter(|kept| !kept.problem.code.rejects_row());
        let view = |kept: &KeptProblem| UnreadValue {
            no: kept.no as u32,
            row: kept.problem.row,
            column: kept.problem.column.clone().unwrap_or_default(),
            raw: kept.problem.raw.clone(),
            sentence: problem_sentence(&kept.problem, words),
            mended_at: mended(kept),
        };
        let columns = detail.columns.iter().map(|column| ColumnWent {
            header: column.header.clone(),
            field: column.field.as_ref().map(|field| field.label.clone()),
        });
        Self {
            record: ImportRecordView::of(&detail.record, lists),
            absent: None,
            columns: columns.collect(),
            n_rejected: detail.rejected().count() as u32,
            rejected: rejected.collect(),
            n_unread: unread().filter(is_open).count() as u32,
            unread: unread().take(MOST).map(view).collect(),
        }
    }
}

impl ImportDetailView {
    /// With who is absent from its file, as the list is now.
    pub(crate) fn with_absent(self, snapshot: &Snapshot) -> Self {
        let mut absent = snapshot.absent().iter();
        let of_it = absent.find(|one| one.import == i64::from(self.record.id));
        Self {
            absent: of_it.map(|one| one.rows.len() as u32),
            ..self
        }
    }
}

impl MendedRow {
    /// The rows as the use case takes them.
    pub(crate) fn all(rows: Vec<Self>) -> Vec<(i64, Vec<String>)> {
        let row = |row: Self| (i64::from(row.no), row.cells);
        rows.into_iter().map(row).collect()
    }
}

impl ImportedBefore {
    /// The last import of a file with this SHA-256 that counts.
    pub(crate) fn of(sha256: &str, imports: &[ImportRecord]) -> Option<Self> {
        let found = imported_before(sha256, imports)?;
        Some(Self {
            id: found.id as u32,
            at: found.at.to_string(),
            by: named(&found.by),
        })
    }
}

impl AbsentSince {
    /// The last file that is all there is from which a lead is absent.
    pub(crate) fn of(snapshot: &Snapshot, imports: &[ImportRecord], row: u32) -> Option<Self> {
        let absent = snapshot.absent().iter();
        let from = absent.filter(|one| one.rows.binary_search(&row).is_ok());
        let last = from.map(|one| one.import).max()?;
        let import = imports.iter().find(|import| import.id == last)?;
        Some(Self {
            id: last as u32,
            file: import.file_name.clone(),
            at: import.at.to_string(),
        })
    }
}

impl FieldHistory {
    /// What was told of a lead, field by field, in the order of the list; fields of which nothing was
    /// said left out.
    pub(crate) fn all(
        told: &[Told],
        imports: &[ImportRecord],
        snapshot: &Snapshot,
        words: Words,
    ) -> Vec<Self> {
        let file = |id: i64| imports.iter().find(|import| import.id == id);
        let mut said: BTreeMap<usize, Self> = BTreeMap::new();
        let fields = snapshot.list.fields();
        for one in told {
            // A field of which every import was undone is no longer one of the list: it comes last.
            let at = fields.iter().position(|field| field.key == one.field.key);
            let gone = || fields.len() + said_after(&said, fields.len(), one.field.key.as_str());
            let at = at.unwrap_or_else(gone);
            let of = said.entry(at).or_insert_with(|| Self {
                key: one.field.key.to_string(),
                label: one.field.label.clone(),
                told: Vec::new(),
            });
            of.told.push(SaidView {
                at: one.at.to_string(),
                by: named(&one.by),
                file: one.import.and_then(file).map(|one| one.file_name.clone()),
                value: one
                    .value
                    .as_ref()
                    .map(|value| say_value(value.as_ref(), words)),
                undone: one.undone,
            });
        }
        said.into_values().collect()
    }
}

/// Where a field that the list has no longer stands among those.
fn said_after(said: &BTreeMap<usize, FieldHistory>, from: usize, key: &str) -> usize {
    let mut gone = said.range(from..);
    let known = gone.find(|(_, field)| field.key == key);
    known.map_or_else(|| said.range(from..).count(), |(at, _)| at - from)
}

impl From<WithoutImport> for WithoutView {
    fn from(WithoutImport { without, moves }: WithoutImport) -> Self {
        Self {
            rows: without.rows,
            values: without.values,
            members: without.members,
            moves: moves.iter().map(StageMoveView::of).collect(),
        }
    }
}

/// A name; none where nobody said.
fn named(by: &str) -> Option<String> {
    Some(by.to_owned()).filter(|by| !by.is_empty())
}
