//! Which rows have the same values? Divided by one field, each part by the next.

use std::cmp::Reverse;

use foldhash::{HashMap, HashMapExt as _};
use lead::{Column, FieldKey, Table, Value, ValueRef, date_of};

/// A field by which rows are divided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// The field.
    pub field: FieldKey,
    /// Of a date, the period it is in rather than the day; nothing of other values.
    pub period: Option<Period>,
}

impl Division {
    /// The field of this key or label; of `Close date:month`, by its months.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let named = text
            .rsplit_once(':')
            .and_then(|(field, period)| Some((field, Period::from_name(period.trim())?)));
        let (field, period) = named.map_or((text, None), |(field, period)| (field, Some(period)));
        Self {
            field: FieldKey::from_label(field),
            period,
        }
    }
}

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// `2026`.
    Year,
    /// `2026-Q4`.
    Quarter,
    /// `2026-11`.
    Month,
}

impl Period {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Year, Self::Quarter, Self::Month];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Quarter => "quarter",
            Self::Month => "month",
        }
    }

    /// The one of this name; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    fn of(self, day: i32) -> Option<String> {
        let date = date_of(day)?;
        let (year, month) = (date.year(), date.month());
        Some(match self {
            Self::Year => format!("{year:04}"),
            Self::Quarter => format!("{year:04}-Q{}", (month + 2) / 3),
            Self::Month => format!("{year:04}-{month:02}"),
        })
    }
}

/// The rows of each combination of values.
pub(super) fn divide(
    table: &Table,
    by: &[Division],
    rows: &[u32],
) -> Vec<(Vec<Option<String>>, Vec<u32>)> {
    let mut parts = vec![(Vec::new(), rows.to_vec())];
    for division in by {
        let column = table.column(&division.field);
        let divided = parts
            .into_iter()
            .flat_map(|(values, rows): (Vec<_>, Vec<u32>)| {
                let divided = by_value(column, division.period, &rows).into_iter();
                divided.map(move |(value, rows)| {
                    let mut values = values.clone();
                    values.push(value);
                    (values, rows)
                })
            });
        parts = divided.collect();
    }
    parts
}

/// The rows of each value, the most first, those without a value last.
fn by_value(
    column: Option<&Column>,
    period: Option<Period>,
    rows: &[u32],
) -> Vec<(Option<String>, Vec<u32>)> {
    let mut texts: HashMap<&str, Vec<u32>> = HashMap::new();
    let mut others: HashMap<String, Vec<u32>> = HashMap::new();
    let mut missing = Vec::new();
    for &row in rows {
        let value = column.and_then(|column| column.value(row as usize));
        let group = match (value, period) {
            (None, _) => &mut missing,
            (Some(ValueRef::Text(text)), _) => texts.entry(text).or_default(),
            (Some(ValueRef::Day(day)), Some(period)) => others
                .entry(period.of(day).unwrap_or_default())
                .or_default(),
            (Some(other), _) => others
                .entry(Value::to_string(&other.to_value()))
                .or_default(),
        };
        group.push(row);
    }
    let texts = texts
        .into_iter()
        .map(|(text, rows)| (text.to_owned(), rows));
    let mut groups: Vec<(String, Vec<u32>)> = texts.chain(others).collect();
    match period {
        // Time goes forward.
        Some(_) => groups.sort(),
        None => groups.sort_by(|(one, n), (other, m)| {
            (Reverse(n.len()), one).cmp(&(Reverse(m.len()), other))
        }),
    }
    let known = groups.into_iter().map(|(value, rows)| (Some(value), rows));
    let missing = (!missing.is_empty()).then_some((None, missing));
    known.chain(missing).collect()
}
