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
const MAX_BYTES: usize = 128 * 1024 * 1024;

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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CopyFormat {
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
    /// The hash of everything but the seal.
    fn sealed(&self) -> String {
        let mut json = serde_json::to_value(self).unwrap_or_default();
        if let Some(map) = json.as_object_mut() {
            map.remove("seal");
        }
        sha256_hex(canonical_json(json).as_bytes())
    }
}

/// The file of a copy: JSON that a person can read.
#[must_use]
pub fn signed_copy(version: &Version) -> String {
    let sign_offs = version.sign_offs.iter().map(|one| SignOffFormat {
        name: one.name.clone(),
        side: one.side,
        at: one.at.to_string(),
    });
    let mut format = CopyFormat {
        leadpact_signed: FORMAT.to_owned(),
        text: String::from_utf8_lossy(&version.text.bytes()).into_owned(),
        agreement_hash: version.agreement_hash.clone(),
        definition_hash: version.definition_hash.clone(),
        frozen_at: version.frozen_at.to_string(),
        sign_offs: sign_offs.collect(),
        seal: String::new(),
    };
    format.seal = format.sealed();
    let mut text = serde_json::to_string_pretty(&format).unwrap_or_default();
    text.push('\n');
    text
}

/// Checks a copy.
///
/// # Errors
/// Where the bytes are no copy, or a newer program's.
pub fn check_copy(bytes: &[u8]) -> Result<CheckedCopy, CopyError> {
    if bytes.len() > MAX_BYTES {
        return Err(CopyError::Shape("the file is too long".to_owned()));
    }
    let format: CopyFormat =
        serde_json::from_slice(bytes).map_err(|error| CopyError::Shape(error.to_string()))?;
    if format.leadpact_signed != FORMAT {
        return Err(CopyError::Newer(format.leadpact_signed));
    }
    let mut differs = Vec::new();
    let is = Text::hash(format.text.as_bytes());
    if is != format.agreement_hash {
        let signed = format.agreement_hash.clone();
        differs.push(Differs::Text { signed, is });
    }
    let mut title = String::new();
    match Text::read(format.text.as_bytes()) {
        Ok((text, definition)) => {
            title = text.title;
            let is = definition.hash();
            if is != format.definition_hash {
                let signed = format.definition_hash.clone();
                differs.push(Differs::Rules { signed, is });
            }
        }
        Err(error) => differs.push(Differs::Unreadable(error.to_string())),
    }
    let sign_offs = format.sign_offs.iter().map(|one| {
        Some(SignOff {
            name: one.name.clone(),
            side: one.side,
            at: one.at.parse().ok()?,
        })
    });
    let sign_offs: Option<Vec<SignOff>> = sign_offs.collect();
    let moments_read = format.frozen_at.parse::<Timestamp>().is_ok() && sign_offs.is_some();
    if format.sealed() != format.seal || !moments_read {
        differs.push(Differs::Seal);
    }
    Ok(CheckedCopy {
        title,
        agreement_hash: format.agreement_hash,
        definition_hash: format.definition_hash,
        sign_offs: sign_offs.unwrap_or_default(),
        differs,
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
