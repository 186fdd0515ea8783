//! What holds of any bytes that are read as a table of text: they are refused or every row is accounted for, and
//! what was found, said back, finds the same.

use std::io::Cursor;
use std::ops::ControlFlow;

use import::{Asked, Source};

/// Reads `bytes` by evidence, and again with all said that was found.
pub(crate) fn holds(bytes: &[u8]) {
    let read = |asked: &Asked| {
        let go_on = &mut |_| ControlFlow::Continue(());
        Source::read(&mut Cursor::new(bytes), asked, go_on)
    };
    let Ok(source) = read(&Asked::default()) else {
        return;
    };
    let dialect = source.dialect();
    let rejected: u32 = source.rejected().iter().map(|(_, n)| n).sum();
    assert!(rejected <= source.n_rows());
    assert!(!source.headers().is_empty());
    let asked = Asked {
        encoding: Some(dialect.encoding.to_owned()),
        delimiter: Some(dialect.delimiter),
        quote: Some(dialect.quote),
        escape: Some(dialect.escape),
        comment: Some(dialect.comment.clone()),
        preamble: Some(dialect.preamble),
        header: Some(dialect.header),
        footer: Some(dialect.footer),
        short_rows: Some(dialect.short_rows),
    };
    // What a person confirms is what was found; but a footer is found among rows that say something.
    if dialect.footer == 0 {
        let again = read(&asked).map_err(|error| error.to_string());
        let told = |source: &Source| (source.n_rows(), source.headers().to_vec());
        assert_eq!(again.as_ref().map(told), Ok(told(&source)));
    }
}
