//! Does any text crash the reader of definitions, or what looks at one that was read? The corpus of
//! the fuzz target `reader`, and texts that are far too much.

mod holds;

use std::path::Path;

use definition::{check, read};

use holds::holds;

/// Definitions a person could have written; the rest of the corpus was found by fuzzing.
const WRITTEN: [&str; 3] = ["story.json", "every-part.json", "deep.json"];

#[test]
fn the_corpus_is_refused_or_read_and_written_the_same() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus/reader");
    let mut n_read = 0;
    for entry in std::fs::read_dir(corpus).expect("the corpus is there") {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        holds(&text);
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_some_and(|name| WRITTEN.contains(&name)) {
            assert!(read(&text).is_ok(), "{name:?}: {:?}", read(&text));
            n_read += 1;
        }
    }
    assert_eq!(n_read, WRITTEN.len());
}

#[test]
fn what_is_far_too_much_is_refused_or_works() {
    let file = |criteria: &str, rule: &str| {
        format!(
            r#"{{"leadpact_definition":1,"criteria":[{criteria}],"stages":[
            {{"key":"s","label":"S","owner":"both","reached_by":{{"rule":{rule}}}}}]}}"#
        )
    };
    let asking = |op: &str, value: &str| {
        file(
            &format!(r#"{{"id":"a","field":"x","op":"{op}","value":{value}}}"#),
            "\"a\"",
        )
    };
    let nested = |n: usize| format!("{}\"a\"{}", "{\"any\":[".repeat(n), "]}".repeat(n));
    let refused = [
        file("", &nested(200)),
        file("", &nested(100_000)),
        asking("matches", "\"(a{1000}){1000}\""),
        asking("at_least", "1e999"),
        asking("at_least", "\"NaN\""),
        asking("at_least", "\"inf\""),
        asking("before", "\"10000-01-01\""),
        asking("before", "\"2023-02-29\""),
        asking("in_last", "\"101 years\""),
        asking("in_last", "\"99999999999999999999 days\""),
        asking("between", "[2,1]"),
        file("", "\"a\"").replace("definition\":1", "definition\":2"),
        file("", "\"a\"").replace("definition\":1", "definition\":99999999999"),
    ];
    for text in refused {
        assert!(read(&text).is_err(), "{text:.200}");
    }
    let many = |n: usize, of: &dyn Fn(usize) -> String| -> String {
        let all: Vec<String> = (0..n).map(of).collect();
        all.join(",")
    };
    let texts = many(1_000_000, &|i| format!("\"v{i}\""));
    let works = [
        asking("any_of", &format!("[{texts}]")),
        file(
            &many(10_000, &|i| {
                format!(r#"{{"id":"c{i}","field":"x","op":"at_least","value":{i}}}"#)
            }),
            &format!("{{\"any\":[{}]}}", many(10_000, &|i| format!("\"c{i}\""))),
        ),
        file(
            &many(10_000, &|i| {
                format!(r#"{{"id":"c{i}","field":"x{i}","op":"contains_any","value":["a{i}"]}}"#)
            }),
            &format!(
                "{{\"all\":[{}]}}",
                many(10_000, &|i| format!("{{\"any\":[\"c{i}\",\"d{i}\"]}}"))
            ),
        ),
    ];
    for text in works {
        let definition = read(&text).unwrap();
        assert_eq!(definition.hash().len(), 64);
        assert!(
            !check(&definition, None)
                .iter()
                .any(|one| one.code.name() == "too-deep")
        );
    }
}
