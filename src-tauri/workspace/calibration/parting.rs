//! What tells apart the leads that divide the sides? Of the fields that the cards show, the cuts that explain
//! most of the disagreement, each as the criterion that it would be.
//!
//! Invariant: what was hidden explains nothing; a cut says how often chance alone finds one as telling.

use definition::{Criterion, CriterionId, Missing, Op, Subject, Test};
use import::RowsAre;
use lead::{CHOICE_MARK, Field, FieldType, ValueRef, choices_of, date_of};
use statistics::{Cut, Divided, Feature, by_chance, splits};
use words::Words;

use super::facts::Facts;
use crate::Snapshot;

/// Draws of chance that the best cut is held against.
const ROUNDS: u32 = 499;
/// As many cuts are told; more are the noise of few cases.
const MOST_TOLD: usize = 3;
/// A field of choices is asked about at most so many of them.
const MOST_CHOICES: usize = 20;

/// What tells apart the leads that divide the sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parted {
    /// The cuts that explain most, best first.
    pub by: Vec<PartedBy>,
    /// How often, from 0 to 1, some cut explains as much where chance alone says which leads divide; `None` where
    /// none explains anything.
    pub by_chance: Option<f64>,
}

/// A cut of a field, as a criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct PartedBy {
    /// Whether the field is of the lead or of its company.
    pub rows_are: RowsAre,
    /// The field's name in files.
    pub key: String,
    /// What is asked of it.
    pub op: Op,
    /// What it is compared with, as a file writes it.
    pub values: Vec<String>,
    /// The criterion in words.
    pub sentence: String,
    /// Of the leads that meet it.
    pub met: Divided,
    /// Of those that do not.
    pub not_met: Divided,
    /// Leads without a value.
    pub n_missing: usize,
}

/// How a feature is asked for.
enum Asked {
    Amount(Option<String>),
    Day,
    YesNo,
    Text,
    Choice(String),
}

