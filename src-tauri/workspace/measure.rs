//! Which figure is asked for, and what does it say? Each figure is a variant of [`Wanted`] in a file of its own;
//! each answers with the same [`Shown`]: a finding, a picture, the same figures as a table, whose they are, and
//! how they were worked out. Window, command line, exports and papers show that, and nothing else.
//!
//! Invariants: a figure that cannot be said is a note in words and no number; whoever a mark counts is who
//! [`Shown::behind`] names; the table and the picture are made of the same figures.

mod arrivals;
mod asking;
mod funnel_figure;
mod improve;
mod leave;
mod sheet;
mod shown;

use lead::Mask;
use words::Words;

pub use arrivals::Arrivals;
pub use funnel_figure::FunnelWanted;
pub use improve::{
    BackTests, CriteriaThatMatter, Evidence, HeldOut, Mover, ThresholdAt, USUAL_WINDOW, WhoCanTell,
    WindowAsked, WorkedBy,
};
pub(crate) use leave::blocks;
pub use leave::{FigureForm, export_figure};
pub use sheet::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
pub use shown::{Behind, Formula, Proposal, Proposed, Rows, Shown};

use crate::{Snapshot, WorkspaceError};

/// Which figure, and how it is to be counted.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// How many come how far.
    Funnel(FunnelWanted),
    /// How many came to each stage, period by period.
    Arrivals(Arrivals),
    /// Who can tell whether a version is right.
    WhoCanTell(WhoCanTell),
    /// Which version finds those who were won.
    BackTests(BackTests),
    /// Which facts go with winning.
    CriteriaThatMatter(CriteriaThatMatter),
    /// Where a threshold should lie.
    ThresholdAt(ThresholdAt),
}

impl Wanted {
    /// Its name in files and addresses.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Funnel(_) => "funnel",
            Self::Arrivals(_) => "arrivals",
            Self::WhoCanTell(_) => "worked",
            Self::BackTests(_) => "backtest",
            Self::CriteriaThatMatter(_) => "criteria",
            Self::ThresholdAt(_) => "threshold",
        }
    }

    /// The figure of the population that `snapshot` is asked for, in the reader's words; `None` as soon as
    /// `go_on` says no.
    ///
    /// # Errors
    /// Where no definition can decide, or what is asked about is not there.
    pub fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        match self {
            Self::Funnel(wanted) => wanted.shown(snapshot, words).map(Some),
            Self::Arrivals(wanted) => wanted.shown(snapshot, words, go_on),
            Self::WhoCanTell(wanted) => wanted.shown(snapshot, words, go_on),
            Self::BackTests(wanted) => wanted.shown(snapshot, words, go_on),
            Self::CriteriaThatMatter(wanted) => wanted.shown(snapshot, words, go_on),
            Self::ThresholdAt(wanted) => wanted.shown(snapshot, words, go_on),
        }
    }
}

/// The leads behind one mark of a figure. A mark that the figure has not, counts nobody.
///
/// # Errors
/// As [`Wanted::shown`].
pub fn leads_behind(
    snapshot: &Snapshot,
    wanted: &Wanted,
    mark: &str,
    words: Words,
) -> Result<Mask, WorkspaceError> {
    let shown = wanted.shown(snapshot, words, &|| true)?;
    let behind = shown.and_then(|shown| shown.behind.into_iter().find(|one| one.key == mark));
    let none = || Mask::none(snapshot.list.n_rows());
    Ok(behind.map_or_else(none, |behind| behind.rows.people(&snapshot.list)))
}
