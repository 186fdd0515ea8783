//! Is what a column holds told from all of its values?

use super::seen::HOPELESS;
use super::*;
use crate::{DateOrder, InDoubt};

#[test]
fn a_type_is_proposed_from_every_row() {
    let mut csv = String::from("Record ID,Employees,Zip,When,Ok,Mail,Stage,Note,Empty,Mixed\n");
    for i in 0..40 {
        let mixed = if i == 39 { "n/a" } else { "5" };
        let stage = if i % 2 == 0 { "MQL" } else { "Lead" };
        csv += &format!(
            "{i},{}-50,0{i},2024-01-{:02},yes,a{i}@b.example,{stage},note {i},,{mixed}\n",
            i + 1,
            i % 28 + 1
        );
    }
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, n_rows) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
    use FieldType::{Choice, Date, Email, Number, Text, YesNo};
    // "Record ID" repeats nowhere, so it is text; "Mixed" is a number but for one row.
    assert_eq!(
        kinds,
        [
            Text, Number, Text, Date, YesNo, Email, Choice, Text, Text, Number
        ]
    );
    assert_eq!((n_rows, columns[8].n_missing), (40, 40));
    assert_eq!(columns[6].samples, ["MQL", "Lead"]);
}

#[test]
fn a_column_without_values_has_the_type_that_its_heading_says() {
    use FieldType::{Email, Phone, Text};
    let csv = "Email,Adres e-mail,Owner email,Mobile phone,Employees,Name\n,,,,,Anna\n";
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
    assert_eq!(kinds, [Email, Email, Text, Phone, Text, Text]);
}

#[test]
fn what_is_called_after_phones_is_none_where_its_values_are_not() {
    use FieldType::{Number, Phone, YesNo};
    let csv = "Phone,Phone verified,Phones per 1000\n+48 600 100 200,yes,\"3,25\"\n600100201,no,\"71,21\"\n,yes,\"259,54\"\n";
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
    assert_eq!(kinds, [Phone, YesNo, Number]);
}

#[test]
fn eight_digits_are_asked_for_days_though_one_is_typed_wrong() {
    let mut csv = String::from("date_of_birth\n19990231\n");
    for day in 10..29 {
        csv += &format!("199001{day}\n");
    }
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let asked: Vec<&InDoubt> = columns[0].asks.iter().map(|ask| &ask.what).collect();
    assert_eq!(asked, [&InDoubt::DayNumbers(DateOrder::Digits)]);
}

#[test]
fn a_type_is_proposed_when_nine_tenths_of_the_values_read_as_it() {
    use FieldType::{Choice, Date, Number, Text, YesNo};
    let cases = [
        // Nine of ten read.
        ("7", 9, "about 30", 1, Number),
        ("7", 8, "about 30", 1, Choice),
        ("2024-01-31", 18, "soon", 2, Date),
        ("2024-01-31", 18, "soon", 3, Choice),
        ("yes", 9, "perhaps", 1, YesNo),
        // A leading zero is a code, not a number gone wrong.
        ("4501", 99, "06652", 1, Choice),
        ("7", 0, "about 30", 1, Text),
    ];
    for (reads, n_reads, does_not, n_not, expected) in cases {
        let mut csv = String::from("Column,Other\n");
        for (text, n) in [(reads, n_reads), (does_not, n_not)] {
            csv += &format!("{text},x\n").repeat(n);
        }
        // A missing value says nothing of the type.
        csv += ",x\n,x\n";
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(
            columns[0].kind, expected,
            "{n_reads} {reads}, {n_not} {does_not}"
        );
        let unread = columns[0].unread(expected);
        let found = unread.map(|unread| (unread.n, unread.samples.clone()));
        let counts = matches!(expected, Number | Date | YesNo);
        let wanted = counts.then(|| (n_not as u32, vec![does_not.to_owned()]));
        assert_eq!(found, wanted, "{n_reads} {reads}, {n_not} {does_not}");
    }
}

#[test]
fn rows_that_are_rejected_say_nothing_of_a_type() {
    // One row in four is a cell short or a cell long, so that its cells stand under other headings.
    for misfit in ["Anna,2024-01-31\n", "9,Anna,2024-01-31,a@b.example\n"] {
        let mut csv = String::from("Email,Day,Name\n");
        for i in 0..40 {
            csv += &format!("p{i}@a.example,2024-01-{:02},name {i}\n", i % 28 + 1);
            csv += if i % 3 == 0 { misfit } else { "" };
        }
        csv += ",,\n,2024-01-01,\n";
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
        assert_eq!(kinds, [FieldType::Email, FieldType::Date, FieldType::Text]);
        assert_eq!(
            columns[0].n_missing, 2,
            "the blank row, and the one without"
        );
        assert!(!columns[0].samples.contains(&"Anna".to_owned()));
    }
}

#[test]
fn an_address_of_somebody_else_is_no_e_mail_of_the_row() {
    let mut csv = String::from("Email,Deal Owner,Associated Contact Email,Subject\n");
    for i in 0..40 {
        let owner = if i % 2 == 0 {
            "ann@us.example"
        } else {
            "bo@us.example"
        };
        csv += &format!("p{i}@a.example,{owner},c{i}@b.example,Call with c{i}@b.example\n");
    }
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
    use FieldType::{Choice, Email, Text};
    assert_eq!(kinds, [Email, Choice, Text, Text]);
}

#[test]
fn plain_amounts_read_as_money_where_the_file_says_their_currency() {
    let unread = |csv: &str| {
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let key = FieldKey::from_label("Amount");
        columns[0]
            .unread_in(&key)
            .any(|unread| unread.kind == FieldType::Money)
    };
    assert!(unread("Cost\n10\n"));
    assert!(!unread("Cost (EUR)\n10\n"));
    assert!(!unread("Cost,Currency\n10,EUR\n"));
    assert!(unread("Cost,Currency\nmuch,EUR\n"));
}

#[test]
fn a_column_of_moments_is_one_of_days() {
    let csv = "Date,Other\n2026-10-01 09:14,x\n2026-10-02 10:00,x\n";
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(columns[0].kind, FieldType::Date);
    let key = FieldKey::from_label("create_date");
    let unread: Vec<_> = columns[0]
        .unread_in(&key)
        .map(|unread| unread.kind)
        .collect();
    assert!(!unread.contains(&FieldType::Date));
    assert!(unread.contains(&FieldType::Number));
}

#[test]
fn texts_are_not_tried_as_numbers_for_ever() {
    let csv = String::from("Name,Other\n") + &"Anna,x\n".repeat(5_000);
    let source = Source::open(csv.as_bytes()).unwrap();
    let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let unread = columns[0].unread(FieldType::Number).unwrap();
    assert_eq!((unread.n >= HOPELESS, unread.or_more), (true, true));
    assert_eq!(columns[0].kind, FieldType::Choice);
}
