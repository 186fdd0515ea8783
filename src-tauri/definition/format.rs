//! How is a definition written in a file? JSON that a person can read, write and keep in git:
//! `docs/definition-format.md` explains it by example, [`json_schema`] says it exactly.

use lead::FieldKey;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::criterion_format::CriterionFormat;
use crate::rule_format::RuleFormat;
use crate::score_format::{GridFormat, ScoreFormat};
use crate::tables_format::TablesFormat;
use crate::{CriterionId, Definition, Icp, MAX_DEPTH, Owner, ReachedBy, Stage, StageKey};

/// The version of the file format that this program writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// The longest file that is read: far beyond ten thousand criteria.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Why a file is not a definition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is longer than any definition.
    #[error("the file is larger than 64 MB, so it is no definition")]
    TooLarge,
    /// It is not JSON.
    #[error("this is not JSON: {reason} (line {line}, column {column})")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// Lists and objects stand in each other deeper than any rule may nest.
    #[error("it nests deeper than {MAX_DEPTH} levels of rules")]
    TooDeep,
    /// A newer program wrote it.
    #[error("this definition has format {found}; this program reads up to {FORMAT}")]
    Newer {
        /// The format it says.
        found: u64,
    },
    /// Something in it is not as the format says.
    #[error("at {path}: {reason}")]
    Shape {
        /// Where, like `criteria[2].op`.
        path: String,
        /// What is wrong there.
        reason: String,
    },
}

/// Reads a definition from the text of a file.
///
/// # Errors
/// Where the text is no definition: the place in it, and why.
pub fn read(text: &str) -> Result<Definition, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    if nesting(text) > MOST_NESTED {
        return Err(ReadError::TooDeep);
    }
    let json = parsed(text).map_err(|e| ReadError::NotJson {
        line: e.line(),
        column: e.column(),
        reason: without_position(&e.to_string()),
    })?;
    if let Some(found) = json["leadpact_definition"]
        .as_u64()
        .filter(|&n| n > FORMAT.into())
    {
        return Err(ReadError::Newer { found });
    }
    let file: DefinitionFormat = serde_path_to_error::deserialize(json).map_err(|e| {
        let path = match e.path().to_string() {
            path if path == "." => "the top".to_owned(),
            path => path,
        };
        ReadError::Shape {
            path,
            reason: e.into_inner().to_string(),
        }
    })?;
    file.into_definition()
}

