//! How many come to each step of a funnel of the team's own, or of the agreed one in companies or deals? As text,
//! as JSON, as files: the same figures as in the window.

use std::path::Path;

use funnel::{Count, Division, Order, OwnFunnel, OwnStep, Unit};
use serde::Serialize;
use workspace::Spread;
use workspace::{
    FigureForm, OwnAnswer, OwnAsked, OwnStepFigures, Shown, Snapshot, ToldBy, Wanted, WhichFunnel,
    WorkspaceError, export_figure, open_own_funnel,
};

use crate::context::{Context, Done, among, snapshot_as_of};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::figures_json::{RateSaid, owner_name};
use crate::measuring_arguments::{Counting, Funnel};
use crate::report_command::{say_figure, told_by, told_named};

/// A funnel of the team's own.
#[derive(Serialize)]
struct OwnSaid<'a> {
    /// What it is called; empty of the agreed one.
    own: &'a str,
    /// What is counted: `person`, `company` or `deal`.
    unit: &'static str,
    /// Who is looked at: `snapshot`, everybody in the list as it is now, or `list`, those on one.
    population: &'static str,
    /// The name of that list; null for everybody.
    list: Option<&'a str>,
    /// How many of the unit that are.
    n_subjects: usize,
    /// Who counts at a stage: `complete-path` or `reached-at-least`.
    count: &'static str,
    /// In which order the steps come: `any`, `ordered`, `strict` or `unordered`.
    order: &'static str,
    /// The seconds from the first step to the last; null for as long as it takes.
    window: Option<i64>,
    /// The day up to whose end everything was judged.
    as_of: String,
    /// By which versions: `in_force`, `as_decided` or `as_if`.
    told_by: &'static str,
    /// The version of `as_if`; null for the others.
    as_if_version: Option<u32>,
    /// The definition in force; null where there is none.
    definition_hash: Option<&'a str>,
    /// Who was taken out by what the funnel excludes.
    excluded: usize,
    /// Deals that were made before their people were known, and so are of none of their ways.
    sourced_elsewhere: usize,
    /// Companies or deals that nobody in the list belongs to, where a step asks people.
    of_nobody: usize,
    /// The steps in path order.
    stages: Vec<OwnStepSaid>,
    /// The same for each value of a field; empty without `--by`.
    by: Vec<OwnPartSaid>,
}

/// The figures of a step.
#[derive(Serialize)]
struct OwnStepSaid {
    /// Its key.
    step: String,
    /// Its name on screen.
    label: String,
    /// Which side answers for it.
    owner: &'static str,
    /// Whether it counts nobody by name.
    anonymous: bool,
    /// How many count here.
    n: usize,
    /// How many do not, but are not ruled out.
    unknown: usize,
    /// How many are still within their window.
    pending: usize,
    /// How many count here without having come to this very step.
    skipped: usize,
    /// How many came here on a day that nobody knows; in an order they are in no count.
    undated: usize,
    /// Conversion from the last step before that is not optional; null at the first.
    from_previous: Option<RateSaid>,
    /// Conversion from the first step; null there.
    from_first: Option<RateSaid>,
    /// The days from the step before, where an order tells them.
    days: Option<SpreadSaid>,
}

/// How days are spread.
#[derive(Serialize)]
struct SpreadSaid {
    /// Of how many.
    n: usize,
    /// Their sum by how many.
    mean: f64,
    /// The least.
    least: f64,
    /// A tenth took no longer.
    p10: f64,
    /// A quarter.
    p25: f64,
    /// Half.
    median: f64,
    /// Three quarters.
    p75: f64,
    /// Nine tenths.
    p90: f64,
    /// The most.
    most: f64,
}

/// The funnel of some of the rows.
#[derive(Serialize)]
struct OwnPartSaid {
    /// The value they share, as files write it; null for missing.
    value: Option<String>,
    /// How many of the unit.
    n_subjects: usize,
    /// Their funnel.
    stages: Vec<OwnStepSaid>,
}

/// Shows the funnel.
pub(crate) fn run(context: &mut Context, wanted: &Funnel) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let snapshot = among(snapshot, wanted.list.as_deref())?;
    let asked = OwnAsked {
        which: which(wanted, &snapshot)?,
        count: wanted.count.map(Counting::count),
        by: wanted.by.as_deref().map(Division::of_text),
    };
    let figure = Wanted::OwnFunnel(asked.clone());
    let told = told_by(wanted.as_if, wanted.as_decided);
    let shown = figure.shown_by((&snapshot, told), context.words, &|| true)?;
    let shown = shown.ok_or(WorkspaceError::DefinitionAbsent)?;
    let by_version = snapshot.told_by(told, &|| true)?;
    let by_version = by_version.ok_or(WorkspaceError::DefinitionAbsent)?;
    let files = wanted.files();
    for (form, path) in &files {
        let look = (wanted.theme.theme(), context.words);
        export_figure(&by_version, &shown, *form, look, path)?;
    }
    if wanted.json {
        let answer = asked.answer(&by_version, &|| true)?;
        let answer = answer.ok_or(WorkspaceError::DefinitionAbsent)?;
        let said = OwnSaid::of(&answer, (&by_version, told));
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    say(context, &shown, &files)
}

