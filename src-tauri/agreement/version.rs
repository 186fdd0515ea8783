//! What was frozen, and who signed it? A version never changes; only signatures join it.

use definition::Definition;
use jiff::Timestamp;

use crate::{Side, Text};

/// A signature of one person for one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOff {
    /// Who.
    pub name: String,
    /// For which side.
    pub side: Side,
    /// When.
    pub at: Timestamp,
}

/// A frozen text with the signatures under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The number that people say, from 1.
    pub no: u32,
    /// When the text was frozen.
    pub frozen_at: Timestamp,
    /// What is signed.
    pub text: Text,
    /// The definition in it.
    pub definition: Definition,
    /// The identity of what decides leads.
    pub definition_hash: String,
    /// The identity of what is signed.
    pub agreement_hash: String,
    /// Who signed, oldest first.
    pub sign_offs: Vec<SignOff>,
}

impl Version {
    /// When the second of the two sides signed; `None` while one is missing.
    #[must_use]
    pub fn agreed_at(&self) -> Option<Timestamp> {
        let [marketing, sales] = Side::ALL.map(|side| self.signed_for(side));
        Some(marketing?.at.max(sales?.at))
    }

    /// The first signature for a side; `None` while it is missing.
    #[must_use]
    pub fn signed_for(&self, side: Side) -> Option<&SignOff> {
        let of_side = self.sign_offs.iter().filter(|one| one.side == side);
        of_side.min_by_key(|one| one.at)
    }

    /// The sides without a signature.
    #[must_use]
    pub fn missing_sides(&self) -> Vec<Side> {
        let all = Side::ALL.into_iter();
        all.filter(|&side| self.signed_for(side).is_none())
            .collect()
    }

    /// Whether it is agreed by one person alone, who signed for both sides.
    #[must_use]
    pub fn single_signer(&self) -> bool {
        let mut names = self.sign_offs.iter().map(|one| one.name.as_str());
        let first = names.next();
        self.agreed_at().is_some() && names.all(|name| Some(name) == first)
    }
}
