//! What was spent, and how many came without a name? Month by month and source by source: invoices and
//! budgets as a spreadsheet has them, visits and followers as a web analysis counts them.
//!
//! Invariant: a month is made from (seed, month) and the size of the story alone, so that nobody is gone
//! through; it costs about what so many people cost.

use std::io;

use crate::{
    Story,
    calendar::Calendar,
    offer::Offer,
    person::FIRST_MET,
    random::{Stream, Topic},
    weights::OFFERS,
};

/// The columns of costs: Amount is in whole euros, for the days from Period to Period End.
pub const COST_COLUMNS: [&str; 7] = [
    "Source",
    "Campaign",
    "Kind",
    "Period",
    "Period End",
    "Cost",
    "Currency",
];

/// The columns of counts: how many from Period to Period End, at its end of followers.
pub const COUNT_COLUMNS: [&str; 5] = ["Source", "Kind", "Period", "Period End", "Count"];

/// What a lead costs, in euros, and what for.
const SPENT: [(Offer, &str, u64); 9] = [
    (Offer::EbookMeta, "Media", 7),
    (Offer::EbookLinkedIn, "Media", 16),
    (Offer::WhitePaper, "Content", 13),
    (Offer::Newsletter, "Tools", 6),
    (Offer::Webinar, "Event", 22),
    (Offer::CaseStudy, "Content", 19),
    (Offer::Demo, "Media", 95),
    (Offer::TradeFair, "Event", 110),
    (Offer::BoughtList, "Data", 8),
];

/// How many visits a source brings for each person it does.
const VISITED: [(&str, u64); 6] = [
    ("Organic Search", 61),
    ("Paid Search", 44),
    ("Paid Social", 37),
    ("Organic Social", 72),
    ("Email Marketing", 29),
    ("Referrals", 26),
];

/// In so many days all people of a story were met.
const DAYS: u64 = 760;

pub(crate) fn write_costs(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(COST_COLUMNS)?;
    for (month, (from, to)) in calendar.months(FIRST_MET).enumerate() {
        let mut draw = Stream::of(story.seed, Topic::Cost, month as u64);
        for (offer, kind, each) in SPENT {
            let met = share(story, |one| one == offer, to - from + 1);
            let amount = met * each * draw.between(80, 125) as u64 / 100_000_000;
            if amount > 0 {
                rows.write_record([
                    offer.source(),
                    offer.campaign(),
                    kind,
                    calendar.iso(from),
                    calendar.iso(to),
                    &amount.to_string(),
                    "EUR",
                ])?;
            }
        }
    }
    rows.flush()
}

pub(crate) fn write_counts(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(COUNT_COLUMNS)?;
    let mut followers = story.n_people * 7 / 10;
    for (month, (from, to)) in calendar.months(FIRST_MET).enumerate() {
        let mut draw = Stream::of(story.seed, Topic::Count, month as u64);
        let mut counted = |source: &str, kind: &str, n: u64| match n {
            0 => Ok(()),
            n => rows.write_record([
                source,
                kind,
                calendar.iso(from),
                calendar.iso(to),
                &n.to_string(),
            ]),
        };
        for (source, each) in VISITED {
            let met = share(story, |one| one.source() == source, to - from + 1);
            let visits = met * each * draw.between(85, 120) as u64 / 100_000_000;
            counted(source, "Visits", visits)?;
        }
        followers += story.n_people * draw.between(20, 50) as u64 / 1_000;
        counted("Organic Social", "Followers", followers)?;
    }
    rows.flush()
}

/// How many millionths of people such offers bring in so many days.
fn share(story: &Story, of: impl Fn(Offer) -> bool, n_days: i32) -> u64 {
    let offers = Offer::ALL.into_iter().zip(OFFERS);
    let permille: u32 = offers
        .filter(|(one, _)| of(*one))
        .map(|(_, weight)| weight)
        .sum();
    story.n_people * u64::from(permille) * 1_000 * n_days as u64 / DAYS
}
