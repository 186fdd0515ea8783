//! What follows from "perhaps"? Strict Kleene logic: [`Verdict`] for one lead, [`Kleene`] for a
//! list. Unknown never becomes known by being combined, unless the known part decides alone.

use std::borrow::Borrow;

use definition::Missing;
use lead::Mask;

/// What is known about one statement on one lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// It may hold or not.
    Unknown,
}

impl Verdict {
    /// The name in files: `met`, `not met` or `unknown`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not met",
            Self::Unknown => "unknown",
        }
    }

    /// Met or not met.
    #[must_use]
    pub fn of(holds: bool) -> Self {
        if holds { Self::Met } else { Self::NotMet }
    }

    /// What a missing value counts as.
    #[must_use]
    pub fn of_missing(missing: Missing) -> Self {
        match missing {
            Missing::Unknown => Self::Unknown,
            Missing::NotMet => Self::NotMet,
            Missing::Met => Self::Met,
        }
    }

    /// The opposite; of unknown, unknown.
    #[expect(
        clippy::should_implement_trait,
        reason = "`!verdict` reads like two-valued logic"
    )]
    #[must_use]
    pub fn not(self) -> Self {
        match self {
            Self::Met => Self::NotMet,
            Self::NotMet => Self::Met,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Both: not met as soon as one is not met.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotMet, _) | (_, Self::NotMet) => Self::NotMet,
            (Self::Met, Self::Met) => Self::Met,
            _ => Self::Unknown,
        }
    }

    /// Either: met as soon as one is met.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// Every one; of none, met.
    #[must_use]
    pub fn all(verdicts: impl IntoIterator<Item = Self>) -> Self {
        verdicts.into_iter().fold(Self::Met, Self::and)
    }

    /// One or more; of none, not met.
    #[must_use]
    pub fn any(verdicts: impl IntoIterator<Item = Self>) -> Self {
        verdicts.into_iter().fold(Self::NotMet, Self::or)
    }

    /// Not one; of none, met.
    #[must_use]
    pub fn none(verdicts: impl IntoIterator<Item = Self>) -> Self {
        Self::any(verdicts).not()
    }

    /// At least `n`: met when so many are met, not met when so many cannot be.
    #[must_use]
    pub fn at_least(n: u32, verdicts: impl IntoIterator<Item = Self>) -> Self {
        let (mut met, mut possible) = (0_u64, 0_u64);
        for verdict in verdicts {
            met += u64::from(verdict == Self::Met);
            possible += u64::from(verdict != Self::NotMet);
        }
        let n = u64::from(n);
        if met >= n {
            Self::Met
        } else if possible < n {
            Self::NotMet
        } else {
            Self::Unknown
        }
    }
}

/// A verdict for every row: those met and those unknown, never both; the others are not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kleene {
    met: Mask,
    unknown: Mask,
}

/// How many rows have which verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows met.
    pub met: usize,
    /// Rows not met.
    pub not_met: usize,
    /// Rows unknown.
    pub unknown: usize,
}

impl Kleene {
    /// Verdicts of the rows of `met`; of the others, those of `unknown` are unknown.
    #[must_use]
    pub fn new(met: Mask, unknown: &Mask) -> Self {
        let unknown = unknown.and_not(&met);
        Self { met, unknown }
    }

    /// One verdict for all of `n_rows`.
    #[must_use]
    pub fn same(n_rows: usize, verdict: Verdict) -> Self {
        let rows = |within| {
            if within {
                Mask::all(n_rows)
            } else {
                Mask::none(n_rows)
            }
        };
        Self {
            met: rows(verdict == Verdict::Met),
            unknown: rows(verdict == Verdict::Unknown),
        }
    }

    /// The verdict that `verdict` gives of each of `n_rows`.
    #[must_use]
    pub fn from_fn(n_rows: usize, verdict: impl FnMut(usize) -> Verdict) -> Self {
        let verdicts: Vec<Verdict> = (0..n_rows).map(verdict).collect();
        let rows = |of| Mask::from_fn(n_rows, |row| verdicts[row] == of);
        Self {
            met: rows(Verdict::Met),
            unknown: rows(Verdict::Unknown),
        }
    }

