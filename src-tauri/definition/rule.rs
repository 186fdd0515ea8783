//! How do criteria combine? A tree of all, any, none and at least N of, over named criteria and the
//! ideal customer profile.

use crate::CriterionId;

/// The deepest a rule may nest.
pub const MAX_DEPTH: usize = 64;

/// A tree over criteria.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// The criterion of this name is met.
    Criterion(CriterionId),
    /// The lead fits the ideal customer profile.
    FitsIcp,
    /// Every one is met; of no rules, always met.
    All(Vec<Rule>),
    /// One is met, or more; of no rules, never met.
    Any(Vec<Rule>),
    /// Not one is met; of no rules, always met.
    None(Vec<Rule>),
    /// This many are met, or more; of fewer rules, never met.
    AtLeast(u32, Vec<Rule>),
}

impl Rule {
    /// The rules directly below.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Criterion(_) | Self::FitsIcp => &[],
            Self::All(rules) | Self::Any(rules) | Self::None(rules) | Self::AtLeast(_, rules) => {
                rules
            }
        }
    }

    /// How many levels: 1 for a criterion on its own.
    #[must_use]
    pub fn depth(&self) -> usize {
        1 + self.children().iter().map(Self::depth).max().unwrap_or(0)
    }

    /// The criteria it names, each as often as it is named.
    #[must_use]
    pub fn criteria(&self) -> Vec<&CriterionId> {
        match self {
            Self::Criterion(id) => vec![id],
            _ => self.children().iter().flat_map(Self::criteria).collect(),
        }
    }
}
