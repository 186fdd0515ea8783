//! Which rows of companies, deals, activities and stage history belong to which people? Told from what both say, the
//! list and the table; nothing is guessed from names of people.

mod chosen;
mod companies;
mod index;

use lead::{Column, Field, FieldType, Mask, Relation, Table, ValueRef, folded};

pub use self::chosen::links_joined;
pub(crate) use self::chosen::parts;
pub(crate) use self::companies::{Keys as Places, domain_of};
use self::index::Index;

use crate::known_fields::CONTACT_EMAIL;
use crate::matching::is_personal;

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
/// Deals, activities and stage entries belong to the people of the e-mail addresses in the field `contact_email`; an
/// address that several people share, as info@ is, to nobody unless only one of them has it.
/// Companies belong to people by what [`Company`](Relation::Company) tables and lists both know,
/// the strongest first: company id; domain (of the list a company domain, else web-site and work
/// e-mail, never a free mail provider's); name. Where both know the stronger and it differs, the
/// weaker does not join them. A key that more than 50 share joins nobody.
#[must_use]
pub fn links(relation: Relation, list: &Table, table: &Table) -> Links {
    match relation {
        Relation::Company => companies::links(list, table),
        Relation::Deal | Relation::Activity | Relation::StageEntry => by_email(list, table),
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

/// The columns of these keys that there are, in this order.
pub(crate) fn named<'a>(table: &'a Table, keys: &[&str]) -> Vec<&'a Column> {
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

#[cfg(test)]
mod tests;
