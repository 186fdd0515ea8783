//! Where does chance come from, so that a seed means the same bytes for ever? A splitmix64 stream
//! per (seed, topic, row): no draw of one row or one topic moves another, and integers are mapped
//! here, not by a library whose mapping may change.

/// What a stream decides; each topic of a row has a stream of its own.
#[derive(Clone, Copy)]
pub(crate) enum Topic {
    Seat = 1,
    Person,
    Company,
    Journey,
    Title,
    Contact,
    Holes,
    Copy,
    Deal,
    Activity,
    Row,
    Cost,
    Count,
    Rate,
    Owner,
    Return,
}

/// An endless run of numbers, the same for the same (seed, topic, row).
pub(crate) struct Stream(u64);

impl Stream {
    pub(crate) fn of(seed: u64, topic: Topic, row: u64) -> Self {
        let topic = mixed((topic as u64).wrapping_mul(0xA24B_AED4_963E_E407));
        Self(mixed(seed ^ topic).wrapping_add(mixed(row.wrapping_add(topic))))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed(self.0)
    }

    /// Uniform in `0..n`; 0 when `n` is 0.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }

    /// Uniform in `least..=most`; `least` when the range is empty.
    pub(crate) fn between(&mut self, least: i32, most: i32) -> i32 {
        least + self.below((most - least + 1).max(0) as usize) as i32
    }

    /// True in `permille` of a thousand draws.
    pub(crate) fn chance(&mut self, permille: u32) -> bool {
        self.below(1000) < permille as usize
    }

    /// One of the list; empty text when the list is.
    pub(crate) fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.below(list.len())).copied().unwrap_or("")
    }

    /// A place in a list of `n`, the first ones more often, as given names are.
    pub(crate) fn common(&mut self, n: usize) -> usize {
        self.below(n).min(self.below(n))
    }

    /// A place in `weights`, as often as its weight says; 0 when all are 0.
    pub(crate) fn weigh(&mut self, weights: &[u32]) -> usize {
        let mut left = self.below(weights.iter().sum::<u32>() as usize) as u32;
        for (place, &weight) in weights.iter().enumerate() {
            if left < weight {
                return place;
            }
            left -= weight;
        }
        0
    }
}

/// `index` at another place in `0..10^digits`: no two indices below that size share a place.
pub(crate) fn scattered(seed: u64, index: u64, digits: u32) -> u64 {
    let size = 10_u64.pow(digits);
    // The factor ends in 9, so it shares no divisor with a power of ten.
    (index % size * (387_420_489 % size) + mixed(seed) % size) % size
}

fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}
