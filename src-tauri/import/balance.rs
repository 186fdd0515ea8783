//! Where did every row of a file go? Into exactly one of these counts.

/// The balance of rows: `rows_in = new + updated + unchanged + merged + rejected + skipped`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Rows of the file, the header not counted.
    pub rows_in: u32,
    /// People, or rows of another table, that were not there before.
    pub new: u32,
    /// Those that were there and of which something changes.
    pub updated: u32,
    /// Those that were there and of which nothing changes.
    pub unchanged: u32,
    /// Further rows of one that is in the file already.
    pub merged: u32,
    /// Rows that cannot be read.
    pub rejected: u32,
    /// Rows without any value.
    pub skipped: u32,
}

impl Balance {
    /// Whether every row is accounted for.
    #[must_use]
    pub fn holds(&self) -> bool {
        let Self {
            rows_in,
            new,
            updated,
            unchanged,
            merged,
            rejected,
            skipped,
        } = *self;
        rows_in == new + updated + unchanged + merged + rejected + skipped
    }
}
