//! How many of the steps did a subject take, in any order? At each event: of how many steps are the events of
//! the window up to it, each event of one? The latest events that are of different steps tell it of every
//! window that ends here.

use super::{Attempt, MOST_STEPS, Outcome, Own, Sequence};

/// Where no event may be of two steps: the latest event of each step tells it.
pub(super) fn furthest_of_single(sequence: &Sequence, own: Own<'_>) -> Outcome {
    let mut latest: [Option<usize>; MOST_STEPS] = [None; MOST_STEPS];
    walk(sequence, own, |event, in_window| {
        if let Some(step) = own.steps(event).checked_ilog2() {
            latest[step as usize] = Some(event);
        }
        let known = latest[..sequence.n_steps].iter().flatten();
        of_window(known.copied(), in_window)
    })
}

/// Where an event may be of one step or of another.
pub(super) fn furthest(sequence: &Sequence, own: Own<'_>) -> Outcome {
    let mut latest: Vec<usize> = Vec::new();
    walk(sequence, own, |event, in_window| {
        // The newest first; whichever makes no step more is one too many.
        let mut shared = Shared::default();
        latest.insert(0, event);
        latest.retain(|&event| shared.takes(own.steps(event)));
        of_window(latest.iter().copied(), in_window)
    })
}

/// Walks over the events; `look` gives for each how many steps the window up to it holds, and its first event.
fn walk(
    sequence: &Sequence,
    own: Own<'_>,
    mut look: impl FnMut(usize, &dyn Fn(usize) -> bool) -> (usize, usize),
) -> Outcome {
    let mut best = Attempt::default();
    let mut under_way: Option<i64> = None;
    for (event, &now) in own.times.iter().enumerate() {
        let in_time = |then: i64| now.saturating_sub(then) <= sequence.window;
        let excludes = own.excluded[event] & mask(sequence.exclusions.len()) != 0;
        if excludes && under_way.is_some_and(in_time) {
            return Outcome::Excluded;
        }
        if own.steps(event) == 0 {
            continue;
        }
        under_way = Some(now);
        let (reached, first) = look(event, &|event| in_time(own.times[event]));
        if reached > best.reached {
            best = Attempt {
                reached,
                first,
                last: event,
            };
        }
        if reached == sequence.n_steps {
            break;
        }
    }
    Outcome::Reached(best)
}

/// How many of these events are in the window, and the first of them.
fn of_window(
    events: impl Iterator<Item = usize>,
    in_window: &dyn Fn(usize) -> bool,
) -> (usize, usize) {
    let within = events.filter(|&event| in_window(event));
    within.fold((0, usize::MAX), |(n, first), event| {
        (n + 1, first.min(event))
    })
}

/// The events of an attempt, one per step: from its first on, each that makes one step more.
pub(super) fn path(own: Own<'_>, attempt: Attempt, path: &mut Vec<usize>) {
    let mut shared = Shared::default();
    let within = attempt.first..attempt.last + 1;
    path.extend(within.filter(|&event| shared.takes(own.steps(event))));
}

/// Steps shared out among events, each step to one event and each event to one step.
#[derive(Default)]
struct Shared {
    /// The steps that each event may be of.
    events: Vec<u32>,
    /// The number of the event that has each step, plus one; zero while nobody has it.
    of_step: [u8; MOST_STEPS],
}

impl Shared {
    /// Takes an event of these steps where a step is left for it, be it that others take another of theirs.
    fn takes(&mut self, steps: u32) -> bool {
        self.events.push(steps);
        let took = self.finds(self.events.len() - 1, &mut 0);
        if !took {
            self.events.pop();
        }
        took
    }

    fn finds(&mut self, event: usize, asked: &mut u32) -> bool {
        loop {
            let left = self.events[event] & !*asked;
            if left == 0 {
                return false;
            }
            let step = left.trailing_zeros() as usize;
            *asked |= 1 << step;
            let is_free = match self.of_step[step].checked_sub(1) {
                None => true,
                Some(other) => self.finds(usize::from(other), asked),
            };
            if is_free {
                self.of_step[step] = event as u8 + 1;
                return true;
            }
        }
    }
}

/// So many bits.
fn mask(n: usize) -> u32 {
    ((1_u64 << n) - 1) as u32
}
