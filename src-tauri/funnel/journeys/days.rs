//! On which days may the answer of a rule change while the same is known? The days that its values name,
//! and those on which a span or a part of the calendar takes them in or lets go of them. More days than
//! need be are no fault; one too few would be.

use std::collections::BTreeSet;

use definition::{Period, Span};
use jiff::civil::Date;
use lead::{
    ACTIVITY_DATE, ChunkData, Column, Coverage, FieldKey, Related, Relation, Table, ValueRef,
    date_of, day_of,
};

use super::reads::Reads;

/// The days up to `last` on which the answer of what reads so may change, ascending.
pub(super) fn days_of(reads: &Reads, list: &Table, fiscal_month: u8, last: i32) -> Vec<i32> {
    let mut named = reads.days.clone();
    let own = reads.fields.iter().filter_map(|field| list.column(field));
    let around = reads.around.iter().filter_map(|(relation, field)| {
        let table = list.related(*relation)?.table();
        table.column(field)
    });
    own.chain(around).for_each(|column| add(column, &mut named));
    if reads.activities
        && let Some(activities) = list.related(Relation::Activity)
    {
        days_column(activities)
            .into_iter()
            .for_each(|column| add(column, &mut named));
        let coverage = activities.coverage().iter();
        coverage.for_each(|coverage| add_coverage(coverage, &mut named));
    }
    let spans: BTreeSet<String> = reads.spans.iter().map(ToString::to_string).collect();
    let spans: Vec<Span> = spans
        .iter()
        .filter_map(|span| Span::from_text(span))
        .collect();
    let mut days = BTreeSet::new();
    for &day in &named {
        days.extend([day.saturating_sub(1), day, day.saturating_add(1)]);
        days.extend(spans.iter().filter_map(|span| left_behind(*span, day)));
        let Some(date) = date_of(day) else { continue };
        for unit in reads.periods() {
            let period = Period {
                is_last: false,
                unit,
            };
            let (first, end) = period.days(date, fiscal_month);
            let next = end.tomorrow().unwrap_or(end);
            let after = period.days(next, fiscal_month).1;
            let after = after.tomorrow().unwrap_or(after);
            days.extend([first, next, after].map(day_of));
        }
    }
    days.into_iter().take_while(|day| *day <= last).collect()
}

/// The column that tells the day of an activity.
pub(super) fn days_column(activities: &Related) -> Option<&Column> {
    activities
        .table()
        .column(&FieldKey::from_label(ACTIVITY_DATE))
}

/// The day in a row of a column; `None` where it has none.
pub(super) fn day_in(column: Option<&Column>, row: u32) -> Option<i32> {
    match column?.value(row as usize) {
        Some(ValueRef::Day(day)) => Some(day),
        _ => None,
    }
}

fn add(column: &Column, named: &mut BTreeSet<i32>) {
    for chunk in column.chunks() {
        if let ChunkData::Days(days) = chunk.data() {
            let mut own: Vec<i32> = chunk.known().rows().map(|row| days[row]).collect();
            own.sort_unstable();
            own.dedup();
            named.extend(own);
        }
    }
}

fn add_coverage(coverage: &Coverage, named: &mut BTreeSet<i32>) {
    let from = day_of(coverage.from);
    named.extend([from.saturating_sub(1), from, day_of(coverage.to)]);
}

/// The first as-of day whose span does not reach back to `day`; `None` past the last day there is.
fn left_behind(span: Span, day: i32) -> Option<i32> {
    let is_behind = |as_of: i32| date_of(as_of).map(|as_of| day_of(span.before(as_of)) >= day);
    // Months have no one length: from a guess that is never too late, on to the day.
    let days = match date_of(day) {
        Some(date) => day_of(date).saturating_sub(day_of(span.before(date))),
        None => return None,
    };
    let mut as_of = day.saturating_add(days).saturating_sub(4);
    while !is_behind(as_of)? {
        as_of += 1;
    }
    Some(as_of)
}

/// The date of a day that comes from a date.
pub(super) fn date(day: i32) -> Date {
    date_of(day).unwrap_or(match day < 0 {
        true => Date::MIN,
        false => Date::MAX,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_span_lets_go_of_a_day_on_the_first_day_that_it_does_not_reach_back_to_it() {
        for span in [
            "1 days",
            "30 days",
            "2 weeks",
            "1 months",
            "5 quarters",
            "3 years",
        ] {
            let span = Span::from_text(span).unwrap();
            let mut day = date(2023, 11, 20);
            for _ in 0..900 {
                let number = day_of(day);
                let first = left_behind(span, number).unwrap();
                assert!(
                    day_of(span.before(date_of(first).unwrap())) >= number,
                    "{span} {day}"
                );
                let before = date_of(first - 1).unwrap();
                assert!(day_of(span.before(before)) < number, "{span} {day}");
                day = day.tomorrow().unwrap();
            }
        }
    }
}
