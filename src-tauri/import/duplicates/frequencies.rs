//! How many rows of the list say the same? Asked only of what two rows have in common, so a sorted
//! list of hashes is enough.

/// How often each hash occurs; zero stands for what is missing and is not counted.
pub(super) struct Frequencies(Vec<u64>);

impl Frequencies {
    pub(super) fn of(hashes: impl Iterator<Item = u64>) -> Self {
        let mut sorted: Vec<u64> = hashes.filter(|&hash| hash != 0).collect();
        sorted.sort_unstable();
        Self(sorted)
    }

    /// How many rows have this hash.
    pub(super) fn count(&self, hash: u64) -> usize {
        let before = self.0.partition_point(|&other| other < hash);
        self.0[before..].partition_point(|&other| other == hash)
    }
}
