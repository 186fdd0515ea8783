//! Is everything there that is named, and named once? Stages, criteria, rules and the time zone.

use std::collections::HashSet;

use jiff::tz::TimeZone;

use super::finding::FindingCode as Code;
use super::place::Root;
use super::{Checked, Finding, Mend, Place, free_name, nearest};
use crate::{CriterionId, Figure, MAX_DEPTH, Rows, Rule, StageKey, Subject};

pub(super) fn check(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    if definition.stages.is_empty() {
        checked.add(Finding::new(Code::NoStages, "stages", "").mend(Mend::AddStage));
    }
    check_time_zone(checked);
    check_criteria(checked);
    check_profile(checked);
    for (i, rule) in definition.exclusions.iter().enumerate() {
        check_rule(checked, rule, Place::new(Root::Exclusion(i)));
    }
    check_stages(checked);
    check_used(checked);
}

fn check_time_zone(checked: &mut Checked<'_>) {
    let zone = &checked.definition.time_zone;
    if TimeZone::get(zone).is_ok() {
        return;
    }
    let known: Vec<String> = jiff::tz::db()
        .available()
        .map(|one| one.as_str().to_owned())
        .collect();
    let near = nearest(zone, known.iter().map(String::as_str));
    let meant = near.clone().unwrap_or_else(|| "UTC".to_owned());
    checked.add(
        Finding::new(Code::TimeZoneUnknown, "time_zone", zone)
            .perhaps(near)
            .mend(Mend::TimeZone(meant)),
    );
}

fn check_criteria(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    let all: HashSet<&str> = definition
        .criteria
        .iter()
        .map(|c| c.id.0.as_str())
        .collect();
    let mut seen = HashSet::new();
    for (i, criterion) in definition.criteria.iter().enumerate() {
        let path = format!("criteria[{i}].id");
        let is_taken = |name: &str| all.contains(name);
        if criterion.id.0.trim().is_empty() {
            let name = free_name("criterion", is_taken);
            let mend = Mend::CallCriterion(i, CriterionId(name));
            checked.add(Finding::new(Code::NameEmpty, path, "").mend(mend));
        } else if !seen.insert(&criterion.id) {
            let name = free_name(&criterion.id.0, is_taken);
            let mend = Mend::CallCriterion(i, CriterionId(name));
            checked.add(Finding::new(Code::CriterionTwice, path, &criterion.id.0).mend(mend));
        }
        if let Subject::Figure(figure) = &criterion.subject {
            check_colleagues(checked, i, figure);
        }
    }
}

fn check_colleagues(checked: &mut Checked<'_>, i: usize, figure: &Figure) {
    let Rows::Colleagues(id) = &figure.rows else {
        return;
    };
    let definition = checked.definition;
    let path = format!("criteria[{i}].{}.meeting", figure.told.name());
    let asking = |id: CriterionId| {
        let figure = Figure {
            rows: Rows::Colleagues(id),
            ..figure.clone()
        };
        let test = definition.criteria[i].test.clone();
        Mend::Ask(i, Box::new((Subject::Figure(figure), test)))
    };
    let meeting = |id: &CriterionId| -> Option<Option<&CriterionId>> {
        let at = checked.reach.position(id)?;
        Some(match &definition.criteria[at].subject {
            Subject::Figure(Figure {
                rows: Rows::Colleagues(id),
                ..
            }) => Some(id),
            _ => None,
        })
    };
    match meeting(id) {
        None => {
            let own = |one: &&str| *one != definition.criteria[i].id.0;
            let ids = definition.criteria.iter().map(|one| one.id.0.as_str());
            let near = checked.guess(&id.0, ids.filter(own));
            let is_plain = |near: &String| {
                let at = checked.reach.position(&CriterionId(near.clone()));
                at.is_some_and(|at| !is_of_colleagues(&definition.criteria[at].subject))
            };
            let mend = near.clone().filter(is_plain);
            checked.add(
                Finding::new(Code::CriterionAbsent, path, &id.0)
                    .mend(mend.map(|near| asking(CriterionId(near))))
                    .perhaps(near),
            );
        }
        Some(Some(inner)) => {
            let is_plain = meeting(inner) == Some(None);
            let mend = is_plain.then(|| asking(inner.clone()));
            checked.add(Finding::new(Code::ColleaguesLoop, path, &id.0).mend(mend));
        }
        Some(None) => {}
    }
}

fn is_of_colleagues(subject: &Subject) -> bool {
    matches!(subject, Subject::Figure(figure) if matches!(figure.rows, Rows::Colleagues(_)))
}

fn check_profile(checked: &mut Checked<'_>) {
    let icp = &checked.definition.icp;
    let ids = |ids: &[CriterionId], root: fn(usize) -> Root| -> Vec<(Root, CriterionId)> {
        let ids = ids.iter().enumerate();
        ids.map(|(i, id)| (root(i), id.clone())).collect()
    };
    let all = [
        ids(&icp.must_have, Root::MustHave),
        ids(&icp.nice_to_have, Root::NiceToHave),
        ids(&icp.excluding, Root::Excluding),
        ids(&icp.muted, Root::Muted),
    ];
    for (root, id) in all.into_iter().flatten() {
        check_named(checked, &id, &Place::new(root));
    }
}

