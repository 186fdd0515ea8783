//! How do criteria combine? A tree of all, any, none and at least N of, over named criteria and the
//! ideal customer profile.

use crate::{CriterionId, ScoreKey};

/// The deepest a rule may nest.
pub const MAX_DEPTH: usize = 64;

/// A tree over criteria.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// The criterion of this name is met.
    Criterion(CriterionId),
    /// The lead fits the ideal customer profile.
    FitsIcp,
    /// The score of this name is so many points, or more.
    Score(ScoreKey, i32),
    /// The grade is one of these.
    Grade(Vec<String>),
    /// Every one is met; of no rules, always met.
    All(Vec<Rule>),
    /// One is met, or more; of no rules, never met.
    Any(Vec<Rule>),
    /// Not one is met; of no rules, always met.
    None(Vec<Rule>),
    /// This many are met, or more; of fewer rules, never met.
    AtLeast(u32, Vec<Rule>),
    /// Kept, but not counted: it is absent from the group it stands in, which may so become one of
    /// no rules. Where it stands in no group, nobody meets it.
    Muted(Box<Rule>),
}

impl Rule {
    /// The rules directly below, muted ones too; of a muted rule, what is muted.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Criterion(_) | Self::FitsIcp | Self::Score(..) | Self::Grade(_) => &[],
            Self::Muted(rule) => std::slice::from_ref(rule),
            Self::All(rules) | Self::Any(rules) | Self::None(rules) | Self::AtLeast(_, rules) => {
                rules
            }
        }
    }

    /// The rules directly below that count: those that are not muted.
    pub fn counting(&self) -> impl Iterator<Item = &Self> {
        let counts = !self.is_muted();
        let rules = self.children().iter();
        rules.filter(move |rule| counts && !rule.is_muted())
    }

    /// Whether it is kept without being counted.
    #[must_use]
    pub fn is_muted(&self) -> bool {
        matches!(self, Self::Muted(_))
    }

    /// How many levels: 1 for a criterion on its own. Muting adds none.
    #[must_use]
    pub fn depth(&self) -> usize {
        usize::from(!self.is_muted()) + self.children().iter().map(Self::depth).max().unwrap_or(0)
    }

    /// The criteria it names, muted or not, each as often as it is named; not those of the profile
    /// and of scores it asks for.
    #[must_use]
    pub fn criteria(&self) -> Vec<&CriterionId> {
        match self {
            Self::Criterion(id) => vec![id],
            _ => self.children().iter().flat_map(Self::criteria).collect(),
        }
    }

    /// This rule and every one below it, muted or not.
    #[must_use]
    pub fn each(&self) -> Vec<&Self> {
        let below = self.children().iter().flat_map(Self::each);
        std::iter::once(self).chain(below).collect()
    }
}
