//! Who stands at which step now, since when, and what came and went?
//!
//! A pass stands at the furthest step it has come to. It leaves a step when it comes to a later one, or ends
//! otherwise than by coming to the last. Entries whose day is not known count from the day by which they had
//! happened, as *known since*, so that the stock holds; ones to come do not count.
//!
//! Invariants: a pass stands at one step at most; stock at the start + known since + in − out = stock at the
//! end, for every step and period, and the end of one period is the start of the next.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use lead::Mask;

use crate::cells::{Given, by_stretches};
use crate::journeys::RecordedTo;
use crate::{Cells, NO_DAY, Paths, Periods};

/// What came and went in one period at one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// There before the first day.
    pub at_start: usize,
    /// Came on a known day.
    pub came: usize,
    /// Were found to be there already.
    pub known_since: usize,
    /// Went on or away.
    pub left: usize,
    /// There at the end of the last day, or of the as-of day.
    pub at_end: usize,
}

/// What came and went at every step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    n_periods: usize,
    flows: Vec<Flow>,
    cells: Cells,
}

/// Which of the rows behind a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Who came.
    Came,
    /// Who was found to be there.
    KnownSince,
    /// Who left.
    Left,
}

/// Who stands where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// The step.
    pub step: usize,
    /// Since which day; `None` where that is not known.
    pub since: Option<i32>,
}

/// Where a pass stands as of a day; `None` where it has ended, or has not begun.
#[must_use]
pub fn stands(paths: &Paths, pass: usize, as_of: i32) -> Option<Stands> {
    let closed = paths.closed[pass];
    if closed != NO_DAY && closed <= as_of {
        return None;
    }
    let came = |step: &usize| {
        let day = paths.steps[*step].day[pass];
        day != NO_DAY && day <= as_of
    };
    let step = (0..paths.steps.len()).rev().find(came)?;
    let since = paths.steps[step].on(pass);
    Some(Stands { step, since })
}

/// How long a pass stood at a step.
struct Stay {
    step: usize,
    /// The day it came.
    from: i32,
    /// The day it left; after every day where it did not.
    until: i32,
    is_dated: bool,
    subject: u32,
}

/// Every stay of a stretch of passes that has begun by the as-of day, pass by pass.
fn stays(paths: &Paths, stretch: Range<usize>, as_of: i32, mut give: impl FnMut(Stay)) {
    let n_steps = paths.steps.len();
    for pass in stretch {
        let mut leaves = match (paths.closed[pass], paths.closed_by[pass]) {
            // Who came to the last step stays there.
            (_, Some(RecordedTo::Stage(stage))) if stage + 1 == n_steps => NO_DAY,
            (closed, _) => closed,
        };
        for step in (0..n_steps).rev() {
            let entered = &paths.steps[step];
            let day = entered.day[pass];
            if day == NO_DAY || day > as_of {
                continue;
            }
            if leaves != NO_DAY && leaves < day {
                // Past it before it came: it never stood there.
                continue;
            }
            give(Stay {
                step,
                from: day,
                until: if leaves == NO_DAY { i32::MAX } else { leaves },
                is_dated: entered.dated.contains(pass),
                subject: paths.subject[pass],
            });
            leaves = day;
        }
    }
}

/// Who stands at each step when each period begins, and at the end of the last: looked for when somebody asks, so that
/// a thousand marks of a million subjects take no room.
#[derive(Debug)]
pub struct Standing {
    paths: Arc<Paths>,
    /// The days at whose end it is asked, one more than there are periods: that before the first, and the last of each.
    ends: Vec<i32>,
    as_of: i32,
    /// Subjects are numbered below this.
    n_subjects: usize,
    /// Step by step how many subjects stand there at each of the ends, each once.
    counts: OnceLock<Vec<Vec<usize>>>,
}

impl Standing {
    /// Of these ways, in these periods. Who stands at a step in two passes is there once.
    #[must_use]
    pub fn new(paths: Arc<Paths>, periods: &Periods, n_subjects: usize) -> Self {
        let days = (0..periods.n()).filter_map(|one| periods.days(one));
        let days: Vec<(i32, i32)> = days.collect();
        let before = days.first().map(|(first, _)| first.saturating_sub(1));
        let lasts = days.iter().map(|(_, last)| (*last).min(periods.as_of()));
        Self {
            ends: before.into_iter().chain(lasts).collect(),
            as_of: periods.as_of(),
            n_subjects,
            counts: OnceLock::new(),
            paths,
        }
    }

    /// How many stand at a step when the period in this position begins, or, past the last, when that ends. All are
    /// counted at once, the first time that somebody asks; nobody where there is no such step or end.
    #[must_use]
    pub fn n(&self, step: usize, end: usize) -> usize {
        let counts = self.counts.get_or_init(|| self.counted());
        let own = counts.get(step).and_then(|own| own.get(end));
        own.copied().unwrap_or(0)
    }

    /// Who they are.
    #[must_use]
    pub fn rows(&self, step: usize, end: usize) -> Mask {
        let Some(end) = self.ends.get(end) else {
            return Mask::none(self.n_subjects);
        };
        let mut rows = Vec::new();
        stays(&self.paths, 0..self.paths.n(), self.as_of, |stay| {
            if stay.step == step && (stay.from..stay.until).contains(end) {
                rows.push(stay.subject);
            }
        });
        Mask::of_rows(self.n_subjects, rows)
    }

