//! Which rules can nobody meet, or everybody, and which criteria change nothing beside others? Said
//! of the smallest group of which it holds, and only where it surely does.

use foldhash::{HashMap, HashMapExt};

use super::finding::FindingCode as Code;
use super::place::Root;
use super::{Checked, Finding, Mend, Place, each_counting, roots};
use crate::{CriterionId, Decimal, Rule, Subject, Test};

pub(super) fn check(checked: &mut Checked<'_>) {
    check_alone(checked);
    check_profile(checked);
    for (place, root) in roots(checked.definition) {
        if !root.is_muted() {
            look(checked, root, &place);
        }
    }
}

/// Criteria that say yes or no whatever the value.
fn check_alone(checked: &mut Checked<'_>) {
    for (i, criterion) in checked.definition.criteria.iter().enumerate() {
        let literal = checked.reach.space.literals[i];
        let code = match (literal.met, literal.not) {
            (0, not) if not != 0 => Code::Impossible,
            (met, 0) if met != 0 => Code::AlwaysTrue,
            _ => continue,
        };
        // Of counts, the least that asks for anything is one.
        let one = Decimal::new(1.0).map(|one| Test::AtLeast(one.into()));
        let one = one.filter(|_| criterion.subject.is_count());
        let mend = one.map(|one| Mend::Ask(i, Box::new((criterion.subject.clone(), one))));
        let finding = Finding::new(code, format!("criteria[{i}]"), &criterion.id.0);
        checked.add(finding.mend(mend));
    }
}

/// A profile that nobody fits, or, where a rule asks who does, everybody.
fn check_profile(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    let icp = &definition.icp;
    let counting = |ids: &[CriterionId], root: fn(usize) -> Root| -> Vec<(Root, Rule)> {
        let ids = ids.iter().enumerate();
        let ids = ids.filter(|(_, id)| !icp.is_muted(id));
        ids.map(|(i, id)| (root(i), Rule::Criterion(id.clone())))
            .collect()
    };
    let must = counting(&icp.must_have, Root::MustHave).into_iter();
    let not = counting(&icp.excluding, Root::Excluding).into_iter();
    let all: Vec<(Root, Rule, bool)> = must
        .map(|(root, rule)| (root, rule, true))
        .chain(not.map(|(root, rule)| (root, rule, false)))
        .collect();
    if all.is_empty() {
        let is_fit = |(_, rule): &(Place, &Rule)| matches!(rule, Rule::FitsIcp);
        let is_asked =
            |(place, root): &(Place, &Rule)| each_counting(place, root).iter().any(is_fit);
        if roots(definition).iter().any(is_asked) {
            checked.add(Finding::new(Code::ProfileEmpty, "icp", ""));
        }
        return;
    }
    let wanted: Vec<(&Rule, bool)> = all.iter().map(|(_, rule, want)| (rule, *want)).collect();
    let in_the_way = checked.reach.in_the_way(&wanted);
    let alone = wanted.iter().all(|&one| checked.reach.can(&[one]));
    if in_the_way.is_empty() || !alone {
        return;
    }
    // With more than one in the way, nobody knows which of them is meant.
    let mend = match in_the_way.as_slice() {
        [one] => Some(Mend::TakeOut(Place::new(all[*one].0))),
        _ => None,
    };
    checked.add(Finding::new(Code::Impossible, "icp", "").mend(mend));
}

/// What can become of a rule.
#[derive(Clone, Copy)]
struct Outcome {
    can_be_met: bool,
    can_be_not: bool,
}

