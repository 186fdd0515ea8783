//! Which company does a person work for? Told by company id, else by domain, else by name.

use std::borrow::Cow;
use std::ops::Range;

use lead::{Column, Mask, Table, ValueRef, folded, is_free_mail_domain};

use super::index::Index;
use super::people::People;
use super::{Links, emails, named, parts};

/// Domains that are reserved for examples: nobody works there.
const RESERVED: [&str; 3] = ["example.com", "example.net", "example.org"];

/// Every one of those who are looked for with the companies of `table` that are theirs.
pub(super) fn links(looked_for: &People<'_>, table: &Table) -> Links {
    let own = Keys::of_companies(table);
    let people = Keys::of_people(&looked_for.table);
    let n = table.n_rows();
    // Each of these walks the whole table: as many at once as there are cores.
    let (by_id, by_domain, by_name) = std::thread::scope(|scope| {
        let by_id = scope.spawn(|| Index::of(n, &own.ids, |text, add| add(folded(text))));
        let by_domain = scope.spawn(|| {
            Index::of(n, &own.domains(), |text, add| {
                domain_of(text).map(add);
            })
        });
        let by_name = Index::of(n, &own.names, |text, add| add(folded(text)));
        (joined(by_id), joined(by_domain), by_name)
    });
    let joining = Joining {
        looked_for,
        own,
        people,
        by_id,
        by_domain,
        by_name,
    };
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let n_people = looked_for.n_rows();
    let share = n_people.div_ceil(n_threads).max(1);
    let starts = (0..n_people).step_by(share);
    let ranges = starts.map(|start| start..(start + share).min(n_people));
    let found: Vec<Share> = std::thread::scope(|scope| {
        let workers: Vec<_> = ranges
            .map(|leads| scope.spawn(|| joining.of_leads(leads)))
            .collect();
        workers.into_iter().map(joined).collect()
    });
    let mut links = Links {
        pairs: Vec::with_capacity(found.iter().map(|share| share.pairs.len()).sum()),
        keyed: Mask::none(0),
    };
    for Share { pairs, keyed } in found {
        links.pairs.extend(pairs);
        keyed
            .into_iter()
            .for_each(|has_key| links.keyed.push(has_key));
    }
    links
}

fn joined<T>(worker: std::thread::ScopedJoinHandle<'_, T>) -> T {
    let done = worker.join();
    done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// What one thread found: links, and of each lead whether it has a key.
struct Share {
    pairs: Vec<(u32, u32)>,
    keyed: Vec<bool>,
}

/// What people and companies say, and the companies by it.
struct Joining<'a> {
    looked_for: &'a People<'a>,
    own: Keys<'a>,
    people: Keys<'a>,
    by_id: Index<'a>,
    by_domain: Index<'a>,
    by_name: Index<'a>,
}

impl Joining<'_> {
    /// The companies of these leads.
    fn of_leads(&self, leads: Range<usize>) -> Share {
        let (mut pairs, mut keyed) = (Vec::new(), Vec::with_capacity(leads.len()));
        let mut found = Vec::new();
        for lead in leads {
            found.clear();
            let is_looked_for = self.looked_for.lead(lead).is_some();
            keyed.push(is_looked_for && self.find(lead, &mut found));
            pairs.extend(found.iter().map(|&row| (lead as u32, row)));
        }
        Share { pairs, keyed }
    }

    /// Adds the companies of a lead to `found`; says whether the lead has a key.
    fn find(&self, lead: usize, found: &mut Vec<u32>) -> bool {
        let Self {
            looked_for: _,
            own,
            people,
            by_id,
            by_domain,
            by_name,
        } = self;
        let ids = people.ids_of(lead);
        ids.iter().for_each(|id| by_id.find(id, found));
        if !found.is_empty() {
            return true;
        }
        let (domains, names) = (people.domains_of(lead), people.names_of(lead));
        let other_id = |row: u32| differ(&ids, &own.ids_of(row as usize));
        (domains.iter()).for_each(|domain| by_domain.find(domain, found));
        found.retain(|&row| !other_id(row));
        if found.is_empty() {
            names.iter().for_each(|name| by_name.find(name, found));
            found.retain(|&row| !other_id(row) && !differ(&domains, &own.domains_of(row as usize)));
        } else if found.len() > 1 {
            // Several companies of one domain: those of the same name, where there are any.
            let same = |row: u32| {
                let own = own.names_of(row as usize);
                names.iter().any(|name| own.contains(name))
            };
            if found.iter().any(|&row| same(row)) {
                found.retain(|&row| same(row));
            }
        }
        !(ids.is_empty() && domains.is_empty() && names.is_empty())
    }
}

/// Whether both are known and have nothing in common.
fn differ(one: &[Cow<'_, str>], other: &[Cow<'_, str>]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|key| other.contains(key))
}

