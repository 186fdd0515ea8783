//! Which fields of the other tables does the program look for by name? Those that join them to people,
//! tell one row from another, or say what and when; headers of the exports that people bring are
//! recognised as them.

use lead::{
    ACTIVITY_DATE, ACTIVITY_TYPE, CHANGED_FIELD, ENTERED_ON, FROM_STAGE, Field, FieldKey,
    FieldType, STAGE,
};

use crate::batch::{currency_column, without_currency};
use crate::{ColumnMapping, ColumnProfile, RowsAre};

/// A field that the program looks for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownField {
    /// The name in files.
    pub key: &'static str,
    /// The name on screen, where a file has no header of that very name.
    pub label: &'static str,
    /// What its values must be to serve; `None` where they are as the file has them.
    pub kind: Option<FieldType>,
    /// Other headers that mean it, as keys, the plainest first.
    headers: &'static [&'static str],
}

/// The key of the field of deals, activities and stage history that says by e-mail whose they are.
pub const CONTACT_EMAIL: &str = "contact_email";

/// The key of the field of deals, activities and stage history that says by record id whose they are.
pub const CONTACT_ID: &str = "contact_id";

/// The key of the field of deals, and of the history of their stages, that says which deal it is.
pub const DEAL_ID: &str = "deal_id";

/// The key of the field of costs and counts that says on which day their period begins.
pub const PERIOD: &str = "period";

/// The key of the field by which rows of a table are told apart; `None` of people, who are found by
/// more than one, and of details.
#[must_use]
pub fn id_key(rows_are: RowsAre) -> Option<FieldKey> {
    let key = match rows_are {
        RowsAre::People | RowsAre::Details => return None,
        RowsAre::Companies => "company_id",
        RowsAre::Deals => "deal_id",
        RowsAre::Activities => "activity_id",
        RowsAre::StageHistory => "history_id",
        RowsAre::Costs => "cost_id",
        RowsAre::Counts => "count_id",
    };
    Some(FieldKey::from_label(key))
}

/// The keys of the fields by which rows without an id are told apart, where they say a [`PERIOD`]; none
/// where they are by everything they say.
#[must_use]
pub fn told_by(rows_are: RowsAre) -> &'static [&'static str] {
    match rows_are {
        RowsAre::Costs | RowsAre::Counts => &["source", "campaign", "kind", PERIOD],
        RowsAre::People
        | RowsAre::Companies
        | RowsAre::Deals
        | RowsAre::Activities
        | RowsAre::StageHistory
        | RowsAre::Details => &[],
    }
}

/// The fields of a table that the program looks for by name; none of people and of details.
#[must_use]
pub fn known_fields(rows_are: RowsAre) -> &'static [KnownField] {
    match rows_are {
        RowsAre::People | RowsAre::Details => &[],
        RowsAre::Companies => &COMPANY,
        RowsAre::Deals => &DEAL,
        RowsAre::Activities => &ACTIVITY,
        RowsAre::StageHistory => &STAGE_ENTRY,
        RowsAre::Costs => &COST,
        RowsAre::Counts => &COUNT,
    }
}

const fn known(
    key: &'static str,
    label: &'static str,
    kind: Option<FieldType>,
    headers: &'static [&'static str],
) -> KnownField {
    KnownField {
        key,
        label,
        kind,
        headers,
    }
}

const TEXT: Option<FieldType> = Some(FieldType::Text);
const CHOICE: Option<FieldType> = Some(FieldType::Choice);
const DATE: Option<FieldType> = Some(FieldType::Date);

const CONTACT: KnownField = known(
    CONTACT_EMAIL,
    "Contact email",
    Some(FieldType::Email),
    &[
        "associated_contact_email",
        "associated_contact_emails",
        "contact_e_mail",
        "contact_email_address",
        "contact_person_email",
        "person_email",
        "person_email_work",
        "lead_email",
        "email",
        "e_mail",
        "email_address",
    ],
);

/// Headings of the record id of a person, the last of which is the row's own where rows have records.
const OF_PERSON: [&str; 7] = [
    "associated_contact_id",
    "associated_contact_ids",
    "contact_record_id",
    "lead_id",
    "leadid",
    "person_id",
    "record_id",
];

