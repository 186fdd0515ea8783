//! Which fields of the list name people, as the program finds or the team said?

use import::RowsAre;
use serde::Serialize;
use specta::Type;

use crate::session::Current;

/// A field, and whether it names people.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PersonalFieldView {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Whether it names people, and is hidden on a shared screen.
    pub personal: bool,
}

impl PersonalFieldView {
    /// The fields of the list, in its order.
    pub(crate) fn all(current: &Current) -> Vec<Self> {
        let said = &current.about.personal;
        let view = |field: &lead::Field| Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            personal: said.of(RowsAre::People, field).is_some(),
        };
        current.snapshot.list.fields().iter().map(view).collect()
    }
}
