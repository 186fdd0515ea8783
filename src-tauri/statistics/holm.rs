//! How sure is each of many findings, when it was looked for in many places? Holm (1979), "A simple sequentially
//! rejective multiple test procedure", Scandinavian Journal of Statistics 6, 65–70: the chance that any of the
//! true nulls is rejected stays below the level, however they hang together.

/// The chances adjusted for how many there are, in their order.
#[must_use]
pub fn holm(chances: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|&a, &b| chances[a].total_cmp(&chances[b]));
    let mut adjusted = vec![0.0; chances.len()];
    let mut least = 0.0_f64;
    for (i, &at) in order.iter().enumerate() {
        let left = (chances.len() - i) as f64;
        least = least.max((chances[at] * left).min(1.0));
        adjusted[at] = least;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn three_of_the_fifteen_of_the_published_example_stay() {
        // Benjamini and Hochberg (1995), "Controlling the false discovery rate", Journal of the Royal Statistical
        // Society B 57, 289–300, section 4.1 (thrombolysis after infarction): of these fifteen the family-wise
        // procedures reject three at 0.05, since 0.0095 is above 0.05 / 12.
        let chances = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0,
        ];
        let adjusted = holm(&chances);
        assert_eq!(adjusted.iter().filter(|p| **p < 0.05).count(), 3);
        for (found, by_hand) in adjusted.iter().zip([0.0015, 0.0056, 0.0247, 0.114]) {
            assert!((found - by_hand).abs() < 1e-12, "{found}");
        }
    }

    #[test]
    fn one_alone_is_as_it_was_and_none_are_none() {
        assert_eq!(holm(&[0.03]), [0.03]);
        assert!(holm(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn nothing_becomes_surer_and_the_order_stays(chances in prop::collection::vec(0.0_f64..=1.0, 0..20)) {
            let adjusted = holm(&chances);
            for (i, (was, is)) in chances.iter().zip(&adjusted).enumerate() {
                prop_assert!(is >= was && *is <= 1.0);
                for (j, other) in chances.iter().enumerate() {
                    prop_assert!(was >= other || adjusted[i] <= adjusted[j]);
                }
            }
        }
    }
}
