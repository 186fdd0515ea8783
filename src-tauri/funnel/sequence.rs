//! Who went through a row of steps, told by events with times? Per subject its events in the order of their
//! times, equal times in the order in which they arrived; the steps in order, in order with nothing between, or
//! in any order, within windows, unless something happened that takes the subject out.
//!
//! Invariants: a window is elapsed seconds and inclusive, and runs from the event of the first step; one event is
//! of one step only; what comes before the first step, or after a step that was skipped, counts for nothing; of
//! the attempts of a subject the one that got furthest counts, of those equally far the one that was there first,
//! and of those the one that began last, with the earliest times between; nobody counts twice.

mod events;
mod ordered;
mod seconds;
mod strict;
mod unordered;

pub use events::{Event, Events};
pub use seconds::{Bin, Seconds};

use lead::{Mask, each_of};

/// A time that there is not: the subject never came to that step.
pub const NO_TIME: i64 = i64::MIN;

/// As many steps, and as many things that take a subject out, as one sequence may have.
pub const MOST_STEPS: usize = 32;

/// Subjects that one core takes at a time.
const SUBJECTS_AT_ONCE: usize = 1 << 14;

/// In which order the steps have to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// One after the other; other events between them do not matter.
    Ordered,
    /// One directly after the other: any other event between them ends the attempt.
    Strict,
    /// In any order; step `k` is then "`k` of the steps, whichever they are".
    Unordered,
}

/// Something that takes a subject out when it happens between two steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Exclusion {
    /// The position of the step that an attempt has come to.
    pub from: usize,
    /// The position of the step that it has not come to yet; after `from`.
    pub to: usize,
}

/// What is asked of the events of every subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence {
    n_steps: usize,
    order: Order,
    window: i64,
    /// Per step, the seconds from the step before; the first has none.
    step_windows: Vec<i64>,
    has_step_windows: bool,
    exclusions: Vec<Exclusion>,
}

/// Why no such sequence can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SequenceError {
    /// No steps, or too many.
    #[error("a sequence has 1 to {MOST_STEPS} steps")]
    Steps,
    /// A window below zero.
    #[error("a window is not negative")]
    NegativeWindow,
    /// A window per step where the steps come in any order.
    #[error("steps in any order have one window for all of them, none of their own")]
    WindowsUnordered,
    /// An exclusion that does not lie between two of the steps, or there are too many.
    #[error("an exclusion lies between one step and a later one")]
    Exclusion,
    /// An exclusion between some of the steps, where they come in any order.
    #[error("of steps in any order something excludes between all of them or not at all")]
    ExclusionUnordered,
}

/// Who came how far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// Per subject the number of steps it came through, none where it never began or was taken out.
    pub reached: Vec<u8>,
    /// The subjects that something took out.
    pub excluded: Mask,
    /// Per step, per subject the time of the event that counts for it, [`NO_TIME`] where there is none.
    pub times: Vec<Vec<i64>>,
}

/// How far a subject came: the number of steps, and the events of the first and the last of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Attempt {
    reached: usize,
    first: usize,
    last: usize,
}

/// What became of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Reached(Attempt),
    Excluded,
}

/// The events of one subject.
#[derive(Clone, Copy)]
struct Own<'a> {
    times: &'a [i64],
    steps: &'a [u32],
    excluded: &'a [u32],
    /// The steps that are asked for.
    asked: u32,
}

impl Own<'_> {
    /// The steps that an event may be of.
    fn steps(&self, event: usize) -> u32 {
        self.steps[event] & self.asked
    }
}

impl Sequence {
    /// `n_steps` steps in this order, with no window and nothing that excludes.
    ///
    /// # Errors
    /// Where there are no steps, or more than [`MOST_STEPS`].
    pub fn new(n_steps: usize, order: Order) -> Result<Self, SequenceError> {
        if n_steps == 0 || n_steps > MOST_STEPS {
            return Err(SequenceError::Steps);
        }
        Ok(Self {
            n_steps,
            order,
            window: i64::MAX,
            step_windows: vec![i64::MAX; n_steps],
            has_step_windows: false,
            exclusions: Vec::new(),
        })
    }

    /// The same with so many seconds from the first step to the last, the last second included.
    ///
    /// # Errors
    /// Where the window is negative.
    pub fn within(mut self, seconds: i64) -> Result<Self, SequenceError> {
        if seconds < 0 {
            return Err(SequenceError::NegativeWindow);
        }
        self.window = seconds;
        Ok(self)
    }

    /// The same with so many seconds from the step before `step` to it, the last second included. Of the first
    /// step, and of one that there is not, it says nothing.
    ///
    /// # Errors
    /// Where the window is negative, or the steps come in any order.
    pub fn step_within(mut self, step: usize, seconds: i64) -> Result<Self, SequenceError> {
        if seconds < 0 {
            return Err(SequenceError::NegativeWindow);
        }
        if self.order == Order::Unordered {
            return Err(SequenceError::WindowsUnordered);
        }
        if let (1.., Some(window)) = (step, self.step_windows.get_mut(step)) {
            *window = seconds;
            self.has_step_windows = true;
        }
        Ok(self)
    }

