//! Small lists with companies, deals, activities and stage history around them.

use std::sync::Arc;

use funnel::{Ground, OwnCounted, OwnFault, OwnFunnel, own_counted, own_read};
use jiff::civil::date;
use lead::{
    Beside, Column, ColumnBuilder, Field, FieldKey, FieldType, Interval, Related, Relation, Table,
    ValueRef,
};

/// The day that cells count from.
pub(crate) const BEGIN: i32 = 20_000;

fn column(key: &str, kind: FieldType, cells: &[&str]) -> (Field, Column) {
    let mut builder = ColumnBuilder::new(kind);
    for cell in cells {
        builder.push(match (*cell, kind) {
            ("", _) => None,
            (day, FieldType::Date) => Some(ValueRef::Day(BEGIN + day.parse::<i32>().unwrap())),
            (number, FieldType::Number) => {
                Interval::exact(number.parse().unwrap()).map(ValueRef::Number)
            }
            (yes, FieldType::YesNo) => Some(ValueRef::YesNo(yes == "yes")),
            (text, _) => Some(ValueRef::Text(text)),
        });
    }
    let key = FieldKey::from_label(key);
    let label = key.to_string();
    (Field { key, label, kind }, builder.finish())
}

/// A table of these columns; a name that ends in `_date`, or is a known one, holds days after [`BEGIN`].
pub(crate) fn table(columns: &[(&str, &[&str])]) -> Table {
    let kind = |key: &str| match key {
        "entered_on" | "period" => FieldType::Date,
        "count" => FieldType::Number,
        key if key.ends_with("_date") => FieldType::Date,
        _ => FieldType::Choice,
    };
    let n = columns.first().map_or(0, |(_, cells)| cells.len());
    let columns = columns
        .iter()
        .map(|(key, cells)| column(key, kind(key), cells));
    Table::from_columns(n, columns.collect()).unwrap()
}

pub(crate) fn around(list: Table, relation: Relation, rows: Table, links: &[(u32, u32)]) -> Table {
    let n = list.n_rows();
    let related = Related::new(rows, n, links.iter().copied(), Vec::new()).unwrap();
    list.with_related(relation, Arc::new(related))
}

/// Counted as of a hundred days after [`BEGIN`].
pub(crate) fn count(list: &Table, funnel: &OwnFunnel) -> Result<OwnCounted, OwnFault> {
    own_counted(
        funnel,
        &Ground {
            list,
            decided: None,
            paths: None,
            as_of: date(2025, 1, 12),
            among: None,
        },
    )
}

/// The funnel of a unit with these steps, each the JSON of what brings somebody there.
pub(crate) fn funnel(unit: &str, more: &str, steps: &[&str]) -> OwnFunnel {
    let steps = steps
        .iter()
        .enumerate()
        .map(|(at, reached)| format!(r#"{{"key": "s{at}", "reached_by": {reached}}}"#));
    let steps = steps.collect::<Vec<_>>().join(", ");
    let text = format!(
        r#"{{"leadpact_funnel": 1, "name": "Ours", "unit": "{unit}"{more}, "steps": [{steps}]}}"#
    );
    own_read(&text).unwrap_or_else(|error| unreachable!("{error}: {text}"))
}

/// How many count at each step.
pub(crate) fn ns(counted: &OwnCounted) -> Vec<usize> {
    counted.figures(None).iter().map(|step| step.n).collect()
}

pub(crate) fn with_counts(list: Table, rows: Table) -> Table {
    list.with_beside(Beside::Count, Arc::new(rows))
}
