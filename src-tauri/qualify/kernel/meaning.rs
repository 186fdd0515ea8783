//! Which texts mean what is asked? Where texts repeat, each distinct text is asked once.

use lead::{Mask, Texts};

use crate::meaning::Meaning;
use crate::{Kleene, Verdict};

/// The verdict of each row. A row that is not `known` gets any.
pub(crate) fn rows_that_mean(texts: &Texts, known: &Mask, meaning: &Meaning) -> Kleene {
    match texts {
        Texts::Coded { codes, dict } => {
            let verdicts: Vec<Verdict> = dict.iter().map(|text| meaning.verdict(text)).collect();
            Kleene::from_fn(codes.len(), |row| verdicts[usize::from(codes[row])])
        }
        Texts::Plain(rows) => Kleene::from_fn(rows.len(), |row| {
            if known.contains(row) {
                meaning.verdict(rows.get(row))
            } else {
                Verdict::NotMet
            }
        }),
    }
}
