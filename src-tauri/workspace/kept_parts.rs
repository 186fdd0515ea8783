//! Which leads have which value of a field? Found once for each field that a screen divides the list by, so
//! that an edit only counts.

use std::sync::{Arc, Mutex, PoisonError};

use definition::Definition;
use funnel::{Count, Part, Slice, funnel_of_parts, parts};
use lead::{FieldKey, Mask, Table};
use qualify::Verdicts;

use crate::Snapshot;

/// The leads of each part.
type Parts = Arc<Vec<(Part, Mask)>>;

/// The parts that were asked for last, of the very list that they were found in.
#[derive(Debug, Default)]
pub(crate) struct KeptParts {
    latest: Mutex<Option<Latest>>,
}

#[derive(Debug)]
struct Latest {
    list: Arc<Table>,
    field: FieldKey,
    most: usize,
    parts: Parts,
}

impl Snapshot {
    /// The funnel by the values of a field, as [`funnel::funnel_by`] tells it of the list; of the
    /// population whose figures are asked for.
    #[must_use]
    pub fn funnel_by(
        &self,
        (definition, verdicts): (&Definition, &Verdicts),
        field: &FieldKey,
        count: Count,
        most: usize,
    ) -> Vec<Slice> {
        let parts = self.parts_of(field, most);
        let Some(among) = self.population() else {
            return funnel_of_parts(definition, verdicts, &parts, count);
        };
        let parts = parts
            .iter()
            .map(|(part, rows)| (part.clone(), rows.and(&among.on)));
        let parts: Vec<(Part, Mask)> = parts.collect();
        funnel_of_parts(definition, verdicts, &parts, count)
    }

    fn parts_of(&self, field: &FieldKey, most: usize) -> Parts {
        let latest = &self.parts.latest;
        let known = latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = &*known
            && Arc::ptr_eq(&own.list, &self.list)
            && (&own.field, own.most) == (field, most)
        {
            return Arc::clone(&own.parts);
        }
        drop(known);
        let found = Arc::new(parts(&self.list, field, most));
        let mut known = latest.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some(Latest {
            list: Arc::clone(&self.list),
            field: field.clone(),
            most,
            parts: Arc::clone(&found),
        });
        found
    }
}
