//! Do both sides mean the same lead? Leads are drawn, shown one at a time, judged alone, and laid open.

use std::sync::Arc;

use tauri::State;
use workspace::{DrawAsked, WorkspaceError, calibration_card};

use crate::clock::now;
use crate::session::{Session, off_main};
use crate::wire::calibration::{CalibrationView, CardView, JudgeAsked, JudgementView};
use crate::wire::failure::Failure;

type Shared<'a> = State<'a, Arc<Session>>;

/// What was drawn, and what whoever asks has judged of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn calibration_show(
    session: Shared<'_>,
    judge: Option<JudgeAsked>,
) -> Result<CalibrationView, Failure> {
    off_main(session, move |session| view(session, judge.as_ref())).await
}

/// Draws leads to be judged; with `anew` answers that were never laid open are left behind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn calibration_draw(
    session: Shared<'_>,
    cards: u32,
    anew: bool,
) -> Result<CalibrationView, Failure> {
    off_main(session, move |session| {
        let (current, seed) = (session.current()?, None);
        let asked = DrawAsked { cards, seed, anew };
        session.read(|open| open.calibration_draw(&current.snapshot, asked, now()))?;
        view(session, None)
    })
    .await
}

/// A card, without who it is and what became of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn calibration_card_show(
    session: Shared<'_>,
    no: u32,
) -> Result<CardView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let (snapshot, personal) = (&current.snapshot, &current.about.personal);
        let drawn = session.read(|open| open.calibration())?;
        let card = calibration_card(snapshot, personal, (&drawn, no), session.words())?;
        Ok(session.shown(&current, CardView::from(card)))
    })
    .await
}

/// Keeps what somebody judges of a card; until all is laid open it can be judged anew.
#[tauri::command]
#[specta::specta]
pub(crate) async fn calibration_answer(
    session: Shared<'_>,
    no: u32,
    judgement: JudgementView,
    judge: JudgeAsked,
) -> Result<CalibrationView, Failure> {
    off_main(session, move |session| {
        let who = (judge.name.as_str(), judge.side.into());
        session.read(|open| open.calibration_answer(no, judgement.into(), who, now()))?;
        view(session, Some(&judge))
    })
    .await
}

/// Lays the answers open, and compares them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn calibration_reveal(session: Shared<'_>) -> Result<CalibrationView, Failure> {
    off_main(session, |session| {
        session.read(|open| open.calibration_reveal(now()))?;
        view(session, None)
    })
    .await
}

fn view(session: &Session, judge: Option<&JudgeAsked>) -> Result<CalibrationView, WorkspaceError> {
    let current = session.current()?;
    let words = session.words();
    let view = session.read(|open| CalibrationView::of(open, &current.snapshot, judge, words))?;
    Ok(session.shown(&current, view))
}
