//! Which leads does a mark of a figure count?

use import::RowsAre;
use lead::{Mask, Relation};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::WorkspaceError;

use super::measure::FigureAsked;
use crate::session::Current;

/// Only leads behind a mark of a figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct BehindFilterView {
    /// The figure.
    pub asked: FigureAsked,
    /// The key of the mark.
    pub mark: String,
}

impl BehindFilterView {
    /// The leads; nobody where the figure has no such mark. A figure's marks are the same in every language.
    ///
    /// # Errors
    /// Where the figure cannot be worked out.
    pub(crate) fn leads(&self, current: &Current) -> Result<Mask, WorkspaceError> {
        let list = &current.snapshot.list;
        let shown = current.figure_marks(&self.asked)?;
        let behind = shown.behind.iter().find(|one| one.key == self.mark);
        let nobody = || Mask::none(list.n_rows());
        Ok(behind.map_or_else(nobody, |behind| behind.rows.people(list)))
    }

    /// The rows of a table around the list; none where the figure has no such mark, or the mark counts rows of another
    /// table.
    ///
    /// # Errors
    /// Where the figure cannot be worked out.
    pub(crate) fn rows(
        &self,
        current: &Current,
        of: RowsAre,
    ) -> Result<Vec<usize>, WorkspaceError> {
        let shown = current.figure_marks(&self.asked)?;
        let behind = shown.behind.iter().find(|one| one.key == self.mark);
        let around = behind.and_then(|behind| behind.rows.around());
        let own = around.filter(|(relation, _)| rows_are(*relation) == of);
        Ok(own.map_or_else(Vec::new, |(_, rows)| rows))
    }

    /// Which leads those are, in words; none where nobody can say.
    pub(crate) fn sentence(&self, current: &Current, words: Words) -> Option<String> {
        let shown = current.figure(&self.asked, words).ok()?;
        Some(shown.mark_sentence(&self.mark, words))
    }
}

/// What the rows of a table around the list are.
pub(crate) fn rows_are(relation: Relation) -> RowsAre {
    match relation {
        Relation::Company => RowsAre::Companies,
        Relation::Deal => RowsAre::Deals,
        Relation::Activity => RowsAre::Activities,
        Relation::StageEntry => RowsAre::StageHistory,
    }
}
