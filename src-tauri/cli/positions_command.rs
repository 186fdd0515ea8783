//! Where does everybody stand on each criterion? Positions, remarks, overruled objections, and the map of the
//! room.

use agreement::{Mood, Stance, Stand, Stood, next_disagreement};
use definition::Owner;
use serde::Serialize;
use words::{Arg, Words};
use workspace::Snapshot;

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::positions_arguments::{PositionsCommand, Say};

#[derive(Serialize)]
struct RoomSaid {
    /// Those first that need to be talked about.
    criteria: Vec<StandSaid>,
    /// What stands between the text in force and a signature, in words.
    before_signing: Vec<String>,
}

#[derive(Serialize)]
struct StandSaid {
    id: String,
    called: String,
    /// `disputed`, `one-side`, `unspoken`, `overruled`, `livable` or `agreed`.
    mood: &'static str,
    proposers: Vec<String>,
    people: Vec<StoodSaid>,
    comments: Vec<CommentSaid>,
}

#[derive(Serialize)]
struct StoodSaid {
    name: String,
    side: &'static str,
    /// `agree`, `can_live_with_it` or `object`; of an earlier wording where `earlier_wording` says so.
    position: Option<&'static str>,
    reason: Option<String>,
    at: Option<String>,
    earlier_wording: bool,
    /// Whether nobody can sign while it stands.
    blocks: bool,
    overruled: Option<OverruledSaid>,
}

#[derive(Serialize)]
struct OverruledSaid {
    by: String,
    reason: String,
    at: String,
}

#[derive(Serialize)]
struct CommentSaid {
    id: String,
    who: String,
    at: String,
    text: String,
}

#[derive(Serialize)]
struct NextSaid {
    /// The criterion by its id; none where nothing is disputed.
    next: Option<String>,
}

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &PositionsCommand) -> Result<Done, Failure> {
    let now = context.now;
    match wanted {
        PositionsCommand::Show { json } => show(context, *json)?,
        PositionsCommand::Say(wanted) => say(context, wanted)?,
        PositionsCommand::Comment {
            criterion,
            text,
            name,
        } => {
            let id = context.open()?.comment_add(criterion, name, text, now)?;
            context.streams.line(&id)?;
        }
        PositionsCommand::Uncomment { id, name } => {
            context.open()?.comment_remove(id, name, now)?;
        }
        PositionsCommand::Overrule {
            criterion,
            whose,
            name,
            reason,
        } => {
            let mut workspace = context.open()?;
            workspace.objection_overrule(criterion, whose, (name, reason), now)?;
            show_one(context, workspace.snapshot(), criterion)?;
        }
        PositionsCommand::Proposed { criterion, names } => {
            let by = crate::person::person();
            let mut workspace = context.open()?;
            workspace.proposer_say(criterion, names, (now, &by))?;
            show_one(context, workspace.snapshot(), criterion)?;
        }
        PositionsCommand::Next { after, json } => next(context, after.as_deref(), *json)?,
    }
    Ok(Done::Well)
}

fn say(context: &mut Context, wanted: &Say) -> Result<(), Failure> {
    let mut workspace = context.open()?;
    if let Some(side) = wanted.side {
        let side = agreement::Side::from(side);
        workspace.take_part(&wanted.name, Owner::from(side), context.now)?;
    }
    let said = (wanted.stance.0, wanted.reason.as_str());
    workspace.position_say(&wanted.criterion, &wanted.name, said, context.now)?;
    show_one(context, workspace.snapshot(), &wanted.criterion)
}

fn next(context: &mut Context, after: Option<&str>, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let room = snapshot.room()?;
    let after = after
        .map(|named| snapshot.criterion_id(named))
        .transpose()?;
    let next = next_disagreement(&room, after.as_ref());
    if json {
        let next = next.map(|id| id.0.clone());
        return Ok(context.streams.json(&NextSaid { next })?);
    }
    match room.iter().find(|one| Some(&one.criterion) == next) {
        None => {
            let none = context.words.say("room-no-disagreement", &[]);
            context.streams.line(&none)?;
        }
        Some(stand) => lines(context, snapshot, stand)?,
    }
    Ok(())
}

