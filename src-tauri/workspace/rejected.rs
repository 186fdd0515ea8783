//! What becomes of rows that could not be read? They are kept as they stand, can be written out in the
//! layout of their file, and once mended are tried again; a value that did not read is put right.

use std::ops::ControlFlow;

use import::{Asked, ColumnMapping, Mapped, Problem, line_of, read_value};
use jiff::Timestamp;
use lead::Table;
use store::{KeptProblem, Manner, StoreError, ValueMend};

use crate::{
    Clock, Derived, FileTable, ImportDetail, Prepared, Progress, Reading, Treatment, Workspace,
    WorkspaceError, prepare,
};

impl ImportDetail {
    /// The rows that were rejected and not mended since, in file order.
    pub fn rejected(&self) -> impl Iterator<Item = &KeptProblem> {
        let open = self.problems.iter().filter(|one| one.mended_at.is_none());
        open.filter(|one| one.problem.code.rejects_row())
    }

    /// The rejected rows as a file in the layout of theirs: its headings, then each row as it stood.
    #[must_use]
    pub fn rejected_file(&self) -> String {
        self.file_of(self.rejected().map(|one| one.problem.raw.as_str()))
    }

    /// A file in the layout of that of the import, of these lines.
    fn file_of<'a>(&'a self, lines: impl Iterator<Item = &'a str>) -> String {
        let headers = self.columns.iter().map(|column| column.header.as_str());
        let mut file = line_of(headers, self.record.delimiter);
        file.push_str("\r\n");
        for line in lines {
            file.push_str(line);
            file.push_str("\r\n");
        }
        file
    }

    /// How its file was read.
    fn reading(&self, headers: &[String], there: &[lead::Field]) -> Reading {
        let of = |header: &String| {
            let known = self.columns.iter().find(|column| column.header == *header);
            match known {
                Some(Mapped {
                    field: Some(field),
                    format,
                    ..
                }) => ColumnMapping::to(&field.label, field.kind, there).read_as(format.clone()),
                _ => ColumnMapping::leave_out(),
            }
        };
        Reading {
            rows_are: self.record.rows_are,
            mapping: headers.iter().map(of).collect(),
            coverage: None,
            // What was mended is some of the rows, never all there is.
            manner: Manner {
                is_snapshot: false,
                ..self.record.manner
            },
            treatment: Treatment::default(),
        }
    }
}

