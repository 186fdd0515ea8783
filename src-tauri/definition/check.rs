//! What is wrong with a definition, before anything runs? Findings with where, why and a mend on
//! offer. An error stops a definition from deciding; a warning is worth a look.

use std::borrow::Cow;

mod fields;
mod finding;
mod known_from;
mod list_facts;
mod logic;
mod mend;
mod names;
mod place;
mod reach;
mod scores;
mod space;
mod stages;
mod text_worlds;
mod values;
mod worlds;

pub use finding::{Finding, FindingCode, Severity};
pub use known_from::is_length_of_call;
pub use list_facts::ListFacts;
pub use mend::{Mend, PointsPlace};
pub use place::Place;

use crate::{Definition, MAX_DEPTH, Rule};
use place::Root;
use reach::Reach;

/// Everything wrong with `definition`, against what is in a list where there is one.
#[must_use]
pub fn check(definition: &Definition, list: Option<&ListFacts>) -> Vec<Finding> {
    let mut checked = Checked {
        definition,
        list,
        reach: Reach::new(definition),
        found: Vec::new(),
        guesses: MOST_GUESSES,
    };
    names::check(&mut checked);
    fields::check(&mut checked);
    values::check(&mut checked);
    scores::check(&mut checked);
    known_from::check(&mut checked);
    // Rules too deep are looked at no further.
    if !checked.any(FindingCode::TooDeep) {
        logic::check(&mut checked);
        stages::check(&mut checked);
    }
    checked.found
}

/// Beyond so many names that are not there, nobody is asked what was meant.
const MOST_GUESSES: u32 = 50;

/// A definition that is being checked.
struct Checked<'a> {
    definition: &'a Definition,
    list: Option<&'a ListFacts>,
    reach: Reach<'a>,
    found: Vec<Finding>,
    guesses: u32,
}

impl Checked<'_> {
    fn add(&mut self, finding: Finding) {
        self.found.push(finding);
    }

    fn any(&self, code: FindingCode) -> bool {
        self.found.iter().any(|finding| finding.code == code)
    }

    /// The known name most like `name`, if any is like it at all.
    fn guess<'n>(&mut self, name: &str, known: impl Iterator<Item = &'n str>) -> Option<String> {
        self.guesses = self.guesses.checked_sub(1)?;
        nearest(name, known)
    }
}

/// Every rule of the definition that stands on its own, with its place.
fn roots(definition: &Definition) -> Vec<(Place, &Rule)> {
    let stages = definition.stages.iter().enumerate();
    let stages = stages.filter_map(|(i, stage)| {
        let rule = stage.reached_by.rule()?;
        Some((Place::new(Root::Stage(i)), rule))
    });
    let exclusions = definition.exclusions.iter().enumerate();
    let exclusions = exclusions.map(|(i, rule)| (Place::new(Root::Exclusion(i)), rule));
    let roots = exclusions.chain(stages);
    roots
        .filter(|(_, rule)| rule.depth() <= MAX_DEPTH)
        .collect()
}

/// Every rule below one that counts, itself first, with its place.
fn each_counting<'r>(place: &Place, rule: &'r Rule) -> Vec<(Place, &'r Rule)> {
    let mut all = Vec::new();
    let mut next = vec![(place.clone(), rule)];
    while let Some((place, rule)) = next.pop() {
        if rule.is_muted() {
            continue;
        }
        let below = rule.children().iter().enumerate().rev();
        next.extend(below.map(|(i, child)| (place.below(i), child)));
        all.push((place, rule));
    }
    all
}

const ALIKE: f64 = 0.8;

fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<String> {
    let folded = lead::fold(name);
    nearest_folded(&folded, known.map(|one| (lead::folded(one), one)))
}

/// Of known names, folded and as written, the one most like `folded`; never that one itself.
fn nearest_folded<'n>(
    folded: &str,
    known: impl Iterator<Item = (Cow<'n, str>, &'n str)>,
) -> Option<String> {
    // Long texts are no names, and costly to compare.
    const MOST_CHARS: usize = 100;
    if folded.len() > MOST_CHARS {
        return None;
    }
    known
        .filter(|(own, _)| own.len() <= MOST_CHARS && **own != *folded)
        .map(|(own, written)| (strsim::jaro_winkler(folded, &own), written))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, written)| written.to_owned())
}

/// A name that is not taken, made of this one.
fn free_name(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut n = 2_u64;
    loop {
        let own = format!("{name}-{n}");
        if !is_taken(&own) {
            return own;
        }
        n += 1;
    }
}

#[cfg(test)]
mod tests;
