//! Who is not to be imported again, and who may be again? Whoever asks has to know the address: the list
//! holds only hashes.

use import::hashes_of;
use jiff::Timestamp;
use store::{BlockList, Blocked};

use crate::{Workspace, WorkspaceError};

impl Workspace {
    /// Those who are not to be imported again.
    #[must_use]
    pub fn block_list(&self) -> &BlockList {
        &self.snapshot().blocked
    }

    /// Whether whoever has this record id or e-mail address is on the block list, and since when; `None`
    /// where they are not.
    #[must_use]
    pub fn blocked(&self, key: &str) -> Option<Blocked> {
        let mut hashes = hashes_of(key).into_iter();
        hashes.find_map(|hash| self.block_list().find(&hash))
    }

    /// Lets whoever has this record id or e-mail address be imported again, by all that they are known
    /// by; gives how many keys that were, 0 where they are not on the list.
    ///
    /// # Errors
    /// Where the workspace may not be written or the disk is full; all is then as before.
    pub fn block_lift(&mut self, key: &str, now: Timestamp) -> Result<u32, WorkspaceError> {
        self.writable()?;
        let Some(blocked) = self.blocked(key) else {
            return Ok(0);
        };
        let lifted = self.store_mut().block_lift(blocked.person)?;
        self.reread(now)?;
        Ok(lifted)
    }
}
