//! How many leads reach each stage? As a table, as JSON, as a picture, as CSV: the same figures.

use charts::{Size, Theme, png};
use definition::Definition;
use funnel::{Count, Rate, Slice, StageFigures, funnel, funnel_by};
use words::{Arg, Words};
use workspace::{
    FunnelRequest, Snapshot, caption, draw_funnel, export_bytes, export_funnel_csv, slice_label,
};

use crate::arguments::{Counting, Funnel, Look};
use crate::context::{Context, Done, decided, field, snapshot_as_of};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::figures_json::{FunnelSaid, owner};
use crate::grid::{Grid, Side};

/// Values with a slice of their own, as many as on screen; what is left is one slice.
const MOST_SLICES: usize = 12;
/// Pixels to the unit of a picture, enough for a projector.
const PNG_SCALE: f32 = 2.0;

/// Shows the funnel.
pub(crate) fn run(context: &mut Context, wanted: &Funnel) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let by = wanted.by.as_deref().map(|named| field(&snapshot, named));
    let by = by.transpose()?;
    let (definition, verdicts) = decided(&snapshot)?;
    let count = match wanted.count {
        Counting::CompletePath => Count::CompletePath,
        Counting::ReachedAtLeast => Count::ReachedAtLeast,
    };
    let stages = funnel(definition, verdicts, count, None);
    let slices = by.map_or_else(Vec::new, |field| {
        let list = &snapshot.list;
        funnel_by(definition, verdicts, list, &field.key, count, MOST_SLICES)
    });
    draw(&snapshot, &stages, count, wanted, context.words)?;
    if let Some(path) = &wanted.csv {
        let by = by.map(|field| (&field.key, slices.as_slice()));
        export_funnel_csv(&stages, by, path)?;
    }
    if wanted.json {
        let said = FunnelSaid::of(&snapshot, count, &stages, &slices);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    context.streams.line(&caption(&snapshot, count, words))?;
    context.streams.gap()?;
    say_stages(context, definition, &stages, count)?;
    for slice in &slices {
        let label = by.map_or("", |field| field.label.as_str());
        context.streams.gap()?;
        context.streams.line(&slice_heading(label, slice, words))?;
        say_stages(context, definition, &slice.stages, count)?;
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

fn draw(
    snapshot: &Snapshot,
    stages: &[StageFigures],
    count: Count,
    wanted: &Funnel,
    words: Words,
) -> Result<(), Failure> {
    if wanted.svg.is_none() && wanted.png.is_none() {
        return Ok(());
    }
    let request = FunnelRequest {
        count,
        theme: match wanted.theme {
            Look::Light => Theme::Light,
            Look::Dark => Theme::Dark,
        },
        size: Size::WIDE,
    };
    let picture = draw_funnel(snapshot, stages, request, words)?;
    if let Some(path) = &wanted.svg {
        export_bytes(picture.svg.as_bytes(), path)?;
    }
    if let Some(path) = &wanted.png {
        let pixels = png(&picture.svg, PNG_SCALE).map_err(workspace::WorkspaceError::Chart)?;
        export_bytes(&pixels, path)?;
    }
    Ok(())
}

fn slice_heading(field: &str, slice: &Slice, words: Words) -> String {
    let value = slice_label(slice, words);
    let facet = [("field", Arg::from(field)), ("value", Arg::from(value))];
    let leads = words.say("leads-all", &[("n", Arg::from(slice.n_leads))]);
    format!("{} · {leads}", words.say("leads-facet", &facet))
}

fn say_stages(
    context: &mut Context,
    definition: &Definition,
    stages: &[StageFigures],
    count: Count,
) -> Result<(), Failure> {
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
    for (stage, figures) in definition.stages.iter().zip(stages) {
        let n = |n: usize| words.integer(n as u64);
        grid.row([
            stage.label.clone(),
            owner(stage.owner, words),
            n(figures.n),
            n(figures.unknown),
            rate(figures.from_previous.as_ref(), words),
            rate(figures.from_first.as_ref(), words),
            n(figures.skipped),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

/// The rate, what it is made of, and the interval of the true one.
fn rate(rate: Option<&Rate>, words: Words) -> String {
    let Some(rate) = rate else {
        return String::new();
    };
    let (Some(share), Some(low), Some(high)) = (rate.rate, rate.low, rate.high) else {
        return words.say("funnel-no-rate", &[]);
    };
    let made_of = [
        ("rate", Arg::from(words.percent(share))),
        ("n", Arg::from(rate.n)),
        ("of", Arg::from(rate.of)),
    ];
    let said = words.say("funnel-conversion", &made_of);
    format!("{said} {}–{}", words.percent(low), words.percent(high))
}
