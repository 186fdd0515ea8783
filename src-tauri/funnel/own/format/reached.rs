//! How does a file say what brings somebody to a step?

use definition::StageKey;
use lead::FieldKey;
use serde::{Deserialize, Serialize};

use super::{OwnReadError, shape};
use crate::own::Reached;
use crate::{Condition, DealEnd};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum ReachedFile {
    Everybody {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<String>,
    },
    Date(String),
    Where {
        all: Vec<ConditionFile>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<String>,
    },
    Stage(String),
    Recorded(String),
    Activity(Vec<String>),
    Outcome {
        is: OutcomeFile,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<String>,
    },
    Counted {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<String>,
    },
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum OutcomeFile {
    Won,
    Lost,
}

/// A field has one of these values; or, with `is_not`, another. No values at all stand for missing.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionFile {
    field: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_not: Option<Vec<String>>,
}

impl ReachedFile {
    pub(super) fn of(reached: &Reached) -> Self {
        let key = |on: &Option<FieldKey>| on.as_ref().map(ToString::to_string);
        match reached {
            Reached::Everybody(on) => Self::Everybody { on: key(on) },
            Reached::Date(field) => Self::Date(field.to_string()),
            Reached::Where(conditions, on) => Self::Where {
                all: conditions.iter().map(ConditionFile::of).collect(),
                on: key(on),
            },
            Reached::Stage(stage) => Self::Stage(stage.0.clone()),
            Reached::Recorded(stage) => Self::Recorded(stage.clone()),
            Reached::Activity(kinds) => Self::Activity(kinds.clone()),
            Reached::Outcome(is, on) => Self::Outcome {
                is: match is {
                    DealEnd::Won => OutcomeFile::Won,
                    DealEnd::Lost => OutcomeFile::Lost,
                },
                on: key(on),
            },
            Reached::Counted(kind) => Self::Counted { kind: kind.clone() },
        }
    }

    pub(super) fn into_reached(self, place: &str) -> Result<Reached, OwnReadError> {
        let field = |text: &str, of: &str| {
            let key = FieldKey::from_label(text);
            match key.is_empty() {
                true => Err(shape(
                    format!("{place}.{of}"),
                    "it names a field by its key or label",
                )),
                false => Ok(key),
            }
        };
        let on = |on: Option<String>| on.map(|on| field(&on, "on")).transpose();
        let some = |texts: Vec<String>, of: &str| {
            let texts = texts.into_iter().map(|text| text.trim().to_owned());
            let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
            match texts.is_empty() {
                true => Err(shape(format!("{place}.{of}"), "it names one at least")),
                false => Ok(texts),
            }
        };
        Ok(match self {
            Self::Everybody { on: date } => Reached::Everybody(on(date)?),
            Self::Date(date) => Reached::Date(field(&date, "date")?),
            Self::Where { all, on: date } => {
                if all.is_empty() {
                    return Err(shape(
                        format!("{place}.where.all"),
                        "it asks one condition at least",
                    ));
                }
                let mut conditions = Vec::with_capacity(all.len());
                for (at, condition) in all.into_iter().enumerate() {
                    let place = format!("where.all[{at}]");
                    let field = field(&condition.field, &format!("{place}.field"))?;
                    let (values, is_not) = match (condition.is, condition.is_not) {
                        (Some(is), None) => (is, false),
                        (None, Some(is_not)) => (is_not, true),
                        _ => {
                            let reason = "say either \"is\" or \"is_not\"";
                            return Err(shape(format!("{place}.{at}"), reason));
                        }
                    };
                    conditions.push(Condition {
                        field,
                        values,
                        is_not,
                    });
                }
                Reached::Where(conditions, on(date)?)
            }
            Self::Stage(stage) => {
                let stage = some(vec![stage], "stage")?;
                Reached::Stage(StageKey(stage.concat()))
            }
            Self::Recorded(stage) => Reached::Recorded(some(vec![stage], "recorded")?.concat()),
            Self::Activity(kinds) => Reached::Activity(some(kinds, "activity")?),
            Self::Outcome { is, on: date } => {
                let is = match is {
                    OutcomeFile::Won => DealEnd::Won,
                    OutcomeFile::Lost => DealEnd::Lost,
                };
                Reached::Outcome(is, on(date)?)
            }
            Self::Counted { kind } => Reached::Counted(kind),
        })
    }
}

impl ConditionFile {
    fn of(condition: &Condition) -> Self {
        let values = Some(condition.values.clone());
        let (is, is_not) = match condition.is_not {
            true => (None, values),
            false => (values, None),
        };
        Self {
            field: condition.field.to_string(),
            is,
            is_not,
        }
    }
}
