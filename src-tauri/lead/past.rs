//! What did a field say before? The values of earlier imports where they differ from today's, so that
//! "ever was" can be asked.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{FieldKey, Strings};

/// The earlier texts of one field, lead by lead.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// The lead of each text, ascending.
    leads: Vec<u32>,
    texts: Strings,
    /// Whether there may be more that could not be read.
    unread: bool,
}

/// What fields said before, found when it is first asked for; of none by default.
#[derive(Default)]
pub struct Pasts {
    find: Option<Find>,
    known: Mutex<Vec<(FieldKey, Arc<Past>)>>,
}

type Find = Box<dyn Fn(&FieldKey) -> Past + Send + Sync>;

impl Pasts {
    /// Pasts that `find` finds, at most once for each field.
    #[must_use]
    pub fn when_asked(find: impl Fn(&FieldKey) -> Past + Send + Sync + 'static) -> Self {
        Self {
            find: Some(Box::new(find)),
            known: Mutex::default(),
        }
    }

    /// What a field said before; `None` where nothing of before is known.
    #[must_use]
    pub fn of(&self, key: &FieldKey) -> Option<Arc<Past>> {
        let find = self.find.as_ref()?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, past)) = known.iter().find(|(one, _)| one == key) {
            return Some(Arc::clone(past));
        }
        let past = Arc::new(find(key));
        known.push((key.clone(), Arc::clone(&past)));
        Some(past)
    }
}

impl std::fmt::Debug for Pasts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pasts").finish_non_exhaustive()
    }
}

/// What was found of a list before plays no part in what the list says now.
impl PartialEq for Pasts {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Past {
    /// The earlier texts of leads, in any order.
    #[must_use]
    pub fn new(mut said: Vec<(u32, String)>) -> Self {
        said.sort();
        said.dedup();
        let mut past = Self::default();
        for (lead, text) in said {
            if past.texts.push(&text) {
                past.leads.push(lead);
            }
        }
        past
    }

    /// A past that could not be read: nothing of it is known.
    #[must_use]
    pub fn unread() -> Self {
        Self {
            unread: true,
            ..Self::default()
        }
    }

    /// Whether all of it is known.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.unread
    }

    /// What the field of a lead said before, each text once.
    pub fn of(&self, lead: usize) -> impl Iterator<Item = &str> {
        self.between(lead, lead + 1).map(|(_, text)| text)
    }

    /// What the field of the leads from `first` to before `end` said before, by lead.
    pub fn between(&self, first: usize, end: usize) -> impl Iterator<Item = (usize, &str)> {
        let position = |lead: usize| self.leads.partition_point(|&one| (one as usize) < lead);
        let said = position(first)..position(end);
        said.map(|i| (self.leads[i] as usize, self.texts.get(i)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_past_of_a_lead_is_its_own() {
        let said = [(7, "SQL"), (2, "Lead"), (7, "MQL"), (7, "SQL")];
        let past = Past::new(said.map(|(lead, text)| (lead, text.to_owned())).to_vec());
        assert_eq!(past.of(7).collect::<Vec<_>>(), ["MQL", "SQL"]);
        assert_eq!(past.of(2).collect::<Vec<_>>(), ["Lead"]);
        assert_eq!(past.of(3).count(), 0);
        assert_eq!(past.between(0, 8).count(), 3);
    }
}
