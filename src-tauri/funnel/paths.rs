//! Who came to which step, on which day? One line per pass, step by step in columns: what cohorts, periods and
//! times to convert are counted from, whoever's funnel it is.
//!
//! Invariants: every column has one value per pass; the passes stand in the order of their subjects, those of
//! one subject oldest first; a step holds the first day on which it was entered in that pass.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use lead::{Mask, each_of};

use crate::by_day::ByDay;
use crate::journeys::{Journeys, RecordedTo};

/// The day number of no day.
pub const NO_DAY: i32 = i32::MIN;

/// What a funnel counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// People.
    #[default]
    Person,
    /// The companies they work for.
    Company,
    /// Sales under way, won or lost.
    Deal,
}

/// The passes of all subjects of a funnel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paths {
    /// What the subjects are.
    pub unit: Unit,
    /// How many subjects there are, those without a pass too.
    pub n_subjects: usize,
    /// Per pass the row of its subject, in the list or the table of the unit.
    pub subject: Vec<u32>,
    /// Per pass the day number on which it was opened.
    pub opened: Vec<i32>,
    /// Per step of the funnel, in path order, who entered it.
    pub steps: Vec<Entered>,
    /// Per pass the day number of its end; [`NO_DAY`] while it is open.
    pub closed: Vec<i32>,
    /// Per pass what ended it; `None` while it is open.
    pub closed_by: Vec<Option<RecordedTo>>,
}

/// Who entered a step.
#[derive(Clone, Debug, Default)]
pub struct Entered {
    /// Per pass the day number of the first entry; [`NO_DAY`] where it never was.
    pub day: Vec<i32>,
    /// The passes whose day is that of the entry, and not only one by which it had happened.
    pub dated: Mask,
    by_day: OnceLock<Arc<ByDay>>,
}

impl Unit {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Person, Self::Company, Self::Deal];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Company => "company",
            Self::Deal => "deal",
        }
    }

    /// The one of this name; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl Paths {
    /// The entries of a step by their days, found the first time that somebody asks; `None` where there is no step.
    #[must_use]
    pub fn by_day(&self, step: usize) -> Option<&ByDay> {
        let entered = self.steps.get(step)?;
        let by_day = || Arc::new(ByDay::of(entered, &self.subject));
        Some(entered.by_day.get_or_init(by_day))
    }

    /// The same of several steps; those that nobody asked for yet are found on all cores.
    #[must_use]
    pub fn by_days(&self, steps: &[usize]) -> Vec<(usize, &ByDay)> {
        let found = each_of(steps.len(), |at| {
            let step = *steps.get(at)?;
            Some((step, self.by_day(step)?))
        });
        found.into_iter().flatten().collect()
    }

    /// Gives each pass of a stretch that begins at a whole word of a mask: the days on which it came to the one step and
    /// to the other and on which it ended, and whether the first two are known. Nobody where a step is not there.
    #[inline(always)]
    pub(crate) fn each_between(
        &self,
        (from, to): (usize, usize),
        stretch: Range<usize>,
        mut give: impl FnMut(usize, (i32, i32, i32), (bool, bool)),
    ) {
        let (Some(from), Some(to)) = (self.steps.get(from), self.steps.get(to)) else {
            return;
        };
        let words = stretch.start / 64;
        let [entered, reached, closed] = [&from.day, &to.day, &self.closed]
            .map(|column| column.get(stretch.clone()).unwrap_or_default().chunks(64));
        let [from_dated, to_dated] =
            [from, to].map(|step| step.dated.words().get(words..).unwrap_or_default());
        let days = entered.zip(reached).zip(closed);
        let dated = from_dated.iter().zip(to_dated);
        let mut pass = stretch.start;
        for (((entered, reached), closed), (&from_dated, &to_dated)) in days.zip(dated) {
            let days = entered.iter().zip(reached).zip(closed).enumerate();
            for (bit, ((&entered, &reached), &closed)) in days {
                let dated = (from_dated >> bit & 1 == 1, to_dated >> bit & 1 == 1);
                give(pass, (entered, reached, closed), dated);
                pass += 1;
            }
        }
    }

    /// How many passes there are.
    #[must_use]
    pub fn n(&self) -> usize {
        self.subject.len()
    }

    /// The subjects of the passes that `holds` of.
    #[must_use]
    pub fn subjects(&self, mut holds: impl FnMut(usize) -> bool) -> Mask {
        let passes = self.subject.iter().enumerate();
        let own = passes.filter_map(|(pass, subject)| holds(pass).then_some(*subject));
        Mask::of_rows(self.n_subjects, own)
    }

    /// Only the passes of these subjects.
    #[must_use]
    pub fn among(&self, subjects: &Mask) -> Self {
        let kept: Vec<usize> = (0..self.n())
            .filter(|pass| subjects.contains(self.subject[*pass] as usize))
            .collect();
        Self {
            unit: self.unit,
            n_subjects: self.n_subjects,
            subject: kept.iter().map(|pass| self.subject[*pass]).collect(),
            opened: kept.iter().map(|pass| self.opened[*pass]).collect(),
            steps: self.steps.iter().map(|step| step.only(&kept)).collect(),
            closed: kept.iter().map(|pass| self.closed[*pass]).collect(),
            closed_by: kept.iter().map(|pass| self.closed_by[*pass]).collect(),
        }
    }
}

