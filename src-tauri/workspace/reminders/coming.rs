//! On which day did each lead come? By the field that dates the first stage, else by the one that says when the
//! row was made; where the list has neither, since when the lead is known, as its journey has it.

use definition::Definition;
use import::{Meaning, of_label};
use jiff::civil::Date;
use lead::{FieldKey, FieldType, Table, ValueRef, day_of};

use crate::{Snapshot, WorkspaceError};

/// How the coming of leads is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameBy {
    /// A field tells it.
    Field(FieldKey),
    /// It is the day from which on the lead is known: of an import, not of the lead.
    Known,
}

/// When the leads of a list came.
pub(super) struct Coming {
    pub(super) by: CameBy,
    /// Of each row the day number; `None` where it is not known.
    pub(super) days: Vec<Option<i32>>,
    /// The last day on which anything became known.
    pub(super) known_until: i32,
}

impl Coming {
    /// When the leads came; not looked for day by day where nothing became known after `agreed_on`, since then
    /// nobody came.
    pub(super) fn of(
        snapshot: &Snapshot,
        definition: &Definition,
        agreed_on: Date,
    ) -> Result<Self, WorkspaceError> {
        let list = &snapshot.list;
        let zone = snapshot.time_zone();
        let known_until = snapshot.history.last_day(zone).unwrap_or(snapshot.as_of);
        let known_until = day_of(known_until);
        if let Some(key) = field(snapshot, definition) {
            return Ok(Self {
                days: days_of(list, &key),
                by: CameBy::Field(key),
                known_until,
            });
        }
        if known_until <= day_of(agreed_on) {
            return Ok(Self {
                days: vec![None; list.n_rows()],
                by: CameBy::Known,
                known_until,
            });
        }
        let journeys = snapshot.journeys(&|| true)?;
        let day = |row| {
            let passes = journeys.as_ref()?.of(row);
            Some(day_of(passes.first()?.opened_on))
        };
        Ok(Self {
            days: (0..list.n_rows()).map(day).collect(),
            by: CameBy::Known,
            known_until,
        })
    }
}

/// Of each row the day that a field tells.
pub(super) fn days_of(list: &Table, key: &FieldKey) -> Vec<Option<i32>> {
    let day = |row| match list.value(row, key) {
        Some(ValueRef::Day(day)) => Some(day),
        _ => None,
    };
    (0..list.n_rows()).map(day).collect()
}

/// The field of days that tells it.
fn field(snapshot: &Snapshot, definition: &Definition) -> Option<FieldKey> {
    let is_days = |key: &&FieldKey| {
        let field = snapshot.list.field(key);
        field.is_some_and(|field| field.kind == FieldType::Date)
    };
    let first = definition.stages.first();
    let entered = first
        .and_then(|stage| stage.entered_on.as_ref())
        .filter(is_days);
    if let Some(key) = entered {
        return Some(key.clone());
    }
    let fields = snapshot.list.fields().iter();
    let mut of_days = fields.filter(|field| field.kind == FieldType::Date);
    let made = of_days.find(|field| {
        let meant = of_label(&field.label).or_else(|| of_label(field.key.as_str()));
        meant.is_some_and(|meant| meant.meaning == Meaning::CreateDate)
    });
    made.map(|field| field.key.clone())
}
