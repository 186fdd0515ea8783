//! The sample story: which people, companies, deals and activities, which costs and lists show what an
//! agreed definition changes? A seeded generator of any size: e-books bring students and interns who never buy; case
//! studies, demos and trade fairs bring managers. The old habit counted every download as a
//! qualified lead; what really buys are leads for whom two conditions both hold: a company of at
//! least 11 employees *and* a seniority of manager or above.
//!
//! Invariants: same story, same bytes; row `i` is made from (seed, `i`) alone, so memory stays
//! bounded at any size, and the people of a smaller story begin a larger one; nothing happens after
//! the as-of day (only open deals are forecast); everybody is invented, and so is every address.

mod activities;
mod calendar;
mod companies;
mod company;
mod contact;
mod costs;
mod country;
mod deals;
mod duplicate;
mod history;
mod journey;
mod language;
mod lists;
mod offer;
mod people;
mod person;
mod random;
mod rates;
mod record;
mod title;
mod trail;
mod weights;

#[cfg(test)]
mod tests;

use std::io;

use jiff::civil::Date;

use calendar::Calendar;

pub use activities::ACTIVITY_COLUMNS;
pub use companies::COMPANY_COLUMNS;
pub use costs::{COST_COLUMNS, COUNT_COLUMNS};
pub use deals::DEAL_COLUMNS;
pub use duplicate::LABEL_COLUMNS;
pub use history::HISTORY_COLUMNS;
pub use lists::{LIST_COLUMNS, LISTS};
pub use people::PEOPLE_COLUMNS;
pub use rates::RATE_COLUMNS;

/// A story of a given size, told up to a given day.
///
/// Every table is CSV: UTF-8, commas, a header, line feeds, quotes where RFC 4180 wants them. Dates
/// are ISO 8601 days; an empty cell is a missing value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Story {
    /// What chance draws from: another seed tells of other people, in the same shares.
    pub seed: u64,
    /// Rows of people, duplicates included: one in fifty is somebody already there.
    pub n_people: u64,
    /// The last day of the story. People were met in the 760 days before it.
    pub as_of: Date,
}

impl Story {
    /// The story a new workspace shows: 2,000 people.
    #[must_use]
    pub fn default_sample(as_of: Date) -> Self {
        Self {
            seed: 2138,
            n_people: 2_000,
            as_of,
        }
    }

    /// Writes the people, [`PEOPLE_COLUMNS`], one row each and 2 % of them twice.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_people(&self, out: &mut impl io::Write) -> io::Result<()> {
        people::write(self, &self.calendar(), out)
    }

    /// Writes the companies that people of the story work at, [`COMPANY_COLUMNS`], each once.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_companies(&self, out: &mut impl io::Write) -> io::Result<()> {
        companies::write(self, &self.calendar(), out)
    }

    /// Writes the deals, [`DEAL_COLUMNS`]: one for everyone who became an opportunity, and for some
    /// customers a second one. The close date of an open deal is a forecast.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_deals(&self, out: &mut impl io::Write) -> io::Result<()> {
        deals::write(self, &self.calendar(), out)
    }

    /// Writes the activities, [`ACTIVITY_COLUMNS`], of everyone whose e-mail is known, by person
    /// and day. A person has as many page views as their row has website visits; none where those
    /// are missing.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_activities(&self, out: &mut impl io::Write) -> io::Result<()> {
        activities::write(self, &self.calendar(), out)
    }

    /// Writes the stage history, [`HISTORY_COLUMNS`], of every person, by person and day: as the CRM kept
    /// it, whatever was agreed on since.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_history(&self, out: &mut impl io::Write) -> io::Result<()> {
        history::write(self, &self.calendar(), out)
    }

    /// Writes the costs, [`COST_COLUMNS`], of each month that began in the story, by source and campaign.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_costs(&self, out: &mut impl io::Write) -> io::Result<()> {
        costs::write_costs(self, &self.calendar(), out)
    }

    /// Writes the counts, [`COUNT_COLUMNS`], of visits and followers of each month that began in the story.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_counts(&self, out: &mut impl io::Write) -> io::Result<()> {
        costs::write_counts(self, &self.calendar(), out)
    }

    /// Writes what each currency was worth in US dollars, [`RATE_COLUMNS`], in each month of the story.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_rates(&self, out: &mut impl io::Write) -> io::Result<()> {
        rates::write(self, &self.calendar(), out)
    }

    /// Writes who is on which list, [`LIST_COLUMNS`].
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_lists(&self, out: &mut impl io::Write) -> io::Result<()> {
        lists::write(self, out)
    }

    /// The record ids of those who are on each of [`LISTS`].
    #[must_use]
    pub fn lists(&self) -> [Vec<String>; LISTS.len()] {
        let mut lists = [const { Vec::new() }; LISTS.len()];
        lists::each(self, |list, id| lists[list].push(id.to_owned()));
        lists
    }

    /// Writes which row of people is the same person as which earlier one, [`LABEL_COLUMNS`]: the
    /// truth to hold a search for duplicates to. Rows that are not listed are nobody's duplicate.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn write_labels(&self, out: &mut impl io::Write) -> io::Result<()> {
        duplicate::write(self, out)
    }

    fn calendar(&self) -> Calendar {
        Calendar::up_to(self.as_of)
    }
}
