//! Who went through the steps in time? The events of the steps, each row of a table one event whichever steps ask
//! for it, put through the sequence.
//!
//! Invariants: where one of the steps knows only days, all are compared by days, and on one day the steps count in
//! path order; where all know the time of day, by it, and equal times in the order of the rows.

use super::came::{Came, Happened};
use super::counted::OwnFault;
use super::{OwnFunnel, Reached};
use crate::{Event, Events, Exclusion, Order, Passed, Sequence, SequenceError};

const DAY: i64 = 86_400;

/// What the events of a sequence come from: who came to its steps, what excludes, and what else happened.
pub(super) struct Sources<'a> {
    pub(super) steps: Vec<(&'a Reached, &'a Came)>,
    pub(super) exclusions: Vec<&'a Came>,
    pub(super) others: Vec<Happened>,
}

/// What a sequence asks of a funnel's steps, in place of those that know nobody.
pub(super) fn sequence(
    funnel: &OwnFunnel,
    order: Order,
    first: usize,
) -> Result<Sequence, OwnFault> {
    let wrong = |_: SequenceError| OwnFault::Unfit(funnel.name.clone());
    let mut sequence = Sequence::new(funnel.steps.len() - first, order).map_err(wrong)?;
    if let Some(window) = funnel.window {
        sequence = sequence.within(window).map_err(wrong)?;
    }
    for (step, own) in funnel.steps[first..].iter().enumerate() {
        if let Some(window) = own.window {
            sequence = sequence.step_within(step, window).map_err(wrong)?;
        }
    }
    for exclusion in &funnel.exclusions {
        let place = |at: usize| at.saturating_sub(first);
        let exclusion = Exclusion {
            from: place(exclusion.from),
            to: place(exclusion.to),
        };
        sequence = sequence.without(exclusion).map_err(wrong)?;
    }
    Ok(sequence)
}

pub(super) fn passed(sequence: &Sequence, sources: &Sources<'_>, n_subjects: usize) -> Passed {
    sequence.passed(&Events::of_arrived(n_subjects, &arrived(sources)))
}

/// One event that steps and exclusions share.
#[derive(Clone, Copy)]
struct Arriving {
    happened: Happened,
    steps: u32,
    excluded: u32,
    /// Where it stands among what arrived.
    number: u32,
}

/// The events, in the order in which they count as having arrived.
fn arrived(sources: &Sources<'_>) -> Vec<Event> {
    let mut events: Vec<Arriving> = Vec::new();
    let mut add = |happened: &[Happened], steps: u32, excluded: u32| {
        let first = events.len() as u32;
        events.extend(
            happened
                .iter()
                .zip(first..)
                .map(|(happened, number)| Arriving {
                    happened: *happened,
                    steps,
                    excluded,
                    number,
                }),
        );
    };
    for (step, (reached, came)) in sources.steps.iter().enumerate() {
        // What two steps say in the same words is one event of a subject, be it no row.
        let same = sources.steps.iter().enumerate();
        let same = same.filter(|(_, (other, _))| other == reached);
        let (first, bits) = same.fold((usize::MAX, 0), |(first, bits), (at, _)| {
            (first.min(at), bits | 1_u32 << at)
        });
        if step == first {
            add(&came.happened, bits, 0);
        }
    }
    for (bit, came) in sources.exclusions.iter().enumerate() {
        add(&came.happened, 0, 1 << bit);
    }
    add(&sources.others, 0, 0);
    // One row is one event of a subject, whoever asks for it.
    events.sort_unstable_by_key(|one| (one.happened.row, one.happened.subject, one.number));
    events.dedup_by(|later, kept| {
        let is_same = kept.happened.row.is_some()
            && (kept.happened.row, kept.happened.subject)
                == (later.happened.row, later.happened.subject);
        if is_same {
            kept.steps |= later.steps;
            kept.excluded |= later.excluded;
        }
        is_same
    });
    let by_clock = events.iter().all(|event| event.happened.second.is_some());
    events.sort_by_key(|event| match by_clock {
        true => event.happened.row.map_or(event.number, |(_, row)| row),
        // What is of no step comes after what is.
        false => event.steps.trailing_zeros(),
    });
    let event = |one: &Arriving| {
        let second = one.happened.second.filter(|_| by_clock).unwrap_or_default();
        Event {
            subject: one.happened.subject,
            time: i64::from(one.happened.day) * DAY + i64::from(second),
            steps: one.steps,
            excluded: one.excluded,
        }
    };
    events.iter().map(event).collect()
}
