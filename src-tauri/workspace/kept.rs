//! What was worked out last? It is given again only where everything is the same that it was made of; the figures of one
//! screen mostly ask for the same.
//!
//! Invariant: what is kept was made of what its key says, and of nothing else that can change.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use lead::Table;
use qualify::Verdicts;
use store::SavedDefinition;

use crate::{AmongList, Snapshot};

/// As many are kept.
const MOST_KEPT: usize = 4;

/// What was made last, the latest at the end, each with what it was made of.
#[derive(Debug)]
pub(crate) struct Kept<K, V> {
    latest: Mutex<Vec<(K, Arc<V>)>>,
}

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self {
            latest: Mutex::default(),
        }
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    /// What was made of this; `None` where it is not kept.
    pub(crate) fn of(&self, key: &K) -> Option<Arc<V>> {
        let latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        let own = latest.iter().find(|(other, _)| other == key);
        own.map(|(_, made)| Arc::clone(made))
    }

    /// Keeps it, and forgets what was kept longest.
    pub(crate) fn keep(&self, key: K, made: Arc<V>) {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.len() >= MOST_KEPT {
            latest.remove(0);
        }
        latest.push((key, made));
    }
}

/// The list, the definition and its verdicts, of whom and as of when.
#[derive(Clone, Debug)]
pub(crate) struct MadeOf {
    list: Arc<Table>,
    definition: Option<Arc<SavedDefinition>>,
    verdicts: Option<Arc<Verdicts>>,
    among: Option<Arc<AmongList>>,
    as_of: Date,
}

impl MadeOf {
    /// Those of a snapshot.
    pub(crate) fn snapshot(snapshot: &Snapshot) -> Self {
        Self {
            list: Arc::clone(&snapshot.list),
            definition: snapshot.definition.clone(),
            verdicts: snapshot.verdicts.clone(),
            among: snapshot.among.clone(),
            as_of: snapshot.as_of,
        }
    }
}

impl PartialEq for MadeOf {
    /// The very same, not others that say the same: those are found faster than they are compared.
    fn eq(&self, other: &Self) -> bool {
        fn same<T>(one: &Option<Arc<T>>, other: &Option<Arc<T>>) -> bool {
            match (one, other) {
                (Some(one), Some(other)) => Arc::ptr_eq(one, other),
                (None, None) => true,
                _ => false,
            }
        }
        Arc::ptr_eq(&self.list, &other.list)
            && same(&self.definition, &other.definition)
            && same(&self.verdicts, &other.verdicts)
            && same(&self.among, &other.among)
            && self.as_of == other.as_of
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_are_given_again_and_the_oldest_forgotten() {
        let kept: Kept<usize, usize> = Kept::default();
        for key in 0..=MOST_KEPT {
            kept.keep(key, Arc::new(10 * key));
        }
        assert_eq!(kept.of(&0), None);
        assert_eq!(kept.of(&MOST_KEPT).as_deref(), Some(&(10 * MOST_KEPT)));
    }
}
