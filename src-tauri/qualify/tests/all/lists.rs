//! Lists and definitions for tests, in few words.

use definition::Definition;
use jiff::civil::Date;
use lead::{Column, ColumnBuilder, Field, FieldKey, FieldType, Interval, Table, Value};

/// A number, or an interval written like `11-50`, `200-` or `-10`.
pub(crate) fn number(written: &str) -> Value {
    let end = |text: &str, open| {
        if text.is_empty() {
            open
        } else {
            text.parse().unwrap()
        }
    };
    let interval = match written.split_once('-') {
        Some((low, high)) => {
            Interval::between(end(low, f64::NEG_INFINITY), end(high, f64::INFINITY))
        }
        None => Interval::exact(written.parse().unwrap()),
    };
    Value::Number(interval.unwrap())
}

pub(crate) fn column(kind: FieldType, cells: &[Option<Value>]) -> Column {
    let mut builder = ColumnBuilder::new(kind);
    for cell in cells {
        builder.push(cell.as_ref().map(Value::as_ref));
    }
    builder.finish()
}

/// A list with these columns, all of `n_rows`.
pub(crate) fn table(n_rows: usize, columns: Vec<(&str, Column)>) -> Table {
    let columns = columns.into_iter().map(|(label, column)| {
        let key = FieldKey::from_label(label);
        let field = Field {
            key,
            label: label.to_owned(),
            kind: column.kind(),
        };
        (field, column)
    });
    Table::from_columns(n_rows, columns.collect()).unwrap()
}

/// A list of texts, one row each, the fields named by `labels`; an empty cell is missing.
pub(crate) fn texts(labels: &[&str], rows: &[&[&str]]) -> Table {
    let cell = |text: &str| (!text.is_empty()).then(|| Value::Text(text.to_owned()));
    let columns = labels.iter().enumerate().map(|(i, label)| {
        let cells: Vec<_> = rows.iter().map(|row| cell(row[i])).collect();
        (*label, column(FieldType::Text, &cells))
    });
    table(rows.len(), columns.collect())
}

/// A definition in which criterion `a` asks whether field `a` is `yes`, and so on, with these
/// exclusions and stages as files write them.
pub(crate) fn definition(criteria: &str, exclusions: &str, stages: &str) -> Definition {
    let criteria: Vec<String> = criteria
        .chars()
        .map(|id| format!(r#"{{"id":"{id}","field":"{id}","op":"is","value":"yes"}}"#))
        .collect();
    let json = format!(
        r#"{{"leadpact_definition":1,"criteria":[{}],"exclusions":[{exclusions}],"stages":[{stages}]}}"#,
        criteria.join(",")
    );
    definition::read(&json).unwrap()
}

/// A stage as files write it.
pub(crate) fn stage(key: &str, reached_by: &str) -> String {
    format!(r#"{{"key":"{key}","label":"{key}","owner":"both","reached_by":{reached_by}}}"#)
}

/// A stage that the path may go past.
pub(crate) fn optional(key: &str, reached_by: &str) -> String {
    stage(key, reached_by).replacen('{', r#"{"optional":true,"#, 1)
}

pub(crate) fn day(written: &str) -> Date {
    written.parse().unwrap()
}
