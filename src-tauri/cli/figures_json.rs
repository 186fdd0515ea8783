//! How do the figures of a funnel read to a script? With everything a figure needs so as not to
//! mislead: unit, population, count, window, as-of, definition, and n of N with every rate.

use definition::Owner;
use funnel::{Count, Part, Rate, Slice};
use serde::Serialize;
use words::Words;
use workspace::{FunnelStep, Laid, Snapshot};

/// A funnel.
#[derive(Serialize)]
pub(crate) struct FunnelSaid<'a> {
    /// Whose steps: `joint` for the definition's own stages, else the key of the template.
    template: &'static str,
    /// What is counted: `person`.
    unit: &'static str,
    /// Who is looked at: `snapshot`, everybody in the list as it is now, or `list`, those on one.
    population: &'static str,
    /// The name of that list; null for everybody.
    list: Option<&'a str>,
    /// How many leads that are.
    n_leads: usize,
    /// Who counts at a stage: `complete-path` or `reached-at-least`.
    count: &'static str,
    /// The time that leads have to convert; null in a snapshot, which has none.
    window: Option<u32>,
    /// The day up to whose end everything was judged.
    as_of: String,
    /// The definition that decided.
    definition_hash: &'a str,
    /// The steps in path order; of the joint funnel, the stages.
    stages: Vec<StepSaid>,
    /// The same for each value of a field; empty without `--by`.
    by: Vec<SliceSaid>,
}

/// The figures of one step; all null where nothing measures it.
#[derive(Serialize)]
struct StepSaid {
    /// The key of the step: of the joint funnel, that of the stage.
    step: String,
    /// The key of the stage that marks reaching it.
    stage: Option<String>,
    /// Leads that count here.
    n: Option<usize>,
    /// Leads that do not, but for whom the stage is not ruled out.
    unknown: Option<usize>,
    /// Leads whose window is not over; none in a snapshot.
    pending: Option<usize>,
    /// Conversion from the last stage before that leads cannot go past; null at the first.
    from_previous: Option<RateSaid>,
    /// Conversion from the first stage; null there.
    from_first: Option<RateSaid>,
}

/// A share of leads.
#[derive(Serialize)]
pub(crate) struct RateSaid {
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
    stages: Vec<StepSaid>,
}

impl<'a> FunnelSaid<'a> {
    pub(crate) fn of(
        snapshot: &'a Snapshot,
        laid: &Laid,
        count: Count,
        steps: &[FunnelStep],
        slices: &[(&Slice, Vec<FunnelStep>)],
    ) -> Self {
        let saved = snapshot.definition.as_ref();
        let of_slice = |(slice, steps): &(&Slice, Vec<FunnelStep>)| SliceSaid::of(slice, steps);
        Self {
            template: laid.template.key(),
            unit: "person",
            population: match snapshot.population() {
                Some(_) => "list",
                None => "snapshot",
            },
            list: snapshot.population().map(|list| list.name.as_str()),
            n_leads: snapshot.n_population(),
            count: match count {
                Count::CompletePath => "complete-path",
                Count::ReachedAtLeast => "reached-at-least",
            },
            window: None,
            as_of: snapshot.as_of.to_string(),
            definition_hash: saved.map_or("", |saved| saved.hash.as_str()),
            stages: steps.iter().map(StepSaid::of).collect(),
            by: slices.iter().map(of_slice).collect(),
        }
    }
}

impl StepSaid {
    fn of(step: &FunnelStep) -> Self {
        let figures = step.figures.as_ref();
        Self {
            step: step.key.clone(),
            stage: step.stage.as_ref().map(|(key, _)| key.to_string()),
            n: figures.map(|figures| figures.n),
            unknown: figures.map(|figures| figures.unknown),
            pending: figures.map(|figures| figures.pending),
            from_previous: figures.and_then(|f| f.from_previous.as_ref().map(RateSaid::of)),
            from_first: figures.and_then(|f| f.from_first.as_ref().map(RateSaid::of)),
        }
    }
}

impl RateSaid {
    pub(crate) fn of(rate: &Rate) -> Self {
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
    fn of(slice: &Slice, steps: &[FunnelStep]) -> Self {
        let (value, part) = match &slice.part {
            Part::Value(value) => (Some(value.to_string()), "value"),
            Part::Rest { .. } => (None, "rest"),
            Part::Missing => (None, "missing"),
        };
        Self {
            value,
            part,
            n_leads: slice.n_leads,
            stages: steps.iter().map(StepSaid::of).collect(),
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

/// The name of a side in JSON, and after `side-` in the catalogues.
pub(crate) fn owner_name(owner: Owner) -> &'static str {
    match owner {
        Owner::Marketing => "marketing",
        Owner::Sales => "sales",
        Owner::Both => "both",
    }
}
