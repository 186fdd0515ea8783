//! Who is not to be imported again? How many they are, whether somebody is one of them, and letting them in
//! again.

use serde::Serialize;
use words::Arg;

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::people_arguments::BlockedCommand;

/// The block list.
#[derive(Serialize)]
struct ListSaid {
    /// How many people are on it.
    people: u32,
    /// By how many keys they are known.
    keys: usize,
    /// How many came onto it when, oldest first.
    since: Vec<SinceSaid>,
    /// Imports that left rows out because of it.
    left_out: Vec<LeftOutSaid>,
}

/// Who came onto it at one moment.
#[derive(Serialize)]
struct SinceSaid {
    /// The moment.
    at: String,
    /// How many people.
    people: u32,
}

/// What an import left out.
#[derive(Serialize)]
struct LeftOutSaid {
    /// Its number.
    import: i64,
    /// How many rows.
    rows: u32,
}

/// Whether somebody is on it.
#[derive(Serialize)]
struct CheckSaid {
    /// Whether they are.
    blocked: bool,
    /// Since when; null where they are not.
    since: Option<String>,
}

/// Somebody was let in again.
#[derive(Serialize)]
struct AllowSaid {
    /// How many keys of theirs were on the list.
    keys: u32,
}

/// Does what was asked about the block list.
pub(crate) fn run(context: &mut Context, wanted: &BlockedCommand) -> Result<Done, Failure> {
    match wanted {
        BlockedCommand::List { json } => list(context, *json)?,
        BlockedCommand::Check { key, json } => check(context, key, *json)?,
        BlockedCommand::Allow { key, json } => allow(context, key, *json)?,
    }
    Ok(Done::Well)
}

fn list(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let (blocked, imports) = (workspace.block_list(), workspace.imports()?);
    let since = blocked.people();
    let people = since.iter().map(|(_, n)| n).sum();
    let left_out = imports.iter().filter(|import| import.n_blocked > 0);
    if json {
        let moment = |&(at, people): &(jiff::Timestamp, u32)| SinceSaid {
            at: at.to_string(),
            people,
        };
        let said = ListSaid {
            people,
            keys: blocked.n_keys(),
            since: since.iter().map(moment).collect(),
            left_out: left_out
                .map(|import| LeftOutSaid {
                    import: import.id,
                    rows: import.n_blocked,
                })
                .collect(),
        };
        return Ok(context.streams.json(&said)?);
    }
    let words = context.words;
    let line = words.say("blocks-people", &[("n", Arg::from(people))]);
    context.streams.line(&line)?;
    for (at, n) in since {
        let day = words.date(at.to_zoned(jiff::tz::TimeZone::UTC).date());
        let said = [("date", Arg::from(&day)), ("n", Arg::from(n))];
        let line = words.say("blocks-since", &said);
        context.streams.line(&format!("  {line}"))?;
    }
    for import in left_out {
        let said = [
            ("no", Arg::from(import.id as usize)),
            ("file", Arg::from(&import.file_name)),
            ("n", Arg::from(import.n_blocked)),
        ];
        let line = words.say("blocks-left-out", &said);
        context.streams.line(&format!("  {line}"))?;
    }
    Ok(())
}

fn check(context: &mut Context, key: &str, json: bool) -> Result<(), Failure> {
    let blocked = context.open_to_read()?.blocked(key);
    if json {
        return Ok(context.streams.json(&CheckSaid {
            blocked: blocked.is_some(),
            since: blocked.map(|one| one.at.to_string()),
        })?);
    }
    let words = context.words;
    let line = match blocked {
        None => words.say("blocks-is-not", &[]),
        Some(one) => {
            let day = words.date(one.at.to_zoned(jiff::tz::TimeZone::UTC).date());
            words.say("blocks-is", &[("date", Arg::from(&day))])
        }
    };
    Ok(context.streams.line(&line)?)
}

fn allow(context: &mut Context, key: &str, json: bool) -> Result<(), Failure> {
    let mut workspace = context.open()?;
    let keys = workspace.block_lift(key, context.now)?;
    if json {
        return Ok(context.streams.json(&AllowSaid { keys })?);
    }
    let said = match keys {
        0 => "blocks-is-not",
        _ => "blocks-lifted",
    };
    let line = context.words.say(said, &[]);
    Ok(context.streams.line(&line)?)
}
