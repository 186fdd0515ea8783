//! Which fields of companies, deals and activities does the program look for by name? Those that join
//! them to people, tell one row from another, or say what and when; headers of the exports that
//! people bring are recognised as them.

use lead::{ACTIVITY_DATE, ACTIVITY_TYPE, Field, FieldKey, FieldType, Relation};

use crate::batch::currency_column;
use crate::{ColumnMapping, ColumnProfile};

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

/// The key of the field of deals and activities that says by e-mail whose they are.
pub const CONTACT_EMAIL: &str = "contact_email";

/// The key of the field by which rows of a table are told apart.
#[must_use]
pub fn id_key(relation: Relation) -> FieldKey {
    FieldKey::from_label(match relation {
        Relation::Company => "company_id",
        Relation::Deal => "deal_id",
        Relation::Activity => "activity_id",
    })
}

/// The fields of a table that the program looks for by name.
#[must_use]
pub fn known_fields(relation: Relation) -> &'static [KnownField] {
    match relation {
        Relation::Company => &COMPANY,
        Relation::Deal => &DEAL,
        Relation::Activity => &ACTIVITY,
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
        "email",
        "e_mail",
        "email_address",
    ],
);

const ACTIVITY: [KnownField; 4] = [
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
    CONTACT,
];

const DEAL: [KnownField; 7] = [
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
        &["deal_close_date", "expected_close_date"],
    ),
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

/// Words of headers that speak of money.
const OF_MONEY: [&str; 6] = ["amount", "arr", "budget", "price", "revenue", "value"];

/// A mapping for each column of a file for this table: to the field that the program looks for where
/// the header means it, else to the table's field of the same key, else to a new one. Of several
/// headers that mean one field the plainest gets it.
#[must_use]
pub fn propose_related(
    relation: Relation,
    profiles: &[ColumnProfile],
    in_table: &[Field],
) -> Vec<ColumnMapping> {
    let headers: Vec<FieldKey> = (profiles.iter())
        .map(|profile| FieldKey::from_label(&profile.header))
        .collect();
    let mut taken: Vec<Option<&KnownField>> = vec![None; profiles.len()];
    for field in known_fields(relation) {
        let names = std::iter::once(&field.key).chain(field.headers);
        let places = names.filter_map(|name| headers.iter().position(|key| key.as_str() == *name));
        if let Some(at) = places.into_iter().find(|&at| taken[at].is_none()) {
            taken[at] = Some(field);
        }
    }
    let names: Vec<String> = profiles.iter().map(|one| one.header.clone()).collect();
    let has_currencies = currency_column(&names).is_some();
    let columns = profiles.iter().zip(headers).zip(taken);
    let propose = |((profile, key), known): ((&ColumnProfile, FieldKey), Option<&KnownField>)| {
        // Numbers beside a column of currencies are money where their name says so.
        let is_money = has_currencies
            && profile.kind == FieldType::Number
            && (OF_MONEY.iter()).any(|word| key.as_str().split('_').any(|part| part == *word));
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
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::{Source, profile};

    fn proposed(relation: Relation, csv: &str) -> Vec<(String, FieldType)> {
        let source = Source::open(csv.as_bytes()).unwrap();
        let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let mapping = propose_related(relation, &profiles, &[]);
        let field = |column: ColumnMapping| {
            let field = column.field.unwrap();
            (field.key.to_string(), field.kind)
        };
        mapping.into_iter().map(field).collect()
    }

    #[test]
    fn the_headers_of_exports_mean_the_fields_that_are_looked_for() {
        let cases = [
            (
                Relation::Activity,
                "Activity ID,Activity Type,Activity Date,Activity Owner,Associated Contact Email",
                "activity_id activity_type activity_date activity_owner contact_email",
            ),
            (
                Relation::Activity,
                "Type,Date,Due date,Email",
                "activity_type activity_date due_date contact_email",
            ),
            (
                Relation::Deal,
                "Opportunity ID,Stage,Amount,Close Date,Email,Contact Email",
                "deal_id deal_stage amount close_date email contact_email",
            ),
            (
                Relation::Company,
                "Account ID,Account Name,Domain,Website URL,Industry",
                "company_id company_name company_domain website industry",
            ),
        ];
        for (relation, headers, keys) in cases {
            let csv = format!("{headers}\n{}\n", headers.replace(|c| c != ',', "x"));
            let found: Vec<String> = proposed(relation, &csv).into_iter().map(|f| f.0).collect();
            assert_eq!(found.join(" "), keys);
        }
    }

    #[test]
    fn what_joins_and_dates_rows_has_the_type_it_needs() {
        let csv = "Activity Type,Activity Date,Associated Contact Email\nCall,soon,a@b.example\n";
        let kinds: Vec<FieldType> = (proposed(Relation::Activity, csv).into_iter())
            .map(|field| field.1)
            .collect();
        assert_eq!(
            kinds,
            [FieldType::Choice, FieldType::Date, FieldType::Email]
        );
    }

    #[test]
    fn amounts_beside_currencies_are_money() {
        let kind = |csv: &str| {
            let fields = proposed(Relation::Deal, csv);
            fields
                .into_iter()
                .find(|field| field.0 == "amount")
                .unwrap()
                .1
        };
        let with = "Deal ID,Amount,Currency\nD1,10,EUR\n";
        assert_eq!(kind(with), FieldType::Money);
        assert_eq!(kind("Deal ID,Amount\nD1,10\n"), FieldType::Number);
        let sizes = proposed(
            Relation::Company,
            "Company Name,Employees,Currency\nA,10,EUR\n",
        );
        assert_eq!(sizes[1].1, FieldType::Number);
    }

    #[test]
    fn every_key_is_that_of_its_label() {
        for relation in Relation::ALL {
            for field in known_fields(relation) {
                assert_eq!(FieldKey::from_label(field.label).as_str(), field.key);
            }
            assert!(
                known_fields(relation)
                    .iter()
                    .any(|f| id_key(relation).as_str() == f.key)
            );
        }
    }
}
