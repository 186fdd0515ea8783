//! Which funnels has the team made itself, and how is one kept, renamed, deleted and taken back?
//!
//! Invariants: a funnel is found by its id or its name, and no two have one name; one that was deleted is kept aside
//! until one of its id is kept again, so that deleting can be undone; what is in the workspace reads as it was
//! written, or is named as damage.

use std::path::Path;

use funnel::{OwnFault, OwnFunnel, OwnReadError, own_read, own_write};
use lead::FieldKey;
use serde_json::Value;
use store::StoreError;

use crate::{Code, Snapshot, Workspace, WorkspaceError, export_bytes, read_small_file};

/// What stands before the ids of the funnels among all that is said of figures.
const PREFIX: &str = "funnel/";
/// The same of those that were deleted.
const DELETED: &str = "deleted-funnel/";
/// The largest file that is read.
const MOST_BYTES: usize = 1_000_000;

/// A funnel that the team keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKept {
    /// By what it is found whatever it is called.
    pub id: String,
    /// The funnel.
    pub funnel: OwnFunnel,
}

/// Why there is no such funnel, or it cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnFunnelError {
    /// The file is no funnel.
    #[error(transparent)]
    Unreadable(#[from] OwnReadError),
    /// No funnel has that name.
    #[error("there is no funnel \"{0}\"")]
    Absent(String),
    /// Another funnel has that name.
    #[error("there is a funnel \"{0}\" already")]
    Named(String),
    /// It asks for what is not there.
    #[error(transparent)]
    Unfit(#[from] OwnFault),
}

impl OwnFunnelError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Unreadable(OwnReadError::Newer { .. }) => Code::OwnFunnelNewer,
            Self::Unreadable(_) => Code::OwnFunnelUnreadable,
            Self::Absent(_) => Code::OwnFunnelAbsent,
            Self::Named(_) => Code::OwnFunnelNamed,
            Self::Unfit(fault) => match fault {
                OwnFault::TableAbsent(_) => Code::OwnTableAbsent,
                OwnFault::FieldAbsent(_) => Code::FieldAbsent,
                OwnFault::NotADate(_) => Code::OwnStepNotADate,
                OwnFault::StageAbsent(_) => Code::OwnStepStageAbsent,
                OwnFault::Undecided(_) => Code::DefinitionAbsent,
                OwnFault::Undated(_) => Code::OwnStepUndated,
                OwnFault::Unfit(_) => Code::OwnFunnelUnreadable,
            },
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::Absent(name) | Self::Named(name) => Some(name.clone()),
            Self::Unreadable(_) | Self::Unfit(_) => Some(self.to_string()),
        }
    }
}

impl Snapshot {
    /// The funnels of the team's own, by name.
    ///
    /// # Errors
    /// Where one in the workspace does not read: damage.
    pub fn own_funnels(&self) -> Result<Vec<OwnKept>, WorkspaceError> {
        let kept = self.measures.iter().filter_map(|(name, value)| {
            let id = name.strip_prefix(PREFIX)?;
            Some(read_kept(id, value))
        });
        let mut kept = kept.collect::<Result<Vec<OwnKept>, WorkspaceError>>()?;
        kept.sort_by(|one, other| {
            (&one.funnel.name, &one.id).cmp(&(&other.funnel.name, &other.id))
        });
        Ok(kept)
    }

    /// The funnel of this id, or of this name.
    ///
    /// # Errors
    /// Where there is none.
    pub fn own_funnel(&self, named: &str) -> Result<OwnKept, WorkspaceError> {
        let kept = self.own_funnels()?;
        let by_id = kept.iter().position(|one| one.id == named);
        let found = by_id.or_else(|| kept.iter().position(|one| one.funnel.name == named.trim()));
        let mut kept = kept;
        let absent = || OwnFunnelError::Absent(named.to_owned());
        Ok(found.map(|at| kept.swap_remove(at)).ok_or_else(absent)?)
    }
}

