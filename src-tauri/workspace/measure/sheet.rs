//! What are the figures of a picture, as a table? Columns of one kind each, so that a screen, a CSV, a workbook
//! and a script all read the same.

use funnel::{Decimal, Month, Rate};
use jiff::civil::Date;
use lead::Currency;
use serde_json::{Map, Value, json};

/// A table of figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The columns.
    pub columns: Vec<SheetColumn>,
    /// The rows: a cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetColumn {
    /// Its name in files, as in `entered_on`.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Text,
    /// A whole number of something.
    Count,
    /// A number.
    Number,
    /// A share with what it is made of.
    Rate,
    /// A length of time in days.
    Days,
    /// An amount in a currency.
    Money,
    /// A day.
    Day,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it says.
    pub value: CellValue,
    /// The key of those it counts, see `Shown::behind`.
    pub behind: Option<String>,
}

/// What a cell says.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellValue {
    /// There is no such figure.
    #[default]
    Nothing,
    /// Words.
    Text(String),
    /// A whole number of something.
    Count(u64),
    /// A number.
    Number(f64),
    /// A share with what it is made of.
    Rate(Rate),
    /// A share from 0 to 1 that is not counted: what is aimed at.
    Share(f64),
    /// A length of time in days.
    Days(f64),
    /// An amount in a currency.
    Money(Decimal, Currency),
    /// An amount whose currency nobody said.
    Amount(Decimal),
    /// A day.
    Day(Date),
    /// A month; in files like 2026-03.
    Month(Month),
}

impl SheetColumn {
    /// A column.
    #[must_use]
    pub fn new(key: &str, label: String, kind: ColumnKind) -> Self {
        Self {
            key: key.to_owned(),
            label,
            kind,
        }
    }
}

impl Cell {
    /// A cell that counts nobody in particular.
    #[must_use]
    pub fn of(value: CellValue) -> Self {
        Self {
            value,
            behind: None,
        }
    }

    /// A cell of words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(CellValue::Text(text.into()))
    }

    /// A count of those behind a key.
    #[must_use]
    pub fn count(n: usize, behind: Option<&str>) -> Self {
        Self {
            value: CellValue::Count(n as u64),
            behind: behind.map(str::to_owned),
        }
    }

    /// A share.
    #[must_use]
    pub fn rate(rate: Option<Rate>) -> Self {
        Self::of(rate.map_or(CellValue::Nothing, CellValue::Rate))
    }
}

impl Sheet {
    /// The rows as objects of a script: a share is `{n, of, rate, low, high}`, an amount `{amount, currency}` with
    /// the amount as text and a currency that nobody said null, what is not there null.
    #[must_use]
    pub fn json(&self) -> Vec<Value> {
        let row = |cells: &Vec<Cell>| {
            let named = self.columns.iter().zip(cells);
            let named = named.map(|(column, cell)| (column.key.clone(), cell.value.json()));
            Value::Object(named.collect::<Map<_, _>>())
        };
        self.rows.iter().map(row).collect()
    }
}

impl CellValue {
    /// An amount in a currency, where somebody said which.
    #[must_use]
    pub fn amount(amount: Decimal, currency: Option<Currency>) -> Self {
        match currency {
            Some(currency) => Self::Money(amount, currency),
            None => Self::Amount(amount),
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Nothing => Value::Null,
            Self::Text(text) => json!(text),
            Self::Count(n) => json!(n),
            Self::Number(number) | Self::Share(number) | Self::Days(number) => json!(number),
            Self::Rate(rate) => rate_json(*rate),
            Self::Money(amount, currency) => {
                json!({ "amount": amount.to_string(), "currency": currency.code() })
            }
            Self::Amount(amount) => json!({ "amount": amount.to_string(), "currency": null }),
            Self::Day(day) => json!(day.to_string()),
            Self::Month(month) => json!(month.to_string()),
        }
    }
}

fn rate_json(rate: Rate) -> Value {
    let Rate {
        n,
        of,
        rate,
        low,
        high,
    } = rate;
    json!({ "n": n, "of": of, "rate": rate, "low": low, "high": high })
}
