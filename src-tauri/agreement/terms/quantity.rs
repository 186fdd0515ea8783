//! How is an amount held so that dividing it gives the same whole number everywhere? As ten-thousandths,
//! and hours as minutes; each has one text, which reads back.

/// The largest amount that is read: more than any revenue in any currency.
const MOST: i64 = 1_000_000_000_000_000;

/// How many parts one has.
const PARTS: i64 = 10_000;

/// An exact number with at most four decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(i128);

impl Quantity {
    /// The number of a text like "18000" or "0.25"; `None` for every other notation, for more than four
    /// decimals, and for what is larger than any revenue.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (below_zero, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(part) || part.len() > 4 || whole.len() > 16 {
            return None;
        }
        let whole: i64 = whole.parse().ok().filter(|&whole| whole <= MOST)?;
        let part: i64 = format!("{part:0<4}").parse().ok()?;
        let units = i128::from(whole) * i128::from(PARTS) + i128::from(part);
        Some(Self(if below_zero { -units } else { units }))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(number: u32) -> Self {
        Self(i128::from(number) * i128::from(PARTS))
    }

    /// The number of ten-thousandths.
    #[must_use]
    pub fn parts(self) -> i128 {
        self.0
    }

    /// As near as a float comes, to be shown.
    #[must_use]
    pub fn shown(self) -> f64 {
        self.0 as f64 / PARTS as f64
    }
}

impl std::fmt::Display for Quantity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = self.0.unsigned_abs();
        let (whole, part) = (parts / PARTS as u128, parts % PARTS as u128);
        let sign = if self.0 < 0 { "-" } else { "" };
        let written = format!("{sign}{whole}.{part:04}");
        f.write_str(written.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// A length of working time, in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(u32);

impl Hours {
    /// The longest that can be promised: a year of days and nights.
    pub const MOST: Self = Self(366 * 24 * 60);

    /// So many hours.
    #[must_use]
    pub fn of(hours: u32) -> Self {
        Self(hours.saturating_mul(60)).min(Self::MOST)
    }

    /// So many minutes.
    #[must_use]
    pub fn of_minutes(minutes: u32) -> Self {
        Self(minutes).min(Self::MOST)
    }

    /// The hours of a text like "4" or "0.5"; `None` where they are no whole minutes, below zero, or more
    /// than a year.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let sixtieths = Quantity::from_text(text)?.parts() * 60;
        let minutes = sixtieths / i128::from(PARTS);
        let is_whole = sixtieths % i128::from(PARTS) == 0;
        let minutes = u32::try_from(minutes).ok().filter(|_| is_whole)?;
        (minutes <= Self::MOST.0).then_some(Self(minutes))
    }

    /// In minutes.
    #[must_use]
    pub fn minutes(self) -> u32 {
        self.0
    }

    /// To be shown.
    #[must_use]
    pub fn shown(self) -> f64 {
        f64::from(self.0) / 60.0
    }
}

impl std::fmt::Display for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Every length that was read has at most four decimals; one made of odd minutes is cut there.
        let parts = i128::from(self.0) * i128::from(PARTS) / 60;
        Quantity(parts).fmt(f)
    }
}
