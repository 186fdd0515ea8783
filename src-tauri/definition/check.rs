//! What is wrong with a definition, before anything runs? Findings with where and why. An error
//! stops a definition from deciding; a warning is worth a look.

use std::collections::HashSet;

use jiff::tz::TimeZone;
use lead::Field;

use crate::{CriterionId, Definition, MAX_DEPTH, Rule};

/// Whether a finding stops the definition from deciding leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It cannot decide.
    Error,
    /// It decides, perhaps not as meant.
    Warning,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FindingCode {
    /// There is no stage.
    NoStages,
    /// A criterion or stage has no name.
    NameEmpty,
    /// Two criteria have one name.
    CriterionTwice,
    /// Two stages have one name.
    StageTwice,
    /// A rule names a criterion that is not there.
    CriterionAbsent,
    /// No rule uses the criterion.
    CriterionUnused,
    /// The list has no such field: all its leads are unknown here.
    FieldAbsent,
    /// The operator cannot be asked of the field's type.
    OpUnfit,
    /// The group can never be met: it is empty, or asks for more than it holds.
    NeverMet,
    /// Rules nest too deep.
    TooDeep,
    /// The time zone has no such name.
    TimeZoneUnknown,
}

/// One thing wrong with a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub code: FindingCode,
    /// Where in the file, like `stages[1].reached_by`.
    pub path: String,
    /// The criterion, stage, field or zone it is about.
    pub subject: String,
    /// A name that was perhaps meant instead.
    pub perhaps: Option<String>,
}

impl FindingCode {
    /// Every code.
    pub const ALL: [Self; 11] = [
        Self::NoStages,
        Self::NameEmpty,
        Self::CriterionTwice,
        Self::StageTwice,
        Self::CriterionAbsent,
        Self::CriterionUnused,
        Self::FieldAbsent,
        Self::OpUnfit,
        Self::NeverMet,
        Self::TooDeep,
        Self::TimeZoneUnknown,
    ];

    /// The name in files and, after `finding-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoStages => "no-stages",
            Self::NameEmpty => "name-empty",
            Self::CriterionTwice => "criterion-twice",
            Self::StageTwice => "stage-twice",
            Self::CriterionAbsent => "criterion-absent",
            Self::CriterionUnused => "criterion-unused",
            Self::FieldAbsent => "field-absent",
            Self::OpUnfit => "op-unfit",
            Self::NeverMet => "never-met",
            Self::TooDeep => "too-deep",
            Self::TimeZoneUnknown => "time-zone-unknown",
        }
    }

    /// Whether it stops the definition from deciding.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::CriterionUnused | Self::FieldAbsent | Self::NeverMet => Severity::Warning,
            Self::NoStages
            | Self::NameEmpty
            | Self::CriterionTwice
            | Self::StageTwice
            | Self::CriterionAbsent
            | Self::OpUnfit
            | Self::TooDeep
            | Self::TimeZoneUnknown => Severity::Error,
        }
    }
}

/// Everything wrong with `definition`, against the fields of a list where there is one.
#[must_use]
pub fn check(definition: &Definition, fields: Option<&[Field]>) -> Vec<Finding> {
    let mut findings = Findings::default();
    if definition.stages.is_empty() {
        findings.add(FindingCode::NoStages, "stages", "");
    }
    if TimeZone::get(&definition.time_zone).is_err() {
        findings.add(
            FindingCode::TimeZoneUnknown,
            "time_zone",
            &definition.time_zone,
        );
    }
    check_criteria(definition, fields, &mut findings);
    check_rules(definition, &mut findings);
    findings.found
}

#[derive(Default)]
struct Findings {
    found: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, code: FindingCode, path: impl Into<String>, subject: &str) {
        let (path, subject) = (path.into(), subject.to_owned());
        self.found.push(Finding {
            code,
            path,
            subject,
            perhaps: None,
        });
    }

    fn add_perhaps(
        &mut self,
        code: FindingCode,
        path: impl Into<String>,
        subject: &str,
        known: impl Iterator<Item = String>,
    ) {
        let perhaps = nearest(subject, known);
        self.found.push(Finding {
            code,
            path: path.into(),
            subject: subject.to_owned(),
            perhaps,
        });
    }
}

