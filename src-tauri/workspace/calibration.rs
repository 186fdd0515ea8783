//! Do both sides mean the same lead, before they look at a rule? Leads are drawn, shown without who they are
//! and what became of them, and judged by each side alone; then the answers are laid open.
//!
//! Invariants: no answer of another is told before all are laid open, and none changes after; what is hidden
//! of a lead is on no card; the same list, definition, day and seed draw the same leads.

mod drawing;
mod facts;
mod hidden;
mod laid_open;
mod parting;
#[cfg(test)]
mod tests;

pub use facts::{CardFact, CardShown, calibration_card};
pub use hidden::Hidden;
pub(crate) use hidden::Hiding;
pub use laid_open::{CardOpen, DraftAgainst, LaidOpen, SideOpen, calibration_laid_open};
pub use parting::{Parted, PartedBy};

use agreement::{Answer, Calibration, DrawnAs, Judgement, Side};
use definition::{Definition, Owner, ReachedBy};
use jiff::Timestamp;
use store::NewCalibration;

use crate::signing::name_of;
use crate::{Code, Snapshot, Workspace, WorkspaceError};

/// How many cards are drawn where nobody says.
pub const USUAL_CARDS: u32 = 20;
/// As many as anybody judges in one sitting.
pub const MOST_CARDS: u32 = 100;

/// Why nothing was drawn, judged or laid open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalibrationError {
    /// Nothing was drawn yet.
    #[error("no leads were drawn to be judged")]
    Absent,
    /// The list has nobody to draw.
    #[error("the list has no leads to draw")]
    Nobody,
    /// What was judged of the leads drawn last was never laid open.
    #[error("answers were given that nobody has laid open")]
    Unopened,
    /// The answers were laid open: none changes any more.
    #[error("the answers were laid open")]
    Open,
    /// Nobody judged anything.
    #[error("nobody has judged a lead")]
    Unjudged,
    /// Nobody of this side judged anything.
    #[error("nobody has judged a lead for {}", .0.name())]
    OneSide(Side),
    /// There is no such card.
    #[error("there is no card {0}")]
    CardAbsent(u32),
    /// The lead of the card is not in the list any more.
    #[error("the lead of card {0} is no longer in the list")]
    CardGone(u32),
}

impl CalibrationError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Absent => Code::CalibrationAbsent,
            Self::Nobody => Code::CalibrationNobody,
            Self::Unopened => Code::CalibrationUnopened,
            Self::Open => Code::CalibrationOpen,
            Self::Unjudged => Code::CalibrationUnjudged,
            Self::OneSide(_) => Code::CalibrationOneSide,
            Self::CardAbsent(_) => Code::CardAbsent,
            Self::CardGone(_) => Code::CardGone,
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::OneSide(side) => Some(side.name().to_owned()),
            Self::CardAbsent(no) | Self::CardGone(no) => Some(no.to_string()),
            _ => None,
        }
    }
}

/// Which leads are to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct DrawAsked {
    /// How many; fewer where the list has fewer.
    pub cards: u32,
    /// What chance draws from; `None` for what the moment gives.
    pub seed: Option<u32>,
    /// Whether answers that were never laid open are left behind.
    pub anew: bool,
}

impl Workspace {
    /// The leads that were drawn last, with what was judged of them.
    ///
    /// # Errors
    /// Where none were drawn, or the workspace cannot be read.
    pub fn calibration(&self) -> Result<Calibration, WorkspaceError> {
        let drawn = self.calibration_if_drawn()?;
        Ok(drawn.ok_or(CalibrationError::Absent)?)
    }

