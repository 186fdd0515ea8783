//! Is what was signed still what was signed? A copy of a version that anybody can keep, and the check of it, which
//! needs no workspace; a workspace is checked whole when it is opened.

use std::path::Path;

use agreement::{CheckedCopy, CopyError, Differs, check_copy, signed_copy};
use serde::Serialize;
use words::Words;
use workspace::{Snapshot, Workspace, WorkspaceError, export_bytes};

use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::signatures::{SignOffSaid, side_said, sign_offs_said};

/// How every workspace begins.
const WORKSPACE: &[u8] = b"SQLite format 3\0";

#[derive(Serialize)]
struct Verified {
    whole: bool,
    copies: Vec<CopySaid>,
}

#[derive(Serialize)]
struct CopySaid {
    title: String,
    agreement_hash: String,
    definition_hash: String,
    sign_offs: Vec<SignOffSaid>,
    /// What is not as it was signed.
    differs: Vec<DiffersSaid>,
}

#[derive(Serialize)]
struct DiffersSaid {
    /// `text`, `rules`, `unreadable` or `seal`.
    what: &'static str,
    signed: Option<String>,
    is: Option<String>,
}

/// Writes a copy of a signed version.
pub(crate) fn copy(
    context: &mut Context,
    version: Option<u32>,
    file: &Path,
) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let absent = || WorkspaceError::VersionAbsent("1".to_owned());
    let version = match version {
        Some(no) => snapshot.version(no)?,
        None => snapshot.agreement.last_agreed().ok_or_else(absent)?,
    };
    export_bytes(signed_copy(version).as_bytes(), file)?;
    say_written(context, file)?;
    Ok(Done::Well)
}

/// Checks a copy, or every version of a workspace.
pub(crate) fn verify(context: &mut Context, file: &Path, json: bool) -> Result<Done, Failure> {
    let bytes = std::fs::read(file).map_err(|error| WorkspaceError::FileUnreadable {
        name: file.display().to_string(),
        error,
    })?;
    let copies = if bytes.starts_with(WORKSPACE) {
        let workspace = Workspace::open_to_read(file, context.now)?;
        of_workspace(workspace.snapshot())
    } else {
        check_copy(&bytes).map(|copy| vec![copy])
    };
    let copies = match copies {
        Ok(copies) => copies,
        Err(error) => {
            let key = match &error {
                CopyError::Shape(_) => "verify-no-copy",
                CopyError::Newer(_) => "verify-newer",
            };
            let why = one_line(&error.to_string()).into_owned();
            let line = context.words.say(key, &[("why", why.into())]);
            context.streams.line(&line)?;
            return Ok(Done::FoundWrong);
        }
    };
    let whole = copies.iter().all(|copy| copy.differs.is_empty());
    if json {
        let copies = copies.iter().map(CopySaid::of).collect();
        context.streams.json(&Verified { whole, copies })?;
    } else {
        for copy in &copies {
            for line in lines(copy, context.words) {
                context.streams.line(&line)?;
            }
        }
        if copies.is_empty() {
            let line = context.words.say("verify-nothing-signed", &[]);
            context.streams.line(&line)?;
        }
    }
    Ok(if whole { Done::Well } else { Done::FoundWrong })
}

fn of_workspace(snapshot: &Snapshot) -> Result<Vec<CheckedCopy>, CopyError> {
    let versions = snapshot.agreement.versions.iter();
    versions
        .map(|version| check_copy(signed_copy(version).as_bytes()))
        .collect()
}

/// What a copy says and whether it holds.
fn lines(copy: &CheckedCopy, words: Words) -> Vec<String> {
    let title = one_line(&copy.title).into_owned();
    let mut lines = vec![if copy.differs.is_empty() {
        words.say("verify-whole", &[("title", title.into())])
    } else {
        words.say("verify-differs", &[("title", title.into())])
    }];
    let hashes = [
        ("agreement-hash", &copy.agreement_hash),
        ("agreement-definition-hash", &copy.definition_hash),
    ];
    let hashes = hashes.map(|(key, hash)| format!("  {}: {}", words.say(key, &[]), one_line(hash)));
    lines.extend(hashes);
    for one in &copy.sign_offs {
        let side = side_said(one.side, words);
        lines.push(format!("  {} ({side}), {}", one_line(&one.name), one.at));
    }
    lines.extend(copy.differs.iter().map(|differs| {
        let said = match differs {
            Differs::Text { is, .. } => words.say("verify-text", &[("is", is.clone().into())]),
            Differs::Rules { is, .. } => words.say("verify-rules", &[("is", is.clone().into())]),
            Differs::Unreadable(why) => words.say(
                "verify-unreadable",
                &[("why", one_line(why).into_owned().into())],
            ),
            Differs::Seal => words.say("verify-seal", &[]),
        };
        format!("  {said}")
    }));
    lines
}

impl CopySaid {
    fn of(copy: &CheckedCopy) -> Self {
        Self {
            title: copy.title.clone(),
            agreement_hash: copy.agreement_hash.clone(),
            definition_hash: copy.definition_hash.clone(),
            sign_offs: sign_offs_said(&copy.sign_offs),
            differs: copy.differs.iter().map(DiffersSaid::of).collect(),
        }
    }
}

impl DiffersSaid {
    fn of(differs: &Differs) -> Self {
        let (what, signed, is) = match differs {
            Differs::Text { signed, is } => ("text", Some(signed), Some(is)),
            Differs::Rules { signed, is } => ("rules", Some(signed), Some(is)),
            Differs::Unreadable(_) => ("unreadable", None, None),
            Differs::Seal => ("seal", None, None),
        };
        Self {
            what,
            signed: signed.cloned(),
            is: is.cloned(),
        }
    }
}
