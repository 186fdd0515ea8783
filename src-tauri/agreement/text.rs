//! What exactly is signed? One canonical JSON text: the definition as written, its title, who takes part, what
//! the sides promise, and the sentences as they were read. Its bytes are stored and never rewritten; a text of
//! the first format, of before there were promises, is read and written as it was signed.

use std::collections::{BTreeMap, BTreeSet};

use definition::{CriterionId, Definition, canonical_json, sha256_hex};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::terms::{self, Terms, TermsError};
use crate::{Participant, Section, Side};

/// The version of the text's format, as a text: in canonical JSON numbers are.
const FORMAT: &str = "2";

/// The format of before there were promises.
const FIRST: &str = "1";

/// Why bytes are no signed text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// They are not of the shape that is signed.
    #[error("not the text of an agreement: {0}")]
    Shape(String),
    /// A newer program wrote them.
    #[error("the agreement has format {0}; this program reads {FORMAT}")]
    Newer(String),
    /// The definition inside cannot be read.
    #[error("the definition of the agreement: {0}")]
    Definition(#[from] definition::ReadError),
    /// The promises inside cannot be read.
    #[error("the terms of the agreement: {0}")]
    Terms(#[from] TermsError),
}

/// Somebody's objection that was overruled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dissent {
    /// Who objected.
    pub name: String,
    /// For which side.
    pub side: Side,
    /// To which criterion.
    pub criterion: CriterionId,
    /// Why.
    pub reason: String,
    /// Who decided otherwise.
    pub overruled_by: String,
    /// Why that was decided.
    pub why: String,
}

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    format: Format,
    /// What the team calls the definition.
    pub title: String,
    /// The definition's file, letter by letter.
    pub definition: String,
    /// Who took part when the text was frozen.
    pub participants: Vec<Participant>,
    /// The sentences, by language code.
    pub sentences: BTreeMap<String, Vec<Section>>,
    /// What the sides promise each other, who has to sign, and from when on it holds; nothing in a text of
    /// before there were promises.
    pub terms: Terms,
    /// The agreement hashes of the versions that were agreed when it was frozen, in their order.
    pub after: Vec<String>,
    /// The objections that were overruled.
    pub dissent: Vec<Dissent>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    First,
    Second,
}

/// What every format holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstText {
    leadpact_agreement: String,
    title: String,
    definition: String,
    participants: Vec<Participant>,
    sentences: BTreeMap<String, Vec<Section>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SecondText {
    leadpact_agreement: String,
    title: String,
    definition: String,
    participants: Vec<Participant>,
    sentences: BTreeMap<String, Vec<Section>>,
    terms: Value,
    quorum: BTreeSet<String>,
    after: Vec<String>,
    effective_from: Option<String>,
    dissent: Vec<Dissent>,
}

impl Text {
    /// The text of a definition with those who take part, read in these languages; nothing is promised in it.
    #[must_use]
    pub fn new(
        definition: &Definition,
        participants: Vec<Participant>,
        sentences: BTreeMap<String, Vec<Section>>,
    ) -> Self {
        Self {
            format: Format::Second,
            title: definition.title.clone(),
            definition: definition::write(definition),
            participants,
            sentences,
            terms: Terms::default(),
            after: Vec::new(),
            dissent: Vec::new(),
        }
    }

    /// The same with these promises.
    #[must_use]
    pub fn promising(self, terms: Terms) -> Self {
        Self { terms, ..self }
    }

    /// The same, frozen when the versions of these agreement hashes were agreed.
    #[must_use]
    pub fn after(mut self, mut hashes: Vec<String>) -> Self {
        hashes.sort();
        hashes.dedup();
        self.after = hashes;
        self
    }

    /// The same with the objections that were overruled.
    #[must_use]
    pub fn dissenting(mut self, mut dissent: Vec<Dissent>) -> Self {
        dissent.sort();
        self.dissent = dissent;
        self
    }

    /// Whether it tells which versions were agreed before it; texts of the first format do not.
    #[must_use]
    pub fn tells_what_was_before(&self) -> bool {
        self.format == Format::Second
    }

    /// The bytes that are signed and stored.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let json = match self.format {
            Format::First => serde_json::to_value(FirstText {
                leadpact_agreement: FIRST.to_owned(),
                title: self.title.clone(),
                definition: self.definition.clone(),
                participants: self.participants.clone(),
                sentences: self.sentences.clone(),
            }),
            Format::Second => {
                let mut terms = self.terms.clone();
                let quorum = std::mem::take(&mut terms.must_sign);
                let effective_from = terms.effective_from.take();
                serde_json::to_value(SecondText {
                    leadpact_agreement: FORMAT.to_owned(),
                    title: self.title.clone(),
                    definition: self.definition.clone(),
                    participants: self.participants.clone(),
                    sentences: self.sentences.clone(),
                    terms: terms::canonical(&terms),
                    quorum,
                    after: self.after.clone(),
                    effective_from: effective_from.map(|day| day.to_string()),
                    dissent: self.dissent.clone(),
                })
            }
        };
        canonical_json(json.unwrap_or_default()).into_bytes()
    }

    /// The text and the definition that stored bytes hold.
    ///
    /// # Errors
    /// Where the bytes are no such text, or a newer program's.
    pub fn read(bytes: &[u8]) -> Result<(Self, Definition), TextError> {
        let shape = |error: serde_json::Error| TextError::Shape(error.to_string());
        let json: Value = serde_json::from_slice(bytes).map_err(shape)?;
        let text = match json["leadpact_agreement"].as_str() {
            Some(FIRST) => Self::from(FirstText::deserialize(json).map_err(shape)?),
            Some(FORMAT) => Self::try_from(SecondText::deserialize(json).map_err(shape)?)?,
            Some(format) => return Err(TextError::Newer(format.to_owned())),
            None => return Err(TextError::Shape("it names no format".to_owned())),
        };
        let definition = definition::read(&text.definition)?;
        Ok((text, definition))
    }

    /// The agreement hash of stored bytes: SHA-256, in hex.
    #[must_use]
    pub fn hash(bytes: &[u8]) -> String {
        sha256_hex(bytes)
    }

    /// The sentences in this language, else in English, else in any.
    #[must_use]
    pub fn read_in(&self, locale: &str) -> &[Section] {
        let of = |code: &str| self.sentences.get(code);
        let any = || self.sentences.values().next();
        of(locale)
            .or_else(|| of("en"))
            .or_else(any)
            .map_or(&[], Vec::as_slice)
    }
}

impl From<FirstText> for Text {
    fn from(text: FirstText) -> Self {
        Self {
            format: Format::First,
            title: text.title,
            definition: text.definition,
            participants: text.participants,
            sentences: text.sentences,
            terms: Terms::default(),
            after: Vec::new(),
            dissent: Vec::new(),
        }
    }
}

impl TryFrom<SecondText> for Text {
    type Error = TextError;

    fn try_from(text: SecondText) -> Result<Self, TextError> {
        let mut terms = terms::read_canonical(text.terms)?;
        let day = |day: String| {
            let read = day.parse::<jiff::civil::Date>();
            read.map_err(|_| TextError::Shape("effective_from is no day".to_owned()))
        };
        terms.effective_from = text.effective_from.map(day).transpose()?;
        terms.must_sign = text.quorum;
        Ok(Self {
            format: Format::Second,
            title: text.title,
            definition: text.definition,
            participants: text.participants,
            sentences: text.sentences,
            terms,
            after: text.after,
            dissent: text.dissent,
        })
    }
}
