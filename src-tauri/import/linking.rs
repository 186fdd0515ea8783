//! Which rows of companies, deals, activities and stage history belong to which people? Told from what both say, the
//! list and the table; nothing is guessed from names of people.

mod chosen;
mod companies;
mod index;
mod people;

use lead::{Column, Field, FieldType, Mask, Related, Relation, Table, ValueRef, folded};

pub use self::chosen::links_joined;
pub(crate) use self::companies::{Keys as Places, domain_of};
use self::index::Index;
use self::people::People;

use crate::joining::key_text;
use crate::known_fields::{CONTACT_EMAIL, CONTACT_ID, DEAL_ID};
use crate::matching::is_personal;

/// What stands between several addresses or ids in one cell.
pub const BETWEEN: char = ';';

/// What the fields are called that hold the record id of a person.
pub const PERSON_IDS: [&str; 7] = [
    "contact_id",
    "record_id",
    "record_id_contact",
    "lead_id",
    "person_id",
    "id",
    "hs_object_id",
];

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
/// Deals, activities and stage entries belong to the people of the record ids in the field `contact_id`, else to
/// those of the e-mail addresses in the field `contact_email`; an id that several have to nobody, and an
/// address that several people share, as info@ is, to nobody unless only one of them has it.
/// Companies belong to people by what [`Company`](Relation::Company) tables and lists both know,
/// the strongest first: company id; domain (of the list a company domain, else web-site and work
/// e-mail, never a free mail provider's); name. Where both know the stronger and it differs, the
/// weaker does not join them. A key that more than 50 share joins nobody.
///
/// Of those who were made one person, each is looked for alone, and what is found is the one's: whatever any
/// of them is known by finds what is theirs.
#[must_use]
pub fn links(relation: Relation, list: &Table, table: &Table) -> Links {
    let people = People::of(list);
    let links = links_of(relation, &people, table);
    people.of_leads(relation, links, list.n_rows())
}

/// As [`links`], of companies and of who is [`keyed`](Links::keyed) for each who is looked for.
fn links_of(relation: Relation, people: &People<'_>, table: &Table) -> Links {
    match relation {
        Relation::Company => companies::links(people, table),
        Relation::Deal | Relation::Activity | Relation::StageEntry => by_contact(people, table),
    }
}

fn by_contact(people: &People<'_>, table: &Table) -> Links {
    let (emails, ids) = (emails(&people.table), named(&people.table, &PERSON_IDS));
    let contact_ids = named(table, &[CONTACT_ID]).pop();
    let has = |columns: &[&Column], one: usize| {
        let mut columns = columns.iter();
        columns.any(|column| column.value(one).is_some())
    };
    // Whom a table names by e-mail only, a record id does not find.
    let by_id = contact_ids.filter(|column| column.n_missing() < column.n_rows());
    let mut links = Links {
        pairs: Vec::new(),
        keyed: Mask::from_fn(people.n_rows(), |one| {
            has(&emails, one) || by_id.is_some() && has(&ids, one)
        }),
    };
    let index = |columns: &[_]| {
        let lead = |one| people.lead(one);
        Index::of_leads(people.n_rows(), lead, columns, |text, add| {
            add(folded(text))
        })
    };
    let way = |says, people, several| Way {
        says,
        people,
        several,
    };
    let addresses = named(table, &[CONTACT_EMAIL]).pop();
    let mut ways: Vec<Way<'_>> = Vec::new();
    ways.extend(by_id.map(|says| way(says, index(&ids), |_| false)));
    ways.extend(addresses.map(|says| way(says, index(&emails), is_personal)));
    // Exports are often sorted by person: the next row is mostly the same person's.
    let (mut last, mut theirs) = ([None; 2], Vec::new());
    for row in 0..table.n_rows() {
        let mut says = [None; 2];
        for (said, way) in says.iter_mut().zip(&ways) {
            *said = way.says.value(row);
        }
        if says != last {
            last = says;
            theirs.clear();
            for (way, said) in ways.iter().zip(says) {
                // Whom the id finds, the address does not make anybody else.
                if theirs.is_empty() {
                    way.find(said, &mut theirs);
                }
            }
        }
        let pairs = theirs.iter().map(|&lead| (lead, row as u32));
        links.pairs.extend(pairs);
    }
    links
}

/// `pairs` with the people of the deals that rows of `table` name, for the rows that are nobody's yet: a history of
/// the stages of deals names deals, and no people.
#[must_use]
pub fn links_of_deals(
    mut pairs: Vec<(u32, u32)>,
    table: &Table,
    deals: &Related,
) -> Vec<(u32, u32)> {
    let mut theirs = vec![false; table.n_rows()];
    pairs
        .iter()
        .for_each(|(_, row)| theirs[*row as usize] = true);
    // A name that several deals have is of none of them.
    for key in [DEAL_ID, "deal_name"] {
        let columns = (
            named(table, &[key]).pop(),
            named(deals.table(), &[key]).pop(),
        );
        let (Some(says), Some(names)) = columns else {
            continue;
        };
        let n_deals = deals.table().n_rows();
        let all = Index::of(n_deals, &[names], |text, add| add(folded(text)));
        let mut found = Vec::new();
        for (row, is_theirs) in theirs.iter_mut().enumerate() {
            found.clear();
            if let Some(name) = says.value(row).filter(|_| !*is_theirs) {
                all.find(&folded(&key_text(name)), &mut found);
            }
            if let [deal] = found[..] {
                let people = deals.leads_of(deal as usize).iter();
                pairs.extend(people.map(|&person| (person, row as u32)));
                *is_theirs = true;
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// A way in which rows name people.
struct Way<'a> {
    /// The column that names them.
    says: &'a Column,
    /// Those who have a name.
    people: Index<'a>,
    /// Whether a name that several have is of each of them; else it is of nobody.
    several: fn(&str) -> bool,
}

impl Way<'_> {
    /// Adds those whom a cell names to `theirs`.
    fn find(&self, says: Option<ValueRef<'_>>, theirs: &mut Vec<u32>) {
        let Some(names) = says.map(key_text) else {
            return;
        };
        let mut found = Vec::new();
        for name in parts(&names) {
            let name = folded(name);
            found.clear();
            self.people.find(&name, &mut found);
            if found.len() == 1 || (self.several)(&name) {
                theirs.extend(&found);
            }
        }
    }
}

/// The addresses or ids that stand in one cell, as they stand there.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(BETWEEN).filter(|part| !part.trim().is_empty())
}

/// What a cell names, as keys are compared: one, or each of those that stand in it.
#[must_use]
pub fn keys_of(value: ValueRef<'_>) -> Vec<String> {
    match value {
        ValueRef::Text(text) => parts(text).map(|part| folded(part).into_owned()).collect(),
        other => vec![key_text(other).into_owned()],
    }
}

/// The columns of these keys that there are, in this order.
pub(crate) fn named<'a>(table: &'a Table, keys: &[&str]) -> Vec<&'a Column> {
    let found = keys.iter().filter_map(|name| {
        let mut fields = table.fields().iter();
        let field = fields.find(|field| field.key.is_called(name))?;
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

#[cfg(test)]
mod tests;
