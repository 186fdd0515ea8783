//! Does every column go to the field that it means?

use std::ops::ControlFlow;

use super::*;
use crate::{Source, profile};

fn proposed(rows_are: RowsAre, csv: &str) -> Vec<(String, FieldType)> {
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let mapping = propose_related(rows_are, &profiles, &[]);
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
            RowsAre::Activities,
            "Activity ID,Activity Type,Activity Date,Activity Owner,Associated Contact Email",
            "activity_id activity_type activity_date activity_owner contact_email",
        ),
        (
            RowsAre::Activities,
            "Type,Date,Due date,Email",
            "activity_type activity_date due_date contact_email",
        ),
        (
            RowsAre::Deals,
            "Opportunity ID,Stage,Amount,Close Date,Email,Contact Email",
            "deal_id deal_stage amount close_date email contact_email",
        ),
        (
            RowsAre::StageHistory,
            "Contact Email,From Stage,To Stage,Date",
            "contact_email from_stage stage entered_on",
        ),
        (
            RowsAre::StageHistory,
            "Created Date,Field / Event,Old Value,New Value,Email",
            "entered_on field from_stage stage contact_email",
        ),
        (
            RowsAre::StageHistory,
            "Email,Lifecycle Stage,Date entered",
            "contact_email stage entered_on",
        ),
        (
            RowsAre::Costs,
            "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Reach",
            "campaign period period_end amount reach",
        ),
        (
            RowsAre::Costs,
            "utm_source,Month,Cost,Currency,Type",
            "source period amount currency kind",
        ),
        (
            RowsAre::Counts,
            "Channel,Month,Metric,Value",
            "source period kind count",
        ),
        (
            RowsAre::Counts,
            "Session source / medium,Month,Sessions",
            "source period sessions",
        ),
        (
            RowsAre::Companies,
            "Account ID,Account Name,Domain,Website URL,Industry",
            "company_id company_name company_domain website industry",
        ),
    ];
    for (rows_are, headers, keys) in cases {
        let csv = format!("{headers}\n{}\n", headers.replace(|c| c != ',', "x"));
        let found: Vec<String> = proposed(rows_are, &csv).into_iter().map(|f| f.0).collect();
        assert_eq!(found.join(" "), keys);
    }
}

#[test]
fn what_joins_and_dates_rows_has_the_type_it_needs() {
    let csv = "Activity Type,Activity Date,Associated Contact Email\nCall,soon,a@b.example\n";
    let kinds: Vec<FieldType> = (proposed(RowsAre::Activities, csv).into_iter())
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
        let fields = proposed(RowsAre::Deals, csv);
        fields
            .into_iter()
            .find(|field| field.0 == "amount")
            .unwrap()
            .1
    };
    let with = "Deal ID,Amount,Currency\nD1,10,EUR\n";
    assert_eq!(kind(with), FieldType::Money);
    assert_eq!(kind("Deal ID,Amount\nD1,10\n"), FieldType::Number);
    let cost = |csv: &str| proposed(RowsAre::Costs, csv)[1].1;
    assert_eq!(
        cost("Month,Cost,Currency\n2026-03,10,EUR\n"),
        FieldType::Money
    );
    assert_eq!(cost("Month,Cost (EUR)\n2026-03,10\n"), FieldType::Money);
    assert_eq!(cost("Month,Cost\n2026-03,10\n"), FieldType::Number);
    let sizes = proposed(
        RowsAre::Companies,
        "Company Name,Employees,Currency\nA,10,EUR\n",
    );
    assert_eq!(sizes[1].1, FieldType::Number);
}

#[test]
fn every_key_is_that_of_its_label() {
    for rows_are in RowsAre::ALL {
        let fields = known_fields(rows_are);
        for field in fields {
            assert_eq!(FieldKey::from_label(field.label).as_str(), field.key);
        }
        let is_there = |key: &str| fields.iter().any(|field| field.key == key);
        assert!(id_key(rows_are).is_none_or(|key| is_there(key.as_str())));
        assert!(told_by(rows_are).iter().all(|key| is_there(key)));
    }
}