impl Workspace {
    /// Rejected rows of an import, mended: by the number of what was wrong, the cells of the row. They
    /// are read as the file of the import was, and wait to be committed. Changes nothing.
    ///
    /// # Errors
    /// Where there is no such import, its columns were not kept, or `tick` says stop.
    pub fn prepare_mended(
        &self,
        id: i64,
        rows: &[(i64, Vec<String>)],
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Prepared, WorkspaceError> {
        let detail = self.import_detail(id)?;
        let line = |cells: &Vec<String>| {
            let cells = cells.iter().map(String::as_str);
            line_of(cells, detail.record.delimiter)
        };
        let lines: Vec<String> = rows.iter().map(|(_, cells)| line(cells)).collect();
        let bytes = detail
            .file_of(lines.iter().map(String::as_str))
            .into_bytes();
        let file = FileTable::new(&detail.record.file_name, bytes);
        let numbers: Vec<i64> = rows.iter().map(|(no, _)| *no).collect();
        let asked = Asked::as_written(detail.record.delimiter);
        self.prepare_retry(&detail, (&file, &asked), &numbers, clock, tick)
    }

    /// The same from a file of mended rows. Where it has as many rows as were rejected, they are held to
    /// be those.
    ///
    /// # Errors
    /// As [`Workspace::prepare_mended`], and where the file is no table or has none of the columns.
    pub fn prepare_mended_file(
        &self,
        id: i64,
        file: &FileTable,
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Prepared, WorkspaceError> {
        let detail = self.import_detail(id)?;
        let mut prepared =
            self.prepare_retry(&detail, (file, &Asked::default()), &[], clock, tick)?;
        let rejected: Vec<i64> = detail.rejected().map(|one| one.no).collect();
        if rejected.len() == prepared.balance().rows_in as usize {
            prepared.mends = Some((id, mended(&prepared, &rejected)));
        }
        Ok(prepared)
    }

    fn prepare_retry(
        &self,
        detail: &ImportDetail,
        (file, asked): (&FileTable, &Asked),
        numbers: &[i64],
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Prepared, WorkspaceError> {
        let snapshot = self.snapshot();
        let looked = file.look(snapshot, asked, 0, &mut |_| ControlFlow::Continue(()))?;
        let headers: Vec<String> = looked
            .profiles
            .iter()
            .map(|one| one.header.clone())
            .collect();
        let mut reading = detail.reading(&headers, snapshot.settled_fields(detail.record.rows_are));
        reading.treatment.derive = self.derived_by(detail)?;
        let mut prepared = prepare(file, &looked, &reading, snapshot, clock, tick)?;
        prepared.mends = Some((detail.record.id, mended(&prepared, numbers)));
        // They go where the others of their file went, unless that list is gone.
        let list = detail.record.list.and_then(|id| snapshot.list_of(id).ok());
        prepared.list = list.map(|list| list.name.clone());
        Ok(prepared)
    }

    /// What was derived for the rows of an import, and so is for those that are put right; where none of them
    /// could be read, nothing was.
    fn derived_by(&self, detail: &ImportDetail) -> Result<Vec<Derived>, WorkspaceError> {
        let columns = || detail.columns.iter().filter_map(|one| one.field.as_ref());
        let said = self.store().fields_said(detail.record.id)?;
        let is_derived = |one: &Derived| {
            let key = one.field().key;
            said.contains(&key) && !columns().any(|field| field.key == key)
        };
        Ok(Derived::ALL.into_iter().filter(is_derived).collect())
    }

    /// Puts a value right that did not read: `no` is the number of what was wrong with it.
    ///
    /// # Errors
    /// [`WorkspaceError::ValueUnread`] where the text does not read either; else where there is no such
    /// problem, its row is gone, or the workspace may not be written.
    pub fn value_mend(
        &mut self,
        (id, no): (i64, i64),
        text: &str,
        (now, by): (Timestamp, &str),
    ) -> Result<(), WorkspaceError> {
        let detail = self.import_detail(id)?;
        let absent = || WorkspaceError::Store(StoreError::ImportAbsent);
        let kept = detail
            .problems
            .iter()
            .find(|one| one.no == no)
            .ok_or_else(absent)?;
        let Problem { row, column, .. } = &kept.problem;
        let mapped = detail
            .columns
            .iter()
            .find(|one| Some(&one.header) == column.as_ref());
        let mapped = mapped.ok_or_else(absent)?;
        let field = mapped.field.as_ref().ok_or_else(absent)?;
        let value = read_value(text.trim(), field, &mapped.format)
            .map_err(|code| WorkspaceError::ValueUnread(code, text.to_owned()))?;
        let rows_are = detail.record.rows_are;
        let row = self
            .store()
            .row_of_file(rows_are, id, *row)?
            .ok_or_else(absent)?;
        let none = Table::default();
        let snapshot = self.snapshot().clone();
        let mend = ValueMend {
            rows_are,
            import: id,
            no,
            row,
            key: &field.key,
            value,
        };
        let table = snapshot.stored(rows_are).unwrap_or(&none);
        let then = self.store_mut().value_mend(table, &mend, (now, by))?;
        self.show_table(rows_are, then, now)
    }
}

/// Those of `numbers`, one for each row of the file in its order, whose row can be read now.
fn mended(prepared: &Prepared, numbers: &[i64]) -> Vec<i64> {
    let rejects = |problem: &&Problem| problem.code.rejects_row();
    let rejected = prepared.problems().iter().filter(rejects);
    // Blank lines between rows have numbers too, and are none of them.
    let at = |(before, problem): (usize, &Problem)| match prepared.batch.skipped {
        0 => {
            before
                + prepared
                    .batch
                    .rows
                    .partition_point(|&row| row < problem.row)
        }
        _ => problem.row as usize - 2,
    };
    let still: Vec<usize> = rejected.enumerate().map(at).collect();
    let numbers = numbers.iter().enumerate();
    let mended = numbers.filter(|(at, _)| !still.contains(at));
    mended.map(|(_, no)| *no).collect()
}
