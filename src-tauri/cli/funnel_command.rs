//! How many leads reach each stage? As a table, as JSON, as a picture, as CSV: the same figures.

use charts::{Size, png};
use definition::StageKey;
use funnel::{Count, Rate, Slice, Template, Unit, funnel};
use lead::Field;
use words::{Arg, Words};
use workspace::{
    DividedBy, Division, FunnelRequest, FunnelStep, Laid, Snapshot, caption, draw_funnel,
    export_bytes, export_funnel_csv, export_steps_csv, funnel_steps, mapping_sentence, rate_counts,
};

use crate::context::{Context, Done, among, decided, snapshot_as_of};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::figures_json::{FunnelSaid, owner};
use crate::grid::{Grid, Side};
use crate::measuring_arguments::{Counting, Funnel};
use crate::own_funnel_command;

/// Values with a slice of their own, as many as on screen; what is left is one slice.
const MOST_SLICES: usize = 12;
/// Pixels to the unit of a picture, enough for a projector.
const PNG_SCALE: f32 = 2.0;

/// Shows the funnel.
pub(crate) fn run(context: &mut Context, wanted: &Funnel) -> Result<Done, Failure> {
    let of_people = wanted.unit.unwrap_or_default() == Unit::Person;
    let is_plain = wanted.own.is_none() && wanted.as_if.is_none() && !wanted.as_decided;
    if !(is_plain && of_people) {
        return own_funnel_command::run(context, wanted);
    }
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let snapshot = among(snapshot, wanted.list.as_deref())?;
    let by = match wanted.by_list {
        true => Some(DividedBy::Lists),
        false => {
            let by = wanted.by.as_deref();
            by.map(|named| DividedBy::read(named, &snapshot))
                .transpose()?
        }
    };
    let division = by.as_ref().map(|by| by.division(&snapshot));
    let (definition, verdicts) = decided(&snapshot)?;
    let count = wanted.count.map_or(Count::CompletePath, Counting::count);
    let among = snapshot.population().map(|list| &list.on);
    let stages = funnel(definition, verdicts, count, among);
    let decided = (definition, verdicts);
    let slices = division.map(|by| snapshot.funnel_by(decided, by, count, MOST_SLICES));
    let slices = slices.transpose()?.unwrap_or_default();
    let words = context.words;
    let laid = laid(wanted);
    let steps = funnel_steps(&snapshot, &laid, &stages, words);
    let of_slice = |slice: &Slice| funnel_steps(&snapshot, &laid, &slice.stages, words);
    let sliced: Vec<(&Slice, Vec<FunnelStep>)> = slices
        .iter()
        .map(|slice| (slice, of_slice(slice)))
        .collect();
    draw(&snapshot, &steps, count, wanted, words)?;
    if let Some(path) = &wanted.csv {
        let key = division.map(|by| by.key());
        let key = key.as_ref();
        if laid.template == Template::Joint {
            export_funnel_csv(
                &snapshot,
                &stages,
                key.map(|key| (key, slices.as_slice())),
                path,
            )?;
        } else {
            let whole = [(None, &steps)];
            let parts = sliced.iter().map(|(slice, steps)| (Some(*slice), steps));
            let blocks: Vec<(Option<&Slice>, &Vec<FunnelStep>)> = match key {
                Some(_) => parts.collect(),
                None => whole.into(),
            };
            let lines = blocks.iter().flat_map(|(slice, steps)| {
                let steps = steps.iter();
                steps.map(move |step| step.line(*slice))
            });
            export_steps_csv(&snapshot, key, &lines.collect::<Vec<_>>(), path)?;
        }
    }
    if wanted.json {
        let said = FunnelSaid::of(&snapshot, &laid, count, &steps, &sliced);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    context.streams.line(&caption(&snapshot, count, words))?;
    let mapping = mapping_sentence(&laid, &steps, words);
    if !mapping.is_empty() {
        context.streams.line(&mapping)?;
    }
    context.streams.gap()?;
    say_steps(context, &steps, count)?;
    let label = division.map_or_else(String::new, |by| by.label(&snapshot, words));
    for (slice, steps) in &sliced {
        let value = division.map_or_else(String::new, |by| by.part_label(&slice.part, words));
        context.streams.gap()?;
        let heading = slice_heading(&label, value, slice.n_leads, words);
        context.streams.line(&heading)?;
        say_steps(context, steps, count)?;
    }
    if by == Some(DividedBy::Lists) {
        context.streams.gap()?;
        let overlap = words.say("leads-lists-overlap", &[]);
        context.streams.line(&overlap)?;
    }
    context.streams.gap()?;
    let explained = match count {
        Count::CompletePath => words.say("funnel-count-complete-path-explained", &[]),
        Count::ReachedAtLeast => words.say("funnel-count-reached-at-least-explained", &[]),
    };
    context.streams.line(&explained)?;
    for path in [&wanted.svg, &wanted.png, &wanted.csv]
        .into_iter()
        .flatten()
    {
        say_written(context, path)?;
    }
    Ok(Done::Well)
}

fn laid(wanted: &Funnel) -> Laid {
    let chosen = wanted.step.iter().map(|(step, stage)| {
        let stage = stage.clone().map(StageKey);
        (step.clone(), stage)
    });
    Laid {
        template: wanted.template,
        chosen: chosen.collect(),
    }
}

fn draw(
    snapshot: &Snapshot,
    steps: &[FunnelStep],
    count: Count,
    wanted: &Funnel,
    words: Words,
) -> Result<(), Failure> {
    if wanted.svg.is_none() && wanted.png.is_none() {
        return Ok(());
    }
    let request = FunnelRequest {
        laid: laid(wanted),
        count,
        theme: wanted.theme.theme(),
        size: Size::WIDE,
        alone: true,
    };
    let picture = draw_funnel(snapshot, steps, &request, words)?;
    if let Some(path) = &wanted.svg {
        export_bytes(picture.svg.as_bytes(), path)?;
    }
    if let Some(path) = &wanted.png {
        let pixels = png(&picture.svg, PNG_SCALE).map_err(workspace::WorkspaceError::Chart)?;
        export_bytes(&pixels, path)?;
    }
    Ok(())
}

/// What a command divides the leads by; `None` where by nothing.
pub(crate) fn division(by: Option<&Field>, by_list: bool) -> Option<Division<'_>> {
    let lists = || by_list.then_some(Division::Lists);
    by.map(|field| Division::Field(&field.key)).or_else(lists)
}

