//! Which figures are there, and how do they leave?

use std::sync::Arc;

use tauri::{AppHandle, State};
use workspace::{PaperForm, ReviewFigure, export_figure, export_review};

use crate::files::{ask_where_to_save, name_of};
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::figure_query::FigureQuery;
use crate::wire::measure::{
    FigureAsked, FigureFormat, FigureLook, FigureTarget, FigureView, theme,
};

type Shared<'a> = State<'a, Arc<Session>>;

/// A figure, drawn.
#[tauri::command]
#[specta::specta]
pub(crate) async fn figure_show(
    session: Shared<'_>,
    asked: FigureAsked,
    look: FigureLook,
) -> Result<FigureView, Failure> {
    off_main(session, move |session| {
        let (current, words) = (session.current()?, session.words());
        FigureView::asked((&current, session.masking(&current)), &asked, look, words)
    })
    .await
}

/// The figures that both sides look at together, in reading order.
#[tauri::command]
#[specta::specta]
pub(crate) fn figures_reviewed() -> Vec<FigureQuery> {
    ReviewFigure::ALL.map(FigureQuery::of_review).into()
}

/// Writes a review of figures to a file the person names; gives its name, or none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn review_export(
    app: AppHandle,
    session: Shared<'_>,
    figures: Vec<FigureAsked>,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let (current, words) = (session.current()?, session.words());
        let shown = current.figures(&figures, words)?;
        let Some(path) = ask_where_to_save(&app, "review.pdf") else {
            return Ok(None);
        };
        let rests_on = FigureAsked::rests_on(&figures, &current.snapshot)?;
        export_review(&rests_on, &shown, PaperForm::Pdf, words, &path)?;
        Ok(Some(name_of(&path)))
    })
    .await
}

/// Writes a figure to a file the person names; gives its name, or none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn figure_export(
    app: AppHandle,
    session: Shared<'_>,
    asked: FigureAsked,
    dark: bool,
    format: FigureFormat,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let (current, words) = (session.current()?, session.words());
        let shown = current.figure(&asked, words)?;
        let Some(path) = ask_where_to_save(&app, &asked.file_name(format)) else {
            return Ok(None);
        };
        let look = (theme(dark), words);
        let rests_on = FigureAsked::rests_on(&[asked], &current.snapshot)?;
        export_figure(&rests_on, &shown, format.into(), look, &path)?;
        Ok(Some(name_of(&path)))
    })
    .await
}

/// Keeps what the team aims at: all of it, or nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn targets_set(
    session: Shared<'_>,
    targets: Vec<FigureTarget>,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        let said: Vec<_> = targets.iter().map(FigureTarget::said).collect();
        session.change(|open| open.targets_set(&said))?;
        Ok(())
    })
    .await
}
