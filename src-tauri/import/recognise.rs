//! What do the headers of a file plainly say that its rows are? Where nothing speaks plainly for another
//! table they are people; what people, companies, deals or activities say is never taken for anything
//! newer.

use lead::{Field, FieldKey, FieldType};

use crate::RowsAre;
use crate::batch::without_currency;
use crate::profile::is_id;

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

/// What headers speak for a table where each of several things is said.
struct Says {
    rows_are: RowsAre,
    /// Of each of these at least one header.
    each_of: &'static [&'static [&'static str]],
    /// Of none of these any.
    none_of: &'static [&'static [&'static str]],
}

/// A stage that was left beside one that was entered: no row of another table has both.
const MOVES: [(&str, &str); 6] = [
    ("from_stage", "to_stage"),
    ("old_stage", "new_stage"),
    ("previous_stage", "new_stage"),
    ("old_value", "new_value"),
    ("old_status", "new_status"),
    ("from_stage", "stage"),
];

const WHEN_ENTERED: &[&str] = &[
    "change_date",
    "changed_at",
    "changed_on",
    "created_date",
    "createddate",
    "date",
    "date_entered",
    "edit_date",
    "entered",
    "entered_at",
    "entered_on",
    "stage_date",
    "timestamp",
];

const WHOSE: &[&str] = &[
    "associated_contact_email",
    "associated_contact_id",
    "associated_contact_ids",
    "contact_email",
    "contact_id",
    "e_mail",
    "email",
    "email_address",
    "lead_email",
    "lead_id",
    "leadid",
    "person_email",
    "person_id",
];

/// Headers of deals and activities, whose stages are their own.
const OF_OTHERS: &[&str] = &[
    "activity_id",
    "activity_type",
    "company",
    "company_name",
    "account",
    "account_name",
    "amount_won",
    "close_date",
    "deal_id",
    "deal_name",
    "deal_stage",
    "deal_title",
    "engagement_type",
    "event_type",
    "opportunity_id",
    "opportunity_name",
];

/// Headers that say of which deal a row is.
const OF_A_DEAL: &[&str] = &["deal_id", "opportunity_id"];

/// Headers that say it by its name too.
const NAMES_A_DEAL: &[&str] = &["deal_id", "deal_name", "opportunity_id", "opportunity_name"];

const WHEN_CHANGED: &[&str] = &["last_modified", "last_modified_date", "modified_time"];

/// Headers of what is said of a deal once, whatever its stage.
const ONCE_WITH_A_DEAL: &[&str] = &[
    "activity_type",
    "create_date",
    "created_date",
    "created_time",
    "deal_owner",
    "opportunity_owner",
    "owner",
];

/// Headers of how long a stage lasted.
const HOW_LONG: &[&str] = &[
    "days_in_stage",
    "duration",
    "duration_days",
    "stage_duration",
];

/// Headers of what stands once with a deal, and not with each of its stages.
const DESCRIBES_A_DEAL: &[&str] = &[
    "account_id",
    "account_name",
    "deal_name",
    "deal_title",
    "name",
    "opportunity_name",
];

const STAGES: &[&str] = &["deal_stage", "stage", "stage_name"];

/// Headers of the number of a row itself.
const OF_ITS_OWN: &[&str] = &["history_id", "id", "stage_history_id"];

/// Headers by which somebody is reached or named.
const OF_SOMEBODY: &[&str] = &[
    "contact_name",
    "customer",
    "mobile",
    "name",
    "phone",
    "phone_number",
    "record_id",
    "telefon",
];

const PERIODS: &[&str] = &[
    "date",
    "day",
    "month",
    "period",
    "period_start",
    "reporting_starts",
    "start_date",
    "week",
];

const SOURCES: &[&str] = &[
    "campaign",
    "campaign_name",
    "channel",
    "lead_source",
    "platform",
    "session_default_channel_group",
    "session_primary_channel_group",
    "session_source",
    "session_source_medium",
    "source",
    "traffic_source",
    "utm_campaign",
    "utm_source",
];

const BESIDE: [Says; 3] = [
    Says {
        rows_are: RowsAre::StageHistory,
        each_of: &[
            &["entered_stage", "lifecycle_stage_history", "stage_entered"],
            WHEN_ENTERED,
            WHOSE,
        ],
        none_of: &[OF_OTHERS, &OF_PEOPLE],
    },
    Says {
        rows_are: RowsAre::Costs,
        each_of: &[
            &[
                "ad_spend",
                "amount_spent",
                "cost",
                "costs",
                "media_cost",
                "media_spend",
                "spend",
                "total_cost",
            ],
            PERIODS,
            SOURCES,
        ],
        none_of: &[OF_OTHERS, &OF_PEOPLE, WHOSE, OF_SOMEBODY],
    },
    Says {
        rows_are: RowsAre::Counts,
        each_of: &[
            &[
                "clicks",
                "count",
                "followers",
                "impressions",
                "new_followers",
                "page_views",
                "sessions",
                "total_users",
                "users",
                "views",
                "visitors",
                "visits",
            ],
            PERIODS,
            SOURCES,
        ],
        none_of: &[OF_OTHERS, &OF_PEOPLE, WHOSE, OF_SOMEBODY],
    },
];

/// What the rows of a file with these headers plainly are; people where nothing speaks plainly for
/// another table.
#[must_use]
pub fn recognise(headers: &[String]) -> RowsAre {
    let plain = headers.iter().map(|header| without_currency(header).0);
    let keys: Vec<FieldKey> = plain.map(FieldKey::from_label).collect();
    let has = |name: &&'static str| keys.iter().any(|key| key.is_called(name));
    let any = |names: &&[&'static str]| names.iter().any(has);
    let moves = || MOVES.iter().any(|(from, to)| has(from) && has(to));
    if !any(&OF_OTHERS) && moves() && any(&WHEN_ENTERED) && any(&WHOSE) {
        return RowsAre::StageHistory;
    }
    // What a stage was left for, or each stage of a deal that is described elsewhere.
    let each_of_a_deal = any(&OF_A_DEAL)
        && any(&WHEN_ENTERED)
        && !any(&DESCRIBES_A_DEAL)
        && any(&STAGES)
        && any(&OF_ITS_OWN);
    let lasted = any(&STAGES) && any(&HOW_LONG) && any(&WHEN_CHANGED) && !any(&ONCE_WITH_A_DEAL);
    let is_when = any(&WHEN_ENTERED) || any(&WHEN_CHANGED);
    let left_for = any(&NAMES_A_DEAL) && (moves() && is_when && !has(&"deal_stage") || lasted);
    if each_of_a_deal || left_for {
        return RowsAre::StageHistory;
    }
    if OF_PEOPLE.iter().any(has) {
        return RowsAre::People;
    }
    let says = |signs: &&Signs| {
        let n = signs.any.iter().filter(|name| has(name)).count();
        // A list of companies whose rows are reached by e-mail is a list of whom to reach.
        let is_people = signs.rows_are == RowsAre::Companies && REACHED.iter().any(has);
        !is_people && n >= signs.enough && signs.one_of.iter().any(has)
    };
    if let Some(found) = SIGNS.iter().find(says) {
        return found.rows_are;
    }
    let says = |one: &&Says| one.each_of.iter().all(any) && !one.none_of.iter().any(any);
    let found = BESIDE.iter().find(says);
    found.map_or(RowsAre::People, |says| says.rows_are)
}

/// Whether nothing in these fields names or reaches a person, or numbers the rows: what was taken for people
/// may be a table of something else.
#[must_use]
pub fn names_nobody<'a>(mut fields: impl Iterator<Item = &'a Field>) -> bool {
    let names = |field: &Field| {
        let lists = [&OF_PEOPLE[..], &REACHED, OF_SOMEBODY];
        matches!(field.kind, FieldType::Email | FieldType::Phone)
            || is_id(&field.label)
            || lists.iter().any(|one| one.contains(&field.key.as_str()))
    };
    !fields.any(names)
}

#[cfg(test)]
mod tests;
