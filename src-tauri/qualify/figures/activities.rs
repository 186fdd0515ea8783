//! What did each lead do: how often, on how many days, when last? Kinds and days are asked of the
//! timeline, 512 activities at a time; then those of each lead are counted as bits.

use std::ops::Range;

use definition::{Figure, Span, Told};
use jiff::civil::Date;
use lead::{BLOCK, CHUNK_ROWS, Lanes, Mask, Related, Relation, Timeline, day_of, each_of};

use super::days::Days;
use super::{Counts, Latests, NO_DAY, filters, of_rows};
use crate::Kleene;
use crate::source::{Around, Source};

/// What a figure tells of the activities of these kinds in a window.
pub(super) fn source(
    figure: &Figure,
    kinds: &[String],
    within: Option<Span>,
    around: Around<'_>,
) -> Option<Source> {
    let activities = around.table.related(Relation::Activity)?;
    let as_of = around.context.as_of;
    let before = within.map(|span| span.before(as_of));
    let asked = filters(figure, around.context);
    let counting = Counting {
        activities,
        timeline: activities.timeline(),
        before: before.map(|day| i64::from(day_of(day))),
        last: i64::from(day_of(as_of)),
        kinds: (!kinds.is_empty()).then(|| {
            let numbers = kinds.iter();
            let numbers =
                numbers.filter_map(|kind| activities.timeline().number_of_kind(kind.as_str()));
            numbers.collect()
        }),
        filters: (!asked.is_empty()).then(|| of_rows(activities, &asked)),
    };
    let first = before.map_or(Date::MIN, |day| day.tomorrow().unwrap_or(day));
    let covers = |kind| activities.covers(kind, first, as_of);
    let covered =
        covers(None) || (!kinds.is_empty() && kinds.iter().all(|kind| covers(Some(kind))));
    // Of a lead that has nothing by which its rows are found, there may be any number.
    let n_leads = activities.n_leads();
    let nobody = Mask::none(n_leads);
    let whole = if covered { activities.keyed() } else { &nobody };
    Some(match figure.told {
        Told::Count => Source::Counts(Counts::of(n_leads, Some(whole), |leads| {
            let found = counting.of_leads(&leads);
            let ends = &activities.starts()[leads.start..=leads.end];
            let sure = found.sure.counts(ends);
            let most = (!found.perhaps.is_empty).then(|| {
                let perhaps = found.perhaps.counts(ends);
                let both = sure.iter().zip(perhaps);
                both.map(|(sure, perhaps)| sure + perhaps).collect()
            });
            (sure, most)
        })),
        Told::Days => {
            let days = Days::of(activities);
            Source::Counts(Counts::of(n_leads, Some(whole), |leads| {
                let found = counting.of_leads(&leads);
                let each = leads.map(|lead| {
                    let rows = counting.places_of(lead);
                    let possible = |place: &usize| found.is_possible(*place);
                    let sure = rows.clone().filter(|place| found.sure.contains(*place));
                    (days.different(sure), days.different(rows.filter(possible)))
                });
                let (sure, most) = each.unzip();
                (sure, Some(most))
            }))
        }
        Told::Latest => {
            let days = Days::of(activities);
            let as_of = day_of(as_of);
            let chunks = each_of(n_leads.div_ceil(CHUNK_ROWS), |i| {
                let leads = i * CHUNK_ROWS..((i + 1) * CHUNK_ROWS).min(n_leads);
                let found = counting.of_leads(&leads);
                let each = leads.map(|lead| {
                    let rows = counting.places_of(lead);
                    let mut sure = rows.clone().rev().filter(|at| found.sure.contains(*at));
                    let sure = sure.next().map_or(NO_DAY, |place| days.at(place));
                    let possible = if whole.contains(lead) {
                        days.last_possible(rows.filter(|place| found.is_possible(*place)), as_of)
                    } else {
                        as_of
                    };
                    (sure, possible)
                });
                each.collect::<Vec<(i32, i32)>>()
            });
            let (sure, possible) = chunks.into_iter().flatten().unzip();
            Source::Latest(Latests { sure, possible })
        }
    })
}

/// Which activities count.
struct Counting<'a> {
    activities: &'a Related,
    timeline: &'a Timeline,
    /// The last day before the window; `None` where it has no beginning.
    before: Option<i64>,
    last: i64,
    /// `None` where every kind counts.
    kinds: Option<Vec<u32>>,
    /// What else is asked of each row of the table.
    filters: Option<Kleene>,
}

/// Which activities of some leads count, surely or perhaps.
struct Found {
    sure: Bits,
    perhaps: Bits,
}

/// A bit for each place among the rows of all leads, from a place on.
struct Bits {
    first: usize,
    /// One more than it takes, so that the place past the last has one.
    words: Vec<u64>,
    is_empty: bool,
}

