//! What was being edited when the window closed? A draft of the definition that nobody has put in
//! force, kept in the workspace with what was typed letter by letter.
//!
//! Invariant: a draft decides nothing; one that cannot be read is as good as none, since refusing
//! the workspace for it would cost more than it is worth.

use definition::{CriterionId, Definition, Op};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Workspace, WorkspaceError};

/// A draft that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptDraft {
    /// The definition; a criterion of `typed` has a test in it that stands in for what was typed.
    pub definition: Definition,
    /// Criteria whose value does not fit yet.
    pub typed: Vec<Typed>,
    /// When it was kept.
    pub at: Timestamp,
}

impl KeptDraft {
    /// The definition with what is not finished yet muted: what can be judged of it.
    #[must_use]
    pub fn finished(&self) -> Definition {
        let open = self.typed.iter().map(|typed| typed.criterion.clone());
        self.definition.muting(&open.collect::<Vec<_>>())
    }
}

/// What was typed into a criterion of which some does not fit yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// The criterion.
    pub criterion: CriterionId,
    /// What it asks.
    pub op: Op,
    /// What it compares with, as typed.
    pub values: Vec<String>,
    /// What its filters ask, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<TypedTest>,
    /// The window of its rows, as typed; `None` where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

/// What was typed into a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedTest {
    /// What it asks.
    pub op: Op,
    /// What it compares with, as typed.
    pub values: Vec<String>,
}

impl KeptDraft {
    /// The draft as it is kept.
    pub(crate) fn json(&self) -> Result<String, WorkspaceError> {
        let format = DraftFormat {
            kept_at: self.at.to_string(),
            definition: definition::write(&self.definition),
            typed: self.typed.clone(),
        };
        let json = serde_json::to_string(&format);
        json.map_err(|error| WorkspaceError::Internal(error.to_string()))
    }
}

#[derive(Serialize, Deserialize)]
struct DraftFormat {
    kept_at: String,
    /// The definition's file.
    definition: String,
    typed: Vec<Typed>,
}

impl Workspace {
    /// The draft that was kept; `None` where none is, or where it cannot be read.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn draft(&self) -> Result<Option<KeptDraft>, WorkspaceError> {
        Ok(self.store.draft()?.as_deref().and_then(read))
    }

    /// Keeps a draft in place of the one before, or none.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn draft_keep(&self, draft: Option<&KeptDraft>) -> Result<(), WorkspaceError> {
        let json = draft.map(KeptDraft::json).transpose()?;
        Ok(self.store.draft_keep(json.as_deref())?)
    }
}

fn read(json: &str) -> Option<KeptDraft> {
    let format: DraftFormat = serde_json::from_str(json).ok()?;
    Some(KeptDraft {
        definition: definition::read(&format.definition).ok()?,
        typed: format.typed,
        at: format.kept_at.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use words::{Locale, Words};

    use super::*;
    use crate::Pattern;

    #[test]
    fn a_kept_draft_is_there_again_with_what_was_typed_and_gone_when_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.leadpact");
        let at = Timestamp::UNIX_EPOCH;
        let workspace = Workspace::create(&path, at).unwrap();
        assert_eq!(workspace.draft().unwrap(), None);
        let kept = KeptDraft {
            definition: Pattern::Bant.definition(Words::of(Locale::En)),
            typed: vec![Typed {
                criterion: CriterionId("timeline".into()),
                op: Op::AtMost,
                values: vec!["six".into()],
                filters: vec![TypedTest {
                    op: Op::InLast,
                    values: Vec::new(),
                }],
                within: Some("3 m".into()),
            }],
            at,
        };
        workspace.draft_keep(Some(&kept)).unwrap();
        drop(workspace);
        let workspace = Workspace::open(&path, at).unwrap();
        assert_eq!(workspace.draft().unwrap(), Some(kept));
        assert!(
            workspace.snapshot().definition.is_none(),
            "it decides nothing"
        );
        workspace.draft_keep(None).unwrap();
        assert_eq!(workspace.draft().unwrap(), None);
    }

    #[test]
    fn a_draft_that_cannot_be_read_is_none() {
        for json in ["", "{}", r#"{"kept_at":"x","definition":"{}","typed":[]}"#] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}
