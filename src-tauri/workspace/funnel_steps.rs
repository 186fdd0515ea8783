//! Which steps does a funnel show? The definition's own stages, or those of a template laid over
//! them, each with its name, its figures, and the step that its rate is over.

use definition::{Owner, StageKey};
use export::FunnelLine;
use funnel::{Slice, StageFigures, Template, of_steps};
use words::{Arg, Words};

use crate::Snapshot;

/// Which template, laid how over the definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The template.
    pub template: Template,
    /// What was chosen in place of its own mapping: a step's key, and the stage that marks
    /// reaching it or `None` for not measured.
    pub chosen: Vec<(String, Option<StageKey>)>,
}

impl Laid {
    /// The definition's own stages.
    #[must_use]
    pub fn joint() -> Self {
        Self {
            template: Template::Joint,
            chosen: Vec::new(),
        }
    }
}

/// A step of a funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelStep {
    /// Its name in files: the stage's own in the joint funnel.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: Owner,
    /// The stage that marks reaching it and its name; `None` where nothing measures it.
    pub stage: Option<(StageKey, String)>,
    /// Its figures; `None` where it is not measured.
    pub figures: Option<StageFigures>,
    /// The position of the step that `from_previous` is over.
    pub over: Option<usize>,
}

impl FunnelStep {
    /// This step as a line of a file, of a slice if there is a breakdown.
    #[must_use]
    pub fn line<'a>(&'a self, slice: Option<&'a Slice>) -> FunnelLine<'a> {
        FunnelLine {
            slice,
            step: &self.key,
            label: &self.label,
            figures: self.figures.as_ref(),
        }
    }
}

/// The steps that `laid` shows of the figures of the definition's stages; none without a
/// definition.
#[must_use]
pub fn funnel_steps(
    snapshot: &Snapshot,
    laid: &Laid,
    stages: &[StageFigures],
    words: Words,
) -> Vec<FunnelStep> {
    let Some((definition, verdicts)) = snapshot.decided() else {
        return Vec::new();
    };
    let mapping = laid.template.mapping(definition, &laid.chosen);
    let figures = of_steps(&mapping, stages, &verdicts.optional);
    let mut over = None;
    let mut steps = Vec::with_capacity(mapping.len());
    for (i, (mapped, figures)) in mapping.iter().zip(figures).enumerate() {
        let stage = mapped.and_then(|stage| definition.stages.get(stage));
        let (key, label, owner) = match (laid.template.steps().get(i), stage) {
            (Some(step), _) => {
                let key = format!("template-{}-{}", laid.template.key(), step.key);
                (step.key.to_owned(), words.say(&key, &[]), step.owner)
            }
            (None, Some(stage)) => (stage.key.0.clone(), stage.label.clone(), stage.owner),
            (None, None) => continue,
        };
        steps.push(FunnelStep {
            key,
            label,
            owner,
            stage: stage.map(|stage| (stage.key.clone(), stage.label.clone())),
            over: figures.as_ref().and(over),
            figures,
        });
        if stage.is_some_and(|stage| !stage.optional) {
            over = Some(i);
        }
    }
    steps
}

/// How a template is laid over the definition: "Interest = MQL · Consideration: not measured";
/// empty for the joint funnel.
#[must_use]
pub fn mapping_sentence(laid: &Laid, steps: &[FunnelStep], words: Words) -> String {
    if laid.template == Template::Joint {
        return String::new();
    }
    let said = steps.iter().map(|step| match &step.stage {
        Some((_, stage)) => words.say(
            "funnel-step-is",
            &[("step", Arg::from(&step.label)), ("stage", stage.into())],
        ),
        None => words.say(
            "funnel-step-not-measured",
            &[("step", (&step.label).into())],
        ),
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// What a template is called.
#[must_use]
pub fn template_name(template: Template, words: Words) -> String {
    let key = match template {
        Template::Joint => "funnel-title",
        Template::TopMiddleBottom => "template-tofu",
        Template::Aida => "template-aida",
        Template::Purchase => "template-purchase",
        Template::Prospecting => "template-prospecting",
        Template::Meeting => "template-meeting",
        Template::AfterSale => "template-after-sale",
    };
    words.say(key, &[])
}
