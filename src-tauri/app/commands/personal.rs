//! Which fields name people, and are hidden on a shared screen?

use std::sync::Arc;

use lead::FieldKey;
use tauri::State;

use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::personal::PersonalFieldView;

type Shared<'a> = State<'a, Arc<Session>>;

/// The fields of the list, each with whether it names people.
#[tauri::command]
#[specta::specta]
pub(crate) async fn personal_fields_show(
    session: Shared<'_>,
) -> Result<Vec<PersonalFieldView>, Failure> {
    off_main(session, |session| {
        Ok(PersonalFieldView::all(&*session.current()?))
    })
    .await
}

/// Says that a field names people, or that it does not.
#[tauri::command]
#[specta::specta]
pub(crate) async fn personal_field_say(
    session: Shared<'_>,
    field: String,
    personal: bool,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        let key = FieldKey::from_label(&field);
        session.change(|workspace| workspace.personal_field_say(&key, personal))?;
        Ok(())
    })
    .await
}
