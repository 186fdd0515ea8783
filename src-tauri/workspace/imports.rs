//! What did the imports do, and how is one taken back? The record of every import with its columns and
//! problems, what it changes field by field, who moves between the stages, undo and redo.

use std::collections::HashMap;
use std::ops::ControlFlow;

use funnel::{Count, members};
use import::{Mapped, RowsAre, names_nobody};
use jiff::Timestamp;
use lead::{Field, Mask, Table, Value};
use qualify::Verdicts;
use store::{Absent, ImportRecord, KeptProblem, StoreError, Told, Without};

use crate::{Clock, ImportStep, Prepared, Progress, Snapshot, Workspace, WorkspaceError};

/// Rows of a file that speak of a row of the table after its first, by that row.
type Further = HashMap<u32, Vec<usize>>;

/// Different changes of one field that are shown.
const MOST_SAMPLES: usize = 3;

/// What an import changes in one field of rows that are there already.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The field.
    pub field: Field,
    /// Rows that had no value and get one.
    pub filled: u32,
    /// Rows whose value becomes another.
    pub replaced: u32,
    /// Rows that lose their value.
    pub cleared: u32,
    /// The first different changes, at most 3: the value before and after.
    pub samples: Vec<(Option<Value>, Option<Value>)>,
}

/// Who came to a stage, on the complete path, and who left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageMove {
    /// The key of the stage.
    pub stage: String,
    /// Its name.
    pub label: String,
    /// New people who are there.
    pub entered_new: u32,
    /// People who were known before and are there now.
    pub entered: u32,
    /// People who were there and are no longer.
    pub left: u32,
}

/// What would be other without an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithoutImport {
    /// The rows that would go, the values that would fall back, the members who would leave its list.
    pub without: Without,
    /// Who would come to each stage and who would leave it, those who would be gone among them; none
    /// where no definition decides.
    pub moves: Vec<StageMove>,
}

/// All that is kept of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportDetail {
    /// The record.
    pub record: ImportRecord,
    /// The columns of its file with the fields they went to; none where they were not kept.
    pub columns: Vec<Mapped>,
    /// What was wrong with its rows, in file order.
    pub problems: Vec<KeptProblem>,
}

impl Prepared {
    /// Whether its rows are taken for people although nothing in them names or reaches one.
    #[must_use]
    pub fn names_nobody(&self) -> bool {
        let fields = self.batch.columns.iter().map(|(field, _)| field);
        self.rows_are.is_people() && names_nobody(fields)
    }

