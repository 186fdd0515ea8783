//! What did somebody change when they said something? Each thing as one sentence, with what was and what is: the
//! definition as between two versions, the promises part by part, all else by its register.

mod choice;
mod page;
#[cfg(test)]
mod tests;

use definition::{Definition, Labels};
use words::{Arg, Words};

pub use choice::{Choice, Offered, choices};
use page::Page;

use crate::terms::{Terms, read_registers, term_changes};
use crate::{ChangeSaid, Journal, Register, diff, say_change};

/// What the first `after` edits of a journal say otherwise than the first `before` of them.
#[must_use]
pub fn say_moments(
    journal: &Journal,
    [before, after]: [usize; 2],
    label: &Labels<'_>,
    words: Words,
) -> Vec<ChangeSaid> {
    changes(
        [&journal.until(before), &journal.until(after)],
        label,
        words,
    )
}

/// What one journal says otherwise than another.
fn changes([before, after]: [&Journal; 2], label: &Labels<'_>, words: Words) -> Vec<ChangeSaid> {
    let (was, is) = (Moment::of(before), Moment::of(after));
    let mut said = definition_changes(&was, &is, label, words);
    let nothing = Definition::new(String::new());
    let terms = [&was, &is].map(|one| (&one.terms, one.definition.as_ref().unwrap_or(&nothing)));
    said.extend(term_changes(terms, words));
    let mut registers: Vec<&Register> = before.registers().chain(after.registers()).collect();
    registers.sort();
    registers.dedup();
    let page = Page {
        definition: is.definition.as_ref().or(was.definition.as_ref()),
        label,
        words,
    };
    for register in registers {
        let [old, new] = [before, after].map(|journal| journal.value(register));
        if old != new {
            said.extend(page.change(register, old, new));
        }
    }
    said
}

struct Moment {
    definition: Option<Definition>,
    terms: Terms,
}

impl Moment {
    fn of(journal: &Journal) -> Self {
        Self {
            definition: journal.definition().and_then(|read| read.definition.ok()),
            terms: read_registers(journal).terms,
        }
    }
}

fn definition_changes(
    was: &Moment,
    is: &Moment,
    label: &Labels<'_>,
    words: Words,
) -> Vec<ChangeSaid> {
    match (&was.definition, &is.definition) {
        (Some(was), Some(is)) => {
            let changes = diff(was, is);
            let said = changes.iter();
            said.map(|one| say_change(one, [was, is], label, words))
                .collect()
        }
        (None, Some(is)) => vec![ChangeSaid {
            what: words.say("decision-defined", &[]),
            before: None,
            after: Some(words.say(
                "decision-defined-says",
                &[
                    ("title", is.title.clone().into()),
                    ("n", Arg::from(is.criteria.len())),
                    ("stages", Arg::from(is.stages.len())),
                ],
            )),
        }],
        _ => Vec::new(),
    }
}
