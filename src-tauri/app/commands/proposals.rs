//! What becomes of what lies open? Laid together or apart, merged, kept in the draft, dropped, taken back.

use std::sync::Arc;

use tauri::State;
use workspace::WorkspaceError;

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::definition::DefinitionDraft;
use crate::wire::failure::Failure;
use crate::wire::proposals::{DecidedView, GroupView, ProfileListView};

type Shared<'a> = State<'a, Arc<Session>>;

/// Everything that lies open, what is the same or similar side by side.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposals_show(session: Shared<'_>) -> Result<Vec<GroupView>, Failure> {
    off_main(session, view).await
}

/// Lays a proposal beside another; beside itself lays it apart.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposal_lay(
    session: Shared<'_>,
    id: String,
    beside: String,
) -> Result<Vec<GroupView>, Failure> {
    off_main(session, move |session| {
        session.change(|open| open.proposal_lay(&id, &beside, (&person(), now())))?;
        view(session)
    })
    .await
}

/// Lets one proposal speak for others.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposals_merge(
    session: Shared<'_>,
    into: String,
    others: Vec<String>,
) -> Result<Vec<GroupView>, Failure> {
    off_main(session, move |session| {
        session.change(|open| open.proposals_merge(&into, &others, (&person(), now())))?;
        view(session)
    })
    .await
}

/// Keeps a proposal in the draft that is being edited.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposal_keep(
    session: Shared<'_>,
    id: String,
    list: ProfileListView,
    draft: Option<DefinitionDraft>,
) -> Result<DecidedView, Failure> {
    off_main(session, move |session| {
        let draft = draft.map(|draft| draft.to_kept(now()));
        let (who, words) = (person(), session.words());
        let who = (&*who, now(), words);
        let kept = session.change(|open| open.proposal_keep(&id, list.into(), draft, who))?;
        session.read(|open| DecidedView::of(open, &kept.0, words))
    })
    .await
}

/// Drops a proposal for a reason.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposal_drop(
    session: Shared<'_>,
    id: String,
    reason: String,
) -> Result<Vec<GroupView>, Failure> {
    off_main(session, move |session| {
        session.change(|open| open.proposal_drop(&id, &reason, (&person(), now())))?;
        view(session)
    })
    .await
}

/// Takes back what was decided of a proposal.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposal_reopen(
    session: Shared<'_>,
    id: String,
    draft: Option<DefinitionDraft>,
) -> Result<DecidedView, Failure> {
    off_main(session, move |session| {
        let draft = draft.map(|draft| draft.to_kept(now()));
        let (who, words) = (person(), session.words());
        let who = (&*who, now(), words);
        let kept = session.change(|open| open.proposal_reopen(&id, draft, who))?;
        session.read(|open| DecidedView::of(open, &kept.0, words))
    })
    .await
}

fn view(session: &Session) -> Result<Vec<GroupView>, WorkspaceError> {
    session.read(|open| GroupView::all(open, session.words()))
}
