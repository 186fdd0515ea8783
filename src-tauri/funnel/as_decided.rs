//! When did who come to which step, by the version that was in force on that day?
//!
//! Every version has its own ways of the same subjects. An entry counts where the version that it is by was in force
//! on its day, or on the day by which it had happened; steps are matched by their place in the frame.
//!
//! Invariants: the passes are those of the frame; a step holds the first day that counts within the pass; with one
//! version that was always in force, the frame itself is what comes out.

use lead::Mask;

use crate::{Entered, NO_DAY, Paths};

/// The ways by one version, and when it was in force.
pub struct InForce<'a> {
    /// The first day.
    pub from: i32,
    /// The day after the last; `None` where it still is.
    pub until: Option<i32>,
    /// Its ways.
    pub paths: &'a Paths,
    /// Per step of the frame, the place of the step of that name among its own; `None` where it has none.
    pub steps: Vec<Option<usize>>,
}

/// The ways of the frame's passes, each entry by the version in force on its day.
#[must_use]
pub fn as_decided(frame: &Paths, versions: &[InForce<'_>]) -> Paths {
    let n = frame.n();
    let mut days = vec![vec![NO_DAY; n]; frame.steps.len()];
    let mut dated = vec![vec![0_u64; n.div_ceil(64)]; frame.steps.len()];
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
                    let counts = in_force(day) && day >= begins && day < ends;
                    if !counts || (days[step][pass] != NO_DAY && days[step][pass] <= day) {
                        continue;
                    }
                    days[step][pass] = day;
                    let (word, bit) = (&mut dated[step][pass / 64], 1_u64 << (pass % 64));
                    match entered.dated.contains(at) {
                        true => *word |= bit,
                        false => *word &= !bit,
                    }
                }
            }
        }
    }
    let steps = days.into_iter().zip(dated);
    Paths {
        steps: steps
            .map(|(day, words)| Entered {
                day,
                dated: Mask::from_words(words, n),
            })
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
            steps: vec![Entered {
                day: days.to_vec(),
                dated: Mask::all(2),
            }],
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
        let version = |from, until, paths, steps| InForce {
            from,
            until,
            paths,
            steps,
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
}
