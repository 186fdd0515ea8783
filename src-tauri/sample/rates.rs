//! What was each currency of the story worth, month by month? Near the rate that made the amounts, a little more or
//! less each month.

use std::io;

use crate::{
    Story,
    calendar::Calendar,
    country::currencies,
    person::FIRST_MET,
    random::{Stream, Topic},
};

/// The columns of rates: Worth is that of one unit in US dollars.
pub const RATE_COLUMNS: [&str; 3] = ["Month", "Currency", "Worth"];

/// Units of the currency that costs are in, in a US dollar, in thousandths.
const EUROS: (&str, u64) = ("EUR", 920);

/// How many billionths one has.
const ONE: u64 = 1_000_000_000;

pub(crate) fn write(
    story: &Story,
    calendar: &Calendar,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(RATE_COLUMNS)?;
    for (month, (from, _)) in calendar.months(FIRST_MET - 31).enumerate() {
        let mut draw = Stream::of(story.seed, Topic::Rate, month as u64);
        for (currency, rate) in currencies().into_iter().chain([EUROS]) {
            // In billionths of a dollar: a rupiah is worth few of them.
            let worth = 1_000_000_000_000 * draw.between(97, 103) as u64 / 100 / rate;
            let worth = format!("{}.{:09}", worth / ONE, worth % ONE);
            let (day, _) = calendar.iso(from).split_at(7);
            rows.write_record([day, currency, &worth])?;
        }
    }
    rows.flush()
}