    /// The leads that were drawn last; `None` before any were.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn calibration_if_drawn(&self) -> Result<Option<Calibration>, WorkspaceError> {
        Ok(self.store().calibration()?)
    }

    /// Draws leads of `snapshot`, which is of this workspace, to be judged.
    ///
    /// # Errors
    /// Where the list has none, answers of before were not laid open, or the workspace may not be written.
    pub fn calibration_draw(
        &self,
        snapshot: &Snapshot,
        asked: DrawAsked,
        now: Timestamp,
    ) -> Result<Calibration, WorkspaceError> {
        self.writable()?;
        let before = self.store().calibration()?;
        let is_unopened = |one: &Calibration| one.laid_open().is_none() && !one.judges().is_empty();
        if !asked.anew && before.as_ref().is_some_and(is_unopened) {
            return Err(CalibrationError::Unopened.into());
        }
        // A number that can be said aloud, and typed again.
        let of_moment = now.as_millisecond().rem_euclid(1_000_000) as u32;
        let seed = asked.seed.unwrap_or(of_moment);
        let n = asked.cards.clamp(1, MOST_CARDS) as usize;
        let cards = drawing::drawn(snapshot, n, seed);
        if cards.is_empty() {
            return Err(CalibrationError::Nobody.into());
        }
        let is_by_definition = cards.iter().any(|(_, why)| *why != DrawnAs::Any);
        let saved = snapshot.definition.as_ref().filter(|_| is_by_definition);
        self.store().calibration_keep(&NewCalibration {
            at: now,
            as_of: snapshot.as_of,
            definition_hash: saved.map_or("", |saved| &saved.hash),
            seed,
            cards: &cards,
        })?;
        self.calibration()
    }

    /// Keeps what somebody judges of a card for a side, in place of what they judged of it before.
    ///
    /// # Errors
    /// Where there is no such card or its lead is gone, the answers are laid open, the name is none, or the
    /// workspace may not be written.
    pub fn calibration_answer(
        &self,
        no: u32,
        judgement: Judgement,
        (name, side): (&str, Side),
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let name = name_of(name)?.to_owned();
        let drawn = self.calibration()?;
        if drawn.laid_open().is_some() {
            return Err(CalibrationError::Open.into());
        }
        let card = drawn.card(no).ok_or(CalibrationError::CardAbsent(no))?;
        card.row.ok_or(CalibrationError::CardGone(no))?;
        let answer = Answer {
            no,
            name,
            side,
            judgement,
        };
        Ok(self.store().calibration_answer(drawn.id, &answer, now)?)
    }

    /// Lays the answers open; where they are, nothing changes.
    ///
    /// # Errors
    /// Where a side has judged nothing, or the workspace may not be written.
    pub fn calibration_reveal(&self, now: Timestamp) -> Result<Calibration, WorkspaceError> {
        let drawn = self.calibration()?;
        if drawn.laid_open().is_some() {
            return Ok(drawn);
        }
        self.writable()?;
        let judges = drawn.judges();
        let is_silent = |side: &Side| !judges.iter().any(|one| one.side == *side);
        let silent: Vec<Side> = Side::ALL.into_iter().filter(is_silent).collect();
        match silent.as_slice() {
            [] => {}
            [side] => return Err(CalibrationError::OneSide(*side).into()),
            _ => return Err(CalibrationError::Unjudged.into()),
        }
        self.store().calibration_reveal(drawn.id, now)?;
        self.calibration()
    }

    /// How many imports came or were taken back since the leads were drawn.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn calibration_changes(&self, drawn: &Calibration) -> Result<usize, WorkspaceError> {
        let is_since = |at: &Timestamp| *at > drawn.drawn_at;
        let imports = self.imports()?;
        let changed = imports
            .iter()
            .filter(|one| is_since(&one.at) || one.undone_at.as_ref().is_some_and(is_since));
        Ok(changed.count())
    }
}

/// The stage whose boundary the cards are about, by its position: the one called `mql`; else the last of
/// marketing that a rule reaches; else the first that a rule reaches.
#[must_use]
pub fn boundary_of(definition: &Definition) -> Option<usize> {
    let stages = || definition.stages.iter().enumerate();
    let by_rule = |owner: Option<Owner>| {
        stages().filter(move |(_, stage)| {
            matches!(stage.reached_by, ReachedBy::Rule(_))
                && owner.is_none_or(|owner| stage.owner == owner)
        })
    };
    let mql = stages().find(|(_, stage)| stage.key.0 == "mql");
    let of_marketing = || by_rule(Some(Owner::Marketing)).next_back();
    let any = || by_rule(None).next();
    let found = mql.or_else(of_marketing).or_else(any);
    found.map(|(at, _)| at)
}