/// A file where one is so called, else a funnel that is kept; without either, the stages in a unit.
fn which(wanted: &Funnel, snapshot: &Snapshot) -> Result<WhichFunnel, Failure> {
    let Some(own) = &wanted.own else {
        return Ok(WhichFunnel::Stages(wanted.unit.unwrap_or_default()));
    };
    Ok(own_funnel_named(own, snapshot)?)
}

/// The funnel of this name, or in this file.
pub(crate) fn own_funnel_named(
    own: &str,
    snapshot: &Snapshot,
) -> Result<WhichFunnel, WorkspaceError> {
    if snapshot.own_funnel(own).is_ok() || !Path::new(own).is_file() {
        return Ok(WhichFunnel::Kept(own.to_owned()));
    }
    Ok(WhichFunnel::Written(open_own_funnel(Path::new(own))?))
}

fn say(
    context: &mut Context,
    shown: &Shown,
    files: &[(FigureForm, &Path)],
) -> Result<Done, Failure> {
    say_figure(context, shown)?;
    for (_, path) in files {
        say_written(context, path)?;
    }
    Ok(Done::Well)
}

impl Funnel {
    fn files(&self) -> Vec<(FigureForm, &Path)> {
        let asked = [
            (FigureForm::Svg, &self.svg),
            (FigureForm::Png, &self.png),
            (FigureForm::Csv, &self.csv),
        ];
        let each = asked.into_iter();
        each.filter_map(|(form, path)| Some((form, path.as_deref()?)))
            .collect()
    }
}

impl<'a> OwnSaid<'a> {
    fn of(answer: &'a OwnAnswer, (snapshot, told): (&'a Snapshot, ToldBy)) -> Self {
        let (told_by, as_if_version) = told_named(told);
        let OwnFunnel {
            name,
            unit,
            order,
            window,
            count,
            steps,
            ..
        } = &answer.funnel;
        let known = steps
            .get(answer.counted.anonymous.len()..)
            .unwrap_or_default();
        let said = |steps: &[OwnStep], figures: &[OwnStepFigures]| {
            steps.iter().zip(figures).map(OwnStepSaid::of).collect()
        };
        let saved = snapshot.definition.as_ref();
        Self {
            own: name,
            unit: unit_name(*unit),
            population: match snapshot.population() {
                Some(_) => "list",
                None => "snapshot",
            },
            list: snapshot.population().map(|list| list.name.as_str()),
            n_subjects: answer.counted.n_subjects(),
            count: match count {
                Count::CompletePath => "complete-path",
                Count::ReachedAtLeast => "reached-at-least",
            },
            order: order_name(*order),
            window: *window,
            as_of: snapshot.as_of.to_string(),
            told_by,
            as_if_version,
            definition_hash: saved.map(|saved| saved.hash.as_str()),
            excluded: answer.excluded(),
            sourced_elsewhere: answer.elsewhere(),
            of_nobody: answer.nobody.as_ref().map_or(0, lead::Mask::count),
            stages: said(steps, &answer.steps),
            by: (answer.parts.iter())
                .map(|part| OwnPartSaid {
                    value: part.value.clone(),
                    n_subjects: part.n,
                    stages: said(known, &part.steps),
                })
                .collect(),
        }
    }
}

fn unit_name(unit: Unit) -> &'static str {
    unit.name()
}

/// The name of an order in files.
pub(crate) fn order_name(order: Option<Order>) -> &'static str {
    match order {
        None => "any",
        Some(Order::Ordered) => "ordered",
        Some(Order::Strict) => "strict",
        Some(Order::Unordered) => "unordered",
    }
}

impl OwnStepSaid {
    fn of((step, figures): (&OwnStep, &OwnStepFigures)) -> Self {
        let own = &figures.figures;
        Self {
            step: step.key.clone(),
            label: step.label.clone(),
            owner: owner_name(step.owner),
            anonymous: figures.anonymous.is_some(),
            n: own.n,
            unknown: own.unknown,
            pending: own.pending,
            skipped: own.skipped,
            undated: figures.undated,
            from_previous: own.from_previous.as_ref().map(RateSaid::of),
            from_first: own.from_first.as_ref().map(RateSaid::of),
            days: figures.days.as_ref().map(SpreadSaid::of),
        }
    }
}

impl SpreadSaid {
    fn of(spread: &Spread) -> Self {
        let Spread {
            n,
            mean,
            least,
            p10,
            p25,
            median,
            p75,
            p90,
            most,
        } = *spread;
        Self {
            n,
            mean,
            least,
            p10,
            p25,
            median,
            p75,
            p90,
            most,
        }
    }
}
