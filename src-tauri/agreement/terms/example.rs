//! When is a lead due that comes at the end of a working week? Such an example says more than hours do: over it
//! lie a night and the days off.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Hours, NoWorkingTime, Terms};

/// How long before the end of work the lead of the example comes, in minutes.
const BEFORE_THE_END: i64 = 30;

/// A lead that comes, and when it is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// When it comes.
    pub comes: Zoned,
    /// The promise is kept until then.
    pub due: Zoned,
}

/// A lead that comes half an hour before the end of work on the next last working day of a week, seen from
/// `today`, and when it is due; `None` where there is no such deadline.
///
/// # Errors
/// Where there is no working time.
pub fn example(
    terms: &Terms,
    within: Hours,
    today: Date,
    zone: &TimeZone,
) -> Result<Option<Example>, NoWorkingTime> {
    let working = terms.working_time(zone)?;
    let mut day = today;
    // Holidays may take a week away, not all of the next ten.
    for _ in 0..70 {
        let Ok(next) = day.tomorrow() else {
            return Ok(None);
        };
        let hours = working.hours_of(day);
        let last = hours
            .stretches()
            .last()
            .filter(|_| working.hours_of(next).is_off());
        if let Some(last) = last {
            let start_of_day = day.to_zoned(zone.clone()).ok();
            let minute = i64::from(last.to) - BEFORE_THE_END;
            let at = jiff::Span::new().minutes(minute.max(i64::from(last.from)));
            let comes = start_of_day.and_then(|start| {
                // By the clock on the wall, whatever it did in the night.
                start
                    .datetime()
                    .checked_add(at)
                    .ok()?
                    .to_zoned(zone.clone())
                    .ok()
            });
            let due = comes.as_ref().and_then(|comes| {
                let due = working.deadline(comes.timestamp(), within)?;
                Some(due.to_zoned(zone.clone()))
            });
            return Ok(comes.zip(due).map(|(comes, due)| Example { comes, due }));
        }
        day = next;
    }
    Ok(None)
}
