//! Which fields does a table have? Their keys, as definitions name them, their types, and how many rows
//! have a value.

use import::RowsAre;
use lead::{Field, FieldType, Related, Table};
use serde::Serialize;
use words::Arg;

use crate::context::{Context, Done, field};
use crate::failure::Failure;
use crate::grid::{Grid, Side};

/// A table and its fields.
#[derive(Serialize)]
struct Fields<'a> {
    /// Which table.
    table: &'static str,
    /// How many rows it has.
    rows: usize,
    /// Of companies, deals, activities and stage history, how many rows belong to people; else null.
    linked_rows: Option<usize>,
    /// Of the same, how many people have any; else null.
    people_with_rows: Option<usize>,
    /// In the order in which they were first imported.
    fields: Vec<FieldOf<'a>>,
}

/// One field.
#[derive(Serialize)]
struct FieldOf<'a> {
    /// The name in files.
    key: &'a str,
    /// The name on screen.
    label: &'a str,
    /// What its values are.
    #[serde(rename = "type")]
    kind: FieldType,
    /// Rows that have a value.
    known: usize,
    /// Whether it names people.
    personal: bool,
}

/// Says of fields of the list that they name people, and of others that they do not.
pub(crate) fn mark(
    context: &Context,
    personal: &[String],
    not_personal: &[String],
) -> Result<(), Failure> {
    if personal.is_empty() && not_personal.is_empty() {
        return Ok(());
    }
    let mut workspace = context.open()?;
    workspace.writable()?;
    let named = personal.iter().map(|name| (name, true));
    for (name, is_personal) in named.chain(not_personal.iter().map(|name| (name, false))) {
        let key = field(workspace.snapshot(), name)?.key.clone();
        workspace.personal_field_say(&key, is_personal)?;
    }
    Ok(())
}

/// Lists the fields of a table.
pub(crate) fn run(context: &mut Context, of: RowsAre, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let personal = workspace.personal_fields()?;
    let none = Table::default();
    let table = snapshot.table(of).unwrap_or(&none);
    let known = |field: &Field| {
        let column = table.column(&field.key);
        column.map_or(0, |column| column.n_rows() - column.n_missing())
    };
    if json {
        let fields = table.fields().iter().map(|field| FieldOf {
            key: field.key.as_str(),
            label: &field.label,
            kind: field.kind,
            known: known(field),
            personal: personal.of(of, field).is_some(),
        });
        let related = of.relation().and_then(|one| snapshot.list.related(one));
        let answer = Fields {
            table: of.name(),
            rows: table.n_rows(),
            linked_rows: related.map(Related::n_linked_rows),
            people_with_rows: related.map(Related::n_linked_leads),
            fields: fields.collect(),
        };
        context.streams.json(&answer)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let rows = words.say("balance-rows-in", &[("n", Arg::from(table.n_rows()))]);
    context.streams.line(&rows)?;
    let mut grid = Grid::under(&[
        (Side::Left, words.say("fields-key", &[])),
        (Side::Left, words.say("mapping-field", &[])),
        (Side::Left, words.say("mapping-type", &[])),
        (Side::Right, words.say("fields-known", &[])),
    ]);
    for field in table.fields() {
        let kind = words.say(type_word(field.kind), &[]);
        let (key, label) = (field.key.to_string(), field.label.clone());
        grid.row([key, label, kind, words.integer(known(field) as u64)]);
    }
    context.streams.gap()?;
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

/// The word for a type.
pub(crate) fn type_word(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Text => "type-text",
        FieldType::Number => "type-number",
        FieldType::YesNo => "type-yes-no",
        FieldType::Date => "type-date",
        FieldType::Choice => "type-choice",
        FieldType::Choices => "type-choices",
        FieldType::Money => "type-money",
        FieldType::Email => "type-email",
        FieldType::Phone => "type-phone",
        FieldType::Url => "type-url",
        FieldType::Country => "type-country",
    }
}
