//! Which rows are somebody who is already there? Exactly one of each fifty rows, at a place that
//! chance picks; its first row is one of the 400 before and never a duplicate itself.

use std::io;

use crate::{
    Story,
    person::Seat,
    random::{Stream, Topic},
    record::push_record_id,
    weights::Persona,
};

/// The columns of the labels.
pub const LABEL_COLUMNS: [&str; 3] = ["Record ID", "Duplicate Of", "Difference"];

/// One in so many rows is a duplicate.
const EVERY: u64 = 50;
/// How far back the first row may be.
const REACH: u64 = 400;

/// What differs between the two rows of one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Difference {
    EmailCase,
    EmailMissing,
    NameMisspelt,
    CompanyWritten,
    OtherEmail,
}

impl Difference {
    fn label(self) -> &'static str {
        match self {
            Self::EmailCase => "e-mail in other case",
            Self::EmailMissing => "e-mail missing",
            Self::NameMisspelt => "name misspelt",
            Self::CompanyWritten => "company written differently",
            Self::OtherEmail => "other e-mail",
        }
    }
}

/// The row this one repeats, and how it differs; none for a person's first row.
pub(crate) fn repeated(seed: u64, row: u64) -> Option<(u64, Difference)> {
    if row != place_in(seed, row / EVERY) {
        return None;
    }
    let mut draw = Stream::of(seed, Topic::Copy, row);
    let mut first = row - 1 - draw.below(REACH.min(row) as usize) as u64;
    while first == place_in(seed, first / EVERY) {
        first -= 1;
    }
    let difference = [
        Difference::EmailCase,
        Difference::EmailMissing,
        Difference::NameMisspelt,
        Difference::CompanyWritten,
        Difference::OtherEmail,
    ][draw.weigh(&[25, 20, 20, 20, 15])];
    // A student has no company to write differently.
    let is_student = Seat::of(seed, first).persona == Persona::Student;
    match difference {
        Difference::CompanyWritten if is_student => Some((first, Difference::EmailCase)),
        _ => Some((first, difference)),
    }
}

pub(crate) fn write(story: &Story, out: &mut impl io::Write) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(LABEL_COLUMNS)?;
    let (mut own, mut other) = (String::new(), String::new());
    for group in 0..story.n_people.div_ceil(EVERY) {
        let row = place_in(story.seed, group);
        if let Some((first, difference)) =
            repeated(story.seed, row).filter(|_| row < story.n_people)
        {
            own.clear();
            other.clear();
            push_record_id(&mut own, story.seed, row);
            push_record_id(&mut other, story.seed, first);
            rows.write_record([own.as_str(), &other, difference.label()])?;
        }
    }
    rows.flush()
}

/// The duplicate's row among the fifty; late among the first fifty, which have few before them.
fn place_in(seed: u64, group: u64) -> u64 {
    let mut draw = Stream::of(seed, Topic::Row, group);
    let skipped = if group == 0 { EVERY / 2 } else { 0 };
    group * EVERY + skipped + draw.below((EVERY - skipped) as usize) as u64
}
