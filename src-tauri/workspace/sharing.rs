//! How do people who edit apart come together again? Each writes what was said and signed to a file, the others
//! merge it: nothing is lost, what differs stays visible until somebody chooses, and no lead ever travels.
//!
//! Invariant: a file is taken in whole or refused whole.

#[cfg(test)]
mod peers;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::Path;

use agreement::{Edit, MOST_SHARE_BYTES, Register, Share, ShareError, Version};
use jiff::Timestamp;

use crate::settling::Settled;
use crate::{Code, Workspace, WorkspaceError, export_bytes, read_small_file};

/// Why a share was not merged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SharingError {
    /// The file is no share, or a damaged one.
    #[error(transparent)]
    Unreadable(#[from] ShareError),
    /// The share is of another team.
    #[error("the share knows nothing that was said or signed here")]
    Foreign,
}

impl SharingError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Unreadable(ShareError::Shape(_)) => Code::ShareUnreadable,
            Self::Unreadable(ShareError::Newer(_)) => Code::ShareNewer,
            Self::Unreadable(ShareError::Damaged(_)) => Code::ShareDamaged,
            Self::Foreign => Code::ShareForeign,
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::Unreadable(error) => Some(error.to_string()),
            Self::Foreign => None,
        }
    }
}

/// What came of a share, or would.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// How many things were said that nobody had said here.
    pub n_new: usize,
    /// By whom, by name.
    pub who: Vec<String>,
    /// How many of its versions were not known here.
    pub n_versions: usize,
    /// How many signatures were not known here under versions that were.
    pub n_signatures: usize,
    /// What is to be chosen now, and was not before.
    pub to_choose: Vec<Register>,
    /// What became of the definition.
    pub settled: Settled,
}

impl Workspace {
    /// Writes what was said and signed here to a file for the others. No lead is in it.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn share_export(&self, path: &Path) -> Result<Share, WorkspaceError> {
        let share = self.share();
        export_bytes(share.write().as_bytes(), path)?;
        Ok(share)
    }

    /// What was said and signed here.
    fn share(&self) -> Share {
        let snapshot = self.snapshot();
        let journal = snapshot.journal.joined(self.unsaid());
        Share::of(&journal, &snapshot.agreement.versions)
    }

    /// What would come of a share; nothing changes.
    ///
    /// # Errors
    /// Where it is another team's.
    pub fn share_foresee(&self, share: &Share) -> Result<Merged, WorkspaceError> {
        let (edits, versions) = self.new_of(share)?;
        Ok(self.merged(&edits, &versions))
    }

    /// Takes in a share: all of it, or nothing.
    ///
    /// # Errors
    /// Where it is another team's, or the workspace may not be written.
    pub fn share_merge(&mut self, share: &Share, now: Timestamp) -> Result<Merged, WorkspaceError> {
        self.writable()?;
        let (edits, versions) = self.new_of(share)?;
        let merged = self.merged(&edits, &versions);
        self.settle(&edits, &versions, now)?;
        Ok(merged)
    }

    /// What of a share is not known here, and before it what is saved here and nobody said yet.
    fn new_of(&self, share: &Share) -> Result<(Vec<Edit>, Vec<Version>), WorkspaceError> {
        let snapshot = self.snapshot();
        let unsaid = self.unsaid();
        let journal = snapshot.journal.joined(unsaid.clone());
        if !share.is_of(&journal, &snapshot.agreement.versions) {
            return Err(SharingError::Foreign.into());
        }
        let said = share.edits.iter();
        let new = said.filter(|edit| journal.edit(&edit.hash()).is_none());
        let edits = unsaid.into_iter().chain(new.cloned()).collect();
        let versions = share.versions.iter();
        let versions = versions.filter(|one| {
            let known = self.signatures_of(one);
            known.is_none_or(|known| {
                one.sign_offs
                    .iter()
                    .any(|one| !known.contains(&(one.side, &one.name[..])))
            })
        });
        Ok((edits, versions.cloned().collect()))
    }

    /// Who signed this version here, and for which side; `None` where it is not known.
    fn signatures_of(&self, version: &Version) -> Option<BTreeSet<(agreement::Side, &str)>> {
        let mut versions = self.snapshot().agreement.versions.iter();
        let known = versions.find(|one| one.agreement_hash == version.agreement_hash)?;
        let signed = known.sign_offs.iter();
        Some(signed.map(|one| (one.side, one.name.as_str())).collect())
    }

    /// What comes of these, all of them new here.
    fn merged(&self, edits: &[Edit], versions: &[Version]) -> Merged {
        let before = &self.snapshot().journal;
        let after = before.joined(edits.iter().cloned());
        let settled = self.foreseen(&after);
        let mut to_choose = after.disagreements();
        let known = before.disagreements();
        to_choose.retain(|register| !known.contains(register));
        let unsaid = self.unsaid().map(|edit| edit.hash());
        let new: Vec<&Edit> = edits
            .iter()
            .filter(|edit| Some(edit.hash()) != unsaid)
            .collect();
        let who: BTreeSet<&String> = new.iter().map(|edit| &edit.who).collect();
        let mut n_signatures = 0;
        let mut n_versions = 0;
        for version in versions {
            match self.signatures_of(version) {
                None => n_versions += 1,
                Some(known) => {
                    let signed = version.sign_offs.iter();
                    n_signatures += signed
                        .filter(|one| !known.contains(&(one.side, &one.name[..])))
                        .count();
                }
            }
        }
        Merged {
            n_new: new.len(),
            who: who
                .into_iter()
                .filter(|who| !who.is_empty())
                .cloned()
                .collect(),
            n_versions,
            n_signatures,
            to_choose: to_choose.into_iter().cloned().collect(),
            settled,
        }
    }
}

/// The share in a file.
///
/// # Errors
/// Where the file cannot be read, is no share, or is damaged.
pub fn read_share_file(path: &Path) -> Result<Share, WorkspaceError> {
    let bytes = read_small_file(path, MOST_SHARE_BYTES)?;
    Ok(Share::read(&bytes).map_err(SharingError::from)?)
}
