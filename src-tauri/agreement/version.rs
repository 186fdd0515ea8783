//! What was frozen, and who signed it? A version never changes; only signatures join it.

use definition::Definition;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

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
    /// When the last signature came that it takes: one of each side, and those of everybody who has to sign;
    /// `None` while one is missing.
    #[must_use]
    pub fn agreed_at(&self) -> Option<Timestamp> {
        let [marketing, sales] = Side::ALL.map(|side| self.signed_for(side));
        let mut at = marketing?.at.max(sales?.at);
        for name in &self.text.terms.must_sign {
            at = at.max(self.signed_by(name)?.at);
        }
        Some(at)
    }

    /// The day on which it was agreed, in its own time zone (UTC where there is no such zone); `None` while a
    /// signature is missing.
    #[must_use]
    pub fn agreed_on(&self) -> Option<Date> {
        let zone = TimeZone::get(&self.definition.time_zone).unwrap_or(TimeZone::UTC);
        Some(self.agreed_at()?.to_zoned(zone).date())
    }

    /// The first day on which it holds: that on which it is agreed, or a later one that its text names;
    /// `None` while a signature is missing.
    #[must_use]
    pub fn holds_from(&self) -> Option<Date> {
        let agreed = self.agreed_on()?;
        Some(
            self.text
                .terms
                .effective_from
                .map_or(agreed, |from| from.max(agreed)),
        )
    }

    /// The first signature of somebody; `None` while it is missing.
    #[must_use]
    pub fn signed_by(&self, name: &str) -> Option<&SignOff> {
        let theirs = self.sign_offs.iter().filter(|one| one.name == name);
        theirs.min_by_key(|one| one.at)
    }

    /// Who has to sign and did not yet, in the order of their names.
    #[must_use]
    pub fn missing_names(&self) -> Vec<&str> {
        let names = self.text.terms.must_sign.iter().map(String::as_str);
        names
            .filter(|name| self.signed_by(name).is_none())
            .collect()
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
