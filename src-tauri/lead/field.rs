//! What can be known about a lead? A field: a typed attribute with a key for files and a label for
//! people. The key is stable once given; the label is as the first import wrote it.

use serde::{Deserialize, Serialize};

use crate::fold;

/// The stable name of a field in definitions and files: `number_of_employees`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FieldKey(String);

impl FieldKey {
    /// The key of a label: folded, with every run of characters that are neither letters, marks
    /// nor digits as one underscore. A label without any of them gives an empty key.
    #[must_use]
    pub fn from_label(label: &str) -> Self {
        let mut key = String::with_capacity(label.len());
        for c in fold(label).chars() {
            if c.is_alphanumeric() || is_mark(c) {
                key.push(c);
            } else if !key.is_empty() && !key.ends_with('_') {
                key.push('_');
            }
        }
        key.truncate(key.trim_end_matches('_').len());
        Self(key)
    }

    /// Whether it is this name, however its words are parted and whoever made the field: `closedate` is `close_date`,
    /// and so is `close_date_c`, as Salesforce names the fields of a team's own.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let own = self.0.strip_suffix("_c").unwrap_or(&self.0);
        let letters = |text: &'_ str| text.chars().filter(|c| *c != '_').collect::<String>();
        self.0 == name || letters(own) == letters(name)
    }

    /// The key as written in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left of the label it was made from.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for FieldKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What kind of values a field holds, and so which operators fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// Free text.
    Text,
    /// Numbers; bought lists write them as intervals ("11-50").
    Number,
    /// Yes or no.
    YesNo,
    /// A calendar day.
    Date,
    /// One of few texts.
    Choice,
    /// Several of few texts, with `;` between them.
    Choices,
    /// An amount in a currency.
    Money,
    /// An e-mail address: a key of a person.
    Email,
    /// A telephone number, as written.
    Phone,
    /// A web address.
    Url,
    /// A country, as written.
    Country,
}

impl FieldType {
    /// Every type, in the order a person is offered them.
    pub const ALL: [Self; 11] = [
        Self::Text,
        Self::Choice,
        Self::Choices,
        Self::Number,
        Self::Money,
        Self::Date,
        Self::YesNo,
        Self::Email,
        Self::Phone,
        Self::Url,
        Self::Country,
    ];

    /// Whether the values are kept as texts.
    #[must_use]
    pub fn is_textual(self) -> bool {
        !matches!(self, Self::Number | Self::Money | Self::YesNo | Self::Date)
    }
}

/// A typed attribute of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in files.
    pub key: FieldKey,
    /// The name on screen, as the import wrote it.
    pub label: String,
    /// What its values are.
    pub kind: FieldType,
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_becomes_a_key_a_person_can_type() {
        let cases = [
            ("Lifecycle Stage", "lifecycle_stage"),
            ("# Employees", "employees"),
            ("Call/Meeting Title", "call_meeting_title"),
            ("Województwo", "województwo"),
            ("ชื่อผู้ติดต่อ", "ชื่อผู้ติดต่อ"),
            ("  ", ""),
        ];
        for (label, key) in cases {
            assert_eq!(FieldKey::from_label(label).as_str(), key, "of {label:?}");
        }
    }

    #[test]
    fn a_field_is_called_so_however_its_words_are_parted() {
        let called = [
            ("CloseDate", "close_date"),
            ("close_date", "close_date"),
            ("Loss_Reason__c", "loss_reason"),
            ("Close Date", "close_date"),
        ];
        for (label, name) in called {
            assert!(FieldKey::from_label(label).is_called(name), "{label:?}");
        }
        for (label, name) in [("Closed", "close"), ("c", ""), ("Date", "close_date")] {
            assert!(!FieldKey::from_label(label).is_called(name), "{label:?}");
        }
    }
}
