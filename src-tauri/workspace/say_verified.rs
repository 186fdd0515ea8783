//! How is said whether a copy of what was signed is whole, and what of it differs? The same sentences for window and
//! command line.

use agreement::{CheckedCopy, CopyError, Differs};
use words::{Arg, Words};

use crate::KnownHere;

/// Whether a copy is as it was signed.
#[must_use]
pub fn whole_sentence(copy: &CheckedCopy, words: Words) -> String {
    let title = [("title", Arg::from(copy.title.as_str()))];
    match copy.differs.is_empty() {
        true => words.say("verify-whole", &title),
        false if copy.title.is_empty() => words.say("verify-differs-untitled", &[]),
        false => words.say("verify-differs", &title),
    }
}

/// What of a copy is not as it was signed.
#[must_use]
pub fn differs_sentence(differs: &Differs, words: Words) -> String {
    match differs {
        Differs::Text { is, .. } => words.say("verify-text", &[("is", is.into())]),
        Differs::Rules { is, .. } => words.say("verify-rules", &[("is", is.into())]),
        Differs::Unreadable(why) => words.say("verify-unreadable", &[("why", why.into())]),
        Differs::Seal => words.say("verify-seal", &[]),
    }
}

/// Why a file is no copy that can be checked.
#[must_use]
pub fn no_copy_sentence(error: &CopyError, words: Words) -> String {
    let key = match error {
        CopyError::Shape(_) => "verify-no-copy",
        CopyError::Newer(_) => "verify-newer",
    };
    words.say(key, &[("why", error.to_string().into())])
}

/// That a workspace holds nothing to check.
#[must_use]
pub fn nothing_signed_sentence(words: Words) -> String {
    words.say("verify-nothing-signed", &[])
}

/// What the open workspace knows of a copy.
#[must_use]
pub fn here_sentence(known: &KnownHere, words: Words) -> String {
    match known {
        KnownHere::Not => words.say("copies-here-unknown", &[]),
        KnownHere::Altered(no) => words.say("copies-here-altered", &[("no", (*no).into())]),
        KnownHere::Same(no) => words.say("copies-here-same", &[("no", (*no).into())]),
        KnownHere::SignedBy(no, names) => {
            let names = words.list_and(&names.iter().collect::<Vec<_>>());
            let args = [("no", Arg::from(*no)), ("names", names.into())];
            words.say("copies-here-signed-otherwise", &args)
        }
    }
}
