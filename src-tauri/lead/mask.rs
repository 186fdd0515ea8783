//! Which rows? A set of rows as one bit each. Bits past the last row are always zero, so counting
//! and comparing need no care.

/// A set of rows out of `n_rows`.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub fn contains(&self, row: usize) -> bool {
        row < self.n_rows && self.words[row / 64] >> (row % 64) & 1 == 1
    }

    /// How many rows are in the set.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
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
        let n_rows = self.n_rows.max(other.n_rows);
        let word = |mask: &Self, i: usize| mask.words.get(i).copied().unwrap_or(0);
        let words = (0..n_rows.div_ceil(64)).map(|i| combine(word(self, i), word(other, i)));
        Self {
            words: words.collect(),
            n_rows,
        }
    }

    fn clear_tail(&mut self) {
        if let (Some(last), tail @ 1..) = (self.words.last_mut(), self.n_rows % 64) {
            *last &= (1 << tail) - 1;
        }
    }
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
    fn rows_are_listed_in_order() {
        let mask = Mask::from_fn(200, |row| row % 67 == 0);
        assert_eq!(mask.rows().collect::<Vec<_>>(), [0, 67, 134]);
        let mut pushed = Mask::none(0);
        (0..200).for_each(|row| pushed.push(row % 67 == 0));
        assert_eq!(pushed, mask);
    }
}
