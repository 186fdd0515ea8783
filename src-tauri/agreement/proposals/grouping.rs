//! Which proposals lie side by side? Those that are the same or similar, one leading to the next, unless a
//! person laid one elsewhere.
//!
//! Invariants: every proposal is in exactly one group, of its own question; the groups do not hang on the
//! order in which ballots were read.

use std::collections::BTreeMap;

use super::likeness::{Likeness, likeness};
use super::{Outcome, Proposal};
use crate::Question;

/// Proposals that lie side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Group<'a> {
    /// The question they answer.
    pub question: Question,
    /// How near they are; one alone is different from all others.
    pub likeness: Likeness,
    /// The proposals, by author and name.
    pub proposals: Vec<&'a Proposal>,
}

/// The proposals in groups: question by question, what most people propose first.
#[must_use]
pub fn groups(proposals: &[Proposal]) -> Vec<Group<'_>> {
    let mut sorted: Vec<&Proposal> = proposals.iter().collect();
    sorted.sort_by(|a, b| (&a.author, &a.id).cmp(&(&b.author, &b.id)));
    sorted.dedup_by(|a, b| a.id == b.id);
    let mut root: Vec<usize> = (0..sorted.len()).collect();
    let ties = (0..sorted.len()).flat_map(|i| (0..i).map(move |j| (j, i)));
    for (i, j) in ties {
        if let (Some(one), Some(other)) = (sorted.get(i), sorted.get(j))
            && are_tied(one, other)
        {
            join(&mut root, i, j);
        }
    }
    let mut together: BTreeMap<usize, Vec<&Proposal>> = BTreeMap::new();
    for (i, one) in sorted.iter().enumerate() {
        together.entry(root_of(&root, i)).or_default().push(one);
    }
    let mut groups: Vec<Group<'_>> = together.into_values().filter_map(group).collect();
    groups.sort_by_key(|group| {
        let first = group.proposals.first().map(|one| one.id.clone());
        (
            group.question,
            std::cmp::Reverse(group.proposals.len()),
            first,
        )
    });
    groups
}

/// Whether two proposals belong together: as they were laid by hand or were merged; else as near as they are.
fn are_tied(one: &Proposal, other: &Proposal) -> bool {
    if one.question != other.question {
        return false;
    }
    let laid = |one: &Proposal, other: &Proposal| {
        one.with.as_ref() == Some(&other.id) || one.outcome == Outcome::Merged(other.id.clone())
    };
    if laid(one, other) || laid(other, one) {
        return true;
    }
    one.with.is_none() && other.with.is_none() && likeness(one, other) < Likeness::Different
}

fn group(proposals: Vec<&Proposal>) -> Option<Group<'_>> {
    let question = proposals.first()?.question;
    let pairs = proposals
        .iter()
        .enumerate()
        .flat_map(|(i, one)| proposals.iter().take(i).map(move |other| (one, other)));
    let all_same = pairs
        .map(|(one, other)| likeness(one, other))
        .all(|likeness| likeness == Likeness::Same);
    let likeness = match proposals.len() {
        1 => Likeness::Different,
        _ if all_same => Likeness::Same,
        _ => Likeness::Similar,
    };
    Some(Group {
        question,
        likeness,
        proposals,
    })
}

fn root_of(root: &[usize], of: usize) -> usize {
    match root.get(of) {
        Some(&above) if above != of => root_of(root, above),
        _ => of,
    }
}

fn join(root: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root_of(root, one), root_of(root, other));
    if let Some(above) = root.get_mut(one.max(other)) {
        *above = one.min(other);
    }
}
