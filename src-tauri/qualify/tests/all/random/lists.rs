//! Lists of leads with companies, deals and activities around them, and with a past.

use std::sync::Arc;

use lead::{Coverage, FieldKey, FieldType, Mask, Past, Pasts, Related, Relation, Table, Value};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use super::values::{dates, value};
use crate::drawn::Draws;
use crate::lists::{column, table};

/// The fields of people; the last is in no list.
pub(crate) const FIELDS: [(&str, FieldType); 19] = [
    ("Title", FieldType::Text),
    ("Other Title", FieldType::Text),
    ("Seniority", FieldType::Choice),
    ("Tags", FieldType::Choices),
    ("Other Tags", FieldType::Choices),
    ("Employees", FieldType::Number),
    ("Budget", FieldType::Number),
    ("Price", FieldType::Money),
    ("Spend", FieldType::Money),
    ("Seen", FieldType::Date),
    ("Created", FieldType::Date),
    ("Consent", FieldType::YesNo),
    ("Opt-out", FieldType::YesNo),
    ("Email", FieldType::Email),
    ("Phone", FieldType::Phone),
    ("Site", FieldType::Url),
    ("Country", FieldType::Country),
    ("Birth Country", FieldType::Country),
    ("Lacking", FieldType::Text),
];

/// The fields of companies.
pub(crate) const COMPANY: [(&str, FieldType); 6] = [
    ("Industry", FieldType::Choice),
    ("Size", FieldType::Number),
    ("Revenue", FieldType::Money),
    ("Founded", FieldType::Date),
    ("Public", FieldType::YesNo),
    ("Seat", FieldType::Country),
];

/// The fields of deals.
pub(crate) const DEAL: [(&str, FieldType); 4] = [
    ("Amount", FieldType::Money),
    ("Stage", FieldType::Choice),
    ("Close", FieldType::Date),
    ("Seats", FieldType::Number),
];

/// The fields of activities.
pub(crate) const ACTIVITY: [(&str, FieldType); 4] = [
    ("Activity Type", FieldType::Choice),
    ("Activity Date", FieldType::Date),
    ("Content", FieldType::Text),
    ("Minutes", FieldType::Number),
];

/// What activities are of.
pub(crate) const KINDS: [&str; 3] = ["Page view", "Manager", "Won"];

/// A list of up to 120 leads.
pub(crate) fn tables() -> impl Strategy<Value = Table> {
    let n_rows = prop_oneof![1 => Just(0_usize), 3 => 1..64_usize, 6 => 64..120_usize];
    n_rows.prop_flat_map(|n_rows| {
        let in_list = FIELDS.iter().filter(|(label, _)| *label != "Lacking");
        let fields: Vec<_> = in_list.copied().collect();
        (
            rows(fields, n_rows, 0.75),
            weighted(0.85, related(&COMPANY, n_rows, 1)),
            weighted(0.85, related(&DEAL, n_rows, 2)),
            weighted(0.85, related(&ACTIVITY, n_rows, 4)),
            past(n_rows),
            past(n_rows),
        )
            .prop_map(|(list, companies, deals, activities, one, two)| {
                with_all(list, [companies, deals, activities], [one, two])
            })
    })
}

/// A list each column of which is drawn apart, of up to seven leads.
pub(crate) fn table_of_parts(draws: &mut Draws<'_>) -> Table {
    let n_rows = draws.below(8);
    let in_list = FIELDS.iter().filter(|(label, _)| *label != "Lacking");
    let columns = in_list.map(|&(label, kind)| {
        let cells = draws.one(&vec(weighted(0.75, value(kind)), n_rows));
        (label, column(kind, &cells))
    });
    let list = table(n_rows, columns.collect());
    let around = [(&COMPANY[..], 1), (&DEAL, 2), (&ACTIVITY, 4)]
        .map(|(fields, a_lead)| draws.one(&weighted(0.85, related(fields, n_rows, a_lead))));
    with_all(list, around, [(); 2].map(|()| draws.one(&past(n_rows))))
}

/// The list with the companies, deals and activities around it and the past of two of its fields.
fn with_all(list: Table, around: [Option<Related>; 3], pasts: [Past; 2]) -> Table {
    let relations = [Relation::Company, Relation::Deal, Relation::Activity];
    let list = relations
        .into_iter()
        .zip(around)
        .fold(list, |list, (relation, related)| match related {
            Some(related) => list.with_related(relation, Arc::new(related)),
            None => list,
        });
    let keys = ["Title", "Seniority"].map(FieldKey::from_label);
    list.with_past(Pasts::when_asked(move |key| {
        let found = keys.iter().position(|one| one == key);
        found.map(|k| pasts[k].clone()).unwrap_or_default()
    }))
}

fn rows(
    fields: Vec<(&'static str, FieldType)>,
    n_rows: usize,
    known: f64,
) -> impl Strategy<Value = Table> {
    let columns: Vec<_> = fields
        .into_iter()
        .map(|(label, kind)| {
            vec(weighted(known, value(kind)), n_rows)
                .prop_map(move |cells| (label, column(kind, &cells)))
        })
        .collect();
    columns.prop_map(move |columns| table(n_rows, columns))
}

/// Rows of another table, so many for each lead on the average.
fn related(
    fields: &'static [(&'static str, FieldType)],
    n_leads: usize,
    a_lead: usize,
) -> impl Strategy<Value = Related> {
    let n_rows = (n_leads * a_lead).max(1);
    let links = vec((0..n_leads.max(1) as u32, 0..n_rows as u32), 0..=n_rows * 2);
    let days = (dates(), dates()).prop_map(|(a, b)| (a.min(b), a.max(b)));
    let whole = Just((jiff::civil::Date::MIN, jiff::civil::Date::MAX));
    let period = prop_oneof![1 => days, 2 => whole];
    let kinds = prop_oneof![
        2 => Just(Vec::new()),
        1 => vec(select(&KINDS[..]).prop_map(str::to_owned), 1..3),
    ];
    let coverage = vec((kinds, period), 0..3);
    let keyed = vec(proptest::bool::weighted(0.85), n_leads);
    let known = prop_oneof![1 => Just(0.7), 2 => Just(0.99)];
    let rows = known.prop_flat_map(move |known| rows(fields.to_vec(), n_rows, known));
    (rows, links, coverage, keyed).prop_map(move |(rows, links, coverage, keyed)| {
        let coverage = coverage
            .into_iter()
            .map(|(kinds, (from, to))| Coverage { kinds, from, to });
        let keyed = Mask::from_fn(n_leads, |lead| keyed[lead]);
        Related::when_asked(rows, n_leads, coverage.collect(), move |_| (links, keyed))
    })
}

fn past(n_leads: usize) -> impl Strategy<Value = Past> {
    let said = (0..n_leads.max(1) as u32, value(FieldType::Text));
    let said = vec(said, 0..n_leads / 2 + 1);
    // Now and then it cannot be read.
    (said, 0..10_u8).prop_map(|(said, chance)| {
        if chance == 0 {
            return Past::unread();
        }
        let said = said.into_iter().map(|(lead, value)| match value {
            Value::Text(text) => (lead, text),
            other => (lead, other.to_string()),
        });
        Past::new(said.collect())
    })
}
