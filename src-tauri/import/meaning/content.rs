//! What does a column mean by what stands in it, where its header does not say? An address is one
//! whatever the column is called; so are telephone numbers, profiles, web addresses and countries.

use lead::{Country, FieldType, is_valid_phone};

use super::Meaning;
use crate::ColumnProfile;

/// The fewest different values that show a country, a number or an address of the web.
const FEWEST: usize = 2;

/// What all values seen of the column are; `None` where they are nothing that can be told.
pub(super) fn meaning(profile: &ColumnProfile) -> Option<Meaning> {
    if profile.kind == FieldType::Email {
        return Some(Meaning::Email);
    }
    let samples = &profile.samples;
    let all =
        |is: fn(&str) -> bool| samples.len() >= FEWEST && samples.iter().all(|sample| is(sample));
    if all(is_profile) {
        Some(Meaning::LinkedinUrl)
    } else if all(is_web_address) {
        Some(Meaning::Website)
    } else if all(is_phone) {
        Some(Meaning::Phone)
    } else if all(is_country) {
        Some(Meaning::Country)
    } else {
        None
    }
}

fn is_profile(text: &str) -> bool {
    text.to_ascii_lowercase().contains("linkedin.com/in/")
}

fn is_web_address(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let begins = ["http://", "https://", "www."];
    begins.iter().any(|begin| text.starts_with(begin)) && !text.contains("linkedin.com")
}

/// A number in international form: digits alone may be anything.
fn is_phone(text: &str) -> bool {
    let text = text.strip_prefix("p:").unwrap_or(text);
    text.starts_with('+') && is_valid_phone(text)
}

/// A name: two letters may be a state, a language or initials.
fn is_country(text: &str) -> bool {
    text.chars().count() > 3 && Country::recognise(text).is_some()
}
