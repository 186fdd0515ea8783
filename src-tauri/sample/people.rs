//! What does the export of people look like? One record per line with the labels and habits of a
//! CRM: holes, intervals among sizes, several downloads in one cell, duplicates spelt otherwise.

use std::{fmt::Write as _, io};

use csv::StringRecord;

use crate::{
    Story,
    calendar::Calendar,
    company::push_school,
    contact::{push_email, push_phone, push_private, push_profile},
    duplicate::Difference,
    language::{FUNCTIONS, INDUSTRIES, LANGUAGES, LEVELS},
    offer::Offer,
    random::{Stream, Topic},
    record::{Record, push_record_id},
    title::push_title,
};

/// The columns of people, labelled as HubSpot labels them where it has the column.
pub const PEOPLE_COLUMNS: [&str; 25] = [
    "Record ID",
    "First Name",
    "Last Name",
    "Email",
    "Phone Number",
    "Job Title",
    "Seniority",
    "Function",
    "Company Name",
    "Company Domain",
    "Number of Employees",
    "Industry",
    "Country",
    "Language",
    "Original Source",
    "Campaign",
    "Content Downloaded",
    "Website Visits",
    "Lifecycle Stage",
    "Lead Status",
    "Sales Accepted",
    "Create Date",
    "Last Activity Date",
    "Contact Consent",
    "LinkedIn URL",
];

pub(crate) fn write(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::WriterBuilder::new()
        .buffer_capacity(1 << 16)
        .from_writer(out);
    rows.write_record(PEOPLE_COLUMNS)?;
    each_row(story, calendar, |row| Ok(rows.write_record(row)?))?;
    rows.flush()
}

/// Hands over the rows in their order, until one is refused.
pub(crate) fn each_row(
    story: &Story,
    calendar: &Calendar,
    mut take: impl FnMut(&StringRecord) -> io::Result<()>,
) -> io::Result<()> {
    let mut line = StringRecord::with_capacity(512, PEOPLE_COLUMNS.len());
    let mut cell = String::with_capacity(128);
    for row in 0..story.n_people {
        let record = Record::of(story.seed, row);
        let mut draw = Stream::of(story.seed, Topic::Row, !row);
        line.clear();
        for column in 0..PEOPLE_COLUMNS.len() {
            cell.clear();
            if !record.is_empty_at(column) {
                push_cell(&mut cell, column, story.seed, &record, &mut draw, calendar);
            }
            line.push_field(&cell);
        }
        take(&line)?;
    }
    Ok(())
}

fn push_cell(
    out: &mut String,
    column: usize,
    seed: u64,
    record: &Record,
    draw: &mut Stream,
    calendar: &Calendar,
) {
    let person = &record.person;
    let company = person.company.as_ref();
    match column {
        0 => push_record_id(out, seed, record.row),
        1 => push_given(out, record),
        2 => push_family(out, record),
        3 => push_email_cell(out, seed, record),
        4 => push_phone(out, seed, person, draw.below(4)),
        5 => push_title(out, seed, person),
        6 => out.push_str(LEVELS[person.level]),
        7 if company.is_some() => out.push_str(FUNCTIONS[person.function_held()]),
        8 => push_company(out, seed, record, draw),
        9 => {
            if let Some(company) = company {
                company.push_domain(out, seed);
            }
        }
        10 => {
            if let Some(company) = company {
                push_employees(out, company.employees, record.offer, draw);
            }
        }
        11 => out.push_str(company.map_or("", |company| INDUSTRIES[company.industry])),
        12 => out.push_str(person.country().name),
        13 => out.push_str(LANGUAGES[person.language]),
        14 => out.push_str(record.offer.source()),
        15 => record
            .offer
            .push_campaign(out, draw, person.words(), calendar, record.created),
        16 => push_downloads(out, record),
        17 if record.difference.is_none() => {
            let _ = write!(out, "{}", record.trail.visits);
        }
        18 => out.push_str(lifecycle_stage(record)),
        19 => out.push_str(lead_status(record, draw)),
        20 => out.push_str(match record.journey.decided {
            Some((_, true)) => "yes",
            Some((_, false)) => "no",
            None => "",
        }),
        21 => out.push_str(calendar.iso(record.created)),
        22 => out.push_str(calendar.iso(record.trail.last)),
        23 => out.push_str(if draw.chance(780) { "yes" } else { "no" }),
        24 => push_profile(out, seed, person),
        _ => {}
    }
}

fn push_given(out: &mut String, record: &Record) {
    out.push_str(record.person.given().0);
    if record.person.has_one_name() && record.difference == Some(Difference::NameMisspelt) {
        misspell(out);
    }
}

fn push_family(out: &mut String, record: &Record) {
    if record.person.has_one_name() {
        return;
    }
    record.person.push_family(out);
    if record.difference == Some(Difference::NameMisspelt) {
        misspell(out);
    }
}

