//! When did a person come to a stage, and how is that known? Also: which names say that a way ended
//! beside the path.

use jiff::civil::Date;
use lead::fold;

/// How the day of an entry is known. Of several ways that give the same day, the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownBy {
    /// An imported history of stages says so.
    History,
    /// The date of the fact.
    Fact,
    /// The date of the decision.
    Decision,
    /// Dated facts first met the rule on that day, or a day that passed did.
    DatedFacts,
    /// The rule was not met in what was known, and then it was: an import or an edit of that day.
    Import,
    /// It was met when the person first became known: it may have been met before.
    KnownSince,
}

/// A person came to a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The position of the stage in the definition.
    pub stage: usize,
    /// The day, in the team's time zone.
    pub on: Date,
    /// How it is known.
    pub known_by: KnownBy,
}

/// How a way may end beside the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// It was lost.
    Lost,
    /// It was given back, to be asked again later.
    Recycled,
    /// It never was a lead.
    Disqualified,
}

impl KnownBy {
    /// Every way, in their order.
    pub const ALL: [Self; 6] = [
        Self::History,
        Self::Fact,
        Self::Decision,
        Self::DatedFacts,
        Self::Import,
        Self::KnownSince,
    ];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::History => "history",
            Self::Fact => "fact",
            Self::Decision => "decision",
            Self::DatedFacts => "dated_facts",
            Self::Import => "import",
            Self::KnownSince => "known_since",
        }
    }

    /// Whether the day is that of the entry, and not only one by which it had happened.
    #[must_use]
    pub fn is_moment(self) -> bool {
        self != Self::KnownSince
    }
}

/// The names that CRMs give to the ends beside the path, folded.
const ENDINGS: [(Ending, &[&str]); 3] = [
    (Ending::Lost, &["lost", "closed lost", "closed-lost"]),
    (
        Ending::Recycled,
        &["recycled", "recycle", "nurture", "nurturing"],
    ),
    (
        Ending::Disqualified,
        &["disqualified", "unqualified", "not qualified"],
    ),
];

impl Ending {
    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Recycled => "recycled",
            Self::Disqualified => "disqualified",
        }
    }

    /// The end that a recorded value names; `None` where it names none.
    #[must_use]
    pub fn of(value: &str) -> Option<Self> {
        let value = fold(value);
        let named = |(_, names): &&(Self, &[&str])| names.contains(&value.as_str());
        ENDINGS.iter().find(named).map(|(ending, _)| *ending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_beside_the_path_is_known_by_its_names_and_by_no_other() {
        for (value, ending) in [
            ("Closed Lost", Some(Ending::Lost)),
            (" recycled ", Some(Ending::Recycled)),
            ("Nurture", Some(Ending::Recycled)),
            ("Unqualified", Some(Ending::Disqualified)),
            ("Qualified", None),
            ("", None),
        ] {
            assert_eq!(Ending::of(value), ending, "{value}");
        }
    }
}
