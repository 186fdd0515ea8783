//! Which tables belong together by which key? Joined, proposed, taken back.

use import::{Join, ProposedJoin};
use serde::Serialize;
use words::Words;
use workspace::{JoinFound, Snapshot, join_sentence, proposed_join_sentence};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::joins_arguments::{Joins, JoinsCommand, join};
use crate::person::person;

/// Every join in force, and those that may be meant.
#[derive(Serialize)]
struct JoinsSaid {
    /// In the order in which they were said.
    joins: Vec<JoinSaid>,
    /// What may be meant and nobody said.
    proposed: Vec<ProposedSaid>,
}

/// One join.
#[derive(Serialize)]
struct JoinSaid {
    /// The number by which it is taken back.
    id: i64,
    /// Between which fields.
    #[serde(flatten)]
    between: Between,
    /// When it was said.
    at: String,
    /// Who said it; null where nobody was named.
    by: Option<String>,
    /// Rows of the table with a key.
    keyed: usize,
    /// Those of them that are joined.
    joined: usize,
    /// Those that are not because several rows of the other table have their key.
    ambiguous: usize,
    /// The keys of the fields that the table has by it.
    fields: Vec<String>,
}

/// A join that may be meant.
#[derive(Serialize)]
struct ProposedSaid {
    /// Between which fields.
    #[serde(flatten)]
    between: Between,
    /// Rows of the table with a key.
    keyed: usize,
    /// Those of them that would be joined.
    joined: usize,
}

/// Two fields.
#[derive(Serialize)]
struct Between {
    /// The table whose rows belong to others, or are told more of.
    table: &'static str,
    /// Its field.
    key: String,
    /// The other table.
    other: &'static str,
    /// Its field.
    other_key: String,
}

/// Joins tables, takes that back, and lists the joins.
pub(crate) fn run(context: &mut Context, wanted: &Joins) -> Result<Done, Failure> {
    let workspace = match &wanted.command {
        None => context.open_to_read()?,
        Some(command) => {
            let mut workspace = context.open()?;
            workspace.writable()?;
            match command {
                JoinsCommand::Add { own, other } => {
                    let by = wanted.by.clone().unwrap_or_else(person);
                    workspace.join_say(&join(own, other), (context.now, &by))?;
                }
                JoinsCommand::Undo { id } => workspace.join_undo(*id, context.now)?,
            }
            workspace
        }
    };
    let snapshot = workspace.snapshot();
    let (joins, proposed) = (snapshot.joins(), snapshot.joins_proposed());
    if wanted.json {
        let said = JoinsSaid {
            joins: joins.iter().map(JoinSaid::of).collect(),
            proposed: proposed.iter().map(ProposedSaid::of).collect(),
        };
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let lines = lines(&joins, &proposed, snapshot, context.words);
    for line in lines {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn lines(
    joins: &[JoinFound],
    proposed: &[ProposedJoin],
    snapshot: &Snapshot,
    words: Words,
) -> Vec<String> {
    let mut lines: Vec<String> = (joins.iter())
        .map(|one| format!("{}  {}", one.record.id, join_sentence(one, snapshot, words)))
        .collect();
    if joins.is_empty() {
        lines.push(words.say("joins-none", &[]));
    }
    for one in proposed {
        lines.push(proposed_join_sentence(one, snapshot, words));
        let Join {
            rows_are,
            key,
            other,
            other_key,
        } = &one.join;
        let (own, other) = (rows_are.name(), other.name());
        lines.push(format!(
            "  leadpact joins add {own}.{key} {other}.{other_key}"
        ));
    }
    lines
}

impl Between {
    fn of(join: &Join) -> Self {
        Self {
            table: join.rows_are.name(),
            key: join.key.to_string(),
            other: join.other.name(),
            other_key: join.other_key.to_string(),
        }
    }
}

impl JoinSaid {
    fn of(found: &JoinFound) -> Self {
        let record = &found.record;
        Self {
            id: record.id,
            between: Between::of(&record.join),
            at: record.at.to_string(),
            by: Some(record.by.clone()).filter(|by| !by.is_empty()),
            keyed: found.n_keyed,
            joined: found.n_joined,
            ambiguous: found.n_ambiguous,
            fields: found
                .fields
                .iter()
                .map(|one| one.field.key.to_string())
                .collect(),
        }
    }
}

impl ProposedSaid {
    fn of(proposed: &ProposedJoin) -> Self {
        Self {
            between: Between::of(&proposed.join),
            keyed: proposed.n_keyed,
            joined: proposed.n_joined,
        }
    }
}
