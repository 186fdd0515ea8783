//! How much working time lies between two moments, and when is so much of it over? By hours of weekdays in
//! the team's time zone, holidays and half days taken out.
//!
//! Invariants: working time is time that passes, so a night in which the clocks change has an hour less or
//! more; a stretch that a change of clocks swallows has no length; no working time at all is said, never
//! waited for.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use super::{DayHours, Holiday, Hours, Stretch};

/// How far ahead a deadline is looked for: after so many days without it there is none.
const MOST_DAYS: u32 = 20 * 366;

/// Why there is no working time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWorkingTime {
    /// Nobody said when work is done.
    #[error("nobody said when work is done")]
    Unsaid,
    /// No weekday has hours.
    #[error("no weekday has working hours")]
    NoDay,
}

/// When work is done, in a time zone.
#[derive(Clone, Debug)]
pub struct WorkingTime {
    week: [DayHours; 7],
    holidays: BTreeMap<Date, Holiday>,
    zone: TimeZone,
}

impl WorkingTime {
    /// The working time of these weekdays, from Monday, and holidays.
    ///
    /// # Errors
    /// Where no weekday has hours.
    pub fn new(
        week: &[DayHours; 7],
        holidays: &BTreeMap<Date, Holiday>,
        zone: &TimeZone,
    ) -> Result<Self, NoWorkingTime> {
        if week.iter().all(DayHours::is_off) {
            return Err(NoWorkingTime::NoDay);
        }
        Ok(Self {
            week: week.clone(),
            holidays: holidays.clone(),
            zone: zone.clone(),
        })
    }

    /// The working time from one moment to a later one; none to an earlier.
    #[must_use]
    pub fn between(&self, from: Timestamp, to: Timestamp) -> SignedDuration {
        let mut sum = SignedDuration::ZERO;
        let last = to.to_zoned(self.zone.clone()).date();
        let mut day = Some(from.to_zoned(self.zone.clone()).date());
        while let Some(today) = day.filter(|today| *today <= last) {
            for (begins, ends) in self.stretches(today) {
                let (begins, ends) = (begins.max(from), ends.min(to));
                if begins < ends {
                    sum += ends.duration_since(begins);
                }
            }
            day = today.tomorrow().ok();
        }
        sum
    }

    /// The first moment by which so much working time has passed; `start` itself for none. `None` where
    /// there is not that much in the twenty years after it.
    #[must_use]
    pub fn deadline(&self, start: Timestamp, within: Hours) -> Option<Timestamp> {
        let mut left = SignedDuration::from_mins(i64::from(within.minutes()));
        if left.is_zero() {
            return Some(start);
        }
        let mut day = start.to_zoned(self.zone.clone()).date();
        for _ in 0..MOST_DAYS {
            for (begins, ends) in self.stretches(day) {
                let begins = begins.max(start);
                if begins >= ends {
                    continue;
                }
                let has = ends.duration_since(begins);
                if has >= left {
                    return begins.checked_add(left).ok();
                }
                left -= has;
            }
            day = day.tomorrow().ok()?;
        }
        None
    }

    /// The end of work on the n-th working day after that of a moment; of its own day for none. `None`
    /// where there are not that many in the next twenty years.
    #[must_use]
    pub fn end_of_day(&self, start: Timestamp, n_days: u32) -> Option<Timestamp> {
        let mut left = n_days;
        let mut day = start.to_zoned(self.zone.clone()).date();
        for _ in 0..MOST_DAYS {
            let last = self.stretches(day).last().map(|(_, ends)| *ends);
            match last {
                Some(ends) if left == 0 => return Some(ends.max(start)),
                // Its own day does not count; it may be a day off.
                None if n_days == 0 => return Some(start),
                _ => {}
            }
            day = day.tomorrow().ok()?;
            if !self.hours_of(day).is_off() {
                left = left.saturating_sub(1);
            }
        }
        None
    }

    /// The hours of a day.
    #[must_use]
    pub fn hours_of(&self, day: Date) -> &DayHours {
        if let Some(holiday) = self.holidays.get(&day) {
            return &holiday.hours;
        }
        let place = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        &self.week[place % 7]
    }

    /// The stretches of a day as moments, in their order; those that a change of clocks swallows are left
    /// out.
    fn stretches(&self, day: Date) -> Vec<(Timestamp, Timestamp)> {
        let stretches = self.hours_of(day).stretches().iter();
        let moments = stretches.filter_map(|Stretch { from, to }| {
            let (begins, ends) = (self.moment(day, *from)?, self.moment(day, *to)?);
            (begins < ends).then_some((begins, ends))
        });
        moments.collect()
    }

    /// The moment of a minute of a day; where the clocks jump over it the moment of the jump, and where they
    /// show it twice the first.
    fn moment(&self, day: Date, minute: u16) -> Option<Timestamp> {
        let (day, minute) = match minute {
            0..1440 => (day, minute),
            _ => (day.tomorrow().ok()?, 0),
        };
        let hour = i8::try_from(minute / 60).ok()?;
        let time = Time::new(hour, i8::try_from(minute % 60).ok()?, 0, 0).ok()?;
        let ambiguous = self.zone.to_ambiguous_timestamp(day.to_datetime(time));
        match ambiguous.offset() {
            // Read by the offset that comes after, the hour that is jumped lies before the jump.
            AmbiguousOffset::Gap { after, .. } => {
                let before = after.to_timestamp(day.to_datetime(time)).ok()?;
                let jump = self.zone.following(before).next();
                jump.map(|jump| jump.timestamp())
            }
            _ => ambiguous.earlier().ok(),
        }
    }
}
