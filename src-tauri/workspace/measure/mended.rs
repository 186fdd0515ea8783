//! What brings the figures that are missing? A note says it in words; here it says where that is done.
//!
//! Invariant: whatever asks for something that can be brought from elsewhere leads there, in every figure alike,
//! because notes without variables are told apart by their own sentence.

use words::Words;

use super::Shown;

/// Where what is missing is brought from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mended {
    /// A file with it is imported.
    Import,
    /// Both sides promise it.
    Promises,
}

/// The notes that ask for something, each without variables.
const ASKING: [(&str, Mended); 12] = [
    ("time-no-days-remedy", Mended::Import),
    ("money-no-costs", Mended::Import),
    ("money-no-deals", Mended::Import),
    ("money-not-followed-needs", Mended::Import),
    ("losses-no-deals-says", Mended::Import),
    ("open-no-deals-says", Mended::Import),
    ("hand-off-no-field-says", Mended::Import),
    ("improve-nobody-tested", Mended::Import),
    ("time-sla-none-remedy", Mended::Promises),
    ("scorecard-no-volume", Mended::Promises),
    ("scorecard-no-follow-up", Mended::Promises),
    ("scorecard-no-acceptance", Mended::Promises),
];

impl Shown {
    /// Where the first thing is brought from that a note asks for; `None` where nothing is missing.
    #[must_use]
    pub fn mended(&self, words: Words) -> Option<Mended> {
        let asks = |(key, _): &&(&str, Mended)| self.notes.contains(&words.say(key, &[]));
        ASKING.iter().find(asks).map(|(_, by)| *by)
    }
}

#[cfg(test)]
mod tests {
    use words::{Locale, Words};

    use super::{ASKING, Mended, Shown};

    #[test]
    fn what_a_note_asks_for_is_found_in_every_language() {
        for locale in Locale::ALL {
            let words = Words::of(locale);
            for (key, by) in ASKING {
                let note = words.say(key, &[]);
                assert!(!note.contains(['{', '⟦']), "{locale:?} {key}: {note}");
                let shown = Shown {
                    notes: vec![String::from("Another."), note],
                    ..Shown::default()
                };
                assert_eq!(shown.mended(words), Some(by), "{locale:?} {key}");
            }
            assert_eq!(Shown::default().mended(words), None::<Mended>);
        }
    }
}
