//! By which keys will the rows of an import be joined, before it is committed? What each finds, and what
//! finds nothing.

use import::KeyFound;
use serde::Serialize;
use words::Arg;
use workspace::{Prepared, Snapshot, key_sentence};

use crate::context::Context;
use crate::failure::Failure;
use crate::harmless::{one_line, shortened};

/// Values shown of those that find nothing.
const MOST: usize = 3;
/// Letters of a value that a person is shown.
const MOST_LETTERS: usize = 40;

/// By which keys rows will be joined.
#[derive(Serialize)]
pub(crate) struct KeysSaid {
    /// The field by which it is first said whose they are; null where no column goes to one.
    by: Option<String>,
    /// What those say there who belong to nobody.
    unmatched: Vec<Unmatched>,
    /// The keys that are chosen or in force, and those that may be meant.
    joins: Vec<KeySaid>,
}

/// A key, and what it finds.
#[derive(Serialize)]
struct KeySaid {
    /// The field of the rows.
    field: String,
    /// The other table.
    other: &'static str,
    /// Its field.
    other_field: String,
    /// Whether it is chosen or in force; else it may be meant.
    chosen: bool,
    /// Rows with a key.
    keyed: usize,
    /// Of these those that find a partner.
    joined: usize,
    /// Of these those that do not because several rows of the other table have their key.
    ambiguous: usize,
    /// What finds nothing, the most frequent first.
    unmatched: Vec<Unmatched>,
}

/// A value that finds nothing.
#[derive(Serialize)]
struct Unmatched {
    /// The value.
    value: String,
    /// How many rows have it.
    rows: usize,
}

impl KeysSaid {
    /// Those of a prepared import; none of people, and of rows that belong to nobody.
    pub(crate) fn of(prepared: &Prepared, snapshot: &Snapshot) -> Option<Self> {
        let keys = prepared.keys(snapshot)?;
        let said = |found: &KeyFound, chosen: bool| KeySaid {
            field: found.join.key.to_string(),
            other: found.join.other.name(),
            other_field: found.join.other_key.to_string(),
            chosen,
            keyed: found.n_keyed,
            joined: found.n_joined,
            ambiguous: found.n_ambiguous,
            unmatched: unmatched(&found.unmatched),
        };
        let chosen = keys.chosen.iter().map(|found| said(found, true));
        let offered = keys.offered.iter().map(|found| said(found, false));
        Some(Self {
            by: keys.by.map(|field| field.key.to_string()),
            unmatched: unmatched(&keys.unmatched),
            joins: chosen.chain(offered).collect(),
        })
    }
}

fn unmatched(all: &[(String, usize)]) -> Vec<Unmatched> {
    let said = |(value, rows): &(String, usize)| Unmatched {
        value: value.clone(),
        rows: *rows,
    };
    all.iter().map(said).collect()
}

/// Says the keys and what finds nothing, with the remedy; of rows that are in, only which keys would say whose they
/// are, where nothing does.
pub(crate) fn say_keys(
    context: &mut Context,
    prepared: &Prepared,
    snapshot: &Snapshot,
    is_before: bool,
) -> Result<(), Failure> {
    let Some(keys) = prepared.keys(snapshot) else {
        return Ok(());
    };
    if !is_before {
        let is_nobodys = prepared
            .linked()
            .is_some_and(|linked| linked.to_people == 0);
        let offered = if is_nobodys { &keys.offered[..] } else { &[] };
        return offered
            .iter()
            .try_for_each(|found| say_offered(context, prepared, snapshot, found));
    }
    let words = context.words;
    let fields = prepared.key_fields(snapshot);
    let mut finds_nothing = !keys.unmatched.is_empty();
    if let Some(by) = &keys.by {
        let by = words.say("keys-by", &[("field", Arg::from(by.label.clone()))]);
        context.streams.line(&format!("  {}", one_line(&by)))?;
        say_unmatched(context, &keys.unmatched)?;
    }
    for found in keys.chosen.iter().chain(&keys.offered) {
        let sentence = key_sentence(found, &fields, words);
        context
            .streams
            .line(&format!("  {}", one_line(&sentence)))?;
        say_unmatched(context, &found.unmatched)?;
        finds_nothing |= !found.unmatched.is_empty();
    }
    if finds_nothing {
        let remedy = words.say("keys-remedy", &[]);
        context.streams.line(&format!("  {remedy}"))?;
    }
    Ok(())
}

/// Says a key that may be meant, with the command that joins by it.
fn say_offered(
    context: &mut Context,
    prepared: &Prepared,
    snapshot: &Snapshot,
    found: &KeyFound,
) -> Result<(), Failure> {
    let words = context.words;
    let sentence = key_sentence(found, &prepared.key_fields(snapshot), words);
    let join = &found.join;
    let command = format!(
        "joins add {}.{} {}.{}",
        join.rows_are.name(),
        join.key,
        join.other.name(),
        join.other_key
    );
    let said = [("key", Arg::from(sentence)), ("command", command.into())];
    let line = words.say("keys-offered", &said);
    Ok(context.streams.line(&format!("  {}", one_line(&line)))?)
}

fn say_unmatched(context: &mut Context, unmatched: &[(String, usize)]) -> Result<(), Failure> {
    if unmatched.is_empty() {
        return Ok(());
    }
    let words = context.words;
    let value = |(value, n): &(String, usize)| {
        let of = [
            ("value", Arg::from(shortened(value, MOST_LETTERS))),
            ("n", Arg::from(*n)),
        ];
        words.say("keys-value", &of)
    };
    let shown: Vec<String> = unmatched.iter().take(MOST).map(value).collect();
    let n = [
        ("n", Arg::from(unmatched.len())),
        ("values", Arg::from(shown.join(", "))),
    ];
    let line = words.say("keys-unmatched", &n);
    Ok(context.streams.line(&format!("    {}", one_line(&line)))?)
}
