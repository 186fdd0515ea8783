//! How is a ballot written in a file? JSON that a person can read and fill in by hand: whose it is, what is
//! asked, the fields that there are, and the proposals.

use std::collections::BTreeMap;

use definition::{Op, Owner, ReadError, criterion_json, read_criterion};
use lead::{FieldKey, FieldType};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Ballot, BallotError, BallotForm, FormField, MOST_BALLOT_BYTES, Proposed, Question};

/// The version of the format.
const FORMAT: u64 = 1;
/// The longest wording or reason, in letters.
const LONGEST: usize = 1_000;
/// The most that one ballot proposes.
const MOST_PROPOSALS: usize = 200;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileFormat {
    leadpact_ballot: u64,
    workshop: String,
    name: String,
    side: Owner,
    /// How to fill it in, for people; not read.
    #[serde(default)]
    how: String,
    /// What is asked, for people; not read.
    #[serde(default)]
    questions: BTreeMap<String, String>,
    #[serde(default)]
    fields: Vec<FieldFormat>,
    /// What can be asked of each kind of field, for people; not read.
    #[serde(default)]
    tests: BTreeMap<String, Vec<String>>,
    /// A line with a test, for people; not read.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    example: Value,
    #[serde(default)]
    proposals: Vec<ProposedFormat>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFormat {
    field: String,
    label: String,
    kind: FieldType,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProposedFormat {
    question: Question,
    #[serde(default)]
    wording: String,
    #[serde(default)]
    why: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    test: Option<Value>,
}

impl BallotForm {
    /// The file, with how to fill it in and each question in the words of its reader.
    #[must_use]
    pub fn write(&self, how: String, question: impl Fn(Question) -> String) -> String {
        let kind_name = |kind: FieldType| {
            let name = serde_json::to_value(kind).ok();
            name.and_then(|name| name.as_str().map(str::to_owned))
                .unwrap_or_default()
        };
        let tests = self.fields.iter().map(|field| {
            let fitting = Op::ALL.into_iter().filter(|op| op.fits(field.kind));
            let names = fitting.map(|op| op.name().to_owned());
            (kind_name(field.kind), names.collect())
        });
        let file = FileFormat {
            leadpact_ballot: FORMAT,
            workshop: self.ballot.workshop.clone(),
            name: self.ballot.name.clone(),
            side: self.ballot.side,
            how,
            questions: Question::ALL
                .map(|one| (one.name().to_owned(), question(one)))
                .into(),
            fields: self
                .fields
                .iter()
                .map(|field| FieldFormat {
                    field: field.key.to_string(),
                    label: field.label.clone(),
                    kind: field.kind,
                })
                .collect(),
            tests: tests.collect(),
            example: self.example(),
            proposals: self.lines(),
        };
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        text.push('\n');
        text
    }

    /// What is proposed; where nothing is, a line for each question to write in.
    fn lines(&self) -> Vec<ProposedFormat> {
        match self.ballot.proposed.as_slice() {
            [] => Question::ALL.map(ProposedFormat::blank).into(),
            proposed => proposed.iter().map(ProposedFormat::of).collect(),
        }
    }

    /// A line with a test of the first field that can be asked for one of several values.
    fn example(&self) -> Value {
        let mut fields = self.fields.iter();
        match fields.find(|field| Op::AnyOf.fits(field.kind)) {
            None => Value::Null,
            Some(field) => json!({
                "question": Question::Firmographics,
                "wording": "",
                "why": "…",
                "test": { "field": field.key.to_string(), "op": Op::AnyOf.name(), "value": ["…"] },
            }),
        }
    }

    /// The ballot that the bytes of a file hold. A proposal that says nothing is as good as none.
    ///
    /// # Errors
    /// Where they hold no ballot: the place in it, and why.
    pub fn read(bytes: &[u8]) -> Result<Self, BallotError> {
        if bytes.len() > MOST_BALLOT_BYTES {
            return Err(BallotError::TooLarge);
        }
        let text = String::from_utf8_lossy(bytes);
        let json: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| BallotError::NotJson(error.to_string()))?;
        if let Some(newer) = json["leadpact_ballot"].as_u64().filter(|&no| no > FORMAT) {
            return Err(BallotError::Newer(newer));
        }
        let file: FileFormat =
            serde_json::from_value(json).map_err(|error| wrong("the top", error.to_string()))?;
        let fields = file.fields.into_iter().map(|field| FormField {
            key: FieldKey::from_label(&field.field),
            label: line(&field.label),
            kind: field.kind,
        });
        Ok(Self {
            fields: fields.filter(|field| !field.key.is_empty()).collect(),
            ballot: Ballot {
                workshop: file.workshop,
                name: line(&file.name),
                side: file.side,
                proposed: read_all(file.proposals)?,
            },
        })
    }
}

/// What a ballot proposes, as it is kept.
#[must_use]
pub fn ballot_json(proposed: &[Proposed]) -> String {
    let formats: Vec<ProposedFormat> = proposed.iter().map(ProposedFormat::of).collect();
    serde_json::to_string(&formats).unwrap_or_default()
}

/// What a ballot that was kept proposes.
///
/// # Errors
/// Where the text is none.
pub fn read_ballot_json(text: &str) -> Result<Vec<Proposed>, BallotError> {
    let formats =
        serde_json::from_str(text).map_err(|error| BallotError::NotJson(error.to_string()))?;
    read_all(formats)
}

impl ProposedFormat {
    fn blank(question: Question) -> Self {
        Self {
            question,
            wording: String::new(),
            why: String::new(),
            test: None,
        }
    }

    fn of(proposed: &Proposed) -> Self {
        let test = proposed.criterion.as_ref().map(|criterion| {
            let mut json = criterion_json(criterion);
            if let Some(map) = json.as_object_mut() {
                for empty in ["id", "label", "rationale"] {
                    map.remove(empty);
                }
                if map
                    .get("missing")
                    .is_some_and(|missing| missing == "unknown")
                {
                    map.remove("missing");
                }
            }
            json
        });
        Self {
            question: proposed.question,
            wording: proposed.wording.clone(),
            why: proposed.why.clone(),
            test,
        }
    }

    fn into_proposed(self, path: &str) -> Result<Option<Proposed>, BallotError> {
        let (wording, why) = (line(&self.wording), line(&self.why));
        let longest = wording.chars().count().max(why.chars().count());
        if longest > LONGEST {
            return Err(wrong(
                path,
                format!("a text of more than {LONGEST} letters"),
            ));
        }
        let criterion = self.test.map(read_criterion).transpose();
        let criterion = criterion.map_err(|error| {
            let reason = match error {
                ReadError::Shape { reason, .. } => reason,
                other => other.to_string(),
            };
            wrong(&format!("{path}.test"), reason)
        })?;
        if criterion.is_none() && wording.is_empty() {
            if why.is_empty() {
                return Ok(None);
            }
            return Err(wrong(path, "a reason without words or a test".to_owned()));
        }
        Ok(Some(Proposed {
            question: self.question,
            wording,
            why,
            criterion: criterion.map(|criterion| definition::Criterion {
                id: definition::CriterionId(String::new()),
                label: String::new(),
                rationale: String::new(),
                ..criterion
            }),
        }))
    }
}

fn read_all(formats: Vec<ProposedFormat>) -> Result<Vec<Proposed>, BallotError> {
    if formats.len() > MOST_PROPOSALS {
        let reason = format!("more than {MOST_PROPOSALS} proposals");
        return Err(wrong("proposals", reason));
    }
    let mut proposed = Vec::new();
    for (i, format) in formats.into_iter().enumerate() {
        proposed.extend(format.into_proposed(&format!("proposals[{i}]"))?);
    }
    Ok(proposed)
}

fn wrong(path: &str, reason: String) -> BallotError {
    BallotError::Shape {
        path: path.to_owned(),
        reason,
    }
}

/// A text on one line, without what would steer a terminal or turn its direction.
fn line(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = text
        .chars()
        .filter(|&c| !turns(c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
