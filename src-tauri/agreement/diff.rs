//! What changed from one definition to the next? Criteria and stages are the same when their names
//! in files are. A criterion that joins or leaves is told where it is used, once for each place, and
//! by itself only where nothing uses it. Two definitions without a change between them are equal; an
//! order that decides nothing is named only when nothing else changed.

use std::collections::BTreeSet;

use definition::{CriterionId, Definition, Icp, Rule, Stage};

use crate::uses::is_used;
use crate::{Change, ProfileList};

/// The changes that lead from `before` to `after`, in the order of the page.
#[must_use]
pub fn diff(before: &Definition, after: &Definition) -> Vec<Change> {
    let mut changes = Vec::new();
    if before.title != after.title {
        changes.push(Change::Title(before.title.clone(), after.title.clone()));
    }
    if before.time_zone != after.time_zone {
        let (from, to) = (before.time_zone.clone(), after.time_zone.clone());
        changes.push(Change::TimeZone(from, to));
    }
    criteria(before, after, &mut changes);
    profile(before, after, &mut changes);
    let parts = [
        (before.scores != after.scores, Change::Scores),
        (before.grid != after.grid, Change::Grades),
        (before.tables != after.tables, Change::Tables),
    ];
    let parts = parts.into_iter().filter(|(differ, _)| *differ);
    changes.extend(parts.map(|(_, change)| change));
    exclusions(before, after, &mut changes);
    stages(before, after, &mut changes);
    if changes.is_empty() && before != after {
        changes.push(Change::CriteriaOrder);
    }
    changes
}

fn criteria(before: &Definition, after: &Definition, changes: &mut Vec<Change>) {
    for was in &before.criteria {
        match after.criterion(&was.id) {
            None if is_used(before, &was.id) => {}
            None => changes.push(Change::CriterionRemoved(was.clone())),
            Some(is) if is == was => {}
            Some(is)
                if is.subject == was.subject
                    && is.test == was.test
                    && is.missing == was.missing =>
            {
                changes.push(Change::CriterionReworded(is.clone()));
            }
            Some(is) => changes.push(Change::CriterionChanged(was.clone(), is.clone())),
        }
    }
    let new = after.criteria.iter();
    let new = new.filter(|is| before.criterion(&is.id).is_none() && !is_used(after, &is.id));
    changes.extend(new.cloned().map(Change::CriterionAdded));
}

fn profile(before: &Definition, after: &Definition, changes: &mut Vec<Change>) {
    let (was, is) = (&before.icp, &after.icp);
    for (list, was, is) in [
        (ProfileList::MustHave, &was.must_have, &is.must_have),
        (ProfileList::NiceToHave, &was.nice_to_have, &is.nice_to_have),
        (ProfileList::Excluding, &was.excluding, &is.excluding),
    ] {
        let only_in = |one: &[CriterionId], other: &[CriterionId]| -> Vec<CriterionId> {
            let kept = one.iter().filter(|id| !other.contains(id));
            kept.cloned().collect()
        };
        let left = only_in(was, is).into_iter();
        changes.extend(left.map(|id| Change::ProfileRemoved(list, id)));
        let joined = only_in(is, was).into_iter();
        changes.extend(joined.map(|id| Change::ProfileAdded(list, id)));
    }
    for id in named_once(is) {
        let stays = lists(was)
            .into_iter()
            .zip(lists(is))
            .any(|(was, is)| was.contains(id) && is.contains(id));
        let (was, is) = (was.is_muted(id), is.is_muted(id));
        if stays && was != is {
            changes.push(Change::ProfileMuted(id.clone(), is));
        }
    }
}

/// The criteria of the profile, each once, in the order of the page.
fn named_once(icp: &Icp) -> Vec<&CriterionId> {
    let mut seen = BTreeSet::new();
    let ids = lists(icp).into_iter().flatten();
    ids.filter(|&id| seen.insert(id)).collect()
}

fn lists(icp: &Icp) -> [&Vec<CriterionId>; 3] {
    [&icp.must_have, &icp.nice_to_have, &icp.excluding]
}

fn exclusions(before: &Definition, after: &Definition, changes: &mut Vec<Change>) {
    let (was, is) = (&before.exclusions, &after.exclusions);
    let kept = |rules: &[Rule], rule: &Rule| rules.iter().any(|one| bare(one) == bare(rule));
    let left = was.iter().filter(|rule| !kept(is, rule));
    changes.extend(left.cloned().map(Change::ExclusionRemoved));
    let joined = is.iter().filter(|rule| !kept(was, rule));
    changes.extend(joined.cloned().map(Change::ExclusionAdded));
    let turned = is
        .iter()
        .filter(|rule| kept(was, rule) && !was.contains(rule));
    changes.extend(turned.map(|rule| Change::ExclusionMuted(bare(rule).clone(), rule.is_muted())));
}

/// A rule as it is when it counts.
fn bare(rule: &Rule) -> &Rule {
    match rule {
        Rule::Muted(muted) => muted,
        rule => rule,
    }
}

fn stages(before: &Definition, after: &Definition, changes: &mut Vec<Change>) {
    let of = |definition: &'_ Definition, stage: &Stage| {
        let mut all = definition.stages.iter();
        all.find(|other| other.key == stage.key).cloned()
    };
    for was in &before.stages {
        match of(after, was) {
            None => changes.push(Change::StageRemoved(was.clone())),
            Some(is) => stage(was, &is, changes),
        }
    }
    let new = after.stages.iter();
    let new = new.filter(|is| of(before, is).is_none());
    changes.extend(new.cloned().map(Change::StageAdded));
    if stages_moved(before, after) {
        changes.push(Change::StageOrder);
    }
}

fn stage(was: &Stage, is: &Stage, changes: &mut Vec<Change>) {
    let name = || is.label.clone();
    if was.label != is.label {
        changes.push(Change::StageRenamed(was.label.clone(), name()));
    }
    if was.owner != is.owner {
        changes.push(Change::StageOwner(name(), was.owner, is.owner));
    }
    if was.optional != is.optional {
        changes.push(Change::StageOptional(name(), is.optional));
    }
    if was.reached_by != is.reached_by {
        let (from, to) = (was.reached_by.clone(), is.reached_by.clone());
        changes.push(Change::StageReachedBy(name(), from, to));
    }
    if was.entered_on != is.entered_on {
        let (from, to) = (was.entered_on.clone(), is.entered_on.clone());
        changes.push(Change::StageEnteredOn(name(), from, to));
    }
}

/// Whether the stages that both have come in another order.
fn stages_moved(before: &Definition, after: &Definition) -> bool {
    let keys = |definition: &Definition| -> Vec<String> {
        let keys = definition.stages.iter().map(|stage| stage.key.0.clone());
        keys.collect()
    };
    let (was, is) = (keys(before), keys(after));
    let both: BTreeSet<&String> = was.iter().filter(|key| is.contains(key)).collect();
    let shared = |keys: &[String]| -> Vec<String> {
        let kept = keys.iter().filter(|key| both.contains(key));
        kept.cloned().collect()
    };
    shared(&was) != shared(&is)
}
