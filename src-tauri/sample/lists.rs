//! Who is on which list? People as marketing and sales put them together: by what brought them, by what they
//! read, and whom to win back. A person may be on several.

use std::io;

use crate::{
    Story,
    offer::Offer,
    record::{Record, push_record_id},
};

/// The columns of lists: the name of a list, and the Record ID of people.
pub const LIST_COLUMNS: [&str; 2] = ["List", "Record ID"];

/// The names of the lists.
pub const LISTS: [&str; 5] = [
    "Trade fair visitors",
    "Bought list: decision makers",
    "Webinar guests",
    "Case study readers",
    "Win back: lost in the last year",
];

/// Whom sales lost longer ago nobody calls again.
const WIN_BACK: i32 = -365;

/// Gives each who is on a list: its place in [`LISTS`], and their record id; person by person.
pub(crate) fn each(story: &Story, mut take: impl FnMut(usize, &str)) {
    let mut id = String::new();
    for record in Record::firsts(story.seed, story.n_people) {
        let on = are_on(&record);
        if on.contains(&true) {
            id.clear();
            push_record_id(&mut id, story.seed, record.row);
            let lists = on.into_iter().enumerate().filter(|(_, is_on)| *is_on);
            lists.for_each(|(list, _)| take(list, &id));
        }
    }
}

pub(crate) fn write(story: &Story, out: &mut impl io::Write) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(LIST_COLUMNS)?;
    let mut written = Ok(());
    each(story, |list, id| {
        if written.is_ok() {
            written = rows.write_record([LISTS[list], id]);
        }
    });
    written?;
    rows.flush()
}

/// Whether a person is on each of [`LISTS`].
fn are_on(record: &Record) -> [bool; LISTS.len()] {
    let mut read = record.trail.downloads();
    let lost = record.journey.closed.filter(|(_, is_won)| !is_won);
    [
        record.offer == Offer::TradeFair,
        record.offer == Offer::BoughtList,
        record.offer == Offer::Webinar,
        read.any(|content| content.starts_with("Case study")),
        lost.is_some_and(|(day, _)| day > WIN_BACK),
    ]
}
