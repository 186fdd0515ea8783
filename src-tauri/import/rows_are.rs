//! What are the rows of a file? People, or rows of one of the other tables.

use lead::{Beside, Relation};

/// What the rows of a file are, and so which table they go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowsAre {
    /// People: the leads themselves.
    #[default]
    People,
    /// Companies that people work for.
    Companies,
    /// Sales under way, won or lost.
    Deals,
    /// What people did or were part of, each on a day.
    Activities,
    /// Which person entered which stage when, as another program has it.
    StageHistory,
    /// What was spent on a source or a campaign in a period.
    Costs,
    /// How many there were of a kind from a source in a period, nobody by name.
    Counts,
    /// More about what other tables name: a look-up table.
    Details,
}

impl RowsAre {
    /// Every one, in the order a person is offered them.
    pub const ALL: [Self; 8] = [
        Self::People,
        Self::Companies,
        Self::Deals,
        Self::Activities,
        Self::StageHistory,
        Self::Costs,
        Self::Counts,
        Self::Details,
    ];

    /// The name in files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Companies => "companies",
            Self::Deals => "deals",
            Self::Activities => "activities",
            Self::StageHistory => "stage_history",
            Self::Costs => "costs",
            Self::Counts => "counts",
            Self::Details => "details",
        }
    }

    /// The one of this name; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Whether they are the leads themselves.
    #[must_use]
    pub fn is_people(self) -> bool {
        self == Self::People
    }

    /// The table around the leads that they go to, where each may belong to somebody; `None` for people,
    /// who are the leads, and for rows that belong to nobody.
    #[must_use]
    pub fn relation(self) -> Option<Relation> {
        match self {
            Self::People | Self::Costs | Self::Counts | Self::Details => None,
            Self::Companies => Some(Relation::Company),
            Self::Deals => Some(Relation::Deal),
            Self::Activities => Some(Relation::Activity),
            Self::StageHistory => Some(Relation::StageEntry),
        }
    }

    /// The table beside the leads that they go to, where none belongs to anybody; `None` for all others.
    #[must_use]
    pub fn beside(self) -> Option<Beside> {
        match self {
            Self::People
            | Self::Companies
            | Self::Deals
            | Self::Activities
            | Self::StageHistory => None,
            Self::Costs => Some(Beside::Cost),
            Self::Counts => Some(Beside::Count),
            Self::Details => Some(Beside::Detail),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_found_by_its_name() {
        for one in RowsAre::ALL {
            assert_eq!(RowsAre::from_name(one.name()), Some(one));
        }
    }

    #[test]
    fn all_but_people_go_to_one_table_around_or_beside_them() {
        let mut around = Vec::new();
        let mut beside = Vec::new();
        for one in RowsAre::ALL {
            let places = (one.relation(), one.beside());
            assert_eq!(one.is_people(), places == (None, None));
            assert!(places.0.is_none() || places.1.is_none());
            around.extend(places.0);
            beside.extend(places.1);
        }
        assert_eq!(
            (&around[..], &beside[..]),
            (&Relation::ALL[..], &Beside::ALL[..])
        );
    }
}
