//! What tells apart the cases that divide people from those that do not? Of every feature the cut in two that
//! says most, by the information gained (Quinlan 1986, "Induction of decision trees", Machine Learning 1,
//! 81–106), and how often as much is found where chance alone decides.
//!
//! Invariant: a case without a value is on neither side of a cut, and is counted.

/// What is known of each case, by its position; `None` is missing.
#[derive(Clone, Debug, PartialEq)]
pub enum Feature {
    /// Something that is more or less.
    Number(Vec<Option<f64>>),
    /// One of several names.
    Choice(Vec<Option<String>>),
}

/// How a feature is cut in two.
#[derive(Clone, Debug, PartialEq)]
pub enum Cut {
    /// At least so much, against less. A value that occurs.
    AtLeast(f64),
    /// This name, against any other.
    Is(String),
}

/// How many of some cases divide people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Divided {
    /// Those that do.
    pub n: usize,
    /// All of them.
    pub of: usize,
}

/// A cut, and what it tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// The feature, by its position.
    pub feature: usize,
    /// How it is cut.
    pub cut: Cut,
    /// The cases that it holds for.
    pub yes: Divided,
    /// The others with a value.
    pub no: Divided,
    /// Cases without a value.
    pub n_missing: usize,
    /// Bits gained by knowing the side of the cut, over all cases; those without a value gain nothing.
    pub gain: f64,
}

/// The best cut of each feature, best first; of equal ones that of the earlier feature. `divides`: whether each
/// case divides people. A feature without a cut that tells anything is left out.
#[must_use]
pub fn splits(features: &[Feature], divides: &[bool]) -> Vec<Split> {
    let best = features.iter().enumerate().filter_map(|(at, feature)| {
        let cuts = cuts(feature).into_iter();
        let split = cuts.map(|cut| split(at, feature, cut, divides));
        split.fold(None, |best: Option<Split>, one| match best {
            Some(best) if best.gain >= one.gain => Some(best),
            _ => Some(one),
        })
    });
    let mut all: Vec<Split> = best.filter(|one| one.gain > LEAST_GAIN).collect();
    all.sort_by(|one, other| other.gain.total_cmp(&one.gain));
    all
}

/// How often, of `rounds` in which chance says which cases divide people, some cut tells as much as the best one
/// does: from 0 to 1, counting what was seen as one of them. `None` where no cut tells anything.
#[must_use]
pub fn by_chance(features: &[Feature], divides: &[bool], seed: u64, rounds: u32) -> Option<f64> {
    let best = splits(features, divides).first()?.gain;
    let mut chance = Chance(seed);
    let mut shuffled = divides.to_vec();
    let as_much = (0..rounds).filter(|_| {
        chance.shuffle(&mut shuffled);
        let found = splits(features, &shuffled);
        found
            .first()
            .is_some_and(|one| one.gain >= best - LEAST_GAIN)
    });
    let n = as_much.count() as f64;
    Some((n + 1.0) / (f64::from(rounds) + 1.0))
}

/// Less than this is the trace of rounding.
const LEAST_GAIN: f64 = 1e-9;

/// Cuts of one feature: thresholds at each value that occurs but the least, or each name.
fn cuts(feature: &Feature) -> Vec<Cut> {
    match feature {
        Feature::Number(values) => {
            let mut known: Vec<f64> = values.iter().flatten().copied().collect();
            known.sort_by(f64::total_cmp);
            known.dedup();
            known.into_iter().skip(1).map(Cut::AtLeast).collect()
        }
        Feature::Choice(values) => {
            let mut known: Vec<&String> = values.iter().flatten().collect();
            known.sort_unstable();
            known.dedup();
            known.into_iter().cloned().map(Cut::Is).collect()
        }
    }
}

fn split(at: usize, feature: &Feature, cut: Cut, divides: &[bool]) -> Split {
    let side = |case: usize| match (feature, &cut) {
        (Feature::Number(values), Cut::AtLeast(least)) => {
            Some(values.get(case)?.as_ref()? >= least)
        }
        (Feature::Choice(values), Cut::Is(name)) => Some(values.get(case)?.as_ref()? == name),
        _ => None,
    };
    let (mut yes, mut no, mut n_missing) = (Divided::default(), Divided::default(), 0);
    for (case, divides) in divides.iter().enumerate() {
        let part = match side(case) {
            Some(true) => &mut yes,
            Some(false) => &mut no,
            None => {
                n_missing += 1;
                continue;
            }
        };
        part.of += 1;
        part.n += usize::from(*divides);
    }
    let known = Divided {
        n: yes.n + no.n,
        of: yes.of + no.of,
    };
    let all = known.of + n_missing;
    let left = (yes.bits() + no.bits()).min(known.bits());
    let gain = if all == 0 {
        0.0
    } else {
        (known.bits() - left) / all as f64
    };
    Split {
        feature: at,
        cut,
        yes,
        no,
        n_missing,
        gain,
    }
}

impl Divided {
    /// The entropy of all its cases together, in bits.
    fn bits(self) -> f64 {
        let part = |n: usize| match n {
            0 => 0.0,
            n => -(n as f64) * (n as f64 / self.of as f64).log2(),
        };
        part(self.n) + part(self.of - self.n)
    }
}

/// Numbers that look random, the same for the same seed: SplitMix64 (Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// What is drawn from this seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Puts these into an order in which each is as likely as any other.
    pub fn shuffle<T>(&mut self, cases: &mut [T]) {
        for at in (1..cases.len()).rev() {
            let other = self.next() % (at as u64 + 1);
            cases.swap(at, other as usize);
        }
    }
}

#[cfg(test)]
mod tests;
