//! Which lead lists are there, and what is done with them? Leads are put on a list and taken off it; lists
//! are renamed, deleted and brought back, and nobody goes with a list.

use serde::Serialize;
use words::Arg;
use workspace::{LeadList, Query, Workspace, WorkspaceError, find};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::shortened;
use crate::list_arguments::{ListLeads, Lists, ListsCommand};
use crate::narrowing::{misused, query};
use crate::person::person;

/// Letters of a name that a person is shown.
const MOST_LETTERS: usize = 60;

/// A list.
#[derive(Serialize)]
struct ListSaid<'a> {
    /// Its number, which stays when it is renamed.
    id: i64,
    /// What it is called.
    name: &'a str,
    /// How many people are on it; null where it was deleted.
    members: Option<usize>,
    /// How many of them the last file that was the whole list has not; null where it was deleted.
    absent: Option<usize>,
    /// When it was made.
    made_at: String,
    /// Who made it; null where nobody said.
    by: Option<&'a str>,
    /// When it was deleted; null where it is there.
    deleted_at: Option<String>,
}

/// What was done with a list by hand.
#[derive(Serialize)]
struct ChangeSaid<'a> {
    /// Its number.
    id: i64,
    /// The name of the list.
    list: &'a str,
    /// `add` or `remove`.
    action: &'static str,
    /// Of how many it was said; of people who are one, each.
    people: u32,
    /// When.
    at: String,
    /// Who; null where nobody said.
    by: Option<&'a str>,
    /// When it was undone; null where it counts.
    undone_at: Option<String>,
}

/// Leads that were put on a list or taken off it.
#[derive(Serialize)]
struct ChangedSaid {
    /// The name of the list.
    list: String,
    /// `add` or `remove`.
    action: &'static str,
    /// How many leads were meant.
    leads: usize,
    /// How many of them that changes.
    changed: u32,
    /// The number by which it is undone; null where it changes nobody.
    change: Option<i64>,
    /// How many people are on the list since.
    members: usize,
}

/// Does what was asked about the lists.
pub(crate) fn run(context: &mut Context, wanted: &Lists) -> Result<Done, Failure> {
    match &wanted.command {
        None => list(context, wanted.json)?,
        Some(ListsCommand::Changes { json }) => changes(context, *json)?,
        Some(ListsCommand::Add(leads)) => change(context, leads, true)?,
        Some(ListsCommand::Remove(leads)) => change(context, leads, false)?,
        Some(ListsCommand::Rename { name, new }) => {
            let mut workspace = writing(context)?;
            let id = workspace.snapshot().list_named(name)?.id;
            workspace.list_rename(id, new)?;
            let names = [("name", Arg::from(name)), ("new", Arg::from(new))];
            context
                .streams
                .line(&context.words.say("lists-renamed", &names))?;
        }
        Some(ListsCommand::Delete { name }) => {
            let mut workspace = writing(context)?;
            let id = workspace.snapshot().list_named(name)?.id;
            workspace.list_delete(id, context.now)?;
            say_of(context, "lists-deleted", name)?;
        }
        Some(ListsCommand::Restore { name }) => {
            let mut workspace = writing(context)?;
            let id = deleted(&workspace, name)?;
            workspace.list_restore(id)?;
            say_of(context, "lists-restored", name)?;
        }
        Some(ListsCommand::Undo { id }) => {
            writing(context)?.list_members_undo(*id, context.now)?;
            say_of(context, "lists-change-undone", &id.to_string())?;
        }
        Some(ListsCommand::Redo { id }) => {
            writing(context)?.list_members_redo(*id)?;
            say_of(context, "lists-change-redone", &id.to_string())?;
        }
    }
    Ok(Done::Well)
}

fn writing(context: &Context) -> Result<Workspace, Failure> {
    let workspace = context.open()?;
    workspace.writable()?;
    Ok(workspace)
}

fn say_of(context: &mut Context, key: &str, name: &str) -> Result<(), Failure> {
    let line = context.words.say(key, &[("name", Arg::from(name))]);
    Ok(context.streams.line(&line)?)
}

/// The last list of a name that was deleted.
fn deleted(workspace: &Workspace, name: &str) -> Result<i64, Failure> {
    let wanted = lead::fold(name.trim());
    let ever = workspace.lists_ever()?;
    let named = |list: &&LeadList| list.deleted_at.is_some() && lead::fold(&list.name) == wanted;
    let found = ever.iter().filter(named).max_by_key(|list| list.deleted_at);
    let found = found.ok_or_else(|| WorkspaceError::ListAbsent(name.to_owned()))?;
    Ok(found.id)
}

