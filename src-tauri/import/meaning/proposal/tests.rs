//! Does a column go to the field that means the same, one column to one field, and nobody to another's address?

use std::ops::ControlFlow;

use lead::FieldType;

use super::super::{Confidence, meanings};
use super::*;
use crate::{Recognised, Source, profile, recognise_export};

fn looked(csv: &str) -> (Vec<ColumnProfile>, Vec<Option<Meant>>) {
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let export = recognise_export(source.headers()).map(|one: Recognised| one.export);
    let meant = meanings(&profiles, export);
    (profiles, meant)
}

fn list(fields: &[(&str, FieldType)]) -> Vec<Field> {
    let field = |(label, kind): &(&str, FieldType)| ColumnMapping::to(label, *kind, &[]).field;
    fields.iter().filter_map(field).collect()
}

/// The label of the field that each column goes to.
fn proposed(csv: &str, there: &[(&str, FieldType)]) -> Vec<String> {
    let (profiles, meant) = looked(csv);
    let proposed = propose_by_meaning(&profiles, &meant, &list(there));
    let label = |one: Proposed| one.mapping.field.map(|field| field.label);
    proposed
        .into_iter()
        .map(|one| label(one).unwrap_or_default())
        .collect()
}

const CSV: &str = "E-mail,Firma,Stanowisko,Wielkość firmy,Notatka\n\
    anna@a.example,A,Dyrektor,50,x\nbo@b.example,B,Szef,60,y\n";

#[test]
fn an_empty_list_takes_every_column_under_its_own_header() {
    let headers = ["E-mail", "Firma", "Stanowisko", "Wielkość firmy", "Notatka"];
    assert_eq!(proposed(CSV, &[]), headers);
}

#[test]
fn a_column_goes_to_the_field_that_means_the_same_and_can_hold_it() {
    let there = [
        ("Email", FieldType::Email),
        ("Company Name", FieldType::Text),
        ("Job Title", FieldType::Text),
        // A choice of ranges takes no plain numbers.
        ("Employees", FieldType::Choice),
    ];
    let labels = [
        "Email",
        "Company Name",
        "Job Title",
        "Wielkość firmy",
        "Notatka",
    ];
    assert_eq!(proposed(CSV, &there), labels);
    let (profiles, meant) = looked(CSV);
    let because: Vec<Because> = propose_by_meaning(&profiles, &meant, &list(&there))
        .into_iter()
        .map(|one| one.because)
        .collect();
    assert_eq!(because[0], Because::SameMeaning(Meaning::Email));
    assert_eq!((because[3], because[4]), (Because::New, Because::New));
}

#[test]
fn a_header_that_is_a_field_keeps_it_and_no_two_columns_share_one() {
    let csv = "Company,Firma,Nazwa firmy,Email\nA,B,C,a@a.example\n";
    let there = [("Company", FieldType::Text), ("Email", FieldType::Email)];
    assert_eq!(
        proposed(csv, &there),
        ["Company", "Firma", "Nazwa firmy", "Email"]
    );
    // Two fields of the list mean it: nobody knows which.
    let there = [
        ("Company", FieldType::Text),
        ("Organization", FieldType::Text),
    ];
    assert_eq!(
        proposed("Firma,Email\nA,a@a.example\n", &there),
        ["Firma", "Email"]
    );
    // Two programs count their rows each for itself.
    let there = [("Lead ID", FieldType::Text), ("Email", FieldType::Email)];
    assert_eq!(
        proposed("Contact ID,E-mail\n1,a@a.example\n", &there),
        ["Contact ID", "Email"]
    );
    // Of two columns the surer one goes there.
    let there = [("Full name", FieldType::Text)];
    let csv = "Name,Imię i nazwisko\nAnna N,Anna Nowak\nBo D,Bo Dahl\n";
    assert_eq!(proposed(csv, &there), ["Name", "Full name"]);
}

