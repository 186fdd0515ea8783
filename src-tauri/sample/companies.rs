//! What does the export of companies look like? The companies people of the story work at, block
//! by block, so that one block is all that is held.

use std::io;

use crate::{
    Story,
    calendar::Calendar,
    company::{BLOCK_COMPANIES, BLOCK_ROWS, Company},
    duplicate::repeated,
    language::INDUSTRIES,
    person::Person,
    random::{Stream, Topic, scattered},
};

/// The columns of companies. Annual Revenue is in whole units of Currency and missing for some.
pub const COMPANY_COLUMNS: [&str; 10] = [
    "Company ID",
    "Company Name",
    "Company Domain Name",
    "Industry",
    "Number of Employees",
    "Annual Revenue",
    "Currency",
    "Country",
    "City",
    "Create Date",
];

pub(crate) fn write(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(COMPANY_COLUMNS)?;
    for block in 0..story.n_people.div_ceil(BLOCK_ROWS) {
        let end = ((block + 1) * BLOCK_ROWS).min(story.n_people);
        let mut first_met = [None; BLOCK_COMPANIES as usize];
        for row in block * BLOCK_ROWS..end {
            if repeated(story.seed, row).is_some() {
                continue;
            }
            let person = Person::of(story.seed, row);
            if let Some(company) = person.company {
                let met: &mut Option<i32> = &mut first_met[(company.id % BLOCK_COMPANIES) as usize];
                *met = Some(met.map_or(person.created, |met| met.min(person.created)));
            }
        }
        for (slot, met) in first_met.into_iter().enumerate() {
            if let Some(met) = met {
                let company = Company::of(story.seed, block * BLOCK_COMPANIES + slot as u64);
                rows.write_record(cells(story.seed, &company, calendar.iso(met)))?;
            }
        }
    }
    rows.flush()
}

fn cells(seed: u64, company: &Company, created: &str) -> [String; 10] {
    let mut draw = Stream::of(seed, Topic::Row, !company.id);
    let mut name = String::new();
    company.push_name(&mut name, seed);
    let mut domain = String::new();
    company.push_domain(&mut domain, seed);
    let per_head = draw.between(35, 210) as u64;
    let revenue = u64::from(company.employees) * per_head * company.country.rate;
    [
        (8_000_000_000 + scattered(seed, company.id, 9)).to_string(),
        name,
        domain,
        INDUSTRIES[company.industry].to_owned(),
        company.employees.to_string(),
        if draw.chance(300) {
            String::new()
        } else {
            revenue.to_string()
        },
        company.country.currency.to_owned(),
        company.country.name.to_owned(),
        company.city(seed).to_owned(),
        created.to_owned(),
    ]
}
