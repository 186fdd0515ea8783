//! At what hours of a day is work done? Stretches in order that do not touch each other, written
//! "09:00-12:30, 13:00-17:00"; nothing for a day off.

use jiff::civil::Weekday;

/// The weekdays from Monday, as files name them.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The name of a weekday in files.
#[must_use]
pub fn weekday_name(day: Weekday) -> &'static str {
    let place = usize::from(day.to_monday_zero_offset().unsigned_abs());
    WEEKDAYS.get(place).copied().unwrap_or(WEEKDAYS[0])
}

/// The minutes of a day.
const DAY: u16 = 24 * 60;

/// From one minute of the day to another, which is no part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// From this minute on.
    pub from: u16,
    /// To this one; 1,440 is midnight.
    pub to: u16,
}

/// The hours of a day at which work is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayHours(Vec<Stretch>);

impl DayHours {
    /// The hours of a text like "09:00-12:30, 13:00-17:00"; an empty text is a day off. `None` where a
    /// stretch is none, ends before it begins, or meets another.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        if text.trim().is_empty() {
            return Some(Self::default());
        }
        let stretches = text.split(',').map(|one| {
            let (from, to) = one.split_once(['-', '–'])?;
            let (from, to) = (minute(from.trim())?, minute(to.trim())?);
            (from < to).then_some(Stretch { from, to })
        });
        let mut stretches = stretches.collect::<Option<Vec<_>>>()?;
        stretches.sort_by_key(|stretch| stretch.from);
        let apart = stretches.windows(2).all(|two| two[0].to < two[1].from);
        apart.then_some(Self(stretches))
    }

    /// The stretches, in their order.
    #[must_use]
    pub fn stretches(&self) -> &[Stretch] {
        &self.0
    }

    /// Whether no work is done.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for DayHours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, Stretch { from, to }) in self.0.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            let [a, b, c, d] = [from / 60, from % 60, to / 60, to % 60];
            write!(f, "{comma}{a:02}:{b:02}-{c:02}:{d:02}")?;
        }
        Ok(())
    }
}

/// The minute of a day that "09:30" or "9" says; "24:00" is its end.
fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':').unwrap_or((text, "00"));
    let digits = |text: &str| {
        let fits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| fits)
    };
    let (hour, minute) = (digits(hour)?, digits(minute)?);
    let at = hour * 60 + minute;
    (minute < 60 && at <= DAY).then_some(at)
}
