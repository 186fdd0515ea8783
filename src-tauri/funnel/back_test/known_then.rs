//! Whom would a version have taken, by what was known when it mattered? A lead is taken where it came to the stage by
//! the version before sales had it further on, before it was won, or before its way ended.
//!
//! Invariants: nothing that became known of a lead after that day counts; of who became known only later counts what
//! was known first, and nobody is left out for it; a lead without such a day is judged by all that is known.

use lead::Mask;

use crate::{NO_DAY, Paths};

/// Until which day what became known of each lead counts. All columns are as long as the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownThen {
    /// The last day that counts; [`NO_DAY`] where there is none, and everything does.
    pub until: Vec<i32>,
    /// The day on which each became known; [`NO_DAY`] where it never did.
    pub first_known: Vec<i32>,
}

impl KnownThen {
    /// Until when: the day on which a lead came to one of the steps `later`, on the pass in which it was won or else
    /// its last, or the day before that on which it was known to be there; else the day on which it was won; else that
    /// on which the pass ended.
    ///
    /// `won_on` holds the day on which each was won, [`NO_DAY`] where it was not.
    #[must_use]
    pub fn of(paths: &Paths, later: &[usize], won_on: &[i32], first_known: Vec<i32>) -> Self {
        let mut until = won_on.to_vec();
        let n = paths.n();
        for pass in 0..n {
            let row = paths.subject[pass] as usize;
            let is_last = paths.subject.get(pass + 1) != Some(&paths.subject[pass]);
            let won = won_on.get(row).copied().unwrap_or(NO_DAY);
            let is_it = match won {
                NO_DAY => is_last,
                won => {
                    let is_first = pass == 0 || paths.subject[pass - 1] != paths.subject[pass];
                    (is_first || paths.opened[pass] <= won)
                        && (is_last || won < paths.opened[pass + 1])
                }
            };
            if !is_it {
                continue;
            }
            let steps = later.iter().filter_map(|step| paths.steps.get(*step));
            // Who was there when first known had come some day before: nothing of before is recorded.
            let came = steps.filter(|step| step.has(pass)).map(|step| {
                let moment = step.dated.contains(pass);
                if moment {
                    step.day[pass]
                } else {
                    step.day[pass] - 1
                }
            });
            let came = came.min();
            let ended = Some(paths.closed[pass]).filter(|day| *day != NO_DAY);
            let days = [came, Some(won).filter(|day| *day != NO_DAY), ended];
            if let (Some(own), Some(day)) = (until.get_mut(row), days.into_iter().flatten().min()) {
                *own = day;
            }
        }
        Self { until, first_known }
    }

    /// The last day whose values are judged of a lead; `None` where all are.
    #[must_use]
    pub fn day(&self, row: usize) -> Option<i32> {
        let until = self.until.get(row).copied().filter(|day| *day != NO_DAY)?;
        let known = self.first_known.get(row).copied().unwrap_or(NO_DAY);
        Some(until.max(known))
    }

    /// Whether a lead became known only after the day that counts.
    #[must_use]
    pub fn is_late(&self, row: usize) -> bool {
        let until = self.until.get(row).copied().unwrap_or(NO_DAY);
        let known = self.first_known.get(row).copied().unwrap_or(NO_DAY);
        until != NO_DAY && known > until
    }

    /// Who came to all of these steps, on one pass, by what was known.
    #[must_use]
    pub fn taken(&self, paths: &Paths, steps: &[usize]) -> Mask {
        paths.subjects(|pass| {
            let row = paths.subject[pass] as usize;
            let until = self.until.get(row).copied().unwrap_or(NO_DAY);
            steps.iter().all(|step| {
                let Some(entered) = paths.steps.get(*step).filter(|own| own.has(pass)) else {
                    return false;
                };
                let last = match entered.dated.contains(pass) {
                    true => until,
                    false => self.day(row).unwrap_or(NO_DAY),
                };
                until == NO_DAY || entered.day[pass] <= last
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Entered, Unit};

    /// A pass of a subject: when opened, when at the stage and whether that is a day, when at sales, when ended.
    type OnePass = (u32, i32, (i32, bool), i32, i32);

    fn paths(passes: &[OnePass]) -> Paths {
        let n = passes.len();
        let column = |of: fn(&OnePass) -> i32| -> Vec<i32> { passes.iter().map(of).collect() };
        Paths {
            unit: Unit::Person,
            n_subjects: 6,
            subject: passes.iter().map(|one| one.0).collect(),
            opened: column(|one| one.1),
            steps: vec![
                Entered::new(column(|one| one.2.0), Mask::from_fn(n, |at| passes[at].2.1)),
                Entered::new(column(|one| one.3), Mask::all(n)),
            ],
            closed: column(|one| one.4),
            closed_by: vec![None; n],
        }
    }

    #[test]
    fn what_became_known_after_sales_had_a_lead_takes_nobody() {
        const NO: i32 = NO_DAY;
        let paths = paths(&[
            // 0: at the stage on day 5, with sales on day 9.
            (0, 1, (5, true), 9, NO),
            // 1: with sales on day 4, and at the stage only by what was known on day 6.
            (1, 1, (6, true), 4, NO),
            // 2: never with sales; won on day 3, at the stage on day 3.
            (2, 1, (3, true), NO, NO),
            // 3: a first pass, ended on day 4 before the stage; a second, at the stage on 12, won on 15.
            (3, 1, (NO, false), NO, 4),
            (3, 11, (12, true), NO, 15),
            // 4: known since day 20, long after it was won on day 7; there when first known.
            (4, 20, (20, false), NO, NO),
            // 5: neither won nor ended nor with sales: all that is known counts.
            (5, 1, (30, true), NO, NO),
        ]);
        let won_on = [NO, NO, 3, 15, 7, NO];
        let known = KnownThen::of(&paths, &[1], &won_on, vec![1, 1, 1, 1, 20, 1]);
        assert_eq!(known.until, [9, 4, 3, 15, 7, NO]);
        let taken: Vec<usize> = known.taken(&paths, &[0]).rows().collect();
        assert_eq!(taken, [0, 2, 3, 4, 5]);
        assert_eq!((known.is_late(4), known.is_late(3)), (true, false));
        assert_eq!(
            (known.day(4), known.day(0), known.day(5)),
            (Some(20), Some(9), None)
        );
        // Dated facts of later than it was won count for nobody, whenever they became known.
        let later = Paths {
            steps: vec![
                Entered::new(paths.steps[0].day.clone(), Mask::all(paths.n())),
                paths.steps[1].clone(),
            ],
            ..paths.clone()
        };
        assert!(!known.taken(&later, &[0]).contains(4));
        // On the complete path the stage before has to be reached too.
        assert_eq!(known.taken(&paths, &[0, 1]).rows().collect::<Vec<_>>(), [0]);
    }
}
