//! Do the four tables tell of the same people?

use std::collections::{HashMap, HashSet};

use super::{AS_OF, Table, story};
use crate::{
    ACTIVITY_COLUMNS, COMPANY_COLUMNS, COST_COLUMNS, COUNT_COLUMNS, DEAL_COLUMNS, HISTORY_COLUMNS,
    LIST_COLUMNS, PEOPLE_COLUMNS, Story,
};

#[test]
fn each_table_has_its_columns() {
    let story = story(50);
    assert_eq!(Table::people(&story).columns, PEOPLE_COLUMNS);
    assert_eq!(Table::companies(&story).columns, COMPANY_COLUMNS);
    assert_eq!(Table::deals(&story).columns, DEAL_COLUMNS);
    assert_eq!(Table::activities(&story).columns, ACTIVITY_COLUMNS);
    assert_eq!(Table::history(&story).columns, HISTORY_COLUMNS);
    assert_eq!(Table::costs(&story).columns, COST_COLUMNS);
    assert_eq!(Table::counts(&story).columns, COUNT_COLUMNS);
    assert_eq!(Table::lists(&story).columns, LIST_COLUMNS);
}

#[test]
fn whoever_is_an_opportunity_or_a_customer_has_a_deal_and_nobody_else_has() {
    let story = Story::default_sample(AS_OF);
    let (people, deals) = (Table::people(&story), Table::deals(&story));
    let labels = Table::labels(&story);
    let again: HashSet<&str> = labels.column("Record ID").collect();
    let (stage, email) = (people.place("Lifecycle Stage"), people.place("Email"));
    let mut with_deal: HashMap<&str, HashSet<&str>> = HashMap::new();
    for (email, stage) in deals
        .column("Associated Contact Email")
        .zip(deals.column("Deal Stage"))
    {
        with_deal.entry(email).or_default().insert(stage);
    }
    let firsts = people
        .rows
        .iter()
        .filter(|row| !again.contains(row[0].as_str()));
    for row in firsts.filter(|row| !row[stage].is_empty() && !row[email].is_empty()) {
        let stages = with_deal.get(row[email].as_str());
        match row[stage].as_str() {
            "Customer" => assert!(
                stages.is_some_and(|all| all.contains("Closed Won")),
                "{row:?}"
            ),
            "Opportunity" => assert!(
                stages.is_some_and(|all| !all.contains("Closed Won")),
                "{row:?}"
            ),
            _ => assert_eq!(stages, None, "{row:?}"),
        }
    }
}

#[test]
fn a_person_has_as_many_page_views_as_website_visits() {
    let story = story(3_000);
    let (people, activities) = (Table::people(&story), Table::activities(&story));
    let labels = Table::labels(&story);
    let again: HashSet<&str> = labels.column("Record ID").collect();
    let mut n_views: HashMap<&str, u32> = HashMap::new();
    for (email, kind) in activities
        .column("Associated Contact Email")
        .zip(activities.column("Activity Type"))
    {
        *n_views.entry(email).or_default() += u32::from(kind == "Page view");
    }
    let (email, visits) = (people.place("Email"), people.place("Website Visits"));
    let firsts = people
        .rows
        .iter()
        .filter(|row| !again.contains(row[0].as_str()));
    for row in firsts.filter(|row| !row[email].is_empty()) {
        // Visits that are missing were not counted, so there are no views either.
        let visits = row[visits].parse().unwrap_or(0);
        assert_eq!(n_views.get(row[email].as_str()), Some(&visits), "{row:?}");
    }
}

#[test]
fn every_company_of_people_and_deals_is_among_the_companies() {
    let story = story(10_000);
    let companies = Table::companies(&story);
    let domains: HashSet<&str> = companies.column("Company Domain Name").collect();
    for domain in Table::people(&story).known("Company Domain") {
        assert!(domains.contains(domain), "{domain}");
    }
    for domain in Table::deals(&story).known("Associated Company Domain") {
        assert!(domains.contains(domain), "{domain}");
    }
}

#[test]
fn a_plain_number_of_employees_is_the_company_s_own() {
    let story = story(5_000);
    let (people, companies) = (Table::people(&story), Table::companies(&story));
    let sizes: HashMap<&str, &str> = companies
        .column("Company Domain Name")
        .zip(companies.column("Number of Employees"))
        .collect();
    for (domain, size) in people
        .column("Company Domain")
        .zip(people.column("Number of Employees"))
    {
        if !domain.is_empty() && size.parse::<u32>().is_ok() {
            assert_eq!(sizes[domain], size, "{domain}");
        }
    }
}

#[test]
fn a_company_of_one_has_one_person_and_they_own_it() {
    let story = story(10_000);
    let people = Table::people(&story);
    let labels = Table::labels(&story);
    let again: HashSet<&str> = labels.column("Record ID").collect();
    let [domain, size, level] =
        ["Company Domain", "Number of Employees", "Seniority"].map(|column| people.place(column));
    let firsts = people
        .rows
        .iter()
        .filter(|row| !again.contains(row[0].as_str()));
    let mut seen = HashSet::new();
    for row in firsts.filter(|row| row[size] == "1") {
        assert!(row[level].is_empty() || row[level] == "Owner", "{row:?}");
        assert!(
            row[domain].is_empty() || seen.insert(row[domain].as_str()),
            "{row:?}"
        );
    }
    assert!(seen.len() > 50);
}
