//! Do the stages follow one another? A later stage that can be met without an earlier one is off the
//! path; one that contradicts an earlier one, or what is excluded, is never reached. And is there a day
//! where a stage says that a field tells it?

use lead::{Field, FieldType};

use super::finding::FindingCode as Code;
use super::place::Root;
use super::{Checked, Finding, Mend, Place, Severity};
use crate::{MAX_DEPTH, ReachedBy, Rule};

/// Beyond so many stages nobody compares each with each.
const MOST_STAGES: usize = 40;

pub(super) fn check(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    check_days(checked);
    let stages = definition.stages.iter().enumerate().take(MOST_STAGES);
    let rules: Vec<(usize, &Rule)> = stages
        .filter_map(|(i, stage)| Some((i, stage.reached_by.rule()?)))
        .filter(|(_, rule)| !rule.is_muted())
        .collect();
    for &(i, rule) in &rules {
        if !checked.reach.can(&[(rule, true)]) {
            continue;
        }
        check_excluded(checked, i, rule);
        for &(earlier, before) in rules.iter().take_while(|(earlier, _)| *earlier < i) {
            if !definition.stages[earlier].optional && checked.reach.can(&[(before, true)]) {
                check_pair(checked, (earlier, before), (i, rule));
            }
        }
    }
}

/// Whether the fields that tell when leads came to a stage are fields of dates.
fn check_days(checked: &mut Checked<'_>) {
    let Some(list) = checked.list else { return };
    for (i, stage) in checked.definition.stages.iter().enumerate() {
        let Some(key) = &stage.entered_on else {
            continue;
        };
        let is_day = |field: &&Field| field.kind == FieldType::Date;
        if list.field(None, key).is_some_and(|field| is_day(&field)) {
            continue;
        }
        let days = list.fields(None).iter().filter(is_day);
        let near = checked.guess(key.as_str(), days.map(|field| field.key.as_str()));
        let path = format!("stages[{i}].entered_on");
        let finding = Finding::new(Code::EnteredOnUnfit, path, &stage.label);
        checked.add(finding.other(key.as_str()).perhaps(near));
    }
}

fn check_excluded(checked: &mut Checked<'_>, i: usize, rule: &Rule) {
    let definition = checked.definition;
    for (n, exclusion) in definition.exclusions.iter().enumerate() {
        if exclusion.is_muted() || checked.reach.can(&[(exclusion, false), (rule, true)]) {
            continue;
        }
        // An exclusion that everybody meets is said where it stands.
        if checked.reach.can(&[(exclusion, false)]) {
            let stage = &definition.stages[i];
            let path = Place::new(Root::Stage(i)).to_string();
            let place = Place::new(Root::Exclusion(n));
            checked.add(
                Finding::new(Code::StageExcluded, path, &stage.label)
                    .other(place.to_string())
                    .mend(Mend::Mute(vec![place])),
            );
        }
    }
}

fn check_pair(checked: &mut Checked<'_>, earlier: (usize, &Rule), later: (usize, &Rule)) {
    let stages = &checked.definition.stages;
    let ((i, before), (k, rule)) = (earlier, later);
    let path = Place::new(Root::Stage(k)).to_string();
    let finding = |code| Finding::new(code, path.clone(), &stages[k].label).other(&stages[i].label);
    if !checked.reach.can(&[(before, true), (rule, true)]) {
        let finding = finding(Code::StageContradicts);
        checked.add(finding.mend(Mend::MakeOptional(i)));
        return;
    }
    let both_judged = [i, k]
        .iter()
        .all(|&one| matches!(stages[one].reached_by, ReachedBy::Rule(_)));
    if both_judged && !checked.reach.implies(rule, before) {
        let depth = before.depth().max(rule.depth()) + 1;
        let own = Place::new(Root::Stage(i)).to_string();
        let is_error = |one: &Finding| one.code.severity() == Severity::Error;
        // What is wrong with the earlier rule would be wrong twice.
        let is_wrong =
            (checked.found.iter()).any(|one| is_error(one) && one.path.starts_with(&own));
        let mend = (depth <= MAX_DEPTH && !is_wrong).then_some(Mend::Nest {
            stage: k,
            earlier: i,
        });
        checked.add(finding(Code::StageSkips).mend(mend));
    }
}
