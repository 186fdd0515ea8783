//! Does a stage ask about what is known only after it? A field may say from which stage on it is
//! known: what is judged for an earlier stage, or for that one, cannot hang on it.

use std::collections::BTreeMap;

use lead::FieldKey;

use super::finding::FindingCode as Code;
use super::place::Root;
use super::{Checked, Finding, Mend, Place, each_counting, nearest};
use crate::{CriterionId, MAX_DEPTH, ReachedBy, Rule, StageKey, Subject};

pub(super) fn check(checked: &mut Checked<'_>) {
    let known_from = stages_named(checked);
    let definition = checked.definition;
    for (i, stage) in definition.stages.iter().enumerate() {
        // How a decision or a fact was recorded is no judgement.
        let ReachedBy::Rule(root) = &stage.reached_by else {
            continue;
        };
        if root.depth() > MAX_DEPTH {
            continue;
        }
        for (place, rule) in each_counting(&Place::new(Root::Stage(i)), root) {
            for (id, is_direct) in criteria_of(checked, rule) {
                let late = late_from(checked, &known_from, &id, i).map(|from| {
                    let label = definition.stages[from].label.clone();
                    (Code::KnownTooLate, label)
                });
                let after = || {
                    let field = call_field(checked, &id)?;
                    Some((Code::KnownAfter, field.as_str().to_owned()))
                };
                let Some((code, other)) = late.or_else(after) else {
                    continue;
                };
                let is_direct = is_direct && !place.is_root();
                let mend = is_direct.then(|| Mend::Mute(vec![place.clone()]));
                let finding = Finding::new(code, place.to_string(), &id.0).other(other);
                let finding = finding.mend(mend);
                if !checked.found.contains(&finding) {
                    checked.add(finding);
                }
            }
        }
    }
}

/// From which stage on, by its position, each field is known of which the team said so; a stage that is not there
/// is a finding.
fn stages_named<'a>(checked: &mut Checked<'a>) -> BTreeMap<&'a FieldKey, usize> {
    let definition = checked.definition;
    let mut known_from = BTreeMap::new();
    for (field, stage) in &definition.tables.known_from {
        if let Some(at) = definition.position(stage) {
            known_from.insert(field, at);
            continue;
        }
        let keys = definition.stages.iter().map(|one| one.key.0.as_str());
        let near = nearest(&stage.0, keys);
        let mend = Mend::KnownFrom(field.clone(), near.clone().map(StageKey));
        let path = format!("tables.known_from.{field}");
        let finding = Finding::new(Code::StageAbsent, path, &stage.0);
        checked.add(finding.other(field.as_str()).perhaps(near).mend(mend));
    }
    known_from
}

/// The field of a criterion that names the length of a call or a meeting, which is known only after it: a rule that
/// is to say whom to call cannot hang on it. Where the team said when the field is known, that decides.
fn call_field<'a>(checked: &Checked<'a>, id: &CriterionId) -> Option<&'a FieldKey> {
    let criterion = &checked.definition.criteria[checked.reach.position(id)?];
    let Subject::Field(field) = &criterion.subject else {
        return None;
    };
    let is_said = checked.definition.tables.known_from.contains_key(field);
    (!is_said && is_length_of_call(field.as_str())).then_some(field)
}

/// Whether a field's key names how long a call or a meeting took, in one of the six languages.
#[must_use]
pub fn is_length_of_call(key: &str) -> bool {
    /// What alone says it: of anything else a name says of what it is the length.
    const ALONE: [&str; 6] = [
        "duration",
        "durasi",
        "varighed",
        "tempoh",
        "czas_trwania",
        "ระยะเวลา",
    ];
    const CALLS: [&str; 16] = [
        "call",
        "calls",
        "meeting",
        "conversation",
        "talk",
        "phone",
        "rozmowy",
        "połączenia",
        "spotkania",
        "panggilan",
        "percakapan",
        "mesyuarat",
        "opkald",
        "samtale",
        "opkaldets",
        "สนทนา",
    ];
    const LENGTHS: [&str; 15] = [
        "duration",
        "length",
        "time",
        "seconds",
        "minutes",
        "czas",
        "długość",
        "durasi",
        "lama",
        "tempoh",
        "varighed",
        "længde",
        "minutter",
        "ระยะเวลา",
        "menit",
    ];
    let words = || key.split('_');
    // Thai has no spaces between words.
    let is_thai = key.contains("ระยะเวลา") && (key.contains("สนทนา") || key.contains("โทร"));
    let says = |among: &[&str]| words().any(|word| among.contains(&word));
    ALONE.contains(&key) || is_thai || (says(&CALLS) && says(&LENGTHS))
}

/// The criteria that a rule asks by itself: its own (`true`), or those of the profile or score it
/// names.
fn criteria_of(checked: &Checked<'_>, rule: &Rule) -> Vec<(CriterionId, bool)> {
    let definition = checked.definition;
    let indirect = |id: &CriterionId| (id.clone(), false);
    match rule {
        Rule::Criterion(id) => vec![(id.clone(), true)],
        Rule::FitsIcp => {
            let icp = &definition.icp;
            let ids = icp.must_have.iter().chain(&icp.excluding);
            ids.filter(|id| !icp.is_muted(id)).map(indirect).collect()
        }
        Rule::Score(key, _) => {
            let score = definition.score(key).into_iter();
            score
                .flat_map(|score| score.criteria())
                .map(indirect)
                .collect()
        }
        Rule::Grade(_) => {
            let grid = definition.grid.iter();
            let keys = grid.flat_map(|grid| [&grid.fit.score, &grid.engagement.score]);
            let scores = keys.filter_map(|key| definition.score(key));
            scores
                .flat_map(|score| score.criteria())
                .map(indirect)
                .collect()
        }
        _ => Vec::new(),
    }
}

/// From which stage on a field of the criterion is known, by its position, where that is `stage` or a later one.
fn late_from(
    checked: &Checked<'_>,
    known_from: &BTreeMap<&FieldKey, usize>,
    id: &CriterionId,
    stage: usize,
) -> Option<usize> {
    let criterion = &checked.definition.criteria[checked.reach.position(id)?];
    let own = match &criterion.subject {
        Subject::Field(field) => Some(field),
        Subject::Company(_) | Subject::Figure(_) => None,
    };
    let fields = own.into_iter().chain(criterion.test.other_field());
    let mut stages = fields.filter_map(|field| known_from.get(field).copied());
    stages.find(|from| stage <= *from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_a_call_is_known_by_its_name_in_six_languages() {
        for key in [
            "duration",
            "call_duration",
            "duration_of_last_call",
            "talk_time_seconds",
            "czas_rozmowy",
            "durasi_panggilan",
            "tempoh_panggilan",
            "opkald_varighed",
            "ระยะเวลาสนทนา",
        ] {
            assert!(is_length_of_call(key), "{key}");
        }
        for key in [
            "contract_duration",
            "trial_length",
            "call",
            "time_zone",
            "last_call_date",
            "phone",
        ] {
            assert!(!is_length_of_call(key), "{key}");
        }
    }
}