    /// How many rows.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.met.n_rows()
    }

    /// The rows met.
    #[must_use]
    pub fn met(&self) -> &Mask {
        &self.met
    }

    /// The rows unknown.
    #[must_use]
    pub fn unknown(&self) -> &Mask {
        &self.unknown
    }

    /// The rows not met.
    #[must_use]
    pub fn not_met(&self) -> Mask {
        self.possible().not()
    }

    /// The rows that are not ruled out: met or unknown.
    #[must_use]
    pub fn possible(&self) -> Mask {
        self.met.or(&self.unknown)
    }

    /// The verdict of a row; not met past the end.
    #[must_use]
    pub fn at(&self, row: usize) -> Verdict {
        if self.met.contains(row) {
            Verdict::Met
        } else if self.unknown.contains(row) {
            Verdict::Unknown
        } else {
            Verdict::NotMet
        }
    }

    /// How many rows have which verdict.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let (met, unknown) = (self.met.count(), self.unknown.count());
        Counts {
            met,
            unknown,
            not_met: self.n_rows() - met - unknown,
        }
    }

    /// The opposite of every verdict.
    #[must_use]
    pub fn not(&self) -> Self {
        Self {
            met: self.not_met(),
            unknown: self.unknown.clone(),
        }
    }

    /// Both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self::all(self.n_rows(), &[self, other])
    }

    /// Either.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        Self::any(self.n_rows(), &[self, other])
    }

    /// Every one of `items`, over `n_rows`; of none, met.
    #[must_use]
    pub fn all<K: Borrow<Self>>(n_rows: usize, items: &[K]) -> Self {
        Self::combine(n_rows, u64::MAX, items, |so_far, item| so_far & item)
    }

    /// One or more of `items`; of none, not met.
    #[must_use]
    pub fn any<K: Borrow<Self>>(n_rows: usize, items: &[K]) -> Self {
        Self::combine(n_rows, 0, items, |so_far, item| so_far | item)
    }

    /// Not one of `items`; of none, met.
    #[must_use]
    pub fn none<K: Borrow<Self>>(n_rows: usize, items: &[K]) -> Self {
        Self::any(n_rows, items).not()
    }

    /// What is met is combined of what is met, what is possible of what is possible.
    fn combine<K: Borrow<Self>>(
        n_rows: usize,
        start: u64,
        items: &[K],
        combine: impl Fn(u64, u64) -> u64,
    ) -> Self {
        let n_words = n_rows.div_ceil(64);
        let (mut met, mut possible) = (vec![start; n_words], vec![start; n_words]);
        for item in items {
            let item = item.borrow();
            let so_far = met.iter_mut().zip(&mut possible);
            let items = item.met.words().iter().zip(item.unknown.words());
            for ((met, possible), (item_met, item_unknown)) in so_far.zip(items) {
                *met = combine(*met, *item_met);
                *possible = combine(*possible, item_met | item_unknown);
            }
        }
        for (possible, met) in possible.iter_mut().zip(&met) {
            *possible &= !met;
        }
        Self {
            met: Mask::from_words(met, n_rows),
            unknown: Mask::from_words(possible, n_rows),
        }
    }

    /// At least `n` of `items`: met where so many are met, not met where so many cannot be.
    #[must_use]
    pub fn at_least<K: Borrow<Self>>(n_rows: usize, n: u32, items: &[K]) -> Self {
        let met: Vec<&[u64]> = items.iter().map(|item| item.borrow().met.words()).collect();
        let met = Mask::from_words(words_with_at_least(n_rows, n, &met), n_rows);
        let possible: Vec<Mask> = items.iter().map(|item| item.borrow().possible()).collect();
        let possible: Vec<&[u64]> = possible.iter().map(Mask::words).collect();
        let possible = Mask::from_words(words_with_at_least(n_rows, n, &possible), n_rows);
        Self::new(met, &possible)
    }

    /// The verdicts of `parts` one after the other. Every part but the last has whole words.
    pub(crate) fn concat(parts: &[Self]) -> Self {
        let (mut met, mut unknown, mut n_rows) = (Vec::new(), Vec::new(), 0);
        for part in parts {
            met.extend_from_slice(part.met.words());
            unknown.extend_from_slice(part.unknown.words());
            n_rows += part.n_rows();
        }
        Self {
            met: Mask::from_words(met, n_rows),
            unknown: Mask::from_words(unknown, n_rows),
        }
    }
}

/// So many words are counted side by side.
const LANES: usize = 8;

/// The rows whose bit is set in at least `n` of `sets`: a counter for each bit of some words at a
/// time, bit `b` of all of them in `planes[b]`.
fn words_with_at_least(n_rows: usize, n: u32, sets: &[&[u64]]) -> Vec<u64> {
    let n_words = n_rows.div_ceil(64);
    if n as usize > sets.len() {
        return vec![0; n_words];
    }
    // As many bits as it takes to write the greatest count.
    let n_planes = (sets.len() + 1).next_power_of_two().ilog2() as usize;
    let mut planes = vec![[0_u64; LANES]; n_planes];
    let mut words = Vec::with_capacity(n_words + LANES);
    for start in (0..n_words).step_by(LANES) {
        planes.fill([0; LANES]);
        for set in sets {
            let mut carry = lanes_from(set, start);
            for plane in &mut planes {
                for (plane, carry) in plane.iter_mut().zip(&mut carry) {
                    (*plane, *carry) = (*plane ^ *carry, *plane & *carry);
                }
            }
        }
        // Compares from the lowest bit up; a higher bit that differs overrules those below it.
        let mut enough = [u64::MAX; LANES];
        for (b, plane) in planes.iter().enumerate() {
            let wanted = n.checked_shr(b as u32).unwrap_or(0) & 1 == 1;
            for (enough, plane) in enough.iter_mut().zip(plane) {
                *enough = if wanted {
                    plane & *enough
                } else {
                    plane | *enough
                };
            }
        }
        words.extend_from_slice(&enough);
    }
    words.truncate(n_words);
    words
}