    /// The last of these imports that counts and is of the same file.
    #[must_use]
    pub fn imported_before<'a>(&self, imports: &'a [ImportRecord]) -> Option<&'a ImportRecord> {
        imported_before(&self.sha256, imports)
    }

    /// What it changes in rows that are there already, field by field, most changes first. Fields in
    /// which nothing changes are left out.
    pub(crate) fn field_changes(&self, snapshot: &Snapshot) -> Vec<FieldChange> {
        if self.balance().updated == 0 {
            return Vec::new();
        }
        let none = Table::default();
        let table = snapshot.stored(self.rows_are).unwrap_or(&none);
        let (first, further) = self.rows_of_known(table.n_rows());
        let mut changes = Vec::new();
        for (field, column) in &self.batch.columns {
            let mut change = FieldChange {
                field: field.clone(),
                filled: 0,
                replaced: 0,
                cleared: 0,
                samples: Vec::new(),
            };
            for &(from, row) in &first {
                // Of several rows of one the first value counts, as when the batch is laid over.
                let others = || {
                    further
                        .get(&row)?
                        .iter()
                        .find_map(|&from| column.value(from))
                };
                let new = column.value(from).or_else(others);
                let all = || {
                    std::iter::once(from).chain(further.get(&row).into_iter().flatten().copied())
                };
                let is_unread = |from: usize| self.batch.unread.has(&field.key, from as u32);
                let clears = || self.manner.blanks_clear && !all().any(is_unread);
                if new.is_none() && !clears() {
                    continue;
                }
                let old = table.value(row as usize, &field.key);
                match (old, new) {
                    (None, Some(_)) => change.filled += 1,
                    (Some(_), None) => change.cleared += 1,
                    (Some(old), Some(new)) if old != new => change.replaced += 1,
                    _ => continue,
                }
                if change.samples.len() < MOST_SAMPLES {
                    let sample = (old.map(|old| old.to_value()), new.map(|new| new.to_value()));
                    if !change.samples.contains(&sample) {
                        change.samples.push(sample);
                    }
                }
            }
            if change.filled + change.replaced + change.cleared > 0 {
                changes.push(change);
            }
        }
        changes.sort_by_key(|one| std::cmp::Reverse(one.filled + one.replaced + one.cleared));
        changes
    }

    /// Of those who are among the first `n_rows` of the table, the first row of the file that speaks of
    /// each, and the others by their row of the table.
    fn rows_of_known(&self, n_rows: usize) -> (Vec<(usize, u32)>, Further) {
        let mut seen = vec![false; n_rows];
        let (mut first, mut further) = (Vec::new(), Further::new());
        let rows = self.matched.rows.iter().enumerate();
        for (from, &row) in rows.filter(|(_, row)| (**row as usize) < n_rows) {
            match std::mem::replace(&mut seen[row as usize], true) {
                false => first.push((from, row)),
                true => further.entry(row).or_default().push(from),
            }
        }
        (first, further)
    }
}

/// Who came to each stage and who left it, where the rows of `before` are the first of `after`.
pub(crate) fn stage_moves(before: &Snapshot, after: &Snapshot) -> Vec<StageMove> {
    let (Some((was, verdicts_before)), Some((definition, verdicts))) =
        (before.decided(), after.decided())
    else {
        return Vec::new();
    };
    if was.stages.len() != definition.stages.len() {
        return Vec::new();
    }
    let n_before = before.list.n_rows();
    let there = |verdicts: &Verdicts, stage: usize| members(verdicts, stage, Count::CompletePath);
    let stages = definition.stages.iter().enumerate();
    stages
        .map(|(at, stage)| {
            let (before, after) = (there(verdicts_before, at), there(verdicts, at));
            let come = after.rows().filter(|&row| !before.contains(row));
            let (known, new): (Vec<usize>, Vec<usize>) = come.partition(|&row| row < n_before);
            let gone = before.rows().filter(|&row| !after.contains(row));
            StageMove {
                stage: stage.key.0.clone(),
                label: stage.label.clone(),
                entered_new: new.len() as u32,
                entered: known.len() as u32,
                left: gone.count() as u32,
            }
        })
        .collect()
}

/// Who came to each stage and who left it where an import was taken back, by which people may have gone:
/// whoever is there no longer has left.
fn moves_back(before: &Snapshot, after: &Snapshot) -> Vec<StageMove> {
    let (Some((definition, was)), Some((_, is))) = (before.decided(), after.decided()) else {
        return Vec::new();
    };
    let n_rows = before.list.n_rows();
    let rows = before.history.rows_of_later(after);
    let stages = definition.stages.iter().enumerate();
    stages
        .map(|(at, stage)| {
            let was = members(was, at, Count::CompletePath);
            let is = members(is, at, Count::CompletePath);
            let is = Mask::from_fn(n_rows, |row| {
                let then = rows.as_ref().map_or(row as u32, |rows| rows[row]) as usize;
                then < is.n_rows() && is.contains(then)
            });
            StageMove {
                stage: stage.key.0.clone(),
                label: stage.label.clone(),
                entered_new: 0,
                entered: is.and_not(&was).count() as u32,
                left: was.and_not(&is).count() as u32,
            }
        })
        .collect()
}