/// The file of a definition: pretty JSON with a newline at the end.
#[must_use]
pub fn write(definition: &Definition) -> String {
    let file = DefinitionFormat::of(definition);
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// The JSON Schema (2020-12) of the file, pretty.
#[must_use]
pub fn json_schema() -> String {
    let schema = schemars::schema_for!(DefinitionFormat);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

pub(crate) fn to_json(definition: &Definition) -> serde_json::Value {
    serde_json::to_value(DefinitionFormat::of(definition)).unwrap_or_default()
}

/// What marketing and sales agreed a good lead is.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Leadpact definition")]
struct DefinitionFormat {
    /// The version of this format: 1.
    leadpact_definition: u32,
    /// What the team calls it.
    #[serde(default)]
    title: String,
    /// The team's time zone (IANA name), in which "today" ends.
    #[serde(default = "utc")]
    time_zone: String,
    /// The named tests.
    criteria: Vec<CriterionFormat>,
    /// The ideal customer profile.
    #[serde(default)]
    icp: IcpFormat,
    /// Points by criteria.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    scores: Vec<ScoreFormat>,
    /// Grades by two scores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    grid: Option<GridFormat>,
    /// A lead that meets any of these is in no stage.
    #[serde(default)]
    exclusions: Vec<RuleFormat>,
    /// The stages, first to last.
    stages: Vec<StageFormat>,
    /// Tables that decide besides the rules.
    #[serde(default, skip_serializing_if = "TablesFormat::is_empty")]
    tables: TablesFormat,
}

#[derive(Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct IcpFormat {
    /// Each must be met to fit.
    #[serde(default)]
    must_have: Vec<CriterionId>,
    /// Good to have; does not decide.
    #[serde(default)]
    nice_to_have: Vec<CriterionId>,
    /// None may be met to fit.
    #[serde(default)]
    excluding: Vec<CriterionId>,
    /// Those of the lists above that are kept, but not counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    muted: Vec<CriterionId>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct StageFormat {
    /// The name in files, like "mql".
    key: StageKey,
    /// The name on screen.
    label: String,
    /// Which side answers for it.
    owner: Owner,
    /// Whether the path to later stages may go past it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    optional: bool,
    /// What brings a lead here.
    reached_by: ReachedByFormat,
    /// The field of dates that tells when the decision was made or the fact happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entered_on: Option<String>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ReachedByFormat {
    /// Its values meet this rule.
    Rule(RuleFormat),
    /// Somebody decided so; the rule tells how the list records it, null that it does not.
    Decision(Option<RuleFormat>),
    /// It happened; the rule tells how the list records it.
    Fact(RuleFormat),
}

impl DefinitionFormat {
    fn of(definition: &Definition) -> Self {
        let Definition {
            title,
            time_zone,
            criteria,
            icp,
            scores,
            grid,
            exclusions,
            stages,
            tables,
        } = definition;
        Self {
            leadpact_definition: FORMAT,
            title: title.clone(),
            time_zone: time_zone.clone(),
            criteria: criteria.iter().map(CriterionFormat::of).collect(),
            icp: IcpFormat {
                must_have: icp.must_have.clone(),
                nice_to_have: icp.nice_to_have.clone(),
                excluding: icp.excluding.clone(),
                muted: icp.muted.clone(),
            },
            scores: scores.iter().map(ScoreFormat::of).collect(),
            grid: grid.as_ref().map(GridFormat::of),
            exclusions: exclusions.iter().cloned().map(RuleFormat).collect(),
            stages: stages.iter().map(StageFormat::of).collect(),
            tables: TablesFormat::of(tables),
        }
    }

    fn into_definition(self) -> Result<Definition, ReadError> {
        let criteria = self.criteria.into_iter().enumerate();
        let criteria: Result<_, _> = criteria.map(|(i, c)| c.into_criterion(i)).collect();
        Ok(Definition {
            title: self.title,
            time_zone: self.time_zone,
            criteria: criteria?,
            icp: Icp {
                must_have: self.icp.must_have,
                nice_to_have: self.icp.nice_to_have,
                excluding: self.icp.excluding,
                muted: self.icp.muted,
            },
            scores: self
                .scores
                .into_iter()
                .enumerate()
                .map(|(i, score)| score.into_score(&format!("scores[{i}]")))
                .collect::<Result<_, _>>()?,
            grid: self.grid.map(GridFormat::into_grid),
            exclusions: self.exclusions.into_iter().map(|rule| rule.0).collect(),
            stages: self
                .stages
                .into_iter()
                .enumerate()
                .map(|(i, stage)| stage.into_stage(&format!("stages[{i}]")))
                .collect::<Result<_, _>>()?,
            tables: self.tables.into_tables()?,
        })
    }
}

impl StageFormat {
    fn of(stage: &Stage) -> Self {
        let Stage {
            key,
            label,
            owner,
            optional,
            reached_by,
            entered_on,
        } = stage;
        let entered_on = entered_on.as_ref().map(ToString::to_string);
        let reached_by = match reached_by {
            ReachedBy::Rule(rule) => ReachedByFormat::Rule(RuleFormat(rule.clone())),
            ReachedBy::Decision(rule) => ReachedByFormat::Decision(rule.clone().map(RuleFormat)),
            ReachedBy::Fact(rule) => ReachedByFormat::Fact(RuleFormat(rule.clone())),
        };
        let (key, label, owner) = (key.clone(), label.clone(), *owner);
        Self {
            key,
            label,
            owner,
            optional: *optional,
            reached_by,
            entered_on,
        }
    }

    fn into_stage(self, path: &str) -> Result<Stage, ReadError> {
        let entered_on = self.entered_on.as_deref().map(FieldKey::from_label);
        let path = format!("{path}.entered_on");
        if entered_on.as_ref().is_some_and(FieldKey::is_empty) {
            return Err(wrong(&path, "it names no field".to_owned()));
        }
        if entered_on.is_some() && matches!(self.reached_by, ReachedByFormat::Rule(_)) {
            let reason = "only a decision or a fact has a day of its own".to_owned();
            return Err(wrong(&path, reason));
        }
        let reached_by = match self.reached_by {
            ReachedByFormat::Rule(rule) => ReachedBy::Rule(rule.0),
            ReachedByFormat::Decision(rule) => ReachedBy::Decision(rule.map(|rule| rule.0)),
            ReachedByFormat::Fact(rule) => ReachedBy::Fact(rule.0),
        };
        let Self {
            key,
            label,
            owner,
            optional,
            ..
        } = self;
        Ok(Stage {
            key,
            label,
            owner,
            optional,
            reached_by,
            entered_on,
        })
    }
}

/// The deepest that lists and objects may nest in a file: two for each level of a rule, and some for
/// what is around it. Reading takes stack for each.
const MOST_NESTED: usize = 2 * MAX_DEPTH + 40;

/// How deep lists and objects nest, counted without reading them.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// The JSON of a text that does not nest too deep; the parser's own limit is below that of rules.
fn parsed(text: &str) -> Result<serde_json::Value, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    let json = serde_json::Value::deserialize(&mut reader)?;
    reader.end()?;
    Ok(json)
}

/// Something at `path` that is not as the format says.
pub(crate) fn wrong(path: &str, reason: String) -> ReadError {
    ReadError::Shape {
        path: path.to_owned(),
        reason,
    }
}

fn utc() -> String {
    "UTC".to_owned()
}

fn without_position(reason: &str) -> String {
    reason
        .split(" at line ")
        .next()
        .unwrap_or(reason)
        .to_owned()
}

#[cfg(test)]
mod tests;
