//! How does what was agreed get on paper? The agreement as it is signed, and one page of it for a wall, in
//! any of the languages, as PDF, HTML or Markdown. A version reads in the sentences that were signed,
//! whatever the program would say today.

mod card;
mod figures;
mod minutes;
mod review;
mod whole;

pub use review::{ReviewFigure, export_review};

use std::borrow::Cow;
use std::path::Path;

use agreement::{Section, Side, State, Version};
use charts::tokens;
use definition::{Definition, Owner};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use papers::{Block, Colours, Owned, Paper, Tint};
use words::{Arg, Words};

use crate::{Snapshot, WorkspaceError, export_bytes};

/// Letters of a fingerprint that people compare.
pub(crate) const SHORT_HASH: usize = 12;

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// The agreement, whole.
    Agreement,
    /// One page for a wall.
    Card,
}

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperForm {
    /// Pages to be printed and sent.
    Pdf,
    /// A page for a browser.
    Html,
    /// Plain text with a few signs.
    Markdown,
}

/// Which paper of which text, in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperWanted {
    /// Which paper.
    pub kind: PaperKind,
    /// Of which version; `None` of what is in force.
    pub version: Option<u32>,
    /// In which form.
    pub form: PaperForm,
}

impl PaperForm {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// The form of files that end so.
    #[must_use]
    pub fn from_ending(ending: &str) -> Option<Self> {
        let all = [Self::Pdf, Self::Html, Self::Markdown];
        all.into_iter()
            .find(|form| form.ending().eq_ignore_ascii_case(ending))
    }
}

impl PaperWanted {
    /// What a file of it is called, such as `agreement-v3-pl.pdf`.
    #[must_use]
    pub fn file_name(&self, snapshot: &Snapshot, words: Words) -> String {
        let kind = match self.kind {
            PaperKind::Agreement => "agreement",
            PaperKind::Card => "card",
        };
        let text = TheText::of(snapshot, self.version, words).ok();
        let no = text.and_then(|text| text.version.map(|version| version.no));
        let no = no.map_or_else(|| "draft".to_owned(), |no| format!("v{no}"));
        let (language, ending) = (words.locale().code(), self.form.ending());
        format!("{kind}-{no}-{language}.{ending}")
    }
}

/// The bytes of a paper; the same for the same text, leads, day and language.
///
/// # Errors
/// Where there is no definition or no such version.
pub fn paper_bytes(
    snapshot: &Snapshot,
    wanted: PaperWanted,
    words: Words,
) -> Result<Vec<u8>, WorkspaceError> {
    let text = TheText::of(snapshot, wanted.version, words)?;
    let paper = match wanted.kind {
        PaperKind::Agreement => whole::paper(snapshot, &text, words)?,
        PaperKind::Card => card::paper(&text, words)?,
    };
    bytes_of(&paper, wanted.form)
}

pub(crate) fn bytes_of(paper: &Paper, form: PaperForm) -> Result<Vec<u8>, WorkspaceError> {
    Ok(match form {
        PaperForm::Pdf => papers::pdf(paper).map_err(failed)?,
        PaperForm::Html => papers::html(paper).into_bytes(),
        PaperForm::Markdown => papers::markdown(paper).into_bytes(),
    })
}

/// Writes a paper to a file, whole or not at all.
///
/// # Errors
/// Where there is no definition or no such version, or the file cannot be written.
pub fn export_paper(
    snapshot: &Snapshot,
    wanted: PaperWanted,
    words: Words,
    path: &Path,
) -> Result<(), WorkspaceError> {
    export_bytes(&paper_bytes(snapshot, wanted, words)?, path)
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands it over")]
fn failed(error: papers::PaperError) -> WorkspaceError {
    WorkspaceError::Internal(error.to_string())
}

/// The text that goes on paper: a version as it was signed, or a draft as it reads today.
struct TheText<'a> {
    title: &'a str,
    definition: &'a Definition,
    definition_hash: &'a str,
    version: Option<&'a Version>,
    state: Option<State>,
    sections: Cow<'a, [Section]>,
    /// Whether the sentences are in another language, since nobody signed them in this one.
    in_another: bool,
}

