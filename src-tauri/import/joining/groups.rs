//! Which values of a field are one, written differently? Those that differ in case, accents, spaces and signs
//! alone: "google", "Google ", "GOOGLE". Nothing is changed unasked.

use std::collections::BTreeMap;

use lead::{Field, FieldKey, FieldType, Table, Value, folded};

use super::ValueMapping;
use crate::RowsAre;
use crate::meaning::{Meaning, compact, of_label};

/// A field of more different values is not looked through: they are names and texts.
const MOST_VALUES: usize = 2_000;

/// Values of a field that are probably one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueGroup {
    /// The table.
    pub rows_are: RowsAre,
    /// Its field.
    pub key: FieldKey,
    /// The one that all may be read as. Proposed is the most frequent, of equals the one with capitals.
    pub to: String,
    /// Every value with how many rows say so, the most frequent first.
    pub values: Vec<(String, usize)>,
}

impl ValueGroup {
    /// The group with all read as `to`; `None` where that is none of its values.
    #[must_use]
    pub fn read_as(self, to: &str) -> Option<Self> {
        let is_there = self.values.iter().any(|(value, _)| value == to);
        is_there.then(|| Self {
            to: to.to_owned(),
            ..self
        })
    }

    /// What is to be said so that all are read as the one.
    #[must_use]
    pub fn mappings(&self) -> Vec<ValueMapping> {
        let mut said: Vec<String> = Vec::new();
        let mut mappings = Vec::new();
        for (from, _) in self.values.iter().filter(|(from, _)| *from != self.to) {
            // What is said of a value holds in any case of its letters.
            let key = folded(from).into_owned();
            if !said.contains(&key) {
                said.push(key);
                mappings.push(ValueMapping {
                    rows_are: self.rows_are,
                    key: self.key.clone(),
                    from: from.clone(),
                    to: self.to.clone(),
                });
            }
        }
        mappings
    }

    /// How many rows have any of its values.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.values.iter().map(|(_, n)| n).sum()
    }
}

/// The groups of values of a field that are written differently and look like one, those of most rows first;
/// none of fields that are no choices.
#[must_use]
pub fn value_groups(rows_are: RowsAre, table: &Table, key: &FieldKey) -> Vec<ValueGroup> {
    if !table.field(key).is_some_and(is_choice) {
        return Vec::new();
    }
    let distinct = table.distinct(key).unwrap_or_default();
    if distinct.values.len() > MOST_VALUES {
        return Vec::new();
    }
    let mut alike: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    for (value, n) in distinct.values {
        if let Value::Text(text) = value {
            let compact = compact(&text);
            // Signs alone may mean anything: "+" is not "-".
            if !compact.is_empty() {
                alike.entry(compact).or_default().push((text, n));
            }
        }
    }
    let groups = alike.into_values().filter(|values| values.len() > 1);
    let mut groups: Vec<ValueGroup> = groups
        .map(|mut values| {
            values.sort_by(|one, other| {
                let capitals = |text: &str| text.chars().filter(|c| c.is_uppercase()).count();
                let begins = |text: &str| capitals(text) == 0;
                (other.1.cmp(&one.1))
                    .then(begins(&one.0).cmp(&begins(&other.0)))
                    .then(capitals(&one.0).cmp(&capitals(&other.0)))
                    .then(one.0.cmp(&other.0))
            });
            ValueGroup {
                rows_are,
                key: key.clone(),
                to: values[0].0.clone(),
                values,
            }
        })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.n_rows()));
    groups
}

/// Whether a field is a choice: by its type, or a text that means what is chosen.
fn is_choice(field: &Field) -> bool {
    use Meaning::{
        Campaign, Function, Industry, LeadSource, LeadStatus, LifecycleStage, Seniority,
    };
    let chosen = [
        Campaign,
        Function,
        Industry,
        LeadSource,
        LeadStatus,
        LifecycleStage,
        Seniority,
    ];
    match field.kind {
        FieldType::Choice | FieldType::Country => true,
        FieldType::Text => of_label(&field.label).is_some_and(|one| chosen.contains(&one.meaning)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use lead::{Column, ColumnBuilder, ValueRef};

    use super::*;
    use crate::with_values;

    fn table(values: &[(&str, usize)], kind: FieldType) -> (Table, FieldKey) {
        let mut column = ColumnBuilder::new(kind);
        for (value, n) in values {
            for _ in 0..*n {
                column.push(Some(ValueRef::Text(value)));
            }
        }
        let column: Column = column.finish();
        let label = match kind {
            FieldType::Text => "Note",
            _ => "Source",
        };
        let key = FieldKey::from_label(label);
        let field = Field {
            key: key.clone(),
            label: label.to_owned(),
            kind,
        };
        let n = column.n_rows();
        (Table::from_columns(n, vec![(field, column)]).unwrap(), key)
    }

    #[test]
    fn values_that_differ_in_case_accents_spaces_and_signs_are_one_group() {
        let values = [
            ("google", 2),
            ("Google", 5),
            ("GOOGLE", 1),
            ("go-ogle", 1),
            ("Polecenie", 3),
            ("Połecenie", 1),
            ("Bing", 2),
            ("-", 1),
            ("+", 1),
        ];
        let (list, key) = table(&values, FieldType::Choice);
        let groups = value_groups(RowsAre::People, &list, &key);
        let tos: Vec<(&str, usize)> = groups.iter().map(|one| (&*one.to, one.n_rows())).collect();
        assert_eq!(tos, [("Google", 9), ("Polecenie", 4)]);
        // Said once, they are one.
        let mappings: Vec<ValueMapping> = groups.iter().flat_map(ValueGroup::mappings).collect();
        assert_eq!(mappings.len(), 3, "case alone needs to be said once");
        let read = with_values(RowsAre::People, list, &mappings);
        assert!(value_groups(RowsAre::People, &read, &key).is_empty());
        let distinct = read.distinct(&key).unwrap();
        assert_eq!(distinct.values[0], (Value::Text("Google".to_owned()), 9));
    }

    #[test]
    fn texts_are_not_looked_through() {
        let (list, key) = table(&[("google", 2), ("Google", 5)], FieldType::Text);
        assert!(value_groups(RowsAre::People, &list, &key).is_empty());
    }
}
