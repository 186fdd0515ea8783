//! What must be true of any text that is offered as a definition? The fuzz target `reader` asks it
//! of texts nobody thought of, the tests of the corpus.

use definition::{check, read, write};

/// Whatever the text: it is refused, or is a definition that is written and read back the same and
/// can be looked at in every way.
pub(crate) fn holds(text: &str) {
    let Ok(definition) = read(text) else {
        return;
    };
    let written = write(&definition);
    assert_eq!(read(&written).as_ref(), Ok(&definition), "of {text}");
    for finding in check(&definition, None) {
        if let Some(mend) = &finding.mend {
            let mended = mend.apply(&definition);
            assert_eq!(
                read(&write(&mended)).as_ref(),
                Ok(&mended),
                "{finding:?} of {text}"
            );
        }
    }
}
