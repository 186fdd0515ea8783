//! What does the export of stage history look like? Who entered which lifecycle stage when, as the CRM kept
//! it under the old habit: a download makes a marketing qualified lead. A stage is never gone back to, but by leads
//! that sales sent back to be nurtured, of whom some come a second time.
//!
//! Invariant: the last stage of a person, apart from being sent back, is the one that their row of people says.

use std::io;

use crate::{
    Story,
    activities::downloads,
    calendar::Calendar,
    offer::Offer,
    random::{Stream, Topic},
    record::{Record, push_record_id},
};

/// The columns of stage history. The id of a contact is the Record ID of people.
pub const HISTORY_COLUMNS: [&str; 5] = [
    "History ID",
    "Contact ID",
    "From Stage",
    "To Stage",
    "Date Entered",
];

pub(crate) fn write(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(HISTORY_COLUMNS)?;
    let (mut contact, mut id) = (String::new(), 900_000_000_u64);
    for record in Record::firsts(story.seed, story.n_people) {
        contact.clear();
        push_record_id(&mut contact, story.seed, record.row);
        let mut from = "";
        for (day, to) in entered(story.seed, &record) {
            id += 1;
            rows.write_record([&id.to_string(), &contact, from, to, calendar.iso(day)])?;
            from = to;
        }
    }
    rows.flush()
}

/// The stages that a person entered, in their order.
fn entered(seed: u64, record: &Record) -> Vec<(i32, &'static str)> {
    let journey = &record.journey;
    let begins = match record.offer {
        Offer::Newsletter => "Subscriber",
        _ => "Lead",
    };
    let mut entered = vec![(record.created, begins)];
    let accepted = journey.decided.filter(|(_, is_accepted)| *is_accepted);
    let later = [
        accepted.map(|(day, _)| (day, "Sales Qualified Lead")),
        journey.opportunity.map(|day| (day, "Opportunity")),
        journey
            .closed
            .filter(|(_, is_won)| *is_won)
            .map(|(day, _)| (day, "Customer")),
    ];
    let first_download = downloads(seed, record)
        .into_iter()
        .map(|(day, _)| day)
        .min();
    let asked = (record.offer == Offer::Demo).then_some(record.created);
    let qualified = first_download.into_iter().chain(asked).min();
    let before = later[0].map_or(i32::MAX, |(day, _)| day);
    if let Some(day) = qualified.filter(|day| *day <= before) {
        entered.push((day, "Marketing Qualified Lead"));
    }
    entered.extend(later.into_iter().flatten());
    if let Some((day, "Marketing Qualified Lead")) = entered.last().copied() {
        entered.extend(sent_back(seed, record, day));
    }
    entered
}

/// What became of a lead that was qualified on this day and that sales sent back: some are to be nurtured, and some of
/// these come again, on the last day on which anything happened to them.
fn sent_back(seed: u64, record: &Record, qualified: i32) -> Vec<(i32, &'static str)> {
    let rejected = record
        .journey
        .decided
        .filter(|(_, is_accepted)| !is_accepted);
    let mut draw = Stream::of(seed, Topic::Return, record.row);
    let Some((day, _)) = rejected.filter(|(day, _)| *day >= qualified && draw.chance(600)) else {
        return Vec::new();
    };
    let mut entered = vec![(day, "Recycled")];
    if record.trail.last >= day + 10 && draw.chance(550) {
        entered.push((record.trail.last, "Marketing Qualified Lead"));
    }
    entered
}
