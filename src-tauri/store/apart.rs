//! Who looks like one person and is not? Pairs of rows that somebody looked at and said so of.

use std::collections::BTreeSet;

use import::RowsAre;
use jiff::Timestamp;
use rusqlite::params;

use crate::ordinals::Ordinals;
use crate::{Store, StoreError, schema};

impl Store {
    /// Keeps that these rows of the list are each somebody else.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn keep_apart(&self, rows: &[u32], (at, by): (Timestamp, &str)) -> Result<(), StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let ordinals = Ordinals::read(&transaction, RowsAre::People)?;
        let rows: BTreeSet<u32> = rows.iter().map(|&row| ordinals.of_row(row)).collect();
        for one in &rows {
            for other in rows.range(one + 1..) {
                let mut insert = transaction
                    .prepare_cached("INSERT OR IGNORE INTO apart VALUES (?1, ?2, ?3, ?4)")?;
                insert.execute(params![one, other, at.to_string(), by])?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// The pairs of rows of the list of which somebody said that they are two people, the lower first.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn apart(&self) -> Result<BTreeSet<(u32, u32)>, StoreError> {
        if schema::version(&self.conn)? < 5 {
            return Ok(BTreeSet::new());
        }
        let ordinals = Ordinals::read(&self.conn, RowsAre::People)?;
        let mut statement = self.conn.prepare_cached("SELECT one, other FROM apart")?;
        let mut rows = statement.query([])?;
        let mut pairs = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let pair = (ordinals.row_of(row.get(0)?), ordinals.row_of(row.get(1)?));
            if let (Some(one), Some(other)) = pair {
                pairs.insert((one, other));
            }
        }
        Ok(pairs)
    }
}
