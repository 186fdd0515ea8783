//! Was something done in time? By working hours, where only the days are known on which it began and was done:
//! kept surely, not kept surely, not due yet, or what days alone do not say.
//!
//! Invariants: what was done on the day itself is never late; between the least and the most working time that may
//! have passed nothing is claimed; who is not due yet has kept nothing and broken nothing.

use agreement::terms::{Hours, Terms, WorkingTime};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// It was done in time, at whatever hour of these days.
    Yes,
    /// It was not.
    No,
    /// Nothing was done, and there is time left.
    Pending,
    /// It hangs on the hours, which nobody wrote.
    Unsaid,
}

/// Working hours to be kept.
pub(super) struct Promise {
    working: WorkingTime,
    zone: TimeZone,
    within: SignedDuration,
}

impl Promise {
    /// So many of the working hours of these promises; `None` where nobody said when work is done.
    pub(super) fn new(terms: &Terms, within: Hours, zone: &str) -> Option<Self> {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let working = terms.working_time(&zone).ok()?;
        Some(Self {
            within: SignedDuration::from_mins(i64::from(within.minutes())),
            working,
            zone,
        })
    }

    /// How it stands at the end of `as_of` with what began on `start` and was done on `done`, not before it.
    pub(super) fn stands(&self, start: Date, done: Option<Date>, as_of: Date) -> Kept {
        let done = done.filter(|day| *day <= as_of);
        let last = done.unwrap_or(as_of);
        let ends = [
            self.begins(start),
            self.ends(start),
            self.begins(last),
            self.ends(last),
        ];
        let [Some(from), Some(from_latest), Some(to), Some(to_latest)] = ends else {
            return Kept::Unsaid;
        };
        let most = self.working.between(from, to_latest);
        match done {
            Some(_) => {
                let least = self.working.between(from_latest, to);
                match (most <= self.within, least > self.within) {
                    (true, _) => Kept::Yes,
                    (_, true) => Kept::No,
                    (false, false) => Kept::Unsaid,
                }
            }
            None => {
                let least = self.working.between(from_latest, to_latest);
                match (most <= self.within, least > self.within) {
                    (true, _) => Kept::Pending,
                    (_, true) => Kept::No,
                    (false, false) => Kept::Unsaid,
                }
            }
        }
    }

    fn begins(&self, day: Date) -> Option<Timestamp> {
        Some(day.to_zoned(self.zone.clone()).ok()?.timestamp())
    }

    fn ends(&self, day: Date) -> Option<Timestamp> {
        self.begins(day.tomorrow().ok()?)
    }
}

#[cfg(test)]
mod tests {
    use agreement::terms::proposed_week;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_alone_say_what_is_kept_what_is_not_and_what_hangs_on_the_hours() {
        let terms = Terms {
            week: Some(proposed_week()),
            ..Terms::default()
        };
        // Monday 5 October 2026; eight working hours a day.
        let day = |day: i8| date(2026, 10, day);
        let today = day(30);
        let cases = [
            (8, 5, Some(5), Kept::Yes),
            (4, 5, Some(5), Kept::Unsaid),
            (8, 5, Some(6), Kept::Unsaid),
            (16, 5, Some(6), Kept::Yes),
            (4, 5, Some(7), Kept::No),
            // Over a weekend no working time passes.
            (8, 2, Some(4), Kept::Yes),
            (8, 9, Some(12), Kept::Unsaid),
            (8, 5, None, Kept::No),
            (8, 30, None, Kept::Pending),
            (4, 30, None, Kept::Unsaid),
            // What comes after the day that is asked about is not known yet.
            (8, 30, Some(31), Kept::Pending),
        ];
        for (hours, start, done, expected) in cases {
            let promise = Promise::new(&terms, Hours::of(hours), "Europe/Warsaw").unwrap();
            let found = promise.stands(day(start), done.map(day), today);
            assert_eq!(found, expected, "{hours} h, from {start} to {done:?}");
        }
        assert!(Promise::new(&Terms::default(), Hours::of(8), "UTC").is_none());
    }
}
