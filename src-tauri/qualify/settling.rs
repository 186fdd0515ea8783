//! What would settle most? The leads of which a stage is unknown, by what would have to be known of
//! them for the stage to be known, whatever it turned out to be.

use std::sync::Arc;

use definition::{CriterionId, Definition, Subject};
use lead::Mask;

use crate::again::Again;
use crate::{Kleene, Verdicts};

/// The leads that one subject, once known, would settle.
#[derive(Clone, Debug, PartialEq)]
pub struct Settling {
    /// What is not known of them.
    pub subject: Subject,
    /// The criteria that ask about it.
    pub criteria: Vec<CriterionId>,
    /// The leads.
    pub rows: Mask,
}

/// So many criteria about one subject are tried in every combination of verdicts; of more, only all
/// met and all not met.
const MOST_TRIED: usize = 4;

/// What would settle a stage, by its position in `definition`; `verdicts` are those of `definition`.
///
/// A lead is settled when it is surely at the stage on the complete path, or surely not. Every
/// verdict that the criteria about a subject could have is tried, also such as no value would give
/// them together, so that what is counted is surely settled. The subject that settles most comes
/// first, of equals the one asked first; one that settles nobody on its own is left out.
#[must_use]
pub fn settling(definition: &Definition, verdicts: &Verdicts, stage: usize) -> Vec<Settling> {
    let Some(again) = Again::of(definition, verdicts, stage) else {
        return Vec::new();
    };
    let mut subjects: Vec<(&Subject, Vec<usize>)> = Vec::new();
    for (k, criterion) in definition.criteria.iter().enumerate() {
        match subjects
            .iter_mut()
            .find(|(subject, _)| **subject == criterion.subject)
        {
            Some((_, criteria)) => criteria.push(k),
            None => subjects.push((&criterion.subject, vec![k])),
        }
    }
    let undecided = again.at(&verdicts.criteria);
    let mut found = Vec::new();
    for (subject, asked) in subjects {
        let none = Mask::none(verdicts.n_leads);
        let not_known = asked
            .iter()
            .fold(none, |rows, &k| rows.or(verdicts.criteria[k].unknown()));
        let mut rows = undecided.unknown().and(&not_known);
        for tried in tries(asked.len()) {
            if rows.count() == 0 {
                break;
            }
            let mut criteria = verdicts.criteria.clone();
            for (&k, is_met) in asked.iter().zip(tried) {
                criteria[k] = Arc::new(settled(&criteria[k], is_met));
            }
            rows = rows.and_not(again.at(&criteria).unknown());
        }
        if rows.count() > 0 {
            let criteria = asked.iter().map(|&k| definition.criteria[k].id.clone());
            found.push(Settling {
                subject: subject.clone(),
                criteria: criteria.collect(),
                rows,
            });
        }
    }
    found.sort_by_key(|settling| std::cmp::Reverse(settling.rows.count()));
    found
}

/// The verdicts with every unknown one met, or none.
fn settled(verdicts: &Kleene, is_met: bool) -> Kleene {
    let none = Mask::none(verdicts.n_rows());
    if is_met {
        Kleene::new(verdicts.possible(), &none)
    } else {
        Kleene::new(verdicts.met().clone(), &none)
    }
}

/// The combinations of verdicts that are tried of so many criteria.
fn tries(n: usize) -> Vec<Vec<bool>> {
    if n > MOST_TRIED {
        return vec![vec![true; n], vec![false; n]];
    }
    let all = 0..1_usize << n;
    all.map(|bits| (0..n).map(|i| bits >> i & 1 == 1).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::tries;

    #[test]
    fn of_few_criteria_every_combination_is_tried_once_and_of_more_the_two_extremes() {
        for n in 0..=4 {
            let mut all = tries(n);
            assert!(all.iter().all(|one| one.len() == n));
            all.sort();
            all.dedup();
            assert_eq!(all.len(), 1 << n, "{n} criteria");
        }
        assert_eq!(tries(5), [vec![true; 5], vec![false; 5]]);
    }
}
