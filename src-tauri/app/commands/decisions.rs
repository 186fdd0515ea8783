//! What was decided, and how do those who edit apart come together?

use std::sync::Arc;

use tauri::{AppHandle, State};
use workspace::{Settled, Workspace, WorkspaceError, read_share_file};

use crate::clock::now;
use crate::files::{ask_for_share, ask_where_to_save, name_of};
use crate::person::person;
use crate::session::{Session, locked, off_main};
use crate::wire::agreement::ChangeView;
use crate::wire::decisions::{
    ChoiceMade, DecisionsQuery, DecisionsView, SettledView, ShareLooked, ShareWritten,
};
use crate::wire::definition::DefinitionDraft;
use crate::wire::failure::Failure;

type Shared<'a> = State<'a, Arc<Session>>;

/// What was decided, and what is to be chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn decisions_show(
    session: Shared<'_>,
    query: DecisionsQuery,
) -> Result<DecisionsView, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        Ok(query.view(snapshot, person(), session.words()))
    })
    .await
}

/// What is another now than right after a decision.
#[tauri::command]
#[specta::specta]
pub(crate) async fn decision_compare(
    session: Shared<'_>,
    no: u32,
) -> Result<Vec<ChangeView>, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        let changes = snapshot.changes_since(no as usize, session.words())?;
        Ok(changes.into_iter().map(ChangeView::from).collect())
    })
    .await
}

/// The definition as it was right after a decision, to be taken up again in the editor.
#[tauri::command]
#[specta::specta]
pub(crate) async fn decision_draft(
    session: Shared<'_>,
    no: u32,
) -> Result<DefinitionDraft, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        Ok(DefinitionDraft::of(
            &snapshot.definition_after(no as usize)?,
        ))
    })
    .await
}

/// Takes back what somebody said last.
#[tauri::command]
#[specta::specta]
pub(crate) async fn decision_undo(
    session: Shared<'_>,
    who: String,
) -> Result<SettledView, Failure> {
    off_main(session, move |session| {
        settle(session, |open| open.decision_undo((&who, now())))
    })
    .await
}

/// Says again what somebody took back last.
#[tauri::command]
#[specta::specta]
pub(crate) async fn decision_redo(
    session: Shared<'_>,
    who: String,
) -> Result<SettledView, Failure> {
    off_main(session, move |session| {
        settle(session, |open| open.decision_redo((&who, now())))
    })
    .await
}

/// Chooses one of what people said apart.
#[tauri::command]
#[specta::specta]
pub(crate) async fn decision_choose(
    session: Shared<'_>,
    made: ChoiceMade,
) -> Result<SettledView, Failure> {
    off_main(session, move |session| {
        let (register, edit) = made.named()?;
        let saying = (&made.who[..], &made.why[..], now());
        settle(session, |open| {
            open.decision_choose(&register, &edit, saying)
        })
    })
    .await
}

/// Writes what was said and signed to a file the person names; none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn share_export(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<ShareWritten>, Failure> {
    off_main(session, move |session| {
        let name = format!("{}.share", session.current()?.about.name);
        let Some(path) = ask_where_to_save(&app, &name) else {
            return Ok(None);
        };
        let share = session.read(|open| open.share_export(&path))?;
        Ok(Some(ShareWritten::of(
            &share,
            name_of(&path),
            session.words(),
        )))
    })
    .await
}

/// Asks for a share and says what would come of it; none when the person changed their mind. Changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn share_look(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<ShareLooked>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_for_share(&app) else {
            return Ok(None);
        };
        let share = read_share_file(&path)?;
        let merged = session.read(|open| open.share_foresee(&share))?;
        *locked(&session.share) = Some(share);
        let said_of = (&session.current()?.snapshot, session.words());
        Ok(Some(ShareLooked::of(&merged, name_of(&path), said_of)))
    })
    .await
}

/// Takes in the share that was looked at.
#[tauri::command]
#[specta::specta]
pub(crate) async fn share_merge(session: Shared<'_>) -> Result<SettledView, Failure> {
    off_main(session, move |session| {
        let share = locked(&session.share).take();
        let share = share.ok_or(WorkspaceError::NotPrepared)?;
        let (merged, current) = session.change(|open| open.share_merge(&share, now()))?;
        Ok(SettledView::of_merged(
            &merged,
            &current.snapshot,
            session.words(),
        ))
    })
    .await
}

fn settle(
    session: &Session,
    decide: impl FnOnce(&mut Workspace) -> Result<Settled, WorkspaceError>,
) -> Result<SettledView, WorkspaceError> {
    let (settled, current) = session.change(decide)?;
    Ok(SettledView::of(
        &settled,
        &current.snapshot,
        session.words(),
    ))
}