/// The columns that say which company.
pub(crate) struct Keys<'a> {
    ids: Vec<&'a Column>,
    /// What says the domain outright.
    outright: Vec<&'a Column>,
    /// What a domain is told from where nothing says it outright.
    sites: Vec<&'a Column>,
    names: Vec<&'a Column>,
}

impl<'a> Keys<'a> {
    fn of_companies(table: &'a Table) -> Self {
        Self {
            ids: named(table, &["company_id"]),
            outright: named(table, &["company_domain", "website"]),
            sites: Vec::new(),
            names: named(table, &["company_name"]),
        }
    }

    pub(crate) fn of_people(list: &'a Table) -> Self {
        let ids = [
            "company_id",
            "associated_company_id",
            "associated_company_ids",
            "primary_associated_company_id",
            "account_id",
            "organization_id",
        ];
        let outright = [
            "company_domain",
            "company_domain_name",
            "associated_company_domain",
        ];
        let mut sites = named(list, &["website", "website_url", "company_website"]);
        sites.extend(emails(list));
        let names = [
            "company_name",
            "company",
            "associated_company",
            "account_name",
            "company_account",
            "account",
            "organization",
            "organization_name",
            "person_organization",
        ];
        Self {
            ids: named(list, &ids),
            outright: named(list, &outright),
            sites,
            names: named(list, &names),
        }
    }

    /// Every column that may say a domain.
    fn domains(&self) -> Vec<&'a Column> {
        self.outright.iter().chain(&self.sites).copied().collect()
    }

    fn ids_of(&self, row: usize) -> Vec<Cow<'a, str>> {
        let texts = self.ids.iter().filter_map(|column| text_of(column, row));
        let cut = |text: Cow<'a, str>| -> Vec<Cow<'a, str>> {
            match text {
                Cow::Borrowed(text) => parts(text).map(folded).collect(),
                Cow::Owned(text) => parts(&text)
                    .map(|one| folded(one).into_owned().into())
                    .collect(),
            }
        };
        texts.flat_map(cut).collect()
    }

    pub(crate) fn domains_of(&self, row: usize) -> Vec<Cow<'a, str>> {
        let of = |columns: &[&'a Column]| -> Vec<Cow<'a, str>> {
            let texts = columns.iter().filter_map(|column| plain_text(column, row));
            texts.filter_map(domain_of).collect()
        };
        let outright = of(&self.outright);
        if outright.is_empty() {
            of(&self.sites)
        } else {
            outright
        }
    }

    /// The name in the first column that has one.
    pub(crate) fn names_of(&self, row: usize) -> Vec<Cow<'a, str>> {
        let mut texts = self
            .names
            .iter()
            .filter_map(|column| plain_text(column, row));
        texts.next().map(folded).into_iter().collect()
    }
}

/// The domain of a web address, an e-mail address, or a domain as such; `None` where it is none, or
/// one behind which nobody in particular works.
pub(crate) fn domain_of(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    let text = text.split(['/', '?', '#']).next().unwrap_or_default();
    let text = text.rsplit_once('@').map_or(text, |(_, domain)| domain);
    let text = text.split_once(':').map_or(text, |(domain, _)| domain);
    let text = text.trim_end_matches('.');
    let domain = match folded(text) {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix("www.").unwrap_or(text)),
        Cow::Owned(text) => {
            Cow::Owned(text.strip_prefix("www.").map(str::to_owned).unwrap_or(text))
        }
    };
    let is_domain = domain.contains('.') && !domain.contains(char::is_whitespace);
    let is_nobodys = is_free_mail_domain(&domain) || RESERVED.contains(&&*domain);
    (is_domain && !is_nobodys).then_some(domain)
}

fn plain_text<'a>(column: &&'a Column, row: usize) -> Option<&'a str> {
    match column.value(row)? {
        ValueRef::Text(text) => Some(text),
        _ => None,
    }
}

/// A key as text, where its column was read as numbers too.
fn text_of<'a>(column: &&'a Column, row: usize) -> Option<Cow<'a, str>> {
    match column.value(row)? {
        ValueRef::Text(text) => Some(text.into()),
        ValueRef::Number(number) => Some(number.to_string().into()),
        ValueRef::Money(..) | ValueRef::Day(_) | ValueRef::YesNo(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_found_in_whatever_says_it() {
        let cases = [
            ("https://www.Acme.com/a?b@c", Some("acme.com")),
            ("http://acme.com:80", Some("acme.com")),
            ("anna@mail.acme.com", Some("mail.acme.com")),
            ("acme.com.", Some("acme.com")),
            ("anna@gmail.com", None),
            ("Acme", None),
            ("see acme.com now", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(domain_of(text).as_deref(), expected, "{text:?}");
        }
    }
}
