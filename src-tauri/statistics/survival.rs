//! How long does it take, when some are not done yet? The product-limit estimate of Kaplan and Meier (1958),
//! "Nonparametric estimation from incomplete observations", Journal of the American Statistical Association 53,
//! 457–481: at each time at which something ended, the share that is left is what was left before, times one less
//! the share of those at risk that ended. Its variance is that of Greenwood (1926), S² · Σ d / (n (n − d)); its
//! 95 % interval is taken on the scale ln(−ln S), so that it stays between 0 and 1 (Kalbfleisch and Prentice,
//! The Statistical Analysis of Failure Time Data, 1980, section 1.3).
//!
//! Two groups are compared by the log-rank test (Mantel 1966, "Evaluation of survival data and two new rank order
//! statistics", Cancer Chemotherapy Reports 50, 163–170).
//!
//! Invariants: who is not done yet counts as at risk up to the last time seen, and no longer; what ended at a time
//! ended before those last seen at that time left.

use std::collections::HashMap;

use crate::wilson::Z;

/// One case: how long it was seen, and whether it ended then.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spell {
    /// From its begin to its end or, where it has none yet, to when it was last seen; at least 0, in any unit.
    pub lasted: f64,
    /// It ended. Otherwise it goes on, and nobody knows how long.
    pub ended: bool,
}

/// Cases that were seen equally long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// How long, as [`Spell::lasted`].
    pub lasted: f64,
    /// How many ended then.
    pub ended: usize,
    /// How many had not ended when they were last seen then.
    pub unfinished: usize,
}

impl From<Spell> for Seen {
    fn from(spell: Spell) -> Self {
        Self {
            lasted: spell.lasted,
            ended: usize::from(spell.ended),
            unfinished: usize::from(!spell.ended),
        }
    }
}

/// What is left after each time.
#[derive(Clone, Debug, PartialEq)]
pub struct Survival {
    /// Cases that count.
    pub n: usize,
    /// Of them, those that ended.
    pub n_ended: usize,
    /// Cases shorter than nothing, or without a finite length: left out.
    pub n_left_out: usize,
    /// One for each time at which something ended or was last seen, ascending.
    pub steps: Vec<Survived>,
}

/// What is left after one time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Survived {
    /// The time.
    pub at: f64,
    /// Cases seen up to this time at least.
    pub at_risk: usize,
    /// Cases that ended at this time.
    pub ended: usize,
    /// Cases last seen at this time that had not ended.
    pub unfinished: usize,
    /// The share that lasts longer, from 0 to 1.
    pub surviving: f64,
    /// Greenwood's standard error of that share; 0 where the share is 0 or 1.
    pub error: f64,
    /// Its 95 % interval. `None` before the first end and where nothing is left: there is none on this scale.
    pub interval: Option<(f64, f64)>,
}

/// What is left after each time, of cases one by one or of those [`Seen`] equally long; `None` where no case counts.
#[must_use]
pub fn kaplan_meier(cases: impl IntoIterator<Item: Into<Seen>>) -> Option<Survival> {
    let Grouped {
        at,
        n,
        n_left_out: left_out,
    } = grouped(cases.into_iter().map(|case| (case.into(), 0)));
    if n[0] == 0 {
        return None;
    }
    let (mut at_risk, mut surviving, mut sum) = (n[0], 1.0, 0.0);
    let mut n_ended = 0;
    let mut steps = Vec::with_capacity(at.len());
    for (at, counts) in at {
        let Counts { ended, unfinished } = counts[0];
        let (d, of) = (ended as f64, at_risk as f64);
        if ended == at_risk {
            surviving = 0.0;
        } else {
            surviving *= 1.0 - d / of;
            sum += d / (of * (of - d));
        }
        steps.push(Survived {
            at,
            at_risk,
            ended,
            unfinished,
            surviving,
            error: surviving * sum.sqrt(),
            interval: interval(surviving, sum),
        });
        at_risk -= ended + unfinished;
        n_ended += ended;
    }
    Some(Survival {
        n: n[0],
        n_ended,
        n_left_out: left_out,
        steps,
    })
}

/// The interval on the scale ln(−ln S), where the sum of Greenwood is known.
fn interval(surviving: f64, sum: f64) -> Option<(f64, f64)> {
    if surviving <= 0.0 || sum <= 0.0 {
        return None;
    }
    let log = surviving.ln();
    let part = Z * sum.sqrt() / -log;
    Some((surviving.powf(part.exp()), surviving.powf((-part).exp())))
}

/// The chance of a share that is exactly a half may be computed a trace above it.
const TRACE: f64 = 1e-12;

impl Survival {
    /// What is left after this time: the share, from 0 to 1.
    #[must_use]
    pub fn at(&self, time: f64) -> f64 {
        let before = self.steps.partition_point(|step| step.at <= time);
        let step = before.checked_sub(1).and_then(|last| self.steps.get(last));
        step.map_or(1.0, |step| step.surviving)
    }

    /// Cases seen up to this time at least: those that the curve still rests on there.
    #[must_use]
    pub fn at_risk(&self, time: f64) -> usize {
        let next = self.steps.partition_point(|step| step.at < time);
        self.steps.get(next).map_or(0, |step| step.at_risk)
    }

