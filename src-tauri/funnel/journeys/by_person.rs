//! Where among many, in the order of people, do those of one person stand?
//!
//! Invariant: what stands in that order is asked for by person in one step, and whoever has none has an empty stretch.

use std::ops::Range;

/// Where the own of each person begin, and where the last end.
#[derive(Debug, Default)]
pub(super) struct ByPerson {
    starts: Vec<u32>,
}

impl ByPerson {
    /// Of `n_people`, whose numbers `persons` gives in their order.
    pub(super) fn of(n_people: usize, persons: impl Iterator<Item = u32>) -> Self {
        let mut starts = vec![0_u32; n_people + 1];
        for person in persons {
            if let Some(n) = starts.get_mut(person as usize + 1) {
                *n += 1;
            }
        }
        for person in 0..n_people {
            starts[person + 1] += starts[person];
        }
        Self { starts }
    }

    /// Whether nobody was counted yet.
    pub(super) fn is_of_nobody(&self) -> bool {
        self.starts.is_empty()
    }

    /// Where those of a person stand; nowhere past the last person.
    pub(super) fn at(&self, person: u32) -> Range<usize> {
        let person = person as usize;
        match (self.starts.get(person), self.starts.get(person + 1)) {
            (Some(first), Some(next)) => *first as usize..*next as usize,
            _ => 0..0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_of_each_person_stand_together() {
        let by_person = ByPerson::of(4, [0, 2, 2, 3].into_iter());
        let at: Vec<Range<usize>> = (0..5).map(|person| by_person.at(person)).collect();
        assert_eq!(at, [0..1, 1..1, 1..3, 3..4, 0..0]);
        assert_eq!(ByPerson::default().at(0), 0..0);
    }
}
