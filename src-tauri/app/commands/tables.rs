//! What is in the tables that are not the leads?

use std::sync::Arc;

use tauri::State;

use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::import::RowsAreView;
use crate::wire::table_rows::{TableHead, TablePage};

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

/// Some rows of a table.
#[tauri::command]
#[specta::specta]
pub(crate) async fn table_page(
    session: Shared<'_>,
    table: RowsAreView,
    offset: u32,
    limit: u32,
) -> Result<TablePage, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let (of, part) = (table.into(), (offset, limit));
        Ok(TablePage::of(&current.snapshot, of, part, session.words()))
    })
    .await
}
