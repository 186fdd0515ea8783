//! Which rows? A set of rows as one bit each. Bits past the last row are always zero, so counting
//! and comparing need no care.

/// A set of rows out of `n_rows`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mask {
    words: Vec<u64>,
    n_rows: usize,
}

impl Mask {
    /// No row of `n_rows`.
    #[must_use]
    pub fn none(n_rows: usize) -> Self {
        Self {
            words: vec![0; n_rows.div_ceil(64)],
            n_rows,
        }
    }

    /// Every row of `n_rows`.
    #[must_use]
    pub fn all(n_rows: usize) -> Self {
        let mut mask = Self {
            words: vec![u64::MAX; n_rows.div_ceil(64)],
            n_rows,
        };
        mask.clear_tail();
        mask
    }

    /// The rows for which `holds` is true.
    pub fn from_fn(n_rows: usize, mut holds: impl FnMut(usize) -> bool) -> Self {
        let mut words = Vec::with_capacity(n_rows.div_ceil(64));
        let mut start = 0;
        while start < n_rows {
            let end = (start + 64).min(n_rows);
            let mut word = 0_u64;
            for row in start..end {
                word |= u64::from(holds(row)) << (row - start);
            }
            words.push(word);
            start = end;
        }
        Self { words, n_rows }
    }

    /// These rows of `n_rows`, in any order; rows past the end are left out.
    #[must_use]
    pub fn of_rows(n_rows: usize, rows: impl IntoIterator<Item = u32>) -> Self {
        let mut words = vec![0_u64; n_rows.div_ceil(64)];
        for row in rows {
            if let Some(word) = words.get_mut(row as usize / 64) {
                *word |= 1 << (row % 64);
            }
        }
        Self::from_words(words, n_rows)
    }

    /// The rows whose value, one of `values` each, is one for which `holds` is true. Without a branch
    /// in `holds` this is many rows at a time.
    #[must_use]
    pub fn of<T>(values: &[T], holds: impl Fn(&T) -> bool) -> Self {
        let (blocks, rest) = values.as_chunks::<64>();
        let mut words = Vec::with_capacity(values.len().div_ceil(64));
        words.extend(blocks.iter().map(|block| {
            let mut said = [0_u8; 64];
            for (said, value) in said.iter_mut().zip(block) {
                *said = u8::from(holds(value));
            }
            packed(&said)
        }));
        if !rest.is_empty() {
            let bits = rest.iter().enumerate();
            words.push(bits.fold(0, |word, (i, value)| word | u64::from(holds(value)) << i));
        }
        Self {
            words,
            n_rows: values.len(),
        }
    }

    /// The mask whose 64-row words are `words`; words or bits past `n_rows` are dropped, missing
    /// words are empty.
    #[must_use]
    pub fn from_words(mut words: Vec<u64>, n_rows: usize) -> Self {
        words.resize(n_rows.div_ceil(64), 0);
        let mut mask = Self { words, n_rows };
        mask.clear_tail();
        mask
    }

    /// The 64-row words, first row in the lowest bit.
    #[must_use]
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// How many rows there are, in the set or not.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// Whether `row` is in the set; false past the end.
    #[must_use]
    #[inline]
    pub fn contains(&self, row: usize) -> bool {
        row < self.n_rows && self.words[row / 64] >> (row % 64) & 1 == 1
    }

    /// How many rows are in the set.
    #[must_use]
    pub fn count(&self) -> usize {
        count_ones(self.words.iter().copied())
    }

    /// How many rows are in both sets.
    #[must_use]
    pub fn count_and(&self, other: &Self) -> usize {
        count_ones(self.words.iter().zip(&other.words).map(|(a, b)| a & b))
    }

    /// Adds a row after the last.
    pub fn push(&mut self, within: bool) {
        if self.n_rows.is_multiple_of(64) {
            self.words.push(0);
        }
        let (word, bit) = (self.n_rows / 64, self.n_rows % 64);
        self.words[word] |= u64::from(within) << bit;
        self.n_rows += 1;
    }

