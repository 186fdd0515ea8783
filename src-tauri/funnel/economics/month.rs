//! Which month is it? A month of the calendar, by its first day.

use jiff::civil::Date;
use lead::{date_of, day_of};

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
        }
    }

    /// The month of a day number, see [`lead::day_of`]; `None` past the calendar.
    #[must_use]
    pub fn of_day(day: i32) -> Option<Self> {
        date_of(day).map(Self::of)
    }

    /// The month of a text like `2026-03`, or of a day of it.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        let day = match text.len() {
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        day.parse().ok().map(Self::of)
    }

    /// Its year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// Its number in the year, from 1 on.
    #[must_use]
    pub fn month(self) -> i8 {
        self.month
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Date {
        Date::new(self.year, self.month, 1).unwrap_or(Date::ZERO)
    }

    /// The day number of its last day.
    #[must_use]
    pub fn last_day(self) -> i32 {
        day_of(self.first().last_of_month())
    }
}

impl std::fmt::Display for Month {
    /// As files write it: `2026-03`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}
