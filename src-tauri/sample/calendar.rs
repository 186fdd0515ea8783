//! How is a day written? Days are counted from the story's as-of day (0; the past is negative) and
//! their ISO texts are made once, so that a million rows cost no calendar arithmetic.

use jiff::{ToSpan, civil::Date};

/// The first day of the story: companies may be this old, people never are.
const FIRST_DAY: i32 = -4_000;
/// Open deals are forecast to close at most this many days after the as-of day.
const LAST_DAY: i32 = 200;

/// The days of a story as ISO texts.
pub(crate) struct Calendar(Vec<String>);

impl Calendar {
    pub(crate) fn up_to(as_of: Date) -> Self {
        Self(
            (FIRST_DAY..=LAST_DAY)
                .map(|day| as_of.saturating_add(day.days()).to_string())
                .collect(),
        )
    }

    /// The ISO date of `day`; a day outside the story reads as its first or last one.
    pub(crate) fn iso(&self, day: i32) -> &str {
        let place = (day.clamp(FIRST_DAY, LAST_DAY) - FIRST_DAY) as usize;
        self.0.get(place).map_or("", String::as_str)
    }

    /// The first and the last day of each month from `first` to the as-of day: of the first, which has begun
    /// before, none, and of the last what has passed of it.
    pub(crate) fn months(&self, first: i32) -> impl Iterator<Item = (i32, i32)> {
        let begins = |day: &i32| self.iso(*day).ends_with("-01");
        let starts: Vec<i32> = (first..=0).filter(begins).collect();
        let nexts: Vec<i32> = starts.iter().skip(1).copied().chain([1]).collect();
        starts
            .into_iter()
            .zip(nexts)
            .map(|(from, next)| (from, next - 1))
    }

    /// The quarter of `day`, written "2026 Q3".
    pub(crate) fn push_quarter(&self, out: &mut String, day: i32) {
        // From the right, because a year before 0 carries a sign.
        let mut parts = self.iso(day).rsplitn(3, '-').skip(1);
        let month: u32 = parts
            .next()
            .and_then(|month| month.parse().ok())
            .unwrap_or(1);
        out.push_str(parts.next().unwrap_or(""));
        out.push_str([" Q1", " Q2", " Q3", " Q4"][((month.clamp(1, 12) - 1) / 3) as usize]);
    }
}
