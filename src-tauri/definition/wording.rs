//! How does a criterion read as a sentence? From one pattern per operator and language, the same
//! in editor, reasons and reports.

use words::{Arg, Words};

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

fn sentence_key(op: Op) -> String {
    format!("test-{}", op.name().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use lead::FieldKey;
    use words::Locale;

    use super::*;
    use crate::{CriterionId, Missing, Operand};

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
}