fn look(checked: &mut Checked<'_>, rule: &Rule, place: &Place) -> Outcome {
    let below: Vec<(usize, &Rule, Outcome)> = rule
        .children()
        .iter()
        .enumerate()
        .filter(|(_, child)| !child.is_muted())
        .map(|(i, child)| (i, child, look(checked, child, &place.below(i))))
        .collect();
    let outcome = Outcome {
        can_be_met: checked.reach.can(&[(rule, true)]),
        can_be_not: checked.reach.can(&[(rule, false)]),
    };
    if rule.children().is_empty() {
        check_grade(checked, rule, place, outcome);
        return outcome;
    }
    let n_met = below.iter().filter(|(.., one)| one.can_be_met).count();
    let n_not = below.iter().filter(|(.., one)| one.can_be_not).count();
    let n = below.len();
    let is_told =
        |(_, child, one): &&(usize, &Rule, Outcome)| !one.can_be_not && !asks_nothing(child);
    let n_always = below.iter().filter(is_told).count();
    // Whether the rules below say it already, each on its own; groups of none are told apart.
    let (never_said, always_said) = match rule {
        Rule::All(_) => (n_met < n, n_not == 0),
        Rule::Any(_) => (n_met == 0, n_always > 0),
        Rule::None(_) => (n_always > 0, n_met == 0),
        Rule::AtLeast(least, _) => (
            n_met < *least as usize,
            n_always >= *least as usize && *least > 0,
        ),
        _ => (true, true),
    };
    let parts: Vec<usize> = below.iter().map(|(i, ..)| *i).collect();
    if !outcome.can_be_met && !never_said {
        let mend = possible_again(checked, rule, place, &parts);
        checked.add(Finding::new(Code::Impossible, place.to_string(), "").mend(mend));
    } else if !outcome.can_be_not && !always_said {
        let mend = undecided_again(checked, rule, place, &parts);
        checked.add(Finding::new(Code::AlwaysTrue, place.to_string(), "").mend(mend));
    } else {
        check_idle(checked, rule, place, &below);
    }
    outcome
}

/// Grades that the points of no lead give, or those of every lead.
fn check_grade(checked: &mut Checked<'_>, rule: &Rule, place: &Place, outcome: Outcome) {
    let Rule::Grade(grades) = rule else {
        return;
    };
    let path = place.to_string();
    let is_absent = |one: &Finding| one.code == Code::GradeAbsent && one.path == path;
    // Of none, and of those that the grid does not give, it is said already.
    if grades.is_empty() || checked.found.iter().any(is_absent) {
        return;
    }
    let code = match outcome {
        Outcome {
            can_be_met: false, ..
        } => Code::Impossible,
        Outcome {
            can_be_not: false, ..
        } => Code::AlwaysTrue,
        _ => return,
    };
    checked.add(Finding::new(code, path, ""));
}

/// Whether a group is met by everybody because it asks for nothing, which alone is no finding.
fn asks_nothing(rule: &Rule) -> bool {
    match rule {
        Rule::All(_) => rule.counting().all(asks_nothing),
        Rule::None(_) => rule.counting().next().is_none(),
        _ => false,
    }
}

/// What makes a group that nobody can meet one that somebody can.
fn possible_again(
    checked: &mut Checked<'_>,
    rule: &Rule,
    place: &Place,
    parts: &[usize],
) -> Option<Mend> {
    match rule {
        Rule::All(_) => mute_in_the_way(checked, rule, place, parts, true),
        Rule::None(_) => mute_in_the_way(checked, rule, place, parts, false),
        Rule::AtLeast(n, rules) => {
            let fewer = (1..*n).rev();
            let mut fewer = fewer.map(|n| Rule::AtLeast(n, rules.clone()));
            let found = fewer.find(|rule| checked.reach.can(&[(rule, true)]))?;
            at_least(place, &found)
        }
        _ => None,
    }
}

/// What makes a group that everybody meets one that somebody may not.
fn undecided_again(
    checked: &mut Checked<'_>,
    rule: &Rule,
    place: &Place,
    parts: &[usize],
) -> Option<Mend> {
    match rule {
        Rule::Any(_) => mute_in_the_way(checked, rule, place, parts, false),
        Rule::AtLeast(n, rules) => {
            let most = u32::try_from(parts.len()).ok()?;
            let mut more = (*n + 1..=most).map(|n| Rule::AtLeast(n, rules.clone()));
            let found = more.find(|rule| {
                checked.reach.can(&[(rule, false)]) && checked.reach.can(&[(rule, true)])
            })?;
            at_least(place, &found)
        }
        _ => None,
    }
}

