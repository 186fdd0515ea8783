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
        let (to, points) = if let Ok(points) = u64::try_from(points) {
            (*to, points)
        } else {
            // Points taken from some are points taken from all, and given back to the others.
            self.offset += points;
            (to.map(|to| !to), points.unsigned_abs())
        };
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

#[cfg(test)]
mod tests {
    use super::*;

    const LEADS: std::ops::Range<usize> = 0..size_of::<Lanes>() * 8;

    /// Leads that look like chance, the same in every run.
    fn some_leads(salt: usize) -> Lanes {
        std::array::from_fn(|i| {
            let number = (salt * 8 + i + 1) as u64;
            let number = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            (number ^ number >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9)
        })
    }

    fn assert_same(sliced: &SlicedSum, plain: &[i64]) {
        for points in (-100..=100).chain([i64::MIN, i64::MAX]) {
            let at_least = sliced.at_least(points);
            for lead in LEADS {
                let is = at_least[lead / 64] >> (lead % 64) & 1 == 1;
                assert_eq!(
                    is,
                    plain[lead] >= points,
                    "{} or more: {points}",
                    plain[lead]
                );
            }
        }
    }

    #[test]
    fn sums_side_by_side_are_the_sums_one_by_one() {
        let groups: [(&[i64], Option<i64>); 7] = [
            (&[], None),
            (&[5], None),
            (&[0, -3, 7], Some(4)),
            (&[10, 20, -30, 1], Some(-7)),
            (&[-3], Some(-5)),
            (&[6, 6, 6], Some(0)),
            (&[2, 2, 3], Some(90)),
        ];
        let all_points = groups.iter().flat_map(|(points, _)| *points);
        let most = all_points.map(|points| points.unsigned_abs()).sum();
        let zero = || (SlicedSum::zero(most).unwrap(), vec![0_i64; LEADS.len()]);
        let (mut total, mut plain_total) = zero();
        for (g, (points, cap)) in groups.into_iter().enumerate() {
            let (mut own, mut plain) = zero();
            for (k, &points) in points.iter().enumerate() {
                let to = some_leads(g * 8 + k);
                own.add(&to, points);
                for lead in LEADS.filter(|lead| to[lead / 64] >> (lead % 64) & 1 == 1) {
                    plain[lead] += points;
                }
            }
            assert_same(&own, &plain);
            if let Some(cap) = cap {
                own.cap(cap);
                plain.iter_mut().for_each(|sum| *sum = cap.min(*sum));
                assert_same(&own, &plain);
            }
            total.add_all(&own);
            plain_total
                .iter_mut()
                .zip(plain)
                .for_each(|(sum, own)| *sum += own);
            assert_same(&total, &plain_total);
        }
    }

    #[test]
    fn sums_are_kept_side_by_side_while_they_fit() {
        for (most, fits) in [
            (0, true),
            (1, true),
            (0xFFFF, true),
            (0x1_0000, false),
            (u64::MAX, false),
        ] {
            assert_eq!(SlicedSum::zero(most).is_some(), fits, "{most} points");
        }
    }
}
