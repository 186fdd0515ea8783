//! How are values spread? Quantiles by one definition, and the bins of a histogram.
//!
//! The quantile `at` of n values in order lies at the place `at · (n − 1)`, counted from 0, on the straight line
//! between the two values beside it: definition 7 of Hyndman and Fan (1996), "Sample quantiles in statistical
//! packages", The American Statistician 50, 361–365, which R, NumPy and spreadsheets use where nothing is said.
//!
//! Invariant: a value that is no finite number is left out; of no values nothing is said.

/// How values are spread, in their unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// How many finite values.
    pub n: usize,
    /// Their sum over their number.
    pub mean: f64,
    /// The least.
    pub least: f64,
    /// A tenth lies below.
    pub p10: f64,
    /// A quarter lies below.
    pub p25: f64,
    /// Half lies below.
    pub median: f64,
    /// A quarter lies above.
    pub p75: f64,
    /// A tenth lies above.
    pub p90: f64,
    /// The greatest.
    pub most: f64,
}

/// How these values are spread; `None` where none is finite. Takes time in proportion to their number.
#[must_use]
pub fn spread(values: impl IntoIterator<Item = f64>) -> Option<Spread> {
    let mut values: Vec<f64> = values.into_iter().filter(|v| v.is_finite()).collect();
    let n = values.len();
    if n == 0 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n as f64;
    let shares = [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0];
    part_at(&mut values, &shares);
    let [least, p10, p25, median, p75, p90, most] = shares.map(|at| between(&values, at));
    Some(Spread {
        n,
        mean,
        least,
        p10,
        p25,
        median,
        p75,
        p90,
        most,
    })
}

/// The value below which this share of the values lies, from 0 to 1. `None` where none is finite or the share is
/// none.
#[must_use]
pub fn quantile(values: impl IntoIterator<Item = f64>, at: f64) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().filter(|v| v.is_finite()).collect();
    if values.is_empty() || !(0.0..=1.0).contains(&at) {
        return None;
    }
    part_at(&mut values, &[at]);
    Some(between(&values, at))
}

/// Puts those values in their place of the order that the shares, ascending, are read between.
fn part_at(values: &mut [f64], shares: &[f64]) {
    let mut done = 0;
    for share in shares {
        let (low, _) = place(values.len(), *share);
        for rank in [low, (low + 1).min(values.len() - 1)] {
            if rank >= done {
                values[done..].select_nth_unstable_by(rank - done, f64::total_cmp);
                done = rank + 1;
            }
        }
    }
}

/// The rank at or below the place, and how far beyond it the place is.
fn place(n: usize, share: f64) -> (usize, f64) {
    let place = share * (n - 1) as f64;
    let low = (place as usize).min(n - 1);
    (low, place - low as f64)
}

fn between(values: &[f64], share: f64) -> f64 {
    let (low, part) = place(values.len(), share);
    let below = values[low];
    let above = values[(low + 1).min(values.len() - 1)];
    // From the nearer end, so that a place on a value gives that value.
    if part < 0.5 {
        below + (above - below) * part
    } else {
        above - (above - below) * (1.0 - part)
    }
}

/// A bar of a histogram: the values from here to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Its lower edge, which belongs to it.
    pub from: f64,
    /// How many values.
    pub n: usize,
}

/// The histogram of whole units (days, seconds): so many bins, or the cube root of the number of values rounded
/// up, each as many whole units wide as they need, and a closing one that begins where the last ends and holds
/// the greatest value where it falls upon that edge. Empty where no value is finite.
#[must_use]
pub fn bins(values: impl IntoIterator<Item = f64>, wanted: Option<usize>) -> Vec<Bin> {
    let values: Vec<f64> = values.into_iter().filter(|v| v.is_finite()).collect();
    let Some(least) = values.iter().copied().reduce(f64::min) else {
        return Vec::new();
    };
    let most = values.iter().copied().fold(least, f64::max);
    // The root of a cube is a whole number, whatever rounding says.
    let root = ((values.len() as f64).cbrt() - 1e-9).ceil();
    let count = wanted.unwrap_or(root as usize).max(1);
    let width = ((most - least) / count as f64).ceil().max(1.0);
    let edge = |at: usize| Bin {
        from: least + at as f64 * width,
        n: 0,
    };
    let mut bins: Vec<Bin> = (0..=count).map(edge).collect();
    for value in values {
        let at = ((value - least) / width) as usize;
        bins[at.min(count)].n += 1;
    }
    bins
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_bins_of_times_are_those_of_the_published_cases() {
        let times = [3_600.0, 2_220.0, 82_800.0];
        let pairs = |wanted| {
            let found = bins(times, wanted);
            found
                .iter()
                .map(|bin| (bin.from, bin.n))
                .collect::<Vec<_>>()
        };
        assert_eq!(pairs(None), [(2_220.0, 2), (42_510.0, 0), (82_800.0, 1)]);
        let seven = [
            (2_220.0, 2),
            (13_732.0, 0),
            (25_244.0, 0),
            (36_756.0, 0),
            (48_268.0, 0),
            (59_780.0, 0),
            (71_292.0, 1),
            (82_804.0, 0),
        ];
        assert_eq!(pairs(Some(7)), seven);
    }

    #[test]
    fn of_nothing_nothing_is_said() {
        assert_eq!(spread([f64::NAN, f64::INFINITY]), None);
        assert_eq!(quantile([], 0.5), None);
        assert_eq!(quantile([1.0], 1.5), None);
        assert!(bins([], None).is_empty());
    }

    #[test]
    fn one_value_is_all_of_its_quantiles_and_one_bin() {
        let one = spread([7.0]).unwrap();
        assert_eq!((one.least, one.median, one.most), (7.0, 7.0, 7.0));
        assert_eq!(bins([7.0, 7.0], Some(1))[0].n, 2);
    }

    proptest! {
        #[test]
        fn picking_out_the_ranks_says_what_putting_all_in_order_says(
            values in prop::collection::vec(-1_000_i32..1_000, 1..200),
        ) {
            let values: Vec<f64> = values.into_iter().map(|v| f64::from(v) / 7.0).collect();
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            let found = spread(values.clone()).unwrap();
            for (at, is) in [(0.0, found.least), (0.1, found.p10), (0.25, found.p25), (0.5, found.median),
                             (0.75, found.p75), (0.9, found.p90), (1.0, found.most)] {
                prop_assert_eq!(between(&sorted, at), is);
                prop_assert_eq!(quantile(values.clone(), at), Some(is));
            }
            let in_bins: usize = bins(values.clone(), None).iter().map(|bin| bin.n).sum();
            prop_assert_eq!(in_bins, values.len());
        }
    }
}
