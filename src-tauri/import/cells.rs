//! What does a file say, before anybody says what its columns are? All of its cells, column by column, read on
//! all cores: each takes the next so many rows while the others still work on theirs. However the rows are
//! shared out, the cells are the same.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use lead::{CHUNK_ROWS, Chunk, Column, ColumnBuilder, FieldType, each_of, n_threads, side_by_side};

use crate::batch::Tick;
use crate::dialect::LeftOut;
use crate::digest::{InTurn, locked};
use crate::input::{Input, MUCH_TEXT};
use crate::part::{Cut, Misfit, Part, PartReader};

/// Rows after which the one who waits is told.
const TELL_AFTER: u32 = 8192;

/// The cells of a file.
#[derive(Clone, Debug)]
pub(crate) struct Cells {
    /// The texts of each column, of the rows that fit the header.
    pub(crate) columns: Vec<Column>,
    /// Their lines, as a spreadsheet counts them, from 1.
    pub(crate) rows: Vec<u32>,
    /// The others, in order.
    pub(crate) misfits: Vec<Misfit>,
    /// How many rows there are.
    pub(crate) n_rows: u32,
    /// Lines that are no rows, and what was read otherwise than it stands.
    pub(crate) left_out: LeftOut,
}

/// Why not all cells were read.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// The file cannot be read.
    Io(std::io::Error),
    /// A row is longer than any that can be read.
    TooLong,
    /// Its bytes are not the letters they were taken for.
    NotUtf8,
    /// The person said stop.
    Cancelled,
}

/// How the rows of a file come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coming {
    /// All are there: each core takes so many at a time.
    There(usize),
    /// Another program writes them, no faster than one core reads: they are read as they come, so that nothing is
    /// left to do once the last is there.
    Slowly,
}

/// Rows that are read at once of those that come slowly.
const AT_ONCE: usize = 4096;

impl Coming {
    /// Rows of a part.
    fn n_of_part(self) -> usize {
        match self {
            Self::There(n) => n,
            Self::Slowly => CHUNK_ROWS,
        }
    }

    /// Rows that are read at once: all of a part where others read the next.
    fn n_at_once(self) -> usize {
        match self {
            Self::There(n) => n,
            Self::Slowly => AT_ONCE,
        }
    }

    fn n_threads(self) -> usize {
        match self {
            Self::There(_) => n_threads(),
            Self::Slowly => 1,
        }
    }
}

