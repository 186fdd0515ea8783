//! Is every export recognised, a third of its headers missing and others added, and none taken for another?

use super::*;

/// The headers of each export, as it writes them, in the order in which people find them.
const FILES: [(Export, &str); 17] = [
    (
        Export::HubspotContacts,
        "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Lead Status,Lifecycle \
         Stage,Create Date,Last Activity Date,Contact owner,Associated Company,Company Name,Associated Company \
         IDs,Original Source,Website URL,State/Region,Postal Code,Country/Region",
    ),
    (
        Export::HubspotCompanies,
        "Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity \
         Date,City,Country/Region,Industry,Company Domain Name,Number of Employees,Annual Revenue,State/Region",
    ),
    (
        Export::HubspotDeals,
        "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Deal Type,Closed Lost \
         Reason,Associated Contact,Associated Company",
    ),
    (
        Export::HubspotActivities,
        "Activity ID,Activity Type,Activity Date,Activity Owner,Notes/Description,Call/Meeting \
         Title/Subject,Call Outcome,Meeting Outcome,Task Status,Task Due Date,Associated Contact Email",
    ),
    (
        Export::SalesforceLeads,
        "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Rating,Street,Email,Lead ID,Lead \
         Status,Last Activity Date,Create Date,Primary Campaign",
    ),
    (
        Export::SalesforceLeads,
        "Id,IsConverted,FirstName,LastName,Company,LeadSource,Status,NumberOfEmployees,AnnualRevenue,Industry,Title,\
         ConvertedDate,ConvertedOpportunityId,OwnerId,CreatedDate",
    ),
    (
        Export::SalesforceContacts,
        "Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing \
         State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Mobile,Email,Account Owner,Contact ID,Lead \
         Source",
    ),
    (
        Export::SalesforceAccounts,
        "Account Owner,Account Name,Type,Rating,Billing Street,Billing City,Billing State/Province,Billing \
         Country,Phone,Website,Industry,Employees,Annual Revenue,Account ID,Account Source",
    ),
    (
        Export::SalesforceOpportunities,
        "Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Expected Revenue,Probability \
         (%),Age,Close Date,Created Date,Next Step,Lead Source,Type,Owner Role",
    ),
    (
        Export::SalesforceOpportunities,
        "Id,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,ForecastCategory,OwnerId,CreatedDate,\
         LeadSource,Type",
    ),
    (
        Export::PipedrivePeople,
        "Person - Name,Person - First name,Person - Organization,Person - Title,Person - Email - Work,Person - \
         Email - Home,Person - Phone - Work,Person - Phone - Mobile,Person - Marketing status,Organization - Name",
    ),
    (
        Export::PipedriveDeals,
        "Deal - Title,Deal - Stage,Deal - Status,Deal - Value,Deal - Lost reason,Deal - Owner,Person - \
         Name,Organization - Name",
    ),
    (
        Export::PipedriveOrganizations,
        "Organization - Name,Organization - Address,Organization - Owner,Organization - People,Organization - Open \
         deals,Organization - Won deals",
    ),
    (
        Export::ApolloPeople,
        "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Primary Email \
         Source,Seniority,Departments,Contact Owner,Work Direct Phone,Mobile Phone,Corporate \
         Phone,Stage,Lists,Last Contacted,Account Owner,# Employees,Industry,Keywords,Person Linkedin \
         Url,Website,Company Linkedin Url,City,State,Country,Technologies,Annual Revenue,Apollo Contact Id",
    ),
    (
        Export::ZoominfoPeople,
        "ZoomInfo Contact ID,First Name,Last Name,Job Title,Management Level,Job Start Date,Job \
         Function,Department,Direct Phone Number,Mobile phone,Email Address,Direct Phone Do Not Call,Contact \
         Accuracy Score,Company Name,Website,Revenue,Revenue Range,Employees,Employee Range,Primary Industry",
    ),
    (
        Export::LinkedinLeads,
        "Lead ID,First Name,Last Name,Email Address,Company Name,Job Title,Phone Number,Campaign Name,Form \
         Name,Submitted At",
    ),
    (
        Export::MetaLeads,
        "id,created_time,ad_id,ad_name,adset_name,campaign_name,form_id,form_name,is_organic,platform,full_name,\
         email,phone_number,company_name",
    ),
];

fn headers(line: &str) -> Vec<String> {
    line.split(',').map(str::to_owned).collect()
}

fn found(headers: &[String]) -> Option<Export> {
    recognise_export(headers).map(|one| one.export)
}