fn check_criteria(definition: &Definition, fields: Option<&[Field]>, findings: &mut Findings) {
    let mut seen = HashSet::new();
    for (i, criterion) in definition.criteria.iter().enumerate() {
        let path = format!("criteria[{i}]");
        if criterion.id.0.trim().is_empty() {
            findings.add(FindingCode::NameEmpty, format!("{path}.id"), "");
        } else if !seen.insert(&criterion.id) {
            findings.add(
                FindingCode::CriterionTwice,
                format!("{path}.id"),
                &criterion.id.0,
            );
        }
        let (Some(fields), Some(asked)) = (fields, criterion.subject.field()) else {
            continue;
        };
        match fields.iter().find(|field| field.key == *asked) {
            None => findings.add_perhaps(
                FindingCode::FieldAbsent,
                format!("{path}.field"),
                asked.as_str(),
                fields.iter().map(|field| field.key.to_string()),
            ),
            Some(field) if !criterion.test.op().fits(field.kind) => {
                findings.add(FindingCode::OpUnfit, format!("{path}.op"), &criterion.id.0);
            }
            Some(_) => {}
        }
    }
}

fn check_rules(definition: &Definition, findings: &mut Findings) {
    let icp = &definition.icp;
    let lists = [
        ("must_have", &icp.must_have),
        ("nice_to_have", &icp.nice_to_have),
        ("excluding", &icp.excluding),
        ("muted", &icp.muted),
    ];
    let mut used: HashSet<&CriterionId> = HashSet::new();
    for (name, ids) in lists {
        for (i, id) in ids.iter().enumerate() {
            check_named(definition, id, format!("icp.{name}[{i}]"), findings);
            used.insert(id);
        }
    }
    used.extend(definition.scores.iter().flat_map(|score| score.criteria()));
    for (i, rule) in definition.exclusions.iter().enumerate() {
        check_rule(definition, rule, format!("exclusions[{i}]"), findings);
        used.extend(rule.criteria());
    }
    let mut seen = HashSet::new();
    for (i, stage) in definition.stages.iter().enumerate() {
        if stage.key.0.trim().is_empty() {
            findings.add(FindingCode::NameEmpty, format!("stages[{i}].key"), "");
        } else if !seen.insert(&stage.key) {
            findings.add(
                FindingCode::StageTwice,
                format!("stages[{i}].key"),
                &stage.key.0,
            );
        }
        if let Some(rule) = stage.reached_by.rule() {
            if rule.is_muted() {
                let path = format!("stages[{i}].reached_by");
                findings.add(FindingCode::NeverMet, path, "");
            }
            check_rule(
                definition,
                rule,
                format!("stages[{i}].reached_by"),
                findings,
            );
            used.extend(rule.criteria());
        }
    }
    for (i, criterion) in definition.criteria.iter().enumerate() {
        if !used.contains(&criterion.id) {
            findings.add(
                FindingCode::CriterionUnused,
                format!("criteria[{i}]"),
                &criterion.id.0,
            );
        }
    }
}

fn check_rule(definition: &Definition, rule: &Rule, path: String, findings: &mut Findings) {
    if rule.depth() > MAX_DEPTH {
        findings.add(FindingCode::TooDeep, path, "");
        return;
    }
    check_branch(definition, rule, path, findings);
}

fn check_branch(definition: &Definition, rule: &Rule, path: String, findings: &mut Findings) {
    let never = match rule {
        Rule::Any(_) => rule.counting().next().is_none(),
        Rule::AtLeast(n, _) => *n as usize > rule.counting().count(),
        Rule::Criterion(id) => {
            check_named(definition, id, path, findings);
            return;
        }
        // Of what does not count, only the names matter.
        Rule::Muted(rule) => {
            for id in rule.criteria() {
                check_named(definition, id, path.clone(), findings);
            }
            return;
        }
        Rule::FitsIcp | Rule::Score(..) | Rule::Grade(_) | Rule::All(_) | Rule::None(_) => false,
    };
    if never {
        findings.add(FindingCode::NeverMet, path.clone(), "");
    }
    for (i, child) in rule.children().iter().enumerate() {
        check_branch(definition, child, format!("{path}[{i}]"), findings);
    }
}

