//! How many rows of a table are there, for each value of its fields, and what do their amounts come to? A
//! missing value is counted as missing, never as a value.

use funnel::{Amounts, Group, Measure, Measured, Rate};
use lead::date_of;
use serde::Serialize;
use words::{Arg, Words};
use workspace::{RowsCounted, Snapshot, amounts_said};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::figures_json::RateSaid;
use crate::grid::{Grid, Side};
use crate::rows_arguments::RowsCount;

/// The rows of a table, counted.
#[derive(Serialize)]
struct Counted {
    /// Which table.
    table: &'static str,
    /// How many rows it has.
    rows: usize,
    /// Those that were asked for.
    #[serde(flatten)]
    all: PartSaid,
    /// For each combination of values, the most frequent of each first, periods in their order, missing
    /// last; empty without a field to divide by.
    by: Vec<DividedSaid>,
}

/// The rows of one combination of values.
#[derive(Serialize)]
struct DividedSaid {
    /// The values as files write them, in the order of what divides; null is missing.
    values: Vec<Option<String>>,
    /// The rows.
    #[serde(flatten)]
    part: PartSaid,
}

/// Some rows.
#[derive(Serialize)]
struct PartSaid {
    /// How many.
    n: usize,
    /// How many people they belong to; null where nobody asked, or they belong to nobody.
    people: Option<usize>,
    /// How many of them meet what the share is asked of; null where nobody asked.
    share: Option<RateSaid>,
    /// What was measured, sums before days.
    measured: Vec<MeasuredSaid>,
}

/// One thing measured.
#[derive(Serialize)]
struct MeasuredSaid {
    /// The field; of days, where they begin.
    field: String,
    /// Where days end; null of a sum.
    to: Option<String>,
    /// Rows without a value that can be measured.
    missing: usize,
    /// Rows whose amount is an interval, which is in no sum.
    intervals: usize,
    /// For each number of days asked for, how many rows took no more.
    within: Vec<WithinSaid>,
    /// Of each currency apart; one without a currency of numbers, days and dates.
    amounts: Vec<AmountsSaid>,
}

/// How many rows took no more days.
#[derive(Serialize)]
struct WithinSaid {
    /// The days.
    days: u32,
    /// The rows.
    n: usize,
}

/// Amounts of one currency, or none.
#[derive(Serialize)]
struct AmountsSaid {
    /// Its code.
    currency: Option<String>,
    /// How many.
    n: usize,
    /// What they come to, exactly; null of dates.
    sum: Option<String>,
    /// The sum by how many.
    mean: Option<f64>,
    /// Half of them are no more; null of dates, as the next four.
    median: Option<f64>,
    /// A tenth.
    p10: Option<f64>,
    /// A quarter.
    p25: Option<f64>,
    /// Three quarters.
    p75: Option<f64>,
    /// Nine tenths.
    p90: Option<f64>,
    /// The least, or the first day.
    least: String,
    /// The greatest, or the last day.
    greatest: String,
    /// How many are below zero.
    negative: usize,
}

