//! Which row of a table is which of the rows that imports speak of? An import gives a new row the next
//! ordinal, and none is ever given twice; a row that is gone (its import undone, merged into another)
//! leaves no hole in the table, so that rows and ordinals may differ.

use import::RowsAre;
use lead::CHUNK_ROWS;
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::{StoreError, codec, meta, schema};

/// The ordinals of the rows of a table, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ordinals {
    /// None where each row is its own ordinal.
    of_rows: Option<Vec<u32>>,
    n_rows: u32,
    /// How many were ever given.
    n_given: u32,
}

impl Ordinals {
    /// Those of the table as it is now.
    pub(crate) fn read(conn: &Connection, of: RowsAre) -> Result<Self, StoreError> {
        let n_rows = meta::n_rows(conn, of)?;
        if schema::version(conn)? < 5 {
            return Ok(Self::plain(n_rows));
        }
        let mut statement = conn.prepare_cached(
            "SELECT n_rows, ordinals FROM view_row WHERE rows_are = ?1 ORDER BY chunk_no",
        )?;
        let mut rows = statement.query([of.name()])?;
        let mut listed = Vec::new();
        while let Some(row) = rows.next()? {
            let (n, bytes): (u32, Vec<u8>) = (row.get(0)?, row.get(1)?);
            listed.extend(codec::unpack_u32s(&bytes, n as usize)?);
        }
        let n_given = meta::n_given(conn, of)?.max(n_rows);
        let ascend = listed.windows(2).all(|pair| pair[0] < pair[1]);
        let fit = listed.is_empty() || listed.len() == n_rows as usize;
        if !ascend || !fit || listed.last().is_some_and(|&last| last >= n_given) {
            return Err(damaged("the rows of a table are not those that were given"));
        }
        Ok(Self {
            of_rows: (!listed.is_empty()).then_some(listed),
            n_rows,
            n_given,
        })
    }

    fn plain(n_rows: u32) -> Self {
        Self {
            of_rows: None,
            n_rows,
            n_given: n_rows,
        }
    }

    /// Those of a table with exactly these rows, of which `n_given` were ever given.
    pub(crate) fn of(present: Vec<u32>, n_given: u32) -> Self {
        let plain = present
            .iter()
            .enumerate()
            .all(|(row, &ordinal)| row as u32 == ordinal);
        Self {
            n_rows: present.len() as u32,
            n_given: n_given.max(present.last().map_or(0, |last| last + 1)),
            of_rows: (!plain).then_some(present),
        }
    }

    /// How many rows the table has.
    pub(crate) fn n_rows(&self) -> usize {
        self.n_rows as usize
    }

    /// The ordinal of a row; of a row after the last, the one it would be given.
    pub(crate) fn of_row(&self, row: u32) -> u32 {
        match (row.checked_sub(self.n_rows), &self.of_rows) {
            (Some(further), _) => self.n_given + further,
            (None, Some(of_rows)) => of_rows[row as usize],
            (None, None) => row,
        }
    }

    /// The row of an ordinal; `None` where that row is gone or not there yet.
    pub(crate) fn row_of(&self, ordinal: u32) -> Option<u32> {
        match &self.of_rows {
            Some(of_rows) => of_rows.binary_search(&ordinal).ok().map(|row| row as u32),
            None => (ordinal < self.n_rows).then_some(ordinal),
        }
    }

    /// Those of the table once it has `n_rows`, the further ones new.
    pub(crate) fn grown(&self, n_rows: u32) -> Self {
        let n_new = n_rows.saturating_sub(self.n_rows);
        let is_plain = self.of_rows.is_none() && self.n_given == self.n_rows;
        let all = || (0..n_rows).map(|row| self.of_row(row)).collect();
        Self {
            of_rows: (!is_plain && n_rows > 0).then(all),
            n_rows,
            n_given: self.n_given + n_new,
        }
    }

    /// Keeps them in place of those before.
    pub(crate) fn write(&self, conn: &Connection, of: RowsAre) -> Result<(), StoreError> {
        conn.execute("DELETE FROM view_row WHERE rows_are = ?1", [of.name()])?;
        let mut statement = conn.prepare_cached(
            "INSERT INTO view_row (rows_are, chunk_no, n_rows, ordinals) VALUES (?1, ?2, ?3, ?4)",
        )?;
        let listed = self.of_rows.iter().flatten().copied().collect::<Vec<u32>>();
        for (no, part) in listed.chunks(CHUNK_ROWS).enumerate() {
            let packed = codec::pack_u32s(part)?;
            statement.execute(params![of.name(), no as i64, part.len() as i64, packed])?;
        }
        meta::table_changed(conn, of, self.n_rows, self.n_given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_ordinal_is_given_twice() {
        let whole = Ordinals::plain(3);
        assert_eq!((whole.of_row(2), whole.of_row(4)), (2, 4));
        let holed = Ordinals::of(vec![0, 2], 3);
        assert_eq!([0, 1, 2, 3].map(|row| holed.of_row(row)), [0, 2, 3, 4]);
        assert_eq!(
            [0, 1, 2, 3].map(|at| holed.row_of(at)),
            [Some(0), None, Some(1), None]
        );
        let grown = holed.grown(4);
        assert_eq!(grown, Ordinals::of(vec![0, 2, 3, 4], 5));
        let shortened = Ordinals::of(vec![0], 3);
        assert_eq!(shortened.grown(2), Ordinals::of(vec![0, 3], 4));
        assert_eq!(Ordinals::of(vec![], 3).grown(1), Ordinals::of(vec![3], 4));
    }
}
