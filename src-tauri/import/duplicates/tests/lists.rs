//! What becomes of lists that are unlike any list? Where everybody is the same, where a telephone is
//! everybody's, where a chain of likenesses leads from one person to another.

use std::fmt::Write as _;

use lead::Table;

use super::{found, list};
use crate::{Against, Block, For, Limit, Rank, find_duplicates};

#[test]
fn a_telephone_that_many_have_is_nobodys_and_that_is_said() {
    let mut csv = String::from("First Name,Last Name,Phone Number\n");
    for i in 0..60 {
        writeln!(
            csv,
            "Anna,Nowak{},+48 22 123 45 67",
            char::from(b'a' + i % 26)
        )
        .unwrap();
    }
    let duplicates = found(&list(&csv));
    assert_eq!(duplicates.candidates, []);
    let limit = Limit {
        block: Block::Phone,
        n_blocks: 1,
        n_rows: 60,
    };
    assert_eq!(duplicates.limits, [limit]);
}

#[test]
fn in_a_large_block_rows_are_compared_with_those_near_by_name_and_that_is_said() {
    let mut csv = String::from("First Name,Last Name,Company,Email\n");
    for i in 0..2000 {
        let (a, b) = (i / 40, i % 40);
        let letter = |n: i32| char::from(b'a' + (n % 26) as u8);
        let second = if a < 26 { "x" } else { "yy" };
        let third = if b < 26 { "x" } else { "yy" };
        // Everybody is called "Nowa…" in one company, and each is there once.
        writeln!(
            csv,
            "Anna,Nowakdrus{}{second}{}{third}olewk,Acme,",
            letter(a),
            letter(b)
        )
        .unwrap();
    }
    csv += "Anna,Zuk,Acme,anna@acme.example\nAnna,Zuk,Acme,anna@acme.example\n";
    let duplicates = found(&list(&csv));
    let limit = |block: Block| {
        let mut limits = duplicates.limits.iter();
        limits
            .find(|limit| limit.block == block)
            .map(|limit| limit.n_rows)
    };
    assert!(limit(Block::Company).is_some_and(|n_rows| n_rows >= 2000));
    let first = &duplicates.candidates[0];
    assert_eq!(
        (first.rows.as_slice(), first.rank),
        ([2000, 2001].as_slice(), Rank::Certain)
    );
}

#[test]
fn a_list_of_one_person_over_and_over_is_no_group_by_name_alone() {
    let csv = format!(
        "First Name,Last Name,Company\n{}",
        "Test,Test,Acme\n".repeat(5000)
    );
    let duplicates = found(&list(&csv));
    assert_eq!(duplicates.candidates, []);
    assert!(!duplicates.limits.is_empty());
}

#[test]
fn who_is_somebody_else_does_not_join_a_group_by_a_third() {
    // The second row has both addresses; the first and the third are plainly two people.
    let csv = "First Name,Last Name,Email,LinkedIn URL\n\
               Anna,Nowak,anna@acme.example,\n\
               ,,anna@acme.example,linkedin.com/in/x1\n\
               Piotr,Lis,,linkedin.com/in/x1\n";
    let duplicates = found(&list(csv));
    let rows: Vec<_> = duplicates
        .candidates
        .iter()
        .map(|one| (&one.rows[..], one.rank))
        .collect();
    assert_eq!(
        rows,
        [(&[0, 1][..], Rank::Certain), (&[1, 2][..], Rank::Likely)]
    );
    assert_eq!(duplicates.candidates[1].against, [Against::OtherInGroup]);
}

#[test]
fn three_rows_of_one_person_are_one_group_with_all_reasons() {
    let csv = "First Name,Last Name,Email,Phone Number\n\
               Anna,Nowak,anna@acme.example,\n\
               Anna,Nowak,,+48 601 234 567\n\
               Nowak,A.,anna@acme.example,+48 601 234 567\n";
    let duplicates = found(&list(csv));
    let [group] = &duplicates.candidates[..] else {
        panic!("{:?}", duplicates.candidates);
    };
    assert_eq!(
        (&group.rows[..], group.rank),
        (&[0, 1, 2][..], Rank::Certain)
    );
    assert_eq!(
        group.why,
        [
            For::SameEmail,
            For::SamePhone,
            For::Initials,
            For::SameDomain
        ]
    );
    assert!((0.99..=1.0).contains(&group.score));
}

#[test]
fn a_list_without_names_and_one_without_rows_have_no_duplicates() {
    assert_eq!(
        found(&list("Website Visits,Note\n1,a\n1,a\n")).candidates,
        []
    );
    assert_eq!(found(&Table::default()).candidates, []);
}

#[test]
fn the_search_stops_when_it_is_told_to() {
    let list = list("Email\nanna@acme.example\nanna@acme.example\n");
    assert!(find_duplicates(&list, &|| true).is_err());
    assert_eq!(found(&list).candidates.len(), 1);
}
