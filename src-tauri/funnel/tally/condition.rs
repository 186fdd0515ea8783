//! Does a row have one of these values? A condition on one field of a table.

use lead::{Column, FieldKey, FieldType, Table, Value, ValueRef, choices_of, fold};

/// A field has one of these values; or none of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The field.
    pub field: FieldKey,
    /// The values as files write them, in any case of letters. None at all stands for missing.
    pub values: Vec<String>,
    /// Whether it has another value, or, where `values` is empty, any. A missing value is then out too:
    /// of it nothing is known.
    pub is_not: bool,
}

/// Whether a row meets all of `conditions`. In a field that the table lacks every value is missing.
pub(crate) fn all<'a>(
    conditions: &'a [Condition],
    table: &'a Table,
) -> impl Fn(usize) -> bool + 'a {
    let of = |condition: &'a Condition| Asked {
        column: table.column(&condition.field),
        values: condition.values.iter().map(|value| fold(value)).collect(),
        is_not: condition.is_not,
    };
    let conditions: Vec<Asked<'a>> = conditions.iter().map(of).collect();
    move |row| conditions.iter().all(|condition| condition.is_met(row))
}

struct Asked<'a> {
    column: Option<&'a Column>,
    values: Vec<String>,
    is_not: bool,
}

impl Asked<'_> {
    fn is_met(&self, row: usize) -> bool {
        let value = self.column.and_then(|column| column.value(row));
        match (value, self.values.is_empty()) {
            (None, true) => !self.is_not,
            (None, false) => false,
            (Some(_), true) => self.is_not,
            (Some(value), false) => self.is_one_of(value) != self.is_not,
        }
    }

    fn is_one_of(&self, value: ValueRef<'_>) -> bool {
        let is = |text: &str| self.values.iter().any(|wanted| *wanted == fold(text));
        match value {
            ValueRef::Text(text) => {
                let kind = self.column.map(Column::kind);
                is(text) || kind == Some(FieldType::Choices) && choices_of(text).any(is)
            }
            ValueRef::Number(number) if number.is_exact() => {
                let mut wanted = self.values.iter();
                wanted.any(|wanted| wanted.parse() == Ok(number.low()))
            }
            // An amount may be asked for without its currency.
            ValueRef::Money(amount, _) if amount.is_exact() => {
                let bare = self
                    .values
                    .iter()
                    .any(|one| one.parse() == Ok(amount.low()));
                bare || is(&value.to_value().to_string())
            }
            other => is(&Value::to_string(&other.to_value())),
        }
    }
}
