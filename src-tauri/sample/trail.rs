//! What did a person do that leaves a trace? Visits, downloads and the last day; the row of people
//! sums up what the table of activities lists.

use crate::{
    journey::Journey,
    offer::{FURTHER, Offer},
    random::{Stream, Topic},
};

/// The traces of one row.
pub(crate) struct Trail {
    pub(crate) visits: u32,
    downloads: [Option<&'static str>; 3],
    /// Days from the as-of day; nothing happened later.
    pub(crate) last: i32,
}

impl Trail {
    pub(crate) fn of(seed: u64, row: u64, offer: Offer, created: i32, journey: &Journey) -> Self {
        let mut draw = Stream::of(seed, Topic::Activity, row);
        let (least, most) = match offer {
            Offer::EbookMeta | Offer::EbookLinkedIn => (1, 3),
            Offer::TradeFair | Offer::BoughtList => (0, 2),
            Offer::Newsletter | Offer::WhitePaper | Offer::Webinar => (1, 6),
            Offer::Referral => (1, 8),
            Offer::CaseStudy => (2, 9),
            Offer::Demo => (3, 14),
        };
        let is_accepted = matches!(journey.decided, Some((_, true)));
        let visits = draw.between(least, most)
            + if is_accepted { draw.between(0, 4) } else { 0 }
            + if journey.opportunity.is_some() {
                draw.between(2, 14)
            } else {
                0
            }
            + if journey.is_won() {
                draw.between(3, 25)
            } else {
                0
            };
        let mut downloads = [offer.content(), None, None];
        let further = if journey.opportunity.is_some() {
            600
        } else {
            110
        };
        for place in &mut downloads[1..] {
            if draw.chance(further) {
                *place = Some(draw.pick(&FURTHER));
            }
        }
        if downloads[1] == downloads[2] || downloads[0] == downloads[2] {
            downloads[2] = None;
        }
        if downloads[0] == downloads[1] {
            downloads[1] = None;
        }
        let lingering = if offer.content().is_some() { 25 } else { 60 };
        let known = journey.last_day(created);
        let last = (known + draw.between(0, lingering)).min(0);
        Self {
            visits: visits.max(0) as u32,
            downloads,
            last,
        }
    }

    /// What was downloaded, the offer's own content first.
    pub(crate) fn downloads(&self) -> impl Iterator<Item = &'static str> {
        self.downloads.into_iter().flatten()
    }
}
