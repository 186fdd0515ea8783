//! Which books were opened last? Those of other lines, another time or another list are others; the figures of one
//! screen mostly ask for the same.
//!
//! Invariant: books are given again only where everything is the same that they were made of.

use std::sync::{Arc, Mutex, PoisonError};

use funnel::Sharing;
use jiff::civil::Date;
use lead::{Currency, Table};
use qualify::Verdicts;
use store::SavedDefinition;

use super::books::Books;
use super::{Economics, MoneyAsked, MoneyBy};
use crate::{AmongList, Snapshot};

/// As many are kept.
const MOST_KEPT: usize = 4;

/// The books that were opened last, the latest at the end.
#[derive(Debug, Default)]
pub(crate) struct KeptBooks {
    latest: Mutex<Vec<(BooksOf, Arc<Books>)>>,
}

/// What books are made of.
#[derive(Clone, Debug)]
pub(super) struct BooksOf {
    list: Arc<Table>,
    definition: Option<Arc<SavedDefinition>>,
    verdicts: Option<Arc<Verdicts>>,
    among: Option<Arc<AmongList>>,
    inputs: Economics,
    as_of: Date,
    by: MoneyBy,
    sharing: Sharing,
    currency: Option<Currency>,
    most: usize,
    time: (Option<i32>, i32),
}

impl BooksOf {
    /// Those that are asked for, of a first and a last day.
    pub(super) fn asked(
        snapshot: &Snapshot,
        asked: &MoneyAsked,
        inputs: Economics,
        time: (Option<i32>, i32),
    ) -> Self {
        Self {
            list: Arc::clone(&snapshot.list),
            definition: snapshot.definition.clone(),
            verdicts: snapshot.verdicts.clone(),
            among: snapshot.among.clone(),
            inputs,
            as_of: snapshot.as_of,
            by: asked.by.clone(),
            sharing: asked.sharing,
            currency: asked.currency,
            most: asked.most,
            time,
        }
    }

    fn is(&self, other: &Self) -> bool {
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
            && self.inputs == other.inputs
            && (self.as_of, self.sharing, self.currency)
                == (other.as_of, other.sharing, other.currency)
            && (&self.by, self.most, self.time) == (&other.by, other.most, other.time)
    }
}

impl KeptBooks {
    /// Those that were made of this; `None` where none are kept.
    pub(super) fn of(&self, of: &BooksOf) -> Option<Arc<Books>> {
        let latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        let own = latest.iter().find(|(other, _)| other.is(of));
        own.map(|(_, books)| Arc::clone(books))
    }

    /// Keeps them, and forgets those that were kept longest.
    pub(super) fn keep(&self, of: BooksOf, books: Arc<Books>) {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.len() >= MOST_KEPT {
            latest.remove(0);
        }
        latest.push((of, books));
    }
}

#[cfg(test)]
mod tests {
    use words::Locale;

    use super::super::MoneyFigure;
    use super::super::books::books;
    use super::*;
    use crate::Workspace;
    use crate::tests::{Still, now};

    #[test]
    fn books_are_kept_for_the_same_lines_and_opened_anew_for_others() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.leadpact");
        let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
        let snapshot = workspace.snapshot();
        let of = |snapshot: &Snapshot, asked: &MoneyAsked| {
            books(snapshot, asked, &|| true).unwrap().unwrap()
        };
        let cost = MoneyAsked::usual(MoneyFigure::Cost);
        let first = of(snapshot, &cost);
        let of_roi = of(snapshot, &MoneyAsked::usual(MoneyFigure::Roi));
        assert!(Arc::ptr_eq(&first, &of(snapshot, &cost)) && Arc::ptr_eq(&first, &of_roi));
        // What was won is told of all time, costs of the time they tell of.
        let revenue = MoneyAsked::usual(MoneyFigure::Revenue);
        let by_month = MoneyAsked {
            by: MoneyBy::Month,
            ..cost.clone()
        };
        let shared = MoneyAsked {
            sharing: Sharing::Equal,
            ..cost.clone()
        };
        for other in [by_month, shared, revenue] {
            assert!(!Arc::ptr_eq(&first, &of(snapshot, &other)), "{other:?}");
        }
        let earlier = Snapshot {
            as_of: snapshot.as_of.yesterday().unwrap(),
            ..snapshot.clone()
        };
        assert!(!Arc::ptr_eq(&first, &of(&earlier, &cost)));
    }
}
