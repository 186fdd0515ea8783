//! What does the window show of a copy that was checked? Whether it is whole, what it says, and what of it differs;
//! all in sentences.

use agreement::CheckedCopy;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{
    Snapshot, Verified, differs_sentence, here_sentence, no_copy_sentence, nothing_signed_sentence,
    whole_sentence,
};

use super::agreement::SignOffView;

/// What became of a check.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CopyVerifiedView {
    /// The name of the file.
    pub file: String,
    /// The one copy, or every version of a workspace, oldest first.
    pub copies: Vec<CopyView>,
    /// Why there was nothing to check; none where there was.
    pub nothing: Option<String>,
}

/// A copy that was checked.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CopyView {
    /// Whether all of it is as it was signed.
    pub whole: bool,
    /// The same as a sentence, with its title.
    pub says: String,
    /// What the open workspace knows of it; none where none is open.
    pub here: Option<String>,
    /// What of it differs.
    pub differs: Vec<String>,
    /// The identity of what was signed, as the copy says it.
    pub agreement_hash: String,
    /// The identity of what decides leads, as the copy says it.
    pub definition_hash: String,
    /// Who signed, oldest first, as the copy says it.
    pub sign_offs: Vec<SignOffView>,
}

impl CopyVerifiedView {
    /// What was found in a file, said in `words`, beside what is known `here`.
    pub(crate) fn of(
        found: &Verified,
        file: String,
        (here, words): (Option<&Snapshot>, Words),
    ) -> Self {
        let (copies, nothing) = match found {
            Verified::NoCopy(error) => (Vec::new(), Some(no_copy_sentence(error, words))),
            Verified::Copies(copies) => {
                let nothing = copies.is_empty().then(|| nothing_signed_sentence(words));
                let copies = copies.iter().map(|copy| CopyView::of(copy, here, words));
                (copies.collect(), nothing)
            }
        };
        Self {
            file,
            copies,
            nothing,
        }
    }
}

impl CopyView {
    fn of(copy: &CheckedCopy, here: Option<&Snapshot>, words: Words) -> Self {
        let differs = copy.differs.iter();
        Self {
            whole: copy.differs.is_empty(),
            says: whole_sentence(copy, words),
            here: here.map(|here| here_sentence(&here.knows_copy(copy), words)),
            differs: differs
                .map(|differs| differs_sentence(differs, words))
                .collect(),
            agreement_hash: copy.agreement_hash.clone(),
            definition_hash: copy.definition_hash.clone(),
            sign_offs: copy.sign_offs.iter().map(SignOffView::from).collect(),
        }
    }
}