const WHOSE_ID: KnownField = known(CONTACT_ID, "Contact ID", TEXT, OF_PERSON.split_at(6).0);

/// A history has no record of its own: its record is the person's.
const ENTERED_BY_ID: KnownField = known(CONTACT_ID, "Contact ID", TEXT, &OF_PERSON);

const ACTIVITY: [KnownField; 5] = [
    known(
        "activity_id",
        "Activity ID",
        TEXT,
        &["engagement_id", "event_id", "task_id", "id"],
    ),
    known(
        ACTIVITY_TYPE,
        "Activity type",
        Some(FieldType::Choice),
        &["engagement_type", "event_type", "type", "event", "activity"],
    ),
    known(
        ACTIVITY_DATE,
        "Activity date",
        Some(FieldType::Date),
        &[
            "engagement_date",
            "event_date",
            "date",
            "timestamp",
            "due_date",
            "create_date",
        ],
    ),
    WHOSE_ID,
    CONTACT,
];

const DEAL: [KnownField; 8] = [
    known(
        "deal_id",
        "Deal ID",
        TEXT,
        &["opportunity_id", "record_id", "id"],
    ),
    known(
        "deal_name",
        "Deal name",
        None,
        &["opportunity_name", "deal_title"],
    ),
    known(
        "deal_stage",
        "Deal stage",
        None,
        &["stage", "stage_name", "opportunity_stage"],
    ),
    known(
        "amount",
        "Amount",
        None,
        &["deal_amount", "deal_value", "value", "close_value"],
    ),
    known(
        "create_date",
        "Create date",
        None,
        &["created_date", "deal_deal_created"],
    ),
    known(
        "close_date",
        "Close date",
        None,
        &[
            "deal_close_date",
            "closing_date",
            "deal_deal_closed_on",
            "expected_close_date",
            "deal_expected_close_date",
        ],
    ),
    WHOSE_ID,
    CONTACT,
];

const COMPANY: [KnownField; 4] = [
    known(
        "company_id",
        "Company ID",
        TEXT,
        &["account_id", "organization_id", "record_id", "id"],
    ),
    known(
        "company_name",
        "Company name",
        TEXT,
        &[
            "account_name",
            "organization_name",
            "company",
            "account",
            "organization",
            "name",
        ],
    ),
    known(
        "company_domain",
        "Company domain",
        TEXT,
        &["company_domain_name", "domain_name", "domain"],
    ),
    known(
        "website",
        "Website",
        None,
        &["website_url", "company_website", "web_site", "url"],
    ),
];

const STAGE_ENTRY: [KnownField; 9] = [
    known(
        "history_id",
        "History ID",
        TEXT,
        &["stage_history_id", "lead_history_id", "id"],
    ),
    known(
        STAGE,
        "Stage",
        CHOICE,
        &[
            "to_stage",
            "new_stage",
            "stage_entered",
            "entered_stage",
            "lifecycle_stage",
            "lifecycle_stage_history",
            "stage_history",
            "stage_name",
            "new_value",
            "new_status",
            "to",
        ],
    ),
    known(
        FROM_STAGE,
        "From stage",
        CHOICE,
        &[
            "old_stage",
            "previous_stage",
            "left_stage",
            "old_value",
            "old_status",
            "from",
        ],
    ),
    known(
        ENTERED_ON,
        "Entered on",
        DATE,
        &[
            "date_entered",
            "entered",
            "entered_at",
            "stage_date",
            "change_date",
            "changed_on",
            "changed_at",
            "edit_date",
            "created_date",
            "createddate",
            "timestamp",
            "date",
            "modified_time",
            "last_modified",
            "last_modified_date",
        ],
    ),
    known(DEAL_ID, "Deal ID", TEXT, &["opportunity_id"]),
    known("deal_name", "Deal name", TEXT, &["opportunity_name"]),
    known(
        CHANGED_FIELD,
        "Field",
        CHOICE,
        &["field_event", "property", "property_name"],
    ),
    ENTERED_BY_ID,
    CONTACT,
];

const SOURCE: KnownField = known(
    "source",
    "Source",
    CHOICE,
    &[
        "utm_source",
        "traffic_source",
        "lead_source",
        "original_source",
        "session_source",
        "session_source_medium",
        "session_primary_channel_group",
        "session_default_channel_group",
        "channel",
        "platform",
        "network",
    ],
);