#[test]
fn every_export_is_recognised_for_what_it_is_and_its_headers_say_why() {
    for (export, line) in FILES {
        let headers = headers(line);
        let one = recognise_export(&headers).unwrap_or_else(|| panic!("{}", export.name()));
        assert_eq!(one.export, export, "{line}");
        assert!(
            one.share > 0.85 && one.share <= 1.0,
            "{}: {}",
            export.name(),
            one.share
        );
        assert!(!one.telling.is_empty());
        assert!(one.telling.iter().all(|header| headers.contains(header)));
        assert!(
            one.next_best
                .is_none_or(|(next, share)| next != export && share < 1.0)
        );
    }
    for export in Export::ALL {
        assert!(
            FILES.iter().any(|(one, _)| *one == export),
            "{}",
            export.name()
        );
        assert_eq!(Export::from_name(export.name()), Some(export));
    }
}

#[test]
fn an_export_is_recognised_with_a_third_of_its_headers_missing_and_others_added() {
    let foreign = [
        "Shoe size",
        "Notes",
        "Region lead",
        "Score 2025",
        "Favourite colour",
        "Tier",
        "Kod",
        "ป้าย",
    ];
    for (export, line) in FILES {
        for left_out in 0..3 {
            let kept = headers(line).into_iter().enumerate();
            let kept = kept
                .filter(|(at, _)| at % 3 != left_out)
                .map(|(_, header)| header);
            let mut some: Vec<String> = foreign.map(String::from).to_vec();
            some.extend(kept);
            some.reverse();
            // So few are left of the smallest that it may be of nobody, but never of another.
            let is_small = some.len() - foreign.len() < 5;
            let found = found(&some);
            assert!(
                found == Some(export) || (is_small && found.is_none()),
                "{} without every third from {left_out}: {found:?}",
                export.name()
            );
        }
    }
}

#[test]
fn everyday_headers_are_of_no_program() {
    for line in [
        "First Name,Last Name,Email,Company,Job Title,Phone,City,Country",
        "Name,Email",
        "Imię,Nazwisko,E-mail,Firma,Stanowisko,Telefon",
        "Email,Company Name,Industry,Number of Employees",
        "Record ID,First Name,Last Name,Email,Lead Status",
        "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
        "Month,Source,Campaign,Amount spent (EUR)",
        "Campaign,Form,Date,Leads",
        "campaign_name,campaign_id,adset_name,ad_id,ad_name,date_start,spend,impressions,clicks",
        "Campaign Name,Campaign Group Name,Creative Name,Start Date,Total Spent,Impressions",
        "Prospect ID,Lead Number,Lead Origin,Lead Source,Do Not Email,Do Not Call,Converted,TotalVisits,Page Views \
         Per Visit,Last Activity,Country,Specialization,Tags,Lead Quality,City,Newspaper,Magazine,Search",
        "Activity ID,Activity Type,Activity Date,Contact Email",
        "Deal Name,Deal Stage,Amount,Close Date,Owner",
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "Name,Email,Phone,Department,Age,Rating,Birthdate,Technologies",
        "",
    ] {
        assert_eq!(found(&headers(line)), None, "{line}");
    }
}

#[test]
fn every_header_of_the_table_can_be_said_and_means_what_it_says() {
    for line in include_str!("headers.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let parts: Vec<&str> = line.split('\t').collect();
        assert_eq!(parts.len(), 3, "{line}");
        assert!(Export::from_name(parts[0]).is_some(), "{}", parts[0]);
        assert!(["telling", "usual"].contains(&parts[1]), "{}", parts[1]);
        for entry in parts[2].split("; ") {
            let (header, meaning) = entry.split_once('=').unwrap_or((entry, ""));
            assert!(!compact(header).is_empty(), "{entry}");
            assert!(
                meaning.is_empty() || Meaning::from_name(meaning).is_some(),
                "{entry}"
            );
        }
    }
}

#[test]
fn a_program_may_mean_by_a_header_what_others_do_not() {
    let cases = [
        (
            Export::SalesforceLeads,
            "Company / Account",
            Some(Meaning::Company),
        ),
        (Export::SalesforceLeads, "Status", Some(Meaning::LeadStatus)),
        (
            Export::ApolloPeople,
            "# Employees",
            Some(Meaning::Employees),
        ),
        (
            Export::ZoominfoPeople,
            "job start date",
            Some(Meaning::JobStartDate),
        ),
        (
            Export::PipedrivePeople,
            "Person - Email - Work",
            Some(Meaning::Email),
        ),
        (
            Export::SalesforceOpportunities,
            "Name",
            Some(Meaning::DealName),
        ),
        (Export::SalesforceAccounts, "Name", Some(Meaning::Company)),
        (Export::HubspotContacts, "Shoe size", None),
    ];
    for (export, header, meaning) in cases {
        assert_eq!(
            export.meaning(header),
            meaning,
            "{header} of {}",
            export.name()
        );
    }
}
