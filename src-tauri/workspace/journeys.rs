//! When did the leads come to the stages? Found from what was known when, the first time somebody asks,
//! and kept as long as list, definition and day are the same.

use std::sync::{Arc, Mutex, PoisonError};

use definition::{Definition, ReachedBy, Stage};
use funnel::{Asked, Ending, Journeys, Known, Recorded, RecordedTo, StageNames, journeys};
use jiff::civil::Date;
use lead::{ENTERED_ON, FieldKey, Relation, STAGE, Table, ValueRef};
use store::SavedDefinition;

use crate::{Snapshot, WorkspaceError};

/// Lists of up to so many people are kept while journeys are found; larger ones are read again.
const MOST_KEPT: usize = 100_000;

/// Which entries make a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entries {
    /// All that are known.
    All,
    /// The same without what a history records of the stages that rules lead to.
    ByRules,
}

/// The journeys that were asked for last.
#[derive(Debug, Default)]
pub(crate) struct KeptJourneys {
    latest: Mutex<Option<Latest>>,
    latest_by_rules: Mutex<Option<Latest>>,
}

#[derive(Debug)]
struct Latest {
    list: Arc<Table>,
    definition: Arc<SavedDefinition>,
    as_of: Date,
    journeys: Arc<Journeys>,
}

impl Snapshot {
    /// The journeys of all leads; `None` without a definition that can decide, and as soon as `go_on`
    /// says no. Asked again of the same list, definition and day they are there already.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn journeys(
        &self,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Arc<Journeys>>, WorkspaceError> {
        self.journeys_by(Entries::All, go_on)
    }

    /// The same of these entries.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(crate) fn journeys_by(
        &self,
        entries: Entries,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Arc<Journeys>>, WorkspaceError> {
        let (Some(saved), Some((definition, _))) = (&self.definition, self.decided()) else {
            return Ok(None);
        };
        // Held while they are found, so that nobody finds them twice.
        let latest = match entries {
            Entries::All => &self.journeys.latest,
            Entries::ByRules => &self.journeys.latest_by_rules,
        };
        let mut latest = latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = &*latest
            && Arc::ptr_eq(&own.list, &self.list)
            && Arc::ptr_eq(&own.definition, saved)
            && own.as_of == self.as_of
        {
            return Ok(Some(Arc::clone(&own.journeys)));
        }
        let Some(found) = self.find_journeys(definition, entries, go_on)? else {
            return Ok(None);
        };
        let found = Arc::new(found);
        *latest = Some(Latest {
            list: Arc::clone(&self.list),
            definition: Arc::clone(saved),
            as_of: self.as_of,
            journeys: Arc::clone(&found),
        });
        Ok(Some(found))
    }

    /// The day up to whose end entries are told.
    pub(crate) fn journeys_until(&self) -> Date {
        // An import of after midnight is known, whichever day the window was opened on.
        match self.is_todays_list() && self.as_of == self.today {
            true => {
                let known = self.history.last_day(self.time_zone());
                self.as_of.max(known.unwrap_or(self.as_of))
            }
            false => self.as_of,
        }
    }

    fn find_journeys(
        &self,
        definition: &Definition,
        entries: Entries,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Journeys>, WorkspaceError> {
        let zone = self.time_zone();
        let as_of = self.journeys_until();
        let days = self.history.days(as_of, zone);
        let mut recorded = recorded(&self.list, &definition.stages);
        if entries == Entries::ByRules {
            let by_rule = |stage: &usize| {
                let stage = definition.stages.get(*stage);
                stage.is_some_and(|stage| matches!(stage.reached_by, ReachedBy::Rule(_)))
            };
            recorded.retain(|one| !matches!(&one.to, RecordedTo::Stage(stage) if by_rule(stage)));
        }
        let asked = Asked {
            definition,
            list: &self.list,
            days: &days,
            as_of,
            recorded,
        };
        let mut kept: Vec<Option<Known>> = vec![None; days.len()];
        let known = |at: usize| -> Result<Known, WorkspaceError> {
            if at + 1 == days.len() {
                return Ok(Known {
                    list: Arc::clone(&self.list),
                    rows: None,
                });
            }
            if let Some(known) = &kept[at] {
                return Ok(known.clone());
            }
            let (list, rows) = self.history.known_by((days[at], as_of), zone)?;
            let known = Known { list, rows };
            if known.list.n_rows() <= MOST_KEPT {
                kept[at] = Some(known.clone());
            }
            Ok(known)
        };
        journeys(&asked, known, go_on)
    }
}

/// What the stage history around a list says: what names neither a stage nor an end is left out, and so
/// is what has no day.
pub(crate) fn recorded(list: &Table, stages: &[Stage]) -> Vec<Recorded> {
    let Some(history) = list.related(Relation::StageEntry) else {
        return Vec::new();
    };
    let table = history.table();
    let (stage, entered_on) = (
        FieldKey::from_label(STAGE),
        FieldKey::from_label(ENTERED_ON),
    );
    let (Some(named), Some(days)) = (table.column(&stage), table.column(&entered_on)) else {
        return Vec::new();
    };
    let names = StageNames::of(stages);
    let named = named.by_text(|named| {
        let to = names.named(named).map(RecordedTo::Stage);
        to.or_else(|| Ending::of(named).map(RecordedTo::Ending))
    });
    let step = |(row, to): (usize, &Option<Option<RecordedTo>>)| match days.value(row) {
        Some(ValueRef::Day(day)) => Some((day, to.flatten()?)),
        _ => None,
    };
    let steps: Vec<Option<(i32, RecordedTo)>> = named.iter().enumerate().map(step).collect();
    let mut recorded = Vec::new();
    for person in 0..list.n_rows() {
        let rows = history.rows_of(person).iter();
        let own = rows.filter_map(|row| steps[*row as usize]);
        recorded.extend(own.map(|(day, to)| Recorded {
            person: person as u32,
            day,
            to,
        }));
    }
    recorded
}

#[cfg(test)]
pub(crate) mod tests;
