//! What does a change cost?

use std::sync::Arc;

use tauri::State;
use workspace::{price_of_draft, price_of_versions};

use crate::session::{Session, off_main};
use crate::wire::agreement::which;
use crate::wire::definition::DefinitionDraft;
use crate::wire::failure::Failure;
use crate::wire::price::PriceView;

type Shared<'a> = State<'a, Arc<Session>>;

/// What a draft costs in the place of the definition in force; none while either cannot decide.
#[tauri::command]
#[specta::specta]
pub(crate) async fn draft_price(
    session: Shared<'_>,
    draft: DefinitionDraft,
) -> Result<Option<PriceView>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let price = price_of_draft(&current.snapshot, &draft.finished(&draft.read()))?;
        let view = price.map(|price| PriceView::of(&price, session.words()));
        Ok(view.map(|view| session.shown(&current, view)))
    })
    .await
}

/// What one version costs in the place of another, over the list as it is now; none of a number is what is
/// in force.
#[tauri::command]
#[specta::specta]
pub(crate) async fn version_price(
    session: Shared<'_>,
    before: Option<u32>,
    after: Option<u32>,
) -> Result<PriceView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let found = price_of_versions(&current.snapshot, [before, after].map(which))?;
        Ok(session.shown(&current, PriceView::of(&found, session.words())))
    })
    .await
}
