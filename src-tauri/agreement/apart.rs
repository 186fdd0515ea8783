//! Which agreed text counts, where two workspaces agreed on different ones apart? Both stay, the later counts until
//! the team signs one that knows of both, and that there are two is shown.
//!
//! Invariant: it hangs on what was signed, not on the numbers that versions have in a workspace.

use crate::{Agreement, Version};

impl Agreement {
    /// The newest version that was signed by all; of several that were agreed apart, the one that was signed
    /// last.
    #[must_use]
    pub fn last_agreed(&self) -> Option<&Version> {
        counting(&self.agreed())
    }

    /// The versions that were agreed apart, in the order of their numbers: none of them was signed in knowledge
    /// of another, and no later one in knowledge of all. Nothing where there is no such conflict.
    #[must_use]
    pub fn agreed_apart(&self) -> Vec<&Version> {
        let newest = newest(&self.agreed());
        if newest.len() > 1 { newest } else { Vec::new() }
    }

    /// Whether a version was frozen in knowledge of all that were agreed apart.
    pub(crate) fn knows_of_all(&self, version: &Version) -> bool {
        let apart = self.agreed_apart();
        apart.iter().all(|one| follows(version, one))
    }

    /// The versions that were signed by all.
    pub(crate) fn agreed(&self) -> Vec<&Version> {
        let agreed = self.versions.iter();
        agreed.filter(|one| one.agreed_at().is_some()).collect()
    }
}

/// The one of these agreed versions that counts: of those that no other of them follows, the one that was signed
/// last.
pub(crate) fn counting<'a>(agreed: &[&'a Version]) -> Option<&'a Version> {
    let newest = newest(agreed).into_iter();
    newest.max_by_key(|version| (version.agreed_at(), &version.agreement_hash))
}

/// Those of these agreed versions that no other of them follows.
fn newest<'a>(agreed: &[&'a Version]) -> Vec<&'a Version> {
    let newest = agreed.iter().filter(|one| {
        let mut others = agreed.iter();
        !others.any(|other| follows(other, one))
    });
    newest.copied().collect()
}

/// Whether a version was frozen in knowledge of another. A text of before versions told it follows all that have
/// a smaller number.
fn follows(version: &Version, other: &Version) -> bool {
    match version.text.tells_what_was_before() {
        true => version.text.after.contains(&other.agreement_hash),
        false => version.no > other.no,
    }
}
