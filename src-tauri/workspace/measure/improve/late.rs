//! What must a test of a stage not look at? Whatever is known only once a lead is past it: the fields of which the
//! team says so, the length of a call, and what tells the outcome itself.

use std::collections::BTreeSet;

use definition::{Criterion, Definition, Finding, FindingCode, ReachedBy, Rule, Subject, check};
use lead::FieldKey;

use super::known::{Known, OutcomeIs};

/// The criteria by which a definition's stage in this position, or one before it, looks at what is known too late;
/// each by its name in the definition, once.
pub(super) fn late_criteria(
    definition: &Definition,
    stage: usize,
    known: &Known<'_>,
) -> Vec<String> {
    let found = check(definition, None);
    let is_late = |finding: &&Finding| {
        let late = matches!(
            finding.code,
            FindingCode::KnownTooLate | FindingCode::KnownAfter
        );
        late && (0..=stage).any(|at| is_of(&finding.path, at))
    };
    let mut late: BTreeSet<String> = found
        .iter()
        .filter(is_late)
        .map(|one| one.subject.clone())
        .collect();
    let telling = telling_fields(known);
    let asked = definition.stages.iter().take(stage + 1);
    for rule in asked.filter_map(|stage| match &stage.reached_by {
        ReachedBy::Rule(rule) => Some(rule),
        ReachedBy::Decision(_) | ReachedBy::Fact(_) => None,
    }) {
        for id in rule.criteria() {
            let criterion = definition.criterion(id);
            if criterion.is_some_and(|one| fields_of(one).any(|field| telling.contains(field))) {
                late.insert(id.0.clone());
            }
        }
    }
    late.into_iter().collect()
}

/// Whether a path of a finding lies in the rule of the stage in this position.
fn is_of(path: &str, stage: usize) -> bool {
    let own = format!("stages[{stage}]");
    path.strip_prefix(&own)
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The fields by which the list tells that the outcome was reached.
pub(super) fn telling_fields(known: &Known<'_>) -> BTreeSet<FieldKey> {
    let OutcomeIs::Stage(at) = known.outcome else {
        return BTreeSet::new();
    };
    let Some(stage) = known.definition.stages.get(at) else {
        return BTreeSet::new();
    };
    let mut fields: BTreeSet<FieldKey> = stage.entered_on.iter().cloned().collect();
    if !matches!(stage.reached_by, ReachedBy::Rule(_)) {
        let ids = stage.reached_by.rule().map(Rule::criteria);
        for id in ids.into_iter().flatten() {
            let criterion = known.definition.criterion(id);
            fields.extend(criterion.into_iter().flat_map(fields_of).cloned());
        }
    }
    fields
}

fn fields_of(criterion: &Criterion) -> impl Iterator<Item = &FieldKey> {
    let own = match &criterion.subject {
        Subject::Field(field) => Some(field),
        Subject::Company(_) | Subject::Figure(_) => None,
    };
    own.into_iter().chain(criterion.test.other_field())
}