    /// The rows in both sets.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    /// The rows in either set.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    /// The rows of this set that are not in `other`.
    #[must_use]
    pub fn and_not(&self, other: &Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    /// The rows that are not in the set.
    #[must_use]
    pub fn not(&self) -> Self {
        let mut mask = Self {
            words: self.words.iter().map(|w| !w).collect(),
            n_rows: self.n_rows,
        };
        mask.clear_tail();
        mask
    }

    /// The rows in the set, ascending.
    pub fn rows(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &word)| {
            std::iter::successors((word != 0).then_some(word), |w| {
                let rest = w & (w - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |w| i * 64 + w.trailing_zeros() as usize)
        })
    }

    /// Combines word by word; a shorter mask counts as empty past its end.
    fn zip(&self, other: &Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        let both = self.words.iter().zip(&other.words);
        let mut words = Vec::with_capacity(self.words.len().max(other.words.len()));
        words.extend(both.map(|(&a, &b)| combine(a, b)));
        let (own, others) = (
            self.words.get(words.len()..),
            other.words.get(words.len()..),
        );
        words.extend(own.into_iter().flatten().map(|&a| combine(a, 0)));
        words.extend(others.into_iter().flatten().map(|&b| combine(0, b)));
        Self {
            words,
            n_rows: self.n_rows.max(other.n_rows),
        }
    }

    fn clear_tail(&mut self) {
        if let (Some(last), tail @ 1..) = (self.words.last_mut(), self.n_rows % 64) {
            *last &= (1 << tail) - 1;
        }
    }
}

/// The lowest bit of each byte, the first in the lowest bit.
pub(crate) fn packed(said: &[u8; 64]) -> u64 {
    let (eights, _) = said.as_chunks::<8>();
    let bits = eights.iter().enumerate().map(|(i, eight)| {
        // One multiplication moves the eight bits side by side into the highest byte.
        let bits = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits << (8 * i)
    });
    bits.fold(0, |word, bits| word | bits)
}

fn count_ones(words: impl Iterator<Item = u64>) -> usize {
    let counts = words.map(|word| u64::from(word.count_ones()));
    counts.sum::<u64>() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_past_the_last_row_stay_zero() {
        for n in [0, 1, 63, 64, 65, 200] {
            assert_eq!(Mask::all(n).count(), n);
            assert_eq!(Mask::none(n).not().count(), n);
            assert_eq!(Mask::from_words(vec![u64::MAX; 9], n), Mask::all(n));
        }
    }

    #[test]
    fn many_rows_at_a_time_are_the_rows_one_by_one() {
        for n in [0, 1, 63, 64, 65, 200] {
            let values: Vec<u64> = (0..n).map(|i| i * 7 % 11 + i * i % 5).collect();
            let found = Mask::of(&values, |value| value % 3 == 1);
            assert_eq!(
                found,
                Mask::from_fn(values.len(), |row| values[row] % 3 == 1)
            );
            let other = Mask::from_fn(values.len(), |row| row % 2 == 0);
            assert_eq!(found.count_and(&other), found.and(&other).count());
        }
    }

    #[test]
    fn a_shorter_mask_is_empty_past_its_end() {
        let (long, short) = (Mask::all(200), Mask::all(70));
        for (a, b) in [(&long, &short), (&short, &long)] {
            assert_eq!((a.and(b).count(), a.or(b).count()), (70, 200));
            assert_eq!(a.count_and(b), 70);
            assert_eq!(a.and(b).n_rows(), 200);
        }
        assert_eq!(long.and_not(&short).count(), 130);
        assert_eq!(short.and_not(&long).count(), 0);
    }

    #[test]
    fn rows_are_listed_in_order() {
        let mask = Mask::from_fn(200, |row| row % 67 == 0);
        assert_eq!(mask.rows().collect::<Vec<_>>(), [0, 67, 134]);
        let mut pushed = Mask::none(0);
        (0..200).for_each(|row| pushed.push(row % 67 == 0));
        assert_eq!(pushed, mask);
    }
}