impl Workspace {
    /// Keeps a funnel: under an id in place of what was there, or as a new one; gives its id.
    ///
    /// # Errors
    /// Where another has its name, or the workspace may not be written.
    pub fn own_funnel_keep(
        &mut self,
        id: Option<&str>,
        funnel: &OwnFunnel,
    ) -> Result<String, WorkspaceError> {
        let kept = self.snapshot().own_funnels()?;
        let named = kept.iter().find(|one| one.funnel.name == funnel.name);
        if let Some(other) = named.filter(|other| Some(other.id.as_str()) != id) {
            return Err(OwnFunnelError::Named(other.funnel.name.clone()).into());
        }
        let id = id.map_or_else(|| free_id(&funnel.name, &kept), str::to_owned);
        let value: Value = serde_json::from_str(&own_write(funnel))
            .map_err(|error| WorkspaceError::Internal(error.to_string()))?;
        self.measure_keep(&format!("{PREFIX}{id}"), Some(&value))?;
        self.measure_keep(&format!("{DELETED}{id}"), None)?;
        Ok(id)
    }

    /// Calls a funnel something else.
    ///
    /// # Errors
    /// Where there is none, another has the name, or the workspace may not be written.
    pub fn own_funnel_rename(&mut self, named: &str, name: &str) -> Result<(), WorkspaceError> {
        let mut kept = self.snapshot().own_funnel(named)?;
        kept.funnel.name = name.trim().to_owned();
        // A name that no file could have is refused as the file is.
        own_read(&own_write(&kept.funnel)).map_err(OwnFunnelError::from)?;
        self.own_funnel_keep(Some(&kept.id), &kept.funnel)
            .map(|_| ())
    }

    /// Deletes a funnel, and keeps it aside; gives its id.
    ///
    /// # Errors
    /// Where there is none, or the workspace may not be written.
    pub fn own_funnel_delete(&mut self, named: &str) -> Result<String, WorkspaceError> {
        let kept = self.snapshot().own_funnel(named)?;
        let name = format!("{PREFIX}{}", kept.id);
        let value = self.snapshot().measures.get(&name).cloned();
        self.measure_keep(&format!("{DELETED}{}", kept.id), value.as_ref())?;
        self.measure_keep(&name, None)?;
        Ok(kept.id)
    }

    /// Takes up again a funnel that was deleted, by its id or its name.
    ///
    /// # Errors
    /// Where none was deleted, another has its name by now, or the workspace may not be written.
    pub fn own_funnel_restore(&mut self, named: &str) -> Result<String, WorkspaceError> {
        let measures = self.snapshot().measures.iter();
        let deleted = measures.filter_map(|(name, value)| {
            let id = name.strip_prefix(DELETED)?;
            Some(read_kept(id, value))
        });
        let deleted = deleted.collect::<Result<Vec<OwnKept>, WorkspaceError>>()?;
        let is_it = |one: &&OwnKept| one.id == named || one.funnel.name == named.trim();
        let absent = || OwnFunnelError::Absent(named.to_owned());
        let kept = deleted.iter().find(is_it).ok_or_else(absent)?;
        self.own_funnel_keep(Some(&kept.id), &kept.funnel)
    }
}

/// The funnel in a file on disk.
///
/// # Errors
/// Where it cannot be read, or is no funnel: the place in it, and why.
pub fn open_own_funnel(path: &Path) -> Result<OwnFunnel, WorkspaceError> {
    let bytes = read_small_file(path, MOST_BYTES)?;
    Ok(own_read(&String::from_utf8_lossy(&bytes)).map_err(OwnFunnelError::from)?)
}

/// Writes a funnel to a file.
///
/// # Errors
/// Where the file cannot be written.
pub fn export_own_funnel(funnel: &OwnFunnel, path: &Path) -> Result<(), WorkspaceError> {
    export_bytes(own_write(funnel).as_bytes(), path)
}

fn read_kept(id: &str, value: &Value) -> Result<OwnKept, WorkspaceError> {
    let read = own_read(&value.to_string());
    let damaged = |error: OwnReadError| match error {
        newer @ OwnReadError::Newer { .. } => OwnFunnelError::from(newer).into(),
        error => WorkspaceError::from(StoreError::Damaged(format!("funnel {id}: {error}"))),
    };
    Ok(OwnKept {
        id: id.to_owned(),
        funnel: read.map_err(damaged)?,
    })
}

/// An id that says the name, and that no other has.
fn free_id(name: &str, kept: &[OwnKept]) -> String {
    let key = FieldKey::from_label(name);
    let key = match key.is_empty() {
        true => "funnel".to_owned(),
        false => key.to_string(),
    };
    let is_free = |id: &String| kept.iter().all(|one| one.id != *id);
    let numbered = (2..).map(|n| format!("{key}_{n}"));
    std::iter::once(key.clone())
        .chain(numbered)
        .find(is_free)
        .unwrap_or(key)
}