/// Reads the rows of `input`; `n_before` lines stand before them.
pub(crate) fn read_cells<R: Read + Send>(
    input: &mut Input<R>,
    cut: &Cut,
    n_before: u32,
    coming: Coming,
    tick: Tick<'_>,
) -> Result<Cells, Stopped> {
    let (rows, hash) = input.apart();
    let hash = InTurn::new(hash, 1);
    let feed = Mutex::new((rows, 0));
    let (stop, n_read) = (AtomicBool::new(false), AtomicU32::new(0));
    // The rows that come next, at most so many, and which they are; `None` when there are none.
    let next = |text: &mut Vec<u8>, most: usize| {
        let mut feed = locked(&feed);
        let read = feed.0.next(most, coming.n_threads(), &cut.cutting, text);
        if !read.map_err(stopped)? {
            return Ok(None);
        }
        feed.1 += 1;
        Ok(Some(feed.1))
    };
    // The next part, and which it is; `None` when there is none.
    let read = |reader: &mut PartReader<'_>, tick: &mut dyn FnMut(u32) -> ControlFlow<()>| {
        let (mut first, mut n_bytes) = (None, 0);
        loop {
            let n_left = coming.n_of_part() - reader.n_rows() as usize;
            let most = n_left.min(coming.n_at_once());
            let mut bytes = hash.room();
            let number = match next(&mut bytes, most)? {
                Some(number) => number,
                None => break,
            };
            let text = str::from_utf8(&bytes).map_err(|_| Stopped::NotUtf8)?;
            let read = reader.read(text, |n| {
                let n_read = n_read.fetch_add(n, Ordering::Relaxed) + n;
                match stop.load(Ordering::Relaxed) {
                    true => ControlFlow::Break(()),
                    false => tick(n_read),
                }
            });
            read.ok_or(Stopped::Cancelled)?;
            n_bytes += bytes.len();
            hash.add(number, bytes);
            first = first.or(Some(number));
            let is_full = reader.n_rows() as usize >= coming.n_of_part() || n_bytes > MUCH_TEXT;
            if is_full || coming.n_at_once() == coming.n_of_part() {
                break;
            }
        }
        let Some(first) = first else { return Ok(None) };
        let part = reader.take().ok_or(Stopped::Cancelled)?;
        Ok(Some((first, part)))
    };
    let run = |tick: &mut dyn FnMut(u32) -> ControlFlow<()>| {
        let mut done = Vec::new();
        let mut reader = PartReader::of(cut);
        while !stop.load(Ordering::Relaxed) {
            match read(&mut reader, tick) {
                Ok(Some(part)) => done.push(Ok(part)),
                Ok(None) => break,
                Err(stopped) => {
                    stop.store(true, Ordering::Relaxed);
                    done.push(Err(stopped));
                }
            }
        }
        hash.finish();
        done
    };
    let mut told = 0;
    let mut tell = |n_read: u32| {
        if n_read / TELL_AFTER == told {
            return ControlFlow::Continue(());
        }
        told = n_read / TELL_AFTER;
        tick(n_read)
    };
    let other = || run(&mut |_| ControlFlow::Continue(()));
    let done = side_by_side(coming.n_threads(), || run(&mut tell), other);
    joined(done, (cut.n_columns, n_before))
}

fn stopped(error: std::io::Error) -> Stopped {
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => Stopped::TooLong,
        _ => Stopped::Io(error),
    }
}

fn joined(
    done: Vec<Result<(usize, Part), Stopped>>,
    (n_columns, n_before): (usize, u32),
) -> Result<Cells, Stopped> {
    let (mut parts, mut stops) = (Vec::new(), Vec::new());
    for one in done {
        match one {
            Ok(part) => parts.push(part),
            Err(stopped) => stops.push(stopped),
        }
    }
    // One core's reason stops the others too; theirs is then that they were stopped.
    stops.sort_by_key(|stopped| matches!(stopped, Stopped::Cancelled));
    if let Some(stopped) = stops.into_iter().next() {
        return Err(stopped);
    }
    parts.sort_by_key(|(number, _)| *number);
    let mut cells = Cells {
        columns: Vec::new(),
        rows: Vec::new(),
        misfits: Vec::new(),
        n_rows: 0,
        left_out: LeftOut::default(),
    };
    // Lines are counted from 1.
    let mut n_lines = n_before + 1;
    let mut columns: Vec<Vec<Arc<Chunk>>> = vec![Vec::new(); n_columns];
    for (_, part) in parts {
        cells.rows.extend(part.rows.iter().map(|row| row + n_lines));
        cells
            .misfits
            .extend(part.misfits.into_iter().map(|misfit| Misfit {
                row: misfit.row + n_lines,
                ..misfit
            }));
        cells.n_rows += part.n_rows;
        n_lines += part.n_lines;
        cells.left_out.add(&part.left_out);
        for (column, chunk) in columns.iter_mut().zip(part.columns) {
            column.push(Arc::new(chunk));
        }
    }
    let columns: Vec<Mutex<Vec<Arc<Chunk>>>> = columns.into_iter().map(Mutex::new).collect();
    cells.columns = each_of(columns.len(), |i| {
        let mut own = locked(&columns[i]);
        column(std::mem::take(&mut own))
    });
    Ok(cells)
}