#[test]
fn an_e_mail_column_is_one_whatever_its_name_and_nobody_takes_anothers() {
    let rows: String = (0..20)
        .map(|i| format!("p{i}@a.example,o{}@us.example,x{i}@b.example\n", i % 2))
        .collect();
    for (headers, expected) in [
        (
            "Kontakt,Opiekun,Referred by",
            ["Email", "Opiekun", "Referred by"],
        ),
        (
            "Adres,Contact owner,Przełożony",
            ["Email", "Contact owner", "Przełożony"],
        ),
        (
            "Kontakt,Penanggung jawab,ผู้รับผิดชอบ",
            ["Email", "Penanggung jawab", "ผู้รับผิดชอบ"],
        ),
        (
            "Personal email,Owner email,Work email",
            ["Personal email", "Owner email", "Email"],
        ),
    ] {
        let csv = format!("{headers}\n{rows}");
        assert_eq!(proposed(&csv, &[("Email", FieldType::Email)]), expected);
    }
    let (_, meant) = looked(&format!("Kontakt,Opiekun,Other\n{rows}"));
    let first = meant[0].unwrap();
    assert_eq!(
        (first.meaning, first.confidence),
        (Meaning::Email, Confidence::ByContent)
    );
    assert_eq!(meant[1].map(|one| one.meaning), Some(Meaning::Owner));
    assert_eq!(meant[2].map(|one| one.meaning), Some(Meaning::OtherEmail));
}

#[test]
fn what_stands_in_a_column_is_told_where_its_header_says_nothing() {
    let csv = "A,B,C,D,E\n\
        +48601602603,https://a.example,https://linkedin.com/in/anna,Polska,12\n\
        +66812345678,www.b.example,https://www.linkedin.com/in/bo,ประเทศไทย,13\n";
    let (_, meant) = looked(csv);
    let meanings: Vec<Option<Meaning>> = (meant.iter())
        .map(|one| one.map(|one| one.meaning))
        .collect();
    use Meaning::{Country, LinkedinUrl, Phone, Website};
    assert_eq!(
        meanings,
        [
            Some(Phone),
            Some(Website),
            Some(LinkedinUrl),
            Some(Country),
            None
        ]
    );
    assert!(meant.iter().flatten().all(|one| one.why == Why::Content));
}

#[test]
fn consent_is_never_read_from_who_unsubscribed() {
    let csv = "Email,Unsubscribed from all email,Wypisany,Do Not Call\na@a.example,no,nie,yes\n";
    let (_, meant) = looked(csv);
    let meanings: Vec<Meaning> = meant.iter().flatten().map(|one| one.meaning).collect();
    assert_eq!(
        meanings,
        [
            Meaning::Email,
            Meaning::OptOut,
            Meaning::OptOut,
            Meaning::DoNotCall
        ]
    );
    let there = [("Email", FieldType::Email), ("Consent", FieldType::YesNo)];
    let labels = [
        "Email",
        "Unsubscribed from all email",
        "Wypisany",
        "Do Not Call",
    ];
    assert_eq!(proposed(csv, &there), labels);
}

#[test]
fn what_salesforce_means_by_a_header_goes_to_the_field_that_is_looked_for() {
    let csv = "Id,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,ForecastCategory,OwnerId,\
        CreatedDate\n006,001,Big deal,Proposal,100,50,2026-01-01,false,false,Pipeline,005,2025-12-01\n";
    let (profiles, meant) = looked(csv);
    let mapping = propose_related_by_meaning(RowsAre::Deals, &profiles, &meant, &[]);
    let key = |at: usize| {
        mapping[at]
            .field
            .as_ref()
            .map(|field| field.key.to_string())
    };
    for (at, expected) in [
        (0, "deal_id"),
        (2, "deal_name"),
        (3, "deal_stage"),
        (4, "amount"),
        (6, "close_date"),
        (11, "create_date"),
    ] {
        assert_eq!(key(at).as_deref(), Some(expected));
    }
}
