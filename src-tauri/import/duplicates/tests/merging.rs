//! Which row stays, and whose value counts first?

use lead::FieldKey;

use super::list;
use crate::{Merge, merge_rule};

fn merged(csv: &str, rows: &[u32]) -> (u32, Vec<u32>, Vec<(String, u32)>) {
    let Merge {
        winner,
        losers,
        prefer,
    } = merge_rule(&list(csv), rows).unwrap();
    let prefer = prefer
        .into_iter()
        .map(|one| (one.field.to_string(), one.row));
    (winner, losers, prefer.collect())
}

#[test]
fn the_row_with_more_values_stays_and_of_equals_the_first() {
    let csv = "First Name,Last Name,Email\nAnna,,\nAnna,Nowak,a@b.example\nA,Nowak,a@b.example\n";
    assert_eq!(merged(csv, &[0, 1]), (1, vec![0], vec![]));
    assert_eq!(merged(csv, &[2, 0, 1, 2]).0, 1);
    assert_eq!(merge_rule(&list(csv), &[1, 1]), None);
    assert_eq!(merge_rule(&list(csv), &[]), None);
}

#[test]
fn a_value_that_plainly_says_more_counts_before_the_winners() {
    let csv = "First Name,Last Name,Email,Employees,Company\n\
               A.,Nowak,info@acme.example,11-50,Acme\n\
               Anna,Nowak,anna@acme.example,20,\n\
               Ewa,,,500,Zenit\n";
    let (winner, losers, prefer) = merged(csv, &[0, 1, 2]);
    assert_eq!((winner, losers), (0, vec![1, 2]));
    let prefer: Vec<(&str, u32)> = prefer
        .iter()
        .map(|(key, row)| (key.as_str(), *row))
        .collect();
    assert_eq!(prefer, [("first_name", 1), ("email", 1), ("employees", 1)]);
    // Another name, another number and a company that is written are the winner's.
    assert_eq!(merged(csv, &[0, 2]).2, []);
}

#[test]
fn values_count_in_the_order_of_preferred_winner_losers() {
    let csv = "First Name,Last Name,Email\nA.,Nowak,a@b.example\nAnna,Nowak,\nA.,,\n";
    let merge = merge_rule(&list(csv), &[0, 1, 2]).unwrap();
    let order = |field: &str| -> Vec<u32> { merge.order(&FieldKey::from_label(field)).collect() };
    assert_eq!(order("First Name"), [1, 0, 2]);
    assert_eq!(order("Last Name"), [0, 1, 2]);
    assert_eq!(merge.loser_first(1), [FieldKey::from_label("First Name")]);
    assert_eq!(merge.loser_first(2), []);
}
