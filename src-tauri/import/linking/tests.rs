//! Is every row somebody's whose it is, and nobody's whose it is not?

use std::ops::ControlFlow;

use super::*;
use crate::{ColumnMapping, RowsAre, Source, profile, propose, propose_related, read_batch};

fn table(csv: &str, relation: Option<Relation>) -> Table {
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let mapping: Vec<ColumnMapping> = match relation {
        Some(relation) => {
            let mut all = RowsAre::ALL.into_iter();
            let rows_are = all.find(|one| one.relation() == Some(relation)).unwrap();
            propose_related(rows_are, &profiles, &[])
        }
        None => propose(&profiles, &[]),
    };
    let batch = read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap();
    Table::from_columns(batch.rows.len(), batch.columns).unwrap()
}

fn linked(relation: Relation, people: &str, rows: &str) -> Vec<(u32, u32)> {
    let mut links = links(relation, &table(people, None), &table(rows, Some(relation)));
    links.pairs.sort_unstable();
    links.pairs
}

#[test]
fn activities_and_deals_belong_to_people_by_email() {
    let people = "Name,Email\nAnna,ANNA@acme.example\nBo,bo@acme.example\nCy,info@acme.example\n\
                  Di,info@solo.example\nEm,info@acme.example\nFy,\n";
    let rows = "Activity Type,Associated Contact Email\n\
                Call,anna@ACME.example\n\
                Call,bo@acme.example; anna@acme.example\n\
                Call,anna@acme.example;anna@acme.example\n\
                Call,\n\
                Call,info@acme.example\n\
                Call,info@solo.example\n\
                Call,nobody@acme.example\n\
                Call,anna@ACME.example\n";
    let expected = [(0, 0), (0, 1), (0, 2), (0, 2), (0, 7), (1, 1), (3, 5)];
    assert_eq!(linked(Relation::Activity, people, rows), expected);
    let rows = rows.replace("Activity Type", "Deal Stage");
    assert_eq!(linked(Relation::Deal, people, &rows), expected);
}

#[test]
fn without_a_column_of_addresses_rows_are_nobodys() {
    let people = "Name,Email\nAnna,anna@acme.example\n";
    let rows = "Activity Type,Subject\nCall,anna@acme.example\n";
    assert_eq!(linked(Relation::Activity, people, rows), []);
}

#[test]
fn of_a_lead_without_any_key_nothing_can_be_found() {
    let people = "Email,Company\nanna@gmail.com,\nbo@acme.example,\n,Acme\n,\n";
    let keyed = |relation| {
        let rows = table(
            "Contact Email,Company Name\nx@y.example,X\n",
            Some(relation),
        );
        let found = links(relation, &table(people, None), &rows);
        found.keyed.rows().collect::<Vec<_>>()
    };
    assert_eq!(keyed(Relation::Activity), [0, 1]);
    assert_eq!(keyed(Relation::Company), [1, 2]);
}

const COMPANIES: &str = "Company ID,Company Name,Company Domain Name,Website\n\
                         C1,Acme,acme.example,https://www.acme.example/about\n\
                         C2,Beta Ltd,,http://Beta.example:8080\n\
                         C3,Gamma,,\n\
                         ,Delta,delta.example,\n\
                         C5,Free,gmail.com,\n\
                         C6,Twin,twin.example,\n\
                         C7,Other Twin,twin.example,\n";

#[test]
fn people_belong_to_companies_by_the_first_key_that_both_have() {
    let cases = [
        (
            "c2,x@acme.example,Acme,",
            vec![1],
            "the id decides over domain and name",
        ),
        ("C1;C3,,,", vec![0, 2], "several ids"),
        (
            "C9,x@acme.example,Acme,",
            vec![],
            "of another id, whatever else agrees",
        ),
        (
            "C9,,Delta,",
            vec![3],
            "a company without an id cannot differ in it",
        ),
        (
            ",x@beta.example,Acme,",
            vec![1],
            "the domain decides over the name",
        ),
        (",,Acme,www.acme.example", vec![0], "the web-site"),
        (
            ",x@other.example,Acme,",
            vec![],
            "of another domain, in spite of its name",
        ),
        (
            ",x@other.example,gamma,",
            vec![2],
            "a company without a domain cannot differ in it",
        ),
        (
            ",x@gmail.com,,",
            vec![],
            "a free mail provider is no company",
        ),
        (
            ",x@gmail.com,BETA LTD,",
            vec![1],
            "nor does it speak against the name",
        ),
        (
            ",x@example.org,Acme,",
            vec![0],
            "and nobody works at a reserved name",
        ),
        (
            ",x@twin.example,other twin,",
            vec![6],
            "of two with one domain that of the name",
        ),
        (",x@twin.example,,", vec![5, 6], "or else both"),
        (",not an address,,", vec![], "nothing is known"),
    ];
    for (person, expected, why) in cases {
        // A second person, so that the columns have the types they would have.
        let people = format!(
            "Company ID,Email,Company,Website\n{person}\n{}",
            "Z,z@z.example,Z,z.example\n".repeat(9)
        );
        let found = linked(Relation::Company, &people, COMPANIES);
        let rows: Vec<u32> = found.into_iter().map(|(_, row)| row).collect();
        assert_eq!(rows, expected, "{why}");
    }
}

