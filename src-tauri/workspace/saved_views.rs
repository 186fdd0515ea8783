//! Which looks at the leads does a team come back to? A name and what was asked for, kept in the
//! workspace.

use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::{Workspace, WorkspaceError};

/// Filter, search and order under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// What a person calls it.
    pub name: String,
    /// What is asked for, as the address of the screen writes it: `q=anna&sort=country`.
    pub address: String,
}

impl Workspace {
    /// The saved views, in the order in which they are listed.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what it holds are no views: damage.
    pub fn saved_views(&self) -> Result<Vec<SavedView>, WorkspaceError> {
        let Some(json) = self.store.saved_views()? else {
            return Ok(Vec::new());
        };
        let read: Result<Vec<SavedView>, _> = serde_json::from_str(&json);
        Ok(read.map_err(|error| StoreError::Damaged(format!("saved views: {error}")))?)
    }

    /// Keeps these views in place of those before. Names are trimmed; one without a name, and one
    /// of a name that stands before it, is left out.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn saved_views_keep(&mut self, views: &[SavedView]) -> Result<(), WorkspaceError> {
        let mut kept: Vec<SavedView> = Vec::new();
        for view in views {
            let name = view.name.trim();
            if !name.is_empty() && kept.iter().all(|other| other.name != name) {
                kept.push(SavedView {
                    name: name.to_owned(),
                    address: view.address.clone(),
                });
            }
        }
        let json = serde_json::to_string(&kept)
            .map_err(|error| WorkspaceError::Internal(error.to_string()))?;
        Ok(self.store.saved_views_keep(&json)?)
    }
}
