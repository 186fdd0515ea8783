//! When is it? The one place in the window's program that reads the clock; everybody else is told.

use std::time::Instant;

use jiff::Timestamp;
use workspace::Clock;

/// Now.
pub(crate) fn now() -> Timestamp {
    #[expect(
        clippy::disallowed_methods,
        reason = "the shell is where time comes in"
    )]
    Timestamp::now()
}

/// The name of the time zone this computer is in; UTC where it has none.
pub(crate) fn time_zone() -> String {
    let zone = jiff::tz::TimeZone::system();
    zone.iana_name().unwrap_or("UTC").to_owned()
}

/// Seconds since it was made.
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts at zero.
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }
}

impl Clock for Stopwatch {
    fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}
