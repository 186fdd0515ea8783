//! Which books were opened last? Those of other lines, another time or another list are others; the figures of one
//! screen mostly ask for the same.
//!
//! Invariant: books are given again only where everything is the same that they were made of.

use funnel::Sharing;
use lead::Currency;

use super::books::Books;
use super::{Economics, MoneyAsked, MoneyBy};
use crate::Snapshot;
use crate::kept::{Kept, MadeOf};

/// The books that were opened last.
pub(crate) type KeptBooks = Kept<BooksOf, Books>;

/// What books are made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BooksOf {
    made_of: MadeOf,
    inputs: Economics,
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
            made_of: MadeOf::snapshot(snapshot),
            inputs,
            by: asked.by.clone(),
            sharing: asked.sharing,
            currency: asked.currency,
            most: asked.most,
            time,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

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