/// What tells these leads, by their rows, apart: `divides` says of each whether it divides the sides.
pub(super) fn parted(
    (facts, snapshot): (&Facts<'_>, &Snapshot),
    leads: &[(Option<usize>, bool)],
    seed: u32,
    words: Words,
) -> Parted {
    let rows: Vec<Option<usize>> = leads.iter().map(|(row, _)| *row).collect();
    let divides: Vec<bool> = leads.iter().map(|(_, divides)| *divides).collect();
    let mut features = Vec::new();
    let mut asked = Vec::new();
    for &(of, field) in &facts.shown {
        let values: Vec<Option<ValueRef<'_>>> = rows
            .iter()
            .map(|row| facts.value((*row)?, (of, field)))
            .collect();
        for (how, feature) in features_of(field, &values) {
            features.push(feature);
            asked.push((of, field, how));
        }
    }
    let found = splits(&features, &divides);
    let said = found.iter().filter_map(|split| {
        let (of, field, how) = asked.get(split.feature)?;
        let (op, values) = how.test(&split.cut)?;
        Some(PartedBy {
            rows_are: *of,
            key: field.key.to_string(),
            sentence: sentence(snapshot, (*of, *field), (op, &values), words)?,
            op,
            values,
            met: split.yes,
            not_met: split.no,
            n_missing: split.n_missing,
        })
    });
    Parted {
        by: said.take(MOST_TOLD).collect(),
        by_chance: by_chance(&features, &divides, u64::from(seed), ROUNDS),
    }
}

fn features_of(field: &Field, values: &[Option<ValueRef<'_>>]) -> Vec<(Asked, Feature)> {
    let texts = |say: &dyn Fn(&str) -> String| {
        let texts = values.iter().map(|value| match value {
            Some(ValueRef::Text(text)) => Some(say(text)),
            _ => None,
        });
        Feature::Choice(texts.collect())
    };
    match field.kind {
        FieldType::Number | FieldType::Money => {
            let currency = currency_of(values);
            let number = |value: &Option<ValueRef<'_>>| match (value, &currency) {
                // Bands follow each other: the least that one may be tells which it is.
                (Some(ValueRef::Number(one)), _) => Some(one.low()),
                (Some(ValueRef::Money(one, of)), Some(only)) if of.to_string() == *only => {
                    Some(one.low())
                }
                _ => None,
            };
            let numbers = values.iter().map(number);
            let finite = numbers.map(|one| one.filter(|one| one.is_finite()));
            vec![(
                Asked::Amount(currency.clone()),
                Feature::Number(finite.collect()),
            )]
        }
        FieldType::Date => {
            let days = values.iter().map(|value| match value {
                Some(ValueRef::Day(day)) => Some(f64::from(*day)),
                _ => None,
            });
            vec![(Asked::Day, Feature::Number(days.collect()))]
        }
        FieldType::YesNo => {
            let said = values.iter().map(|value| match value {
                Some(ValueRef::YesNo(yes)) => Some(if *yes { "yes" } else { "no" }.to_owned()),
                _ => None,
            });
            vec![(Asked::YesNo, Feature::Choice(said.collect()))]
        }
        FieldType::Choices => {
            let cells = values.iter().filter_map(|value| match value {
                Some(ValueRef::Text(text)) => Some(choices_of(text)),
                _ => None,
            });
            let mut choices: Vec<String> = cells.flatten().map(str::to_owned).collect();
            choices.sort_unstable();
            choices.dedup();
            let of = |choice: String| {
                let has = |text: &str| choices_of(text).any(|one| one == choice);
                let feature = texts(&|text| if has(text) { "yes" } else { "no" }.to_owned());
                (Asked::Choice(choice.clone()), feature)
            };
            choices.into_iter().take(MOST_CHOICES).map(of).collect()
        }
        FieldType::Text | FieldType::Choice | FieldType::Country => {
            vec![(Asked::Text, texts(&|text| text.to_owned()))]
        }
        FieldType::Email | FieldType::Phone | FieldType::Url => Vec::new(),
    }
}

/// The one currency of amounts; `None` where they have several, or none.
fn currency_of(values: &[Option<ValueRef<'_>>]) -> Option<String> {
    let mut found = values.iter().filter_map(|value| match value {
        Some(ValueRef::Money(_, currency)) => Some(currency.to_string()),
        _ => None,
    });
    let first = found.next()?;
    found.all(|one| one == first).then_some(first)
}

impl Asked {
    /// The test that a cut is; of a choice and of yes or no, always the one that is there.
    fn test(&self, cut: &Cut) -> Option<(Op, Vec<String>)> {
        Some(match (self, cut) {
            (Self::Amount(None), Cut::AtLeast(least)) => (Op::AtLeast, vec![least.to_string()]),
            (Self::Amount(Some(currency)), Cut::AtLeast(least)) => {
                (Op::AtLeast, vec![format!("{least} {currency}")])
            }
            (Self::Day, Cut::AtLeast(day)) => {
                let before = date_of(*day as i32)?.yesterday().ok()?;
                (Op::After, vec![before.to_string()])
            }
            (Self::YesNo, Cut::Is(said)) if said == "yes" => (Op::Yes, Vec::new()),
            (Self::YesNo, Cut::Is(_)) => (Op::No, Vec::new()),
            (Self::Text, Cut::Is(text)) => (Op::Is, vec![text.clone()]),
            (Self::Choice(choice), Cut::Is(said)) if !choice.contains(CHOICE_MARK) => {
                let op = if said == "yes" {
                    Op::HasAny
                } else {
                    Op::HasNone
                };
                (op, vec![choice.clone()])
            }
            _ => return None,
        })
    }
}

fn sentence(
    snapshot: &Snapshot,
    (of, field): (RowsAre, &Field),
    (op, values): (Op, &[String]),
    words: Words,
) -> Option<String> {
    let subject = match of.is_people() {
        true => Subject::Field(field.key.clone()),
        false => Subject::Company(field.key.clone()),
    };
    let criterion = Criterion {
        id: CriterionId(String::new()),
        label: String::new(),
        subject,
        test: Test::parse(op, values).ok()?,
        missing: Missing::default(),
        rationale: String::new(),
    };
    let none = definition::Definition::new(String::new());
    let saved = snapshot.definition.as_ref();
    let definition = saved.map_or(&none, |saved| &saved.definition);
    Some(snapshot.criterion_sentence(definition, &criterion, words))
}
