//! What does the CRM hold in row `i`? The person, what happened to them as far as this row knows,
//! and which cells are empty. People, deals and activities all read it, and so agree.

use std::fmt::Write as _;

use crate::{
    duplicate::{Difference, repeated},
    journey::Journey,
    offer::Offer,
    person::{Person, Seat},
    random::{Stream, Topic, scattered},
    trail::Trail,
    weights::HOLES,
};

/// Columns that other modules ask for, by their place in the people's table.
pub(crate) const EMAIL: usize = 3;
pub(crate) const VISITS: usize = 17;

/// One row of people before it is written.
pub(crate) struct Record {
    pub(crate) row: u64,
    pub(crate) person: Person,
    pub(crate) difference: Option<Difference>,
    /// What brought the person this time.
    pub(crate) offer: Offer,
    pub(crate) created: i32,
    /// A duplicate row knows nothing of the journey.
    pub(crate) journey: Journey,
    pub(crate) trail: Trail,
    /// Bit c is set where column c is empty by chance.
    holes: u32,
}

impl Record {
    pub(crate) fn of(seed: u64, row: u64) -> Self {
        let Some((first, difference)) = repeated(seed, row) else {
            return Self::first(seed, row);
        };
        let person = Person::of(seed, first);
        let offer = Seat::of(seed, row).offer;
        let created = Stream::of(seed, Topic::Copy, !row).between(person.created, 0);
        let journey = Journey::none();
        let trail = Trail::of(seed, row, offer, created, &journey);
        let holes = holes(seed, row) & !must_show(difference);
        Self {
            row,
            person,
            difference: Some(difference),
            offer,
            created,
            journey,
            trail,
            holes,
        }
    }

    /// The people whose first row lies in `0..n_people`.
    pub(crate) fn firsts(seed: u64, n_people: u64) -> impl Iterator<Item = Self> {
        (0..n_people)
            .filter(move |&row| repeated(seed, row).is_none())
            .map(move |row| Self::first(seed, row))
    }

    pub(crate) fn is_empty_at(&self, column: usize) -> bool {
        self.holes >> column & 1 == 1
    }

    fn first(seed: u64, row: u64) -> Self {
        let mut person = Person::of(seed, row);
        let (offer, created) = (person.offer, person.created);
        let journey = std::mem::replace(&mut person.journey, Journey::none());
        let trail = Trail::of(seed, row, offer, created, &journey);
        let holes = holes(seed, row);
        Self {
            row,
            person,
            difference: None,
            offer,
            created,
            journey,
            trail,
            holes,
        }
    }
}

/// Writes the number the CRM gave the row.
pub(crate) fn push_record_id(out: &mut String, seed: u64, row: u64) {
    let _ = write!(out, "{}", 30_000_000_000 + scattered(seed, row, 9));
}

fn holes(seed: u64, row: u64) -> u32 {
    let mut draw = Stream::of(seed, Topic::Holes, row);
    HOLES
        .iter()
        .enumerate()
        .fold(0, |holes, (column, &permille)| {
            holes | u32::from(draw.chance(permille)) << column
        })
}

/// Cells without which nobody could tell that the row is a duplicate: the names, and what stays
/// the same beside what differs.
fn must_show(difference: Difference) -> u32 {
    const NAMES: u32 = 0b110;
    const PHONE: u32 = 1 << 4;
    const COMPANY: u32 = 1 << 8;
    NAMES
        | match difference {
            Difference::EmailCase | Difference::NameMisspelt => 1 << EMAIL,
            Difference::EmailMissing | Difference::OtherEmail => PHONE | COMPANY,
            Difference::CompanyWritten => 1 << EMAIL | COMPANY,
        }
}