impl Counting<'_> {
    /// Where the rows of a lead stand among those of all.
    fn places_of(&self, lead: usize) -> Range<usize> {
        let starts = self.activities.starts();
        starts[lead] as usize..starts[lead + 1] as usize
    }

    fn of_leads(&self, leads: &Range<usize>) -> Found {
        let starts = self.activities.starts();
        let (first, end) = (starts[leads.start] as usize, starts[leads.end] as usize);
        let blocks = first / BLOCK..end.div_ceil(BLOCK);
        let (mut sure, mut perhaps) = (room_for(blocks.len()), room_for(blocks.len()));
        for block in blocks.clone() {
            let (met, possible) = self.of_block(block);
            sure.extend(met);
            perhaps.extend(
                possible
                    .iter()
                    .zip(met)
                    .map(|(possible, met)| possible & !met),
            );
        }
        let first = blocks.start * BLOCK;
        Found {
            sure: Bits::new(first, sure),
            perhaps: Bits::new(first, perhaps),
        }
    }

    /// The activities of a block that surely count, and those that may.
    fn of_block(&self, block: usize) -> (Lanes, Lanes) {
        let timeline = self.timeline;
        let mut in_time = match timeline.number_of_day(self.last) {
            Some(last) => timeline.days().up_to(last, block),
            None => Lanes::default(),
        };
        let before = self.before.and_then(|day| timeline.number_of_day(day));
        if let Some(before) = before {
            let too_early = timeline.days().up_to(before, block);
            (in_time.iter_mut().zip(too_early)).for_each(|(is, early)| *is &= !early);
        }
        let known = timeline.days().known(block);
        let mut met = with(&in_time, &known, |is, known| is & known);
        let mut possible = with(&in_time, &known, |is, known| is | !known);
        if let Some(kinds) = &self.kinds {
            let of_kind = timeline.kinds().one_of(kinds, block);
            let known = timeline.kinds().known(block);
            let surely = with(&of_kind, &known, |is, known| is & known);
            met = with(&met, &surely, |met, is| met & is);
            let perhaps = with(&of_kind, &known, |is, known| is | !known);
            possible = with(&possible, &perhaps, |possible, may| possible & may);
        }
        if let Some(filters) = &self.filters {
            self.filter(filters, block, &mut met, &mut possible);
        }
        (met, possible)
    }

    /// Asks of what is left whether its row passes the filters.
    fn filter(&self, filters: &Kleene, block: usize, met: &mut Lanes, possible: &mut Lanes) {
        let rows = self.activities.rows();
        for (word, (met, possible)) in met.iter_mut().zip(possible).enumerate() {
            let first = block * BLOCK + 64 * word;
            let rows = rows.get(first..).unwrap_or_default().iter().take(64);
            let (mut passes, mut may_pass) = (0, 0);
            for (i, &row) in rows.enumerate() {
                let is_met = filters.met().contains(row as usize);
                passes |= u64::from(is_met) << i;
                may_pass |= u64::from(is_met || filters.unknown().contains(row as usize)) << i;
            }
            (*met, *possible) = (*met & passes, *possible & may_pass);
        }
    }
}

/// Room for the bits of so many blocks, and for the word past them.
fn room_for(n_blocks: usize) -> Vec<u64> {
    Vec::with_capacity(n_blocks * BLOCK / 64 + 1)
}

fn with(one: &Lanes, other: &Lanes, combine: impl Fn(u64, u64) -> u64) -> Lanes {
    std::array::from_fn(|i| combine(one[i], other[i]))
}

impl Found {
    fn is_possible(&self, place: usize) -> bool {
        self.sure.contains(place) || self.perhaps.contains(place)
    }
}

impl Bits {
    fn new(first: usize, mut words: Vec<u64>) -> Self {
        let is_empty = words.iter().all(|word| *word == 0);
        words.push(0);
        Self {
            first,
            words,
            is_empty,
        }
    }

    fn contains(&self, place: usize) -> bool {
        let at = place - self.first;
        self.words[at / 64] >> (at % 64) & 1 == 1
    }

    /// How many bits are set from each place to the next.
    fn counts(&self, places: &[u32]) -> Vec<u32> {
        let mut n_before = Vec::with_capacity(self.words.len());
        let mut n = 0;
        for word in &self.words {
            n_before.push(n);
            n += word.count_ones();
        }
        // How many are set before a place: told without a branch, since hardly two leads are alike.
        let before = |place: u32| {
            let at = place as usize - self.first;
            let below = self.words[at / 64] & ((1 << (at % 64)) - 1);
            n_before[at / 64] + below.count_ones()
        };
        let mut last = places.first().map_or(0, |&place| before(place));
        let ends = places.iter().skip(1).map(|&place| {
            let n = before(place);
            let own = n - last;
            last = n;
            own
        });
        ends.collect()
    }
}
