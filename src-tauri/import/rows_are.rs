//! What are the rows of a file? People, or rows of one of the other tables, as far as its headers
//! plainly say so.

use lead::{Beside, FieldKey, Relation};

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

/// Headers that only a table of people has.
const OF_PEOPLE: [&str; 16] = [
    "first_name",
    "firstname",
    "full_name",
    "imię",
    "imię_i_nazwisko",
    "job_title",
    "last_name",
    "lastname",
    "lead_status",
    "lifecycle_stage",
    "nazwisko",
    "person_first_name",
    "person_last_name",
    "person_name",
    "seniority",
    "stanowisko",
];

/// Headers by which people are reached.
const REACHED: [&str; 3] = ["e_mail", "email", "email_address"];

/// What headers speak for a table; so many of `any` are plain, once one of `one_of` is there.
struct Signs {
    rows_are: RowsAre,
    one_of: &'static [&'static str],
    any: &'static [&'static str],
    enough: usize,
}

const SIGNS: [Signs; 3] = [
    Signs {
        rows_are: RowsAre::Activities,
        one_of: &[
            "activity_id",
            "activity_type",
            "engagement_type",
            "event_type",
        ],
        any: &[
            "activity_date",
            "activity_id",
            "activity_owner",
            "activity_type",
            "associated_contact_email",
            "call_meeting_title_subject",
            "call_outcome",
            "contact_email",
            "date",
            "due_date",
            "email",
            "engagement_type",
            "event_date",
            "event_type",
            "meeting_outcome",
            "subject",
            "task_status",
        ],
        enough: 3,
    },
    Signs {
        rows_are: RowsAre::Deals,
        one_of: &[
            "deal_id",
            "deal_name",
            "deal_stage",
            "deal_title",
            "opportunity_id",
            "opportunity_name",
        ],
        any: &[
            "amount",
            "close_date",
            "close_value",
            "closed_lost_reason",
            "deal_id",
            "deal_name",
            "deal_owner",
            "deal_pipeline",
            "deal_stage",
            "deal_status",
            "deal_title",
            "deal_type",
            "deal_value",
            "opportunity_id",
            "opportunity_name",
            "opportunity_owner",
            "pipeline",
            "probability",
            "stage",
        ],
        enough: 3,
    },
    Signs {
        rows_are: RowsAre::Companies,
        one_of: &[
            "account",
            "account_id",
            "account_name",
            "company_id",
            "company_name",
            "organization_id",
            "organization_name",
        ],
        any: &[
            "account_id",
            "account_name",
            "annual_revenue",
            "company_domain",
            "company_domain_name",
            "company_id",
            "company_name",
            "company_owner",
            "domain",
            "employees",
            "industry",
            "number_of_employees",
            "organization_name",
            "revenue",
            "sector",
            "website",
            "year_established",
            "year_founded",
        ],
        enough: 3,
    },
];

/// What the rows of a file with these headers plainly are; people where nothing speaks plainly for
/// another table.
#[must_use]
pub fn recognise(headers: &[String]) -> RowsAre {
    let keys: Vec<FieldKey> = headers.iter().map(|h| FieldKey::from_label(h)).collect();
    let has = |name: &&'static str| keys.iter().any(|key| key.as_str() == *name);
    if OF_PEOPLE.iter().any(has) {
        return RowsAre::People;
    }
    let says = |signs: &&Signs| {
        let n = signs.any.iter().filter(|name| has(name)).count();
        // A list of companies whose rows are reached by e-mail is a list of whom to reach.
        let is_people = signs.rows_are == RowsAre::Companies && REACHED.iter().any(has);
        !is_people && n >= signs.enough && signs.one_of.iter().any(has)
    };
    let found = SIGNS.iter().find(says);
    found.map_or(RowsAre::People, |signs| signs.rows_are)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_recognised_by_a_good_share_of_its_headers() {
        let cases = [
            (
                "Activity ID,Activity Type,Activity Date,Subject,Content,Associated Contact Email",
                RowsAre::Activities,
            ),
            (
                "Activity ID,Activity Type,Activity Date,Activity Owner,Notes/Description,Task Status",
                RowsAre::Activities,
            ),
            (
                "Deal ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Associated Contact Email",
                RowsAre::Deals,
            ),
            (
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date",
                RowsAre::Deals,
            ),
            (
                "Opportunity Name,Stage,Amount,Close Date,Account Name",
                RowsAre::Deals,
            ),
            (
                "Deal - Title,Deal - Stage,Deal - Status,Deal - Value",
                RowsAre::Deals,
            ),
            (
                "Company ID,Company Name,Company Domain Name,Industry,Phone Number,Website",
                RowsAre::Companies,
            ),
            (
                "account,sector,year_established,revenue,employees",
                RowsAre::Companies,
            ),
            // Contacts speak of companies and deals too.
            (
                "Record ID,First Name,Last Name,Email,Company Name,Industry,Company Domain",
                RowsAre::People,
            ),
            (
                "Person - Name,Deal - Title,Deal - Stage,Deal - Status",
                RowsAre::People,
            ),
            (
                "Email,Company Name,Industry,Number of Employees",
                RowsAre::People,
            ),
            (
                "Record ID,Email,Last Activity Date,Lifecycle Stage",
                RowsAre::People,
            ),
            ("product,series,sales_price", RowsAre::People),
            ("Name,Size", RowsAre::People),
        ];
        for (headers, expected) in cases {
            let headers: Vec<String> = headers.split(',').map(str::to_owned).collect();
            assert_eq!(recognise(&headers), expected, "{headers:?}");
        }
    }

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
