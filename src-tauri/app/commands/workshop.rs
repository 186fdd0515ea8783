//! Where does the workshop stand? Begun, gone on with, closed; ballots filled in, handed in, laid open.

use std::sync::Arc;

use definition::Owner;
use tauri::{AppHandle, State};
use workspace::{
    WorkshopError, WorkspaceError, ballot_file_name, read_ballot_file, write_ballot_file,
};

use crate::clock::now;
use crate::files::{ask_for_ballot, ask_where_to_save, name_of};
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::leaving::ExportedView;
use crate::wire::ops::OwnerView;
use crate::wire::previewing::CriterionPreview;
use crate::wire::workshop::{
    BallotOpened, BallotReadView, ProposedDraft, StepView, WorkshopView, ballot,
};

type Shared<'a> = State<'a, Arc<Session>>;

/// Where the workshop stands that was begun last; none where none was.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workshop_show(session: Shared<'_>) -> Result<Option<WorkshopView>, Failure> {
    off_main(session, |session| {
        Ok(session
            .read(|open| open.workshop())?
            .as_ref()
            .map(WorkshopView::of))
    })
    .await
}

/// Begins a workshop; one that is being held goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workshop_start(session: Shared<'_>) -> Result<WorkshopView, Failure> {
    off_main(session, |session| {
        session.change(|open| open.workshop_start(now()))?;
        view(session)
    })
    .await
}

/// Keeps the step at which the workshop is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workshop_step(
    session: Shared<'_>,
    step: StepView,
) -> Result<WorkshopView, Failure> {
    off_main(session, move |session| {
        session.change(|open| open.workshop_step(step.into()))?;
        view(session)
    })
    .await
}

/// Closes the workshop.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workshop_finish(session: Shared<'_>) -> Result<WorkshopView, Failure> {
    off_main(session, |session| {
        session.change(|open| open.workshop_finish(now()))?;
        view(session)
    })
    .await
}

/// How the tests of a ballot read while it is filled in; `of_file` for the one that was opened from a file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballot_check(
    session: Shared<'_>,
    proposed: Vec<ProposedDraft>,
    of_file: bool,
) -> Result<Vec<Option<CriterionPreview>>, Failure> {
    off_main(session, move |session| {
        let form = session.ballot.current().ok().filter(|_| of_file);
        let current = session.current().ok();
        let known = current.as_ref().map(|current| &current.snapshot);
        let around = (form.as_ref().map(|(_, form)| form), known);
        Ok(ProposedDraft::check(&proposed, around, session.words()))
    })
    .await
}

/// Takes in what somebody proposes.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballot_hand_in(
    session: Shared<'_>,
    name: String,
    proposed: Vec<ProposedDraft>,
) -> Result<BallotReadView, Failure> {
    off_main(session, move |session| {
        let proposed = ProposedDraft::all(&proposed)?;
        let held = session.read(|open| open.workshop())?;
        let ballot = ballot(held.ok_or(WorkshopError::Absent)?, name, proposed);
        let (read, _) = session.change(|open| open.ballot_hand_in(&ballot, now()))?;
        Ok(read.into())
    })
    .await
}

/// Lays all ballots open at once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballots_reveal(
    session: Shared<'_>,
    anyway: bool,
) -> Result<WorkshopView, Failure> {
    off_main(session, move |session| {
        session.change(|open| open.ballots_reveal(anyway, (&person(), now())))?;
        view(session)
    })
    .await
}

/// Writes an empty ballot for somebody where the person says; none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballot_file_write(
    app: AppHandle,
    session: Shared<'_>,
    name: String,
    side: OwnerView,
) -> Result<Option<ExportedView>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_where_to_save(&app, &ballot_file_name(&name)) else {
            return Ok(None);
        };
        let (form, _) = session.change(|open| open.ballot_form(&name, Owner::from(side), now()))?;
        write_ballot_file(&form, &path, session.words())?;
        Ok(Some(ExportedView::of(form.fields.len() as u64, &path)))
    })
    .await
}

/// Opens a ballot that the person picks; none when they changed their mind. Needs no workspace.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballot_file_open(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<BallotOpened>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_for_ballot(&app) else {
            return Ok(None);
        };
        let form = read_ballot_file(&path)?;
        let held = session.read(|open| open.workshop()).ok().flatten();
        let opened = BallotOpened::of(&form, name_of(&path), held.as_ref().map(|one| &*one.key));
        session.ballot.opened(path, form);
        Ok(Some(opened))
    })
    .await
}

/// Takes in the ballot that was opened.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballot_file_hand_in(session: Shared<'_>) -> Result<BallotReadView, Failure> {
    off_main(session, |session| {
        let (_, form) = session.ballot.current()?;
        let (read, _) = session.change(|open| open.ballot_hand_in(&form.ballot, now()))?;
        Ok(read.into())
    })
    .await
}

/// Writes what is filled in back into the file of the ballot that was opened.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ballot_file_save(
    session: Shared<'_>,
    proposed: Vec<ProposedDraft>,
) -> Result<ExportedView, Failure> {
    off_main(session, move |session| {
        let (path, mut form) = session.ballot.current()?;
        form.ballot.proposed = ProposedDraft::all(&proposed)?;
        write_ballot_file(&form, &path, session.words())?;
        Ok(ExportedView::of(form.ballot.proposed.len() as u64, &path))
    })
    .await
}

fn view(session: &Session) -> Result<WorkshopView, WorkspaceError> {
    let held = session.read(|open| open.workshop())?;
    Ok(WorkshopView::of(&held.ok_or(WorkshopError::Absent)?))
}
