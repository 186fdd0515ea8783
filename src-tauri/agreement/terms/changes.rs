//! What changed from some promises to others? One sentence for each register, with what was and what is; an
//! order of reasons is named only where nothing else changed.

use definition::Definition;
use words::Words;

use super::saying::{part_key, reason_keys, say_register};
use super::{Terms, writes};
use crate::ChangeSaid;

/// The changes that lead from the promises of one definition to those of another, in words.
#[must_use]
pub fn term_changes([before, after]: [(&Terms, &Definition); 2], words: Words) -> Vec<ChangeSaid> {
    let mut changes = Vec::new();
    for (key, _) in writes(before.0, after.0) {
        let was = say_register(before.0, &key, before.1, words);
        let is = say_register(after.0, &key, after.1, words);
        // Several registers may read as one sentence, as who has to sign.
        let said = ChangeSaid {
            what: words.say(
                "term-change",
                &[("what", words.say(part_key(&key), &[]).into())],
            ),
            before: was,
            after: is,
        };
        if said.before != said.after && !changes.contains(&said) {
            changes.push(said);
        }
    }
    if changes.is_empty() && reason_keys(before.0) != reason_keys(after.0) {
        changes.push(ChangeSaid {
            what: words.say("term-change-order", &[]),
            before: None,
            after: None,
        });
    }
    changes
}
