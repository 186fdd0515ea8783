//! How do the figures of a funnel read to a script? With everything a figure needs so as not to
//! mislead: unit, population, count, window, as-of, definition, and n of N with every rate.

use definition::Owner;
use funnel::{Count, Part, Rate, Slice, StageFigures};
use serde::Serialize;
use words::Words;
use workspace::Snapshot;

/// A funnel.
#[derive(Serialize)]
pub(crate) struct FunnelSaid<'a> {
    /// What is counted: `person`.
    unit: &'static str,
    /// Who is looked at: `snapshot`, everybody in the list as it is now.
    population: &'static str,
    /// Who counts at a stage: `complete-path` or `reached-at-least`.
    count: &'static str,
    /// The time that leads have to convert; null in a snapshot, which has none.
    window: Option<u32>,
    /// The day up to whose end everything was judged.
    as_of: String,
    /// The definition that decided.
    definition_hash: &'a str,
    /// The stages in path order.
    stages: Vec<StageSaid>,
    /// The same for each value of a field; empty without `--by`.
    by: Vec<SliceSaid>,
}

/// The figures of one stage.
#[derive(Serialize)]
struct StageSaid {
    /// The key of the stage.
    stage: String,
    /// Leads that count here.
    n: usize,
    /// Leads that do not, but for whom the stage is not ruled out.
    unknown: usize,
    /// Leads whose window is not over; none in a snapshot.
    pending: usize,
    /// Conversion from the last stage before that leads cannot go past; null at the first.
    from_previous: Option<RateSaid>,
    /// Conversion from the first stage; null there.
    from_first: Option<RateSaid>,
}

/// A share of leads.
#[derive(Serialize)]
struct RateSaid {
    /// Leads that went on.
    n: usize,
    /// Leads that could have.
    of: usize,
    /// `n / of`; null when nobody could have.
    rate: Option<f64>,
    /// The lower end of its Wilson 95 % interval.
    low: Option<f64>,
    /// The upper end.
    high: Option<f64>,
}

/// The funnel of some of the leads.
#[derive(Serialize)]
struct SliceSaid {
    /// The value they share, as files write it; null for the rest and for missing.
    value: Option<String>,
    /// `value`, `rest` (all values without a slice of their own) or `missing`.
    part: &'static str,
    /// How many leads.
    n_leads: usize,
    /// Their funnel.
    stages: Vec<StageSaid>,
}

impl<'a> FunnelSaid<'a> {
    pub(crate) fn of(
        snapshot: &'a Snapshot,
        count: Count,
        stages: &[StageFigures],
        slices: &[Slice],
    ) -> Self {
        let saved = snapshot.definition.as_ref();
        Self {
            unit: "person",
            population: "snapshot",
            count: match count {
                Count::CompletePath => "complete-path",
                Count::ReachedAtLeast => "reached-at-least",
            },
            window: None,
            as_of: snapshot.as_of.to_string(),
            definition_hash: saved.map_or("", |saved| saved.hash.as_str()),
            stages: stages.iter().map(StageSaid::of).collect(),
            by: slices.iter().map(SliceSaid::of).collect(),
        }
    }
}

impl StageSaid {
    fn of(figures: &StageFigures) -> Self {
        Self {
            stage: figures.key.to_string(),
            n: figures.n,
            unknown: figures.unknown,
            pending: figures.pending,
            from_previous: figures.from_previous.as_ref().map(RateSaid::of),
            from_first: figures.from_first.as_ref().map(RateSaid::of),
        }
    }
}

impl RateSaid {
    fn of(rate: &Rate) -> Self {
        let Rate {
            n,
            of,
            rate,
            low,
            high,
        } = *rate;
        Self {
            n,
            of,
            rate,
            low,
            high,
        }
    }
}

impl SliceSaid {
    fn of(slice: &Slice) -> Self {
        let (value, part) = match &slice.part {
            Part::Value(value) => (Some(value.to_string()), "value"),
            Part::Rest { .. } => (None, "rest"),
            Part::Missing => (None, "missing"),
        };
        Self {
            value,
            part,
            n_leads: slice.n_leads,
            stages: slice.stages.iter().map(StageSaid::of).collect(),
        }
    }
}

/// Which side answers for a stage, in words.
pub(crate) fn owner(owner: Owner, words: Words) -> String {
    match owner {
        Owner::Marketing => words.say("side-marketing", &[]),
        Owner::Sales => words.say("side-sales", &[]),
        Owner::Both => words.say("side-both", &[]),
    }
}
