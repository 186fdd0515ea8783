//! Who signed what, and what changed since? The signatures of both sides, how a version reads on one line,
//! and the plain changes between any two of them.

use agreement::{Side, State, Version};
use jiff::civil::Date;
use serde::Serialize;
use words::{Arg, Words};
use workspace::{Snapshot, Which, WorkspaceError};

use crate::context::{Context, Done};
use crate::decisions_command::{ChangeWritten, change_lines, written};
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::signatures::side_said;

#[derive(Serialize)]
struct Difference {
    /// A version's number, or `draft`.
    before: String,
    after: String,
    changes: Vec<ChangeWritten>,
}

/// Signs the definition in force.
pub(crate) fn sign(context: &mut Context, name: &str, side: Side) -> Result<Done, Failure> {
    let mut workspace = context.open()?;
    let no = workspace.version_sign(name, side, context.now)?;
    let line = line(
        workspace.snapshot(),
        workspace.snapshot().version(no)?,
        context.words,
    );
    context.streams.line(&line)?;
    Ok(Done::Well)
}

/// Says what changed; without versions, from the last agreed one to the definition in force.
pub(crate) fn diff(
    context: &mut Context,
    versions: [Option<Which>; 2],
    json: bool,
) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let last_agreed = || {
        let last = snapshot.agreement.last_agreed();
        let last = last.ok_or_else(|| WorkspaceError::VersionAbsent("1".to_owned()))?;
        Ok::<_, WorkspaceError>(Which::Version(last.no))
    };
    let before = versions[0].map_or_else(last_agreed, Ok)?;
    let after = versions[1].unwrap_or(Which::Draft);
    let changes = snapshot.version_diff(before, after, context.words)?;
    if json {
        context.streams.json(&Difference {
            before: name(before),
            after: name(after),
            changes: written(changes),
        })?;
        return Ok(Done::Well);
    }
    if changes.is_empty() {
        let line = context.words.say("diff-none", &[]);
        context.streams.line(&line)?;
    }
    for line in change_lines(&changes) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

/// The day from which a version holds, where that is later than the day on which it was agreed.
pub(crate) fn holds_later(version: &Version) -> Option<Date> {
    let from = version.holds_from()?;
    (version.agreed_on() != Some(from)).then_some(from)
}

fn name(which: Which) -> String {
    match which {
        Which::Draft => "draft".to_owned(),
        Which::Version(no) => no.to_string(),
        Which::Edited => "edited".to_owned(),
    }
}

pub(crate) fn state(snapshot: &Snapshot, version: &Version) -> State {
    let in_force = snapshot.definition.as_ref().map(|saved| &saved.definition);
    snapshot.agreement.state(version, in_force)
}

/// A version on one line: number, state, who signed, hash.
pub(crate) fn line(snapshot: &Snapshot, version: &Version, words: Words) -> String {
    let no = ("no", Arg::from(version.no));
    let zone = jiff::tz::TimeZone::get(&version.definition.time_zone);
    let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
    let day = |at: jiff::Timestamp| words.date(at.to_zoned(zone.clone()).date());
    let state = match (state(snapshot, version), version.agreed_at()) {
        (State::Agreed, Some(at)) => words.say("version-agreed", &[no, ("date", day(at).into())]),
        (State::Superseded, Some(at)) => {
            words.say("version-superseded", &[no, ("date", day(at).into())])
        }
        (State::Proposed, _) => words.say("version-proposed", &[no]),
        (_, _) => words.say("version-left", &[no]),
    };
    let mut parts = vec![state];
    if let Some(from) = holds_later(version) {
        let date = ("date", words.date(from).into());
        parts.push(words.say("versions-effective-from", &[date]));
    }
    parts.extend(version.sign_offs.iter().map(|one| {
        let side = side_said(one.side, words);
        format!("{} ({side}, {})", one_line(&one.name), day(one.at))
    }));
    if version.single_signer() {
        parts.push(words.say("version-single-signer", &[]));
    }
    parts.push(version.agreement_hash.chars().take(12).collect());
    parts.join(" · ")
}