const CAMPAIGN: KnownField = known(
    "campaign",
    "Campaign",
    None,
    &["campaign_name", "utm_campaign"],
);

const FROM: KnownField = known(
    PERIOD,
    "Period",
    DATE,
    &[
        "month",
        "period_start",
        "start_date",
        "reporting_starts",
        "from",
        "week",
        "day",
        "date",
    ],
);

const TO: KnownField = known(
    "period_end",
    "Period end",
    DATE,
    &["end_date", "reporting_ends", "to", "until"],
);

const COST: [KnownField; 7] = [
    known("cost_id", "Cost ID", TEXT, &["expense_id", "spend_id"]),
    SOURCE,
    CAMPAIGN,
    FROM,
    TO,
    known(
        "amount",
        "Amount",
        None,
        &[
            "cost",
            "costs",
            "spend",
            "ad_spend",
            "amount_spent",
            "media_cost",
            "media_spend",
            "total_cost",
            "expense",
        ],
    ),
    known("kind", "Kind", CHOICE, &["cost_kind", "cost_type", "type"]),
];

const COUNT: [KnownField; 7] = [
    known("count_id", "Count ID", TEXT, &[]),
    SOURCE,
    CAMPAIGN,
    FROM,
    TO,
    known(
        "kind",
        "Kind",
        CHOICE,
        &["metric", "metric_name", "measure", "event_name", "type"],
    ),
    known(
        "count",
        "Count",
        Some(FieldType::Number),
        &["number", "quantity", "total", "value", "n"],
    ),
];

/// Words of headers that speak of money.
const OF_MONEY: [&str; 6] = ["amount", "arr", "budget", "price", "revenue", "value"];

/// Words of headers of costs that speak of money too.
const OF_COST: [&str; 5] = ["cost", "costs", "spend", "spent", "expense"];

/// A mapping for each column of a file for this table: to the field that the program looks for where
/// the header means it, else to the table's field of the same key, else to a new one. Of several
/// headers that mean one field the plainest gets it.
#[must_use]
pub fn propose_related(
    rows_are: RowsAre,
    profiles: &[ColumnProfile],
    in_table: &[Field],
) -> Vec<ColumnMapping> {
    let headers: Vec<FieldKey> = (profiles.iter())
        .map(|profile| FieldKey::from_label(&profile.header))
        .collect();
    // "Amount spent (EUR)" is an amount spent.
    let plain: Vec<FieldKey> = (profiles.iter())
        .map(|profile| FieldKey::from_label(without_currency(&profile.header).0))
        .collect();
    let mut taken: Vec<Option<&KnownField>> = vec![None; profiles.len()];
    for field in known_fields(rows_are) {
        let names = std::iter::once(&field.key).chain(field.headers);
        let places = names.filter_map(|name| plain.iter().position(|key| key.is_called(name)));
        if let Some(at) = places.into_iter().find(|&at| taken[at].is_none()) {
            taken[at] = Some(field);
        }
    }
    let names: Vec<String> = profiles.iter().map(|one| one.header.clone()).collect();
    let has_currencies = currency_column(&names).is_some();
    let columns = profiles.iter().zip(headers).zip(taken);
    let propose = |((profile, key), known): ((&ColumnProfile, FieldKey), Option<&KnownField>)| {
        let mut words = key.as_str().split('_');
        // Numbers beside a column of currencies are money where their name says so.
        let is_money = profile.kind == FieldType::Number
            && match rows_are {
                RowsAre::Costs => {
                    (has_currencies || without_currency(&profile.header).1.is_some())
                        && words.any(|word| OF_MONEY.contains(&word) || OF_COST.contains(&word))
                }
                _ => has_currencies && words.any(|word| OF_MONEY.contains(&word)),
            };
        let kind = if is_money {
            FieldType::Money
        } else {
            profile.kind
        };
        let Some(known) = known else {
            return ColumnMapping::to(&profile.header, kind, in_table);
        };
        // A header of that very name stays as the file writes it.
        let label = if key.as_str() == known.key {
            &profile.header
        } else {
            known.label
        };
        ColumnMapping::to(label, known.kind.unwrap_or(kind), in_table)
    };
    columns.map(propose).collect()
}

#[cfg(test)]
mod tests;
