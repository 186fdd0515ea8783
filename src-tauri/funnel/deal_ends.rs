//! Which deals are open, won, or lost? By what their table says: yes in a field that asks for nothing else, else a
//! stage or status with a name that says so, else the days on which they were won and lost.
//!
//! Invariants: each deal is in exactly one of the three; one of which nothing says that it ended is open.

use lead::{FieldType, Mask, Table};

use crate::closing::rows_dated;
use crate::won::{DealEnd, FLAGS_LOST, STAGES, rows_ended};

/// How the deals of a table ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DealEnds {
    /// The rows that were won.
    pub won: Mask,
    /// The rows that were lost.
    pub lost: Mask,
}

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
    let of = |key: &&str| table.field_called(&[key]);
    let says = |key: &&str| of(key).is_some_and(|field| field.kind.is_textual());
    let flagged = |key: &&str| of(key).is_some_and(|field| field.kind == FieldType::YesNo);
    let dated = || rows_dated(table, DealEnd::Won).or_else(|| rows_dated(table, DealEnd::Lost));
    if !STAGES.iter().any(says) && !FLAGS_LOST.iter().any(flagged) && dated().is_none() {
        return None;
    }
    let ended = |how: DealEnd| {
        let rows = rows_ended(table, how).unwrap_or_default();
        Mask::of_rows(table.n_rows(), rows.into_iter().map(|row| row as u32))
    };
    let won = ended(DealEnd::Won);
    Some(DealEnds {
        lost: ended(DealEnd::Lost).and_not(&won),
        won,
    })
}

#[cfg(test)]
mod tests {
    use lead::{ColumnBuilder, Field, FieldKey, ValueRef};

    use super::*;
    use crate::{DealOutcome, Deals};

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
    fn what_is_called_lost_is_lost_in_every_figure() {
        let names = [
            "Lose",
            "Gagal",
            "Tewas",
            "Ditutup kalah",
            "เสียดีล",
            "ปิดการขายไม่ได้",
            "ปิดการขายไม่สำเร็จ",
        ];
        for name in names {
            let cells = [Some(ValueRef::Text(name)), Some(ValueRef::Text("Open"))];
            let table = deals("Deal stage", FieldType::Choice, &cells);
            let rows = rows_ended(&table, DealEnd::Lost);
            assert_eq!(rows.as_deref(), Some(&[0][..]), "{name}");
            let lost = deal_ends(&table).map(|ends| ends.lost.rows().collect::<Vec<_>>());
            assert_eq!(lost.as_deref(), Some(&[0][..]), "{name}");
            let deals = Deals::of(&table);
            let outcomes: Vec<DealOutcome> = deals.rows.iter().map(|deal| deal.outcome).collect();
            assert_eq!(outcomes, [DealOutcome::Lost, DealOutcome::Open], "{name}");
        }
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
