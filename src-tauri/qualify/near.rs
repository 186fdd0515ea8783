//! Who is one criterion away? The leads that are not at a stage but would be, or are and would not be, were
//! the verdict of a single criterion another. Each criterion is taken to change on its own.

use std::sync::Arc;

use definition::{CriterionId, Definition};
use lead::Mask;

use crate::again::Again;
use crate::{Kleene, Verdict, Verdicts};

/// The leads that one criterion keeps from a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// The criterion.
    pub criterion: CriterionId,
    /// The leads that would be at the stage, on the complete path, if it were met, or not met.
    pub rows: Mask,
    /// Those of them of whom the criterion says surely what keeps them out; of the others it is not
    /// known.
    pub kept_out: Mask,
}

/// The near misses of a stage, by the position of the stage in `definition`; `verdicts` are those of
/// `definition`. Criteria that keep the most leads come first, equal ones in the definition's order;
/// one that keeps nobody is left out. A lead may be near by several.
#[must_use]
pub fn near_misses(definition: &Definition, verdicts: &Verdicts, stage: usize) -> Vec<NearMiss> {
    let Some(again) = Again::of(definition, verdicts, stage) else {
        return Vec::new();
    };
    let outside = again.at(&verdicts.criteria).met().not();
    let mut criteria = verdicts.criteria.clone();
    let mut found = Vec::new();
    for k in again.asked() {
        let own = Arc::clone(&criteria[k]);
        let mut rows = Mask::none(verdicts.n_leads);
        for verdict in [Verdict::Met, Verdict::NotMet] {
            criteria[k] = Arc::new(Kleene::same(verdicts.n_leads, verdict));
            rows = rows.or(again.at(&criteria).met());
        }
        criteria[k] = own;
        let rows = rows.and(&outside);
        if rows.count() > 0 {
            let criterion = definition.criteria[k].id.clone();
            let kept_out = rows.and_not(criteria[k].unknown());
            found.push(NearMiss {
                criterion,
                rows,
                kept_out,
            });
        }
    }
    found.sort_by_key(|near| std::cmp::Reverse(near.rows.count()));
    found
}

/// The leads at a stage, on the complete path, that surely would not be, were the verdict of a single criterion
/// another: they are in by a hair. `verdicts` are those of `definition`.
#[must_use]
pub fn held_by_one(definition: &Definition, verdicts: &Verdicts, stage: usize) -> Mask {
    let none = Mask::none(verdicts.n_leads);
    let Some(again) = Again::of(definition, verdicts, stage) else {
        return none;
    };
    let inside = again.at(&verdicts.criteria).met().clone();
    let mut criteria = verdicts.criteria.clone();
    let mut held = none;
    for k in again.asked() {
        let own = Arc::clone(&criteria[k]);
        for verdict in [Verdict::Met, Verdict::NotMet] {
            criteria[k] = Arc::new(Kleene::same(verdicts.n_leads, verdict));
            let may_stay = again.at(&criteria).possible();
            held = held.or(&inside.and_not(&may_stay));
        }
        criteria[k] = own;
    }
    held
}
