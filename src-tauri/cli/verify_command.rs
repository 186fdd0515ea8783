//! Is what was signed still what was signed? A copy of a version that anybody can keep, and the check of it, which
//! needs no workspace; a workspace is checked whole when it is opened.

use std::path::Path;

use agreement::{CheckedCopy, Differs};
use serde::Serialize;
use words::Words;
use workspace::{
    Verified as Found, differs_sentence, no_copy_sentence, nothing_signed_sentence, verify_file,
    whole_sentence,
};

use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::signatures::{SignOffSaid, side_said, sign_offs_said};

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
    context
        .open_to_read()?
        .snapshot()
        .copy_export(version, file)?;
    say_written(context, file)?;
    Ok(Done::Well)
}

/// Checks a copy, or every version of a workspace.
pub(crate) fn verify(context: &mut Context, file: &Path, json: bool) -> Result<Done, Failure> {
    let found = verify_file(file, context.now)?;
    let whole = found.is_whole();
    let copies = match found {
        Found::Copies(copies) => copies,
        Found::NoCopy(error) => {
            let line = no_copy_sentence(&error, context.words);
            context.streams.line(&one_line(&line))?;
            return Ok(Done::FoundWrong);
        }
    };
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
            context
                .streams
                .line(&nothing_signed_sentence(context.words))?;
        }
    }
    Ok(if whole { Done::Well } else { Done::FoundWrong })
}

/// What a copy says and whether it holds.
fn lines(copy: &CheckedCopy, words: Words) -> Vec<String> {
    let mut lines = vec![one_line(&whole_sentence(copy, words)).into_owned()];
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
        let said = differs_sentence(differs, words);
        format!("  {}", one_line(&said))
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
