//! When did who come to which step, by the version that was in force on that day?
//!
//! Every version has its own ways of the same subjects. An entry counts where the version that it is by was in force
//! on its day, or on the day by which it had happened; who met its rule already when it came into force counts from
//! that day. Steps are matched by their place in the frame.
//!
//! Invariants: the passes are those of the frame; a step holds the first day that counts within the pass; with one
//! version that was always in force, the frame itself is what comes out.

use std::sync::Arc;

use lead::Mask;

use crate::{Entered, NO_DAY, Paths};

/// The ways by one version, and when it was in force.
pub struct InForce {
    /// The first day.
    pub from: i32,
    /// The day after the last; `None` where it still is.
    pub until: Option<i32>,
    /// Its ways.
    pub paths: Arc<Paths>,
    /// Per step of the frame, the place of the step of that name among its own; `None` where it has none.
    pub steps: Vec<Option<usize>>,
    /// Per step of the frame, the subjects that were there when it came into force; empty where it always was.
    pub there_at_start: Vec<Mask>,
}

/// The days on which passes came to the steps of a frame, while they are gathered.
struct Days {
    day: Vec<Vec<i32>>,
    dated: Vec<Vec<u64>>,
}

impl Days {
    /// A pass came to a step on a day: the first counts.
    fn came(&mut self, (step, pass): (usize, usize), day: i32, is_moment: bool) {
        let known = &mut self.day[step][pass];
        if *known != NO_DAY && *known <= day {
            return;
        }
        *known = day;
        let (word, bit) = (&mut self.dated[step][pass / 64], 1_u64 << (pass % 64));
        match is_moment {
            true => *word |= bit,
            false => *word &= !bit,
        }
    }
}

/// The ways of the frame's passes, each entry by the version in force on its day.
#[must_use]
pub fn as_decided(frame: &Paths, versions: &[InForce]) -> Paths {
    let n = frame.n();
    let mut days = Days {
        day: vec![vec![NO_DAY; n]; frame.steps.len()],
        dated: vec![vec![0_u64; n.div_ceil(64)]; frame.steps.len()],
    };
    for version in versions {
        let in_force = |day: i32| {
            day != NO_DAY && day >= version.from && version.until.is_none_or(|until| day < until)
        };
        let own = &version.paths.subject;
        let mut first = 0;
        for pass in 0..n {
            let subject = frame.subject[pass];
            first += own[first..].partition_point(|one| *one < subject);
            let begins = match pass.checked_sub(1).map(|before| frame.subject[before]) {
                Some(before) if before == subject => frame.opened[pass],
                _ => i32::MIN,
            };
            let next = frame.subject.get(pass + 1) == Some(&subject);
            let ends = if next {
                frame.opened[pass + 1]
            } else {
                i32::MAX
            };
            let is_open_at_start = version.from >= begins
                && version.from < ends
                && (frame.closed[pass] == NO_DAY || frame.closed[pass] > version.from);
            let theirs = own[first..]
                .iter()
                .take_while(|one| **one == subject)
                .count();
            for at in first..first + theirs {
                for (step, place) in version.steps.iter().enumerate() {
                    let entered = place.and_then(|place| version.paths.steps.get(place));
                    let Some(entered) = entered else {
                        continue;
                    };
                    let day = entered.day[at];
                    if day == NO_DAY || day < begins || day >= ends {
                        continue;
                    }
                    if in_force(day) {
                        days.came((step, pass), day, entered.dated.contains(at));
                        continue;
                    }
                    let there = version.there_at_start.get(step);
                    let was_there = there.is_some_and(|there| there.contains(subject as usize));
                    if day < version.from && was_there && is_open_at_start {
                        days.came((step, pass), version.from, true);
                    }
                }
            }
        }
    }
    let steps = days.day.into_iter().zip(days.dated);
    Paths {
        steps: steps
            .map(|(day, words)| Entered::new(day, Mask::from_words(words, n)))
            .collect(),
        ..frame.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Unit;

    /// Passes of subjects 0 and 1, with the day on which each came to one step.
    fn paths(days: [i32; 2]) -> Paths {
        Paths {
            unit: Unit::Person,
            n_subjects: 2,
            subject: vec![0, 1],
            opened: vec![0, 0],
            steps: vec![Entered::new(days.to_vec(), Mask::all(2))],
            closed: vec![NO_DAY; 2],
            closed_by: vec![None; 2],
        }
    }

    fn days(paths: &Paths) -> &[i32] {
        &paths.steps[0].day
    }

    #[test]
    fn an_entry_counts_by_the_version_that_was_in_force_on_its_day() {
        let (old, new) = (paths([5, 15]), paths([12, 25]));
        let version = |from, until, paths: &Paths, steps| InForce {
            from,
            until,
            paths: Arc::new(paths.clone()),
            steps,
            there_at_start: Vec::new(),
        };
        let both = [
            version(0, Some(10), &old, vec![Some(0)]),
            version(10, None, &new, vec![Some(0)]),
        ];
        // The first came by the old version, the second while only the new one counted.
        assert_eq!(days(&as_decided(&new, &both)), [5, 25]);
        let only = [version(i32::MIN, None, &new, vec![Some(0)])];
        assert_eq!(as_decided(&new, &only), new);
        // A version that knows no such step brings nobody there.
        let none = [version(i32::MIN, None, &old, vec![None])];
        assert_eq!(days(&as_decided(&new, &none)), [NO_DAY, NO_DAY]);
    }

    #[test]
    fn who_met_a_version_already_when_it_came_into_force_counts_from_that_day() {
        // The old version had nobody; the new one was met on the 4th and, by the second, on the 12th.
        let (old, new) = (paths([NO_DAY, NO_DAY]), paths([4, 12]));
        let versions = |there: Mask| {
            [
                InForce {
                    from: i32::MIN,
                    until: Some(10),
                    paths: Arc::new(old.clone()),
                    steps: vec![Some(0)],
                    there_at_start: Vec::new(),
                },
                InForce {
                    from: 10,
                    until: None,
                    paths: Arc::new(new.clone()),
                    steps: vec![Some(0)],
                    there_at_start: vec![there],
                },
            ]
        };
        assert_eq!(
            days(&as_decided(&new, &versions(Mask::all(2)))),
            [10, 12],
            "on the first day of the version, whoever was there"
        );
        // Who had fallen below the rule by then did not come by it.
        assert_eq!(
            days(&as_decided(&new, &versions(Mask::none(2)))),
            [NO_DAY, 12]
        );
        // Nor did anybody whose way had ended.
        let over = Paths {
            closed: vec![7, NO_DAY],
            ..new.clone()
        };
        assert_eq!(
            days(&as_decided(&over, &versions(Mask::all(2)))),
            [NO_DAY, 12]
        );
    }
}
