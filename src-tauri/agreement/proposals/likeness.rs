//! How near are two proposals? The same test, or the same words, is the same; the same field asked
//! otherwise, or words that look alike, is similar. The answer does not hang on which is asked first.

use std::collections::BTreeSet;

use definition::{Op, Rows, Subject, Test};
use lead::{FieldKey, fold};

use super::Proposal;

/// How near proposals are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// They ask the same.
    Same,
    /// They ask about the same thing, otherwise; or their words look alike.
    Similar,
    /// They have nothing in common.
    Different,
}

/// The share of threes of letters that words have in common from which they look alike.
const ALIKE: f64 = 0.45;

/// How near two proposals are.
pub(super) fn likeness(one: &Proposal, other: &Proposal) -> Likeness {
    if one.question != other.question {
        return Likeness::Different;
    }
    if let (Some(first), Some(second)) = (&one.criterion, &other.criterion) {
        let same = first.subject == second.subject
            && first.missing == second.missing
            && same_test(&first.test, &second.test);
        return match same {
            true => Likeness::Same,
            false if same_thing(&first.subject, &second.subject) => Likeness::Similar,
            false => Likeness::Different,
        };
    }
    let (first, second) = (letters(one), letters(other));
    let has_test = one.criterion.is_some() || other.criterion.is_some();
    if first == second && !first.is_empty() && !has_test {
        return Likeness::Same;
    }
    match in_common(&first, &second) >= ALIKE {
        true => Likeness::Similar,
        false => Likeness::Different,
    }
}

/// Whether two tests ask the same: lists in any order and any case, and one of one is that one.
fn same_test(one: &Test, other: &Test) -> bool {
    one == other || asked(one) == asked(other)
}

fn asked(test: &Test) -> (Op, Vec<String>) {
    let mut values: Vec<String> = test.values().iter().map(|value| fold(value)).collect();
    let op = match test.op() {
        Op::Is => Op::AnyOf,
        Op::IsNot => Op::NoneOf,
        op => op,
    };
    if !matches!(op, Op::Between | Op::BetweenDates | Op::Matches) {
        values.sort();
        values.dedup();
    }
    if op == Op::Matches {
        values = test.values();
    }
    (op, values)
}

/// Whether two subjects are the same thing: a field of the person and that of the company are.
fn same_thing(one: &Subject, other: &Subject) -> bool {
    use Subject::{Company, Field, Figure};
    match (one, other) {
        (Field(first) | Company(first), Field(second) | Company(second)) => first == second,
        (Figure(first), Figure(second)) => match (&first.rows, &second.rows) {
            (Rows::Activities { kinds: a, .. }, Rows::Activities { kinds: b, .. }) => {
                let meets = |kind: &String| b.iter().any(|other| fold(other) == fold(kind));
                (a.is_empty() && b.is_empty()) || a.iter().any(meets)
            }
            (Rows::Deals, Rows::Deals) | (Rows::Colleagues(_), Rows::Colleagues(_)) => true,
            _ => false,
        },
        _ => false,
    }
}

/// The words of a proposal, letters and digits alone; of one without words what its test names.
fn letters(proposal: &Proposal) -> String {
    let words = match &proposal.criterion {
        Some(criterion) if proposal.wording.is_empty() => {
            let about = match &criterion.subject {
                Subject::Field(key) | Subject::Company(key) => key.to_string(),
                Subject::Figure(_) => String::new(),
            };
            format!("{about} {}", criterion.test.values().join(" "))
        }
        _ => proposal.wording.clone(),
    };
    FieldKey::from_label(&words).to_string()
}

/// The share of threes of letters that two texts have in common (Dice): of any script, since not every
/// one has spaces.
fn in_common(one: &str, other: &str) -> f64 {
    let threes = |text: &str| -> BTreeSet<[char; 3]> {
        let padded: Vec<char> = format!("_{text}_").chars().collect();
        let windows = padded.windows(3);
        windows
            .filter_map(|three| <[char; 3]>::try_from(three).ok())
            .collect()
    };
    let (first, second) = (threes(one), threes(other));
    let both = first.intersection(&second).count();
    let all = first.len() + second.len();
    if all == 0 {
        return 0.0;
    }
    2.0 * both as f64 / all as f64
}
