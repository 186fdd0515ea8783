//! What is known at this moment? The list, the definition in force, and its verdicts, as of a day.
//! A snapshot never changes; cloning it is cheap.

use std::sync::Arc;

use agreement::Agreement;
use definition::{Definition, Severity, check};
use import::Remembered;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lead::Table;
use qualify::{Verdicts, qualify};
use store::SavedDefinition;

/// The list, the definition in force and its verdicts.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The list.
    pub list: Arc<Table>,
    /// The number of the list: grows with every change to it.
    pub list_revision: u32,
    /// The definition in force; `None` before one is saved.
    pub definition: Option<Arc<SavedDefinition>>,
    /// Who takes part, and every version that was signed.
    pub agreement: Arc<Agreement>,
    /// How files were mapped when they were last imported.
    pub mappings: Arc<Remembered>,
    /// What the definition says of every lead; `None` without one that can decide.
    pub verdicts: Option<Arc<Verdicts>>,
    /// The day up to whose end everything is judged.
    pub as_of: Date,
    /// The day of the values: today in the team's time zone. Where `as_of` is another day, today's
    /// values are judged as if it were that day.
    pub today: Date,
}

impl Snapshot {
    /// The snapshot of these, judged.
    #[must_use]
    pub(crate) fn new(
        list: Arc<Table>,
        list_revision: u32,
        definition: Option<Arc<SavedDefinition>>,
        agreement: Arc<Agreement>,
        as_of: Date,
    ) -> Self {
        let decides = definition
            .as_ref()
            .filter(|saved| can_decide(&saved.definition, &list));
        let verdicts = decides.map(|saved| Arc::new(qualify(&saved.definition, &list, as_of)));
        Self {
            list,
            list_revision,
            definition,
            agreement,
            mappings: Arc::default(),
            verdicts,
            as_of,
            today: as_of,
        }
    }

    /// The same list and definition, judged as of another day.
    #[must_use]
    pub fn as_of(&self, day: Date) -> Self {
        if day == self.as_of {
            return self.clone();
        }
        let judged = Self::new(
            Arc::clone(&self.list),
            self.list_revision,
            self.definition.clone(),
            Arc::clone(&self.agreement),
            day,
        );
        Self {
            today: self.today,
            mappings: Arc::clone(&self.mappings),
            ..judged
        }
    }

    /// The definition and its verdicts, where there are both.
    #[must_use]
    pub fn decided(&self) -> Option<(&Definition, &Verdicts)> {
        Some((
            &self.definition.as_ref()?.definition,
            self.verdicts.as_deref()?,
        ))
    }
}

/// Whether nothing is wrong with `definition` that stops it from deciding the leads of `list`.
pub(crate) fn can_decide(definition: &Definition, list: &Table) -> bool {
    let findings = check(definition, Some(list.fields()));
    findings
        .iter()
        .all(|finding| finding.code.severity() != Severity::Error)
}

/// The day that `now` is in the team's time zone; in UTC where the zone has no such name.
pub(crate) fn day_in(time_zone: &str, now: Timestamp) -> Date {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).date()
}
