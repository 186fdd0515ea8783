//! How is one edit kept? As canonical JSON: who, when, why, after which other edits, and what each of its
//! registers holds from now on. Its identity is the hash of its bytes, so nobody can change what another said.
//!
//! Invariant: bytes are read only if they are, byte for byte, what would be written.

use std::fmt;

use definition::{canonical_json, sha256_hex};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Register;

/// The version of the format, as a text: in canonical JSON numbers are.
const FORMAT: &str = "1";

/// The longest edit that is read: far beyond a definition of ten thousand criteria.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The longest name, and the longest reason, in letters.
const LONGEST_NAME: usize = 200;

/// The identity of an edit: SHA-256 of its bytes, in hex.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditHash(String);

impl EditHash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha256_hex(bytes))
    }

    /// The hash that a text is; `None` where it is none.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(is_hex)).then(|| Self(text.to_owned()))
    }

    /// As a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EditHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why bytes are no edit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// They are too many.
    #[error("an edit is longer than any can be")]
    TooLong,
    /// They are not of the shape of an edit.
    #[error("not an edit: {0}")]
    Shape(String),
    /// A newer program wrote them.
    #[error("the edit has format {0}; this program reads {FORMAT}")]
    Newer(String),
    /// They say it otherwise than it is written.
    #[error("an edit is not written as edits are")]
    NotCanonical,
}

/// What one register holds from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The register.
    pub register: Register,
    /// What it holds; null takes away what it held.
    pub value: Value,
    /// The edits whose writes of this register it takes the place of: all that its author knew.
    pub over: Vec<EditHash>,
}

/// What somebody said at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Who; empty where nobody is known.
    pub who: String,
    /// When; shown, and never decides.
    pub at: Timestamp,
    /// Why, in their words; often empty.
    pub note: String,
    /// The newest edits that they knew.
    pub after: Vec<EditHash>,
    /// The edit that this one takes back.
    pub undoes: Option<EditHash>,
    /// What they said, each register once, in the order of registers.
    pub writes: Vec<Write>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EditFormat {
    leadpact_edit: String,
    who: String,
    at: String,
    note: String,
    after: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<String>,
    writes: Vec<WriteFormat>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WriteFormat {
    register: Vec<String>,
    value: Value,
    over: Vec<String>,
}

impl Edit {
    /// The bytes that are kept and shared.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let texts = |hashes: &[EditHash]| {
            let mut texts: Vec<String> = hashes.iter().map(ToString::to_string).collect();
            texts.sort();
            texts.dedup();
            texts
        };
        let mut writes: Vec<&Write> = self.writes.iter().collect();
        writes.sort_by(|a, b| a.register.cmp(&b.register));
        let writes = writes.into_iter().map(|write| WriteFormat {
            register: write.register.path(),
            value: write.value.clone(),
            over: texts(&write.over),
        });
        let format = EditFormat {
            leadpact_edit: FORMAT.to_owned(),
            who: self.who.clone(),
            at: self.at.to_string(),
            note: self.note.clone(),
            after: texts(&self.after),
            undoes: self.undoes.as_ref().map(ToString::to_string),
            writes: writes.collect(),
        };
        let json = serde_json::to_value(format).unwrap_or_default();
        canonical_json(json).into_bytes()
    }

    /// What it says of a register; `None` where nothing.
    #[must_use]
    pub fn write(&self, register: &Register) -> Option<&Write> {
        let at = self
            .writes
            .binary_search_by(|write| write.register.cmp(register));
        at.ok().and_then(|at| self.writes.get(at))
    }

    /// Its identity.
    #[must_use]
    pub fn hash(&self) -> EditHash {
        EditHash::of(&self.bytes())
    }

    /// The edit that bytes hold.
    ///
    /// # Errors
    /// Where they are no edit, a newer program's, or not written as edits are.
    pub fn read(bytes: &[u8]) -> Result<Self, EditError> {
        if bytes.len() > MAX_BYTES {
            return Err(EditError::TooLong);
        }
        let shape = |why: &str| EditError::Shape(why.to_owned());
        let format: EditFormat =
            serde_json::from_slice(bytes).map_err(|error| EditError::Shape(error.to_string()))?;
        if format.leadpact_edit != FORMAT {
            return Err(EditError::Newer(format.leadpact_edit));
        }
        if format.who.chars().count() > LONGEST_NAME {
            return Err(shape("its author has too long a name"));
        }
        let hashes = |texts: &[String]| -> Result<Vec<EditHash>, EditError> {
            let hashes = texts.iter().map(|text| EditHash::from_hex(text));
            let hashes: Option<Vec<EditHash>> = hashes.collect();
            hashes.ok_or_else(|| shape("what is no hash stands for an edit"))
        };
        let mut writes = Vec::with_capacity(format.writes.len());
        for write in format.writes {
            let register = Register::from_path(&write.register);
            let register = register.ok_or_else(|| shape("it speaks of what no agreement has"))?;
            if !register.holds(&write.value) {
                return Err(shape("it says what cannot be said of that"));
            }
            writes.push(Write {
                register,
                value: write.value,
                over: hashes(&write.over)?,
            });
        }
        if writes
            .windows(2)
            .any(|two| two[0].register >= two[1].register)
        {
            return Err(EditError::NotCanonical);
        }
        let at = format.at.parse().map_err(|_| shape("its moment is none"))?;
        let undoes = format.undoes.map(|text| hashes(&[text])).transpose()?;
        let edit = Self {
            who: format.who,
            at,
            note: format.note,
            after: hashes(&format.after)?,
            undoes: undoes.and_then(|mut one| one.pop()),
            writes,
        };
        if edit.bytes() == bytes {
            Ok(edit)
        } else {
            Err(EditError::NotCanonical)
        }
    }
}
