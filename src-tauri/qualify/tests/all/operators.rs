//! What does each operator say of each kind of value? Every case is asked of the engine and of the
//! reference evaluator.

use definition::{Criterion, CriterionId, Definition, Missing, Op, Test};
use jiff::ToSpan;
use lead::{FieldKey, FieldType, Value};
use qualify::{Verdict, qualify, reference};

use crate::lists::{column, day, number, table};

const MET: Verdict = Verdict::Met;
const NOT: Verdict = Verdict::NotMet;
const UNK: Verdict = Verdict::Unknown;

/// A definition of one criterion on the field `f`.
fn asking(op: Op, values: &[&str], missing: Missing) -> Definition {
    let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
    let mut definition = Definition::new(String::new());
    definition.criteria.push(Criterion {
        id: CriterionId("c".to_owned()),
        label: String::new(),
        subject: FieldKey::from_label("f").into(),
        test: Test::parse(op, &values).unwrap(),
        missing,
        rationale: String::new(),
    });
    definition
}

/// Holds the engine and the reference to `expected` on a cell, as of 2024-03-01.
fn check(definition: &Definition, kind: FieldType, cell: Option<Value>, expected: Verdict) {
    let as_of = day("2024-03-01");
    let about = format!("{:?} of {cell:?}", definition.criteria[0].test);
    // Alone a text is kept plain; often repeated it is coded.
    for n_rows in [1, 130] {
        let list = table(
            n_rows,
            vec![("f", column(kind, &vec![cell.clone(); n_rows]))],
        );
        let verdicts = qualify(definition, &list, as_of);
        assert_eq!(
            verdicts.criteria[0].at(n_rows - 1),
            expected,
            "the engine: {about}"
        );
        let judged = reference::judge(definition, &list, as_of, 0);
        assert_eq!(judged.criteria[0], expected, "the reference: {about}");
    }
}

