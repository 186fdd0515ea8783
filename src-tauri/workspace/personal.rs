//! Which fields say who somebody is? E-mail addresses, telephone numbers and profiles by their type; names,
//! addresses and free texts by what such fields are called in six languages; and whatever the team says
//! of a field. What a company is called, where it is and how it is reached is nobody's secret.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use import::RowsAre;
use lead::{Field, FieldKey, FieldType, host_of};
use store::StoreError;

use crate::{Workspace, WorkspaceError};

/// What a field says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// What they are called.
    Name,
    /// Where mail reaches them.
    Email,
    /// A page about them.
    Profile,
    /// Something else that names them: a number, an address, what somebody wrote of them.
    Other,
}

/// What the team said of fields, whatever they are called: that they are personal, or that they are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonalFields(BTreeMap<String, bool>);

/// What hides a value.
const HIDDEN: &str = "•••";
/// So many digits beside each other may be a telephone number.
const DIGITS_OF_A_NUMBER: usize = 7;

impl PersonalFields {
    /// What a field of a table says of a person; `None` where it does not.
    #[must_use]
    pub fn of(&self, rows_are: RowsAre, field: &Field) -> Option<Personal> {
        match self.0.get(field.key.as_str()) {
            Some(false) => None,
            Some(true) => Some(
                of_type(field)
                    .or_else(|| of_name(field))
                    .unwrap_or(Personal::Other),
            ),
            None => proposed(rows_are, field),
        }
    }

    /// Says that a field is personal, or that it is not.
    pub fn say(&mut self, field: &FieldKey, is_personal: bool) {
        self.0.insert(field.to_string(), is_personal);
    }
}

impl Personal {
    /// The text with what names the person hidden: of a name the first letters stay, of an address its
    /// domain, of a page its host. However long it is, what hides it is as long.
    #[must_use]
    pub fn masked(self, text: &str) -> String {
        match self {
            Self::Other => HIDDEN.to_owned(),
            Self::Name => {
                let words = text.split_whitespace().take(3);
                let first = |word: &str| word.chars().next().map(|c| format!("{c}{HIDDEN}"));
                words.filter_map(first).collect::<Vec<_>>().join(" ")
            }
            Self::Email => match text.rsplit_once('@') {
                Some((name, domain)) => {
                    let first = name.chars().next().map(String::from);
                    format!("{}{HIDDEN}@{domain}", first.unwrap_or_default())
                }
                None => HIDDEN.to_owned(),
            },
            Self::Profile => match host_of(text) {
                Some(host) => format!("{host}/{HIDDEN}"),
                None => HIDDEN.to_owned(),
            },
        }
    }
}

/// A text that is not personal as such with the e-mail addresses, profiles and telephone numbers in it
/// hidden. Names in it cannot be told from other words.
#[must_use]
pub fn masked_within(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let blank = |c: char| c.is_whitespace() || ",;<>()[]\"'|".contains(c);
        let end = rest.find(blank).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        masked.push_str(&masked_word(word));
        let next = after.find(|c| !blank(c)).unwrap_or(after.len());
        masked.push_str(&after[..next]);
        rest = &after[next..];
    }
    without_numbers(&masked)
}

fn masked_word(word: &str) -> String {
    if word
        .split_once('@')
        .is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'))
    {
        Personal::Email.masked(word)
    } else if word.to_ascii_lowercase().contains("linkedin.com/") {
        format!("linkedin.com/{HIDDEN}")
    } else {
        word.to_owned()
    }
}

/// Runs of digits that may be telephone numbers: with a plus before them, or more than a date has.
fn without_numbers(text: &str) -> String {
    const MORE_THAN_A_DATE: usize = 9;
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    let flush = |run: &mut String, out: &mut String| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let dialled = run.starts_with('+') && digits >= DIGITS_OF_A_NUMBER;
        if dialled || digits >= MORE_THAN_A_DATE {
            out.push_str(HIDDEN);
            let blanks = run.len() - run.trim_end().len();
            out.push_str(&run[run.len() - blanks..]);
        } else {
            out.push_str(run);
        }
        run.clear();
    };
    for c in text.chars() {
        let starts = c == '+' || c.is_ascii_digit();
        if starts || (!run.is_empty() && " -./".contains(c)) {
            run.push(c);
        } else {
            flush(&mut run, &mut out);
            out.push(c);
        }
    }
    flush(&mut run, &mut out);
    out
}

fn proposed(rows_are: RowsAre, field: &Field) -> Option<Personal> {
    match rows_are {
        RowsAre::Companies | RowsAre::Costs | RowsAre::Counts | RowsAre::Details => {
            (field.kind == FieldType::Email).then_some(Personal::Email)
        }
        RowsAre::Deals => {
            of_type(field).or_else(|| of_name(field).filter(|&one| one != Personal::Name))
        }
        RowsAre::People | RowsAre::Activities | RowsAre::StageHistory => {
            of_type(field).or_else(|| of_name(field))
        }
    }
}

fn of_type(field: &Field) -> Option<Personal> {
    let is_profile = || {
        ["linkedin", "profile", "facebook", "twitter"]
            .iter()
            .any(|one| field.key.as_str().contains(one))
    };
    match field.kind {
        FieldType::Email => Some(Personal::Email),
        FieldType::Phone => Some(Personal::Other),
        FieldType::Url if is_profile() => Some(Personal::Profile),
        _ => None,
    }
}

