//! How does a criterion read as a sentence? From one pattern per operator and language, the same
//! in editor, reasons and reports.

use words::{Arg, Locale, Words};

use crate::{Criterion, Op, Test};

/// The sentence of a criterion, with the field called `field_label`: "Number of Employees is at
/// least 11".
#[must_use]
pub fn criterion_sentence(criterion: &Criterion, field_label: &str, words: Words) -> String {
    let key = sentence_key(criterion.test.op());
    let field = ("field", Arg::from(field_label));
    match &criterion.test {
        Test::Is(text) | Test::IsNot(text) | Test::StartsWith(text) | Test::EndsWith(text) => {
            words.say(&key, &[field, ("value", text.as_str().into())])
        }
        Test::AnyOf(texts)
        | Test::NoneOf(texts)
        | Test::ContainsAny(texts)
        | Test::ContainsNone(texts) => {
            words.say(&key, &[field, ("value", words.list_or(texts).into())])
        }
        Test::Equals(n)
        | Test::NotEquals(n)
        | Test::LessThan(n)
        | Test::AtMost(n)
        | Test::MoreThan(n)
        | Test::AtLeast(n) => words.say(&key, &[field, ("value", words.number(n.get()).into())]),
        Test::Between(low, high) => {
            let (low, high) = (words.number(low.get()), words.number(high.get()));
            words.say(&key, &[field, ("low", low.into()), ("high", high.into())])
        }
        Test::Before(day) | Test::After(day) => {
            words.say(&key, &[field, ("value", words.date(*day).into())])
        }
        Test::InLastDays(days) | Test::MoreThanDaysAgo(days) => {
            words.say(&key, &[field, ("days", (*days).into())])
        }
        Test::Yes | Test::No | Test::Known | Test::Unknown => words.say(&key, &[field]),
    }
}

/// Whether the name of a criterion only repeats its rule, values included, in any language: "At least
/// 11 employees" of a field Number of Employees. Such a name is wrong once the rule is another; what
/// a person added of their own makes it theirs.
#[must_use]
pub fn label_is_derived(criterion: &Criterion, field_label: &str) -> bool {
    let label = words_in(&criterion.label);
    let values = words_in(&criterion.test.values().join(" "));
    let repeats_value = label.iter().any(|word| values.contains(word));
    repeats_value
        && Locale::ALL.into_iter().any(|locale| {
            let sentence = criterion_sentence(criterion, field_label, Words::of(locale));
            let said = words_in(&format!(
                "{sentence} {} {}",
                criterion.field,
                values.join(" ")
            ));
            label
                .iter()
                .all(|word| said.iter().any(|other| is_alike(word, other)))
        })
}

fn words_in(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(lead::fold).collect()
}

/// Whether two words are the same but for their ending.
fn is_alike(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars());
    let shared = shared.take_while(|(a, b)| a == b).count();
    let longest = one.chars().count().max(other.chars().count());
    one == other || (shared >= 4 && shared * 5 >= longest * 3 && !one.contains(char::is_numeric))
}

fn sentence_key(op: Op) -> String {
    format!("test-{}", op.name().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CriterionId, Missing, Operand};
    use lead::FieldKey;

    #[test]
    fn every_operator_has_a_sentence_in_every_language() {
        for locale in Locale::ALL {
            for op in Op::ALL {
                let values: &[&str] = match op.operand() {
                    Operand::None => &[],
                    Operand::Text => &["HR"],
                    Operand::Texts => &["HR", "CEO"],
                    Operand::Number => &["1100.5"],
                    Operand::Range => &["11", "50"],
                    Operand::Date => &["2026-11-22"],
                    Operand::Days => &["3"],
                };
                let values: Vec<String> = values.iter().map(|&v| v.to_owned()).collect();
                let criterion = Criterion {
                    id: CriterionId("c".into()),
                    label: String::new(),
                    field: FieldKey::from_label("F"),
                    test: Test::parse(op, &values).unwrap(),
                    missing: Missing::Unknown,
                    rationale: String::new(),
                };
                let sentence = criterion_sentence(&criterion, "FIELD", Words::of(locale));
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
    fn a_name_that_only_repeats_the_rule_is_known_from_one_that_a_person_gave() {
        let cases = [
            ("At least 11 employees", true),
            ("at least 11", true),
            ("Liczba pracowników: co najmniej 11", true),
            ("Big enough: 11", false),
            ("11-person shops", false),
            ("Employees", false),
            ("Worth a visit", false),
            ("", false),
        ];
        for (label, expected) in cases {
            let criterion = Criterion {
                id: CriterionId("c".into()),
                label: label.to_owned(),
                field: FieldKey::from_label("Number of Employees"),
                test: Test::parse(Op::AtLeast, &["11".to_owned()]).unwrap(),
                missing: Missing::Unknown,
                rationale: String::new(),
            };
            let field_label = if label.starts_with("Liczba") {
                "Liczba pracowników"
            } else {
                "Number of Employees"
            };
            assert_eq!(
                label_is_derived(&criterion, field_label),
                expected,
                "{label}"
            );
        }
    }
}
