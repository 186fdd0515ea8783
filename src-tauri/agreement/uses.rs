//! Where is a criterion used, and does it count there? Places in the order of the page, each once.

use definition::{CriterionId, Definition, Rule};
use words::Words;

/// Whether anything uses the criterion.
pub(crate) fn is_used(definition: &Definition, id: &CriterionId) -> bool {
    !used_in(definition, id).is_empty()
}

/// Where a criterion is used, in words, each place with whether it is muted there.
pub(crate) fn say_uses(definition: &Definition, id: &CriterionId, words: Words) -> String {
    let places = used_in(definition, id).into_iter().map(|(place, counts)| {
        let place = match place {
            Place::Profile => words.say("part-icp-long", &[]),
            Place::Exclusions => words.say("part-exclusions", &[]),
            Place::Score(label) => words.say("part-score", &[("name", label.into())]),
            Place::Stage(label) => words.say("change-place-stage", &[("name", label.into())]),
        };
        if counts {
            place
        } else {
            words.say("change-place-muted", &[("place", place.into())])
        }
    });
    let places: Vec<String> = places.collect();
    if places.is_empty() {
        words.say("change-place-nowhere", &[])
    } else {
        words.list_and(&places)
    }
}

#[derive(Clone, Copy)]
enum Place<'a> {
    Profile,
    Exclusions,
    Score(&'a str),
    Stage(&'a str),
}

/// The places that use a criterion, each with whether it counts there.
fn used_in<'a>(definition: &'a Definition, id: &CriterionId) -> Vec<(Place<'a>, bool)> {
    let mut places = Vec::new();
    let icp = &definition.icp;
    let lists = [&icp.must_have, &icp.nice_to_have, &icp.excluding];
    if lists.iter().any(|list| list.contains(id)) {
        places.push((Place::Profile, !icp.is_muted(id)));
    }
    for score in &definition.scores {
        if score.criteria().any(|one| one == id) {
            places.push((Place::Score(&score.label), true));
        }
    }
    let exclusions = &definition.exclusions;
    let counts = exclusions.iter().filter_map(|rule| counts_in(rule, id));
    places.extend(counts.reduce(|a, b| a || b).map(|c| (Place::Exclusions, c)));
    for stage in &definition.stages {
        let counts = stage.reached_by.rule().and_then(|rule| counts_in(rule, id));
        places.extend(counts.map(|c| (Place::Stage(&stage.label), c)));
    }
    places
}

/// Whether a criterion counts somewhere in a rule; `None` where the rule does not name it.
fn counts_in(rule: &Rule, id: &CriterionId) -> Option<bool> {
    match rule {
        Rule::Criterion(named) => (named == id).then_some(true),
        Rule::Muted(muted) => counts_in(muted, id).map(|_| false),
        _ => {
            let below = rule.children().iter();
            below
                .filter_map(|child| counts_in(child, id))
                .reduce(|a, b| a || b)
        }
    }
}
