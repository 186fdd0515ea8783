//! Which rows of companies, deals and activities belong to which people? Told from what both say, the
//! list and the table; nothing is guessed from names of people.

use std::borrow::Cow;
use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::{HashTable, hash_table};
use lead::{
    Column, Field, FieldType, Mask, Relation, Table, ValueRef, folded, is_free_mail_domain,
};

use crate::known_fields::CONTACT_EMAIL;
use crate::matching::is_personal;

/// A key that more have in common tells nobody from anybody, like a web-site where all have a page.
const MOST_SHARED: usize = 50;

/// Domains that are reserved for examples: nobody works there.
const RESERVED: [&str; 3] = ["example.com", "example.net", "example.org"];

/// What stands between several addresses or ids in one cell.
const BETWEEN: char = ';';

/// Whose rows are whose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    /// A lead, and a row of the table that is theirs.
    pub pairs: Vec<(u32, u32)>,
    /// The leads who have something by which rows could be found to be theirs.
    pub keyed: Mask,
}

/// Every lead of `list` with every row of `table` that is theirs.
///
/// Deals and activities belong to the people of the e-mail addresses in the field `contact_email`; an
/// address that several people share, as info@ is, to nobody unless only one of them has it.
/// Companies belong to people by what [`Company`](Relation::Company) tables and lists both know,
/// the strongest first: company id; domain (of the list a company domain, else web-site and work
/// e-mail, never a free mail provider's); name. Where both know the stronger and it differs, the
/// weaker does not join them. A key that more than 50 share joins nobody.
#[must_use]
pub fn links(relation: Relation, list: &Table, table: &Table) -> Links {
    match relation {
        Relation::Company => companies(list, table),
        Relation::Deal | Relation::Activity => by_email(list, table),
    }
}

fn by_email(list: &Table, table: &Table) -> Links {
    let emails = emails(list);
    let mut links = Links {
        pairs: Vec::new(),
        keyed: Mask::from_fn(list.n_rows(), |lead| {
            emails.iter().any(|column| column.value(lead).is_some())
        }),
    };
    let Some(addresses) = named(table, &[CONTACT_EMAIL]).pop() else {
        return links;
    };
    let people = Index::of(list.n_rows(), &emails, |text, add| add(folded(text)));
    // Exports are often sorted by person: the next row is mostly the same person's.
    let mut last: (&str, Vec<u32>) = ("", Vec::new());
    let mut found = Vec::new();
    for row in 0..table.n_rows() {
        let Some(ValueRef::Text(text)) = addresses.value(row) else {
            continue;
        };
        if text != last.0 {
            last.0 = text;
            last.1.clear();
            for address in text.split(BETWEEN) {
                let address = folded(address);
                found.clear();
                people.find(&address, &mut found);
                if found.len() == 1 || is_personal(&address) {
                    last.1.extend(&found);
                }
            }
        }
        links
            .pairs
            .extend(last.1.iter().map(|&lead| (lead, row as u32)));
    }
    links
}

fn companies(list: &Table, table: &Table) -> Links {
    let own = Keys::of_companies(table);
    let people = Keys::of_people(list);
    let by_id = Index::of(table.n_rows(), &own.ids, |text, add| add(folded(text)));
    let by_domain = Index::of(table.n_rows(), &own.domains(), |text, add| {
        domain_of(text).map(add);
    });
    let by_name = Index::of(table.n_rows(), &own.names, |text, add| add(folded(text)));
    let mut links = Links {
        pairs: Vec::new(),
        keyed: Mask::none(0),
    };
    let (mut found, mut kept) = (Vec::new(), Vec::new());
    for lead in 0..list.n_rows() {
        let (ids, domains) = (people.ids_of(lead), people.domains_of(lead));
        found.clear();
        ids.iter().for_each(|id| by_id.find(id, &mut found));
        if found.is_empty() {
            (domains.iter()).for_each(|domain| by_domain.find(domain, &mut found));
            found.retain(|&row| !differ(&ids, &own.ids_of(row as usize)));
        }
        let names = people.names_of(lead);
        if found.is_empty() {
            (names.iter()).for_each(|name| by_name.find(name, &mut found));
            found.retain(|&row| {
                !differ(&ids, &own.ids_of(row as usize))
                    && !differ(&domains, &own.domains_of(row as usize))
            });
        } else if ids.len() < 2 && found.len() > 1 {
            // Several companies of one domain: the one of the same name, where there is one.
            kept.clear();
            let same = |&&row: &&u32| {
                names
                    .iter()
                    .any(|name| own.names_of(row as usize).contains(name))
            };
            kept.extend(found.iter().filter(same).copied());
            if !kept.is_empty() {
                std::mem::swap(&mut found, &mut kept);
            }
        }
        let has_key = !(ids.is_empty() && domains.is_empty() && names.is_empty());
        links.keyed.push(has_key);
        links
            .pairs
            .extend(found.iter().map(|&row| (lead as u32, row)));
    }
    links
}

