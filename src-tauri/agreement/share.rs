//! How does what was said and signed go from one workspace to another? One file: every edit of the journal as the
//! bytes it is known by, a copy of every version with its signatures, and a seal over all of it.
//!
//! Invariants: nothing but edits and signed texts is in it, and neither has a place for a lead; a file of which a
//! letter is another, or that another team wrote, is refused whole.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::signed_copy::{CopyFormat, sealed};
use crate::{Edit, Journal, Version};

/// The version of the file's format.
const FORMAT: &str = "1";

/// The longest share that is read.
pub const MOST_SHARE_BYTES: usize = 256 * 1024 * 1024;

/// Why bytes are no share.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// They are not of its shape.
    #[error("not a share: {0}")]
    Shape(String),
    /// A newer program wrote them.
    #[error("the share has format {0}; this program reads {FORMAT}")]
    Newer(String),
    /// Something in it is not as it was written.
    #[error("{0} is not as it was written")]
    Damaged(String),
}

/// What one workspace tells another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// Everything that was said.
    pub edits: Vec<Edit>,
    /// Every version, in the order of the workspace that tells of it, numbered from 1.
    pub versions: Vec<Version>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShareFormat {
    leadpact_share: String,
    edits: Vec<String>,
    versions: Vec<CopyFormat>,
    seal: String,
}

impl Share {
    /// What is said and signed here.
    #[must_use]
    pub fn of(journal: &Journal, versions: &[Version]) -> Self {
        Self {
            edits: journal.edits().map(|(_, edit)| edit.clone()).collect(),
            versions: versions.to_vec(),
        }
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        let text = |edit: &Edit| String::from_utf8_lossy(&edit.bytes()).into_owned();
        let mut format = ShareFormat {
            leadpact_share: FORMAT.to_owned(),
            edits: self.edits.iter().map(text).collect(),
            versions: self.versions.iter().map(CopyFormat::of).collect(),
            seal: String::new(),
        };
        format.seal = sealed(&format);
        let mut text = serde_json::to_string_pretty(&format).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The share in a file.
    ///
    /// # Errors
    /// Where the bytes are no share, a newer program's, or not as they were written.
    pub fn read(bytes: &[u8]) -> Result<Self, ShareError> {
        let shape = |why: String| ShareError::Shape(why);
        if bytes.len() > MOST_SHARE_BYTES {
            return Err(shape("the file is too long".to_owned()));
        }
        #[derive(Deserialize)]
        struct Named {
            leadpact_share: String,
        }
        let named: Named =
            serde_json::from_slice(bytes).map_err(|error| shape(error.to_string()))?;
        if named.leadpact_share != FORMAT {
            return Err(ShareError::Newer(named.leadpact_share));
        }
        let format: ShareFormat =
            serde_json::from_slice(bytes).map_err(|error| shape(error.to_string()))?;
        if sealed(&format) != format.seal {
            return Err(ShareError::Damaged("the file".to_owned()));
        }
        let edits = format.edits.iter().map(|text| {
            Edit::read(text.as_bytes()).map_err(|error| ShareError::Damaged(error.to_string()))
        });
        let versions = (1..).zip(&format.versions).map(|(no, copy)| {
            let damaged = || ShareError::Damaged(format!("version {no}"));
            copy.version(no).ok_or_else(damaged)
        });
        Ok(Self {
            edits: edits.collect::<Result<_, _>>()?,
            versions: versions.collect::<Result<_, _>>()?,
        })
    }

    /// Whether it comes from the team of this journal and these versions: both know an edit or a version, or
    /// one of them knows nothing yet.
    #[must_use]
    pub fn is_of(&self, journal: &Journal, versions: &[Version]) -> bool {
        let nothing_here = journal.is_empty() && versions.is_empty();
        let nothing_there = self.edits.is_empty() && self.versions.is_empty();
        let known_edit = |edit: &Edit| journal.edit(&edit.hash()).is_some();
        let known = |other: &Version| {
            let mut here = versions.iter();
            here.any(|one| one.agreement_hash == other.agreement_hash)
        };
        nothing_here
            || nothing_there
            || self.edits.iter().any(known_edit)
            || self.versions.iter().any(known)
    }
}
