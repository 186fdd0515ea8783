//! Which criteria may a field make? Its most frequent values, the others, having none, and thresholds at a few places
//! of its numbers.
//!
//! Invariant: what is known only later, tells the outcome or says who somebody is makes none, and is named.

use definition::{Amount, Criterion, CriterionId, Missing, Subject, Test};
use funnel::cuts;
use import::RowsAre;
use lead::{
    CHOICE_MARK, Column, Field, FieldKey, FieldType, Mask, Relation, Table, Value, ValueRef,
    choices_of,
};

use super::LEAST_SIDE;
use crate::calibration::Hiding;
use crate::measure::improve::known::Known;
use crate::measure::improve::late::telling_fields;
use crate::{PersonalFields, Snapshot};

/// The values of a field that are asked about each by itself.
const MOST_VALUES: usize = 8;
/// A field of texts with more different values says who somebody is, or is free text.
const MOST_DIFFERENT: usize = 400;
/// Where numbers are cut.
const SHARES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];
/// As many fields are asked about.
const MOST_FIELDS: usize = 120;

/// The fields that may be asked about, and the names of those that may not.
pub(super) fn fields<'a>(
    snapshot: &'a Snapshot,
    known: &Known<'_>,
) -> (Vec<(RowsAre, &'a Field)>, Vec<String>) {
    let personal = PersonalFields::default();
    let hiding = Hiding::before(snapshot, &personal, Some(known.stage));
    let telling = telling_fields(known);
    let companies = snapshot.list.related(Relation::Company);
    let of_companies = companies.into_iter().flat_map(|one| one.table().fields());
    let people = snapshot.list.fields().iter();
    let all = people.map(|field| (RowsAre::People, field));
    let all = all.chain(of_companies.map(|field| (RowsAre::Companies, field)));
    let (mut asked, mut refused) = (Vec::new(), Vec::new());
    for (of, field) in all {
        let tells = of.is_people() && telling.contains(&field.key);
        match hiding.why(of, field) {
            None if !tells => asked.push((of, field)),
            // Who somebody is, is no fact about a kind of lead: not worth a word.
            Some(crate::Hidden::Identity) => {}
            _ => refused.push(field.label.clone()),
        }
    }
    asked.truncate(MOST_FIELDS);
    (asked, refused)
}

/// The criteria that a field may make.
pub(super) fn candidates(
    snapshot: &Snapshot,
    of: RowsAre,
    field: &Field,
    known: &Known<'_>,
) -> Vec<Criterion> {
    let list = &snapshot.list;
    let table = match of.is_people() {
        true => list,
        false => match list.related(Relation::Company) {
            Some(companies) => companies.table(),
            None => return Vec::new(),
        },
    };
    let subject = || match of.is_people() {
        true => Subject::Field(field.key.clone()),
        false => Subject::Company(field.key.clone()),
    };
    let tests = tests(
        table,
        field,
        of.is_people().then_some(&known.population.tested),
    );
    let has_none = (!tests.is_empty()).then_some(Test::Unknown);
    let tests = tests.into_iter().chain(has_none);
    tests
        .map(|test| Criterion {
            id: CriterionId(String::new()),
            label: String::new(),
            subject: subject(),
            test,
            missing: Missing::Unknown,
            rationale: String::new(),
        })
        .collect()
}

/// What may be asked of a field; nothing of one whose values are all different, and of dates, for which a day of the
/// past is no criterion for leads to come.
fn tests(table: &Table, field: &Field, rows: Option<&Mask>) -> Vec<Test> {
    match field.kind {
        FieldType::YesNo => vec![Test::Yes],
        FieldType::Number | FieldType::Money => {
            let Some(column) = table.column(&field.key) else {
                return Vec::new();
            };
            thresholds(column, rows)
        }
        FieldType::Choices => choices(table, &field.key),
        FieldType::Text | FieldType::Choice | FieldType::Country => values(table, &field.key),
        FieldType::Date | FieldType::Email | FieldType::Phone | FieldType::Url => Vec::new(),
    }
}

fn thresholds(column: &Column, rows: Option<&Mask>) -> Vec<Test> {
    let all = Mask::all(column.n_rows());
    let rows = rows.unwrap_or(&all);
    let mut currency = None;
    let mut lows = Vec::new();
    for row in rows.rows() {
        match column.value(row) {
            Some(ValueRef::Number(number)) => lows.push(number.low()),
            Some(ValueRef::Money(amount, of)) => {
                if currency.is_some_and(|one| one != of) {
                    return Vec::new();
                }
                currency = Some(of);
                lows.push(amount.low());
            }
            _ => {}
        }
    }
    lows.sort_by(f64::total_cmp);
    let least = lows.first().copied().unwrap_or(f64::INFINITY);
    // Values that occur: nobody speaks of 6.75 employees.
    let at = SHARES.iter().filter_map(|share| {
        let rank = (share * lows.len().saturating_sub(1) as f64).ceil() as usize;
        lows.get(rank).copied()
    });
    // A threshold that everybody meets says nothing.
    let at = cuts(at.filter(|cut| *cut > least), SHARES.len(), None);
    let test = |cut: f64| {
        let text = match currency {
            Some(currency) => format!("{cut} {currency}"),
            None => cut.to_string(),
        };
        Amount::from_text(&text).map(Test::AtLeast)
    };
    at.into_iter().filter_map(test).collect()
}

fn values(table: &Table, key: &FieldKey) -> Vec<Test> {
    let column = table.column(key);
    if column.is_none_or(|column| column.has_more_texts_than(MOST_DIFFERENT)) {
        return Vec::new();
    }
    let Some(distinct) = table.distinct(key) else {
        return Vec::new();
    };
    let texts = distinct.values.iter().filter_map(|(value, n)| match value {
        Value::Text(text) => Some((text.clone(), *n)),
        _ => None,
    });
    let frequent: Vec<(String, usize)> = texts.collect();
    if frequent.len() < 2 {
        return Vec::new();
    }
    let top = frequent
        .iter()
        .filter(|(_, n)| *n >= LEAST_SIDE)
        .take(MOST_VALUES);
    let top: Vec<String> = top.map(|(text, _)| text.clone()).collect();
    let has_others = top.len() < frequent.len() && top.len() > 1;
    let others = has_others.then(|| Test::NoneOf(top.clone()));
    top.into_iter().map(Test::Is).chain(others).collect()
}

fn choices(table: &Table, key: &FieldKey) -> Vec<Test> {
    let Some(distinct) = table.distinct(key) else {
        return Vec::new();
    };
    let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for (value, n) in &distinct.values {
        if let Value::Text(text) = value {
            for choice in choices_of(text) {
                *counts.entry(choice).or_default() += n;
            }
        }
    }
    let mut all: Vec<(&str, usize)> = counts.into_iter().collect();
    all.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let top = all
        .into_iter()
        .filter(|(one, n)| *n >= LEAST_SIDE && !one.contains(CHOICE_MARK));
    top.take(MOST_VALUES)
        .map(|(one, _)| Test::HasAny(vec![one.to_owned()]))
        .collect()
}