/// Whether both are known and have nothing in common.
fn differ(one: &[Cow<'_, str>], other: &[Cow<'_, str>]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|key| other.contains(key))
}

/// The columns that say which company.
struct Keys<'a> {
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

    fn of_people(list: &'a Table) -> Self {
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

    fn domains_of(&self, row: usize) -> Vec<Cow<'a, str>> {
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
    fn names_of(&self, row: usize) -> Vec<Cow<'a, str>> {
        let mut texts = self
            .names
            .iter()
            .filter_map(|column| plain_text(column, row));
        texts.next().map(folded).into_iter().collect()
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(BETWEEN).filter(|part| !part.trim().is_empty())
}

/// The domain of a web address, an e-mail address, or a domain as such; `None` where it is none, or
/// one behind which nobody in particular works.
fn domain_of(text: &str) -> Option<Cow<'_, str>> {
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

/// The columns of these keys that there are, in this order.
fn named<'a>(table: &'a Table, keys: &[&str]) -> Vec<&'a Column> {
    let found = keys.iter().filter_map(|name| {
        let mut fields = table.fields().iter();
        let field = fields.find(|field| field.key.as_str() == *name)?;
        table.column(&field.key)
    });
    found.collect()
}

/// The columns of e-mail addresses.
fn emails(list: &Table) -> Vec<&Column> {
    let is_email = |field: &&Field| field.kind == FieldType::Email;
    let fields = list.fields().iter().filter(is_email);
    fields.filter_map(|field| list.column(&field.key)).collect()
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

/// Which rows have a key.
struct Index<'a> {
    /// The last entry of each key.
    last: HashTable<u32>,
    entries: Vec<Entry<'a>>,
    hash: FixedState,
}

struct Entry<'a> {
    key: Cow<'a, str>,
    row: u32,
    /// The entry before it of the same key.
    before: u32,
}

const NONE: u32 = u32::MAX;

impl<'a> Index<'a> {
    /// The rows by the keys that `keys_of` gives of each of their texts.
    fn of(
        n_rows: usize,
        columns: &[&'a Column],
        keys_of: impl Fn(&'a str, &mut dyn FnMut(Cow<'a, str>)),
    ) -> Self {
        let n_known = |column: &&&Column| n_rows - column.n_missing();
        let n: usize = columns.iter().map(|column| n_known(&column)).sum();
        let mut index = Self {
            last: HashTable::with_capacity(n),
            entries: Vec::with_capacity(n),
            hash: FixedState::default(),
        };
        for column in columns {
            for row in 0..n_rows {
                let mut add = |key: Cow<'a, str>| index.add(key, row as u32);
                match column.value(row) {
                    Some(ValueRef::Text(text)) => keys_of(text, &mut add),
                    Some(ValueRef::Number(number)) => add(number.to_string().into()),
                    _ => {}
                }
            }
        }
        index
    }

    fn add(&mut self, key: Cow<'a, str>, row: u32) {
        if key.is_empty() {
            return;
        }
        let Self {
            last,
            entries,
            hash,
        } = self;
        let own = entries.len() as u32;
        let entry = last.entry(
            hash.hash_one(&*key),
            |&other| entries[other as usize].key == key,
            |&other| hash.hash_one(&*entries[other as usize].key),
        );
        let before = match entry {
            hash_table::Entry::Occupied(mut found) => std::mem::replace(found.get_mut(), own),
            hash_table::Entry::Vacant(place) => {
                place.insert(own);
                NONE
            }
        };
        entries.push(Entry { key, row, before });
    }

    /// Adds the rows of a key to `rows`, each once; none where too many share it.
    fn find(&self, key: &str, rows: &mut Vec<u32>) {
        let n_before = rows.len();
        let is_key = |&entry: &u32| self.entries[entry as usize].key == key;
        let last = self.last.find(self.hash.hash_one(key), is_key);
        let mut at = last.copied().unwrap_or(NONE);
        while let Some(entry) = self.entries.get(at as usize) {
            if !rows.contains(&entry.row) {
                rows.push(entry.row);
            }
            at = entry.before;
            if rows.len() > n_before + MOST_SHARED {
                return rows.truncate(n_before);
            }
        }
    }
}

#[cfg(test)]
mod tests;
