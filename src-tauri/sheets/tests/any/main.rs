//! Does any file crash the readers of JSON, workbooks and packed files, or lose a row? The corpora of the fuzz targets
//! `json` and `packed`.

mod compound;
mod holds;
mod packing;

use std::path::Path;

use holds::{json_holds, packed_holds};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_json_is_refused_or_read_with_all_its_rows(
        text in "[\\[{]{1,2}(\"[ab.]{0,2}\"[:,]|[\\[\\]{},\n ]|-?[0-9]{1,3}|null|true|\"[ab\\\\u0\n]{0,4}\"){0,30}"
    ) {
        json_holds(text.as_bytes());
    }

    #[test]
    fn any_bytes_in_any_file_are_refused_or_read_with_all_their_rows(
        part in prop::sample::select(&packing::PARTS[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        packed_holds(&[&[part], &*bytes].concat());
    }
}

#[test]
fn every_json_of_the_corpus_is_refused_or_read_with_all_its_rows() {
    assert!(each_of("json", json_holds).unwrap() > 10);
}

#[test]
fn every_packed_file_of_the_corpus_is_refused_or_read_with_all_its_rows() {
    assert!(each_of("packed", packed_holds).unwrap() > 10);
}

#[test]
fn each_part_that_is_whole_makes_a_file_that_is_read() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus/packed");
    for whole in [
        "a-sheet",
        "merged-headings",
        "shared-strings",
        "sheets-of-a-workbook",
        "styles",
        "an-open-document",
        "a-binary-sheet",
        "a-workbook-until-2003",
        "files-of-an-archive",
        "gzip-of-text",
    ] {
        assert!(
            holds::is_read(&std::fs::read(corpus.join(whole)).unwrap()),
            "{whole}"
        );
    }
}

fn each_of(corpus: &str, holds: fn(&[u8])) -> std::io::Result<usize> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fuzz/corpus")
        .join(corpus);
    let mut n = 0;
    for file in std::fs::read_dir(corpus)? {
        holds(&std::fs::read(file?.path())?);
        n += 1;
    }
    Ok(n)
}
