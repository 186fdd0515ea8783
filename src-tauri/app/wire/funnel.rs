//! How many reach each stage, and which stages can steps be laid over? The picture of it is a figure like the others.

use definition::StageKey;
use funnel::{Count, Rate, Template, funnel};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{FunnelStep, Laid, Snapshot, funnel_steps};

use super::ops::OwnerView;

/// Which funnel, of all leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FunnelQuery {
    /// How a lead is counted.
    pub count: CountView,
    /// The key of the template whose steps are shown; none for the definition's own stages.
    pub template: Option<String>,
    /// The stages chosen for steps of the template in place of its own mapping.
    pub mapping: Vec<StepChoice>,
}

/// Which stage marks reaching a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct StepChoice {
    /// The key of the step.
    pub step: String,
    /// The key of the stage; none for not measured.
    pub stage: Option<String>,
}

/// How a lead is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CountView {
    /// Met this stage and all before.
    CompletePath,
    /// Met this stage or a later one.
    ReachedAtLeast,
}

/// A funnel.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FunnelView {
    /// The steps with their figures: the stages, or those of a template.
    pub stages: Vec<FunnelStageView>,
    /// The stages of the definition, to lay steps over.
    pub defined: Vec<DefinedStage>,
}

/// A stage of the definition.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DefinedStage {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
}

/// A step of a funnel: a stage, or a step of a template.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FunnelStageView {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// The stage that marks reaching it; none where nothing measures it, and then every figure
    /// below means nothing.
    pub stage: Option<String>,
    /// The name of the step that `from_previous` is over.
    pub over: Option<String>,
    /// Whether that is another than the one before.
    pub over_earlier: bool,
    /// How many leads are counted.
    pub n: u32,
    /// How many are not counted and not ruled out.
    pub unknown: u32,
    /// Of those at the stage before; none at the first.
    pub from_previous: Option<RateView>,
    /// Of those at the first stage; none there.
    pub from_first: Option<RateView>,
}

/// A rate with what it is made of.
#[derive(Clone, Copy, Debug, Serialize, Type)]
pub(crate) struct RateView {
    /// Numerator.
    pub n: u32,
    /// Denominator.
    pub of: u32,
    /// Their quotient; none when there is nothing to divide by.
    pub rate: Option<f64>,
    /// The low end of the 95 % Wilson interval.
    pub low: Option<f64>,
    /// Its high end.
    pub high: Option<f64>,
}

impl FunnelView {
    /// The funnel that `query` asks for; without a definition that can decide, an empty one.
    pub(crate) fn of(snapshot: &Snapshot, query: &FunnelQuery, words: Words) -> Self {
        let stages = snapshot
            .decided()
            .map(|(definition, verdicts)| funnel(definition, verdicts, query.count.into(), None));
        let laid = laid(query.template.as_deref(), &query.mapping);
        let stages = stages.unwrap_or_default();
        Self {
            stages: steps(&funnel_steps(snapshot, &laid, &stages, words)),
            defined: defined(snapshot),
        }
    }
}

/// The steps of a template as they are laid over the definition's stages; the stages without one.
pub(crate) fn laid(template: Option<&str>, mapping: &[StepChoice]) -> Laid {
    let template = template.and_then(Template::from_key);
    let chosen = mapping.iter().map(|choice| {
        let stage = choice.stage.clone().map(StageKey);
        (choice.step.clone(), stage)
    });
    Laid {
        template: template.unwrap_or(Template::Joint),
        chosen: chosen.collect(),
    }
}

impl From<CountView> for Count {
    fn from(count: CountView) -> Self {
        match count {
            CountView::CompletePath => Self::CompletePath,
            CountView::ReachedAtLeast => Self::ReachedAtLeast,
        }
    }
}

impl From<Rate> for RateView {
    fn from(
        Rate {
            n,
            of,
            rate,
            low,
            high,
        }: Rate,
    ) -> Self {
        Self {
            n: n as u32,
            of: of as u32,
            rate,
            low,
            high,
        }
    }
}

fn steps(steps: &[FunnelStep]) -> Vec<FunnelStageView> {
    let view = steps.iter().enumerate().map(|(i, step)| {
        let figures = step.figures.as_ref();
        FunnelStageView {
            key: step.key.clone(),
            label: step.label.clone(),
            owner: step.owner.into(),
            stage: step.stage.as_ref().map(|(key, _)| key.to_string()),
            over: step.over.map(|over| steps[over].label.clone()),
            over_earlier: step.over.is_some_and(|over| over + 1 != i),
            n: figures.map_or(0, |figures| figures.n as u32),
            unknown: figures.map_or(0, |figures| figures.unknown as u32),
            from_previous: figures.and_then(|f| f.from_previous.map(RateView::from)),
            from_first: figures.and_then(|f| f.from_first.map(RateView::from)),
        }
    });
    view.collect()
}

/// The stages of the definition in force; none without one that decides.
pub(crate) fn defined(snapshot: &Snapshot) -> Vec<DefinedStage> {
    let Some((definition, _)) = snapshot.decided() else {
        return Vec::new();
    };
    let stages = definition.stages.iter().map(|stage| DefinedStage {
        key: stage.key.to_string(),
        label: stage.label.clone(),
    });
    stages.collect()
}
