//! What is told of the rows that belong to each lead, for all leads at once? Each row's verdict is
//! asked of whole columns; then the rows of each lead are counted.

use std::sync::Arc;

use definition::{Figure, Missing, Rows, Span, Told};
use jiff::civil::Date;
use lead::{
    ACTIVITY_DATE, ACTIVITY_TYPE, CHUNK_ROWS, Chunk, ChunkData, Column, FieldKey, FieldType, Mask,
    Related, Relation, ValueRef, day_of, each_of,
};

use crate::plan::{Ask, Context, DayAsk, PlannedCriterion, TextAsk, any_of};
use crate::source::{Around, Source};
use crate::{Kleene, Verdict, kernel};

/// The most recent day of some rows of each lead.
#[derive(Clone, Debug, Default)]
pub(crate) struct Latests {
    /// The last day that surely counts; [`NO_DAY`] where perhaps no row does.
    pub(crate) sure: Vec<i32>,
    /// The last day that may count; [`NO_DAY`] where surely no row does.
    pub(crate) possible: Vec<i32>,
}

/// No day at all: before every day there is.
pub(crate) const NO_DAY: i32 = i32::MIN;

/// What a figure tells of every lead.
pub(crate) fn source(figure: &Figure, meeting: Option<&Kleene>, around: Around<'_>) -> Source {
    let found = match &figure.rows {
        Rows::Colleagues(_) => colleagues(meeting, around),
        Rows::Deals => deals(figure, around),
        Rows::Activities { kinds, within } => activities(figure, kinds, *within, around),
    };
    found.unwrap_or(Source::Nothing)
}

fn deals(figure: &Figure, around: Around<'_>) -> Option<Source> {
    let deals = around.table.related(Relation::Deal)?;
    if figure.told == Told::Latest {
        return None;
    }
    let verdicts = of_rows(deals, &filters(figure, around.context));
    let numbers = numbers(deals.n_leads(), |lead| {
        let (sure, most) = count(deals.rows_of(lead), &verdicts);
        let is_keyed = deals.keyed().contains(lead);
        let most = if is_keyed { most as f64 } else { f64::INFINITY };
        (sure as f64, most)
    });
    Some(Source::Column(numbers))
}

fn activities(
    figure: &Figure,
    kinds: &[String],
    within: Option<Span>,
    around: Around<'_>,
) -> Option<Source> {
    let activities = around.table.related(Relation::Activity)?;
    let as_of = around.context.as_of;
    let before = within.map(|span| span.before(as_of));
    let mut asked = filters(figure, around.context);
    asked.push(PlannedCriterion {
        subject: FieldKey::from_label(ACTIVITY_DATE).into(),
        ask: Ask::Day(DayAsk {
            first: before.map_or(i64::MIN, |day| i64::from(day_of(day)) + 1),
            last: i64::from(day_of(as_of)),
        }),
        missing: Missing::Unknown,
    });
    if !kinds.is_empty() {
        asked.push(PlannedCriterion {
            subject: FieldKey::from_label(ACTIVITY_TYPE).into(),
            ask: Ask::Text(TextAsk {
                like: any_of(kinds),
                negated: false,
            }),
            missing: Missing::Unknown,
        });
    }
    let verdicts = of_rows(activities, &asked);
    let first = before.map_or(Date::MIN, |day| day.tomorrow().unwrap_or(day));
    let covers = |kind| activities.covers(kind, first, as_of);
    let covered =
        covers(None) || (!kinds.is_empty() && kinds.iter().all(|kind| covers(Some(kind))));
    let n_leads = activities.n_leads();
    // Of a lead that has nothing by which its rows are found, there may be any number.
    let is_whole = |lead| covered && activities.keyed().contains(lead);
    let most = |lead, n: usize| {
        if is_whole(lead) {
            n as f64
        } else {
            f64::INFINITY
        }
    };
    Some(match figure.told {
        Told::Count => Source::Column(numbers(n_leads, |lead| {
            let (sure, possible) = count(activities.rows_of(lead), &verdicts);
            (sure as f64, most(lead, possible))
        })),
        Told::Days => {
            let days = days(activities);
            Source::Column(numbers(n_leads, |lead| {
                let rows = activities.rows_of(lead);
                let (sure, possible) = different_days(rows, &days, &verdicts);
                (sure as f64, most(lead, possible))
            }))
        }
        Told::Latest => {
            let days = days(activities);
            let as_of = day_of(as_of);
            let each = (0..n_leads).map(|lead| {
                let (sure, possible) = latest(activities.rows_of(lead), &days, &verdicts, as_of);
                (sure, if is_whole(lead) { possible } else { as_of })
            });
            let (sure, possible) = each.unzip();
            Source::Latest(Latests { sure, possible })
        }
    })
}

