//! What does a file say, before anybody says what its columns are? All of its cells, column by column, read on
//! all cores: each takes the next so many rows while the others still work on theirs. However the rows are
//! shared out, the cells are the same.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, PoisonError};

use lead::{CHUNK_ROWS, Chunk, Column, ColumnBuilder, FieldType, each_of, n_threads, side_by_side};

use crate::batch::Tick;
use crate::input::Input;
use crate::part::{Misfit, Part, read_part};

/// Rows after which the one who waits is told.
const TELL_AFTER: u32 = 8192;

/// The cells of a file.
#[derive(Clone, Debug)]
pub(crate) struct Cells {
    /// The texts of each column, of the rows that fit the header.
    pub(crate) columns: Vec<Column>,
    /// Those rows, counted from 0 below the header.
    pub(crate) rows: Vec<u32>,
    /// The others, in order.
    pub(crate) misfits: Vec<Misfit>,
    /// How many rows there are.
    pub(crate) n_rows: u32,
}

/// Why not all cells were read.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// The file cannot be read.
    Io(std::io::Error),
    /// Its bytes are not the letters they were taken for.
    NotUtf8,
    /// The person said stop.
    Cancelled,
}

/// Reads the rows of `input`, `n_at_once` of them on one core.
pub(crate) fn read_cells<R: Read + Send>(
    input: &mut Input<R>,
    delimiter: u8,
    n_columns: usize,
    n_at_once: usize,
    tick: Tick<'_>,
) -> Result<Cells, Stopped> {
    let feed = Mutex::new((input, 0));
    let (stop, n_read) = (AtomicBool::new(false), AtomicU32::new(0));
    // The rows that come next, and which they are; `None` when there are none.
    let next = |text: &mut Vec<u8>| {
        let mut feed = feed.lock().unwrap_or_else(PoisonError::into_inner);
        if !feed
            .0
            .rows(n_at_once, delimiter, text)
            .map_err(Stopped::Io)?
        {
            return Ok(None);
        }
        feed.1 += 1;
        Ok(Some(feed.1))
    };
    let run = |tick: &mut dyn FnMut(u32) -> ControlFlow<()>| {
        let mut done = Vec::new();
        let mut bytes = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            let part = next(&mut bytes).and_then(|number| {
                let Some(number) = number else {
                    return Ok(None);
                };
                let text = str::from_utf8(&bytes).map_err(|_| Stopped::NotUtf8)?;
                let part = read_part(text, delimiter, n_columns, |n| {
                    let n_read = n_read.fetch_add(n, Ordering::Relaxed) + n;
                    match stop.load(Ordering::Relaxed) {
                        true => ControlFlow::Break(()),
                        false => tick(n_read),
                    }
                });
                Ok(Some((number, part.ok_or(Stopped::Cancelled)?)))
            });
            match part {
                Ok(Some(part)) => done.push(Ok(part)),
                Ok(None) => break,
                Err(stopped) => {
                    stop.store(true, Ordering::Relaxed);
                    done.push(Err(stopped));
                }
            }
        }
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
    let done = side_by_side(n_threads(), || run(&mut tell), other);
    joined(done, n_columns, n_at_once)
}

fn joined(
    done: Vec<Result<(usize, Part), Stopped>>,
    n_columns: usize,
    n_at_once: usize,
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
    };
    let mut columns: Vec<Vec<Arc<Chunk>>> = vec![Vec::new(); n_columns];
    for (_, part) in parts {
        let (n_fit, n_rows) = (cells.rows.len() as u32, cells.n_rows);
        cells.rows.extend(part.rows.iter().map(|row| row + n_rows));
        cells
            .misfits
            .extend(part.misfits.into_iter().map(|misfit| Misfit {
                row: misfit.row + n_rows,
                fit_before: misfit.fit_before + n_fit,
                ..misfit
            }));
        cells.n_rows += part.n_rows;
        for (column, chunk) in columns.iter_mut().zip(part.columns) {
            column.push(Arc::new(chunk));
        }
    }
    let columns: Vec<Mutex<Vec<Arc<Chunk>>>> = columns.into_iter().map(Mutex::new).collect();
    cells.columns = each_of(columns.len(), |i| {
        let mut own = columns[i].lock().unwrap_or_else(PoisonError::into_inner);
        column(std::mem::take(&mut own), n_at_once)
    });
    Ok(cells)
}

/// The column of these chunks; packed anew where one before the last is not full, since some of its rows did
/// not fit.
fn column(mut chunks: Vec<Arc<Chunk>>, n_at_once: usize) -> Column {
    chunks.retain(|chunk| chunk.n_rows() > 0);
    let cut_well = n_at_once == CHUNK_ROWS;
    let whole = cut_well.then(|| Column::from_chunks(FieldType::Text, chunks.clone()));
    whole.flatten().unwrap_or_else(|| {
        let mut builder = ColumnBuilder::new(FieldType::Text);
        for chunk in chunks {
            (0..chunk.n_rows()).for_each(|row| builder.push(chunk.value(row)));
        }
        builder.finish()
    })
}
