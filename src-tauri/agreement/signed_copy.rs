//! Is a copy of what was signed still what was signed? A file that anybody can keep and check: the signed text,
//! both hashes, and who signed.
//!
//! Invariant: whatever letter of a copy is another, the check says so: of the text by the hash that was signed, of
//! the rest by the seal, which is the hash of everything else in the file.

use definition::{canonical_json, sha256_hex};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Side, SignOff, Text, Version};

/// The version of the file's format.
const FORMAT: &str = "1";

/// The longest copy that is read.
pub const MOST_COPY_BYTES: usize = 128 * 1024 * 1024;

/// Why bytes are no copy of what was signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// They are not of its shape.
    #[error("{0}")]
    Shape(String),
    /// A newer program wrote them.
    #[error("it has format {0}; this program reads {FORMAT}")]
    Newer(String),
}

/// What of a copy is not as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differs {
    /// The text: the hash it was signed with, and the one it has.
    Text {
        /// As signed.
        signed: String,
        /// As it is.
        is: String,
    },
    /// The definition in the text: the hash of its rules when it was signed, and the one they have.
    Rules {
        /// As signed.
        signed: String,
        /// As they are.
        is: String,
    },
    /// The text reads as no agreement any more.
    Unreadable(String),
    /// What stands beside the text: signatures, moments, hashes.
    Seal,
}

/// A copy that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedCopy {
    /// What the team calls it; empty where the text cannot be read.
    pub title: String,
    /// The identity of what was signed, as the copy says it.
    pub agreement_hash: String,
    /// The identity of what decides leads, as the copy says it.
    pub definition_hash: String,
    /// Who signed, oldest first, as the copy says it.
    pub sign_offs: Vec<SignOff>,
    /// What is not as it was signed; nothing where all is.
    pub differs: Vec<Differs>,
}

/// A copy as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CopyFormat {
    leadpact_signed: String,
    text: String,
    agreement_hash: String,
    definition_hash: String,
    frozen_at: String,
    sign_offs: Vec<SignOffFormat>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    seal: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignOffFormat {
    name: String,
    side: Side,
    at: String,
}

impl CopyFormat {
    /// The copy of a version.
    pub(crate) fn of(version: &Version) -> Self {
        let sign_offs = version.sign_offs.iter().map(|one| SignOffFormat {
            name: one.name.clone(),
            side: one.side,
            at: one.at.to_string(),
        });
        let mut format = Self {
            leadpact_signed: FORMAT.to_owned(),
            text: String::from_utf8_lossy(&version.text.bytes()).into_owned(),
            agreement_hash: version.agreement_hash.clone(),
            definition_hash: version.definition_hash.clone(),
            frozen_at: version.frozen_at.to_string(),
            sign_offs: sign_offs.collect(),
            seal: String::new(),
        };
        format.seal = sealed(&format);
        format
    }

    /// The version that it is a copy of, by this number; `None` where anything is not as it was signed.
    pub(crate) fn version(&self, no: u32) -> Option<Version> {
        if self.leadpact_signed != FORMAT || !self.differs().is_empty() {
            return None;
        }
        let (text, definition) = Text::read(self.text.as_bytes()).ok()?;
        Some(Version {
            no,
            frozen_at: self.frozen_at.parse().ok()?,
            text,
            definition,
            definition_hash: self.definition_hash.clone(),
            agreement_hash: self.agreement_hash.clone(),
            sign_offs: self.sign_offs()?,
        })
    }

    /// Who signed; `None` where a moment is none.
    fn sign_offs(&self) -> Option<Vec<SignOff>> {
        let sign_offs = self.sign_offs.iter().map(|one| {
            Some(SignOff {
                name: one.name.clone(),
                side: one.side,
                at: one.at.parse().ok()?,
            })
        });
        sign_offs.collect()
    }

    fn differs(&self) -> Vec<Differs> {
        let mut differs = Vec::new();
        let is = Text::hash(self.text.as_bytes());
        if is != self.agreement_hash {
            let signed = self.agreement_hash.clone();
            differs.push(Differs::Text { signed, is });
        }
        match Text::read(self.text.as_bytes()) {
            Ok((_, definition)) => {
                let is = definition.hash();
                if is != self.definition_hash {
                    let signed = self.definition_hash.clone();
                    differs.push(Differs::Rules { signed, is });
                }
            }
            Err(error) => differs.push(Differs::Unreadable(error.to_string())),
        }
        let moments_read =
            self.frozen_at.parse::<Timestamp>().is_ok() && self.sign_offs().is_some();
        if sealed(self) != self.seal || !moments_read {
            differs.push(Differs::Seal);
        }
        differs
    }
}

