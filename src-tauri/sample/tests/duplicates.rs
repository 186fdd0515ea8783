//! Can precision and recall be measured against the labels?

use std::collections::HashMap;

use super::{AS_OF, Table, story};
use crate::Story;

#[test]
fn two_in_a_hundred_rows_are_labelled_duplicates() {
    for n_people in [2_000, 50_000] {
        let labels = Table::labels(&story(n_people));
        assert_eq!(labels.rows.len() as u64, n_people / 50);
    }
}

#[test]
fn a_duplicate_repeats_an_earlier_row_that_is_none() {
    let story = Story::default_sample(AS_OF);
    let people = Table::people(&story);
    let labels = Table::labels(&story);
    let rows: HashMap<&str, usize> = people
        .column("Record ID")
        .enumerate()
        .map(|(row, id)| (id, row))
        .collect();
    for label in &labels.rows {
        assert!(
            rows[label[1].as_str()] < rows[label[0].as_str()],
            "{label:?}"
        );
        assert!(
            !labels.column("Record ID").any(|id| id == label[1]),
            "{label:?}"
        );
    }
}

#[test]
fn a_duplicate_differs_as_its_label_says() {
    let story = story(20_000);
    let people = Table::people(&story);
    let rows: HashMap<&str, &Vec<String>> = people.column("Record ID").zip(&people.rows).collect();
    let place = |column| people.place(column);
    let mut n_differences = HashMap::new();
    for label in &Table::labels(&story).rows {
        let (later, first) = (rows[label[0].as_str()], rows[label[1].as_str()]);
        let (email, first_email) = (&later[place("Email")], &first[place("Email")]);
        let is_known = !first_email.is_empty();
        let name = |row: &Vec<String>| {
            (
                row[place("First Name")].clone(),
                row[place("Last Name")].clone(),
            )
        };
        match label[2].as_str() {
            "e-mail in other case" if is_known => {
                assert_ne!(email, first_email);
                assert_eq!(&email.to_lowercase(), first_email);
            }
            "e-mail missing" => assert_eq!(email, ""),
            "name misspelt" => {
                let (given, family) = name(first);
                if !given.is_empty() && !family.is_empty() {
                    assert_ne!(name(later), (given, family));
                }
            }
            "company written differently" => {
                assert_ne!(later[place("Company Name")], first[place("Company Name")]);
            }
            "other e-mail" => assert_ne!(email, first_email),
            _ => assert!(!is_known, "{label:?}"),
        }
        *n_differences.entry(label[2].clone()).or_insert(0) += 1;
    }
    assert_eq!(n_differences.len(), 5);
    assert!(n_differences.values().all(|&n| n > 40), "{n_differences:?}");
}
