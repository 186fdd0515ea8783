//! Which figure is asked for, and what does it say? Each figure is a variant of [`Wanted`] in a file of its own;
//! each answers with the same [`Shown`]: a finding, a picture, the same figures as a table, whose they are, and
//! how they were worked out. Window, command line, exports and papers show that, and nothing else.
//!
//! Invariants: a figure that cannot be said is a note in words and no number; whoever a mark counts is who
//! [`Shown::behind`] names; the table and the picture are made of the same figures.

mod arrivals;
mod asking;
mod deals;
mod funnel_figure;
mod leave;
mod own_funnel;
mod sheet;
mod shown;

use lead::Mask;
use words::Words;

pub use arrivals::Arrivals;
pub use deals::{DealsAsked, Ended};
pub use funnel_figure::FunnelWanted;
pub(crate) use leave::blocks;
pub use leave::{FigureForm, export_figure};
pub use own_funnel::{OwnAnswer, OwnAsked, OwnPart, OwnStepFigures, WhichFunnel};
pub use sheet::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
pub use shown::{Behind, Formula, Rows, Shown};

use crate::{Snapshot, WorkspaceError};

/// Which figure, and how it is to be counted.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// How many come how far.
    Funnel(FunnelWanted),
    /// How many came to each stage, period by period.
    Arrivals(Arrivals),
    /// How the deals ended, what they brought, and how long they took.
    Deals(DealsAsked),
    /// How many come to each step of a funnel of the team's own.
    OwnFunnel(OwnAsked),
}

impl Wanted {
    /// Its name in files and addresses.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Funnel(_) => "funnel",
            Self::Arrivals(_) => "arrivals",
            Self::Deals(_) => "deals",
            Self::OwnFunnel(_) => "own_funnel",
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
            Self::Deals(wanted) => wanted.shown(snapshot, words),
            Self::OwnFunnel(wanted) => wanted.shown(snapshot, words, go_on),
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
