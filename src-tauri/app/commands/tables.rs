//! What is in the tables that are not the leads?

use std::sync::Arc;

use tauri::State;

use crate::session::{Session, off_main};
use crate::wire::behind::BehindFilterView;
use crate::wire::failure::Failure;
use crate::wire::import::RowsAreView;
use crate::wire::table_rows::{TableHead, TablePage};
use crate::wire::tally::{TallyQuery, TallyView};

type Shared<'a> = State<'a, Arc<Session>>;

/// Every table but the leads, those too of which nothing was imported.
#[tauri::command]
#[specta::specta]
pub(crate) async fn tables_show(session: Shared<'_>) -> Result<Vec<TableHead>, Failure> {
    off_main(session, |session| {
        Ok(TableHead::all(&session.current()?.snapshot))
    })
    .await
}

/// Some rows of a table, or of those behind a mark of a figure.
#[tauri::command]
#[specta::specta]
pub(crate) async fn table_page(
    session: Shared<'_>,
    table: RowsAreView,
    offset: u32,
    limit: u32,
    behind: Option<BehindFilterView>,
) -> Result<TablePage, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let (of, part) = (table.into(), (offset, limit));
        let whose = (of, behind.as_ref());
        let mut page = TablePage::of(&current, whose, part, session.words())?;
        if let Some(masking) = session.masking(&current) {
            masking.rows(of, &mut page.rows);
        }
        Ok(page)
    })
    .await
}

/// How many rows of a table have each value, and what its amounts come to.
#[tauri::command]
#[specta::specta]
pub(crate) async fn table_tally(
    session: Shared<'_>,
    query: TallyQuery,
) -> Result<TallyView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        TallyView::of(&current.snapshot, &query, session.words())
    })
    .await
}
