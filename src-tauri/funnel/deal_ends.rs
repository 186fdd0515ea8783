//! Which deals are open, won, or lost? By what their table says: yes in a field that asks for nothing else, else a
//! stage or status with a name that says so.
//!
//! Invariants: each deal is in exactly one of the three; one of which nothing says that it ended is open.

use lead::{FieldKey, FieldType, Mask, Table, ValueRef, fold};

use crate::won::{STAGES, rows_won};

/// How the deals of a table ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DealEnds {
    /// The rows that were won.
    pub won: Mask,
    /// The rows that were lost.
    pub lost: Mask,
}

/// Fields that say yes of what was lost.
const FLAGS: [&str; 4] = ["is_lost", "is_closed_lost", "closed_lost", "lost"];

/// What CRMs call a deal that was lost, folded, in the languages of the program.
const LOST: [&str; 19] = [
    "lost",
    "lose",
    "closed lost",
    "closed-lost",
    "closedlost",
    "closed (lost)",
    "closed/lost",
    "deal lost",
    "przegrana",
    "przegrany",
    "przegrane",
    "zamknieta przegrana",
    "tabt",
    "lukket tabt",
    "kalah",
    "tewas",
    "ditutup kalah",
    "แพ้",
    "ปิดการขายไม่ได้",
];

impl DealEnds {
    /// The rows that have not ended.
    #[must_use]
    pub fn open(&self) -> Mask {
        self.won.or(&self.lost).not()
    }
}

/// How the deals of `table` ended; `None` where it has no field that says where deals are.
#[must_use]
pub fn deal_ends(table: &Table) -> Option<DealEnds> {
    let of = |key: &&str| table.field(&FieldKey::from_label(key));
    let says = |key: &&str| of(key).is_some_and(|field| field.kind.is_textual());
    let flagged = |key: &&str| of(key).is_some_and(|field| field.kind == FieldType::YesNo);
    if !STAGES.iter().any(says) && !FLAGS.iter().any(flagged) {
        return None;
    }
    let won = rows_won(table).unwrap_or_default();
    let won = Mask::of_rows(table.n_rows(), won.into_iter().map(|row| row as u32));
    let where_it_says = |key: &&str, is: &dyn Fn(ValueRef<'_>) -> bool| {
        let key = FieldKey::from_label(key);
        let rows = Mask::from_fn(table.n_rows(), |row| table.value(row, &key).is_some_and(is));
        (rows.count() > 0).then_some(rows)
    };
    let is_yes = |value: ValueRef<'_>| value == ValueRef::YesNo(true);
    let is_lost = |value: ValueRef<'_>| match value {
        ValueRef::Text(text) => LOST.contains(&fold(text).trim()),
        _ => false,
    };
    let by_flag = FLAGS.iter().find_map(|key| where_it_says(key, &is_yes));
    let lost = by_flag.or_else(|| STAGES.iter().find_map(|key| where_it_says(key, &is_lost)));
    let lost = lost.unwrap_or_else(|| Mask::none(table.n_rows()));
    Some(DealEnds {
        lost: lost.and_not(&won),
        won,
    })
}

#[cfg(test)]
mod tests {
    use lead::{ColumnBuilder, Field};

    use super::*;

    fn deals(key: &str, kind: FieldType, cells: &[Option<ValueRef<'_>>]) -> Table {
        let mut column = ColumnBuilder::new(kind);
        cells.iter().for_each(|cell| column.push(*cell));
        let field = Field {
            key: FieldKey::from_label(key),
            label: key.to_owned(),
            kind,
        };
        Table::from_columns(cells.len(), vec![(field, column.finish())]).unwrap()
    }

    #[test]
    fn each_deal_is_open_or_won_or_lost_by_what_its_table_says() {
        let text = |text| Some(ValueRef::Text(text));
        let stages = [
            text("Closed Won"),
            text(" closed lost "),
            text("Contract Sent"),
            None,
        ];
        let table = deals("Deal stage", FieldType::Choice, &stages);
        let found = deal_ends(&table).unwrap();
        let rows = |mask: &Mask| mask.rows().collect::<Vec<_>>();
        assert_eq!(rows(&found.won), [0]);
        assert_eq!(rows(&found.lost), [1]);
        assert_eq!(rows(&found.open()), [2, 3]);
    }

    #[test]
    fn deals_that_nobody_says_anything_of_have_no_outcome() {
        let table = deals("Amount", FieldType::Number, &[None, None]);
        assert_eq!(deal_ends(&table), None);
        let flag = [Some(ValueRef::YesNo(true)), Some(ValueRef::YesNo(false))];
        let table = deals("Is lost", FieldType::YesNo, &flag);
        let found = deal_ends(&table).unwrap();
        assert_eq!((found.lost.count(), found.open().count()), (1, 1));
    }
}
