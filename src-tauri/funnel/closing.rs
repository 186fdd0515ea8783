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

/// Fields that say when a row was made, of whatever table, the plainest first.
const MADE_ON: [&str; 8] = [
    "create_date",
    "created_date",
    "created",
    "created_at",
    "created_on",
    "created_time",
    "date_created",
    "creation_date",
];

/// Fields that say when a deal began, after those that say when it was made.
const BEGAN_ON: [&str; 5] = [
    "deal_deal_created",
    "opened_on",
    "open_date",
    "engage_date",
    "start_date",
];

/// Fields that say since when a person is known, after those that say when they were made.
const KNOWN_SINCE: [&str; 1] = ["lead_created"];

/// The field of a table of deals that says when they began: the first that is so called and says it of any; `None`
/// without one.
#[must_use]
pub fn began_on(table: &Table) -> Option<&Field> {
    dated_field(table, &MADE_ON).or_else(|| dated_field(table, &BEGAN_ON))
}

/// The field of a table of people that says since when they are known; `None` without one.
#[must_use]
pub fn known_since(table: &Table) -> Option<&Field> {
    dated_field(table, &MADE_ON).or_else(|| dated_field(table, &KNOWN_SINCE))
}

/// The first field of days that is called one of these and says a day of any row.
fn dated_field<'a>(table: &'a Table, names: &[&str]) -> Option<&'a Field> {
    let says = |field: &&Field| {
        let column = table.column(&field.key);
        column.is_some_and(|column| column.n_missing() < column.n_rows())
    };
    let called = |name: &&str| {
        let fields = table.fields().iter();
        let mut dated = fields.filter(|one| one.kind == FieldType::Date && one.key.is_called(name));
        dated.find(says)
    };
    names.iter().find_map(called)
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
    fn when_it_began_is_read_by_one_list_of_names_of_fields_that_say_it_of_any() {
        let day = [Some(1), None, None];
        type Columns<'a> = &'a [(&'a str, [Option<i32>; 3])];
        let cases: [(Columns<'_>, Option<&str>, Option<&str>); 6] = [
            (&[("Engage date", day)], Some("engage_date"), None),
            (
                &[("Opened on", day), ("Created", day)],
                Some("created"),
                Some("created"),
            ),
            // A field that says it of none hides no other.
            (
                &[("Create date", [None; 3]), ("Opened on", day)],
                Some("opened_on"),
                None,
            ),
            (
                &[("CreatedDate", day)],
                Some("createddate"),
                Some("createddate"),
            ),
            (&[("Lead created", day)], None, Some("lead_created")),
            (&[("Close date", day)], None, None),
        ];
        for (columns, began, since) in cases {
            let table = table(columns);
            let key = |field: Option<&Field>| field.map(|field| field.key.to_string());
            assert_eq!(key(began_on(&table)).as_deref(), began, "{columns:?}");
            assert_eq!(key(known_since(&table)).as_deref(), since, "{columns:?}");
        }
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
