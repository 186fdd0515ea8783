//! What does the export of deals look like? One deal for everyone who became an opportunity, and
//! later a second one, existing business, for some who bought.

use std::io;

use crate::{
    Story,
    calendar::Calendar,
    company::Company,
    contact::push_email,
    random::{Stream, Topic, scattered},
    record::{EMAIL, Record},
    weights::Group,
};

/// The columns of deals. Amount is in whole units of Currency; a lost deal has a reason. Of some deals nobody is named
/// as the owner.
pub const DEAL_COLUMNS: [&str; 13] = [
    "Deal ID",
    "Deal Name",
    "Deal Stage",
    "Pipeline",
    "Amount",
    "Currency",
    "Create Date",
    "Close Date",
    "Deal Type",
    "Closed Lost Reason",
    "Associated Company Domain",
    "Associated Contact Email",
    "Deal Owner",
];

/// Who sells; the first have most deals.
const OWNERS: [&str; 6] = [
    "Marta Lindqvist",
    "Arif Santoso",
    "Katarzyna Wrona",
    "Nattaya Srisai",
    "Jonas Brandt",
    "Farah Iskandar",
];

const OPEN_STAGES: [&str; 5] = [
    "Appointment Scheduled",
    "Qualified To Buy",
    "Presentation Scheduled",
    "Decision Maker Bought-In",
    "Contract Sent",
];

/// One deal of a person; days are counted from the as-of day.
struct Deal {
    number: u64,
    is_new: bool,
    opened: i32,
    close: i32,
    won: Option<bool>,
}

pub(crate) fn write(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(DEAL_COLUMNS)?;
    for record in Record::firsts(story.seed, story.n_people) {
        let Some(opened) = record.journey.opportunity else {
            continue;
        };
        let mut draw = Stream::of(story.seed, Topic::Deal, record.row);
        let first = Deal {
            number: record.row * 2,
            is_new: true,
            opened,
            close: record.journey.expected,
            won: record.journey.closed.map(|(_, is_won)| is_won),
        };
        rows.write_record(cells(story.seed, calendar, &record, &first, &mut draw))?;
        if let Some(second) = further(&record, &first, &mut draw) {
            rows.write_record(cells(story.seed, calendar, &record, &second, &mut draw))?;
        }
    }
    rows.flush()
}

/// A second deal with a customer, where there was time for one.
fn further(record: &Record, first: &Deal, draw: &mut Stream) -> Option<Deal> {
    let opened = first.close + draw.between(90, 240);
    if first.won != Some(true) || opened > 0 || !draw.chance(350) {
        return None;
    }
    let close = opened + draw.between(15, 70);
    let won = (close <= 0).then(|| draw.chance(650));
    Some(Deal {
        number: record.row * 2 + 1,
        is_new: false,
        opened,
        close,
        won,
    })
}

fn cells(
    seed: u64,
    calendar: &Calendar,
    record: &Record,
    deal: &Deal,
    draw: &mut Stream,
) -> [String; 13] {
    let person = &record.person;
    let mut name = String::new();
    let mut domain = String::new();
    if let Some(company) = &person.company {
        company.push_name(&mut name, seed);
        company.push_domain(&mut domain, seed);
    } else {
        name.push_str(person.given().0);
    }
    name.push_str(if deal.is_new {
        " - New Deal"
    } else {
        " - Expansion"
    });
    let mut email = String::new();
    if !record.is_empty_at(EMAIL) {
        push_email(&mut email, seed, person);
    }
    let stage = match deal.won {
        Some(true) => "Closed Won",
        Some(false) => "Closed Lost",
        None => OPEN_STAGES[((-deal.opened) / 25).clamp(0, 4) as usize],
    };
    // An offer has an amount once it is written, not before.
    let has_amount = deal.won.is_some() || deal.opened < -25 || draw.chance(500);
    let amount = amount(
        person.company.as_ref(),
        deal.is_new,
        person.country().rate,
        draw,
    );
    let reason = if deal.won == Some(false) {
        lost_reason(person.group, draw)
    } else {
        ""
    };
    [
        (50_000_000_000 + scattered(seed, deal.number, 9)).to_string(),
        name,
        stage.to_owned(),
        if deal.is_new {
            "Sales Pipeline"
        } else {
            "Customer Growth"
        }
        .to_owned(),
        if has_amount {
            amount.to_string()
        } else {
            String::new()
        },
        person.country().currency.to_owned(),
        calendar.iso(deal.opened).to_owned(),
        calendar.iso(deal.close).to_owned(),
        if deal.is_new {
            "New Business"
        } else {
            "Existing Business"
        }
        .to_owned(),
        reason.to_owned(),
        domain,
        email,
        owner(seed, deal.number).to_owned(),
    ]
}

/// Whose a deal is; in one of thirty nobody wrote it down.
fn owner(seed: u64, number: u64) -> &'static str {
    let mut draw = Stream::of(seed, Topic::Owner, number);
    if draw.below(30) == 0 {
        return "";
    }
    OWNERS.get(draw.common(OWNERS.len())).copied().unwrap_or("")
}

/// Larger companies buy more, less than in proportion; rounded as offers are.
fn amount(company: Option<&Company>, is_new: bool, rate: u64, draw: &mut Stream) -> u64 {
    let employees = company.map_or(1, |company| u64::from(company.employees));
    let dollars = 2_400 + 70 * employees.min(300) + 9 * employees.min(6_000);
    let dollars = dollars * draw.between(60, 165) as u64 / if is_new { 100 } else { 220 };
    let step = 100 * (rate / 1_000).max(1);
    (dollars * rate / 1_000 / step).max(1) * step
}

fn lost_reason(group: Group, draw: &mut Stream) -> &'static str {
    match group {
        Group::BothHold => draw.pick(&[
            "Competitor",
            "Timing",
            "Price",
            "No decision",
            "Satisfied with what they have",
        ]),
        Group::SizeOnly => draw.pick(&["No say in the decision", "No decision", "Timing"]),
        Group::SeniorityOnly => draw.pick(&["No budget", "Price", "Too small for us"]),
        Group::Neither | Group::StudentOrIntern => {
            draw.pick(&["No need", "No budget", "No say in the decision"])
        }
    }
}