fn slice_heading(field: &str, value: String, n_leads: usize, words: Words) -> String {
    let facet = [("field", Arg::from(field)), ("value", Arg::from(value))];
    let leads = words.say("leads-all", &[("n", Arg::from(n_leads))]);
    format!("{} · {leads}", words.say("leads-facet", &facet))
}

fn say_steps(context: &mut Context, steps: &[FunnelStep], count: Count) -> Result<(), Failure> {
    let words = context.words;
    let mut columns = vec![
        (Side::Left, words.say("funnel-column-stage", &[])),
        (Side::Left, words.say("funnel-column-owner", &[])),
        (Side::Right, words.say("funnel-column-n", &[])),
        (Side::Right, words.say("funnel-column-unknown", &[])),
        (Side::Left, words.say("funnel-column-previous", &[])),
        (Side::Left, words.say("funnel-column-first", &[])),
    ];
    // On the complete path only optional stages can be skipped; later stages then tell enough.
    if count == Count::ReachedAtLeast {
        columns.push((Side::Right, words.say("cli-skipped", &[])));
    }
    let mut grid = Grid::under(&columns);
    for (i, step) in steps.iter().enumerate() {
        let n = |n: usize| words.integer(n as u64);
        let (label, owner) = (step.label.clone(), owner(step.owner, words));
        let Some(figures) = &step.figures else {
            grid.row([label, owner, words.say("funnel-not-measured", &[])]);
            continue;
        };
        grid.row([
            label,
            owner,
            n(figures.n),
            n(figures.unknown),
            figures.from_previous.map_or_else(String::new, |r| {
                rate(&r, &rate_counts(steps, i, r, words), words)
            }),
            figures.from_first.map_or_else(String::new, |r| {
                let counts = [("n", r.n.into()), ("of", r.of.into())];
                rate(&r, &words.say("funnel-n-of", &counts), words)
            }),
            n(figures.skipped),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

/// The rate, what it is made of, and the interval of the true one.
fn rate(rate: &Rate, made_of: &str, words: Words) -> String {
    let (Some(share), Some(low), Some(high)) = (rate.rate, rate.low, rate.high) else {
        return words.say("funnel-no-rate", &[]);
    };
    let (share, low, high) = (
        words.percent(share),
        words.percent(low),
        words.percent(high),
    );
    format!("{share} ({made_of}) {low}–{high}")
}
