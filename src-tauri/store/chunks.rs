//! How do chunks get into the file and out of it? Written in small transactions before anything
//! refers to them; what never came to be referred to is swept away when the workspace is next
//! opened.

use std::sync::Arc;

use lead::Chunk;
use rusqlite::{Connection, params};

use crate::{Store, StoreError, codec};

/// A chunk on its way into the file.
pub(crate) struct Packed {
    bytes: Vec<u8>,
    n_bytes: usize,
    n_rows: usize,
    n_missing: usize,
}

impl Store {
    /// Removes chunks that nothing refers to: what a cancelled or killed import left.
    pub(crate) fn sweep(&self) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM chunk WHERE id NOT IN (SELECT chunk_id FROM batch_chunk)
             AND id NOT IN (SELECT chunk_id FROM view_chunk)",
            [],
        )?;
        Ok(())
    }
}

/// Compresses chunks on as many threads as there are cores, in order.
pub(crate) fn pack(chunks: &[Arc<Chunk>]) -> Result<Vec<Packed>, StoreError> {
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = chunks.len().div_ceil(n_threads).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = chunks
            .chunks(share)
            .map(|part| scope.spawn(|| part.iter().map(|chunk| pack_one(chunk)).collect()))
            .collect();
        let mut packed = Vec::with_capacity(chunks.len());
        for worker in workers {
            let part: Result<Vec<Packed>, StoreError> = worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            packed.extend(part?);
        }
        Ok(packed)
    })
}

fn pack_one(chunk: &Chunk) -> Result<Packed, StoreError> {
    let (bytes, n_bytes) = codec::encode(chunk)?;
    let (n_rows, n_known) = (chunk.n_rows(), chunk.known().count());
    Ok(Packed {
        bytes,
        n_bytes,
        n_rows,
        n_missing: n_rows - n_known,
    })
}

/// Writes one chunk that nothing refers to yet, and gives its id.
pub(crate) fn insert(conn: &Connection, packed: &Packed) -> Result<i64, StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO chunk (codec, n_rows, n_missing, n_bytes, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let Packed {
        bytes,
        n_bytes,
        n_rows,
        n_missing,
    } = packed;
    let (n_bytes, n_rows, n_missing) = (*n_bytes as i64, *n_rows as i64, *n_missing as i64);
    Ok(statement.insert(params![codec::ZSTD, n_rows, n_missing, n_bytes, bytes])?)
}

/// Reads these chunks, unpacking on as many threads as there are cores, in order.
pub(crate) fn read(conn: &Connection, ids: &[i64]) -> Result<Vec<Arc<Chunk>>, StoreError> {
    let mut statement =
        conn.prepare_cached("SELECT codec, n_bytes, bytes FROM chunk WHERE id = ?1")?;
    let mut raw: Vec<(u8, i64, Vec<u8>)> = Vec::with_capacity(ids.len());
    for id in ids {
        raw.push(statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?);
    }
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = raw.len().div_ceil(n_threads).max(1);
    std::thread::scope(|scope| {
        let unpack = |(codec, n_bytes, bytes): &(u8, i64, Vec<u8>)| {
            codec::decode(
                *codec,
                usize::try_from(*n_bytes).unwrap_or(usize::MAX),
                bytes,
            )
            .map(Arc::new)
        };
        let workers: Vec<_> = raw
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(unpack).collect()))
            .collect();
        let mut chunks = Vec::with_capacity(ids.len());
        for worker in workers {
            let part: Result<Vec<_>, StoreError> = worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            chunks.extend(part?);
        }
        Ok(chunks)
    })
}
