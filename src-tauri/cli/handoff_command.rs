//! Do the stage that is recorded and the stage that is met agree? A matrix, and the most telling
//! thing about it in a sentence.

use funnel::{Gap, HandOff, Part, Place};
use serde::Serialize;
use words::Arg;
use workspace::{
    Snapshot, WorkspaceError, as_of_key, export_hand_off_csv, hand_off_of, hand_off_sentence,
    place_label, recorded_field, recorded_label,
};

use crate::context::{Context, Done, among, decided, snapshot_as_of};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::measuring_arguments::Handoff;

/// A hand-off.
#[derive(Serialize)]
struct HandoffSaid {
    /// The key of the field that records the stage.
    field: String,
    /// The day up to whose end everything was judged.
    as_of: String,
    /// The definition that decided.
    definition_hash: String,
    /// How many leads there are.
    n_leads: usize,
    /// The leads with one recorded value.
    rows: Vec<RowSaid>,
    /// How the two sides disagree; null where the values name no stage of sales.
    gap: Option<GapSaid>,
}

/// The leads with one recorded value.
#[derive(Serialize)]
struct RowSaid {
    /// The value; null for the rest and for missing.
    value: Option<String>,
    /// `value`, `rest` or `missing`.
    part: &'static str,
    /// How many leads.
    n: usize,
    /// How many of them at each place.
    places: Vec<PlaceSaid>,
}

/// The leads at a place.
#[derive(Serialize)]
struct PlaceSaid {
    /// The key of the stage; null where it is none.
    stage: Option<String>,
    /// `stage`, `nowhere` or `excluded`.
    place: &'static str,
    /// How many.
    n: usize,
}

/// How the two sides disagree.
#[derive(Serialize)]
struct GapSaid {
    /// The key of the stage that qualifies for sales.
    stage: String,
    /// Leads recorded at a stage of sales, or later.
    with_sales: usize,
    /// Those of them that do not meet it.
    not_meeting: usize,
    /// Those of them of whom it cannot be said.
    unknown: usize,
    /// Leads that meet it.
    ready: usize,
    /// Those of them recorded before sales.
    not_handed: usize,
}

/// Shows the hand-off.
pub(crate) fn run(context: &mut Context, wanted: &Handoff) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let snapshot = among(snapshot, wanted.list.as_deref())?;
    decided(&snapshot)?;
    let field = recorded_field(&snapshot, wanted.field.as_deref())?;
    let absent = || WorkspaceError::FieldAbsent("lifecycle_stage".to_owned());
    let field = field.ok_or_else(absent)?;
    let hand_off = hand_off_of(&snapshot, &field.key)?;
    if let Some(path) = &wanted.csv {
        export_hand_off_csv(&snapshot, &field.key, path)?;
    }
    if wanted.json {
        let said = said(&snapshot, field.key.as_str(), &hand_off);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let sentence = hand_off_sentence(&snapshot, &hand_off, words);
    context.streams.line(&sentence)?;
    context.streams.gap()?;
    let mut columns = vec![(Side::Left, field.label.clone())];
    for place in &hand_off.places {
        columns.push((Side::Right, place_label(&snapshot, *place, words)));
    }
    columns.push((Side::Right, words.say("hand-off-all", &[])));
    let mut grid = Grid::under(&columns);
    let mut line = |label: String, cells: &[usize], n: usize| {
        let cells = cells.iter().chain([&n]);
        grid.row(
            [label]
                .into_iter()
                .chain(cells.map(|n| words.integer(*n as u64))),
        );
    };
    for row in &hand_off.rows {
        line(recorded_label(&row.part, words), &row.cells, row.n);
    }
    let all = words.say("hand-off-all", &[]);
    line(all, &hand_off.sums, hand_off.n_leads);
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    context.streams.gap()?;
    let date = [("date", Arg::from(words.date(snapshot.as_of)))];
    let as_of = words.say(as_of_key(&snapshot), &date);
    let list = snapshot.population().map(|list| {
        let name = [("list", Arg::from(&list.name))];
        format!("{as_of} · {}", words.say("funnel-on-list", &name))
    });
    context.streams.line(list.as_ref().unwrap_or(&as_of))?;
    if let Some(path) = &wanted.csv {
        say_written(context, path)?;
    }
    Ok(Done::Well)
}

fn said(snapshot: &Snapshot, field: &str, hand_off: &HandOff) -> HandoffSaid {
    let saved = snapshot.definition.as_ref();
    let key = |stage: usize| {
        let stage = saved.and_then(|saved| saved.definition.stages.get(stage));
        stage.map(|stage| stage.key.to_string()).unwrap_or_default()
    };
    let place = |(place, n): (&Place, &usize)| {
        let (stage, place) = match place {
            Place::Stage(stage) => (Some(key(*stage)), "stage"),
            Place::Nowhere => (None, "nowhere"),
            Place::Excluded => (None, "excluded"),
        };
        PlaceSaid {
            stage,
            place,
            n: *n,
        }
    };
    let rows = hand_off.rows.iter().map(|row| {
        let (value, part) = match &row.part {
            Part::Value(value) => (Some(value.to_string()), "value"),
            Part::Rest { .. } => (None, "rest"),
            Part::Missing => (None, "missing"),
        };
        let places = hand_off.places.iter().zip(&row.cells).map(place).collect();
        RowSaid {
            value,
            part,
            n: row.n,
            places,
        }
    });
    HandoffSaid {
        field: field.to_owned(),
        as_of: snapshot.as_of.to_string(),
        definition_hash: saved.map_or_else(String::new, |saved| saved.hash.clone()),
        n_leads: hand_off.n_leads,
        rows: rows.collect(),
        gap: hand_off.gap.map(|gap: Gap| GapSaid {
            stage: key(gap.stage),
            with_sales: gap.with_sales,
            not_meeting: gap.not_meeting,
            unknown: gap.unknown,
            ready: gap.ready,
            not_handed: gap.not_handed,
        }),
    }
}
