//! What happened, to whom, when? The events of all subjects as columns, those of one subject side by side.
//!
//! Invariants: the events of a subject ascend by time; those of one time stand in the order in which they
//! arrived.

use super::Own;

/// Something happened to a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The number of the subject, from zero.
    pub subject: u32,
    /// When, in seconds since any one moment.
    pub time: i64,
    /// The steps that it may be: bit `k` for the step in position `k`. None for what is of no step, and still
    /// stands between two steps.
    pub steps: u32,
    /// The exclusions that it is: bit `k` for the one that was said as number `k`.
    pub excluded: u32,
}

/// The events of all subjects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    /// The events of subject `i` are those from `starts[i]` to before `starts[i + 1]`.
    starts: Vec<usize>,
    times: Vec<i64>,
    steps: Vec<u32>,
    excluded: Vec<u32>,
}

impl Events {
    /// These events of `n_subjects` subjects, in the order in which they arrived. Those of a subject that there
    /// is not are left out.
    #[must_use]
    pub fn of_arrived(n_subjects: usize, arrived: &[Event]) -> Self {
        let is_there = |event: &&Event| (event.subject as usize) < n_subjects;
        let mut starts = vec![0_usize; n_subjects + 1];
        for event in arrived.iter().filter(is_there) {
            starts[event.subject as usize + 1] += 1;
        }
        for subject in 0..n_subjects {
            starts[subject + 1] += starts[subject];
        }
        let n = starts[n_subjects];
        let mut events = Self {
            times: vec![0; n],
            steps: vec![0; n],
            excluded: vec![0; n],
            starts,
        };
        let mut next = events.starts.clone();
        for event in arrived.iter().filter(is_there) {
            let at = &mut next[event.subject as usize];
            events.times[*at] = event.time;
            events.steps[*at] = event.steps;
            events.excluded[*at] = event.excluded;
            *at += 1;
        }
        events.in_time();
        events
    }

    /// How many subjects, with events or without.
    #[must_use]
    pub fn n_subjects(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many events.
    #[must_use]
    pub fn n_events(&self) -> usize {
        self.times.len()
    }

    /// The events of a subject; none of one that there is not. Of a step that is none of the `asked` they are
    /// not.
    pub(super) fn of(&self, subject: usize, asked: u32) -> Own<'_> {
        let ends = (self.starts.get(subject), self.starts.get(subject + 1));
        let range = match ends {
            (Some(&start), Some(&end)) => start..end,
            _ => 0..0,
        };
        Own {
            times: &self.times[range.clone()],
            steps: &self.steps[range.clone()],
            excluded: &self.excluded[range],
            asked,
        }
    }

    /// Whether no event may be of two steps.
    pub(super) fn one_step_each(&self) -> bool {
        self.steps.iter().all(|steps| steps.count_ones() <= 1)
    }

    /// Puts the events of every subject in the order of their times, where they are not.
    fn in_time(&mut self) {
        let mut own: Vec<(i64, u32, u32)> = Vec::new();
        for subject in 0..self.n_subjects() {
            let range = self.starts[subject]..self.starts[subject + 1];
            if self.times[range.clone()].is_sorted() {
                continue;
            }
            own.clear();
            own.extend(
                range
                    .clone()
                    .map(|at| (self.times[at], self.steps[at], self.excluded[at])),
            );
            own.sort_by_key(|(time, ..)| *time);
            for (at, (time, steps, excluded)) in range.zip(&own) {
                (self.times[at], self.steps[at], self.excluded[at]) = (*time, *steps, *excluded);
            }
        }
    }
}
