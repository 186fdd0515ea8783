//! Do sentences read as people say them, in every language?

use super::*;
use crate::{Missing, read};

/// A value of each operand, as files write it.
fn values_of(op: Op) -> Vec<String> {
    let values: &[&str] = match op.operand() {
        Operand::None => &[],
        Operand::Text => &["HR"],
        Operand::Pattern => &["^hr"],
        Operand::Texts => &["HR", "CEO"],
        Operand::Amount => &["1100.5 EUR"],
        Operand::Range => &["11", "50"],
        Operand::Date => &["2026-11-22"],
        Operand::Dates => &["2026-11-22", "2026-12-01"],
        Operand::Span => &["3 months"],
        Operand::Period => &["last fiscal_quarter"],
        Operand::Field => &["other"],
    };
    values.iter().map(|&v| v.to_owned()).collect()
}

fn criterion(op: Op, values: &[String]) -> Criterion {
    Criterion {
        id: CriterionId("c".into()),
        label: String::new(),
        subject: FieldKey::from_label("Number of Employees").into(),
        test: Test::parse(op, values).unwrap(),
        missing: Missing::Unknown,
        rationale: String::new(),
    }
}

fn label(relation: Option<Relation>, field: &FieldKey) -> String {
    relation.map_or("FIELD".to_owned(), |of| format!("{}.{field}", of.name()))
}

fn empty() -> Definition {
    read(r#"{"leadpact_definition":1,"criteria":[],"stages":[]}"#).unwrap()
}

#[test]
fn every_operator_has_a_sentence_in_every_language() {
    let definition = empty();
    for locale in Locale::ALL {
        for op in Op::ALL {
            let wording = Wording {
                definition: &definition,
                labels: &label,
                words: Words::of(locale),
            };
            let sentence = wording.criterion(&criterion(op, &values_of(op)));
            assert!(sentence.contains("FIELD"), "{locale:?} {op:?}: {sentence}");
            assert!(
                !sentence.contains(['⟦', '{']),
                "{locale:?} {op:?}: {sentence}"
            );
            let own = words::keys(locale).contains(&sentence_key(op));
            assert!(own, "{locale:?} has no sentence of its own for {op:?}");
        }
    }
}

#[test]
fn every_span_and_part_of_the_calendar_has_words_in_every_language() {
    for locale in Locale::ALL {
        let keys = words::keys(locale);
        for unit in crate::SpanUnit::ALL {
            for key in ["last", "ago"] {
                let key = format!("{key}-{}", unit.name());
                assert!(keys.contains(&key), "{locale:?} lacks {key}");
            }
        }
        for unit in crate::PeriodUnit::ALL {
            for which in ["this", "last"] {
                let key = format!("period-{which}-{}", unit.name().replace('_', "-"));
                assert!(keys.contains(&key), "{locale:?} lacks {key}");
            }
        }
    }
}

const STORY: &str = r#"{"leadpact_definition":1,
  "criteria":[
    {"id":"big","field":"size","op":"at_least","value":1100.5},
    {"id":"bank","company_field":"industry","op":"any_of","value":["Banking","Insurance"]},
    {"id":"visits","count":{"of":"activities","kinds":["Page view"],"within":"30 days",
       "where":[{"field":"content","op":"contains_any","value":["pricing"]}]},"op":"at_least","value":3},
    {"id":"days","days":{"of":"activities"},"op":"more_than","value":1},
    {"id":"seen","latest":{"of":"activities","kinds":["Form filled","Call"]},"op":"in_last","value":"2 quarters"},
    {"id":"deal","count":{"of":"deals","where":[{"field":"amount","op":"more_than","value":"10000 EUR"},
       {"field":"stage","op":"none_of","value":["Won","Lost"]}]},"op":"at_least","value":1},
    {"id":"peers","count":{"of":"colleagues","meeting":"big"},"op":"at_least","value":2},
    {"id":"loop","count":{"of":"colleagues","meeting":"loop"},"op":"at_least","value":2}],
  "icp":{"must_have":["big"]},
  "scores":[{"key":"fit","label":"Fit","groups":[{"points":[{"criterion":"big","points":10}]}]}],
  "stages":[{"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":
     {"all":["bank",{"at_least":2,"of":["visits","days","seen"]},{"any":["deal","peers"]},{"none":["loop"]},
       {"fits":"icp"},{"score":"fit","at_least":1000},{"grade":["A1","A2"]},{"muted":"big"}]}}}]}"#;

#[test]
fn a_whole_rule_reads_as_one_line_in_every_language() {
    let definition = read(STORY).unwrap();
    let mut said = String::new();
    for locale in Locale::ALL {
        let wording = Wording {
            definition: &definition,
            labels: &|_, field| field.to_string(),
            words: Words::of(locale),
        };
        said += &format!("{}\n", locale.code());
        for criterion in &definition.criteria {
            said += &format!("  {}\n", wording.criterion(criterion));
        }
        let rule = definition.stages[0].reached_by.rule().unwrap();
        said += &format!("  {}\n\n", wording.rule(rule));
    }
    assert!(!said.contains(['⟦', '{']), "{said}");
    insta::assert_snapshot!(said);
}

#[test]
fn a_name_that_only_repeats_the_rule_is_known_from_one_that_a_person_gave() {
    let cases = [
        ("At least 11 employees", true),
        ("at least 11", true),
        ("Liczba pracowników: co najmniej 11", true),
        ("Co najmniej 11 pracowników", true),
        ("At least 11 engineers, says Kim", false),
        ("Big enough: 11", false),
        ("11-person shops", false),
        ("Employees", false),
        ("Worth a visit", false),
        ("", false),
    ];
    let definition = empty();
    for (label, expected) in cases {
        let criterion = Criterion {
            label: label.to_owned(),
            ..criterion(Op::AtLeast, &["11".to_owned()])
        };
        let field_label = if label.starts_with("Liczba") {
            "Liczba pracowników"
        } else {
            "Number of Employees"
        };
        let wording = Wording {
            definition: &definition,
            labels: &|_, _| field_label.to_owned(),
            words: Words::of(Locale::En),
        };
        assert_eq!(label_is_derived(&criterion, &wording), expected, "{label}");
    }
}
