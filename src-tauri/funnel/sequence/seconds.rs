//! How long did it take? Average, median, and how many took how long.

/// Elapsed seconds of several subjects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seconds {
    /// Ascending.
    sorted: Vec<i64>,
}

/// How many took so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// From this many seconds on, to before those of the next bin.
    pub from: i64,
    /// How many.
    pub n: usize,
}

impl Seconds {
    pub(super) fn of(mut seconds: Vec<i64>) -> Self {
        seconds.sort_unstable();
        Self { sorted: seconds }
    }

    /// How many subjects.
    #[must_use]
    pub fn n(&self) -> usize {
        self.sorted.len()
    }

    /// All of them, ascending.
    #[must_use]
    pub fn all(&self) -> &[i64] {
        &self.sorted
    }

    /// The sum by how many; `None` of nobody.
    #[must_use]
    pub fn average(&self) -> Option<f64> {
        let sum: i128 = self.sorted.iter().map(|&one| i128::from(one)).sum();
        (!self.sorted.is_empty()).then(|| sum as f64 / self.n() as f64)
    }

    /// Half of them took no longer: the middle one, or halfway between the middle two; `None` of nobody.
    #[must_use]
    pub fn median(&self) -> Option<f64> {
        let middle = self
            .sorted
            .get((self.n().checked_sub(1)?) / 2..=self.n() / 2)?;
        let sum: i128 = middle.iter().map(|&one| i128::from(one)).sum();
        Some(sum as f64 / middle.len() as f64)
    }

    /// How many took how long: `n` bins of one width, or as many as the cube root of how many they are, and
    /// one more that begins where the last of them ends, so that whoever took longest has a place. Widths are
    /// whole seconds, rounded up. Where all took the same, one bin; none of nobody.
    #[must_use]
    pub fn bins(&self, n: Option<usize>) -> Vec<Bin> {
        let (Some(&least), Some(&greatest)) = (self.sorted.first(), self.sorted.last()) else {
            return Vec::new();
        };
        if least == greatest {
            return vec![Bin {
                from: least,
                n: self.n(),
            }];
        }
        let n = n.map_or_else(|| root_of(self.n()), |n| n.max(1));
        let spread = i128::from(greatest) - i128::from(least);
        let width = (spread + n as i128 - 1) / n as i128;
        let from = |bin: usize| i128::from(least) + bin as i128 * width;
        let below = |second: i128| self.sorted.partition_point(|&one| i128::from(one) < second);
        let bin = |bin: usize| Bin {
            from: i64::try_from(from(bin)).unwrap_or(i64::MAX),
            n: below(from(bin + 1)) - below(from(bin)),
        };
        (0..=n).map(bin).collect()
    }
}

/// The least whole number whose cube is no less.
fn root_of(n: usize) -> usize {
    let mut root = 1;
    while root * root * root < n {
        root += 1;
    }
    root
}
