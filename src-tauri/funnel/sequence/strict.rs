//! How far did a subject come, one step directly after the other? An attempt is a run of neighbouring events, so
//! one bit per step says which attempts stand there.

use super::{Attempt, Outcome, Own, Sequence, highest_first};

pub(super) fn furthest(sequence: &Sequence, own: Own<'_>) -> Outcome {
    let mut standing = 0_u32;
    let mut best = Attempt::default();
    for (event, &now) in own.times.iter().enumerate() {
        // The attempt that came to `step - 1` with the event before.
        let may_come = |step: usize| {
            let times = (own.times[event - step], own.times[event - 1]);
            standing >> (step - 1) & 1 == 1 && sequence.in_time(step, times, now)
        };
        let mut exclusions = highest_first(own.excluded[event])
            .filter_map(|bit| sequence.exclusions.get(bit))
            .flat_map(|exclusion| exclusion.from + 1..exclusion.to + 1);
        if exclusions.any(|step| event >= step && may_come(step)) {
            return Outcome::Excluded;
        }
        let mut stands = 0_u32;
        for step in highest_first(own.steps(event)) {
            if step == 0 || event >= step && may_come(step) {
                stands |= 1 << step;
                if step >= best.reached {
                    best = Attempt {
                        reached: step + 1,
                        first: event - step,
                        last: event,
                    };
                }
            }
        }
        standing = stands;
        if best.reached == sequence.n_steps {
            break;
        }
    }
    Outcome::Reached(best)
}
