//! Is a file recognised by its headers, and no other taken for it?

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
        // The history of deals has their headings.
        (
            "Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate,CurrencyIsoCode",
            RowsAre::StageHistory,
        ),
        (
            "Opportunity Name,From Stage,To Stage,Amount,Close Date,Last Modified",
            RowsAre::StageHistory,
        ),
        (
            "Record Id,Deal Name,Stage,Amount,Closing Date,Duration (Days),Modified Time",
            RowsAre::StageHistory,
        ),
        (
            "Deal ID,Deal Name,Stage,Amount,Close Date,Duration (Days),Created Time,Modified Time",
            RowsAre::Deals,
        ),
        (
            "Id,Name,StageName,Amount,CloseDate,IsWon,OwnerId,OpportunityId",
            RowsAre::Deals,
        ),
        ("Name,Size", RowsAre::People),
        // Stage history, as CRMs export it.
        (
            "Contact Email,From Stage,To Stage,Date",
            RowsAre::StageHistory,
        ),
        (
            "Created Date,Field,Old Value,New Value,Email",
            RowsAre::StageHistory,
        ),
        (
            "First Name,Last Name,Email,Field / Event,Old Value,New Value,Edit Date",
            RowsAre::StageHistory,
        ),
        (
            "Id,IsDeleted,LeadId,CreatedById,CreatedDate,Field,Old Value,New Value",
            RowsAre::StageHistory,
        ),
        (
            "Id,Lead ID,Created Date,Field,Old Value,New Value",
            RowsAre::StageHistory,
        ),
        (
            "Email,Lifecycle Stage History,Timestamp",
            RowsAre::StageHistory,
        ),
        ("Email,Stage entered,Entered on", RowsAre::StageHistory),
        // A stage that is left is of a history, but where the stage of a deal stands beside it; people have stages and dates too.
        (
            "Opportunity Name,From Stage,To Stage,Date,Email",
            RowsAre::StageHistory,
        ),
        (
            "Deal ID,Deal Name,Deal Stage,Previous Stage,New Stage,Date,Contact Email",
            RowsAre::Deals,
        ),
        (
            "Email,Lifecycle Stage,Became a Marketing Qualified Lead Date",
            RowsAre::People,
        ),
        ("Email,Stage,Date", RowsAre::People),
        ("Email,Stage,Previous Stage,Date", RowsAre::People),
        ("Email,Lifecycle Stage,Timestamp", RowsAre::People),
        ("Name,Email,Lead Status,Created Date", RowsAre::People),
        (
            "Activity ID,Activity Type,Activity Date,From Stage,To Stage,Email",
            RowsAre::Activities,
        ),
        // Costs.
        ("Source,Campaign,Month,Cost,Currency", RowsAre::Costs),
        (
            "Campaign,Month,Currency code,Clicks,Impr.,Cost",
            RowsAre::Costs,
        ),
        (
            "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions",
            RowsAre::Costs,
        ),
        ("utm_source,utm_campaign,date,spend", RowsAre::Costs),
        ("Source,Campaign,Cost", RowsAre::People),
        ("Email,Source,Campaign,Date,Cost", RowsAre::People),
        ("Name,Source,Date,Cost", RowsAre::People),
        ("Lead ID,Lead Source,Date,Cost", RowsAre::People),
        ("Company Name,Source,Month,Spend", RowsAre::People),
        (
            "Deal ID,Deal Name,Amount,Close Date,Source,Campaign,Cost,Date",
            RowsAre::Deals,
        ),
        (
            "Company Name,Industry,Website,Source,Month,Spend",
            RowsAre::Companies,
        ),
        (
            "Activity ID,Activity Type,Date,Email,Source,Cost",
            RowsAre::Activities,
        ),
        ("Source,Amount,Date", RowsAre::People),
        // Counts.
        ("Source,Period,Kind,Count", RowsAre::Counts),
        (
            "Session source / medium,Month,Sessions,Users",
            RowsAre::Counts,
        ),
        ("Date,Channel,New followers", RowsAre::Counts),
        ("Platform,Week,Followers,Impressions", RowsAre::Counts),
        ("Email,Source,Date,Visits", RowsAre::People),
        ("Phone,Source,Date,Visits", RowsAre::People),
        ("First Name,Source,Date,Page views", RowsAre::People),
        (
            "Record ID,Original Source,Date,Page views,Source",
            RowsAre::People,
        ),
        (
            "Event type,Date,Email,Subject,Source,Views",
            RowsAre::Activities,
        ),
        ("Source,Count", RowsAre::People),
    ];
    for (headers, expected) in cases {
        let headers: Vec<String> = headers.split(',').map(str::to_owned).collect();
        assert_eq!(recognise(&headers), expected, "{headers:?}");
    }
}

#[test]
fn rows_that_name_nobody_may_be_something_else_than_people() {
    let cases = [
        ("product,series,sales_price", true),
        ("sales_agent,manager,regional_office", true),
        ("Name,Employees", false),
        ("Nazwisko,Branża", false),
        ("Lead ID,Industry", false),
        ("Work address", false),
    ];
    for (headers, expected) in cases {
        let field = |label: &str| Field {
            key: FieldKey::from_label(label),
            label: label.to_owned(),
            kind: match label {
                "Work address" => FieldType::Email,
                _ => FieldType::Text,
            },
        };
        let fields: Vec<Field> = headers.split(',').map(field).collect();
        assert_eq!(names_nobody(fields.iter()), expected, "{headers}");
    }
}