/// Counts the rows of a table.
pub(crate) fn run(context: &mut Context, wanted: &RowsCount) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let counted = snapshot.rows_counted(wanted.of, &wanted.wanted())?;
    if wanted.json {
        let divided = |group: &Group| DividedSaid {
            values: group.values.clone(),
            part: PartSaid::of(group, snapshot, wanted),
        };
        let answer = Counted {
            table: wanted.of.name(),
            rows: counted.n_rows,
            all: PartSaid::of(&counted.tally.all, snapshot, wanted),
            by: counted.tally.groups.iter().map(divided).collect(),
        };
        context.streams.json(&answer)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let n = ("n", Arg::from(counted.tally.all.rows.len()));
    let of = ("of", Arg::from(counted.n_rows));
    let line = words.say("rows-counted", &[n, of]);
    context.streams.line(&line)?;
    context.streams.gap()?;
    for line in grid(&counted, snapshot, wanted, words).lines(0) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

/// The groups below each other, and all of them together last.
fn grid(counted: &RowsCounted, snapshot: &Snapshot, wanted: &RowsCount, words: Words) -> Grid {
    let label = |key: &lead::FieldKey| {
        let fields = snapshot.fields(wanted.of).iter();
        let mut labels = fields.filter(|field| field.key == *key);
        labels
            .next()
            .map_or_else(|| key.to_string(), |field| field.label.clone())
    };
    let say = |key: &str| words.say(key, &[]);
    let mut heads: Vec<(Side, String)> = (wanted.by.iter())
        .map(|division| (Side::Left, label(&division.field)))
        .collect();
    heads.push((Side::Right, say("rows-column-n")));
    if wanted.people {
        heads.push((Side::Right, say("rows-column-people")));
    }
    if !wanted.share.is_empty() {
        heads.push((Side::Right, say("rows-column-share")));
    }
    for measure in wanted.wanted().measures {
        let what = match measure {
            Measure::Field(field) => label(&field),
            Measure::Days { from, to, .. } => format!("{} – {}", label(&from), label(&to)),
        };
        for key in ["rows-column-sum", "rows-column-mean", "rows-column-median"] {
            heads.push((Side::Right, format!("{what}: {}", say(key))));
        }
    }
    let mut grid = Grid::under(&heads);
    let groups = counted.tally.groups.iter().chain([&counted.tally.all]);
    for group in groups {
        let mut cells: Vec<String> = (group.values.iter())
            .map(|value| value.clone().unwrap_or_else(|| say("value-missing")))
            .collect();
        // All of them together have no values of their own.
        cells.resize(wanted.by.len(), String::new());
        cells.push(words.integer(group.rows.len() as u64));
        if wanted.people {
            let people = snapshot.people_of(wanted.of, group);
            cells.push(people.map_or_else(String::new, |n| words.integer(n as u64)));
        }
        if let Some(n) = group.share {
            let rate = Rate::new(n, group.rows.len()).rate;
            let share = rate.map_or_else(String::new, |rate| words.percent(rate));
            cells.push(format!("{} ({share})", words.integer(n as u64)));
        }
        for measured in &group.measured {
            cells.extend(amounts_said(measured, words));
        }
        grid.row(cells);
    }
    grid
}

impl PartSaid {
    fn of(group: &Group, snapshot: &Snapshot, wanted: &RowsCount) -> Self {
        let n = group.rows.len();
        let measures = wanted.wanted().measures.into_iter();
        Self {
            n,
            people: match wanted.people {
                true => snapshot.people_of(wanted.of, group),
                false => None,
            },
            share: group.share.map(|share| RateSaid::of(&Rate::new(share, n))),
            measured: (measures.zip(&group.measured))
                .map(|(measure, measured)| MeasuredSaid::of(&measure, measured))
                .collect(),
        }
    }
}

impl MeasuredSaid {
    fn of(measure: &Measure, measured: &Measured) -> Self {
        let (field, to) = match measure {
            Measure::Field(field) => (field.to_string(), None),
            Measure::Days { from, to, .. } => (from.to_string(), Some(to.to_string())),
        };
        let within = |&(days, n): &(u32, usize)| WithinSaid { days, n };
        Self {
            field,
            to,
            missing: measured.missing,
            intervals: measured.intervals,
            within: measured.within.iter().map(within).collect(),
            amounts: measured.amounts.iter().map(AmountsSaid::of).collect(),
        }
    }
}

impl AmountsSaid {
    fn of(amounts: &Amounts) -> Self {
        let share = |share| (!amounts.are_dates).then(|| amounts.quantile(share));
        let written = |number: f64| match amounts.are_dates {
            true => date_of(number as i32).map_or_else(String::new, |day| day.to_string()),
            false => number.to_string(),
        };
        Self {
            currency: amounts.currency.map(|currency| currency.code().to_owned()),
            n: amounts.n(),
            sum: amounts.sum().map(|sum| sum.to_string()),
            mean: amounts.mean(),
            median: share(0.5),
            p10: share(0.1),
            p25: share(0.25),
            p75: share(0.75),
            p90: share(0.9),
            least: written(amounts.least()),
            greatest: written(amounts.greatest()),
            negative: amounts.n_negative(),
        }
    }
}
