//! How is a register said that is none of the definition's or of the promises'? What it is about as a heading, and
//! its value on one line.

use definition::{Criterion, CriterionId, Definition, Labels, Wording};
use serde_json::Value;
use words::{Arg, Words};

use crate::{ChangeSaid, Register};

/// What registers are said with.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    /// The definition whose criteria are named.
    pub(super) definition: Option<&'a Definition>,
    /// What fields are called.
    pub(super) label: &'a Labels<'a>,
    /// The language.
    pub(super) words: Words,
}

impl Page<'_> {
    /// What became of a register that is none of the definition's or of the promises'.
    pub(super) fn change(
        &self,
        register: &Register,
        old: Option<&Value>,
        new: Option<&Value>,
    ) -> Option<ChangeSaid> {
        let what = self.what(register, new.or(old)?)?;
        Some(ChangeSaid {
            what,
            before: old.and_then(|value| self.value(register, value)),
            after: new.and_then(|value| self.value(register, value)),
        })
    }

    pub(super) fn what(&self, register: &Register, value: &Value) -> Option<String> {
        let say = |key: &str, args: &[(&str, Arg)]| Some(self.words.say(key, args));
        let name = |name: &str| ("name", Arg::from(name.to_owned()));
        let criterion = |id: &CriterionId| ("criterion", Arg::from(self.criterion(id)));
        match register {
            Register::Participant(one) => say("decision-participant", &[name(one)]),
            Register::Position {
                criterion: of,
                name: who,
            } => say("decision-position", &[name(who), criterion(of)]),
            Register::Overrule {
                criterion: of,
                name: who,
            } => say("decision-overrule", &[name(who), criterion(of)]),
            Register::Proposer(of) => say("decision-proposer", &[criterion(of)]),
            Register::Comment(_) => {
                let about = text(&value["about"]);
                say("decision-comment", &[criterion(&CriterionId(about))])
            }
            Register::Proposal(_) => say("decision-proposal", &[name(&text(&value["author"]))]),
            Register::Objection(_) => say("decision-objection", &[]),
            Register::Part(_)
            | Register::Criterion(_)
            | Register::Order(_)
            | Register::Profile { .. }
            | Register::Exclusion(_)
            | Register::Stage(_)
            | Register::StageCriterion { .. }
            | Register::Score(_)
            | Register::Term(_) => None,
        }
    }

    /// A value of a register that is none of the definition's or of the promises', on one line.
    pub(super) fn value(&self, register: &Register, value: &Value) -> Option<String> {
        let parts = match register {
            Register::Participant(_) => {
                let side = self
                    .words
                    .say(&format!("side-{}", text(&value["side"])), &[]);
                let signs = match value["signs"].as_str() {
                    Some("yes") => "decision-signs",
                    _ => "decision-signs-not",
                };
                vec![side, self.words.say(signs, &[])]
            }
            Register::Position { .. } => {
                let stand = ("stand", text(&value["stand"]).into());
                vec![
                    self.words.say("decision-stand", &[stand]),
                    text(&value["reason"]),
                ]
            }
            Register::Overrule { .. } => vec![text(&value["by"]), text(&value["reason"])],
            Register::Proposer(_) => match value {
                Value::Array(names) => vec![names.iter().map(text).collect::<Vec<_>>().join(", ")],
                other => vec![text(other)],
            },
            Register::Proposal(_) => {
                let outcome = ("outcome", text(&value["outcome"]).into());
                vec![
                    text(&value["says"]),
                    self.words.say("decision-outcome", &[outcome]),
                    text(&value["reason"]),
                ]
            }
            Register::Comment(_) => vec![text(&value["text"])],
            Register::Objection(_) => vec![text(&value["text"]), text(&value["answer"])],
            _ => return None,
        };
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Some(parts.join(" · "))
    }

    /// A criterion of a definition in words.
    pub(super) fn criterion_of(&self, definition: &Definition, criterion: &Criterion) -> String {
        let wording = Wording {
            definition,
            labels: self.label,
            words: self.words,
        };
        wording.criterion(criterion)
    }

    /// A criterion in words; its name where the definition has none of that name.
    pub(super) fn criterion(&self, id: &CriterionId) -> String {
        let definition = self.definition;
        let found = definition.and_then(|definition| {
            let mut criteria = definition.criteria.iter();
            Some((definition, criteria.find(|one| one.id == *id)?))
        });
        match found {
            None => id.0.clone(),
            Some((definition, one)) => self.criterion_of(definition, one),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
