//! Lists as they grew, written short.

use std::convert::Infallible;
use std::sync::Arc;

use definition::{Definition, read};
use funnel::{Asked, Journeys, Known, KnownBy, Pass, Recorded, RecordedTo, journeys};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use lead::{
    Column, ColumnBuilder, Coverage, Field, FieldKey, FieldType, Interval, Related, Relation,
    Table, ValueRef, day_of,
};

/// What is known of a person: the size of the company, some days, and what the person did.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Person {
    pub(crate) size: Option<f64>,
    pub(crate) since: Option<i8>,
    pub(crate) demo: Option<i8>,
    pub(crate) closed: Option<i8>,
    /// The kind of each thing and its day; `None` where that is not known.
    pub(crate) did: Vec<(char, Option<i8>)>,
    /// Whether rows can be found to be this person's.
    pub(crate) is_keyed: bool,
}

/// A list as it was known from a day on: who was in it, and what was known of each.
#[derive(Clone, Debug)]
pub(crate) struct Then {
    pub(crate) day: i8,
    pub(crate) people: Vec<(u32, Person)>,
    /// From when to when all activities were there.
    pub(crate) covered: Option<(i8, i8)>,
}

/// The day of a number: 1 is the first of March 2026.
pub(crate) fn day(n: i8) -> Date {
    date(2026, 2, 28).checked_add(i32::from(n).days()).unwrap()
}

fn column(kind: FieldType, cells: impl Iterator<Item = Option<ValueRef<'static>>>) -> Column {
    let mut builder = ColumnBuilder::new(kind);
    cells.for_each(|cell| builder.push(cell));
    builder.finish()
}

fn field(label: &str, kind: FieldType) -> Field {
    Field {
        key: FieldKey::from_label(label),
        label: label.to_owned(),
        kind,
    }
}

/// The list of these people, with what they did.
pub(crate) fn table(people: &[Person], covered: Option<(i8, i8)>) -> Table {
    let on = |n: Option<i8>| n.map(|n| ValueRef::Day(day_of(day(n))));
    let days = |label: &str, of: fn(&Person) -> Option<i8>| {
        let cells = people.iter().map(|one| on(of(one)));
        (
            field(label, FieldType::Date),
            column(FieldType::Date, cells),
        )
    };
    let sizes = people.iter().map(|one| {
        let size = one.size.and_then(Interval::exact);
        size.map(ValueRef::Number)
    });
    let columns = vec![
        (
            field("size", FieldType::Number),
            column(FieldType::Number, sizes),
        ),
        days("since", |one| one.since),
        days("demo", |one| one.demo),
        days("closed", |one| one.closed),
    ];
    let list = Table::from_columns(people.len(), columns).unwrap();
    let did: Vec<(usize, char, Option<i8>)> = people
        .iter()
        .enumerate()
        .flat_map(|(row, one)| one.did.iter().map(move |(kind, n)| (row, *kind, *n)))
        .filter(|(row, ..)| people[*row].is_keyed)
        .collect();
    let kind = |kind: char| match kind {
        'v' => "Visit",
        _ => "Form filled",
    };
    let kinds = did
        .iter()
        .map(|(_, one, _)| Some(ValueRef::Text(kind(*one))));
    let dates = did.iter().map(|(_, _, n)| on(*n));
    let rows = vec![
        (
            field("Activity type", FieldType::Choice),
            column(FieldType::Choice, kinds),
        ),
        (
            field("Activity date", FieldType::Date),
            column(FieldType::Date, dates),
        ),
    ];
    let rows = Table::from_columns(did.len(), rows).unwrap();
    let links: Vec<(u32, u32)> = did
        .iter()
        .enumerate()
        .map(|(row, (lead, ..))| (*lead as u32, row as u32))
        .collect();
    let keyed = lead::Mask::from_fn(people.len(), |row| people[row].is_keyed);
    let coverage = covered.map(|(from, to)| Coverage {
        kinds: Vec::new(),
        from: day(from),
        to: day(to),
    });
    let coverage = coverage.into_iter().collect();
    let related = Related::when_asked(rows, people.len(), coverage, move |_| (links, keyed));
    list.with_related(Relation::Activity, Arc::new(related))
}

/// The list of a moment.
pub(crate) fn list(then: &Then) -> Table {
    let people: Vec<Person> = then.people.iter().map(|(_, one)| one.clone()).collect();
    table(&people, then.covered)
}

/// A definition of these criteria and stages.
pub(crate) fn definition(criteria: &str, exclusions: &str, stages: &str) -> Definition {
    let text = format!(
        r#"{{"leadpact_definition":1,"criteria":[{criteria}],"exclusions":[{exclusions}],"stages":[{stages}]}}"#
    );
    read(&text).unwrap()
}

/// The journeys of everybody, in lists as they grew; the last holds everybody.
pub(crate) fn ways(
    definition: &Definition,
    known: &[Then],
    recorded: &[(u32, i8, RecordedTo)],
    as_of: i8,
) -> Journeys {
    let days: Vec<Date> = known.iter().map(|then| day(then.day)).collect();
    let today = list(known.last().unwrap());
    let asked = Asked {
        definition,
        list: &today,
        days: &days,
        as_of: day(as_of),
        recorded: recorded
            .iter()
            .map(|(person, n, to)| Recorded {
                person: *person,
                day: day_of(day(*n)),
                to: *to,
            })
            .collect(),
    };
    let read = |k: usize| -> Result<Known, Infallible> {
        Ok(Known {
            list: Arc::new(list(&known[k])),
            rows: Some(known[k].people.iter().map(|(person, _)| *person).collect()),
        })
    };
    journeys(&asked, read, &|| true).unwrap().unwrap()
}

/// Passes in short: `mql@3 fact` for entries, `]lost@9` for an end.
pub(crate) fn said(definition: &Definition, passes: &[Pass]) -> String {
    let number = |on: Date| day_of(on) - day_of(day(0));
    let key = |stage: usize| definition.stages[stage].key.to_string();
    let pass = |pass: &Pass| {
        let entries = pass.entries.iter().map(|entry| {
            let by = short(entry.known_by);
            format!("{}@{}{by}", key(entry.stage), number(entry.on))
        });
        let mut parts: Vec<String> = entries.collect();
        parts.insert(0, format!("[{}", number(pass.opened_on)));
        if let Some(closed) = pass.closed {
            let by = match closed.by {
                RecordedTo::Stage(stage) => key(stage),
                RecordedTo::Ending(ending) => ending.name().to_owned(),
            };
            parts.push(format!("]{by}@{}", number(closed.on)));
        }
        parts.join(" ")
    };
    passes.iter().map(pass).collect::<Vec<_>>().join(" ")
}

fn short(known_by: KnownBy) -> &'static str {
    match known_by {
        KnownBy::History => "h",
        KnownBy::Fact => "f",
        KnownBy::Decision => "d",
        KnownBy::DatedFacts => "t",
        KnownBy::Import => "i",
        KnownBy::KnownSince => "s",
    }
}
