//! Which texts mean what is asked? Where texts repeat, each distinct text is asked once.

use lead::{Mask, Texts};

use crate::meaning::Meaning;
use crate::{Kleene, Verdict};

/// The verdict of each row. A row that is not `known` gets any.
pub(crate) fn rows_that_mean(texts: &Texts, known: &Mask, meaning: &Meaning) -> Kleene {
    match texts {
        Texts::Coded { codes, dict } => {
            let verdicts: Vec<Verdict> = dict.iter().map(|text| meaning.verdict(text)).collect();
            let rows = |of: Verdict| {
                let is: Vec<bool> = verdicts.iter().map(|verdict| *verdict == of).collect();
                Mask::from_fn(codes.len(), |row| is[usize::from(codes[row])])
            };
            Kleene::new(rows(Verdict::Met), &rows(Verdict::Unknown))
        }
        Texts::Plain(rows) => {
            let verdict = |row: usize| meaning.verdict(rows.get(row));
            let verdicts: Vec<Verdict> = (0..rows.len())
                .map(|row| {
                    if known.contains(row) {
                        verdict(row)
                    } else {
                        Verdict::NotMet
                    }
                })
                .collect();
            let rows = |of| Mask::from_fn(verdicts.len(), |row| verdicts[row] == of);
            Kleene::new(rows(Verdict::Met), &rows(Verdict::Unknown))
        }
    }
}
