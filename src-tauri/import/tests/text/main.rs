//! Does any text crash the reader of tables, or lose a row? The corpus of the fuzz target `text`.

mod holds;

use std::path::Path;

use holds::holds;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_text_is_refused_or_read_with_its_balance(
        text in "[ab1\",;|'\\\\\n\r\u{0}#=\t ł\u{1f}]{0,60}|(([ab]{0,3}|\"[a\n;]{0,4}\"|-?[0-9]{1,3}|Total)[,;\n]){0,40}"
    ) {
        holds(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_refused_or_read_with_their_balance(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        holds(&bytes);
    }
}

#[test]
fn every_text_of_the_corpus_is_refused_or_read_with_its_balance() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus/text");
    let mut n = 0;
    for entry in std::fs::read_dir(corpus).expect("the corpus is there") {
        holds(&std::fs::read(entry.unwrap().path()).unwrap());
        n += 1;
    }
    assert!(n > 10, "{n} texts");
}