impl Cells {
    /// The last `most` rows that say something, in order, each with its line and whether it fits.
    pub(crate) fn last_rows(&self, most: usize) -> Vec<(u32, Vec<String>)> {
        let (mut fit, mut other) = (self.rows.len(), self.misfits.len());
        let mut rows = Vec::new();
        while rows.len() < most && fit + other > 0 {
            let line = |rows: &[u32], n: usize| n.checked_sub(1).map(|at| rows[at]);
            let misfit = other.checked_sub(1).map(|at| &self.misfits[at]);
            let fits = line(&self.rows, fit);
            match misfit {
                Some(misfit) if fits.is_none_or(|line| line < misfit.row) => {
                    other -= 1;
                    if misfit.code.is_some() {
                        rows.push((misfit.row, misfit.cells.clone()));
                    }
                }
                _ => {
                    fit -= 1;
                    let cells = self.columns.iter().map(|column| match column.value(fit) {
                        Some(lead::ValueRef::Text(text)) => text.to_owned(),
                        _ => String::new(),
                    });
                    rows.push((self.rows[fit], cells.collect()));
                }
            }
        }
        rows.reverse();
        rows
    }

    /// Takes the rows away from line `from` on.
    pub(crate) fn end_before(&mut self, from: u32) {
        let n_fit = self.rows.partition_point(|&row| row < from);
        let n_misfits = self.misfits.partition_point(|misfit| misfit.row < from);
        let n_gone = self.rows.len() - n_fit + self.misfits.len() - n_misfits;
        self.n_rows -= n_gone as u32;
        self.misfits.truncate(n_misfits);
        if n_fit == self.rows.len() {
            return;
        }
        self.rows.truncate(n_fit);
        self.columns = each_of(self.columns.len(), |i| first_rows(&self.columns[i], n_fit));
    }
}

/// The first `n` rows of a column of texts.
fn first_rows(column: &Column, n: usize) -> Column {
    let n_whole = n / CHUNK_ROWS;
    let mut chunks = column.chunks()[..n_whole].to_vec();
    if let Some(last) = column
        .chunks()
        .get(n_whole)
        .filter(|_| !n.is_multiple_of(CHUNK_ROWS))
    {
        let mut builder = ColumnBuilder::new(FieldType::Text);
        (0..n % CHUNK_ROWS).for_each(|row| builder.push(last.value(row)));
        chunks.extend(builder.finish().chunks().iter().cloned());
    }
    Column::from_chunks(FieldType::Text, chunks)
        .unwrap_or_else(|| ColumnBuilder::new(FieldType::Text).finish())
}

