//! What lies open, side by side? Every proposal with who stands behind it and what became of it.

use agreement::{Likeness, Outcome, ProfileList, Proposal, groups};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{KeptDraft, Workspace, WorkspaceError, kept_beside, proposal_sentence};

use super::definition::{DefinitionDraft, KeptView};
use super::ops::OwnerView;
use super::workshop::QuestionView;

/// How near the proposals of a group are.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LikenessView {
    Same,
    Similar,
    Different,
}

/// A list of the profile.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProfileListView {
    MustHave,
    NiceToHave,
    Excluding,
}

/// Proposals that lie side by side.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct GroupView {
    pub question: QuestionView,
    pub likeness: LikenessView,
    pub proposals: Vec<ProposalView>,
}

/// A proposal.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ProposalView {
    pub id: String,
    /// In words, or as its test reads.
    pub says: String,
    /// How its test reads, where it has words too.
    pub test: Option<String>,
    /// Whether it has a test.
    pub tested: bool,
    pub why: String,
    pub author: String,
    pub side: OwnerView,
    /// All who stand behind it.
    pub by: Vec<String>,
    pub outcome: OutcomeView,
}

/// What became of a proposal.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum OutcomeView {
    Open,
    /// Kept in a list of the profile; in words where none.
    Kept {
        list: Option<ProfileListView>,
    },
    /// Another says it for it.
    Merged {
        into: String,
    },
    Dropped {
        reason: String,
    },
}

/// What lies open after something was decided, with the draft as it is then.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DecidedView {
    pub groups: Vec<GroupView>,
    pub draft: DefinitionDraft,
}

impl GroupView {
    /// Everything that lies open.
    ///
    /// # Errors
    /// Where nothing does.
    pub(crate) fn all(workspace: &Workspace, words: Words) -> Result<Vec<Self>, WorkspaceError> {
        let all = workspace.proposals()?;
        let view = |one: &&Proposal| ProposalView::of(one, &all, workspace, words);
        let laid = groups(&all).into_iter();
        let groups = laid.map(|group| Self {
            question: group.question.into(),
            likeness: match group.likeness {
                Likeness::Same => LikenessView::Same,
                Likeness::Similar => LikenessView::Similar,
                Likeness::Different => LikenessView::Different,
            },
            proposals: group.proposals.iter().map(view).collect(),
        });
        Ok(groups.collect())
    }
}

impl ProposalView {
    fn of(one: &Proposal, all: &[Proposal], workspace: &Workspace, words: Words) -> Self {
        let snapshot = workspace.snapshot();
        let has_both = one.criterion.is_some() && !one.wording.is_empty();
        let test = has_both.then(|| {
            let bare = Proposal {
                wording: String::new(),
                ..one.clone()
            };
            proposal_sentence(snapshot, &bare, words)
        });
        Self {
            id: one.id.clone(),
            says: proposal_sentence(snapshot, one, words),
            test,
            tested: one.criterion.is_some(),
            why: one.why.clone(),
            author: one.author.clone(),
            side: one.side.into(),
            by: kept_beside(one, all),
            outcome: match &one.outcome {
                Outcome::Open => OutcomeView::Open,
                Outcome::Kept(kept) => OutcomeView::Kept {
                    list: kept.as_ref().map(|(list, _)| (*list).into()),
                },
                Outcome::Merged(into) => OutcomeView::Merged { into: into.clone() },
                Outcome::Dropped(reason) => OutcomeView::Dropped {
                    reason: reason.clone(),
                },
            },
        }
    }
}

impl DecidedView {
    /// What lies open, and the draft that was kept.
    ///
    /// # Errors
    /// Where nothing lies open.
    pub(crate) fn of(
        workspace: &Workspace,
        draft: &KeptDraft,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        Ok(Self {
            groups: GroupView::all(workspace, words)?,
            draft: KeptView::of(draft).draft,
        })
    }
}

impl From<ProfileList> for ProfileListView {
    fn from(list: ProfileList) -> Self {
        match list {
            ProfileList::MustHave => Self::MustHave,
            ProfileList::NiceToHave => Self::NiceToHave,
            ProfileList::Excluding => Self::Excluding,
        }
    }
}

impl From<ProfileListView> for ProfileList {
    fn from(list: ProfileListView) -> Self {
        match list {
            ProfileListView::MustHave => Self::MustHave,
            ProfileListView::NiceToHave => Self::NiceToHave,
            ProfileListView::Excluding => Self::Excluding,
        }
    }
}
