//! Who signed what, and what changed since? The signatures of both sides, the versions they made, and
//! the plain changes between any two of them.

use agreement::{Side, Standing, State, Version};
use serde::Serialize;
use words::{Arg, Words};
use workspace::{Snapshot, Which, WorkspaceError};

use crate::context::{Context, Done};
use crate::decisions_command::{ChangeWritten, change_lines, written};
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::signatures::{SignOffSaid, side_said, sign_offs_said};

#[derive(Serialize)]
struct Versions {
    /// `none`, `draft`, `proposed` or `agreed`: the definition in force.
    in_force: &'static str,
    versions: Vec<VersionSaid>,
}

#[derive(Serialize)]
struct VersionSaid {
    version: u32,
    /// `proposed`, `agreed` or `superseded`.
    state: &'static str,
    title: String,
    frozen_at: String,
    agreed_at: Option<String>,
    single_signer: bool,
    definition_hash: String,
    agreement_hash: String,
    sign_offs: Vec<SignOffSaid>,
}

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

/// Lists the versions, newest first.
pub(crate) fn versions(context: &mut Context, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    if json {
        context.streams.json(&Versions::of(snapshot))?;
        return Ok(Done::Well);
    }
    let standing = snapshot.standing();
    if matches!(standing, None | Some(Standing::Draft)) {
        let key = match standing {
            None => "cli-versions-no-definition",
            Some(_) => "cli-versions-draft",
        };
        context.streams.line(&context.words.say(key, &[]))?;
    }
    for version in snapshot.agreement.versions.iter().rev() {
        let line = line(snapshot, version, context.words);
        context.streams.line(&line)?;
    }
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

fn name(which: Which) -> String {
    match which {
        Which::Draft => "draft".to_owned(),
        Which::Version(no) => no.to_string(),
    }
}

impl Versions {
    fn of(snapshot: &Snapshot) -> Self {
        let in_force = match snapshot.standing() {
            None => "none",
            Some(Standing::Draft) => "draft",
            Some(Standing::Proposed { .. }) => "proposed",
            Some(Standing::Agreed { .. }) => "agreed",
        };
        let versions = snapshot.agreement.versions.iter();
        let versions = versions.map(|version| VersionSaid {
            version: version.no,
            state: match state(snapshot, version) {
                State::Proposed => "proposed",
                State::Agreed => "agreed",
                State::Superseded => "superseded",
            },
            title: version.text.title.clone(),
            frozen_at: version.frozen_at.to_string(),
            agreed_at: version.agreed_at().map(|at| at.to_string()),
            single_signer: version.single_signer(),
            definition_hash: version.definition_hash.clone(),
            agreement_hash: version.agreement_hash.clone(),
            sign_offs: sign_offs_said(&version.sign_offs),
        });
        Self {
            in_force,
            versions: versions.collect(),
        }
    }
}

fn state(snapshot: &Snapshot, version: &Version) -> State {
    let in_force = snapshot.definition.as_ref().map(|saved| &saved.definition);
    snapshot.agreement.state(version, in_force)
}

/// A version on one line: number, state, who signed, hash.
fn line(snapshot: &Snapshot, version: &Version, words: Words) -> String {
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
