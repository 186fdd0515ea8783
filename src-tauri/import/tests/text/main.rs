//! Does any text crash the reader of tables, or lose a row? The corpus of the fuzz target `text`.

mod holds;

use std::path::Path;

use holds::holds;

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
