//! What did the imports say is all there? A period, and the kinds of activity it is about.

use std::collections::BTreeMap;

use import::RowsAre;
use jiff::civil::Date;
use lead::Coverage;
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::{Store, StoreError, schema};

/// The kind that stands for every kind.
const EVERY: &str = "";

impl Store {
    /// What the imports of a table, those undone left out, said is all there; oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn coverage(&self, of: RowsAre) -> Result<Vec<Coverage>, StoreError> {
        self.coverage_where(of, |_| true)
    }

    /// What those of these imports that were not undone said is all there; oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn coverage_of(&self, of: RowsAre, imports: &[i64]) -> Result<Vec<Coverage>, StoreError> {
        self.coverage_where(of, |import| imports.contains(&import))
    }

    fn coverage_where(
        &self,
        of: RowsAre,
        counts: impl Fn(i64) -> bool,
    ) -> Result<Vec<Coverage>, StoreError> {
        if schema::version(&self.conn)? < 4 {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT import_id, kind, first_day, last_day FROM coverage
             JOIN import ON import.id = import_id
             WHERE rows_are = ?1 AND undone_at IS NULL ORDER BY import_id, kind",
        )?;
        let mut rows = statement.query([of.name()])?;
        let mut said: BTreeMap<i64, Coverage> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (import, kind): (i64, String) = (row.get(0)?, row.get(1)?);
            if !counts(import) {
                continue;
            }
            let day = |at: usize| -> Result<Date, StoreError> {
                let day = row.get::<_, String>(at)?.parse();
                day.map_err(|_| damaged("a period has no such day"))
            };
            let (from, to) = (day(2)?, day(3)?);
            let kinds = Vec::new();
            let coverage = said.entry(import).or_insert(Coverage { kinds, from, to });
            if kind != EVERY {
                coverage.kinds.push(kind);
            }
        }
        Ok(said.into_values().collect())
    }
}

/// Keeps what an import said is all there.
pub(crate) fn insert(conn: &Connection, import: i64, said: &Coverage) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT OR IGNORE INTO coverage (import_id, kind, first_day, last_day)
         VALUES (?1, ?2, ?3, ?4)",
    )?;
    let (from, to) = (said.from.to_string(), said.to.to_string());
    let every = [EVERY.to_owned()];
    let kinds = if said.kinds.is_empty() {
        &every[..]
    } else {
        &said.kinds
    };
    for kind in kinds {
        statement.execute(params![import, kind, from, to])?;
    }
    Ok(())
}
