//! What if a threshold were another? A stage asked at every threshold at once: how it stands with each lead while
//! the criterion that moves is met, unknown or not met is asked three times, and where on the scale each lead passes
//! from one to the next is its own value. So all thresholds cost little more than three.
//!
//! Invariants: the curve at a threshold is what the stage says with that threshold; where the stage takes more
//! with more met, a stricter threshold never takes more.

use definition::Missing;
use lead::Mask;
use qualify::{Kleene, Verdict};

use super::Population;
use crate::{Decimal, Revenue};

/// How a value is held against a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparing {
    /// At least so much.
    AtLeast,
    /// More.
    MoreThan,
    /// At most so much.
    AtMost,
    /// Less.
    LessThan,
}

/// What moves: the values of a criterion, or the points of a score.
pub struct Moving<'a> {
    /// How they are held against the threshold.
    pub comparing: Comparing,
    /// What a missing value counts as.
    pub missing: Missing,
    /// The least and the most that the value of a row may be; `None` where it is missing.
    pub value: &'a dyn Fn(usize) -> Option<(f64, f64)>,
}

/// How a stage stands with every lead while what moves is met, unknown, or not met.
pub struct StageStands<'a> {
    /// While it is met.
    pub met: &'a Kleene,
    /// While it is not known.
    pub unknown: &'a Kleene,
    /// While it is not met.
    pub not_met: &'a Kleene,
}

/// The figures at every threshold, ascending.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// One for each threshold asked for.
    pub points: Vec<CurvePoint>,
}

/// The figures at one threshold.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CurvePoint {
    /// The threshold.
    pub at: f64,
    /// Leads of the whole population that the stage takes.
    pub volume: usize,
    /// Those of whom it cannot say.
    pub volume_unknown: usize,
    /// Tested leads that it takes.
    pub met: usize,
    /// Those of them that were won.
    pub hits: usize,
    /// Tested leads of whom it cannot say.
    pub unknown: usize,
    /// What those of the taken that were won brought in; `None` where no amount is known, or too many digits.
    pub revenue: Option<Decimal>,
}

/// At most so many thresholds among these values, ascending: all that occur, or so many at equal steps of their
/// order, the least and the greatest among them, and `also`.
#[must_use]
pub fn cuts(values: impl IntoIterator<Item = f64>, most: usize, also: Option<f64>) -> Vec<f64> {
    let mut all: Vec<f64> = values.into_iter().filter(|v| v.is_finite()).collect();
    all.sort_unstable_by(f64::total_cmp);
    let mut different = all.clone();
    different.dedup();
    if different.len() > most && most > 1 {
        let at = |i: usize| all.get(i * (all.len() - 1) / (most - 1)).copied();
        different = (0..most).filter_map(at).collect();
    }
    different.extend(also.filter(|also| also.is_finite()));
    different.sort_unstable_by(f64::total_cmp);
    different.dedup();
    different
}

/// The figures of a stage at every one of `cuts`, which ascend. `among`: whose volume is counted, `None` for all.
#[must_use]
pub fn curve(
    population: &Population,
    (moving, stands): (&Moving<'_>, &StageStands<'_>),
    among: Option<&Mask>,
    revenue: &Revenue,
    cuts: &[f64],
) -> Curve {
    let n_rows = population.tested.n_rows();
    let all = Mask::all(n_rows);
    let mut steps = vec![Steps::default(); cuts.len() + 1];
    let ways = |row: usize| moving.ways(row, stands, cuts);
    for row in among.unwrap_or(&all).rows() {
        let is_tested = population.tested.contains(row);
        let is_hit = population.hits.contains(row);
        for (from, to, verdict) in ways(row) {
            if from >= to || verdict == Verdict::NotMet {
                continue;
            }
            steps[from].add(verdict, (is_tested, is_hit), 1);
            steps[to].add(verdict, (is_tested, is_hit), -1);
        }
    }
    let amounts = amounts(population, &ways, revenue, cuts.len());
    let mut now = Steps::default();
    let points = cuts.iter().zip(steps).zip(amounts);
    let points = points.map(|((&at, step), revenue)| {
        now.go(&step);
        let n = |n: i64| usize::try_from(n).unwrap_or(0);
        CurvePoint {
            at,
            volume: n(now.volume),
            volume_unknown: n(now.volume_unknown),
            met: n(now.met),
            hits: n(now.hits),
            unknown: n(now.unknown),
            revenue,
        }
    });
    Curve {
        points: points.collect(),
    }
}

