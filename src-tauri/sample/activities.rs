//! What does the export of activities look like? Each person's traces in the order of their days,
//! between the day they were met and their last activity.

use std::io;

use crate::{
    Story,
    calendar::Calendar,
    contact::push_email,
    offer::Offer,
    random::{Stream, Topic},
    record::{EMAIL, Record, VISITS},
};

/// The columns of activities.
pub const ACTIVITY_COLUMNS: [&str; 6] = [
    "Activity ID",
    "Activity Type",
    "Activity Date",
    "Subject",
    "Content",
    "Associated Contact Email",
];

const PAGES: [(&str, &str); 8] = [
    ("Home", "/"),
    ("Pricing", "/pricing"),
    ("Product tour", "/product"),
    ("Case studies", "/case-studies"),
    ("Blog: Why leads go cold", "/blog/why-leads-go-cold"),
    ("Integrations", "/integrations"),
    ("About us", "/about"),
    ("Careers", "/careers"),
];
const MAILS: [&str; 4] = [
    "In the Same Boat: what sales wish marketing knew",
    "Your download, and three questions",
    "Invitation: one definition, two teams",
    "How others agreed on a good lead",
];

/// One thing that happened: day, type, subject, content.
type Event = (i32, &'static str, &'static str, &'static str);

pub(crate) fn write(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(ACTIVITY_COLUMNS)?;
    let (mut events, mut email, mut id) = (Vec::new(), String::new(), 700_000_000_u64);
    for record in Record::firsts(story.seed, story.n_people) {
        if record.is_empty_at(EMAIL) {
            continue;
        }
        email.clear();
        push_email(&mut email, story.seed, &record.person);
        happened(story.seed, &record, &mut events);
        for (day, kind, subject, content) in events.drain(..) {
            id += 1;
            rows.write_record([
                &id.to_string(),
                kind,
                calendar.iso(day),
                subject,
                content,
                &email,
            ])?;
        }
    }
    rows.flush()
}

/// What a person downloaded, each on its day.
pub(crate) fn downloads(seed: u64, record: &Record) -> Vec<(i32, &'static str)> {
    downloaded(record, &mut Stream::of(seed, Topic::Activity, !record.row))
}

fn downloaded(record: &Record, draw: &mut Stream) -> Vec<(i32, &'static str)> {
    let mut days = Vec::new();
    for (place, content) in record.trail.downloads().enumerate() {
        let is_offer = place == 0 && record.offer.content().is_some();
        let day = match is_offer {
            true => record.created,
            false => draw.between(record.created, record.trail.last),
        };
        days.push((day, content));
    }
    days
}

fn happened(seed: u64, record: &Record, events: &mut Vec<Event>) {
    let mut draw = Stream::of(seed, Topic::Activity, !record.row);
    let (created, last) = (record.created, record.trail.last);
    if record.offer.has_form() {
        let form = record.offer.content().unwrap_or(match record.offer {
            Offer::Newsletter => "Newsletter: In the Same Boat",
            Offer::Webinar => "Webinar: Marketing & Sales, One Definition",
            _ => "Demo request",
        });
        events.push((created, "Form filled", form, ""));
    }
    for (day, content) in downloaded(record, &mut draw) {
        events.push((day, "Content downloaded", content, content));
    }
    match record.offer {
        Offer::Webinar if draw.chance(620) => {
            let day = (created + 7).min(last);
            events.push((
                day,
                "Webinar attended",
                "Marketing & Sales, One Definition",
                "45 minutes",
            ));
        }
        Offer::Demo => events.push((created, "Demo requested", "Demo request", "")),
        _ => {}
    }
    if !record.is_empty_at(VISITS) {
        for visit in 0..record.trail.visits {
            let (page, path) = PAGES[draw.common(PAGES.len())];
            let day = if visit == 0 {
                created
            } else {
                draw.between(created, last)
            };
            events.push((day, "Page view", page, path));
        }
    }
    if let Some((day, is_accepted)) = record.journey.decided {
        let note = if is_accepted {
            draw.pick(&[
                "Wants to see it with the team.",
                "Asked about price, and about \"later\".\nCall again in two weeks.",
            ])
        } else {
            draw.pick(&[
                "Could not reach.",
                "Student project, no need.",
                "Wrong number",
            ])
        };
        events.push((day, "Call", "First call", note));
    }
    if let Some(day) = record.journey.opportunity {
        events.push((day, "Meeting", "First meeting", "Needs, people, dates"));
        let most = record.journey.closed.map_or(last, |(day, _)| day);
        events.push((draw.between(day, most), "Meeting", "Demo for the team", ""));
    }
    // The last trace is a mail, which anyone may open; it dates the person's last activity.
    for mail in 0..=draw.below(3) {
        let day = if mail == 0 {
            last
        } else {
            draw.between(created, last)
        };
        events.push((day, "E-mail opened", draw.pick(&MAILS), ""));
    }
    events.sort_by_key(|&(day, ..)| day);
}
