//! How are the points of a group added up for many leads at once? What eight criteria bring together is
//! looked up by their eight verdicts, so that a lead costs a look and not eight sums.

use std::sync::Arc;

use definition::PointGroup;
use lead::{BLOCK, Lanes, Mask};

use crate::scores::EntryWorth;
use crate::sliced_sum::SlicedSum;
use crate::{Kleene, Verdict};

/// The verdicts of a criterion on every lead; `None` where there is none, so that it is unknown.
type Verdicts = Option<Arc<Kleene>>;

/// The least and the most points of each lead.
type Ranges = Arc<[(i64, i64)]>;

/// The least and the most points of 64 leads.
pub(crate) type Block = ([i64; 64], [i64; 64]);

/// The points of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GroupSum {
    group: PointGroup,
    eights: Vec<Eight>,
    /// Entries that bring each lead its own points.
    each: Vec<(Verdicts, Ranges)>,
}

/// Up to eight entries that bring the same to every lead.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Eight {
    /// The verdicts, and whether points are taken away.
    entries: Vec<(Verdicts, bool)>,
    /// The sum of the points for each set of entries that count, one bit each.
    sums: [i64; 256],
}

impl GroupSum {
    /// The sum of `entries`: the verdicts of the criterion of each, and what it is worth.
    pub(crate) fn of(
        group: &PointGroup,
        entries: impl Iterator<Item = (Verdicts, EntryWorth)>,
    ) -> Self {
        let (mut same, mut each) = (Vec::new(), Vec::new());
        for (verdicts, worth) in entries {
            match worth {
                EntryWorth::Same(points) => same.push((verdicts, points)),
                EntryWorth::Each(points) => each.push((verdicts, points)),
            }
        }
        Self {
            group: group.clone(),
            eights: same.chunks(8).map(Eight::of).collect(),
            each,
        }
    }

    /// The least and the most points of a lead.
    pub(crate) fn at(&self, row: usize) -> (i64, i64) {
        let (mut low, mut high) = (0, 0);
        for eight in &self.eights {
            let (in_low, in_high) = eight.sets_at(row);
            low += eight.sums[in_low];
            high += eight.sums[in_high];
        }
        for (verdicts, points) in &self.each {
            let (least, most) = points.get(row).copied().unwrap_or_default();
            match verdict(verdicts, row) {
                Verdict::Met => (low, high) = (low + least, high + most),
                Verdict::Unknown => (low, high) = (low + least.min(0), high + most.max(0)),
                Verdict::NotMet => {}
            }
        }
        (self.group.capped(low), self.group.capped(high))
    }

    /// What the points come to together, signs aside; `None` where a lead has points of its own.
    pub(crate) fn most(&self) -> Option<u64> {
        let entries = self.eights.iter().flat_map(Eight::points);
        let all = entries.map(i64::unsigned_abs);
        self.each.is_empty().then(|| all.sum())
    }

    /// Adds the points that every lead gets alike, of the leads from [`BLOCK`] times `block` on: the least,
    /// and the most.
    pub(crate) fn add_alike(&self, block: usize, [least, most]: &mut [SlicedSum; 2]) {
        for eight in &self.eights {
            for ((verdicts, takes_away), points) in eight.entries.iter().zip(eight.points()) {
                let (met, possible) = lanes(verdicts, block);
                let (low, high) = if *takes_away {
                    (possible, met)
                } else {
                    (met, possible)
                };
                least.add(&low, points);
                most.add(&high, points);
            }
        }
        if let Some(cap) = self.group.cap {
            least.cap(cap.into());
            most.cap(cap.into());
        }
    }

