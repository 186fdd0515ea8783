//! Who is somebody in the list?

use std::ops::ControlFlow;

use proptest::prelude::*;

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

const LISTED: &str = "Record ID,Email,Name\n1,anna@a.example,Anna\n2,,Bo\n3,info@c.example,Cy\n";

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
            false,
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

/// By id, else by e-mail; of the list, else of the rows before; in the plainest way.
fn plainly(listed: &[[Option<String>; 2]], rows: &[[Option<String>; 2]]) -> Vec<u32> {
    let mut n = listed.len() as u32;
    let mut found: Vec<u32> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let by = |kind: usize| {
            let key = row[kind]
                .as_ref()
                .filter(|key| kind == 0 || is_personal(key))?;
            let same = |other: &&[Option<String>; 2]| other[kind].as_ref() == Some(key);
            let of_list = listed.iter().position(|other| same(&other));
            let before = || rows[..at].iter().position(|other| same(&other));
            of_list
                .map(|row| row as u32)
                .or_else(|| Some(found[before()?]))
        };
        let row = by(0).or_else(|| by(1)).unwrap_or(n);
        n += u32::from(row == n);
        found.push(row);
    }
    found
}

fn csv(rows: &[[Option<String>; 2]]) -> String {
    let line = |[id, email]: &[Option<String>; 2]| {
        let of = |key: &Option<String>| key.clone().unwrap_or_default();
        format!("{},{},x\n", of(id), of(email))
    };
    format!(
        "Record ID,Email,Name\n{}",
        rows.iter().map(line).collect::<String>()
    )
}

proptest! {
    #[test]
    fn people_are_found_as_they_are_when_each_is_looked_for_in_turn(
        rows in prop::collection::vec(
            (prop::option::of(0..20_u8), prop::option::of(0..20_u8)), 2..60
        ),
        n_listed in 1_usize..30,
    ) {
        let keys = |&(id, name): &(Option<u8>, Option<u8>)| {
            [id.map(|id| format!("i{id}")), name.map(|name| format!("n{name}@a.example"))]
        };
        let rows: Vec<_> = rows.iter().map(keys).collect();
        let (listed, rows) = rows.split_at(n_listed.min(rows.len() - 1));
        let matched = match_people(&list(&csv(listed)), &batch(&csv(rows)), false);
        prop_assert_eq!(matched.rows, plainly(listed, rows));
    }
}

#[test]
fn in_a_long_list_everybody_is_found_in_whatever_order_they_come() {
    let n = 3 * CHUNK_ROWS;
    let people = |i: usize| [Some(i.to_string()), None];
    let listed: Vec<_> = (0..n).map(people).collect();
    // As they stand, then backwards, then somebody new twice.
    let order = (0..n / 2).chain((n / 2..n).rev()).chain([n + 7, n + 7]);
    let rows: Vec<_> = order.clone().map(people).collect();
    let matched = match_people(&list(&csv(&listed)), &batch(&csv(&rows)), false);
    let wanted: Vec<u32> = order.map(|i| i.min(n) as u32).collect();
    assert!(matched.rows == wanted);
    assert_eq!(
        (matched.n_leads as usize, matched.balance.merged),
        (n + 1, 1)
    );
}

#[test]
fn a_blank_that_takes_a_value_away_is_a_change_where_blanks_clear() {
    // Updated and unchanged: where blanks say nothing, and where they clear.
    let cases = [
        ("1,,Anna", [0, 1], [1, 0], "an address that was there"),
        ("1,anna@a.example,", [0, 1], [1, 0], "a name that was there"),
        ("2,,Bo", [0, 1], [0, 1], "an address that never was"),
        ("1,,Anne", [1, 0], [1, 0], "another name as well"),
        (
            "1,,Anna\n1,anna@a.example,",
            [0, 1],
            [0, 1],
            "a second row says what the first leaves blank",
        ),
        (
            "2,,\n2,bo@b.example,",
            [1, 0],
            [1, 0],
            "a second row says something new",
        ),
        (
            "1,,\n1,,Anna",
            [0, 1],
            [1, 0],
            "neither row says the address",
        ),
    ];
    for (rows, keeping, clearing, why) in cases {
        for (blanks_clear, expected) in [(false, keeping), (true, clearing)] {
            let batch = batch(&format!("Record ID,Email,Name\n{rows}\n"));
            let matched = match_people(&list(LISTED), &batch, blanks_clear);
            let got = matched.balance;
            assert_eq!([got.updated, got.unchanged], expected, "{why}");
            assert!(got.holds(), "{why}");
        }
    }
}