fn show(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let words = context.words;
    let room = snapshot.room()?;
    let before_signing = snapshot.before_signing().sentences(snapshot, words);
    if json {
        let criteria = room
            .into_iter()
            .map(|stand| StandSaid::of(stand, snapshot, words));
        return Ok(context.streams.json(&RoomSaid {
            criteria: criteria.collect(),
            before_signing,
        })?);
    }
    if snapshot.agreement.participants.is_empty() {
        context.streams.line(&words.say("room-nobody", &[]))?;
    }
    for stand in &room {
        lines(context, snapshot, stand)?;
    }
    for line in before_signing {
        context.streams.line(&line)?;
    }
    Ok(())
}

fn show_one(context: &mut Context, snapshot: &Snapshot, named: &str) -> Result<(), Failure> {
    let id = snapshot.criterion_id(named)?;
    let room = snapshot.room()?;
    match room.iter().find(|one| one.criterion == id) {
        Some(stand) => lines(context, snapshot, stand),
        None => Ok(()),
    }
}

/// A criterion on one line, each who spoke and each remark below it.
fn lines(context: &mut Context, snapshot: &Snapshot, stand: &Stand) -> Result<(), Failure> {
    let words = context.words;
    let called = snapshot.criterion_called(&stand.criterion, words);
    let mut head = vec![
        mood_said(stand.mood, words),
        one_line(&called).into_owned(),
        stand.criterion.0.clone(),
    ];
    if !stand.proposers.is_empty() {
        let names = words.list_and(&stand.proposers);
        head.push(words.say("position-proposed-by", &[("names", names.into())]));
    }
    context.streams.line(&head.join(" · "))?;
    for one in &stand.people {
        if let Some(line) = person_line(one, words) {
            context.streams.line(&format!("  {line}"))?;
        }
    }
    for one in &stand.comments {
        let line = format!("  {}: “{}” ({})", one.who, one.text, one.id);
        context.streams.line(&one_line(&line))?;
    }
    Ok(())
}

fn person_line(one: &Stood, words: Words) -> Option<String> {
    let position = one.position.as_ref()?;
    let side = words.say(&format!("side-{}", owner_name(one.side)), &[]);
    let mut said = format!(
        "{} ({side}): {}",
        one.name,
        stance_said(position.stance, words)
    );
    if !position.reason.is_empty() {
        said.push_str(&format!(" – {}", position.reason));
    }
    let mut parts = vec![said];
    if one.earlier {
        parts.push(words.say("position-earlier", &[]));
    }
    if one.blocks {
        parts.push(words.say("position-blocks", &[]));
    }
    if let Some(by) = &one.overruled {
        let args = [("name", Arg::from(&by.by)), ("why", Arg::from(&by.why))];
        parts.push(words.say("position-overruled", &args));
    }
    Some(one_line(&parts.join(" · ")).into_owned())
}

fn mood_said(mood: Mood, words: Words) -> String {
    let side = match mood {
        Mood::OneSide(side) => words.say(&format!("side-{}", side.name()), &[]),
        _ => String::new(),
    };
    words.say(&format!("mood-{}", mood.name()), &[("side", side.into())])
}

fn stance_said(stance: Stance, words: Words) -> String {
    words.say(&format!("stance-{}", stance.name().replace('_', "-")), &[])
}

fn owner_name(owner: Owner) -> &'static str {
    match owner {
        Owner::Marketing => "marketing",
        Owner::Sales => "sales",
        Owner::Both => "both",
    }
}

impl StandSaid {
    fn of(stand: Stand, snapshot: &Snapshot, words: Words) -> Self {
        let comments = stand.comments.into_iter().map(|one| CommentSaid {
            id: one.id,
            who: one.who,
            at: one.at.to_string(),
            text: one.text,
        });
        Self {
            called: snapshot.criterion_called(&stand.criterion, words),
            mood: stand.mood.name(),
            id: stand.criterion.0,
            proposers: stand.proposers,
            people: stand.people.into_iter().map(StoodSaid::from).collect(),
            comments: comments.collect(),
        }
    }
}

impl From<Stood> for StoodSaid {
    fn from(one: Stood) -> Self {
        let position = one.position.as_ref();
        Self {
            side: owner_name(one.side),
            position: position.map(|said| said.stance.name()),
            reason: position.map(|said| said.reason.clone()),
            at: position.map(|said| said.at.to_string()),
            earlier_wording: one.earlier,
            blocks: one.blocks,
            overruled: one.overruled.map(|by| OverruledSaid {
                by: by.by,
                reason: by.why,
                at: by.at.to_string(),
            }),
            name: one.name,
        }
    }
}