    /// Adds the points of the leads from `64 * block` on.
    pub(crate) fn add(&self, block: usize, (least, most): &mut Block) {
        let (mut low, mut high) = ([0; 64], [0; 64]);
        for eight in &self.eights {
            eight.add(block, &mut low, &mut high);
        }
        for (verdicts, points) in &self.each {
            let (met, unknown) = words(verdicts, block);
            let points = points.get(block * 64..).unwrap_or_default();
            let sums = low.iter_mut().zip(&mut high).zip(points);
            for (bit, ((low, high), (least, most))) in sums.enumerate() {
                let is_met = (met >> bit & 1) as i64;
                let is_unknown = (unknown >> bit & 1) as i64;
                *low += is_met * least + is_unknown * least.min(&0);
                *high += is_met * most + is_unknown * most.max(&0);
            }
        }
        for (all, sum) in [(least, low), (most, high)] {
            for (all, sum) in all.iter_mut().zip(sum) {
                *all += self.group.capped(sum);
            }
        }
    }
}

impl Eight {
    fn of(entries: &[(Verdicts, i64)]) -> Self {
        let sum = |set: usize| -> i64 {
            let counting = entries.iter().enumerate();
            let counting = counting.filter(|(i, _)| set >> i & 1 == 1);
            counting.map(|(_, (_, points))| points).sum()
        };
        let own = entries.iter();
        Self {
            entries: own
                .map(|(verdicts, points)| (verdicts.clone(), points.is_negative()))
                .collect(),
            sums: std::array::from_fn(sum),
        }
    }

    /// What each entry brings.
    fn points(&self) -> impl Iterator<Item = i64> {
        (0..self.entries.len()).map(|i| self.sums[1 << i])
    }

    /// The entries that bring the least points to a lead, and those that bring the most.
    fn sets_at(&self, row: usize) -> (usize, usize) {
        let (mut in_low, mut in_high) = (0, 0);
        for (i, (verdicts, takes_away)) in self.entries.iter().enumerate() {
            let verdict = verdict(verdicts, row);
            let (met, possible) = (verdict == Verdict::Met, verdict != Verdict::NotMet);
            let (low, high) = if *takes_away {
                (possible, met)
            } else {
                (met, possible)
            };
            in_low |= usize::from(low) << i;
            in_high |= usize::from(high) << i;
        }
        (in_low, in_high)
    }

    fn add(&self, block: usize, low: &mut [i64; 64], high: &mut [i64; 64]) {
        let (mut in_low, mut in_high) = ([0; 8], [0; 8]);
        let sets = in_low.iter_mut().zip(&mut in_high).zip(&self.entries);
        for ((in_low, in_high), (verdicts, takes_away)) in sets {
            let (met, unknown) = words(verdicts, block);
            let possible = met | unknown;
            // The least points are those where what takes points away is met too.
            (*in_low, *in_high) = if *takes_away {
                (possible, met)
            } else {
                (met, possible)
            };
        }
        for (points, sets) in [(low, &in_low), (high, &in_high)] {
            for (points, set) in points.iter_mut().zip(by_row(sets)) {
                *points += self.sums[usize::from(set)];
            }
        }
    }
}

fn verdict(verdicts: &Verdicts, row: usize) -> Verdict {
    verdicts
        .as_ref()
        .map_or(Verdict::Unknown, |kleene| kleene.at(row))
}

/// Met and unknown of the leads from `64 * block` on.
fn words(verdicts: &Verdicts, block: usize) -> (u64, u64) {
    let word = |mask: &Mask| mask.words().get(block).copied().unwrap_or(0);
    verdicts.as_ref().map_or((0, u64::MAX), |kleene| {
        (word(kleene.met()), word(kleene.unknown()))
    })
}

/// Met and possible of the leads from [`BLOCK`] times `block` on.
fn lanes(verdicts: &Verdicts, block: usize) -> (Lanes, Lanes) {
    let Some(kleene) = verdicts else {
        return (Lanes::default(), [u64::MAX; _]);
    };
    let first = block * (BLOCK / 64);
    let of = |mask: &Mask| -> Lanes {
        let words = mask.words().get(first..).unwrap_or_default();
        std::array::from_fn(|i| words.get(i).copied().unwrap_or(0))
    };
    let (met, unknown) = (of(kleene.met()), of(kleene.unknown()));
    (met, std::array::from_fn(|i| met[i] | unknown[i]))
}