fn check_stages(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    let all: HashSet<&str> = definition.stages.iter().map(|s| s.key.0.as_str()).collect();
    let mut seen = HashSet::new();
    for (i, stage) in definition.stages.iter().enumerate() {
        let path = format!("stages[{i}].key");
        let is_taken = |name: &str| all.contains(name);
        if stage.key.0.trim().is_empty() {
            let name = free_name("stage", is_taken);
            let mend = Mend::CallStage(i, StageKey(name));
            checked.add(Finding::new(Code::NameEmpty, path, "").mend(mend));
        } else if !seen.insert(&stage.key) {
            let name = free_name(&stage.key.0, is_taken);
            let mend = Mend::CallStage(i, StageKey(name));
            checked.add(Finding::new(Code::StageTwice, path, &stage.key.0).mend(mend));
        }
        let Some(rule) = stage.reached_by.rule() else {
            continue;
        };
        let place = Place::new(Root::Stage(i));
        if rule.is_muted() {
            let mend = can_be_counted(checked, rule).then(|| Mend::Unmute(place.clone()));
            checked.add(Finding::new(Code::NeverMet, place.to_string(), "").mend(mend));
        }
        check_rule(checked, rule, place);
    }
}

fn check_used(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    let icp = &definition.icp;
    let mut used: HashSet<&CriterionId> = HashSet::new();
    let lists = [
        &icp.must_have,
        &icp.nice_to_have,
        &icp.excluding,
        &icp.muted,
    ];
    used.extend(lists.into_iter().flatten());
    used.extend(definition.scores.iter().flat_map(|score| score.criteria()));
    let stages = definition.stages.iter();
    let rules = stages.filter_map(|stage| stage.reached_by.rule());
    for rule in definition.exclusions.iter().chain(rules) {
        used.extend(rule.criteria());
    }
    used.extend(definition.criteria.iter().filter_map(|criterion| {
        let Subject::Figure(figure) = &criterion.subject else {
            return None;
        };
        match &figure.rows {
            Rows::Colleagues(id) => Some(id),
            _ => None,
        }
    }));
    for (i, criterion) in definition.criteria.iter().enumerate() {
        if !used.contains(&criterion.id) {
            let path = format!("criteria[{i}]");
            let finding = Finding::new(Code::CriterionUnused, path, &criterion.id.0);
            checked.add(finding.mend(Mend::DropCriterion(i)));
        }
    }
}

fn check_rule(checked: &mut Checked<'_>, rule: &Rule, place: Place) {
    if rule.depth() > MAX_DEPTH {
        checked.add(Finding::new(Code::TooDeep, place.to_string(), ""));
        return;
    }
    check_branch(checked, rule, &place);
}

fn check_branch(checked: &mut Checked<'_>, rule: &Rule, place: &Place) {
    let n_counting = rule.counting().count();
    match rule {
        Rule::Criterion(id) => {
            check_named(checked, id, place);
            return;
        }
        // Of what does not count, only the names matter.
        Rule::Muted(rule) => {
            for id in rule.criteria() {
                check_named(checked, id, place);
            }
            return;
        }
        _ => {}
    }
    if is_never(rule) {
        let mut children = rule.children().iter();
        let muted = children.position(|one| one.is_muted() && can_be_counted(checked, one));
        let mend = match rule {
            Rule::AtLeast(..) if n_counting > 0 => {
                let n = u32::try_from(n_counting).unwrap_or(u32::MAX);
                Some(Mend::AtLeast(place.clone(), n))
            }
            Rule::Any(_) if muted.is_some() => muted.map(|i| Mend::Unmute(place.below(i))),
            _ if !place.is_root() => Some(Mend::TakeOut(place.clone())),
            _ => None,
        };
        checked.add(Finding::new(Code::NeverMet, place.to_string(), "").mend(mend));
    }
    for (i, child) in rule.children().iter().enumerate() {
        check_branch(checked, child, &place.below(i));
    }
}

/// Whether a muted rule would be no worse counted: it asks only for criteria that are there.
fn can_be_counted(checked: &Checked<'_>, muted: &Rule) -> bool {
    let inner = muted.children().iter().flat_map(Rule::each);
    inner.into_iter().all(|rule| match rule {
        Rule::Criterion(id) => checked.reach.position(id).is_some(),
        Rule::All(_) | Rule::None(_) => true,
        Rule::Any(_) | Rule::AtLeast(..) => !is_never(rule),
        Rule::FitsIcp | Rule::Score(..) | Rule::Grade(_) | Rule::Muted(_) => false,
    })
}

/// Whether the group holds fewer rules that count than it asks for.
fn is_never(rule: &Rule) -> bool {
    let n_counting = rule.counting().count();
    match rule {
        Rule::Any(_) => n_counting == 0,
        Rule::Grade(grades) => grades.is_empty(),
        Rule::AtLeast(n, _) => *n as usize > n_counting,
        _ => false,
    }
}

fn check_named(checked: &mut Checked<'_>, id: &CriterionId, place: &Place) {
    if checked.reach.position(id).is_some() {
        return;
    }
    let known = checked.definition.criteria.iter();
    let near = checked.guess(&id.0, known.map(|criterion| criterion.id.0.as_str()));
    let mend = match &near {
        Some(near) => Some(Mend::Use {
            at: place.clone(),
            instead_of: id.clone(),
            criterion: CriterionId(near.clone()),
        }),
        None if place.can_be_taken_out() => Some(Mend::TakeOut(place.clone())),
        None => None,
    };
    checked.add(
        Finding::new(Code::CriterionAbsent, place.to_string(), &id.0)
            .perhaps(near)
            .mend(mend),
    );
}
