//! JSON and JSON Lines.

use proptest::prelude::*;

use super::{contents, named, rows};
use crate::{Refusal, Written};

fn first(json: &str) -> String {
    rows(json.as_bytes(), 0).unwrap()
}

#[test]
fn objects_are_rows_and_their_names_columns() {
    let cases = [
        // Columns in the order of their first appearance in all of it.
        (
            r#"[{"a":1,"b":"x"},{"c":true,"a":2}]"#,
            "a,b,c\n1,x,\n2,,true\n",
        ),
        // Objects within; lists of plain values; null and absent are missing.
        (
            r#"[{"n":{"first":"A","last":{"x":1}},"tags":["p","q",3,null],"z":null}]"#,
            "n.first,n.last.x,tags,z\nA,1,p; q; 3,\n",
        ),
        // Numbers as they are written.
        (
            r#"[{"id":12345678901234567890123,"price":1.10,"tiny":1e-3}]"#,
            "id,price,tiny\n12345678901234567890123,1.10,1e-3\n",
        ),
        // A list of objects is its JSON.
        (r#"[{"a":[{"b":1}]}]"#, "a\n\"[{\"\"b\"\":1}]\"\n"),
        // Of a name that is there twice the last counts.
        (r#"[{"a":1,"a":2}]"#, "a\n2\n"),
        // Letters written in signs.
        (
            r#"[{"\u0142\n":"\ud83d\ude00 \"q\""}]"#,
            "\"ł\n\"\n\"😀 \"\"q\"\"\"\n",
        ),
        // Where there is no number, some programs say so in words that JSON has not.
        (
            r#"[{"a":NaN,"b":"NaN"},{"a":-Infinity,"b":"x"}]"#,
            "a,b\n,NaN\n,x\n",
        ),
        // Empty objects are rows too.
        (r#"[{"a":1},{}]"#, "a\n1\n\"\"\n"),
        // What is no object stands in one cell too many.
        (r#"[{"a":1},5,[2]]"#, "a\n1\n5,?\n[2],?\n"),
    ];
    for (json, csv) in cases {
        assert_eq!(first(json), csv, "of {json}");
    }
}

#[test]
fn arrays_within_an_object_are_tables_by_their_keys() {
    let json = r#"{"page":1,"data":{"contacts":[{"a":1},{"a":2}],"none":[],"deals":[{"b":3}]},"ids":[1,2]}"#;
    assert_eq!(named(json.as_bytes()), ["data.contacts *", "data.deals"]);
    assert_eq!(rows(json.as_bytes(), 1).unwrap(), "b\n3\n");
    let size = contents(json.as_bytes()).unwrap().tables[0].size;
    assert_eq!(size, Some((3, 1)));
}

#[test]
fn arrays_under_the_same_keys_are_one_table() {
    let json = r#"{"a":[{"x":1}],"b":[{"y":2}],"a":[{"x":3}]}"#;
    assert_eq!(named(json.as_bytes()), ["a *", "b"]);
    assert_eq!(rows(json.as_bytes(), 0).unwrap(), "x\n1\n3\n");
    let size = contents(json.as_bytes()).unwrap().tables[0].size;
    assert_eq!(size, Some((3, 1)));
}

#[test]
fn a_line_that_is_broken_is_a_row_and_not_the_end() {
    let lines = "\u{feff}{\"a\":1}\n\n{\"a\":2,\"b\":\"x\"}\r\n{\"a\":3,\n{\"a\":4}";
    let table = &contents(lines.as_bytes()).unwrap().tables[0];
    assert_eq!(table.written, Written::JsonLines);
    assert_eq!(first(lines), "a,b\n1,\n2,x\n\"{\"\"a\"\":3,\"\n4,\n");
    // One object on many lines is JSON; one on one line is a table of one row.
    assert_eq!(contents(b"{\n\"a\":1\n}"), Err(Refusal::WithoutTable));
    assert_eq!(first("{\"a\":1,\"b\":[1,2]}"), "a,b\n1,1; 2\n");
}

#[test]
fn json_that_is_none_is_refused() {
    let cases = [
        ("[{\"a\":1}", "damaged"),
        ("[{\"a\":1}] x", "damaged"),
        ("[{\"a\":}]", "damaged"),
        ("[]", "without"),
        ("{}", "without"),
        ("{\"a\":[1,\n2]}", "without"),
        ("[ ", "damaged"),
    ];
    for (json, why) in cases {
        let refusal = contents(json.as_bytes()).unwrap_err();
        let found = match refusal {
            Refusal::Damaged(_) => "damaged",
            Refusal::WithoutTable => "without",
            _ => "other",
        };
        assert_eq!(found, why, "of {json}: {refusal:?}");
    }
}

#[test]
fn however_deep_it_lies_nothing_breaks() {
    for n in [60, 200, 100_000] {
        let deep = format!("[{{\"a\":{}1{}}}]", "{\"b\":".repeat(n), "}".repeat(n));
        assert!(first(&deep).lines().count() == 2, "{n}");
        let lists = format!("[{{\"a\":{}{}}}]", "[".repeat(n), "]".repeat(n));
        assert!(first(&lists).lines().count() == 2, "{n}");
        let keys = format!("{}[{{\"a\":1}}]{}", "{\"k\":".repeat(n), "}".repeat(n));
        assert_eq!(first(&keys).lines().count(), 2, "{n}");
    }
    let wide: Vec<String> = (0..20_000).map(|i| format!("\"c{i}\":1")).collect();
    let wide = format!("[{{{}}}]", wide.join(","));
    assert!(matches!(
        contents(wide.as_bytes()),
        Err(Refusal::TooLarge(_))
    ));
}

proptest! {
    #[test]
    fn objects_read_back_as_they_were_written(
        table in prop::collection::vec(
            prop::collection::vec("[a-z ,\"\n\\\\żł😀]{0,6}|[0-9]{1,25}", 3), 1..20
        ),
        lines: bool,
    ) {
        let object = |row: &Vec<String>| {
            let cells = ["x", "y", "z"].iter().zip(row);
            serde_json::Value::Object(
                cells.map(|(name, cell)| ((*name).to_owned(), cell.clone().into())).collect(),
            ).to_string()
        };
        let objects: Vec<String> = table.iter().map(object).collect();
        let json = match lines {
            true => objects.join("\n"),
            false => format!("[{}]", objects.join(", ")),
        };
        let csv = first(&json);
        let mut reader = csv::ReaderBuilder::new().from_reader(csv.as_bytes());
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        prop_assert_eq!(read, table);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[\\[{]([\\[\\]{}:,\"a1 \n\\\\]|true|null){0,40}") {
        let _ = contents(text.as_bytes()).and_then(|_| rows(text.as_bytes(), 0));
    }
}
