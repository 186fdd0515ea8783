//! How does a criterion of a draft read? The criterion as far as it is finished, and why what was typed
//! does not fit where it does not; read once for all that is asked of it.

use definition::{Criterion, Definition, Test, ValueError};

use super::definition::{CriterionDraft, DefinitionDraft};

/// A criterion as it was read.
pub(crate) struct CriterionRead {
    /// What the editor holds; with "is known" in place of a value that does not fit.
    pub criterion: Criterion,
    /// Why its value does not fit.
    pub value: Option<ValueError>,
    /// Why the window of its rows does not fit.
    pub within: Option<ValueError>,
    /// Of each of its filters, why its value does not fit.
    pub filters: Vec<Option<ValueError>>,
}

impl CriterionRead {
    /// Whether all of it fits.
    pub(crate) fn fits(&self) -> bool {
        self.errors().next().is_none()
    }

    /// The criterion.
    ///
    /// # Errors
    /// Where its value, that of a filter, or its window does not fit.
    pub(crate) fn whole(self) -> Result<Criterion, ValueError> {
        let error = self.errors().next().cloned();
        error.map_or(Ok(self.criterion), Err)
    }

    fn errors(&self) -> impl Iterator<Item = &ValueError> {
        let of_rows = self.within.iter().chain(self.filters.iter().flatten());
        self.value.iter().chain(of_rows)
    }
}

impl CriterionDraft {
    /// The criterion that the editor holds, and what of it does not fit.
    pub(crate) fn read(&self) -> CriterionRead {
        let (test, value) = match Test::parse(self.op.into(), &self.values) {
            Ok(test) => (test, None),
            Err(error) => (Test::Known, Some(error)),
        };
        let filters = self.about.filters().iter();
        CriterionRead {
            criterion: self.with_test(test),
            value,
            within: self.about.within_error(),
            filters: filters.map(|filter| filter.to_test().err()).collect(),
        }
    }
}

impl DefinitionDraft {
    /// Its criteria, in their order.
    pub(crate) fn read(&self) -> Vec<CriterionRead> {
        self.criteria.iter().map(CriterionDraft::read).collect()
    }

    /// The definition with what is not finished yet muted: what can be judged of it.
    pub(crate) fn finished(&self, read: &[CriterionRead]) -> Definition {
        let open = read.iter().filter(|one| !one.fits());
        let open = open.map(|one| one.criterion.id.clone());
        let criteria = read.iter().map(|one| one.criterion.clone());
        self.with_criteria(criteria.collect())
            .muting(&open.collect::<Vec<_>>())
    }

    /// Whether nothing of it is unfinished.
    pub(crate) fn is_whole(&self, read: &[CriterionRead]) -> bool {
        read.iter().all(CriterionRead::fits) && self.misfit_besides().is_none()
    }
}
