//! Which reasons does a team begin with? Few, and such that somebody can act on each; called as each reader's
//! language calls them until the team gives them names of its own.

use super::{DayHours, Reason, ReasonList};

/// Why a lead is sent back: names in files, and after `reason-` in the catalogues.
pub const REJECTION_REASONS: [&str; 5] = [
    "not_reached",
    "wrong_data",
    "no_need",
    "no_budget",
    NAMES_CRITERION,
];

/// Why a deal is lost.
pub const LOSS_REASONS: [&str; 5] = ["competitor", "timing", "price", "no_decision", "satisfied"];

/// The one that names the criterion.
const NAMES_CRITERION: &str = "no_fit";

/// The proposed reasons of a list.
#[must_use]
pub fn proposed_reasons(list: ReasonList) -> Vec<Reason> {
    let ids = match list {
        ReasonList::Rejection => REJECTION_REASONS,
        ReasonList::Loss => LOSS_REASONS,
    };
    let reasons = ids.into_iter().map(|id| Reason {
        id: id.to_owned(),
        label: String::new(),
        names_criterion: id == NAMES_CRITERION,
    });
    reasons.collect()
}

/// Whether a reason is one that the catalogues name.
pub(super) fn is_proposed(id: &str) -> bool {
    REJECTION_REASONS.contains(&id) || LOSS_REASONS.contains(&id)
}

/// From nine to five, Monday to Friday.
#[must_use]
pub fn proposed_week() -> [DayHours; 7] {
    std::array::from_fn(|day| match day {
        0..5 => DayHours::from_text("09:00-17:00").unwrap_or_default(),
        _ => DayHours::default(),
    })
}
