//! How far did a person get by the as-of day? What has not happened by then has not happened, so
//! the youngest leads are still on their way. Invariant: created ≤ decided ≤ opportunity ≤ closed ≤ 0.

use crate::{
    offer::Offer,
    random::{Stream, Topic},
    weights::{Group, fortunes, looked_at},
};

/// What happened to a lead; days are counted from the as-of day.
pub(crate) struct Journey {
    /// When sales accepted or rejected the lead.
    pub(crate) decided: Option<(i32, bool)>,
    /// When a deal was opened.
    pub(crate) opportunity: Option<i32>,
    /// When the deal was closed, and whether it was won.
    pub(crate) closed: Option<(i32, bool)>,
    /// When the deal is or was expected to close; may lie after the as-of day.
    pub(crate) expected: i32,
}

impl Journey {
    pub(crate) fn of(seed: u64, row: u64, offer: Offer, group: Group, created: i32) -> Self {
        let mut draw = Stream::of(seed, Topic::Journey, row);
        let [accept, open, win] = fortunes(group);
        // Someone who asks for a demo or was sent by a customer means it; an e-book is taken along.
        let open = match offer {
            Offer::Demo | Offer::Referral => open * 13 / 10,
            Offer::EbookMeta | Offer::EbookLinkedIn => open * 8 / 10,
            _ => open,
        };
        let decided = created + draw.between(1, 16);
        let opened = decided + draw.between(3, 40);
        let expected = opened + draw.between(20, 75) + draw.between(0, 70);
        let mut journey = Self {
            decided: None,
            opportunity: None,
            closed: None,
            expected,
        };
        if !draw.chance(looked_at(offer)) || decided > 0 {
            return journey;
        }
        let is_accepted = draw.chance(accept);
        journey.decided = Some((decided, is_accepted));
        if !is_accepted || !draw.chance(open) || opened > 0 {
            return journey;
        }
        journey.opportunity = Some(opened);
        if expected <= 0 {
            journey.closed = Some((expected, draw.chance(win)));
        }
        journey
    }

    /// Nothing has happened to the lead.
    pub(crate) fn none() -> Self {
        Self {
            decided: None,
            opportunity: None,
            closed: None,
            expected: 0,
        }
    }

    pub(crate) fn is_won(&self) -> bool {
        matches!(self.closed, Some((_, true)))
    }

    /// The last day something is sure to have happened; `created` when nothing did since.
    pub(crate) fn last_day(&self, created: i32) -> i32 {
        let decided = self.decided.map(|(day, _)| day);
        let closed = self.closed.map(|(day, _)| day);
        closed.or(self.opportunity).or(decided).unwrap_or(created)
    }
}
