//! On which days were the rows of a lead? Looked up only of those that count.

use lead::{ACTIVITY_DATE, CHUNK_ROWS, ChunkData, Column, FieldKey, FieldType, Related};

use super::NO_DAY;

/// The day of each row of each lead, one lead after the other. Those of a lead ascend, and rows without
/// a day come first.
pub(super) struct Days<'a> {
    rows: &'a [u32],
    column: Option<&'a Column>,
}

impl<'a> Days<'a> {
    pub(super) fn of(activities: &'a Related) -> Self {
        let table = activities.table();
        let column = table.column(&FieldKey::from_label(ACTIVITY_DATE));
        Self {
            rows: activities.rows(),
            column: column.filter(|column| column.kind() == FieldType::Date),
        }
    }

    /// The day of the row in a place; [`NO_DAY`] where it has none.
    pub(super) fn at(&self, place: usize) -> i32 {
        let row = self.rows[place] as usize;
        let chunk = self
            .column
            .and_then(|column| column.chunks().get(row / CHUNK_ROWS));
        match chunk {
            Some(chunk) if chunk.known().contains(row % CHUNK_ROWS) => match chunk.data() {
                ChunkData::Days(days) => days[row % CHUNK_ROWS],
                _ => NO_DAY,
            },
            _ => NO_DAY,
        }
    }

    /// On how many days some places of a lead are, in order; one without a day may be of any.
    pub(super) fn different(&self, places: impl Iterator<Item = usize>) -> u32 {
        let (mut n, mut last) = (0, NO_DAY);
        for day in places.map(|place| self.at(place)) {
            if day == NO_DAY || day != last {
                n += 1;
                last = day;
            }
        }
        n
    }

    /// The last day that some places of a lead, in order, may be of: one without a day may be of the as-of
    /// day. [`NO_DAY`] of no place.
    pub(super) fn last_possible(
        &self,
        mut places: impl DoubleEndedIterator<Item = usize>,
        as_of: i32,
    ) -> i32 {
        let Some(first) = places.next() else {
            return NO_DAY;
        };
        match self.at(first) {
            NO_DAY => as_of,
            day => places.next_back().map_or(day, |place| self.at(place)),
        }
    }
}
