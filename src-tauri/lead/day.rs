//! Which day number is a date? Columns keep dates as days since 1970-01-01, so that comparing two
//! dates is comparing two integers. Date-only values have no zone and never shift.

use jiff::civil::{Date, date};
use jiff::{Span, Unit};

const EPOCH: Date = date(1970, 1, 1);

/// Days from 1970-01-01 to `date`; negative before.
#[must_use]
pub fn day_of(date: Date) -> i32 {
    EPOCH
        .until((Unit::Day, date))
        .map_or(0, |span| span.get_days())
}

/// The date of a day number, or `None` outside the years −9999 to 9999.
#[must_use]
pub fn date_of(day: i32) -> Option<Date> {
    let span = Span::new().try_days(i64::from(day)).ok()?;
    EPOCH.checked_add(span).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_survives_the_way_to_a_day_and_back() {
        for d in [
            Date::MIN,
            Date::MAX,
            EPOCH,
            date(2024, 2, 29),
            date(1969, 12, 31),
        ] {
            assert_eq!(date_of(day_of(d)), Some(d));
        }
        assert_eq!(day_of(date(1970, 1, 2)), 1);
        assert_eq!(date_of(i32::MAX), None);
    }
}
