//! Which of many whole numbers lie in a range, or are one of a few? The numbers are kept as bits side by
//! side: a plane for each bit of all of them, so that numbers below a thousand take ten bits each, and a
//! question looks at [`BLOCK`] of them at a time.
//!
//! Invariant: bits past the last number are zero in every plane, and none of those is known.

use std::thread;

use crate::mask::packed;

/// So many words of 64 numbers are looked at side by side.
const LANES: usize = 8;

/// So many blocks are made faster than a thread.
const FEW: usize = 128;

/// So many numbers are asked at once.
pub const BLOCK: usize = 64 * LANES;

/// One bit for each number of a block, the first in the lowest bit of the first word.
pub type Lanes = [u64; LANES];

/// Whole numbers in order, some of them not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sliced {
    known: Vec<Lanes>,
    /// Bit `b` of every number in `planes[b]`.
    planes: Vec<Vec<Lanes>>,
}

impl Sliced {
    /// The numbers `number(0)` to `number(n - 1)`, none above `most`, `None` where one is not known. Found
    /// on all cores.
    pub(crate) fn of(n: usize, most: u32, number: impl Fn(usize) -> Option<u32> + Sync) -> Self {
        let n_planes = (u32::BITS - most.leading_zeros()) as usize;
        let n_blocks = n.div_ceil(BLOCK);
        let n_threads = thread::available_parallelism().map_or(1, usize::from);
        let share = n_blocks.div_ceil(n_threads).max(FEW);
        let part = |first: usize| {
            let mut part = Self::empty(n_planes);
            for block in first..(first + share).min(n_blocks) {
                part.push(|i| (block * BLOCK + i < n).then(|| number(block * BLOCK + i))?);
            }
            part
        };
        let part = &part;
        thread::scope(|scope| {
            let others = (share..n_blocks).step_by(share);
            let others: Vec<_> = others
                .map(|first| scope.spawn(move || part(first)))
                .collect();
            let mut whole = part(0);
            for other in others {
                let other = other.join();
                whole.append(other.unwrap_or_else(|cause| std::panic::resume_unwind(cause)));
            }
            whole
        })
    }

    fn empty(n_planes: usize) -> Self {
        Self {
            known: Vec::new(),
            planes: vec![Vec::new(); n_planes],
        }
    }

    /// Adds a block of numbers.
    fn push(&mut self, number: impl Fn(usize) -> Option<u32>) {
        let mut known = [0; LANES];
        let mut planes = vec![[0; LANES]; self.planes.len()];
        for word in 0..LANES {
            let mut numbers = [0; 64];
            for (i, own) in numbers.iter_mut().enumerate() {
                let number = number(64 * word + i);
                known[word] |= u64::from(number.is_some()) << i;
                *own = number.unwrap_or(0);
            }
            for (b, plane) in planes.iter_mut().enumerate() {
                plane[word] = packed(&numbers.map(|number| (number >> b & 1) as u8));
            }
        }
        self.known.push(known);
        for (own, plane) in self.planes.iter_mut().zip(planes) {
            own.push(plane);
        }
    }

    fn append(&mut self, mut other: Self) {
        self.known.append(&mut other.known);
        for (own, other) in self.planes.iter_mut().zip(&mut other.planes) {
            own.append(other);
        }
    }

    /// Which numbers of a block are known.
    #[must_use]
    pub fn known(&self, block: usize) -> Lanes {
        self.known[block]
    }

    /// Which numbers of a block are at most `bound`. One that is not known may be said to be or not.
    #[must_use]
    pub fn up_to(&self, bound: u32, block: usize) -> Lanes {
        if self.is_beyond(bound) {
            return [u64::MAX; LANES];
        }
        // From the lowest bit up; a higher bit that differs overrules those below it.
        let mut is = [u64::MAX; LANES];
        for (b, plane) in self.planes.iter().enumerate() {
            let plane = plane[block].iter();
            if bound >> b & 1 == 1 {
                is.iter_mut()
                    .zip(plane)
                    .for_each(|(is, plane)| *is |= !plane);
            } else {
                is.iter_mut()
                    .zip(plane)
                    .for_each(|(is, plane)| *is &= !plane);
            }
        }
        is
    }

    /// Which numbers of a block are one of `wanted`. One that is not known may be said to be or not.
    #[must_use]
    pub fn one_of(&self, wanted: &[u32], block: usize) -> Lanes {
        let mut any = [0; LANES];
        for number in wanted.iter().filter(|number| !self.is_beyond(**number)) {
            let mut is = [u64::MAX; LANES];
            for (b, plane) in self.planes.iter().enumerate() {
                let flip = if number >> b & 1 == 1 { 0 } else { u64::MAX };
                is.iter_mut()
                    .zip(&plane[block])
                    .for_each(|(is, plane)| *is &= plane ^ flip);
            }
            any.iter_mut().zip(is).for_each(|(any, is)| *any |= is);
        }
        any
    }

    /// Whether a number is greater than any that fits.
    fn is_beyond(&self, number: u32) -> bool {
        number.checked_shr(self.planes.len() as u32).unwrap_or(0) > 0
    }

    /// The bytes in which the numbers are held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of::<Lanes>() * self.known.len() * (1 + self.planes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_to_all_is_the_question_to_each() {
        let number = |i: usize| (i % 7 != 3).then_some((i * i % 1013) as u32);
        for n in [0, 1, 64, 511, 512, 513, 3000] {
            let sliced = Sliced::of(n, 1012, number);
            let bit = |lanes: Lanes, i: usize| lanes[i % BLOCK / 64] >> (i % 64) & 1 == 1;
            for bound in [0, 1, 511, 512, 900, 1012, 1023, 1024, u32::MAX] {
                for i in 0..n {
                    let block = i / BLOCK;
                    let Some(number) = number(i) else {
                        assert!(!bit(sliced.known(block), i));
                        continue;
                    };
                    assert!(bit(sliced.known(block), i));
                    assert_eq!(bit(sliced.up_to(bound, block), i), number <= bound);
                    let is_one = bit(sliced.one_of(&[bound, 4, 9], block), i);
                    assert_eq!(is_one, [bound, 4, 9].contains(&number), "{number} {bound}");
                }
            }
        }
    }

    #[test]
    fn numbers_that_are_all_zero_need_no_plane() {
        let sliced = Sliced::of(3, 0, |i| (i != 1).then_some(0));
        assert_eq!(sliced.known(0)[0], 0b101);
        assert_eq!(sliced.up_to(0, 0), [u64::MAX; LANES]);
        assert_eq!(sliced.one_of(&[0], 0), [u64::MAX; LANES]);
        assert_eq!(sliced.one_of(&[], 0), [0; LANES]);
        assert_eq!(sliced.one_of(&[1], 0), [0; LANES]);
    }
}
