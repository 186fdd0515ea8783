//! How far do two raters agree beyond chance? Cohen (1960), "A coefficient of agreement for nominal scales",
//! Educational and Psychological Measurement 20, 37–46: (p − e) / (1 − e), of the share p of cases that both
//! rate alike and the share e of such that their own frequencies would give by chance.
//!
//! The interval holds e fixed, as Cohen's does, and takes p's from Wilson (1927). With twenty cases the interval
//! of Fleiss, Cohen and Everitt (1969) covers far less than it says, and none at all where everybody agrees.

use crate::wilson_95;

/// How far two raters agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kappa {
    /// Cases that both rated alike.
    pub n_alike: usize,
    /// All cases.
    pub n: usize,
    /// The share that would be alike by chance, from 0 to 1.
    pub by_chance: f64,
    /// From −1 to 1; 0 is chance. `None` where both always gave one and the same rating: chance explains all.
    pub value: Option<f64>,
    /// Its 95 % interval; `None` where there is no value.
    pub interval: Option<(f64, f64)>,
}

/// What Landis and Koch (1977), "The measurement of observer agreement for categorical data", Biometrics 33,
/// 159–174, call a kappa.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Below 0.
    Poor,
    /// To 0.20.
    Slight,
    /// To 0.40.
    Fair,
    /// To 0.60.
    Moderate,
    /// To 0.80.
    Substantial,
    /// Above.
    AlmostPerfect,
}

/// The agreement of two raters over cases: each the category that the one and the other gave, from 0.
/// `None` without cases.
#[must_use]
pub fn kappa(ratings: &[(usize, usize)]) -> Option<Kappa> {
    let n = ratings.len();
    if n == 0 {
        return None;
    }
    let n_alike = ratings.iter().filter(|(one, other)| one == other).count();
    let size = n as f64;
    let mut categories: Vec<usize> = ratings.iter().map(|(one, _)| *one).collect();
    categories.sort_unstable();
    categories.dedup();
    let share = |is: &dyn Fn(&(usize, usize)) -> bool| {
        ratings.iter().filter(|rating| is(rating)).count() as f64 / size
    };
    let both = |of: &usize| share(&|(one, _)| one == of) * share(&|(_, other)| other == of);
    let by_chance: f64 = categories.iter().map(both).sum();
    let beyond = |alike: f64| (alike - by_chance) / (1.0 - by_chance);
    // Both said the same of every case: nothing is left for agreement beyond chance.
    let is_told = !(categories.len() == 1 && n_alike == n);
    let interval = wilson_95(n_alike, n).filter(|_| is_told);
    Some(Kappa {
        n_alike,
        n,
        by_chance,
        value: is_told.then(|| beyond(n_alike as f64 / size)),
        interval: interval.map(|(low, high)| (beyond(low).max(-1.0), beyond(high))),
    })
}

impl Kappa {
    /// What it is called; `None` where its interval spans more than one class, so that no word is fair.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        let (low, high) = self.interval?;
        let class = Class::of(low);
        (class == Class::of(high)).then_some(class)
    }
}

impl Class {
    fn of(value: f64) -> Self {
        let up_to = [
            (0.2, Self::Slight),
            (0.4, Self::Fair),
            (0.6, Self::Moderate),
            (0.8, Self::Substantial),
        ];
        if value < 0.0 {
            return Self::Poor;
        }
        let found = up_to.into_iter().find(|(most, _)| value <= *most);
        found.map_or(Self::AlmostPerfect, |(_, class)| class)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(table: &[[usize; 3]; 3]) -> Kappa {
        let mut ratings = Vec::new();
        for (one, row) in table.iter().enumerate() {
            for (other, n) in row.iter().enumerate() {
                ratings.extend(std::iter::repeat_n((one, other), *n));
            }
        }
        kappa(&ratings).unwrap()
    }

    #[test]
    fn kappa_is_the_published_one() {
        // Cohen (1960), table 1 in counts of 200: .492, by chance .41, 95 % from .384 to .600. Fleiss, Levin
        // and Paik (2003), "Statistical Methods for Rates and Proportions", table 18.1: .68, by chance .66.
        let cases = [
            ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.492, 0.41),
            ([[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.676, 0.66),
        ];
        for (table, published, by_chance) in cases {
            let found = of(&table);
            assert!(
                (found.value.unwrap() - published).abs() < 0.0006,
                "{found:?}"
            );
            assert!((found.by_chance - by_chance).abs() < 1e-9, "{found:?}");
        }
        let (low, high) = of(&cases[0].0).interval.unwrap();
        // Wilson's interval leans a little towards the middle beside Cohen's own, at 200 by less than 0.01.
        assert!(
            (low - 0.384).abs() < 0.01 && (high - 0.600).abs() < 0.01,
            "{low} to {high}"
        );
    }

    #[test]
    fn a_word_is_used_only_where_the_whole_interval_deserves_it() {
        let many = of(&[[5_000, 10, 0], [10, 4_000, 0], [0, 0, 900]]);
        assert_eq!(many.class(), Some(Class::AlmostPerfect));
        let twenty = of(&[[8, 3, 0], [2, 6, 0], [0, 1, 0]]);
        assert_eq!((twenty.n_alike, twenty.n, twenty.class()), (14, 20, None));
    }

    #[test]
    fn everybody_agreeing_on_everything_is_still_only_so_many_cases() {
        let all = of(&[[10, 0, 0], [0, 10, 0], [0, 0, 0]]);
        assert_eq!(all.value, Some(1.0));
        let (low, high) = all.interval.unwrap();
        assert!(
            (0.6..0.7).contains(&low) && (high - 1.0).abs() < 1e-12,
            "{low} to {high}"
        );
    }

    #[test]
    fn where_both_always_say_the_same_there_is_nothing_beyond_chance() {
        let same = of(&[[20, 0, 0], [0; 3], [0; 3]]);
        assert_eq!(
            (same.value, same.interval, same.class()),
            (None, None, None)
        );
        assert_eq!(kappa(&[]), None);
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_value_and_it_matters_not_who_is_named_first(
            ratings in prop::collection::vec((0_usize..3, 0_usize..3), 1..60),
        ) {
            let found = kappa(&ratings).unwrap();
            let turned: Vec<_> = ratings.iter().map(|&(one, other)| (other, one)).collect();
            let turned = kappa(&turned).unwrap();
            prop_assert_eq!((found.n_alike, found.n), (turned.n_alike, turned.n));
            if let (Some(value), Some((low, high))) = (found.value, found.interval) {
                prop_assert!(-1.0 <= low && low <= value && value <= high && high <= 1.0 + 1e-12, "{:?}", found);
                prop_assert!((value - turned.value.unwrap()).abs() < 1e-12);
            }
        }
    }
}