fn of_name(field: &Field) -> Option<Personal> {
    static NAMES: LazyLock<HashMap<FieldKey, Personal>> = LazyLock::new(|| {
        let lines = include_str!("personal/names.txt").lines();
        let lines = lines.filter_map(|line| line.split_once(": "));
        let named = |(what, labels): (&str, &'static str)| {
            let what = match what {
                "name" => Personal::Name,
                "mail" => Personal::Email,
                "profile" => Personal::Profile,
                _ => Personal::Other,
            };
            let labels = labels.split("; ");
            labels.map(move |label| (FieldKey::from_label(label), what))
        };
        lines.flat_map(named).collect()
    });
    NAMES.get(&field.key).copied()
}

impl Workspace {
    /// What the team said of fields.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what it holds says no such thing: damage.
    pub fn personal_fields(&self) -> Result<PersonalFields, WorkspaceError> {
        let Some(json) = self.store().personal_fields()? else {
            return Ok(PersonalFields::default());
        };
        let read = serde_json::from_str(&json).map(PersonalFields);
        Ok(read.map_err(|error| StoreError::Damaged(format!("personal fields: {error}")))?)
    }

    /// Says that a field is personal, or that it is not.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn personal_field_say(
        &mut self,
        field: &FieldKey,
        is_personal: bool,
    ) -> Result<(), WorkspaceError> {
        let mut fields = self.personal_fields()?;
        fields.say(field, is_personal);
        let json = serde_json::to_string(&fields.0)
            .map_err(|error| WorkspaceError::Internal(error.to_string()))?;
        Ok(self.store().personal_fields_keep(&json)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(label: &str, kind: FieldType) -> Field {
        Field {
            key: FieldKey::from_label(label),
            label: label.to_owned(),
            kind,
        }
    }

    #[test]
    fn what_says_who_somebody_is_is_known_by_type_and_by_name_in_six_languages() {
        use FieldType::{Date, Email, Number, Phone, Text, Url};
        let cases = [
            ("First Name", Text, Some(Personal::Name)),
            ("Imię i nazwisko", Text, Some(Personal::Name)),
            ("Nama Lengkap", Text, Some(Personal::Name)),
            ("ชื่อ", Text, Some(Personal::Name)),
            ("Nama penuh", Text, Some(Personal::Name)),
            ("Efternavn", Text, Some(Personal::Name)),
            ("Whatever", Email, Some(Personal::Email)),
            ("Whatever", Phone, Some(Personal::Other)),
            ("LinkedIn URL", Url, Some(Personal::Profile)),
            ("Uwagi", Text, Some(Personal::Other)),
            ("Date of birth", Date, Some(Personal::Other)),
            ("Website", Url, None),
            ("Company Name", Text, None),
            ("Job Title", Text, None),
            ("Employees", Number, None),
        ];
        let fields = PersonalFields::default();
        for (label, kind, expected) in cases {
            assert_eq!(
                fields.of(RowsAre::People, &field(label, kind)),
                expected,
                "{label}"
            );
        }
        assert_eq!(fields.of(RowsAre::Companies, &field("Name", Text)), None);
        assert_eq!(fields.of(RowsAre::Companies, &field("Phone", Phone)), None);
        assert_eq!(fields.of(RowsAre::Deals, &field("Name", Text)), None);
    }

    #[test]
    fn what_the_team_says_of_a_field_goes_before_what_it_is_called() {
        let mut fields = PersonalFields::default();
        let (title, name) = (
            field("Job Title", FieldType::Text),
            field("Name", FieldType::Text),
        );
        fields.say(&title.key, true);
        fields.say(&name.key, false);
        assert_eq!(fields.of(RowsAre::People, &title), Some(Personal::Other));
        assert_eq!(fields.of(RowsAre::People, &name), None);
    }

    #[test]
    fn what_is_hidden_says_neither_what_it_was_nor_how_long() {
        let cases = [
            (Personal::Name, "Anna Maria Nowak-Lis", "A••• M••• N•••"),
            (Personal::Email, "anna.nowak@acme.com", "a•••@acme.com"),
            (Personal::Email, "no address", "•••"),
            (
                Personal::Profile,
                "https://linkedin.com/in/anna",
                "linkedin.com/•••",
            ),
            (Personal::Other, "+48 601 234 567", "•••"),
        ];
        for (what, text, masked) in cases {
            assert_eq!(what.masked(text), masked);
        }
    }

    #[test]
    fn in_other_texts_what_reaches_a_person_is_hidden_and_the_rest_stays() {
        let cases = [
            ("call anna@acme.com, soon", "call a•••@acme.com, soon"),
            ("at +48 601 234 567 today", "at ••• today"),
            ("tel. 601-234-567-8", "tel. •••"),
            ("linkedin.com/in/anna?x", "linkedin.com/•••"),
            (
                "since 2026-11-22, 1,200 people",
                "since 2026-11-22, 1,200 people",
            ),
            ("Head of Sales, EMEA", "Head of Sales, EMEA"),
            ("", ""),
        ];
        for (text, masked) in cases {
            assert_eq!(masked_within(text), masked);
        }
    }
}