#[test]
fn a_company_domain_that_is_given_counts_before_one_that_is_told_from_an_address() {
    let people = "Email,Associated Company Domain,Website URL\n\
                  x@beta.example,acme.example,https://delta.example\n";
    assert_eq!(linked(Relation::Company, people, COMPANIES), [(0, 0)]);
}

#[test]
fn a_key_that_very_many_share_joins_nobody() {
    let companies = |n: usize| {
        let rows = (0..n).map(|i| format!("Company {i},social.example\n"));
        format!("Company Name,Website\n{}", rows.collect::<String>())
    };
    let people = "Email,Website\n,social.example\nx@y.example,\n";
    assert_eq!(linked(Relation::Company, people, &companies(50)).len(), 50);
    assert_eq!(linked(Relation::Company, people, &companies(51)), []);
}

#[test]
fn stage_history_finds_people_by_record_id_and_else_by_email() {
    let people = "Record ID,Email\n7,anna@acme.example\n8,bo@acme.example\n9,\n";
    let history = "Lead ID,Contact Email,Old Value,New Value,Created Date\n\
                   8,anna@acme.example,Lead,MQL,2026-01-01\n\
                   9,,Lead,MQL,2026-01-01\n\
                   7; 9,,Lead,MQL,2026-01-01\n\
                   77,anna@acme.example,Lead,MQL,2026-01-01\n\
                   ,bo@acme.example,Lead,MQL,2026-01-01\n\
                   77,,Lead,MQL,2026-01-01\n";
    let expected = [(0, 2), (0, 3), (1, 0), (1, 4), (2, 1), (2, 2)];
    assert_eq!(linked(Relation::StageEntry, people, history), expected);
}

#[test]
fn an_id_finds_only_where_rows_name_people_by_it() {
    let people = "Record ID,Email\n7,anna@acme.example\n8,\n";
    let keyed = |rows: &str| {
        let rows = table(rows, Some(Relation::StageEntry));
        let found = links(Relation::StageEntry, &table(people, None), &rows);
        found.keyed.rows().collect::<Vec<_>>()
    };
    assert_eq!(
        keyed("Contact Email,Stage,Date\nx@y.example,MQL,2026-01-01\n"),
        [0]
    );
    assert_eq!(keyed("Contact ID,Stage,Date\n7,MQL,2026-01-01\n"), [0, 1]);
}

#[test]
fn a_chosen_key_says_whose_stage_history_is() {
    let people = table(
        "Record ID,Badge,Email\n7,B1,anna@acme.example\n8,B2,\n",
        None,
    );
    let history = "Badge No,Contact Email,Stage,Date\n\
                   b2,anna@acme.example,MQL,2026-01-01\n,anna@acme.example,MQL,2026-01-02\n";
    let history = table(history, Some(Relation::StageEntry));
    let join = crate::Join {
        rows_are: RowsAre::StageHistory,
        key: lead::FieldKey::from_label("Badge No"),
        other: RowsAre::People,
        other_key: lead::FieldKey::from_label("Badge"),
    };
    let found = links_joined(Relation::StageEntry, &people, &history, &[join]);
    assert_eq!(found.pairs, [(0, 1), (1, 0)]);
}

#[test]
fn a_chosen_key_of_a_company_that_very_many_work_for_joins_them_all() {
    let rows = (0..60).map(|i| format!("{i},Acme Corp\n"));
    let people = table(
        &format!("Record ID,Works For\n{}", rows.collect::<String>()),
        None,
    );
    let companies = table(
        "Company Name,Sector\nacme corp,Law\nOther,Law\n",
        Some(Relation::Company),
    );
    let join = crate::Join {
        rows_are: RowsAre::People,
        key: lead::FieldKey::from_label("Works For"),
        other: RowsAre::Companies,
        other_key: lead::FieldKey::from_label("Company Name"),
    };
    let found = links_joined(Relation::Company, &people, &companies, &[join]);
    assert_eq!(found.pairs.len(), 60);
}