/// For each row the set of words in which its bit is set: bit `i` for word `i`.
fn by_row(words: &[u64; 8]) -> [u8; 64] {
    let mut rows = [0; 64];
    for (i, eight) in rows.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        let square = words.map(|word| word.to_le_bytes()[i]);
        *eight = transposed(u64::from_le_bytes(square)).to_le_bytes();
    }
    rows
}

/// Eight bytes as a square of bits, its rows and columns exchanged: squares of one bit, then of two,
/// then of four change places across the diagonal.
fn transposed(mut square: u64) -> u64 {
    for (shift, upper) in [
        (7, 0x00AA_00AA_00AA_00AA),
        (14, 0x0000_CCCC_0000_CCCC),
        (28, 0x0000_0000_F0F0_F0F0),
    ] {
        let change = (square ^ (square >> shift)) & upper;
        square ^= change;
        square ^= change << shift;
    }
    square
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_gets_its_bit_of_every_word() {
        let words: [u64; 8] =
            std::array::from_fn(|k| 0x9E37_79B9_7F4A_7C15_u64.rotate_left(7 * k as u32));
        for (row, set) in by_row(&words).iter().enumerate() {
            for (k, word) in words.iter().enumerate() {
                assert_eq!(set >> k & 1, (word >> row & 1) as u8, "row {row}, word {k}");
            }
        }
    }

    #[test]
    fn sums_are_those_of_the_entries_one_by_one() {
        let n_rows = 200;
        let rows = |k: usize, of: usize| {
            Mask::from_fn(n_rows, |row| (row * 7 + k * 5 + row * row % 11) % 3 == of)
        };
        let verdicts = (0..18).map(|k| Kleene::new(rows(k, 0), &rows(k, 1)));
        let verdicts: Vec<Arc<Kleene>> = verdicts.map(Arc::new).collect();
        let worths: Vec<EntryWorth> = (0..19_i64)
            .map(|k| match k % 4 {
                3 => EntryWorth::Each((0..200).map(|row| ((row - 100) % 7, row % 9)).collect()),
                _ => EntryWorth::Same((k * 13) % 17 - 6),
            })
            .collect();
        // The last entry has no criterion.
        let of = |k: usize| verdicts.get(k).cloned();
        let group = PointGroup {
            cap: Some(25),
            ..PointGroup::default()
        };
        let entries = worths.iter().enumerate();
        let sum = GroupSum::of(&group, entries.map(|(k, worth)| (of(k), worth.clone())));
        let mut block = ([1; 64], [2; 64]);
        for row in 0..n_rows {
            if row % 64 == 0 {
                block = ([1; 64], [2; 64]);
                sum.add(row / 64, &mut block);
            }
            let (mut low, mut high) = (0, 0);
            for (k, worth) in worths.iter().enumerate() {
                let points = match worth {
                    EntryWorth::Same(points) => (*points, *points),
                    EntryWorth::Each(each) => each[row],
                };
                match verdict(&of(k), row) {
                    Verdict::Met => (low, high) = (low + points.0, high + points.1),
                    Verdict::Unknown => {
                        (low, high) = (low + points.0.min(0), high + points.1.max(0))
                    }
                    Verdict::NotMet => {}
                }
            }
            let expected = (low.min(25), high.min(25));
            assert_eq!(sum.at(row), expected, "row {row}");
            let in_block = (block.0[row % 64] - 1, block.1[row % 64] - 2);
            assert_eq!(in_block, expected, "row {row} of its block");
        }
    }

    #[test]
    fn what_points_come_to_is_known_where_no_lead_has_points_of_its_own() {
        let met = Arc::new(Kleene::same(3, Verdict::Met));
        let of = |worths: &[EntryWorth]| {
            let entries = worths
                .iter()
                .map(|worth| (Some(Arc::clone(&met)), worth.clone()));
            GroupSum::of(&PointGroup::default(), entries).most()
        };
        let own = EntryWorth::Each((0..3).map(|_| (1, 2)).collect());
        assert_eq!(of(&[]), Some(0));
        assert_eq!(of(&[EntryWorth::Same(5), EntryWorth::Same(-7)]), Some(12));
        assert_eq!(of(&[EntryWorth::Same(5), own]), None);
    }
}
