//! Which versions are there, and which is in effect? Newest first, each with who signed it and from when on it
//! holds; on demand with what changed since the one before it, in sentences and in the leads of today.

use agreement::{Dissent, Standing, State, Version};
use jiff::civil::Date;
use serde::Serialize;
use words::Words;
use workspace::{Price, Snapshot, Which, WorkspaceError, price};

use crate::context::{Context, Done};
use crate::decisions_command::{ChangeWritten, change_lines, written};
use crate::failure::Failure;
use crate::price_said::{PriceSaid, short_lines};
use crate::signatures::{SignOffSaid, sign_offs_said};
use crate::signing::{holds_later, line, state};

#[derive(Serialize)]
struct Versions {
    /// `none`, `draft`, `proposed` or `agreed`: the definition in force.
    in_force: &'static str,
    /// The day on which it is asked which version is in effect.
    on: String,
    /// The number of the agreed version that is in effect on that day; null where none is.
    in_effect: Option<u32>,
    /// The numbers of versions that were agreed apart; none where there is no such conflict.
    agreed_apart: Vec<u32>,
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
    /// The day from which it holds, where that is later than the day on which it was agreed.
    effective_from: Option<String>,
    single_signer: bool,
    definition_hash: String,
    agreement_hash: String,
    sign_offs: Vec<SignOffSaid>,
    /// What changed since the version before; only where it was asked for, null of the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Option<SinceSaid>>,
    /// The objections that were overruled, as they were signed.
    dissent: Vec<Dissent>,
}

#[derive(Serialize)]
struct SinceSaid {
    /// The version before.
    version: u32,
    changes: Vec<ChangeWritten>,
    /// Whom it moves in today's list; null where one of the two cannot decide it.
    price: Option<PriceSaid>,
}

/// Lists the versions; with what `changed`, and as `json`, where that is asked for.
pub(crate) fn run(
    context: &mut Context,
    on: Option<Date>,
    (changed, json): (bool, bool),
) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let on = on.unwrap_or(snapshot.today);
    if json {
        context
            .streams
            .json(&said(snapshot, on, changed, context.words)?)?;
        return Ok(Done::Well);
    }
    for line in lines(snapshot, on, changed, context.words)? {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn lines(
    snapshot: &Snapshot,
    on: Date,
    changed: bool,
    words: Words,
) -> Result<Vec<String>, WorkspaceError> {
    let mut lines = Vec::new();
    match snapshot.standing() {
        None => lines.push(words.say("cli-versions-no-definition", &[])),
        Some(Standing::Draft) => lines.push(words.say("cli-versions-draft", &[])),
        Some(Standing::Proposed { .. } | Standing::Agreed { .. }) => {}
    }
    lines.extend(snapshot.apart_sentence(words));
    let versions = &snapshot.agreement.versions;
    if versions.iter().any(|version| version.agreed_at().is_some()) {
        let date = ("date", words.date(on).into());
        lines.push(match snapshot.agreement.in_effect(on) {
            Some(version) => {
                words.say("cli-versions-in-effect", &[date, ("no", version.no.into())])
            }
            None => words.say("cli-versions-in-effect-none", &[date]),
        });
    }
    for version in versions.iter().rev() {
        lines.push(line(snapshot, version, words));
        let Some(before) = before(snapshot, version).filter(|_| changed) else {
            continue;
        };
        let (was, is) = (Which::Version(before.no), Which::Version(version.no));
        lines.push(format!(
            "  {}",
            words.say("versions-since", &[("no", before.no.into())])
        ));
        let mut told = change_lines(&snapshot.version_diff(was, is, words)?);
        match consequences(snapshot, [before, version])? {
            Some(price) => told.extend(short_lines(&price, words)),
            None => told.push(words.say("versions-uncounted", &[])),
        }
        lines.extend(told.into_iter().map(|line| format!("    {line}")));
    }
    Ok(lines)
}

/// The version before one.
fn before<'a>(snapshot: &'a Snapshot, version: &Version) -> Option<&'a Version> {
    let mut all = snapshot.agreement.versions.iter().rev();
    all.find(|other| other.no < version.no)
}

/// Whom it moves; `None` where one of the two cannot decide today's list.
fn consequences(
    snapshot: &Snapshot,
    [before, after]: [&Version; 2],
) -> Result<Option<Price>, WorkspaceError> {
    match price(snapshot, [&before.definition, &after.definition]) {
        Ok(price) => Ok(Some(price)),
        Err(WorkspaceError::DefinitionWrong(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn said(
    snapshot: &Snapshot,
    on: Date,
    changed: bool,
    words: Words,
) -> Result<Versions, WorkspaceError> {
    let in_force = match snapshot.standing() {
        None => "none",
        Some(Standing::Draft) => "draft",
        Some(Standing::Proposed { .. }) => "proposed",
        Some(Standing::Agreed { .. }) => "agreed",
    };
    let versions = snapshot.agreement.versions.iter();
    let versions = versions.map(|version| {
        let since = changed
            .then(|| since(snapshot, version, words))
            .transpose()?;
        Ok::<_, WorkspaceError>(VersionSaid {
            version: version.no,
            state: match state(snapshot, version) {
                State::Proposed => "proposed",
                State::Agreed => "agreed",
                State::Superseded => "superseded",
            },
            title: version.text.title.clone(),
            frozen_at: version.frozen_at.to_string(),
            agreed_at: version.agreed_at().map(|at| at.to_string()),
            effective_from: holds_later(version).map(|from| from.to_string()),
            single_signer: version.single_signer(),
            definition_hash: version.definition_hash.clone(),
            agreement_hash: version.agreement_hash.clone(),
            sign_offs: sign_offs_said(&version.sign_offs),
            dissent: version.text.dissent.clone(),
            since,
        })
    });
    Ok(Versions {
        in_force,
        on: on.to_string(),
        in_effect: snapshot.agreement.in_effect(on).map(|version| version.no),
        agreed_apart: snapshot
            .agreement
            .agreed_apart()
            .iter()
            .map(|one| one.no)
            .collect(),
        versions: versions.collect::<Result<_, _>>()?,
    })
}

fn since(
    snapshot: &Snapshot,
    version: &Version,
    words: Words,
) -> Result<Option<SinceSaid>, WorkspaceError> {
    let Some(before) = before(snapshot, version) else {
        return Ok(None);
    };
    let (was, is) = (Which::Version(before.no), Which::Version(version.no));
    let changes = snapshot.version_diff(was, is, words)?;
    Ok(Some(SinceSaid {
        version: before.no,
        changes: written(changes),
        price: consequences(snapshot, [before, version])?.map(|price| PriceSaid::of(&price, words)),
    }))
}