/// The hash of everything in a file but its seal.
pub(crate) fn sealed(file: &impl Serialize) -> String {
    let mut json = serde_json::to_value(file).unwrap_or_default();
    if let Some(map) = json.as_object_mut() {
        map.remove("seal");
    }
    sha256_hex(canonical_json(json).as_bytes())
}

/// The file of a copy: JSON that a person can read.
#[must_use]
pub fn signed_copy(version: &Version) -> String {
    let format = CopyFormat::of(version);
    let mut text = serde_json::to_string_pretty(&format).unwrap_or_default();
    text.push('\n');
    text
}

/// Checks a copy.
///
/// # Errors
/// Where the bytes are no copy, or a newer program's.
pub fn check_copy(bytes: &[u8]) -> Result<CheckedCopy, CopyError> {
    if bytes.len() > MOST_COPY_BYTES {
        return Err(CopyError::Shape("the file is too long".to_owned()));
    }
    let format: CopyFormat =
        serde_json::from_slice(bytes).map_err(|error| CopyError::Shape(error.to_string()))?;
    if format.leadpact_signed != FORMAT {
        return Err(CopyError::Newer(format.leadpact_signed));
    }
    let read = Text::read(format.text.as_bytes());
    Ok(CheckedCopy {
        title: read.map(|(text, _)| text.title).unwrap_or_default(),
        sign_offs: format.sign_offs().unwrap_or_default(),
        differs: format.differs(),
        agreement_hash: format.agreement_hash,
        definition_hash: format.definition_hash,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tests::{team, version};

    fn signed() -> Version {
        let mut version = version(
            3,
            &team(),
            &[("Anna", Side::Marketing, 5), ("Bo", Side::Sales, 9)],
        );
        let bytes = version.text.bytes();
        version.agreement_hash = Text::hash(&bytes);
        version.definition_hash = version.definition.hash();
        version
    }

    #[test]
    fn a_copy_of_what_was_signed_is_whole_wherever_it_is_checked() {
        let version = signed();
        let checked = check_copy(signed_copy(&version).as_bytes()).unwrap();
        assert_eq!(checked.differs, []);
        assert_eq!(checked.title, "Good lead");
        assert_eq!(checked.sign_offs, version.sign_offs);
        assert_eq!(checked.agreement_hash, version.agreement_hash);
    }

    #[test]
    fn what_differs_is_named() {
        let copy = signed_copy(&signed());
        let cases = [
            ("Good lead", "Fine lead", "Text"),
            ("employees", "employers", "Rules"),
            ("leadpact_agreement", "leadpact_disagreement", "Unreadable"),
            ("Anna", "Anka", "Seal"),
        ];
        for (from, to, named) in cases {
            assert!(copy.contains(from), "{from}");
            let other = copy.replacen(from, to, 1);
            let differs = check_copy(other.as_bytes()).unwrap().differs;
            let said = format!("{differs:?}");
            assert!(said.contains(named), "{from}: {said}");
        }
        assert!(check_copy(b"{}").is_err());
        let newer = copy.replacen(
            "\"leadpact_signed\": \"1\"",
            "\"leadpact_signed\": \"9\"",
            1,
        );
        assert_eq!(
            check_copy(newer.as_bytes()),
            Err(CopyError::Newer("9".to_owned()))
        );
    }

    proptest! {
        #[test]
        fn no_byte_can_be_another_unseen(place in any::<prop::sample::Index>(), bit in 0..8_u32) {
            let copy = signed_copy(&signed());
            let mut bytes = copy.clone().into_bytes();
            let place = place.index(bytes.len());
            bytes[place] ^= 1 << bit;
            let white = |byte: u8| byte.is_ascii_whitespace();
            // Between two parts of JSON one white space says what another does.
            if !(white(copy.as_bytes()[place]) && white(bytes[place])) {
                let whole = check_copy(&bytes).is_ok_and(|checked| checked.differs.is_empty());
                prop_assert!(!whole, "byte {place}");
            }
        }
    }
}
