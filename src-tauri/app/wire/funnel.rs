//! How many reach each stage, and how is it drawn?

use std::path::Path;

use definition::StageKey;
use funnel::{Count, Rate, Slice, StageFigures, Template, funnel};
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    Division, FunnelRequest, FunnelStep, Laid, Snapshot, WorkspaceError, caption, draw_funnel,
    export_bytes, export_funnel_csv, export_steps_csv, funnel_steps, mapping_sentence,
};

use super::measure::theme;
use super::ops::OwnerView;
use super::slices::{FunnelSlice, facet_of, lists_of};
use super::told::FigureTold;

/// Which funnel. The picture is drawn at 640 × 360 at least, whatever is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FunnelQuery {
    /// How a lead is counted.
    pub count: CountView,
    /// The key of the template whose steps are shown; none for the definition's own stages.
    pub template: Option<String>,
    /// The stages chosen for steps of the template in place of its own mapping.
    pub mapping: Vec<StepChoice>,
    /// The key of the field to break down by.
    pub by: Option<String>,
    /// Whether to break down by lead list, and by no field.
    pub by_list: bool,
    /// The number of the lead list whose people are counted; none for all leads.
    pub list: Option<u32>,
    /// By which version; by the definition in force where nothing is said.
    #[serde(default)]
    pub told: FigureTold,
    /// Whether to draw on a dark ground.
    pub dark: bool,
    /// The width to draw for, in CSS pixels.
    pub width: u32,
    /// The height to draw for, in CSS pixels.
    pub height: u32,
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

/// A funnel: figures and picture.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FunnelView {
    /// The steps with their figures: the stages, or those of a template.
    pub stages: Vec<FunnelStageView>,
    /// The stages of the definition, to lay steps over.
    pub defined: Vec<DefinedStage>,
    /// The same per value of a field, most leads first; empty without a breakdown.
    pub slices: Vec<FunnelSlice>,
    /// The picture.
    pub svg: String,
    /// Where the bars stand in the picture, in its own units.
    pub regions: Vec<RegionView>,
    /// The width of the picture in its own units.
    pub width: f64,
    /// The height of the picture in its own units.
    pub height: f64,
    /// Unit, population, count, version and as-of in one line, in the reader's language.
    pub caption: String,
    /// What one must know to read it, where it is told by versions; in the reader's language.
    pub notes: Vec<String>,
    /// How many leads there are.
    pub n_leads: u32,
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

/// Where a bar stands in a picture.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct RegionView {
    /// The key of the stage.
    pub key: String,
    /// What of the stage it is.
    pub part: RegionPart,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// What a region of a picture stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RegionPart {
    /// Whoever is counted at the stage.
    Met,
    /// Whoever cannot be judged yet.
    Unknown,
    /// The step from the stage before into this one.
    Conversion,
}

/// A file format for the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FunnelFormat {
    /// A picture that scales.
    Svg,
    /// A picture of pixels.
    Png,
    /// The figures as a table.
    Csv,
}

/// Values of a field that get a slice of their own.
const MOST_SLICES: usize = 12;
/// A PNG has this many pixels to a CSS pixel, sharp on paper and projector.
const PNG_SCALE: f32 = 2.0;

/// The figures behind a query.
struct Figures {
    stages: Vec<StageFigures>,
    slices: Vec<Slice>,
    laid: Laid,
}

impl FunnelView {
    /// The funnel that `query` asks for; without a definition that can decide, an empty one.
    ///
    /// # Errors
    /// Where the list has no field to break down by, or the picture cannot be drawn.
    pub(crate) fn of(
        snapshot: &Snapshot,
        query: &FunnelQuery,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let snapshot = &query.snapshot(snapshot)?;
        let figures = figures(snapshot, query)?;
        let request = query.request(&figures.laid, false);
        let steps = figures.steps(snapshot, words);
        let picture = draw_funnel(snapshot, &steps, &request, words)?;
        let key = query.key();
        let by = query.division(key.as_ref());
        let slice = |slice: &Slice| FunnelSlice {
            label: by.map_or_else(String::new, |by| by.part_label(&slice.part, words)),
            value: query
                .by
                .clone()
                .filter(|_| !query.by_list)
                .and_then(|field| facet_of(field, &slice.part)),
            lists: lists_of(query, snapshot, &slice.part),
            n_leads: slice.n_leads as u32,
            stages: stages(&figures.steps_of(snapshot, slice, words)),
        };
        Ok(Self {
            stages: stages(&steps),
            defined: defined(snapshot),
            slices: figures.slices.iter().map(slice).collect(),
            svg: picture.svg,
            regions: picture
                .regions
                .into_iter()
                .filter_map(RegionView::of)
                .collect(),
            width: f64::from(request.size.width),
            height: f64::from(request.size.height),
            caption: full_caption(snapshot, &request, &steps, words),
            notes: snapshot.told_notes(words),
            n_leads: snapshot.n_population() as u32,
        })
    }
}