/// From one threshold to before another, the verdict of the stage.
type Way = (usize, usize, Verdict);

impl Moving<'_> {
    /// How the stage stands with a row along the thresholds.
    fn ways(&self, row: usize, stands: &StageStands<'_>, cuts: &[f64]) -> [Way; 3] {
        let n = cuts.len();
        let [met, unknown, not_met] =
            [stands.met, stands.unknown, stands.not_met].map(|one| one.at(row));
        let Some((low, high)) = (self.value)(row) else {
            let always = match self.missing {
                Missing::Met => met,
                Missing::Unknown => unknown,
                Missing::NotMet => not_met,
            };
            return [(0, n, always), (n, n, always), (n, n, always)];
        };
        // How many thresholds are no more than a number, and how many are less.
        let upto = |number: f64| cuts.partition_point(|&cut| cut <= number);
        let below = |number: f64| cuts.partition_point(|&cut| cut < number);
        let (first, second, rising) = match self.comparing {
            Comparing::AtLeast => (upto(low), upto(high), true),
            Comparing::MoreThan => (below(low), below(high), true),
            Comparing::AtMost => (below(low), below(high), false),
            Comparing::LessThan => (upto(low), upto(high), false),
        };
        let (before, after) = if rising {
            (met, not_met)
        } else {
            (not_met, met)
        };
        [
            (0, first, before),
            (first, second, unknown),
            (second, n, after),
        ]
    }
}

/// What changes at a threshold.
#[derive(Clone, Copy, Debug, Default)]
struct Steps {
    volume: i64,
    volume_unknown: i64,
    met: i64,
    hits: i64,
    unknown: i64,
}

impl Steps {
    fn add(&mut self, verdict: Verdict, (is_tested, is_hit): (bool, bool), by: i64) {
        if verdict == Verdict::Met {
            self.volume += by;
            self.met += by * i64::from(is_tested);
            self.hits += by * i64::from(is_hit);
        } else {
            self.volume_unknown += by;
            self.unknown += by * i64::from(is_tested);
        }
    }

    fn go(&mut self, step: &Self) {
        self.volume += step.volume;
        self.volume_unknown += step.volume_unknown;
        self.met += step.met;
        self.hits += step.hits;
        self.unknown += step.unknown;
    }
}

/// What the deals of those taken and won come to at each threshold: a deal counts where one of its people does.
fn amounts(
    population: &Population,
    ways: &dyn Fn(usize) -> [Way; 3],
    revenue: &Revenue,
    n: usize,
) -> Vec<Option<Decimal>> {
    let none = (!revenue.amounts.is_empty()).then(Decimal::default);
    let mut sums = vec![none; n];
    let mut counts = vec![false; n];
    for (amount, people) in &revenue.amounts {
        counts.fill(false);
        let own = people.iter().map(|&person| person as usize);
        for person in own.filter(|&person| population.hits.contains(person)) {
            for (from, to, verdict) in ways(person) {
                if verdict == Verdict::Met && from < to {
                    counts[from..to].fill(true);
                }
            }
        }
        let counted = sums.iter_mut().zip(&counts).filter(|(_, counts)| **counts);
        counted.for_each(|(sum, _)| *sum = sum.and_then(|sum| sum.plus(*amount)));
    }
    sums
}