/// Of each lead, the people of its company that meet a criterion; missing where there is no company.
fn colleagues(meeting: Option<&Kleene>, around: Around<'_>) -> Option<Source> {
    let companies = around.table.related(Relation::Company)?;
    let n_leads = companies.n_leads();
    let nobody_knows = Kleene::same(n_leads, Verdict::Unknown);
    let meeting = meeting.unwrap_or(&nobody_knows);
    let n_companies = companies.table().n_rows();
    let of_companies = each_of(n_companies, |row| count(companies.leads_of(row), meeting));
    let known = Mask::from_fn(n_leads, |lead| !companies.rows_of(lead).is_empty());
    let column = numbers(n_leads, |lead| {
        let (sure, most) = match companies.rows_of(lead) {
            [] => (0, 0),
            [row] => of_companies[*row as usize],
            rows => {
                let people = rows
                    .iter()
                    .flat_map(|&row| companies.leads_of(row as usize));
                let mut people: Vec<u32> = people.copied().collect();
                people.sort_unstable();
                people.dedup();
                count(&people, meeting)
            }
        };
        (sure as f64, most as f64)
    });
    Some(Source::Column(only_where(&known, &column)))
}

fn filters(figure: &Figure, context: &Context) -> Vec<PlannedCriterion> {
    let filters = figure.filters.iter();
    filters
        .map(|filter| PlannedCriterion::of_filter(filter, context))
        .collect()
}

/// The verdict of every row on meeting all that is asked.
fn of_rows(related: &Related, asked: &[PlannedCriterion]) -> Kleene {
    let table = related.table();
    let each: Vec<Kleene> = asked
        .iter()
        .map(|criterion| kernel::ask_table(criterion, table))
        .collect();
    Kleene::all(table.n_rows(), &each)
}

/// How many of some rows are met, and how many are met or may be.
fn count(rows: &[u32], verdicts: &Kleene) -> (usize, usize) {
    let (mut sure, mut unknown) = (0, 0);
    for &row in rows {
        sure += usize::from(verdicts.met().contains(row as usize));
        unknown += usize::from(verdicts.unknown().contains(row as usize));
    }
    (sure, sure + unknown)
}

/// On how many days some rows were, surely and at most; rows of one day follow each other, and one
/// without a day may be of any.
fn different_days(rows: &[u32], days: &[i32], verdicts: &Kleene) -> (usize, usize) {
    let (mut sure, mut possible) = (0, 0);
    let (mut last_sure, mut last_possible) = (NO_DAY, NO_DAY);
    for &row in rows {
        let (row, day) = (row as usize, days[row as usize]);
        let is_sure = verdicts.met().contains(row);
        if (is_sure || verdicts.unknown().contains(row)) && (day == NO_DAY || day != last_possible)
        {
            possible += 1;
            last_possible = day;
        }
        if is_sure && day != last_sure {
            sure += 1;
            last_sure = day;
        }
    }
    (sure, possible)
}

/// The last day of some rows, surely and at most; a row without a day may be of the as-of day.
fn latest(rows: &[u32], days: &[i32], verdicts: &Kleene, as_of: i32) -> (i32, i32) {
    let (mut sure, mut possible) = (NO_DAY, NO_DAY);
    for &row in rows {
        let (row, day) = (row as usize, days[row as usize]);
        if verdicts.met().contains(row) {
            sure = sure.max(day);
            possible = possible.max(day);
        } else if verdicts.unknown().contains(row) {
            possible = possible.max(if day == NO_DAY { as_of } else { day });
        }
    }
    (sure, possible)
}

/// The day of every row; [`NO_DAY`] where it has none.
fn days(activities: &Related) -> Vec<i32> {
    let table = activities.table();
    let column = table.column(&FieldKey::from_label(ACTIVITY_DATE));
    let column = column.filter(|column| column.kind() == FieldType::Date);
    let day = |row| match column.and_then(|column| column.value(row)) {
        Some(ValueRef::Day(day)) => day,
        _ => NO_DAY,
    };
    (0..table.n_rows()).map(day).collect()
}

/// The column of an interval for each lead, chunk by chunk on all cores.
fn numbers(n_leads: usize, of: impl Fn(usize) -> (f64, f64) + Sync) -> Column {
    let chunks = each_of(n_leads.div_ceil(CHUNK_ROWS), |i| {
        let first = i * CHUNK_ROWS;
        let n_rows = (n_leads - first).min(CHUNK_ROWS);
        let (low, high): (Vec<f64>, Vec<f64>) = (first..first + n_rows).map(&of).unzip();
        let high = (low != high).then_some(high);
        let data = ChunkData::Numbers { low, high };
        Chunk::from_parts(Mask::all(n_rows), data).map(Arc::new)
    });
    // Counts are never NaN and never the wrong way round, so that every chunk is one.
    let column = Column::from_chunks(FieldType::Number, chunks.into_iter().flatten().collect());
    column.unwrap_or_else(|| Column::missing(FieldType::Number, n_leads))
}

/// The column with every other row missing.
fn only_where(known: &Mask, column: &Column) -> Column {
    let chunks = column.chunks().iter().enumerate().map(|(i, chunk)| {
        let first = i * CHUNK_ROWS;
        let known = Mask::from_fn(chunk.n_rows(), |row| known.contains(first + row));
        let chunk = Chunk::from_parts(known, chunk.data().clone());
        chunk.map(Arc::new)
    });
    let chunks = chunks.flatten().collect();
    let whole = Column::from_chunks(column.kind(), chunks);
    whole.unwrap_or_else(|| Column::missing(column.kind(), column.n_rows()))
}