impl<'a> TheText<'a> {
    fn of(snapshot: &'a Snapshot, no: Option<u32>, words: Words) -> Result<Self, WorkspaceError> {
        let saved = snapshot.definition.as_ref();
        let in_force = saved.map(|saved| &saved.definition);
        let version = match (no, in_force) {
            (Some(no), _) => Some(snapshot.version(no)?),
            (None, Some(definition)) => snapshot.agreement.frozen(definition),
            (None, None) => return Err(WorkspaceError::DefinitionAbsent),
        };
        if let Some(version) = version {
            let code = words.locale().code();
            return Ok(Self {
                title: &version.text.title,
                definition: &version.definition,
                definition_hash: &version.definition_hash,
                version: Some(version),
                state: Some(snapshot.agreement.state(version, in_force)),
                sections: Cow::Borrowed(version.text.read_in(code)),
                in_another: !version.text.sentences.contains_key(code),
            });
        }
        let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
        Ok(Self {
            title: &saved.definition.title,
            definition: &saved.definition,
            definition_hash: &saved.hash,
            version: None,
            state: None,
            sections: Cow::Owned(snapshot.page(words)?),
            in_another: false,
        })
    }

    /// Which text it is, in one line.
    fn standing(&self, words: Words) -> String {
        let (Some(version), Some(state)) = (self.version, self.state) else {
            return words.say("agreement-draft", &[]);
        };
        let no = Arg::from(version.no as usize);
        let key = match (state, version.agreed_at()) {
            (State::Agreed, Some(_)) => "agreement-agreed",
            (State::Superseded, Some(_)) => "agreement-superseded",
            (State::Superseded, None) => "agreement-left",
            _ => "agreement-proposed",
        };
        let at = version.agreed_at().unwrap_or(version.frozen_at);
        words.say(key, &[("no", no), ("date", self.day(at, words).into())])
    }

    /// What must stand on each page, since the text does not hold, or does no longer.
    fn warning(&self, words: Words) -> Option<String> {
        let key = match self.state {
            None => "papers-draft",
            Some(State::Proposed) => "papers-proposed",
            Some(State::Superseded) => "papers-superseded",
            Some(State::Agreed) => return None,
        };
        Some(words.say(key, &[]))
    }

    /// What stands at the foot of each page.
    fn foot(&self, words: Words) -> Vec<String> {
        let hash = self
            .version
            .map_or(self.definition_hash, |version| &version.agreement_hash);
        let short: String = hash.chars().take(SHORT_HASH).collect();
        // First what must not be cut where a title is long.
        vec![format!(
            "{short} · {} · {}",
            self.standing(words),
            self.title
        )]
    }

    fn day(&self, at: Timestamp, words: Words) -> String {
        words.date(at.to_zoned(self.zone()).date())
    }

    fn zone(&self) -> TimeZone {
        TimeZone::get(&self.definition.time_zone).unwrap_or(TimeZone::UTC)
    }

    fn paper(&self, blocks: Vec<Block>, form: papers::Form, words: Words) -> Paper {
        Paper {
            language: words.locale().code().to_owned(),
            title: self.title.to_owned(),
            subtitle: self.standing(words),
            draft: self.warning(words),
            blocks,
            foot: self.foot(words),
            form,
            colours: colours(),
        }
    }
}

/// The colours of paper: those of screens and charts on a light ground.
pub(crate) fn colours() -> Colours {
    let light = |(_, light, _): tokens::Token| light.to_owned();
    Colours {
        marketing: light(tokens::MARKETING),
        marketing_soft: light(tokens::MARKETING_SOFT),
        sales: light(tokens::SALES),
        sales_soft: light(tokens::SALES_SOFT),
        text: light(tokens::TEXT),
        quiet: light(tokens::TEXT_QUIET),
        line: light(tokens::LINE),
    }
}

fn side_name(side: Side, words: Words) -> String {
    owner_name(side.into(), words)
}

fn owner_name(owner: Owner, words: Words) -> String {
    let key = match owner {
        Owner::Marketing => "side-marketing",
        Owner::Sales => "side-sales",
        Owner::Both => "side-both",
    };
    words.say(key, &[])
}

fn tint(owner: Owner) -> Tint {
    match owner {
        Owner::Marketing => Tint::Marketing,
        Owner::Sales => Tint::Sales,
        Owner::Both => Tint::Both,
    }
}

fn owned(owner: Owner, words: Words) -> Owned {
    Owned {
        tint: tint(owner),
        name: owner_name(owner, words),
    }
}

fn heading(text: String, owner: Option<Owned>) -> Block {
    Block::Heading {
        level: 1,
        text,
        owner,
    }
}

fn sentences(section: &Section) -> Vec<papers::Sentence> {
    let lines = section.lines.iter();
    let sentence = |line: &agreement::Line| papers::Sentence {
        depth: line.depth.parse().unwrap_or_default(),
        text: line.text.clone(),
    };
    lines.map(sentence).collect()
}

#[cfg(test)]
mod tests;
