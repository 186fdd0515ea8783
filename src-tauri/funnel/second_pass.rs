//! Who came a second time, and how far? Of the passes that ended, by what ended them, those that another pass of
//! the same subject followed, and the furthest step that one came to.
//!
//! Invariants: an ended pass counts once, by its own end; a pass that is under way is no end; the furthest step is
//! of the pass that follows directly, so that a third pass does not count for the first end.

use lead::Mask;

use crate::{NO_DAY, Paths, RecordedTo};

/// The passes that ended alike.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondPass {
    /// What ended them.
    pub ended_by: RecordedTo,
    /// How many passes.
    pub ended: usize,
    /// After how many of them the subject set out again.
    pub again: usize,
    /// Of those that did, per step how many came to it or further.
    pub reached: Vec<usize>,
    /// The subjects of the ended passes.
    pub who: Mask,
    /// The subjects of those that set out again.
    pub who_again: Mask,
    /// Per step the subjects of those that came to it or further.
    pub who_reached: Vec<Mask>,
}

/// The ended passes by what ended them, in the order of [`RecordedTo`].
#[must_use]
pub fn second_passes(paths: &Paths) -> Vec<SecondPass> {
    let mut ends: Vec<RecordedTo> = paths.closed_by.iter().flatten().copied().collect();
    ends.sort_unstable();
    ends.dedup();
    let each = ends.into_iter().map(|end| of_end(paths, end));
    each.collect()
}

fn of_end(paths: &Paths, ended_by: RecordedTo) -> SecondPass {
    let n_steps = paths.steps.len();
    let (mut ended, mut again) = (0, 0);
    let mut reached = vec![0; n_steps];
    let mut who = Vec::new();
    let mut who_again = Vec::new();
    let mut who_reached = vec![Vec::new(); n_steps];
    for (pass, by) in paths.closed_by.iter().enumerate() {
        if *by != Some(ended_by) {
            continue;
        }
        let subject = paths.subject[pass];
        ended += 1;
        who.push(subject);
        if paths.subject.get(pass + 1) != Some(&subject) {
            continue;
        }
        again += 1;
        who_again.push(subject);
        let furthest = paths.steps.iter().rposition(|step| step.has(pass + 1));
        for step in 0..furthest.map_or(0, |furthest| furthest + 1) {
            reached[step] += 1;
            who_reached[step].push(subject);
        }
    }
    let mask = |rows: Vec<u32>| Mask::of_rows(paths.n_subjects, rows);
    SecondPass {
        ended_by,
        ended,
        again,
        reached,
        who: mask(who),
        who_again: mask(who_again),
        who_reached: who_reached.into_iter().map(mask).collect(),
    }
}

impl Paths {
    /// Whether a pass is under way.
    #[must_use]
    pub fn is_open(&self, pass: usize) -> bool {
        self.closed[pass] == NO_DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Ending, Entered, Unit};

    #[test]
    fn who_came_again_counts_by_the_end_before_and_by_the_pass_that_follows() {
        let recycled = RecordedTo::Stage(9);
        let lost = RecordedTo::Ending(Ending::Lost);
        let step = |days: [i32; 6]| Entered::new(days.to_vec(), Mask::all(6));
        // Subject 0 was recycled, came again to the second step, was lost, and came a third time; 1 was recycled
        // and not seen again; 2 is under way; 3 was lost.
        let paths = Paths {
            unit: Unit::Person,
            n_subjects: 4,
            subject: vec![0, 0, 0, 1, 2, 3],
            opened: vec![1; 6],
            steps: vec![
                step([1, 5, 9, 1, 1, 1]),
                step([2, 6, NO_DAY, NO_DAY, 2, NO_DAY]),
            ],
            closed: vec![3, 7, NO_DAY, 2, NO_DAY, 2],
            closed_by: vec![
                Some(recycled),
                Some(lost),
                None,
                Some(recycled),
                None,
                Some(lost),
            ],
        };
        let found = second_passes(&paths);
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.ended_by, one.ended, one.again, one.reached.clone()))
            .collect();
        assert_eq!(
            told,
            [(recycled, 2, 1, vec![1, 1]), (lost, 2, 1, vec![1, 0]),]
        );
        assert_eq!(found[0].who.rows().collect::<Vec<_>>(), [0, 1]);
        assert!(paths.is_open(2) && !paths.is_open(0));
        assert_eq!(second_passes(&Paths::default()), []);
    }
}
