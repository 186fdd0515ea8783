//! Which figures were shown last? Whoever clicks on one asks for its leads, page by page: they are those of the
//! figure that was shown, and it is not worked out again.
//!
//! Invariant: kept beside one snapshot and one draft, and so never of another list, definition or day.

use std::sync::{Arc, Mutex};

use words::{Locale, Words};
use workspace::{KeptDraft, Shown, WorkspaceError};

use crate::session::{Current, locked};
use crate::wire::measure::FigureAsked;

/// How many are kept: the figures of one screen, and those before.
const MOST_KEPT: usize = 24;

/// A figure with what was asked, and in which language.
type Kept = (FigureAsked, Locale, Arc<Shown>);

/// The figures that were shown last, the latest last.
#[derive(Default)]
pub(crate) struct Figures {
    kept: Mutex<Vec<Kept>>,
}

impl Figures {
    /// The figure that is asked for.
    ///
    /// # Errors
    /// Where it cannot be worked out.
    pub(crate) fn shown(
        &self,
        current: &Current,
        asked: &FigureAsked,
        words: Words,
    ) -> Result<Arc<Shown>, WorkspaceError> {
        let is_it = |(one, locale, _): &&Kept| one == asked && *locale == words.locale();
        if let Some((.., shown)) = locked(&self.kept).iter().find(is_it) {
            return Ok(Arc::clone(shown));
        }
        self.work_out(current, asked, words)
    }

    /// The figure that is asked for, in whatever language it was shown last: whom its marks count is the same in
    /// each.
    ///
    /// # Errors
    /// Where it cannot be worked out.
    pub(crate) fn in_any_language(
        &self,
        current: &Current,
        asked: &FigureAsked,
    ) -> Result<Arc<Shown>, WorkspaceError> {
        let is_it = |(one, ..): &&Kept| one == asked;
        if let Some((.., shown)) = locked(&self.kept).iter().find(is_it) {
            return Ok(Arc::clone(shown));
        }
        self.work_out(current, asked, Words::of(Locale::En))
    }

    fn work_out(
        &self,
        current: &Current,
        asked: &FigureAsked,
        words: Words,
    ) -> Result<Arc<Shown>, WorkspaceError> {
        let among = current.snapshot.among_list(asked.list.map(i64::from))?;
        let edited = current.about.draft.as_ref().map(KeptDraft::finished);
        let among = among.with_edited(edited.as_ref());
        let told = (&among, asked.told.into());
        let shown = asked.query.to_wanted().shown_by(told, words, &|| true)?;
        let shown = Arc::new(shown.ok_or(WorkspaceError::DefinitionAbsent)?);
        let mut kept = locked(&self.kept);
        if kept.len() == MOST_KEPT {
            kept.remove(0);
        }
        kept.push((asked.clone(), words.locale(), Arc::clone(&shown)));
        Ok(shown)
    }
}

impl Current {
    /// A figure of what is known; asked again, as by who looks at its leads, it is there already.
    pub(crate) fn figure(
        &self,
        asked: &FigureAsked,
        words: Words,
    ) -> Result<Arc<Shown>, WorkspaceError> {
        self.figures.shown(self, asked, words)
    }

    /// Several figures, in their order.
    pub(crate) fn figures(
        &self,
        asked: &[FigureAsked],
        words: Words,
    ) -> Result<Vec<Arc<Shown>>, WorkspaceError> {
        asked.iter().map(|one| self.figure(one, words)).collect()
    }

    /// Whom the marks of a figure count.
    pub(crate) fn figure_marks(&self, asked: &FigureAsked) -> Result<Arc<Shown>, WorkspaceError> {
        self.figures.in_any_language(self, asked)
    }
}
