//! On which day did a deal begin, and on which did it end? What says when it was won or lost knows best; else the day
//! on which it was closed.
//!
//! Invariants: an open deal has not ended, so that the close date of one is a forecast and no end; a field that is
//! no date says nothing.

use lead::{Column, Field, FieldType, Table, ValueRef};

use crate::won::DealEnd;

/// Fields that say when a deal was won, the plainest first.
const WON_ON: [&str; 7] = [
    "won_date",
    "won_time",
    "won_on",
    "date_won",
    "deal_won_time",
    "deal_won_date",
    "closed_won_date",
];

/// Fields that say when one was lost.
const LOST_ON: [&str; 7] = [
    "lost_date",
    "lost_time",
    "lost_on",
    "date_lost",
    "deal_lost_time",
    "deal_lost_date",
    "closed_lost_date",
];

/// Fields that say when one closed, however it ended.
const CLOSED_ON: [&str; 8] = [
    "close_date",
    "closed_date",
    "closed_on",
    "closed_at",
    "closing_date",
    "actual_close_date",
    "deal_closed_on",
    "deal_deal_closed_on",
];

/// Fields that say when one began, the plainest first.
const BEGAN_ON: [&str; 13] = [
    "create_date",
    "created_date",
    "created",
    "created_at",
    "created_on",
    "created_time",
    "date_created",
    "creation_date",
    "deal_deal_created",
    "opened_on",
    "open_date",
    "engage_date",
    "start_date",
];

/// The field of a table of deals that says when they began; `None` without one.
#[must_use]
pub fn began_on(table: &Table) -> Option<&Field> {
    let called = |name: &&str| {
        let mut fields = table.fields().iter();
        fields.find(|one| one.kind == FieldType::Date && one.key.is_called(name))
    };
    BEGAN_ON.iter().find_map(called)
}

/// The fields of a table of deals that say when they ended.
#[derive(Clone, Copy, Debug)]
pub struct Closing<'a> {
    won: Option<&'a Column>,
    lost: Option<&'a Column>,
    closed: Option<&'a Column>,
}

impl<'a> Closing<'a> {
    /// Those of this table.
    #[must_use]
    pub fn of(table: &'a Table) -> Self {
        Self {
            won: dated(table, &WON_ON),
            lost: dated(table, &LOST_ON),
            closed: dated(table, &CLOSED_ON),
        }
    }

    /// Whether any field says when deals ended.
    #[must_use]
    pub fn is_told(&self) -> bool {
        [self.won, self.lost, self.closed]
            .iter()
            .any(Option::is_some)
    }

    /// The day number on which the deal of a row ended so; `None` where nobody knows.
    #[must_use]
    pub fn day(&self, row: usize, end: DealEnd) -> Option<i32> {
        let own = match end {
            DealEnd::Won => self.won,
            DealEnd::Lost => self.lost,
        };
        day_at(own, row).or_else(|| day_at(self.closed, row))
    }

    /// The day number on which an open deal is expected to close; `None` where nobody expects one.
    #[must_use]
    pub fn forecast(&self, row: usize) -> Option<i32> {
        day_at(self.closed, row)
    }
}

/// Where nothing else says how deals ended: those with a day on which they did.
pub(crate) fn rows_dated(table: &Table, end: DealEnd) -> Option<Vec<usize>> {
    let names = match end {
        DealEnd::Won => &WON_ON,
        DealEnd::Lost => &LOST_ON,
    };
    let column = dated(table, names)?;
    let rows: Vec<usize> = (0..table.n_rows())
        .filter(|row| column.value(*row).is_some())
        .collect();
    (!rows.is_empty()).then_some(rows)
}

/// The first column of days that is called one of these.
fn dated<'a>(table: &'a Table, names: &[&str]) -> Option<&'a Column> {
    let fields = || {
        table
            .fields()
            .iter()
            .filter(|one| one.kind == FieldType::Date)
    };
    let field = names
        .iter()
        .find_map(|name| fields().find(|field| field.key.is_called(name)))?;
    table.column(&field.key)
}

fn day_at(column: Option<&Column>, row: usize) -> Option<i32> {
    match column?.value(row)? {
        ValueRef::Day(day) => Some(day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use lead::{ColumnBuilder, FieldKey};

    use super::*;

    fn table(columns: &[(&str, [Option<i32>; 3])]) -> Table {
        let column = |(label, days): &(&str, [Option<i32>; 3])| {
            let mut column = ColumnBuilder::new(FieldType::Date);
            days.iter()
                .for_each(|day| column.push(day.map(ValueRef::Day)));
            let field = Field {
                key: FieldKey::from_label(label),
                label: (*label).to_owned(),
                kind: FieldType::Date,
            };
            (field, column.finish())
        };
        Table::from_columns(3, columns.iter().map(column).collect()).unwrap()
    }

    #[test]
    fn what_says_when_it_was_won_knows_better_than_when_it_was_expected_to_close() {
        let table = table(&[
            ("Close date", [Some(9), Some(8), Some(7)]),
            ("Deal - Won time", [Some(3), None, None]),
            ("Deal - Lost time", [None, Some(4), None]),
        ]);
        let closing = Closing::of(&table);
        assert_eq!(closing.day(0, DealEnd::Won), Some(3));
        assert_eq!(closing.day(1, DealEnd::Lost), Some(4));
        assert_eq!(
            closing.day(2, DealEnd::Won),
            Some(7),
            "closed is all that is known"
        );
        assert_eq!(closing.forecast(2), Some(7));
        assert_eq!(rows_dated(&table, DealEnd::Won), Some(vec![0]));
    }

    #[test]
    fn names_are_read_however_their_words_are_parted() {
        let table = table(&[("CloseDate", [Some(9), None, None])]);
        assert!(Closing::of(&table).is_told());
        assert_eq!(Closing::of(&table).day(0, DealEnd::Lost), Some(9));
        assert_eq!(Closing::of(&table).day(1, DealEnd::Lost), None);
        assert_eq!(rows_dated(&table, DealEnd::Won), None);
    }
}
