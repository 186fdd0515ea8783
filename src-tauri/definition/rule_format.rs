//! How is a rule written in a file? A criterion is its name; the rest are objects with one telling
//! key: `{"all": […]}`, `{"any": […]}`, `{"none": […]}`, `{"at_least": 2, "of": […]}`,
//! `{"fits": "icp"}`, `{"score": "fit", "at_least": 50}`, `{"grade": ["A1"]}`, `{"muted": …}`. Read by hand, so that an error names the key that is wrong.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::rule::MAX_DEPTH;
use crate::{CriterionId, Rule, ScoreKey};

/// A rule as files write it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RuleFormat(pub(crate) Rule);

impl Serialize for RuleFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, rules) = match &self.0 {
            Rule::Criterion(id) => return id.serialize(serializer),
            Rule::FitsIcp => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("fits", "icp")?;
                return map.end();
            }
            Rule::Score(score, points) => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("score", score)?;
                map.serialize_entry("at_least", points)?;
                return map.end();
            }
            Rule::Grade(grades) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("grade", grades)?;
                return map.end();
            }
            Rule::Muted(rule) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("muted", &RuleFormat((**rule).clone()))?;
                return map.end();
            }
            Rule::AtLeast(n, rules) => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("at_least", n)?;
                map.serialize_entry("of", &formats(rules))?;
                return map.end();
            }
            Rule::All(rules) => ("all", rules),
            Rule::Any(rules) => ("any", rules),
            Rule::None(rules) => ("none", rules),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(key, &formats(rules))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for RuleFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let format = deserializer.deserialize_any(RuleVisitor)?;
        if format.0.depth() > MAX_DEPTH {
            return Err(de::Error::custom(format!(
                "rules nest deeper than {MAX_DEPTH} levels"
            )));
        }
        Ok(format)
    }
}

const KEYS: &[&str] = &[
    "all", "any", "none", "at_least", "of", "fits", "score", "grade", "muted",
];

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = RuleFormat;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            "the name of a criterion, or an object with all, any, none, at_least, fits, score, grade or muted",
        )
    }

    fn visit_str<E: de::Error>(self, id: &str) -> Result<RuleFormat, E> {
        Ok(RuleFormat(Rule::Criterion(CriterionId(id.to_owned()))))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<RuleFormat, M::Error> {
        let Some(key) = map.next_key::<String>()? else {
            return Err(de::Error::custom(
                "an empty object is no rule; write {\"all\": []}",
            ));
        };
        let rule = match key.as_str() {
            "all" => Rule::All(rules(&mut map)?),
            "any" => Rule::Any(rules(&mut map)?),
            "none" => Rule::None(rules(&mut map)?),
            "fits" => match map.next_value::<String>()?.as_str() {
                "icp" => Rule::FitsIcp,
                other => return Err(de::Error::unknown_variant(other, &["icp"])),
            },
            "muted" => match map.next_value::<RuleFormat>()?.0 {
                // Muted twice is muted.
                Rule::Muted(rule) => Rule::Muted(rule),
                rule => Rule::Muted(Box::new(rule)),
            },
            "at_least" => {
                let n: i32 = map.next_value()?;
                match map.next_key::<String>()?.as_deref() {
                    Some("of") => Rule::AtLeast(at_least(n)?, rules(&mut map)?),
                    Some("score") => Rule::Score(map.next_value()?, n),
                    Some(found) => {
                        return Err(de::Error::custom(format!(
                            "expected \"of\" or \"score\", found \"{found}\""
                        )));
                    }
                    None => return Err(de::Error::missing_field("of")),
                }
            }
            "score" => {
                let score: ScoreKey = map.next_value()?;
                expect_key(&mut map, "at_least")?;
                Rule::Score(score, map.next_value()?)
            }
            "grade" => Rule::Grade(map.next_value()?),
            "of" => {
                let rules = rules(&mut map)?;
                expect_key(&mut map, "at_least")?;
                Rule::AtLeast(at_least(map.next_value()?)?, rules)
            }
            other => return Err(de::Error::unknown_field(other, KEYS)),
        };
        match map.next_key::<String>()? {
            None => Ok(RuleFormat(rule)),
            Some(more) => Err(de::Error::custom(format!(
                "a rule has one meaning; \"{more}\" beside \"{key}\" needs a rule of its own"
            ))),
        }
    }
}

impl JsonSchema for RuleFormat {
    fn schema_name() -> Cow<'static, str> {
        "Rule".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let rules = generator.subschema_for::<Vec<Self>>();
        let rule = generator.subschema_for::<Self>();
        let group = |key: &str, says: &str| {
            json_schema!({
                "type": "object", "description": says, "properties": { key: rules },
                "required": [key], "additionalProperties": false
            })
        };
        json_schema!({
            "description": "A tree over criteria.",
            "oneOf": [
                { "type": "string", "description": "The name of a criterion." },
                group("all", "Every one is met."),
                group("any", "One is met, or more."),
                group("none", "Not one is met."),
                {
                    "type": "object",
                    "description": "This many are met, or more.",
                    "properties": { "at_least": { "type": "integer", "minimum": 1 }, "of": rules },
                    "required": ["at_least", "of"], "additionalProperties": false
                },
                {
                    "type": "object",
                    "description": "The lead fits the ideal customer profile.",
                    "properties": { "fits": { "const": "icp" } },
                    "required": ["fits"], "additionalProperties": false
                },
                {
                    "type": "object",
                    "description": "The score is so many points, or more.",
                    "properties": { "score": { "type": "string" }, "at_least": { "type": "integer" } },
                    "required": ["score", "at_least"], "additionalProperties": false
                },
                {
                    "type": "object",
                    "description": "The grade is one of these.",
                    "properties": { "grade": { "type": "array", "items": { "type": "string" } } },
                    "required": ["grade"], "additionalProperties": false
                },
                {
                    "type": "object",
                    "description": "Kept, but absent from the group it stands in.",
                    "properties": { "muted": rule },
                    "required": ["muted"], "additionalProperties": false
                }
            ]
        })
    }
}

fn rules<'de, M: MapAccess<'de>>(map: &mut M) -> Result<Vec<Rule>, M::Error> {
    let formats: Vec<RuleFormat> = map.next_value()?;
    Ok(formats.into_iter().map(|format| format.0).collect())
}

fn at_least<E: de::Error>(n: i32) -> Result<u32, E> {
    u32::try_from(n).map_err(|_| E::custom("at_least of rules is a number from 0"))
}

fn expect_key<'de, M: MapAccess<'de>>(map: &mut M, key: &'static str) -> Result<(), M::Error> {
    match map.next_key::<String>()? {
        Some(found) if found == key => Ok(()),
        Some(found) => Err(de::Error::custom(format!(
            "expected \"{key}\", found \"{found}\""
        ))),
        None => Err(de::Error::missing_field(key)),
    }
}

fn formats(rules: &[Rule]) -> Vec<RuleFormat> {
    rules.iter().cloned().map(RuleFormat).collect()
}
