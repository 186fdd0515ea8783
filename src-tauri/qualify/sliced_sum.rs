//! Who has so many points? Asked of 512 leads at once: their sums are kept as bits side by side, a plane for
//! each bit, so that an entry is added to all of them in a few steps and no sum is ever put together.

use lead::Lanes;

/// Sums have so many bits at most; where points may come to more, they are added up lead by lead.
const MOST_PLANES: usize = 16;

/// The sums of 512 leads: `offset`, and what the bits say more.
#[derive(Clone, Debug)]
pub(crate) struct SlicedSum {
    planes: [Lanes; MOST_PLANES],
    n_planes: usize,
    offset: i64,
}

impl SlicedSum {
    /// Sums of 0, to which entries may be added whose points, signs aside, come to `most` together; `None`
    /// where that is too much.
    pub(crate) fn zero(most: u64) -> Option<Self> {
        let n_planes = (u64::BITS - most.leading_zeros()) as usize;
        (n_planes <= MOST_PLANES).then_some(Self {
            planes: [Lanes::default(); MOST_PLANES],
            n_planes,
            offset: 0,
        })
    }

    /// Adds points to the leads of `to`.
    pub(crate) fn add(&mut self, to: &Lanes, points: i64) {
        // Points taken from some are points taken from all, and given back to the others.
        if points < 0 {
            self.offset += points;
        }
        let to = if points < 0 { to.map(|to| !to) } else { *to };
        let points = points.unsigned_abs();
        for b in 0..self.n_planes {
            if points >> b & 1 == 1 {
                self.carry(b, to);
            }
        }
    }

    /// Cuts every sum at `cap`.
    pub(crate) fn cap(&mut self, cap: i64) {
        let Ok(limit) = u64::try_from(cap - self.offset) else {
            self.planes = [Lanes::default(); MOST_PLANES];
            self.offset = cap;
            return;
        };
        let within = self.up_to(limit);
        for (b, plane) in self.planes[..self.n_planes].iter_mut().enumerate() {
            let limit = if limit >> b & 1 == 1 { u64::MAX } else { 0 };
            for (plane, within) in plane.iter_mut().zip(within) {
                *plane = *plane & within | limit & !within;
            }
        }
    }

    /// Adds the sums of others, lead by lead.
    pub(crate) fn add_all(&mut self, other: &Self) {
        self.offset += other.offset;
        let mut carry = Lanes::default();
        let others = other.planes.iter();
        for (plane, other) in self.planes[..self.n_planes].iter_mut().zip(others) {
            for ((own, other), carry) in plane.iter_mut().zip(other).zip(&mut carry) {
                let both = *own ^ other;
                (*own, *carry) = (both ^ *carry, *own & other | both & *carry);
            }
        }
    }

    /// The leads whose sum is `points` or more.
    pub(crate) fn at_least(&self, points: i64) -> Lanes {
        match u64::try_from(points.saturating_sub(self.offset)) {
            Ok(wanted @ 1..) => self.up_to(wanted - 1).map(|is| !is),
            _ => [u64::MAX; _],
        }
    }

    /// Adds one to bit `b` of the sums of some leads.
    fn carry(&mut self, b: usize, to: Lanes) {
        let mut carry = to;
        for plane in &mut self.planes[b..self.n_planes] {
            for (plane, carry) in plane.iter_mut().zip(&mut carry) {
                (*plane, *carry) = (*plane ^ *carry, *plane & *carry);
            }
        }
    }

    /// The leads whose bits say at most `bound`.
    fn up_to(&self, bound: u64) -> Lanes {
        let mut is = [u64::MAX; _];
        if bound >> self.n_planes > 0 {
            return is;
        }
        for (b, plane) in self.planes[..self.n_planes].iter().enumerate() {
            let at = bound >> b & 1 == 1;
            for (is, plane) in is.iter_mut().zip(plane) {
                *is = if at { *is | !plane } else { *is & !plane };
            }
        }
        is
    }
}
