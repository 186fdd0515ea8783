//! What exactly is signed? One canonical JSON text: the definition as written, its title, who takes
//! part, and the sentences as they were read. Its bytes are stored and never rewritten.

use std::collections::BTreeMap;

use definition::{Definition, canonical_json};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Participant, Section};

/// The version of the text's format, as a text: in canonical JSON numbers are.
const FORMAT: &str = "1";

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
}

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    leadpact_agreement: String,
    /// What the team calls the definition.
    pub title: String,
    /// The definition's file, letter by letter.
    pub definition: String,
    /// Who took part when the text was frozen.
    pub participants: Vec<Participant>,
    /// The sentences, by language code.
    pub sentences: BTreeMap<String, Vec<Section>>,
}

impl Text {
    /// The text of a definition with those who take part, read in these languages.
    #[must_use]
    pub fn new(
        definition: &Definition,
        participants: Vec<Participant>,
        sentences: BTreeMap<String, Vec<Section>>,
    ) -> Self {
        Self {
            leadpact_agreement: FORMAT.to_owned(),
            title: definition.title.clone(),
            definition: definition::write(definition),
            participants,
            sentences,
        }
    }

    /// The bytes that are signed and stored.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let json = serde_json::to_value(self).unwrap_or_default();
        canonical_json(json).into_bytes()
    }

    /// The text and the definition that stored bytes hold.
    ///
    /// # Errors
    /// Where the bytes are no such text, or a newer program's.
    pub fn read(bytes: &[u8]) -> Result<(Self, Definition), TextError> {
        let text: Self =
            serde_json::from_slice(bytes).map_err(|error| TextError::Shape(error.to_string()))?;
        if text.leadpact_agreement != FORMAT {
            return Err(TextError::Newer(text.leadpact_agreement));
        }
        let definition = definition::read(&text.definition)?;
        Ok((text, definition))
    }

    /// The agreement hash of stored bytes: SHA-256, in hex.
    #[must_use]
    pub fn hash(bytes: &[u8]) -> String {
        let digest = Sha256::digest(bytes);
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
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
