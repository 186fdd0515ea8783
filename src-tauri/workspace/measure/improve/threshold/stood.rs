//! Where does everybody stand, whatever the threshold, and which value is held against it? By what is known today, or by
//! what was known of each on the day that counts.
//!
//! Invariant: all are of the same facts: the values along which the threshold moves, and whom the stage takes with what
//! moves met, unknown and not met.

use definition::Definition;
use funnel::{Count, members, undecided};
use qualify::{Answers, Kleene, Verdict, qualify_again};

use super::moved::{Moved, forced, held};
use crate::Snapshot;
use crate::measure::improve::known::Known;
use crate::measure::improve::then::Then;
use crate::measure::improve::tried::at_stage;

/// With what moves met, unknown, and not met.
const VERDICTS: [Verdict; 3] = [Verdict::Met, Verdict::Unknown, Verdict::NotMet];

/// Where everybody stands.
pub(super) struct Stood {
    /// The least and the most that the value of each may be; `None` where it is missing.
    pub(super) values: Vec<Option<(f64, f64)>>,
    /// Whom the stage takes with what moves met, unknown, and not met.
    pub(super) stands: [Kleene; 3],
    /// Whom it takes where the threshold is held.
    pub(super) taken: Kleene,
}

impl Stood {
    /// By what is known today.
    pub(super) fn today(snapshot: &Snapshot, known: &Known<'_>, moved: &Moved, at: f64) -> Self {
        let stage = |definition: &Definition| at_stage(snapshot, definition, known.stage);
        Self {
            values: moved.values(&snapshot.list, known.verdicts, known),
            stands: VERDICTS.map(|verdict| stage(&forced(known, &moved.mover, verdict))),
            taken: stage(&held(known, moved, at)),
        }
    }

    /// By what was known of each on the day that counts; `None` as soon as `go_on` says no.
    pub(super) fn then(
        then: &Then,
        known: &Known<'_>,
        (moved, at): (&Moved, f64),
        go_on: &dyn Fn() -> bool,
    ) -> Option<Self> {
        let none = || Kleene::new(then.nobody(), &then.nobody());
        let mut stood = Self {
            values: vec![None; then.n()],
            stands: VERDICTS.map(|_| none()),
            taken: none(),
        };
        let forced = VERDICTS.map(|verdict| forced(known, &moved.mover, verdict));
        let held = held(known, moved, at);
        for moment in then.days() {
            go_on().then_some(())?;
            // The definitions differ in what moves: everything else is asked once.
            let answers = Answers::default();
            let judge = |own: &Definition| qualify_again(own, moment.list(), moment.day, &answers);
            let all = stood.stands.iter_mut().chain([&mut stood.taken]);
            for (own, all) in forced.iter().chain([&held]).zip(all) {
                let verdicts = judge(own);
                let met = members(&verdicts, known.stage, Count::CompletePath);
                let unknown = undecided(&verdicts, known.stage, Count::CompletePath);
                *all = moment.and(all, &met, &unknown);
            }
            let values = moved.values(moment.list(), &judge(known.definition), known);
            for (row, person) in moment.rows() {
                if let (Some(own), Some(value)) = (stood.values.get_mut(person), values.get(row)) {
                    *own = *value;
                }
            }
        }
        Some(stood)
    }
}
