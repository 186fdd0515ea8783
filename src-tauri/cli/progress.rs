//! How far is an import, and may it go on? One line on stderr, only where somebody watches; Ctrl-C
//! stops it cleanly, a second one at once.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use words::{Arg, Words};
use workspace::{Clock, ImportStep, Progress};

use crate::clock::Stopwatch;
use crate::streams::{is_watched, show_in_place};

/// Shown no more often than a person can read.
const SECONDS_BETWEEN: f64 = 0.1;

/// Ended by a signal: 128 and the number of SIGINT, as shells say it.
const INTERRUPTED: i32 = 130;

static STOPPED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C asks the import to stop.
pub(crate) fn stop_on_interrupt() {
    // Where no handler can be set Ctrl-C ends the program, which leaves the list as it was too.
    let _ = ctrlc::set_handler(|| {
        if STOPPED.swap(true, Ordering::Relaxed) {
            std::process::exit(INTERRUPTED);
        }
    });
}

/// The line that shows how far an import is.
pub(crate) struct ProgressLine<'a> {
    words: Words,
    clock: &'a Stopwatch,
    watched: bool,
    shown_at: f64,
}

impl<'a> ProgressLine<'a> {
    /// A line that is shown where stderr is a terminal.
    pub(crate) fn new(words: Words, clock: &'a Stopwatch) -> Self {
        Self {
            words,
            clock,
            watched: is_watched(),
            shown_at: f64::NEG_INFINITY,
        }
    }

    /// The file is looked at, this far.
    pub(crate) fn looking(&mut self, rows_done: u32) -> ControlFlow<()> {
        let n = ("n", Arg::from(rows_done));
        self.show(|words| {
            let step = words.say("cli-looking", &[]);
            format!("{step}  {}", words.say("mapping-rows", &[n]))
        })
    }

    /// The import is this far.
    pub(crate) fn importing(&mut self, progress: Progress) -> ControlFlow<()> {
        self.show(|words| said(progress, words))
    }

    /// Takes the line away.
    pub(crate) fn clear(&mut self) {
        if self.watched && self.shown_at.is_finite() {
            show_in_place("");
        }
    }

    fn show(&mut self, line: impl FnOnce(Words) -> String) -> ControlFlow<()> {
        let now = self.clock.seconds();
        if self.watched && now - self.shown_at >= SECONDS_BETWEEN {
            self.shown_at = now;
            show_in_place(&line(self.words));
        }
        if STOPPED.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// Step, rows, rate and time left; the last two once there is something to tell them from.
fn said(progress: Progress, words: Words) -> String {
    let Progress {
        step,
        rows_done,
        rows_total,
        seconds,
    } = progress;
    let step_said = match step {
        ImportStep::Reading => words.say("import-reading", &[]),
        ImportStep::Matching => words.say("import-matching", &[]),
        ImportStep::Writing => words.say("import-writing", &[]),
    };
    // Matching looks everybody up at once, so it tells of no rows.
    if step == ImportStep::Matching {
        return step_said;
    }
    let rows = [("n", Arg::from(rows_done)), ("of", Arg::from(rows_total))];
    let mut parts = vec![step_said, words.say("import-rows-done", &rows)];
    if rows_done > 0 && seconds > 0.0 {
        let rate = f64::from(rows_done) / seconds;
        let left = f64::from(rows_total.saturating_sub(rows_done)) / rate;
        let whole = |number: f64| Arg::from(number.round() as u64);
        parts.push(words.say("import-rate", &[("n", whole(rate))]));
        parts.push(words.say("import-left", &[("n", whole(left))]));
    }
    parts.join("  ")
}

#[cfg(test)]
mod tests {
    use words::Locale;

    use super::*;

    #[test]
    fn rate_and_time_left_follow_from_the_rows() {
        let progress = Progress {
            step: ImportStep::Writing,
            rows_done: 2_000,
            rows_total: 5_000,
            seconds: 2.0,
        };
        let said = said(progress, Words::of(Locale::En));
        for part in [
            "2,000 of 5,000 rows",
            "1,000 rows a second",
            "3 seconds left",
        ] {
            assert!(said.contains(part), "{said}");
        }
    }
}