impl FunnelFormat {
    /// The name that a file of this format is offered.
    pub(crate) fn file_name(self) -> &'static str {
        match self {
            Self::Svg => "funnel.svg",
            Self::Png => "funnel.png",
            Self::Csv => "funnel.csv",
        }
    }

    /// Writes the funnel that `query` asks for.
    ///
    /// # Errors
    /// As [`FunnelView::of`], and where the file cannot be written.
    pub(crate) fn write(
        self,
        snapshot: &Snapshot,
        query: &FunnelQuery,
        words: Words,
        path: &Path,
    ) -> Result<(), WorkspaceError> {
        let snapshot = &query.snapshot(snapshot)?;
        let figures = figures(snapshot, query)?;
        let steps = figures.steps(snapshot, words);
        let svg = || draw_funnel(snapshot, &steps, &query.request(&figures.laid, true), words);
        match self {
            Self::Svg => export_bytes(svg()?.svg.as_bytes(), path),
            Self::Png => export_bytes(&charts::png(&svg()?.svg, PNG_SCALE)?, path),
            Self::Csv => {
                let key = query.key();
                let by = query.division(key.as_ref()).map(|by| by.key());
                if figures.laid.template != Template::Joint {
                    return figures.write_steps(snapshot, by.as_ref(), words, path);
                }
                let by = by.as_ref().map(|field| (field, &figures.slices[..]));
                export_funnel_csv(snapshot, &figures.stages, by, path)
            }
        }
    }
}

impl Figures {
    fn steps(&self, snapshot: &Snapshot, words: Words) -> Vec<FunnelStep> {
        funnel_steps(snapshot, &self.laid, &self.stages, words)
    }

    fn steps_of(&self, snapshot: &Snapshot, slice: &Slice, words: Words) -> Vec<FunnelStep> {
        funnel_steps(snapshot, &self.laid, &slice.stages, words)
    }

    fn write_steps(
        &self,
        snapshot: &Snapshot,
        by: Option<&FieldKey>,
        words: Words,
        path: &Path,
    ) -> Result<(), WorkspaceError> {
        let blocks: Vec<(Option<&Slice>, Vec<FunnelStep>)> = match by {
            None => vec![(None, self.steps(snapshot, words))],
            Some(_) => {
                let slices = self.slices.iter();
                let block = slices.map(|s| (Some(s), self.steps_of(snapshot, s, words)));
                block.collect()
            }
        };
        let lines = blocks.iter().flat_map(|(slice, steps)| {
            let steps = steps.iter();
            steps.map(move |step| step.line(*slice))
        });
        export_steps_csv(snapshot, by, &lines.collect::<Vec<_>>(), path)
    }
}

impl FunnelQuery {
    /// What is known of those it is asked of, told by the versions it asks for.
    fn snapshot(&self, snapshot: &Snapshot) -> Result<Snapshot, WorkspaceError> {
        let among = snapshot.among_list(self.list.map(i64::from))?;
        let told = among.told_by(self.told.into(), &|| true)?;
        Ok(told.unwrap_or(among))
    }

    fn key(&self) -> Option<FieldKey> {
        self.by.as_deref().map(FieldKey::from_label)
    }

    fn division<'a>(&self, key: Option<&'a FieldKey>) -> Option<Division<'a>> {
        match self.by_list {
            true => Some(Division::Lists),
            false => key.map(Division::Field),
        }
    }

    fn laid(&self) -> Laid {
        laid(self.template.as_deref(), &self.mapping)
    }

    fn request(&self, laid: &Laid, alone: bool) -> FunnelRequest {
        let size = charts::Size {
            width: self.width.clamp(640, 8_192),
            height: self.height.clamp(360, 8_192),
        };
        FunnelRequest {
            laid: laid.clone(),
            count: self.count.into(),
            theme: theme(self.dark),
            size,
            alone,
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

impl RegionView {
    /// `None` for what is no part of a funnel.
    fn of(region: charts::Region) -> Option<Self> {
        let charts::Region {
            key,
            part,
            says: _,
            x,
            y,
            width,
            height,
            ..
        } = region;
        let part = match part {
            charts::Part::Met => RegionPart::Met,
            charts::Part::Unknown => RegionPart::Unknown,
            charts::Part::Conversion => RegionPart::Conversion,
            charts::Part::Pending | charts::Part::Mark => return None,
        };
        Some(Self {
            key,
            part,
            x,
            y,
            width,
            height,
        })
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

fn figures(snapshot: &Snapshot, query: &FunnelQuery) -> Result<Figures, WorkspaceError> {
    let count = query.count.into();
    let Some((definition, verdicts)) = snapshot.decided() else {
        return Ok(Figures {
            stages: Vec::new(),
            slices: Vec::new(),
            laid: query.laid(),
        });
    };
    let key = query.key();
    let by = query.division(key.as_ref());
    if let Some(Division::Field(field)) = by
        && snapshot.list.field(field).is_none()
    {
        return Err(WorkspaceError::FieldAbsent(field.to_string()));
    }
    let decided = (definition, verdicts);
    let slices = by.map(|by| snapshot.funnel_by(decided, by, count, MOST_SLICES));
    let slices = slices.transpose()?.unwrap_or_default();
    Ok(Figures {
        stages: funnel(
            definition,
            verdicts,
            count,
            snapshot.population().map(|list| &list.on),
        ),
        slices,
        laid: query.laid(),
    })
}

fn stages(steps: &[FunnelStep]) -> Vec<FunnelStageView> {
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

fn full_caption(
    snapshot: &Snapshot,
    request: &FunnelRequest,
    steps: &[FunnelStep],
    words: Words,
) -> String {
    let caption = caption(snapshot, request.count, words);
    match mapping_sentence(&request.laid, steps, words) {
        mapping if mapping.is_empty() => caption,
        mapping => format!("{caption} · {mapping}"),
    }
}
