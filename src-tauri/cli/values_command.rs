//! Which values are in doubt, and which are read as others? Said, listed, taken back.

use import::{Doubt, Offer, ValueGroup, ValueMapping};
use serde::Serialize;
use workspace::{ValueRecord, group_sentence, offer_sentence, value_sentence};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::joins_arguments::{Values, ValuesCommand};
use crate::person::person;

/// What is read as what, and what is in doubt.
#[derive(Serialize)]
struct ValuesSaid {
    /// In the order in which it was said.
    read: Vec<ReadAs>,
    /// Values of people and companies that are written differently and look like one.
    groups: Vec<GroupSaid>,
    /// Keys that find nothing, by join and the most frequent first; then rare values.
    in_doubt: Vec<InDoubt>,
}

/// A value that is read as another.
#[derive(Serialize)]
struct ReadAs {
    /// The number by which it is taken back.
    id: i64,
    /// The table.
    table: &'static str,
    /// Its field.
    field: String,
    /// What it says.
    from: String,
    /// What is read.
    to: String,
    /// When it was said.
    at: String,
    /// Who said it; null where nobody was named.
    by: Option<String>,
}

/// Values that look like one.
#[derive(Serialize)]
struct GroupSaid {
    /// The table.
    table: &'static str,
    /// Its field.
    field: String,
    /// What all may be read as.
    to: String,
    /// Each with how many rows say so.
    values: Vec<(String, usize)>,
}

/// A value that is in doubt.
#[derive(Serialize)]
pub(crate) struct InDoubt {
    /// The table.
    table: &'static str,
    /// Its field.
    field: String,
    /// What it says.
    value: String,
    /// How many rows say so.
    n: usize,
    /// What may be meant; null where nothing is plainly near.
    perhaps: Option<String>,
    /// `no-partner`, `rare` or `no-country`.
    why: &'static str,
}

/// Says how values are read, takes that back, and lists it with what is in doubt.
pub(crate) fn run(context: &mut Context, wanted: &Values) -> Result<Done, Failure> {
    let workspace = match &wanted.command {
        None => context.open_to_read()?,
        Some(command) => {
            let mut workspace = context.open()?;
            workspace.writable()?;
            match command {
                ValuesCommand::Map { field, from, to } => {
                    let mapping = ValueMapping {
                        rows_are: field.0,
                        key: field.1.clone(),
                        from: from.clone(),
                        to: to.clone(),
                    };
                    workspace.value_say(
                        &mapping,
                        (context.now, &wanted.by.clone().unwrap_or_else(person)),
                    )?;
                }
                ValuesCommand::Group { field, to } => {
                    let by = wanted.by.clone().unwrap_or_else(person);
                    let groups = workspace.snapshot().value_groups().into_iter();
                    let meant =
                        groups.filter(|one| (one.rows_are, &one.key) == (field.0, &field.1));
                    let meant = meant.filter(|one| to.as_ref().is_none_or(|to| *to == one.to));
                    for group in meant.collect::<Vec<_>>() {
                        workspace.group_say(&group, (context.now, &by))?;
                    }
                }
                ValuesCommand::Undo { id } => workspace.value_unsay(*id, context.now)?,
            }
            workspace
        }
    };
    let snapshot = workspace.snapshot();
    let (read, in_doubt) = (snapshot.values_read(), snapshot.values_in_doubt());
    let groups = snapshot.value_groups();
    if wanted.json {
        let said = ValuesSaid {
            read: read.iter().map(ReadAs::of).collect(),
            groups: groups.iter().map(GroupSaid::of).collect(),
            in_doubt: in_doubt.iter().map(InDoubt::of).collect(),
        };
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let mut lines: Vec<String> = (read.iter())
        .map(|one| format!("{}  {}", one.id, value_sentence(one, snapshot, words)))
        .collect();
    lines.extend(
        in_doubt
            .iter()
            .map(|one| offer_sentence(one, snapshot, words)),
    );
    let said = groups.iter();
    lines.extend(said.map(|one| group_sentence(one, snapshot, words)));
    if lines.is_empty() {
        lines.push(words.say("values-none", &[]));
    }
    for line in lines {
        context.streams.line(&one_line(&line))?;
    }
    Ok(Done::Well)
}

impl ReadAs {
    fn of(record: &ValueRecord) -> Self {
        let mapping = &record.mapping;
        Self {
            id: record.id,
            table: mapping.rows_are.name(),
            field: mapping.key.to_string(),
            from: mapping.from.clone(),
            to: mapping.to.clone(),
            at: record.at.to_string(),
            by: Some(record.by.clone()).filter(|by| !by.is_empty()),
        }
    }
}

impl GroupSaid {
    fn of(group: &ValueGroup) -> Self {
        Self {
            table: group.rows_are.name(),
            field: group.key.to_string(),
            to: group.to.clone(),
            values: group.values.clone(),
        }
    }
}

impl InDoubt {
    pub(crate) fn of(offer: &Offer) -> Self {
        Self {
            table: offer.rows_are.name(),
            field: offer.key.to_string(),
            value: offer.from.clone(),
            n: offer.n_rows,
            perhaps: offer.to.clone(),
            why: match offer.doubt {
                Doubt::NoPartner => "no-partner",
                Doubt::Rare => "rare",
                Doubt::NoCountry => "no-country",
            },
        }
    }
}
