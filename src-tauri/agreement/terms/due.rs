//! Is a promise kept? Kept by what was done in time, breached by what was not done until its deadline, and
//! pending until then. Who says nothing breaches: silence never accepts.

use jiff::Timestamp;

use super::{Hours, WorkingTime};

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It was done by its deadline.
    Kept {
        /// When.
        at: Timestamp,
    },
    /// It was not: done later, or not at all.
    Breached {
        /// The deadline that passed.
        since: Timestamp,
    },
    /// Not done, and its deadline is yet to come.
    Pending {
        /// The deadline.
        until: Timestamp,
    },
    /// The calendar has not that much working time.
    Never,
}

/// Whether something was done within so many working hours of `start`, as things stand at `now`. What was
/// done after `now` is not known yet, and what was done before `start` is done.
#[must_use]
pub fn promise(
    working: &WorkingTime,
    start: Timestamp,
    within: Hours,
    done: Option<Timestamp>,
    now: Timestamp,
) -> Due {
    match working.deadline(start, within) {
        Some(deadline) => due(deadline, done, now),
        None => Due::Never,
    }
}

/// How often it was tried, of how often it is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// So often in time.
    pub made: u32,
    /// How that stands.
    pub due: Due,
}

/// Whether it was tried so often until the end of the n-th working day after `start`.
#[must_use]
pub fn attempts(
    working: &WorkingTime,
    start: Timestamp,
    (wanted, within_days): (u32, u32),
    tried: &[Timestamp],
    now: Timestamp,
) -> Tries {
    let Some(deadline) = working.end_of_day(start, within_days) else {
        let due = Due::Never;
        return Tries { made: 0, due };
    };
    let mut known: Vec<Timestamp> = tried.iter().copied().filter(|at| *at <= now).collect();
    known.sort_unstable();
    let in_time = known.iter().filter(|at| **at <= deadline).count();
    let last = (wanted as usize).checked_sub(1);
    let done = match last {
        Some(last) => known.get(last).copied(),
        None => Some(start),
    };
    Tries {
        made: u32::try_from(in_time).unwrap_or(u32::MAX),
        due: due(deadline, done, now),
    }
}

fn due(deadline: Timestamp, done: Option<Timestamp>, now: Timestamp) -> Due {
    match done.filter(|at| *at <= now) {
        Some(at) if at <= deadline => Due::Kept { at },
        Some(_) => Due::Breached { since: deadline },
        None if now > deadline => Due::Breached { since: deadline },
        None => Due::Pending { until: deadline },
    }
}