    /// The first time by which at least this share has ended, from 0 to 1; `None` where so many never were seen
    /// to end.
    #[must_use]
    pub fn ended_by(&self, share: f64) -> Option<f64> {
        self.first(share, |step| Some(step.surviving))
    }

    /// The 95 % interval of that time: where the ends of the curve's interval pass the share (Brookmeyer and
    /// Crowley 1982, "A confidence interval for the median survival time", Biometrics 38, 29–41, on this curve's
    /// scale). An end that is never passed is `None`.
    #[must_use]
    pub fn ended_by_interval(&self, share: f64) -> (Option<f64>, Option<f64>) {
        (
            self.first(share, |step| Some(step.interval?.0)),
            self.first(share, |step| Some(step.interval?.1)),
        )
    }

    /// The time by which half has ended.
    #[must_use]
    pub fn median(&self) -> Option<f64> {
        self.ended_by(0.5)
    }

    /// The 95 % interval of the median.
    #[must_use]
    pub fn median_interval(&self) -> (Option<f64>, Option<f64>) {
        self.ended_by_interval(0.5)
    }

    fn first(&self, share: f64, of: impl Fn(&Survived) -> Option<f64>) -> Option<f64> {
        let left = 1.0 - share + TRACE;
        let passed = |step: &&Survived| of(step).is_some_and(|surviving| surviving <= left);
        self.steps.iter().find(passed).map(|step| step.at)
    }
}

/// Whether two groups end alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogRank {
    /// Cases of the first group that ended.
    pub ended: usize,
    /// As many would have, had both groups ended alike.
    pub expected: f64,
    /// The square of their difference over its variance: chi-squared with one degree of freedom.
    pub statistic: f64,
    /// How often chance alone would give at least that, from 0 to 1.
    pub p: f64,
}

/// The log-rank test of two groups; `None` where nothing ended while both were at risk.
#[must_use]
pub fn log_rank(
    one: impl IntoIterator<Item: Into<Seen>>,
    other: impl IntoIterator<Item: Into<Seen>>,
) -> Option<LogRank> {
    let one = one.into_iter().map(|case| (case.into(), 0));
    let other = other.into_iter().map(|case| (case.into(), 1));
    let Grouped {
        at, n: mut left, ..
    } = grouped(one.chain(other));
    let (mut observed, mut expected, mut variance) = (0, 0.0, 0.0);
    for (_, counts) in at {
        let ended = (counts[0].ended + counts[1].ended) as f64;
        let all = (left[0] + left[1]) as f64;
        let share = left[0] as f64 / all;
        observed += counts[0].ended;
        expected += ended * share;
        if all > 1.0 {
            variance += ended * share * (1.0 - share) * (all - ended) / (all - 1.0);
        }
        for (left, counts) in left.iter_mut().zip(counts) {
            *left -= counts.ended + counts.unfinished;
        }
    }
    let statistic = (observed as f64 - expected).powi(2) / variance;
    (variance > 0.0).then(|| LogRank {
        ended: observed,
        expected,
        statistic,
        p: libm::erfc((statistic / 2.0).sqrt()),
    })
}

#[derive(Clone, Copy, Default)]
struct Counts {
    ended: usize,
    unfinished: usize,
}

struct Grouped {
    /// Per time, ascending, the counts of both groups.
    at: Vec<(f64, [Counts; 2])>,
    n: [usize; 2],
    n_left_out: usize,
}

/// Counted per time: there are few different days among a million cases, so that nothing of that size is sorted.
fn grouped(cases: impl Iterator<Item = (Seen, usize)>) -> Grouped {
    const DAYS: usize = 1 << 14;
    let mut days = vec![[Counts::default(); 2]; DAYS];
    let mut others: HashMap<u64, [Counts; 2]> = HashMap::new();
    let (mut n, mut n_left_out) = ([0; 2], 0);
    for (seen, group) in cases {
        let of = seen.ended + seen.unfinished;
        if !seen.lasted.is_finite() || seen.lasted < 0.0 {
            n_left_out += of;
            continue;
        }
        n[group] += of;
        let day = seen.lasted as usize;
        let counts = if day < DAYS && day as f64 == seen.lasted {
            &mut days[day]
        } else {
            others.entry(seen.lasted.to_bits()).or_default()
        };
        counts[group].ended += seen.ended;
        counts[group].unfinished += seen.unfinished;
    }
    let days = days.into_iter().enumerate();
    let seen = |counts: &[Counts; 2]| counts.iter().any(|c| c.ended + c.unfinished > 0);
    let days = days.filter(|(_, counts)| seen(counts));
    let days = days.map(|(day, counts)| (day as f64, counts));
    let others = others
        .into_iter()
        .map(|(bits, counts)| (f64::from_bits(bits), counts));
    let mut at: Vec<(f64, [Counts; 2])> = days.chain(others).collect();
    at.sort_by(|one, other| one.0.total_cmp(&other.0));
    Grouped { at, n, n_left_out }
}

#[cfg(test)]
mod tests;