/// The words of a set from `start` on; empty past its end.
fn lanes_from(set: &[u64], start: usize) -> [u64; LANES] {
    let rest = set.get(start..).unwrap_or_default();
    if let Some(lanes) = rest.first_chunk() {
        return *lanes;
    }
    let mut lanes = [0; LANES];
    lanes[..rest.len()].copy_from_slice(rest);
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    const EACH: [Verdict; 3] = [Verdict::Met, Verdict::NotMet, Verdict::Unknown];

    fn list(verdicts: &[Verdict]) -> Kleene {
        let rows = |wanted| Mask::from_fn(verdicts.len(), |row| verdicts[row] == wanted);
        Kleene::new(rows(Verdict::Met), &rows(Verdict::Unknown))
    }

    /// Every row of `n` columns that three verdicts can make.
    fn every_row(n: u32) -> Vec<Vec<Verdict>> {
        let digit = |row: usize, place: u32| EACH[row / 3_usize.pow(place) % 3];
        (0..3_usize.pow(n))
            .map(|row| (0..n).map(|place| digit(row, place)).collect())
            .collect()
    }

    #[test]
    fn a_verdict_has_its_name_in_files() {
        assert_eq!(EACH.map(Verdict::name), ["met", "not met", "unknown"]);
    }

    #[test]
    fn a_known_part_decides_alone_and_otherwise_unknown_stays_unknown() {
        use Verdict::{Met, NotMet, Unknown};
        let cases = [
            (Unknown, Met, Unknown, Met),
            (Unknown, NotMet, NotMet, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
            (Met, NotMet, NotMet, Met),
        ];
        for (a, b, and, or) in cases {
            assert_eq!((a.and(b), a.or(b)), (and, or), "{a:?} {b:?}");
            assert_eq!((b.and(a), b.or(a)), (and, or), "{b:?} {a:?}");
        }
    }

    #[test]
    fn lists_say_for_every_row_what_rows_say() {
        for n in 0..=5 {
            let rows = every_row(n);
            let column = |i: usize| list(&rows.iter().map(|row| row[i]).collect::<Vec<_>>());
            let columns: Vec<Kleene> = (0..n as usize).map(column).collect();
            let n_rows = rows.len();
            let mut found = vec![
                Kleene::all(n_rows, &columns),
                Kleene::any(n_rows, &columns),
                Kleene::none(n_rows, &columns),
            ];
            found.extend((0..=n + 1).map(|least| Kleene::at_least(n_rows, least, &columns)));
            for (i, row) in rows.iter().enumerate() {
                let row = row.iter().copied();
                let mut expected = vec![
                    Verdict::all(row.clone()),
                    Verdict::any(row.clone()),
                    Verdict::none(row.clone()),
                ];
                expected.extend((0..=n + 1).map(|least| Verdict::at_least(least, row.clone())));
                let found: Vec<Verdict> = found.iter().map(|kleene| kleene.at(i)).collect();
                assert_eq!(found, expected, "{row:?}");
            }
        }
    }

    #[test]
    fn many_are_counted_exactly() {
        // Row r is met in the first r of a hundred columns and unknown in the next.
        let column = |k: usize| {
            Kleene::new(
                Mask::from_fn(101, |row| k < row),
                &Mask::from_fn(101, |row| k == row),
            )
        };
        let columns: Vec<Kleene> = (0..100).map(column).collect();
        for n in [0, 1, 2, 31, 32, 33, 63, 64, 65, 99, 100, 101, u32::MAX] {
            let found = Kleene::at_least(101, n, &columns);
            for row in 0..101 {
                let expected = Verdict::at_least(n, columns.iter().map(|column| column.at(row)));
                assert_eq!(found.at(row), expected, "at least {n} in row {row}");
            }
        }
    }

    #[test]
    fn at_least_one_is_any_and_at_least_every_one_is_all() {
        for row in every_row(4) {
            let row = row.iter().copied();
            assert_eq!(Verdict::at_least(1, row.clone()), Verdict::any(row.clone()));
            assert_eq!(Verdict::at_least(4, row.clone()), Verdict::all(row));
        }
    }

    #[test]
    fn no_row_is_both_met_and_unknown() {
        let both = Kleene::new(Mask::all(3), &Mask::all(3));
        assert_eq!(
            both.counts(),
            Counts {
                met: 3,
                not_met: 0,
                unknown: 0
            }
        );
    }

    #[test]
    fn parts_follow_each_other() {
        let parts = [
            Kleene::same(128, Verdict::Unknown),
            Kleene::same(3, Verdict::Met),
        ];
        let whole = Kleene::concat(&parts);
        assert_eq!(
            whole.counts(),
            Counts {
                met: 3,
                not_met: 0,
                unknown: 128
            }
        );
        assert_eq!(whole.at(130), Verdict::Met);
    }
}
