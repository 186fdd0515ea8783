//! Who of these rows is in the list already? A person is known by a record id or an e-mail address.
//! A mailbox that several people share is no key.

use foldhash::{HashMap, HashMapExt};
use lead::{Column, Field, FieldType, Table, ValueRef, fold};
use sha2::{Digest, Sha256};

use crate::profile::is_id;
use crate::{Balance, Batch};

/// Which lead, company, deal or activity each row of a batch is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// For each row of the batch, its row in the list or table; new ones follow the last.
    pub rows: Vec<u32>,
    /// How many rows the list or table then has.
    pub n_leads: u32,
    /// Where every row of the file went.
    pub balance: Balance,
}

/// Finds every row of `batch` in `list`: by record id, else by e-mail, else it is a new person.
#[must_use]
pub fn match_people(list: &Table, batch: &Batch) -> Matched {
    let listed: Vec<(&Field, &Column)> = list
        .fields()
        .iter()
        .filter_map(|f| Some((f, list.column(&f.key)?)))
        .collect();
    let batched: Vec<(&Field, &Column)> = batch.columns.iter().map(|(f, c)| (f, c)).collect();
    let n_listed = list.n_rows() as u32;
    let mut known: HashMap<Key, u32> = HashMap::new();
    for row in 0..list.n_rows() {
        for key in keys(&listed, row).into_iter().flatten() {
            known.entry(key).or_insert(row as u32);
        }
    }
    let mut balance = Balance {
        rows_in: batch.rows_in,
        rejected: batch.rejected,
        skipped: batch.skipped,
        ..Balance::default()
    };
    let mut seen = vec![false; list.n_rows()];
    let mut n_leads = n_listed;
    let mut rows = Vec::with_capacity(batch.rows.len());
    for from in 0..batch.rows.len() {
        let own = keys(&batched, from);
        let found = own.iter().flatten().find_map(|key| known.get(key).copied());
        let row = found.unwrap_or(n_leads);
        for key in own.into_iter().flatten() {
            known.entry(key).or_insert(row);
        }
        if found.is_none() {
            n_leads += 1;
            balance.new += 1;
        } else if row >= n_listed || std::mem::replace(&mut seen[row as usize], true) {
            balance.merged += 1;
        } else if batch.columns.iter().any(|(field, column)| {
            column
                .value(from)
                .is_some_and(|new| list.value(row as usize, &field.key) != Some(new))
        }) {
            balance.updated += 1;
        } else {
            balance.unchanged += 1;
        }
        rows.push(row);
    }
    Matched {
        rows,
        n_leads,
        balance,
    }
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Id(String),
    Email(String),
}

/// The keys of one row, strongest first: its record id, its e-mail address.
fn keys(columns: &[(&Field, &Column)], row: usize) -> [Option<Key>; 2] {
    let text = |wanted: &dyn Fn(&Field) -> bool| {
        let (_, column) = columns.iter().find(|(field, _)| wanted(field))?;
        match column.value(row)? {
            ValueRef::Text(text) => Some(fold(text)),
            ValueRef::Number(number) => Some(number.to_string()),
            ValueRef::Money(..) | ValueRef::Day(_) | ValueRef::YesNo(_) => None,
        }
    };
    let id = text(&|field| is_id(&field.label) && field.kind != FieldType::Email);
    let email = text(&|field| field.kind == FieldType::Email).filter(|email| is_personal(email));
    [id.map(Key::Id), email.map(Key::Email)]
}

/// Hashes of what a row is known by again: its record id, its e-mail address. The same in every
/// workspace.
#[must_use]
pub fn key_hashes(columns: &[(Field, Column)], row: usize) -> Vec<[u8; 32]> {
    let columns: Vec<(&Field, &Column)> = columns.iter().map(|(f, c)| (f, c)).collect();
    let own = keys(&columns, row).into_iter().flatten();
    let hash = |key: Key| {
        let (kind, text) = match key {
            Key::Id(text) => ("id", text),
            Key::Email(text) => ("email", text),
        };
        Sha256::digest(format!("leadpact blocked {kind} {text}")).into()
    };
    own.map(hash).collect()
}

/// Whether an address belongs to one person rather than to a desk.
pub(crate) fn is_personal(email: &str) -> bool {
    const SHARED: [&str; 18] = [
        "admin",
        "biuro",
        "billing",
        "contact",
        "enquiries",
        "hello",
        "help",
        "hr",
        "info",
        "kontakt",
        "mail",
        "marketing",
        "no-reply",
        "noreply",
        "office",
        "sales",
        "support",
        "team",
    ];
    email.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && domain.contains('.') && !SHARED.contains(&name)
    })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::{ColumnMapping, Source, read_batch};

    fn batch(csv: &str) -> Batch {
        let source = Source::open(csv.as_bytes()).unwrap();
        let kind = |header: &str| match header {
            "Email" => FieldType::Email,
            _ => FieldType::Text,
        };
        let mapping: Vec<_> = source
            .headers()
            .iter()
            .map(|h| ColumnMapping::to(h, kind(h), &[]))
            .collect();
        read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap()
    }

    fn list(csv: &str) -> Table {
        let batch = batch(csv);
        Table::from_columns(batch.rows.len(), batch.columns).unwrap()
    }

    const LISTED: &str =
        "Record ID,Email,Name\n1,anna@a.example,Anna\n2,,Bo\n3,info@c.example,Cy\n";

    #[test]
    fn a_person_is_known_by_id_else_by_email() {
        let cases = [
            ("1,anna@a.example,Anna", [0, 0, 1, 0], "the same again"),
            ("1,anna@a.example,Anne", [0, 1, 0, 0], "another name"),
            ("1,,", [0, 0, 1, 0], "a blank says nothing"),
            (
                ",ANNA@A.example,",
                [0, 1, 0, 0],
                "the e-mail in another case is an update",
            ),
            ("9,bo@b.example,Bo", [1, 0, 0, 0], "the name is no key"),
            (
                "9,info@c.example,Di",
                [1, 0, 0, 0],
                "a shared mailbox is no key",
            ),
            ("9,x@a.example,Em\n9,,Em", [1, 0, 0, 1], "twice in the file"),
            (
                "9,x@a.example,Em\n8,x@a.example,Em",
                [1, 0, 0, 1],
                "twice by e-mail",
            ),
            (
                "2,,Bo\n2,,Bob",
                [0, 0, 1, 1],
                "a second row of a known person",
            ),
        ];
        for (rows, [new, updated, unchanged, merged], why) in cases {
            let matched = match_people(
                &list(LISTED),
                &batch(&format!("Record ID,Email,Name\n{rows}\n")),
            );
            let got = matched.balance;
            assert_eq!(
                [got.new, got.updated, got.unchanged, got.merged],
                [new, updated, unchanged, merged],
                "{why}"
            );
            assert!(got.holds(), "{why}");
            assert_eq!(matched.n_leads, 3 + new, "{why}");
        }
    }
}
