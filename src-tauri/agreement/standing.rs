//! Is what is in force agreed? A definition stands signed only if it and the promises beside it are, letter by
//! letter, those frozen in the newest version; everything else is a draft.

use std::collections::BTreeSet;

use definition::Definition;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::apart::counting;
use crate::terms::Terms;
use crate::{Dissent, Objection, Participant, Positions, Side, Version};

/// Everybody who takes part, and every version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// In order of their names.
    pub participants: Vec<Participant>,
    /// Oldest first, numbered from 1.
    pub versions: Vec<Version>,
    /// What the sides promise each other now, signed or not.
    pub terms: Terms,
    /// Where everybody stands on the criteria.
    pub positions: Positions,
}

/// Where a definition stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody signed it.
    Draft,
    /// It is frozen in a version that sides have yet to sign.
    Proposed {
        /// The version.
        no: u32,
        /// Who has yet to sign.
        missing: Vec<Side>,
    },
    /// Both sides signed it.
    Agreed {
        /// The version.
        no: u32,
        /// When the second side signed.
        at: Timestamp,
        /// Whether one person signed for both.
        single_signer: bool,
    },
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// One side has yet to sign what is in force.
    Proposed,
    /// Both sides signed it, and no later one.
    Agreed,
    /// Another text took its place: a later agreed one, or, before both sides signed it, a new draft.
    Superseded,
}

impl Agreement {
    /// The version of this number.
    #[must_use]
    pub fn version(&self, no: u32) -> Option<&Version> {
        self.versions.iter().find(|version| version.no == no)
    }

    /// The version that is in effect on a day: of those that were agreed by then and hold by then, the one that
    /// counts. A newer one takes the place of all before it, also of one that was to hold from a later day on.
    #[must_use]
    pub fn in_effect(&self, day: Date) -> Option<&Version> {
        in_effect(&self.agreed(), day)
    }

    /// The version that was agreed by a day and comes into effect after it: the first, of those that nothing
    /// newer will have taken the place of by then.
    #[must_use]
    pub fn next_in_effect(&self, day: Date) -> Option<(Date, &Version)> {
        let mut known = self.agreed();
        known.retain(|version| version.agreed_on().is_some_and(|on| on <= day));
        let coming = known.iter().filter_map(|version| {
            let from = version.holds_from().filter(|from| *from > day)?;
            let then = in_effect(&known, from)?;
            (then.no == version.no).then_some((from, *version))
        });
        coming.min_by_key(|(from, version)| (*from, version.no))
    }

    /// The version in which this definition and the promises of now are frozen, if it is the one that was frozen
    /// last. One of several that were agreed apart is none:
    /// whoever signs then signs a text that knows of all. While a signature is missing the text also has to hold
    /// the objections that are overruled now: whoever signs reads all of them.
    #[must_use]
    pub fn frozen(&self, definition: &Definition) -> Option<&Version> {
        let versions = self.versions.iter();
        let newest = versions.max_by_key(|version| (version.frozen_at, version.no));
        newest
            .filter(|version| version.definition == *definition && version.text.terms == self.terms)
            .filter(|version| self.knows_of_all(version))
            .filter(|version| version.agreed_at().is_some() || self.holds_dissent(version))
    }

    /// Whether a version holds exactly the objections that are overruled now, for whichever side they count.
    fn holds_dissent(&self, version: &Version) -> bool {
        let said = |one: &Dissent| Dissent {
            side: Side::Marketing,
            ..one.clone()
        };
        let now = self.dissent(&version.definition);
        let now: BTreeSet<Dissent> = now.iter().map(said).collect();
        now == version.text.dissent.iter().map(said).collect()
    }

    /// The objections that stop everybody from signing this definition.
    #[must_use]
    pub fn blocking(&self, definition: &Definition) -> Vec<Objection> {
        self.positions.blocking(definition, &self.participants)
    }

    /// The objections to this definition that were overruled.
    #[must_use]
    pub fn dissent(&self, definition: &Definition) -> Vec<Dissent> {
        self.positions.dissent(definition, &self.participants)
    }

    /// Where this definition stands.
    #[must_use]
    pub fn standing(&self, definition: &Definition) -> Standing {
        let Some(version) = self.frozen(definition) else {
            return Standing::Draft;
        };
        let no = version.no;
        match version.agreed_at() {
            Some(at) => Standing::Agreed {
                no,
                at,
                single_signer: version.single_signer(),
            },
            None => Standing::Proposed {
                no,
                missing: version.missing_sides(),
            },
        }
    }

    /// Where a version stands while this definition is in force.
    #[must_use]
    pub fn state(&self, version: &Version, in_force: Option<&Definition>) -> State {
        let is = |other: Option<&Version>| other.is_some_and(|other| other.no == version.no);
        if is(self.last_agreed()) {
            State::Agreed
        } else if version.agreed_at().is_none()
            && is(in_force.and_then(|definition| self.frozen(definition)))
        {
            State::Proposed
        } else {
            State::Superseded
        }
    }
}

/// Which of these agreed versions is in effect on a day.
fn in_effect<'a>(agreed: &[&'a Version], day: Date) -> Option<&'a Version> {
    let holds = |version: &&&Version| version.holds_from().is_some_and(|from| from <= day);
    let holding: Vec<&Version> = agreed.iter().filter(holds).copied().collect();
    counting(&holding)
}
