//! How many leads are there, in all or for each value of a field? A missing value is counted as
//! missing, never as a value.

use serde::Serialize;
use words::Arg;
use workspace::{Query, find, say_value};

use crate::context::{Context, Done, field};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::list_arguments::Narrow;
use crate::narrowing::query;

/// How many leads.
#[derive(Serialize)]
struct Counted {
    /// In all.
    total: usize,
    /// For each value, most frequent first, missing last; empty without a field.
    by: Vec<ValueCount>,
}

/// How many leads have one value.
#[derive(Serialize)]
struct ValueCount {
    /// The value as files write it; null where it is missing.
    value: Option<String>,
    /// How many.
    n: usize,
}

/// Counts the leads.
pub(crate) fn run(
    context: &mut Context,
    by: Option<&str>,
    narrow: &Narrow,
    json: bool,
) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let query = query(snapshot, narrow)?;
    let list = match query == Query::default() {
        true => (*snapshot.list).clone(),
        false => snapshot.list.take(&find(snapshot, &query)?),
    };
    let total = list.n_rows();
    let field = by.map(|named| field(snapshot, named)).transpose()?;
    let distinct = field.and_then(|field| list.distinct(&field.key));
    let distinct = distinct.unwrap_or_default();
    if json {
        let values = distinct.values.iter().map(|(value, n)| ValueCount {
            value: Some(value.to_string()),
            n: *n,
        });
        let missing = (distinct.n_missing > 0).then_some(ValueCount {
            value: None,
            n: distinct.n_missing,
        });
        let by = values.chain(missing).collect();
        context.streams.json(&Counted { total, by })?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let all = words.say("leads-all", &[("n", Arg::from(total))]);
    context.streams.line(&all)?;
    let Some(field) = field else {
        return Ok(Done::Well);
    };
    let mut grid = Grid::under(&[
        (Side::Left, field.label.clone()),
        (Side::Right, words.say("funnel-column-n", &[])),
    ]);
    for (value, n) in &distinct.values {
        grid.row([say_value(value.as_ref(), words), words.integer(*n as u64)]);
    }
    if distinct.n_missing > 0 {
        let missing = words.say("value-missing", &[]);
        grid.row([missing, words.integer(distinct.n_missing as u64)]);
    }
    context.streams.gap()?;
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}