impl PartialEq for Entered {
    fn eq(&self, other: &Self) -> bool {
        (&self.day, &self.dated) == (&other.day, &other.dated)
    }
}

impl Entered {
    /// Who entered on which day, and whose day is that of the entry.
    #[must_use]
    pub fn new(day: Vec<i32>, dated: Mask) -> Self {
        Self {
            day,
            dated,
            by_day: OnceLock::new(),
        }
    }

    /// Whether a pass came to the step, on a day that is known or not.
    #[must_use]
    #[inline]
    pub fn has(&self, pass: usize) -> bool {
        self.day[pass] != NO_DAY
    }

    /// The day on which a pass came to the step; `None` where it did not, or nobody knows when.
    #[must_use]
    #[inline]
    pub fn on(&self, pass: usize) -> Option<i32> {
        (self.has(pass) && self.dated.contains(pass)).then(|| self.day[pass])
    }

    fn only(&self, kept: &[usize]) -> Self {
        let day = kept.iter().map(|pass| self.day[*pass]).collect();
        Self::new(
            day,
            Mask::from_fn(kept.len(), |i| self.dated.contains(kept[i])),
        )
    }
}

impl Journeys {
    /// The passes of all people, worked out when they are first asked for.
    #[must_use]
    pub fn paths(&self) -> Arc<Paths> {
        Arc::clone(
            self.kept_paths()
                .get_or_init(|| Arc::new(self.made_paths())),
        )
    }

    fn made_paths(&self) -> Paths {
        let passes = self.divided().passes();
        let n = passes.len();
        let mut days = vec![vec![NO_DAY; n]; self.n_stages()];
        let mut dated = vec![vec![0_u64; n.div_ceil(64)]; self.n_stages()];
        for (at, pass) in passes.iter().enumerate() {
            for entry in self.divided().entries_of(pass) {
                let stage = usize::from(entry.stage);
                if days[stage][at] == NO_DAY {
                    days[stage][at] = entry.day;
                    let moment = u64::from(entry.known_by.is_moment());
                    dated[stage][at / 64] |= moment << (at % 64);
                }
            }
        }
        let steps = days.into_iter().zip(dated);
        Paths {
            unit: Unit::Person,
            n_subjects: self.n_people(),
            subject: passes.iter().map(|pass| pass.person).collect(),
            opened: passes.iter().map(|pass| pass.opened).collect(),
            steps: steps
                .map(|(day, words)| Entered::new(day, Mask::from_words(words, n)))
                .collect(),
            closed: passes
                .iter()
                .map(|p| p.closed.map_or(NO_DAY, |(day, _)| day))
                .collect(),
            closed_by: passes.iter().map(|p| p.closed.map(|(_, by)| by)).collect(),
        }
    }
}