/// Swaps two letters of a Latin name; drops the last letter of any other.
fn misspell(name: &mut String) {
    let mut letters: Vec<char> = name.chars().collect();
    let swapped = (1..letters.len().saturating_sub(1)).rev().find(|&at| {
        let (left, right) = (letters[at], letters[at + 1]);
        left != right && left.is_lowercase() && right.is_lowercase()
    });
    match swapped {
        Some(at) => letters.swap(at, at + 1),
        None => {
            letters.pop();
        }
    }
    *name = letters.into_iter().collect();
}

fn push_email_cell(out: &mut String, seed: u64, record: &Record) {
    match record.difference {
        Some(Difference::EmailMissing) => {}
        Some(Difference::OtherEmail) => push_private(out, seed, &record.person, true),
        Some(Difference::EmailCase) => {
            push_email(out, seed, &record.person);
            *out = if record.row.is_multiple_of(3) {
                out.to_uppercase()
            } else {
                in_title_case(out)
            };
        }
        _ => push_email(out, seed, &record.person),
    }
}

fn in_title_case(email: &str) -> String {
    let mut starts = true;
    email
        .chars()
        .map(|letter| {
            let cased = if starts {
                letter.to_ascii_uppercase()
            } else {
                letter
            };
            starts = !letter.is_alphanumeric();
            cased
        })
        .collect()
}

fn push_company(out: &mut String, seed: u64, record: &Record, draw: &mut Stream) {
    let Some(company) = &record.person.company else {
        // Students who were asked for a company name their school, or nothing.
        if draw.chance(450) {
            push_school(out, seed, record.person.words(), record.row % 211);
        }
        return;
    };
    company.push_name(out, seed);
    if record.difference == Some(Difference::CompanyWritten) {
        *out = match record.row % 3 {
            0 => out.to_uppercase(),
            1 => without_legal_form(out),
            _ => out
                .to_lowercase()
                .replace(" & ", " and ")
                .replace(['.', ',', '"'], ""),
        };
    }
}

/// As people say the name: without what stands before it, else without its last word.
fn without_legal_form(name: &str) -> String {
    let said = ["บริษัท ", "PT ", "CV "]
        .iter()
        .find_map(|form| name.strip_prefix(form));
    let said = said
        .or_else(|| name.rsplit_once(' ').map(|(said, _)| said))
        .unwrap_or(name);
    said.trim_end_matches(',').to_owned()
}

/// Bought lists give classes, European statistics other ones; forms and colleagues a number.
fn push_employees(out: &mut String, employees: u32, offer: Offer, draw: &mut Stream) {
    const LISTS: [(u32, u32); 5] = [(1, 10), (11, 50), (51, 200), (201, 500), (501, 1000)];
    const STATISTICS: [(u32, u32); 3] = [(1, 9), (10, 49), (50, 249)];
    let given_as_class = if offer == Offer::BoughtList { 720 } else { 125 };
    if !draw.chance(given_as_class) {
        let _ = write!(out, "{employees}");
        return;
    }
    let (classes, open_from): (&[(u32, u32)], u32) = match draw.below(10) {
        0 | 1 => (&STATISTICS, 250),
        2..5 => (&LISTS[..3], 200),
        _ => (&LISTS, 1000),
    };
    let dash = if draw.chance(80) { '–' } else { '-' };
    let _ = match classes.iter().find(|(_, most)| employees <= *most) {
        Some((least, most)) => write!(out, "{least}{dash}{most}"),
        None => write!(out, "{open_from}+"),
    };
}

fn push_downloads(out: &mut String, record: &Record) {
    for (place, content) in record.trail.downloads().enumerate() {
        if place > 0 {
            out.push_str("; ");
        }
        out.push_str(content);
    }
}

/// What the CRM recorded under the old habit: a download makes a marketing qualified lead.
fn lifecycle_stage(record: &Record) -> &'static str {
    let journey = &record.journey;
    let has_downloaded = record.trail.downloads().next().is_some();
    if journey.is_won() {
        "Customer"
    } else if journey.opportunity.is_some() {
        "Opportunity"
    } else if matches!(journey.decided, Some((_, true))) {
        "Sales Qualified Lead"
    } else if has_downloaded || record.offer == Offer::Demo {
        "Marketing Qualified Lead"
    } else if record.offer == Offer::Newsletter {
        "Subscriber"
    } else {
        "Lead"
    }
}

fn lead_status(record: &Record, draw: &mut Stream) -> &'static str {
    let journey = &record.journey;
    match (journey.closed, journey.opportunity, journey.decided) {
        (Some((_, true)), ..) => "Connected",
        (Some((_, false)), ..) => draw.pick(&["Unqualified", "Bad Timing"]),
        (None, Some(_), _) => "Open Deal",
        (None, None, Some((_, true))) => draw.pick(&["In Progress", "Connected", "Bad Timing"]),
        (None, None, Some((_, false))) => draw.pick(&["Unqualified", "Attempted to Contact"]),
        _ if record.offer == Offer::Newsletter => "",
        _ if record.created > -45 => "New",
        _ => draw.pick(&["Open", "Attempted to Contact", "", ""]),
    }
}
