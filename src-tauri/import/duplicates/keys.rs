//! What is one person's alone, written in one way? E-mail address and mailbox, telephone number,
//! profile, record id: as hashes of 64 bits, of which the lowest say what was hashed.
//!
//! Invariants: what is missing or unreadable has no key; a shared mailbox (info@) has none; dots and
//! tags of an address are ignored only where the provider ignores them. Of a million people two
//! that have nothing in common get the same key once in ten million lists.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use lead::{Country, ValueRef, folded, is_free_mail_domain, is_valid_email, phone_number};

use super::columns::Columns;
use crate::linking::domain_of;
use crate::matching::is_personal;

/// What a key is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyOf {
    /// An e-mail address, folded.
    Email,
    /// The mailbox to which an address of a provider that ignores parts of it leads.
    Mailbox,
    /// A telephone number with its extension.
    Phone,
    /// A page that is a person's own.
    Profile,
    /// The number a program gave the person.
    Id,
    /// The company's domain of a personal address; many share it.
    MailDomain,
}

/// A hash, and what it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u64);

impl Key {
    fn new(of: KeyOf, value: &(impl std::hash::Hash + ?Sized)) -> Self {
        Self(hash(value) << 3 | of as u64)
    }

    pub(super) fn is_of(self, of: KeyOf) -> bool {
        self.0 & 7 == of as u64
    }

    pub(super) fn hash(self) -> u64 {
        self.0
    }
}

/// A hash that is the same in every run, never zero.
pub(super) fn hash(value: &(impl std::hash::Hash + ?Sized)) -> u64 {
    FixedState::default().hash_one(value).max(1)
}

/// Adds the keys of one row.
pub(super) fn push_keys(columns: &Columns<'_>, row: usize, keys: &mut Vec<Key>) {
    let start = keys.len();
    let mut add = |key: Key| {
        if !keys[start..].contains(&key) {
            keys.push(key);
        }
    };
    let texts = |columns: &[&'_ lead::Column]| -> Vec<String> {
        let values = columns.iter().filter_map(|column| column.value(row));
        let texts = values.filter_map(|value| match value {
            ValueRef::Text(text) => Some(text.to_owned()),
            ValueRef::Number(number) => Some(number.to_string()),
            ValueRef::Money(..) | ValueRef::Day(_) | ValueRef::YesNo(_) => None,
        });
        texts.collect()
    };
    for cell in texts(&columns.emails) {
        for address in cell.split(';').map(str::trim) {
            let address = folded(address);
            if !is_valid_email(&address) || !is_personal(&address) {
                continue;
            }
            add(Key::new(KeyOf::Email, &*address));
            if let Some(mailbox) = mailbox_of(&address) {
                add(Key::new(KeyOf::Mailbox, &mailbox));
            }
            if let Some(domain) = domain_of(&address) {
                add(Key::new(KeyOf::MailDomain, &*domain));
            }
        }
    }
    let phones = texts(&columns.phones);
    if !phones.is_empty() {
        let countries = texts(&columns.countries);
        let home = countries.iter().find_map(|text| Country::recognise(text));
        for number in phones.iter().filter_map(|text| phone_number(text, home)) {
            add(Key::new(KeyOf::Phone, &number));
        }
    }
    for page in texts(&columns.profiles)
        .iter()
        .filter_map(|text| page_of(text))
    {
        add(Key::new(KeyOf::Profile, &page));
    }
    for id in texts(&columns.ids)
        .iter()
        .filter(|id| id.len() >= SHORTEST_ID)
    {
        add(Key::new(KeyOf::Id, &*folded(id)));
    }
}

/// A shorter id may be the same in two programs by chance.
const SHORTEST_ID: usize = 6;

/// The mailbox of a folded address at a provider that says it ignores dots (Gmail) or what follows a
/// plus sign (Gmail, Proton, Fastmail); `None` at others, where nothing is known to be ignored.
fn mailbox_of(address: &str) -> Option<String> {
    let (name, domain) = address.split_once('@')?;
    let (ignores_dots, domain) = match domain {
        "gmail.com" | "googlemail.com" => (true, "gmail.com"),
        "proton.me" | "protonmail.com" | "pm.me" | "fastmail.com" | "fastmail.fm" => {
            (false, domain)
        }
        _ => return None,
    };
    debug_assert!(is_free_mail_domain(domain));
    let name = name.split('+').next().unwrap_or(name);
    let name = if ignores_dots {
        name.replace('.', "")
    } else {
        name.to_owned()
    };
    (!name.is_empty()).then(|| format!("{name}@{domain}"))
}

/// The page of a person: host and path without what leads to the same page. `None` for a page of a
/// company, and for a host alone.
fn page_of(text: &str) -> Option<String> {
    let text = folded(text);
    let text = text.split_once("://").map_or(&*text, |(_, rest)| rest);
    let text = text.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = text.split_once('/')?;
    let segments = || path.split('/').filter(|segment| !segment.is_empty());
    if !host.contains('.') || host.contains(char::is_whitespace) {
        return None;
    }
    let is_linkedin = host.split('.').any(|label| label == "linkedin");
    if !is_linkedin {
        let path: Vec<&str> = segments().collect();
        let host = host.strip_prefix("www.").unwrap_or(host);
        return (!path.is_empty()).then(|| format!("{host}/{}", path.join("/")));
    }
    // "pl.linkedin.com" and "/in/anna/en" are the same page in other languages.
    let mut segments = segments().skip_while(|segment| *segment != "in");
    let name = segments.nth(1)?;
    Some(format!("linkedin/in/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_the_mailbox_of_its_provider() {
        let cases = [
            ("anna.nowak+crm@gmail.com", Some("annanowak@gmail.com")),
            ("annanowak@googlemail.com", Some("annanowak@gmail.com")),
            ("anna.nowak+crm@proton.me", Some("anna.nowak@proton.me")),
            ("anna.nowak+crm@acme.example", None),
            ("anna.nowak@outlook.com", None),
            ("+crm@gmail.com", None),
        ];
        for (address, mailbox) in cases {
            assert_eq!(mailbox_of(address).as_deref(), mailbox, "{address}");
        }
    }

    #[test]
    fn a_profile_is_one_page_however_it_is_written() {
        let cases = [
            (
                "https://www.linkedin.com/in/Anna-Nowak-1a2b/",
                Some("linkedin/in/anna-nowak-1a2b"),
            ),
            (
                "pl.linkedin.com/in/anna-nowak-1a2b/en?trk=x",
                Some("linkedin/in/anna-nowak-1a2b"),
            ),
            ("https://www.linkedin.com/company/acme", None),
            ("https://www.linkedin.com", None),
            (
                "https://www.xing.com/profile/Anna_Nowak",
                Some("xing.com/profile/anna_nowak"),
            ),
            ("none", None),
        ];
        for (written, page) in cases {
            assert_eq!(page_of(written).as_deref(), page, "{written}");
        }
    }
}
