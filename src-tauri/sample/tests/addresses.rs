//! Could any address or number be a real person's, or two people's?

use std::collections::HashSet;

use super::{Table, story};

#[test]
fn every_address_is_under_a_domain_that_belongs_to_nobody() {
    let story = story(20_000);
    let people = Table::people(&story);
    let companies = Table::companies(&story);
    let hosts = people
        .known("Email")
        .filter_map(|email| email.rsplit_once('@').map(|(_, host)| host.to_lowercase()))
        .chain(people.known("Company Domain").map(str::to_owned))
        .chain(companies.known("Company Domain Name").map(str::to_owned));
    for host in hosts {
        let is_reserved = host.ends_with(".example")
            || ["example.com", "example.net", "example.org"].contains(&host.as_str());
        assert!(is_reserved && host.is_ascii(), "{host}");
    }
    assert!(
        people
            .known("LinkedIn URL")
            .all(|url| url.starts_with("https://www.linkedin.example/"))
    );
}

#[test]
fn phone_numbers_are_from_ranges_nobody_is_given() {
    let people = Table::people(&story(20_000));
    let (phone, country) = (people.place("Phone Number"), people.place("Country"));
    for row in people
        .rows
        .iter()
        .filter(|row| !row[phone].is_empty() && !row[country].is_empty())
    {
        let digits: String = row[phone].chars().filter(char::is_ascii_digit).collect();
        let starts: &[&str] = match row[country].as_str() {
            "Indonesia" => &["62840", "0840"],
            "Thailand" => &["6610", "010"],
            "Poland" => &["4819", "19"],
            "Malaysia" => &["60101", "0101"],
            "Denmark" => &["4519", "19"],
            "United Kingdom" => &["442079460"],
            "Australia" => &["6125550", "6135550", "6175550", "6185550"],
            _ => {
                assert_eq!(digits[3..8], *"55501", "{}", row[phone]);
                continue;
            }
        };
        assert!(
            starts.iter().any(|start| digits.starts_with(start)),
            "{}",
            row[phone]
        );
    }
}

#[test]
fn no_two_people_share_an_e_mail_a_phone_number_or_a_profile() {
    let story = story(100_000);
    let people = Table::people(&story);
    let labels = Table::labels(&story);
    let again: HashSet<&str> = labels.column("Record ID").collect();
    for column in ["Email", "Phone Number", "LinkedIn URL"] {
        let place = people.place(column);
        let mut seen = HashSet::new();
        for row in people
            .rows
            .iter()
            .filter(|row| !again.contains(row[0].as_str()))
        {
            let value = row[place].to_lowercase();
            assert!(
                value.is_empty() || seen.insert(value),
                "{column} {}",
                row[place]
            );
        }
    }
}

#[test]
fn no_two_companies_share_a_domain_or_an_id() {
    let companies = Table::companies(&story(100_000));
    for column in ["Company ID", "Company Domain Name"] {
        let distinct: HashSet<&str> = companies.column(column).collect();
        assert_eq!(distinct.len(), companies.rows.len(), "{column}");
    }
}