    fn counted(&self) -> Vec<Vec<usize>> {
        let (n_steps, n_ends) = (self.paths.steps.len(), self.ends.len());
        let n_cells = n_steps * n_ends;
        let counted = by_stretches_of_subjects(&self.paths, |stretch| {
            let (mut n, mut last) = (vec![0_usize; n_cells], vec![u32::MAX; n_cells]);
            stays(&self.paths, stretch, self.as_of, |stay| {
                // Who comes on a day stands there at its end, and so at every end before the day of leaving.
                let first = self.ends.partition_point(|end| *end < stay.from);
                let past = self.ends.partition_point(|end| *end < stay.until);
                let own = stay.step * n_ends + first..stay.step * n_ends + past.max(first);
                let n = n.get_mut(own.clone()).unwrap_or_default();
                let last = last.get_mut(own).unwrap_or_default();
                for (n, last) in n.iter_mut().zip(last) {
                    // Passes of one subject are neighbours.
                    *n += usize::from(*last != stay.subject);
                    *last = stay.subject;
                }
            });
            n
        });
        let mut all = vec![0_usize; n_cells];
        for own in counted {
            all.iter_mut().zip(own).for_each(|(all, own)| *all += own);
        }
        all.chunks(n_ends.max(1)).map(<[usize]>::to_vec).collect()
    }
}

/// Stretches of passes on all cores, none of which parts the passes of a subject.
fn by_stretches_of_subjects<T: Send>(
    paths: &Paths,
    of: impl Fn(Range<usize>) -> T + Sync,
) -> Vec<T> {
    let whole = |at: usize| {
        let own = paths.subject.get(at.wrapping_sub(1)).copied();
        let more = paths.subject.get(at..).unwrap_or_default().iter();
        at + more.take_while(|subject| Some(**subject) == own).count()
    };
    by_stretches(paths.n(), |stretch| {
        of(whole(stretch.start)..whole(stretch.end))
    })
}

/// What came and went, period by period.
#[must_use]
pub fn balance(paths: &Paths, periods: &Periods) -> Balance {
    let (n_periods, n_steps) = (periods.n(), paths.steps.len());
    let span = periods.span();
    let as_of = periods.as_of();
    let mut flows = vec![Flow::default(); n_steps * n_periods];
    let first = span.map_or(NO_DAY, |(first, _)| first);
    let n_cells = n_steps * n_periods * WAYS;
    let counted = by_stretches(paths.n(), |stretch| {
        let (mut given, mut before) = (Given::new(n_cells), vec![0_i64; n_steps]);
        let mut give = |step: usize, way: Way, day: i32, subject: u32| match periods.at(day) {
            Some(period) => {
                given.give((step * n_periods + period) * WAYS + way as usize, subject);
            }
            None if day < first => match way {
                Way::Left => before[step] -= 1,
                Way::Came | Way::KnownSince => before[step] += 1,
            },
            None => {}
        };
        stays(paths, stretch, as_of, |stay| {
            let way = match stay.is_dated {
                true => Way::Came,
                false => Way::KnownSince,
            };
            give(stay.step, way, stay.from, stay.subject);
            if stay.until <= as_of {
                give(stay.step, Way::Left, stay.until, stay.subject);
            }
        });
        (given, before)
    });
    let mut before = vec![0_usize; n_steps];
    for (step, n) in before.iter_mut().enumerate() {
        let all: i64 = counted.iter().map(|(_, before)| before[step]).sum();
        // Whoever left had come.
        *n = usize::try_from(all).unwrap_or(0);
    }
    let given = counted.into_iter().map(|(given, _)| given).collect();
    let cells = Cells::together(n_cells, given);
    for (step, at_start) in before.into_iter().enumerate() {
        let mut there = at_start;
        for period in 0..n_periods {
            let place = step * n_periods + period;
            let n = |way: Way| cells.n(place * WAYS + way as usize);
            let flow = Flow {
                at_start: there,
                came: n(Way::Came),
                known_since: n(Way::KnownSince),
                left: n(Way::Left),
                at_end: 0,
            };
            there = there + flow.came + flow.known_since - flow.left;
            flows[place] = Flow {
                at_end: there,
                ..flow
            };
        }
    }
    Balance {
        n_periods,
        flows,
        cells,
    }
}

const WAYS: usize = 3;

impl Balance {
    /// What came and went at a step in a period; nothing where there is none.
    #[must_use]
    pub fn flow(&self, step: usize, period: usize) -> Flow {
        let place = step * self.n_periods + period;
        self.flows.get(place).copied().unwrap_or_default()
    }

    /// Whose they are.
    #[must_use]
    pub fn cells(&self) -> &Cells {
        &self.cells
    }

    /// The cell of those who came or went.
    #[must_use]
    pub fn cell(&self, step: usize, period: usize, way: Way) -> usize {
        (step * self.n_periods + period) * WAYS + way as usize
    }
}