fn check_named(definition: &Definition, id: &CriterionId, path: String, findings: &mut Findings) {
    if definition.criterion(id).is_none() {
        let known = definition
            .criteria
            .iter()
            .map(|criterion| criterion.id.0.clone());
        findings.add_perhaps(FindingCode::CriterionAbsent, path, &id.0, known);
    }
}

/// The known name most like `name`, if any is like it at all.
fn nearest(name: &str, known: impl Iterator<Item = String>) -> Option<String> {
    const ALIKE: f64 = 0.8;
    known
        .map(|candidate| (strsim::jaro_winkler(name, &candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use lead::{FieldKey, FieldType};

    use super::*;
    use crate::read;

    fn found(json: &str) -> Vec<(&'static str, String, Option<String>)> {
        let label = "Number of Employees";
        let fields = [Field {
            key: FieldKey::from_label(label),
            label: label.into(),
            kind: FieldType::Number,
        }];
        let findings = check(&read(json).unwrap(), Some(&fields));
        findings
            .into_iter()
            .map(|f| (f.code.name(), f.path, f.perhaps))
            .collect()
    }

    #[test]
    fn each_thing_wrong_is_found_where_it_is() {
        let criterion = |id: &str, field: &str, op: &str, value: &str| {
            format!(r#"{{"id":"{id}","field":"{field}","op":"{op}","value":{value}}}"#)
        };
        let big = criterion("big", "number_of_employees", "at_least", "11");
        let stage = |key: &str, rule: &str| {
            format!(
                r#"{{"key":"{key}","label":"X","owner":"sales","reached_by":{{"rule":{rule}}}}}"#
            )
        };
        let cases = [
            (big.clone(), stage("mql", r#""big""#), vec![]),
            (
                big.clone(),
                stage("mql", r#"{"all":["bigg"]}"#),
                vec![
                    ("criterion-absent", "stages[0].reached_by[0]", Some("big")),
                    ("criterion-unused", "criteria[0]", None),
                ],
            ),
            (
                criterion("big", "number_of_employes", "at_least", "11"),
                stage("mql", r#""big""#),
                vec![(
                    "field-absent",
                    "criteria[0].field",
                    Some("number_of_employees"),
                )],
            ),
            (
                criterion("big", "number_of_employees", "is", r#""11""#),
                stage("mql", r#""big""#),
                vec![("op-unfit", "criteria[0].op", None)],
            ),
            (
                format!("{big},{big}"),
                stage("mql", r#"{"at_least":3,"of":["big","big"]}"#),
                vec![
                    ("criterion-twice", "criteria[1].id", None),
                    ("never-met", "stages[0].reached_by", None),
                ],
            ),
            (
                big.clone(),
                format!(
                    "{},{}",
                    stage("mql", r#""big""#),
                    stage("mql", r#"{"any":[]}"#)
                ),
                vec![
                    ("stage-twice", "stages[1].key", None),
                    ("never-met", "stages[1].reached_by", None),
                ],
            ),
        ];
        let cases = cases.into_iter().chain([
            (
                big.clone(),
                stage("mql", r#"{"any":[{"muted":"big"}]}"#),
                vec![("never-met", "stages[0].reached_by", None)],
            ),
            (
                big.clone(),
                stage("mql", r#"{"all":["big",{"muted":{"any":["bigg"]}}]}"#),
                vec![("criterion-absent", "stages[0].reached_by[1]", Some("big"))],
            ),
            (
                big.clone(),
                stage("mql", r#"{"muted":"big"}"#),
                vec![("never-met", "stages[0].reached_by", None)],
            ),
        ]);
        for (criteria, stages, expected) in cases {
            let json = format!(
                r#"{{"leadpact_definition":1,"criteria":[{criteria}],"stages":[{stages}]}}"#
            );
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(code, path, perhaps)| (code, path.to_owned(), perhaps.map(str::to_owned)))
                .collect();
            assert_eq!(found(&json), expected, "in {json}");
        }
    }

    #[test]
    fn a_definition_without_stages_and_with_an_unknown_zone_cannot_decide() {
        let json = r#"{"leadpact_definition":1,"time_zone":"Mars/X","criteria":[],"stages":[]}"#;
        let codes: Vec<_> = found(json).into_iter().map(|f| f.0).collect();
        assert_eq!(codes, ["no-stages", "time-zone-unknown"]);
    }
}