#[test]
fn an_interval_that_straddles_a_bound_is_unknown() {
    type Cells<'a> = &'a [(&'a str, Verdict)];
    let cases: &[(Op, &[&str], Cells)] = &[
        (
            Op::AtLeast,
            &["11"],
            &[
                ("11-50", MET),
                ("1-10", NOT),
                ("5-20", UNK),
                ("11", MET),
                ("10.9", NOT),
                ("200-", MET),
                ("10-", UNK),
                ("-10", NOT),
                ("-", UNK),
            ],
        ),
        (
            Op::MoreThan,
            &["10"],
            &[
                ("11-50", MET),
                ("1-10", NOT),
                ("10-20", UNK),
                ("10", NOT),
                ("10-", UNK),
            ],
        ),
        (
            Op::AtMost,
            &["10"],
            &[
                ("1-10", MET),
                ("11-50", NOT),
                ("10-11", UNK),
                ("10", MET),
                ("-10", MET),
            ],
        ),
        (
            Op::LessThan,
            &["11"],
            &[
                ("1-10", MET),
                ("11-50", NOT),
                ("10-11", UNK),
                ("11", NOT),
                ("200-", NOT),
            ],
        ),
        (
            Op::Equals,
            &["11"],
            &[
                ("11", MET),
                ("12", NOT),
                ("11-50", UNK),
                ("1-10", NOT),
                ("12-", NOT),
                ("11-", UNK),
            ],
        ),
        (
            Op::NotEquals,
            &["11"],
            &[
                ("11", NOT),
                ("12", MET),
                ("11-50", UNK),
                ("1-10", MET),
                ("1-50", UNK),
            ],
        ),
        (
            Op::Between,
            &["11", "50"],
            &[
                ("11-50", MET),
                ("11", MET),
                ("50", MET),
                ("51-200", NOT),
                ("1-10", NOT),
                ("10-11", UNK),
                ("50-51", UNK),
                ("1-200", UNK),
            ],
        ),
    ];
    for (op, values, cells) in cases {
        for (cell, expected) in *cells {
            let definition = asking(*op, values, Missing::Unknown);
            check(
                &definition,
                FieldType::Number,
                Some(number(cell)),
                *expected,
            );
        }
    }
}

#[test]
fn texts_are_compared_folded() {
    let cases: &[(Op, &[&str], &str, Verdict)] = &[
        (Op::Is, &["manager"], "Manager", MET),
        (Op::Is, &["Manager"], "Managers", NOT),
        (Op::Is, &["ŁÓDŹ"], "łódź", MET),
        (Op::Is, &["o\u{301}"], "Ó", MET),
        (Op::Is, &["ผู้จัดการ"], "ผู้จัดการ", MET),
        (Op::Is, &["lodz"], "łódź", NOT),
        (Op::IsNot, &["manager"], "MANAGER", NOT),
        (Op::IsNot, &["manager"], "owner", MET),
        (Op::AnyOf, &["CEO", "CFO"], "cfo", MET),
        (Op::AnyOf, &["CEO", "CFO"], "CTO", NOT),
        (Op::NoneOf, &["CEO", "CFO"], "ceo", NOT),
        (Op::NoneOf, &["CEO", "CFO"], "CTO", MET),
        (
            Op::ContainsAny,
            &["student", "intern"],
            "Marketing Intern",
            MET,
        ),
        (Op::ContainsAny, &["ผู้จัดการ"], "ผู้จัดการฝ่ายขาย", MET),
        (Op::ContainsAny, &["student"], "Owner", NOT),
        (
            Op::ContainsNone,
            &["student", "intern"],
            "Marketing Intern",
            NOT,
        ),
        (Op::ContainsNone, &["student"], "Owner", MET),
        (Op::StartsWith, &["head of"], "Head of Sales", MET),
        (Op::StartsWith, &["sales"], "Head of Sales", NOT),
        (Op::EndsWith, &["sales"], "Head of Sales", MET),
        (Op::EndsWith, &["head"], "Head of Sales", NOT),
    ];
    for (op, values, cell, expected) in cases {
        let definition = asking(*op, values, Missing::Unknown);
        check(
            &definition,
            FieldType::Text,
            Some(Value::Text((*cell).to_owned())),
            *expected,
        );
    }
}

#[test]
fn days_are_calendar_days() {
    // As of 2024-03-01, the day after a leap day.
    let cases: &[(Op, &[&str], &str, Verdict)] = &[
        (Op::InLast, &["1"], "2024-03-01", MET),
        (Op::InLast, &["1"], "2024-02-29", NOT),
        (Op::InLast, &["2"], "2024-02-29", MET),
        (Op::InLast, &["366"], "2023-03-02", MET),
        (Op::InLast, &["366"], "2023-03-01", NOT),
        (Op::InLast, &["36500"], "2024-03-02", NOT),
        (Op::MoreThanAgo, &["1"], "2024-02-29", MET),
        (Op::MoreThanAgo, &["1"], "2024-03-01", NOT),
        (Op::MoreThanAgo, &["366"], "2023-03-01", MET),
        (Op::MoreThanAgo, &["366"], "2023-03-02", NOT),
        (Op::MoreThanAgo, &["1"], "2024-03-02", NOT),
        (Op::Before, &["2024-02-29"], "2024-02-28", MET),
        (Op::Before, &["2024-02-29"], "2024-02-29", NOT),
        (Op::After, &["2024-02-29"], "2024-03-01", MET),
        (Op::After, &["2024-02-29"], "2024-02-29", NOT),
        (Op::After, &["2024-02-29"], "9999-12-31", MET),
    ];
    for (op, values, cell, expected) in cases {
        let definition = asking(*op, values, Missing::Unknown);
        check(
            &definition,
            FieldType::Date,
            Some(Value::Date(day(cell))),
            *expected,
        );
    }
}

#[test]
fn the_last_days_those_before_and_those_to_come_part_all_days() {
    let as_of = day("2024-03-01");
    for n in ["1", "2", "30", "366"] {
        for away in -800..100 {
            let cell = Some(Value::Date(as_of.saturating_add(away.days())));
            let verdicts = [
                (Op::InLast, n),
                (Op::MoreThanAgo, n),
                (Op::After, "2024-03-01"),
            ]
            .map(|(op, value)| {
                let definition = asking(op, &[value], Missing::Unknown);
                let list = table(
                    1,
                    vec![("f", column(FieldType::Date, std::slice::from_ref(&cell)))],
                );
                qualify(&definition, &list, as_of).criteria[0].at(0)
            });
            let met = verdicts.iter().filter(|&&verdict| verdict == MET).count();
            assert_eq!(
                met, 1,
                "{away} days from the as-of day, N = {n}: {verdicts:?}"
            );
            assert!(!verdicts.contains(&UNK));
        }
    }
}

#[test]
fn yes_and_no_are_opposites() {
    for (op, cell, expected) in [
        (Op::Yes, true, MET),
        (Op::Yes, false, NOT),
        (Op::No, true, NOT),
        (Op::No, false, MET),
    ] {
        let definition = asking(op, &[], Missing::Unknown);
        check(
            &definition,
            FieldType::YesNo,
            Some(Value::YesNo(cell)),
            expected,
        );
    }
}

#[test]
fn a_missing_value_counts_as_the_criterion_says() {
    for (missing, expected) in [
        (Missing::Unknown, UNK),
        (Missing::NotMet, NOT),
        (Missing::Met, MET),
    ] {
        check(
            &asking(Op::AtLeast, &["11"], missing),
            FieldType::Number,
            None,
            expected,
        );
        check(
            &asking(Op::IsNot, &["x"], missing),
            FieldType::Text,
            None,
            expected,
        );
        check(
            &asking(Op::ContainsNone, &["x"], missing),
            FieldType::Choice,
            None,
            expected,
        );
        check(
            &asking(Op::MoreThanAgo, &["9"], missing),
            FieldType::Date,
            None,
            expected,
        );
        check(
            &asking(Op::No, &[], missing),
            FieldType::YesNo,
            None,
            expected,
        );
    }
}

#[test]
fn whether_a_value_is_known_is_never_unknown() {
    for missing in [Missing::Unknown, Missing::NotMet, Missing::Met] {
        let (known, unknown) = (
            asking(Op::Known, &[], missing),
            asking(Op::Unknown, &[], missing),
        );
        check(&known, FieldType::Number, None, NOT);
        check(&unknown, FieldType::Number, None, MET);
        check(&known, FieldType::Number, Some(number("5-")), MET);
        check(&unknown, FieldType::Number, Some(number("5-")), NOT);
        let list = table(3, Vec::new());
        let of = |definition| qualify(definition, &list, day("2024-03-01")).criteria[0].at(2);
        assert_eq!(
            (of(&known), of(&unknown)),
            (NOT, MET),
            "of a field the list lacks"
        );
    }
}

#[test]
fn a_field_that_the_list_lacks_is_missing_for_every_lead() {
    for (missing, expected) in [
        (Missing::Unknown, UNK),
        (Missing::NotMet, NOT),
        (Missing::Met, MET),
    ] {
        let verdicts = qualify(
            &asking(Op::Is, &["x"], missing),
            &table(70, Vec::new()),
            day("2024-03-01"),
        );
        assert!((0..70).all(|row| verdicts.criteria[0].at(row) == expected));
    }
}

#[test]
fn a_question_that_does_not_fit_the_field_is_unknown() {
    for missing in [Missing::Unknown, Missing::NotMet, Missing::Met] {
        let cell = Some(Value::Text("11".to_owned()));
        check(
            &asking(Op::AtLeast, &["11"], missing),
            FieldType::Text,
            cell.clone(),
            UNK,
        );
        check(&asking(Op::Yes, &[], missing), FieldType::Text, cell, UNK);
        check(
            &asking(Op::Is, &["11"], missing),
            FieldType::Number,
            Some(number("11")),
            UNK,
        );
        check(
            &asking(Op::Before, &["2024-01-01"], missing),
            FieldType::YesNo,
            Some(Value::YesNo(true)),
            UNK,
        );
        check(
            &asking(Op::InLast, &["9"], missing),
            FieldType::Number,
            Some(number("9")),
            UNK,
        );
        check(
            &asking(Op::Equals, &["9"], missing),
            FieldType::Date,
            Some(Value::Date(day("2024-01-01"))),
            UNK,
        );
    }
}
