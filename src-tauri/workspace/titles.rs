//! What is a lead called? First and last name, else a name, else an e-mail address, else its first
//! value.

use lead::{Column, FieldKey, FieldType, Table, ValueRef, fold};
use words::Words;

use crate::say_value;

/// What the leads of a list are called.
#[derive(Debug)]
pub struct Titles<'a> {
    names: Vec<&'a Column>,
    else_one_of: Vec<&'a Column>,
}

impl<'a> Titles<'a> {
    /// Those of `list`.
    #[must_use]
    pub fn of(list: &'a Table) -> Self {
        let named = |label: &&str| list.column(&FieldKey::from_label(label));
        let names = ["first_name", "last_name"].iter().filter_map(named);
        let whole = ["full_name", "name", "contact_name"]
            .iter()
            .filter_map(named);
        let fields = list.fields();
        let emails = fields.iter().filter(|f| f.kind == FieldType::Email);
        let columns = emails
            .chain(fields)
            .filter_map(|field| list.column(&field.key));
        Self {
            names: names.collect(),
            else_one_of: whole.chain(columns).collect(),
        }
    }

    /// The title of the lead in `row` in the reader's format; empty when nothing is known of it.
    #[must_use]
    pub fn said(&self, row: usize, words: Words) -> String {
        self.joined(row, |value| say_value(value, words))
    }

    /// The title as it sorts; `None` when nothing is known of the lead.
    pub(crate) fn folded(&self, row: usize) -> Option<String> {
        let title = self.joined(row, |value| match value {
            ValueRef::Text(text) => fold(text),
            other => other.to_value().to_string(),
        });
        (!title.is_empty()).then_some(title)
    }

    fn joined(&self, row: usize, say: impl Fn(ValueRef<'a>) -> String) -> String {
        let mut title = String::new();
        for value in self.names.iter().filter_map(|column| column.value(row)) {
            if !title.is_empty() {
                title.push(' ');
            }
            title.push_str(&say(value));
        }
        if !title.is_empty() {
            return title;
        }
        let mut others = self.else_one_of.iter();
        let first = others.find_map(|column| column.value(row));
        first.map(say).unwrap_or_default()
    }
}