    /// The same where an event that says so takes the subject out of the whole sequence when it happens between
    /// two steps of the latest attempt, within its windows, and before the sequence is completed. The `n`th
    /// call is about bit `n` of [`Event::excluded`].
    ///
    /// # Errors
    /// Where it does not lie between two of the steps; where these come in any order and it does not lie
    /// between the first and the last; where there are [`MOST_STEPS`] already.
    pub fn without(mut self, exclusion: Exclusion) -> Result<Self, SequenceError> {
        let Exclusion { from, to } = exclusion;
        if from >= to || to >= self.n_steps || self.exclusions.len() == MOST_STEPS {
            return Err(SequenceError::Exclusion);
        }
        if self.order == Order::Unordered && (from, to) != (0, self.n_steps - 1) {
            return Err(SequenceError::ExclusionUnordered);
        }
        self.exclusions.push(exclusion);
        Ok(self)
    }

    /// How many steps.
    #[must_use]
    pub fn n_steps(&self) -> usize {
        self.n_steps
    }

    /// Who came how far, in one walk over the events, shared among the cores.
    #[must_use]
    pub fn passed(&self, events: &Events) -> Passed {
        let n = events.n_subjects();
        let one_step_each = events.one_step_each();
        let parts = each_of(n.div_ceil(SUBJECTS_AT_ONCE), |part| {
            let subjects = part * SUBJECTS_AT_ONCE..n.min((part + 1) * SUBJECTS_AT_ONCE);
            self.of_some(events, subjects, one_step_each)
        });
        let mut passed = Passed {
            reached: Vec::with_capacity(n),
            excluded: Mask::none(0),
            times: vec![Vec::with_capacity(n); self.n_steps],
        };
        let mut words = Vec::with_capacity(n.div_ceil(64));
        for part in parts {
            passed.reached.extend(part.reached);
            words.extend_from_slice(part.excluded.words());
            for (all, own) in passed.times.iter_mut().zip(part.times) {
                all.extend(own);
            }
        }
        passed.excluded = Mask::from_words(words, n);
        passed
    }

    /// As [`Sequence::passed`], of some neighbours.
    fn of_some(
        &self,
        events: &Events,
        subjects: std::ops::Range<usize>,
        one_step_each: bool,
    ) -> Passed {
        let n = subjects.len();
        let mut passed = Passed {
            reached: vec![0; n],
            excluded: Mask::none(0),
            times: vec![vec![NO_TIME; n]; self.n_steps],
        };
        let mut excluded = vec![false; n];
        let asked = ((1_u64 << self.n_steps) - 1) as u32;
        let mut path = Vec::with_capacity(self.n_steps);
        for (at, subject) in subjects.enumerate() {
            let own = events.of(subject, asked);
            if own.times.is_empty() {
                continue;
            }
            let outcome = match self.order {
                Order::Ordered => ordered::furthest(self, own),
                Order::Strict => strict::furthest(self, own),
                Order::Unordered if one_step_each => unordered::furthest_of_single(self, own),
                Order::Unordered => unordered::furthest(self, own),
            };
            let attempt = match outcome {
                Outcome::Reached(attempt) => attempt,
                Outcome::Excluded => {
                    excluded[at] = true;
                    continue;
                }
            };
            if attempt.reached == 0 {
                continue;
            }
            passed.reached[at] = attempt.reached as u8;
            path.clear();
            match self.order {
                Order::Ordered => ordered::path(self, own, attempt, &mut path),
                Order::Strict => path.extend(attempt.first..=attempt.last),
                Order::Unordered => unordered::path(own, attempt, &mut path),
            }
            for (times, &event) in passed.times.iter_mut().zip(&path) {
                times[at] = own.times[event];
            }
        }
        passed.excluded = Mask::from_fn(n, |row| excluded[row]);
        passed
    }

    /// Whether an attempt that began at `first` and is at a step since `last` may come to `step` at `now`.
    fn in_time(&self, step: usize, (first, last): (i64, i64), now: i64) -> bool {
        now.saturating_sub(first) <= self.window
            && now.saturating_sub(last) <= self.step_windows[step]
    }
}

impl Passed {
    /// How many came to each step.
    #[must_use]
    pub fn counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.times.len()];
        for &reached in &self.reached {
            counts
                .iter_mut()
                .take(usize::from(reached))
                .for_each(|n| *n += 1);
        }
        counts
    }

    /// The subjects that came to a step; none where there is no such step.
    #[must_use]
    pub fn at(&self, step: usize) -> Mask {
        if step >= self.times.len() {
            return Mask::none(self.reached.len());
        }
        Mask::of(&self.reached, |&reached| usize::from(reached) > step)
    }

    /// The seconds from one step to another, of those who came to both.
    #[must_use]
    pub fn seconds(&self, from: usize, to: usize) -> Seconds {
        let (Some(from), Some(to)) = (self.times.get(from), self.times.get(to)) else {
            return Seconds::of(Vec::new());
        };
        let both = from.iter().zip(to);
        let both = both.filter(|&(&from, &to)| from != NO_TIME && to != NO_TIME);
        Seconds::of(both.map(|(from, to)| to.saturating_sub(*from)).collect())
    }
}

/// The bits of a word, highest first.
fn highest_first(mut word: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = word.checked_ilog2()?;
        word &= !(1 << bit);
        Some(bit as usize)
    })
}
