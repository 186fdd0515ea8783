//! Who agreed to what?

use std::sync::Arc;

use tauri::State;

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::agreement::{AgreementView, ChangeView, ParticipantView, SideView, which};
use crate::wire::definition::DefinitionDraft;
use crate::wire::failure::Failure;

type Shared<'a> = State<'a, Arc<Session>>;

/// The page of a version, or of what is in force, with all versions.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_show(
    session: Shared<'_>,
    version: Option<u32>,
) -> Result<AgreementView, Failure> {
    off_main(session, move |session| {
        AgreementView::of(&session.current()?.snapshot, version, session.words())
    })
    .await
}

/// The definition of a version, to be taken up again in the editor.
#[tauri::command]
#[specta::specta]
pub(crate) async fn version_draft(
    session: Shared<'_>,
    version: u32,
) -> Result<DefinitionDraft, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        Ok(DefinitionDraft::of(
            &current.snapshot.version(version)?.definition,
        ))
    })
    .await
}

/// Signs what is in force, by somebody for a side.
#[tauri::command]
#[specta::specta]
pub(crate) async fn version_sign(
    session: Shared<'_>,
    name: String,
    side: SideView,
) -> Result<AgreementView, Failure> {
    off_main(session, move |session| {
        let sign = session.change(|open| open.version_sign(&name, side.into(), now()));
        AgreementView::of(&sign?.1.snapshot, None, session.words())
    })
    .await
}

/// Names somebody who takes part, or says anew whom they speak for.
#[tauri::command]
#[specta::specta]
pub(crate) async fn participant_save(
    session: Shared<'_>,
    participant: ParticipantView,
) -> Result<AgreementView, Failure> {
    off_main(session, move |session| {
        let by = person();
        let saved = session.change(|open| open.participant_save(&participant.into(), (now(), &by)));
        AgreementView::of(&saved?.1.snapshot, None, session.words())
    })
    .await
}

/// What changed between two versions; none of a number is what is in force.
#[tauri::command]
#[specta::specta]
pub(crate) async fn version_diff(
    session: Shared<'_>,
    before: Option<u32>,
    after: Option<u32>,
) -> Result<Vec<ChangeView>, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        let changes = snapshot.version_diff(which(before), which(after), session.words())?;
        Ok(changes.into_iter().map(ChangeView::from).collect())
    })
    .await
}
