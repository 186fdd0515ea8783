//! Who is in the list, and why?

use std::sync::Arc;

use tauri::State;
use workspace::WorkspaceError;

use crate::clock::now;
use crate::session::{Session, off_main};
use crate::wire::beside::BesideView;
use crate::wire::definition::FieldView;
use crate::wire::duplicates::ErasedView;
use crate::wire::failure::Failure;
use crate::wire::finding::LeadsQuery;
use crate::wire::journeys::PassView;
use crate::wire::leads::{LeadView, LeadsPage};

type Shared<'a> = State<'a, Arc<Session>>;

/// Some leads, with their verdicts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn leads_page(
    session: Shared<'_>,
    query: LeadsQuery,
) -> Result<LeadsPage, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let found = current.find(&query.to_query(&current)?)?;
        let page = LeadsPage::of(&current, &found, &query, session.words());
        Ok(session.shown(&current, page))
    })
    .await
}

/// One lead, with reasons.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lead_show(session: Shared<'_>, row: u32) -> Result<LeadView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        if row as usize >= current.snapshot.list.n_rows() {
            return Err(WorkspaceError::LeadAbsent(row.to_string()));
        }
        let lead = LeadView::of(&current, row, session.words());
        Ok(session.shown(&current, lead))
    })
    .await
}

/// The company, the deals and what was done, beside a lead.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lead_beside(session: Shared<'_>, row: u32) -> Result<Vec<BesideView>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let beside = BesideView::all(&current.snapshot, row, session.words());
        Ok(session.shown(&current, beside))
    })
    .await
}

/// The passes of a lead through the funnel; `None` where list or definition changed while they were found.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lead_journeys(
    session: Shared<'_>,
    row: u32,
) -> Result<Option<Vec<PassView>>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let still = || {
            session
                .current()
                .is_ok_and(|now| Arc::ptr_eq(&now, &current))
        };
        let found = current.snapshot.journeys(&still)?;
        let words = session.words();
        Ok(found.map(|found| PassView::all(&found, &current.snapshot, row, words)))
    })
    .await
}

/// The fields of the list with the values that occur.
#[tauri::command]
#[specta::specta]
pub(crate) async fn fields_show(session: Shared<'_>) -> Result<Vec<FieldView>, Failure> {
    off_main(session, |session| {
        let current = session.current()?;
        Ok(session.shown(&current, FieldView::all(&current)))
    })
    .await
}

/// Erases a person from everything that was imported; with `block` they are not imported again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lead_erase(
    session: Shared<'_>,
    row: u32,
    block: bool,
) -> Result<ErasedView, Failure> {
    off_main(session, move |session| {
        let erase =
            |workspace: &mut workspace::Workspace| workspace.leads_erase(&[row], block, now());
        Ok(session.change(erase)?.0.into())
    })
    .await
}
