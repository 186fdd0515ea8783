//! How do chunks get into the file and out of it? Written in small transactions before anything
//! refers to them; what never came to be referred to is swept away when the workspace is next
//! opened.

use std::collections::HashMap;
use std::sync::Arc;

use lead::{Chunk, each_of};
use rusqlite::{Connection, params};

use crate::fold::Held;
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
    let packed = each_of(chunks.len(), |i| pack_one(&chunks[i]));
    packed.into_iter().collect()
}

/// Compresses one chunk.
pub(crate) fn pack_one(chunk: &Chunk) -> Result<Packed, StoreError> {
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

/// These chunks, in order; read are those that are not held.
pub(crate) fn read_others(
    conn: &Connection,
    ids: &[i64],
    held: &Held,
) -> Result<Vec<Arc<Chunk>>, StoreError> {
    let others = ids.iter().filter(|id| !held.contains_key(id));
    let others: Vec<i64> = others.copied().collect();
    let read: HashMap<i64, Arc<Chunk>> = others.iter().copied().zip(read(conn, &others)?).collect();
    let one = |id| held.get(id).or_else(|| read.get(id)).cloned();
    Ok(ids.iter().filter_map(one).collect())
}

/// Reads these chunks, unpacking on as many threads as there are cores, in order.
pub(crate) fn read(conn: &Connection, ids: &[i64]) -> Result<Vec<Arc<Chunk>>, StoreError> {
    let mut statement =
        conn.prepare_cached("SELECT codec, n_bytes, bytes FROM chunk WHERE id = ?1")?;
    let mut raw: Vec<(u8, i64, Vec<u8>)> = Vec::with_capacity(ids.len());
    for id in ids {
        raw.push(statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?);
    }
    let unpacked = each_of(raw.len(), |i| {
        let (codec, n_bytes, bytes) = &raw[i];
        let n_bytes = usize::try_from(*n_bytes).unwrap_or(usize::MAX);
        codec::decode(*codec, n_bytes, bytes).map(Arc::new)
    });
    unpacked.into_iter().collect()
}