fn list(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let ever = workspace.lists_ever()?;
    let members = workspace.snapshot().members()?;
    let of = |list: &LeadList| members.iter().find(|one| one.list == list.id);
    if json {
        let all = ever.iter().map(|list| ListSaid {
            id: list.id,
            name: &list.name,
            members: of(list).map(|one| one.on.count()),
            absent: of(list).map(|one| one.absent.count()),
            made_at: list.made_at.to_string(),
            by: Some(list.by.as_str()).filter(|by| !by.is_empty()),
            deleted_at: list.deleted_at.map(|at| at.to_string()),
        });
        return Ok(context.streams.json(&all.collect::<Vec<_>>())?);
    }
    let words = context.words;
    let there: Vec<&LeadList> = ever
        .iter()
        .filter(|list| list.deleted_at.is_none())
        .collect();
    if there.is_empty() {
        return Ok(context.streams.line(&words.say("lists-none", &[]))?);
    }
    let heading = |key: &str| words.say(key, &[]);
    let mut grid = Grid::under(&[
        (Side::Left, heading("lists-name")),
        (Side::Right, heading("lists-members")),
        (Side::Right, heading("lists-absent")),
        (Side::Left, heading("imports-when")),
        (Side::Left, heading("imports-by")),
    ]);
    for list in there {
        let (on, absent) = of(list).map_or((0, 0), |one| (one.on.count(), one.absent.count()));
        grid.row([
            shortened(&list.name, MOST_LETTERS),
            words.integer(on as u64),
            words.integer(absent as u64),
            words.date(list.made_at.to_zoned(jiff::tz::TimeZone::UTC).date()),
            shortened(&list.by, MOST_LETTERS),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    let on_none = workspace.snapshot().on_list(None)?.count();
    let line = words.say("lists-on-none", &[("n", Arg::from(on_none))]);
    Ok(context.streams.line(&line)?)
}

fn changes(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let (changes, ever) = (workspace.list_changes()?, workspace.lists_ever()?);
    let name = |id: i64| {
        let list = ever.iter().find(|list| list.id == id);
        list.map_or("", |list| list.name.as_str())
    };
    if json {
        let all = changes.iter().map(|change| ChangeSaid {
            id: change.id,
            list: name(change.list),
            action: action(change.is_on),
            people: change.n_people,
            at: change.at.to_string(),
            by: Some(change.by.as_str()).filter(|by| !by.is_empty()),
            undone_at: change.undone_at.map(|at| at.to_string()),
        });
        return Ok(context.streams.json(&all.collect::<Vec<_>>())?);
    }
    let words = context.words;
    if changes.is_empty() {
        return Ok(context
            .streams
            .line(&words.say("lists-changes-none", &[]))?);
    }
    let heading = |key: &str| words.say(key, &[]);
    let mut grid = Grid::under(&[
        (Side::Right, heading("imports-no")),
        (Side::Left, heading("imports-when")),
        (Side::Left, heading("lists-what")),
        (Side::Left, heading("imports-by")),
        (Side::Left, heading("imports-state")),
    ]);
    for change in &changes {
        let key = if change.is_on {
            "lists-change-added"
        } else {
            "lists-change-removed"
        };
        let what = [
            ("n", Arg::from(change.n_people)),
            ("name", Arg::from(name(change.list))),
        ];
        grid.row([
            change.id.to_string(),
            words.date(change.at.to_zoned(jiff::tz::TimeZone::UTC).date()),
            words.say(key, &what),
            shortened(&change.by, MOST_LETTERS),
            heading(match change.undone_at {
                Some(_) => "imports-undone",
                None => "imports-counts",
            }),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

fn change(context: &mut Context, wanted: &ListLeads, is_on: bool) -> Result<(), Failure> {
    let mut workspace = writing(context)?;
    let rows = meant(&workspace, wanted)?;
    let by = (context.now, &person()[..]);
    let (list, changed) = match is_on {
        true => workspace.list_members_add(&wanted.name, &rows, by)?,
        false => {
            let list = workspace.snapshot().list_named(&wanted.name)?.id;
            (
                list,
                workspace.list_members_change(list, (&rows, false), by)?,
            )
        }
    };
    let snapshot = workspace.snapshot();
    let said = ChangedSaid {
        list: snapshot.list_of(list)?.name.clone(),
        action: action(is_on),
        leads: rows.len(),
        changed: changed.map_or(0, |(_, n)| n),
        change: changed.map(|(id, _)| id),
        members: snapshot.on_list(Some(list))?.count(),
    };
    if wanted.json {
        return Ok(context.streams.json(&said)?);
    }
    let key = if is_on {
        "lists-change-added"
    } else {
        "lists-change-removed"
    };
    let what = [
        ("n", Arg::from(said.changed)),
        ("name", Arg::from(said.list.as_str())),
    ];
    context.streams.line(&context.words.say(key, &what))?;
    if let Some(no) = said.change {
        let line = [("no", Arg::from(no.to_string()))];
        context
            .streams
            .line(&context.words.say("lists-change-undo", &line))?;
    }
    Ok(())
}

/// The rows of the leads that are meant, ascending.
fn meant(workspace: &Workspace, wanted: &ListLeads) -> Result<Vec<u32>, Failure> {
    let snapshot = workspace.snapshot();
    let query = query(snapshot, &wanted.narrow)?;
    match (wanted.keys.is_empty(), query == Query::default()) {
        (true, true) => Err(misused(
            "say which leads: keys of leads, or an option that narrows",
        )),
        (true, false) => Ok(find(snapshot, &query)?),
        (false, false) => Err(misused(
            "give keys of leads or options that narrow, not both",
        )),
        (false, true) => {
            let mut rows = Vec::new();
            for key in &wanted.keys {
                let found = snapshot.rows_known_by(key)?;
                if found.is_empty() {
                    return Err(WorkspaceError::LeadAbsent(key.clone()).into());
                }
                rows.extend(found.into_iter().map(|row| row as u32));
            }
            rows.sort_unstable();
            rows.dedup();
            Ok(rows)
        }
    }
}

fn action(is_on: bool) -> &'static str {
    if is_on { "add" } else { "remove" }
}