/// The last of these imports that counts and is of a file with this SHA-256, in hex.
#[must_use]
pub fn imported_before<'a>(sha256: &str, imports: &'a [ImportRecord]) -> Option<&'a ImportRecord> {
    let counts = |one: &&ImportRecord| one.undone_at.is_none() && one.sha256 == sha256;
    imports.iter().rev().find(counts)
}

impl Workspace {
    /// All that is kept of an import.
    ///
    /// # Errors
    /// Where there is no such import, or the workspace cannot be read.
    pub fn import_detail(&self, id: i64) -> Result<ImportDetail, WorkspaceError> {
        let found = self.imports()?.into_iter().find(|import| import.id == id);
        let record = found.ok_or(StoreError::ImportAbsent)?;
        Ok(ImportDetail {
            record,
            columns: self.store().import_columns(id)?,
            problems: self.store().problems(id)?,
        })
    }

    /// Undoes an import: list and tables are as if it had never been. Gives who came to each stage by
    /// that and who left it, those who are gone among them.
    ///
    /// # Errors
    /// [`WorkspaceError::Cancelled`] when `tick` says stop; else where there is no such import, the
    /// workspace may not be written or the disk is full. All is then as before.
    pub fn import_undo(
        &mut self,
        id: i64,
        now: Timestamp,
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Vec<StageMove>, WorkspaceError> {
        let before = self.snapshot().clone();
        self.take_back(id, Some(now), now, clock, tick)?;
        Ok(moves_back(&before, self.snapshot()))
    }

    /// What would be other without an import that counts. Changes nothing.
    ///
    /// # Errors
    /// Where there is no such import, or the workspace cannot be read.
    pub fn import_without(&self, id: i64) -> Result<WithoutImport, WorkspaceError> {
        let mut imports = self.imports()?.into_iter();
        let record = imports.find(|one| one.id == id && one.undone_at.is_none());
        let record = record.ok_or(StoreError::ImportAbsent)?;
        let none = Table::default();
        let table = self.snapshot().stored(record.rows_are).unwrap_or(&none);
        Ok(WithoutImport {
            without: self.store().without(record.rows_are, table, id)?,
            moves: self.snapshot().moves_without(id)?,
        })
    }

    /// Takes an import up again that was undone.
    ///
    /// # Errors
    /// As [`Workspace::import_undo`].
    pub fn import_redo(
        &mut self,
        id: i64,
        now: Timestamp,
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<(), WorkspaceError> {
        self.take_back(id, None, now, clock, tick)
    }

    fn take_back(
        &mut self,
        id: i64,
        undone_at: Option<Timestamp>,
        now: Timestamp,
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<(), WorkspaceError> {
        let record = self.imports()?.into_iter().find(|import| import.id == id);
        let record = record.ok_or(StoreError::ImportAbsent)?;
        let started = clock.seconds();
        let rows_total = record.balance.rows_in;
        let mut tick = |done: usize, of: usize| {
            let share = done as f64 / of.max(1) as f64;
            tick(Progress {
                step: ImportStep::Writing,
                rows_done: (share * f64::from(rows_total)) as u32,
                rows_total,
                seconds: clock.seconds() - started,
            })
        };
        let none = Table::default();
        let snapshot = self.snapshot().clone();
        let table = snapshot.stored(record.rows_are).unwrap_or(&none);
        let store = self.store_mut();
        let then = match undone_at {
            Some(at) => store.import_undo(table, id, at, &mut tick)?,
            None => store.import_redo(table, id, &mut tick)?,
        };
        let then = then.ok_or(WorkspaceError::Cancelled)?;
        self.show_table(record.rows_are, then, now)
    }

    /// The people whom an earlier file had and a later one, which is all there is, has not.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn absent(&self) -> Result<Vec<Absent>, WorkspaceError> {
        Ok(self.snapshot().history.absent().to_vec())
    }

    /// What was ever said of a person of the list as it is now, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn told(&self, row: u32) -> Result<Vec<Told>, WorkspaceError> {
        Ok(self.store().told(RowsAre::People, row)?)
    }
}

#[cfg(test)]
mod tests;