/// The column of these chunks. From the first that is not full, since some of its rows did not fit or the last rows
/// were shared out, they are packed anew.
fn column(mut chunks: Vec<Arc<Chunk>>) -> Column {
    chunks.retain(|chunk| chunk.n_rows() > 0);
    let are_full = chunks.iter().take_while(|one| one.n_rows() == CHUNK_ROWS);
    let n_full = are_full.count();
    if n_full + 1 < chunks.len() {
        let mut builder = ColumnBuilder::new(FieldType::Text);
        for chunk in chunks.drain(n_full..) {
            (0..chunk.n_rows()).for_each(|row| builder.push(chunk.value(row)));
        }
        chunks.extend(builder.finish().chunks().iter().cloned());
    }
    Column::from_chunks(FieldType::Text, chunks)
        .unwrap_or_else(|| ColumnBuilder::new(FieldType::Text).finish())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use lead::FieldType;
    use proptest::prelude::*;

    use crate::{Asked, Batch, ColumnMapping, Source, profile, read_batch};

    use super::*;

    const GO_ON: fn(u32) -> ControlFlow<()> = |_| ControlFlow::Continue(());

    fn read(text: &str, n_at_once: usize) -> Source {
        let mut bytes = Cursor::new(text.as_bytes());
        Source::read_parts(&mut bytes, &Asked::default(), n_at_once, &mut GO_ON.clone()).unwrap()
    }

    fn said(batch: &Batch) -> String {
        format!("{batch:?}")
    }

    proptest! {
        #[test]
        fn however_a_file_is_shared_out_it_says_the_same(
            rows in prop::collection::vec(
                "([0-9]{1,2}|a@b[.]c|\"x\ny\"|5\" ?|yes| |){1}(,(11-50|n/a|2026-01-0[1-9]|\"q\"\"\")?){0,3}", 1..60
            ),
            n_at_once in 1_usize..9,
        ) {
            let text = format!("A,B,C\n{}\n1,2,3\n", rows.join("\n"));
            let (whole, parts) = (read(&text, CHUNK_ROWS), read(&text, n_at_once));
            prop_assert_eq!((whole.n_rows(), whole.sha256()), (parts.n_rows(), parts.sha256()));
            let kinds = [FieldType::Text, FieldType::Number, FieldType::Date];
            let mapping: Vec<_> = (["A", "B", "C"].iter().zip(kinds))
                .map(|(label, kind)| ColumnMapping::to(label, kind, &[]))
                .collect();
            let batches = [&whole, &parts]
                .map(|source| said(&read_batch(source, &mapping, &mut GO_ON.clone()).unwrap()));
            prop_assert_eq!(&batches[0], &batches[1]);
            let profiles = [&whole, &parts]
                .map(|source| format!("{:?}", profile(source, &mut GO_ON.clone()).unwrap()));
            prop_assert_eq!(&profiles[0], &profiles[1]);
        }
    }

    #[test]
    fn rows_that_do_not_fit_leave_no_hole_between_chunks() {
        let mut text = String::from("Name,Size\n");
        let n = CHUNK_ROWS as u32 * 2 + 10;
        for i in 0..n {
            text += &match i % 1_000 {
                7 => format!("only {i}\n"),
                8 => ",\n".to_owned(),
                _ => format!("n{i},{i}\n"),
            };
        }
        let source = read(&text, CHUNK_ROWS);
        let mapping = [("Name", FieldType::Text), ("Size", FieldType::Number)]
            .map(|(label, kind)| ColumnMapping::to(label, kind, &[]));
        let batch = read_batch(&source, &mapping, &mut GO_ON.clone()).unwrap();
        let fit: Vec<u32> = (0..n).filter(|i| !matches!(i % 1_000, 7 | 8)).collect();
        assert_eq!(batch.rows, fit.iter().map(|i| i + 2).collect::<Vec<_>>());
        assert_eq!(batch.rejected + batch.skipped, n - fit.len() as u32);
        for (row, i) in fit.iter().enumerate() {
            let name = format!("n{i}");
            let value = batch.columns[0].1.value(row);
            assert_eq!(value, Some(lead::ValueRef::Text(&name)));
        }
        assert_eq!(batch.columns[1].1.n_missing(), 0);
        assert_eq!(batch.problems[0].raw, "only 7");
    }

    #[test]
    fn however_many_rows_come_and_however_slowly_they_say_the_same() {
        for n in [5_000, 20_000, 3 * CHUNK_ROWS / 2, 2 * CHUNK_ROWS + 9_000] {
            let row = |i: usize| match i % 5_000 {
                7 => "too,many,cells,here\n".to_owned(),
                8 => "\n,,\n".to_owned(),
                9 => format!("\"two\nlines, {i}\",1,x\r\n"),
                _ => format!("n{i},{},{}\n", i % 700, ["a", "", "b"][i % 3]),
            };
            let rows: String = (0..n).map(row).collect();
            let text = format!("Name,Size,Kind\n{rows}");
            let mut bytes = Cursor::new(text.as_bytes());
            let slowly = Source::read_stream(&mut bytes, &Asked::default(), &mut GO_ON.clone());
            let slowly = format!("{:?}", slowly.unwrap());
            assert!(
                format!("{:?}", read(&text, CHUNK_ROWS)) == slowly,
                "{n} rows"
            );
            assert!(format!("{:?}", read(&text, 3_000)) == slowly, "{n} rows");
        }
    }

    #[test]
    fn reading_stops_when_it_is_told_to() {
        let text = format!("A\n{}", "x\n".repeat(100_000));
        let mut bytes = Cursor::new(text.as_bytes());
        let stopped = Source::read(&mut bytes, &Asked::default(), &mut |_| {
            ControlFlow::Break(())
        });
        assert!(matches!(stopped, Err(crate::ReadError::Cancelled(_))));
    }
}
