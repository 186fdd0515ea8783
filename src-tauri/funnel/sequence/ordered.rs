//! How far did a subject come, one step after the other? One walk over its events that keeps, of each step, the
//! latest attempt that came to it: whoever began later has longer, and whoever came to a step later too.

use super::{Attempt, MOST_STEPS, Outcome, Own, Sequence, highest_first};

/// The latest attempt that came to a step.
#[derive(Clone, Copy, Default)]
struct Standing {
    /// The event it began with.
    first: usize,
    /// When it began and when it came to the step.
    times: (i64, i64),
    is_there: bool,
}

pub(super) fn furthest(sequence: &Sequence, own: Own<'_>) -> Outcome {
    let mut at = [Standing::default(); MOST_STEPS];
    let mut best = Attempt::default();
    for (event, &now) in own.times.iter().enumerate() {
        if own.excluded[event] != 0 && is_out(sequence, &at, own.excluded[event], now) {
            return Outcome::Excluded;
        }
        // The last step first, so that an event that may be of two steps is of one only.
        for step in highest_first(own.steps(event)) {
            let standing = match step.checked_sub(1) {
                None => Standing {
                    first: event,
                    times: (now, now),
                    is_there: true,
                },
                Some(before) => {
                    let before = at[before];
                    if !before.is_there || !sequence.in_time(step, before.times, now) {
                        continue;
                    }
                    Standing {
                        times: (before.times.0, now),
                        ..before
                    }
                }
            };
            at[step] = standing;
            if step >= best.reached {
                best = Attempt {
                    reached: step + 1,
                    first: standing.first,
                    last: event,
                };
            }
        }
        if best.reached == sequence.n_steps {
            break;
        }
    }
    Outcome::Reached(best)
}

/// Whether one of the `excluded` comes while the latest attempt at a step stands between its two.
fn is_out(sequence: &Sequence, at: &[Standing; MOST_STEPS], excluded: u32, now: i64) -> bool {
    let mut exclusions = highest_first(excluded).filter_map(|bit| sequence.exclusions.get(bit));
    exclusions.any(|exclusion| {
        (exclusion.from..exclusion.to).any(|step| {
            let (standing, next) = (at[step], at[step + 1]);
            let went_on = next.is_there && next.first == standing.first;
            standing.is_there && !went_on && sequence.in_time(step + 1, standing.times, now)
        })
    })
}

/// The events of an attempt, one per step: the earliest that lead from its first to its last.
pub(super) fn path(sequence: &Sequence, own: Own<'_>, attempt: Attempt, path: &mut Vec<usize>) {
    path.push(attempt.first);
    let within = attempt.first..attempt.last + 1;
    if !sequence.has_step_windows {
        for step in 1..attempt.reached {
            let after = path.last().map_or(within.end, |last| last + 1);
            let is_step = |&event: &usize| own.steps(event) >> step & 1 == 1;
            path.extend((after..within.end).find(is_step));
        }
        return;
    }
    // From behind: at which events does a step lead on to the last in time?
    let mut leads_on = vec![0_u32; within.len()];
    let mut next: [Option<i64>; MOST_STEPS] = [None; MOST_STEPS];
    for event in within.clone().rev() {
        let now = own.times[event];
        let steps = own.steps(event) & ((1_u64 << attempt.reached) - 1) as u32;
        // The first step first, so that an event never leads on to itself.
        for step in 0..attempt.reached {
            let is_last = step + 1 == attempt.reached;
            let in_time = |next: i64| next.saturating_sub(now) <= sequence.step_windows[step + 1];
            let leads = steps >> step & 1 == 1
                && match is_last {
                    true => event == attempt.last,
                    false => next[step + 1].is_some_and(in_time),
                };
            if leads {
                leads_on[event - within.start] |= 1 << step;
                next[step] = Some(now);
            }
        }
    }
    for step in 1..attempt.reached {
        let after = path.last().map_or(within.end, |last| last + 1);
        let leads = |&event: &usize| leads_on[event - within.start] >> step & 1 == 1;
        path.extend((after..within.end).find(leads));
    }
}