fn at_least(place: &Place, rule: &Rule) -> Option<Mend> {
    match rule {
        Rule::AtLeast(n, _) => Some(Mend::AtLeast(place.clone(), *n)),
        _ => None,
    }
}

fn mute_in_the_way(
    checked: &mut Checked<'_>,
    rule: &Rule,
    place: &Place,
    parts: &[usize],
    want: bool,
) -> Option<Mend> {
    let rules = rule.children();
    let wanted: Vec<(&Rule, bool)> = parts.iter().map(|&i| (&rules[i], want)).collect();
    let in_the_way = checked.reach.in_the_way(&wanted);
    let places = in_the_way.iter().map(|&at| place.below(parts[at]));
    (in_the_way.len() < parts.len()).then(|| Mend::Mute(places.collect()))
}

/// Criteria of a group beside which others of it decide alone.
fn check_idle(
    checked: &mut Checked<'_>,
    rule: &Rule,
    place: &Place,
    below: &[(usize, &Rule, Outcome)],
) {
    let is_all = matches!(rule, Rule::All(_));
    if !matches!(rule, Rule::All(_) | Rule::Any(_) | Rule::None(_)) {
        return;
    }
    let definition = checked.definition;
    let reach = &checked.reach;
    let decides = |one: &Outcome| one.can_be_met && one.can_be_not;
    let mut by_axis: HashMap<usize, Vec<(Option<usize>, usize)>> = HashMap::new();
    let mut add = |at: Option<usize>, criterion: usize| {
        let axis = reach.space.literals[criterion].axis;
        by_axis.entry(axis).or_default().push((at, criterion));
    };
    for (i, child, outcome) in below {
        match child {
            // What the profile asks for anyway.
            Rule::FitsIcp if is_all => {
                let icp = &definition.icp;
                let asked = icp.must_have.iter().filter(|id| !icp.is_muted(id));
                let asked = asked.filter_map(|id| reach.position(id));
                asked.for_each(|criterion| add(None, criterion));
            }
            Rule::Criterion(id) if decides(outcome) => {
                if let Some(criterion) = reach.position(id) {
                    add(Some(*i), criterion);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for group in by_axis.values() {
        for (n, &(at, own)) in group.iter().enumerate() {
            let Some(at) = at else {
                continue;
            };
            let own_literal = reach.space.literals[own];
            let by = group
                .iter()
                .take(MOST_BESIDE)
                .enumerate()
                .find(|(m, (_, other))| {
                    let other = reach.space.literals[*other];
                    let (less, more) = if is_all {
                        (other, own_literal)
                    } else {
                        (own_literal, other)
                    };
                    // Of two that say the same, the later one is idle.
                    *m != n && less.is_within(more) && (!more.is_within(less) || *m < n)
                });
            if let Some((_, (_, other))) = by {
                found.push((at, own, *other));
            }
        }
    }
    found.sort_unstable();
    for (at, own, other) in found {
        let place = place.below(at);
        let subject = &definition.criteria[own].id.0;
        let other = definition.criteria[other].id.0.clone();
        let finding = Finding::new(Code::Shadowed, place.to_string(), subject).other(other);
        checked.add(finding.mend(Mend::TakeOut(place)));
    }
}

/// Of so many criteria of one value in a group, each is compared with the first.
const MOST_BESIDE: usize = 100;

impl Subject {
    /// Whether it is a whole number from 0.
    pub(super) fn is_count(&self) -> bool {
        use crate::Told;
        matches!(self, Self::Figure(figure) if figure.told != Told::Latest)
    }
}
