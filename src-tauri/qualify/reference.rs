//! What does a definition say about one lead? The row-at-a-time evaluator, written to be read: it
//! walks the definition as it stands and shares nothing with the kernels. Where the two differ,
//! this one is right.

use definition::{Criterion, CriterionId, Definition, Missing, Rule, Test};
use jiff::civil::Date;
use lead::{FieldKey, Interval, ValueRef, day_of, fold};

use crate::Verdict;
use crate::verdicts::furthest;

/// What a definition says about one lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// One per criterion, in the definition's order.
    pub criteria: Vec<Verdict>,
    /// Fitting the ideal customer profile.
    pub icp: Verdict,
    /// Being excluded; unknown does not exclude.
    pub excluded: Verdict,
    /// One per stage, in path order.
    pub stages: Vec<Verdict>,
    /// The furthest stage met, with every stage before it that is not optional.
    pub place: Option<usize>,
    /// The furthest stage not ruled out, nor any stage before it that is not optional.
    pub may_reach: Option<usize>,
}

/// Judges the lead whose values `value_of` gives, as of the end of the day `as_of`. `None` is a
/// missing value, also for a field that the list lacks.
#[must_use]
pub fn judge<'a>(
    definition: &Definition,
    as_of: Date,
    value_of: impl Fn(&FieldKey) -> Option<ValueRef<'a>>,
) -> Judged {
    let criteria: Vec<Verdict> = definition
        .criteria
        .iter()
        .map(|criterion| judge_criterion(criterion, value_of(&criterion.field), as_of))
        .collect();
    judge_rules(definition, criteria)
}

/// Judges a lead by the verdicts of its criteria, in the definition's order.
#[must_use]
pub fn judge_rules(definition: &Definition, criteria: Vec<Verdict>) -> Judged {
    let rule = |rule: &Rule| judge_rule(definition, rule, &criteria);
    let excluded = Verdict::any(definition.exclusions.iter().map(rule));
    let stage = |reached_by: Option<&Rule>| match reached_by {
        _ if excluded == Verdict::Met => Verdict::NotMet,
        None => Verdict::NotMet,
        Some(reached_by) => rule(reached_by),
    };
    let stages: Vec<Verdict> = definition
        .stages
        .iter()
        .map(|s| stage(s.reached_by.rule()))
        .collect();
    let optional: Vec<bool> = definition
        .stages
        .iter()
        .map(|stage| stage.optional)
        .collect();
    Judged {
        icp: rule(&definition.icp.rule()),
        excluded,
        place: furthest(&optional, |stage| stages[stage] == Verdict::Met),
        may_reach: furthest(&optional, |stage| stages[stage] != Verdict::NotMet),
        stages,
        criteria,
    }
}

/// The verdict of one criterion on a value. A missing value counts as the criterion says; asking
/// whether there is a value is never unknown.
#[must_use]
pub fn judge_criterion(criterion: &Criterion, value: Option<ValueRef<'_>>, as_of: Date) -> Verdict {
    match (&criterion.test, value) {
        (Test::Known, value) => Verdict::of(value.is_some()),
        (Test::Unknown, value) => Verdict::of(value.is_none()),
        (test, Some(value)) => judge_value(test, value, as_of),
        (_, None) => match criterion.missing {
            Missing::Unknown => Verdict::Unknown,
            Missing::NotMet => Verdict::NotMet,
            Missing::Met => Verdict::Met,
        },
    }
}

/// The verdict of a rule, given the verdict of each criterion in the definition's order. A
/// criterion that is not there is unknown. What is muted is absent from its group; on its own,
/// nobody meets it.
#[must_use]
pub fn judge_rule(definition: &Definition, rule: &Rule, criteria: &[Verdict]) -> Verdict {
    let each = || -> Vec<Verdict> {
        rule.counting()
            .map(|part| judge_rule(definition, part, criteria))
            .collect()
    };
    match rule {
        Rule::Criterion(id) => {
            let position = position_of(definition, id);
            position
                .and_then(|k| criteria.get(k))
                .copied()
                .unwrap_or(Verdict::Unknown)
        }
        Rule::FitsIcp => judge_rule(definition, &definition.icp.rule(), criteria),
        Rule::All(_) => Verdict::all(each()),
        Rule::Any(_) => Verdict::any(each()),
        Rule::None(_) => Verdict::none(each()),
        Rule::AtLeast(n, _) => Verdict::at_least(*n, each()),
        Rule::Muted(_) => Verdict::NotMet,
    }
}

/// Where in the definition a criterion stands.
pub(crate) fn position_of(definition: &Definition, id: &CriterionId) -> Option<usize> {
    definition
        .criteria
        .iter()
        .position(|criterion| criterion.id == *id)
}

/// A value that the test cannot be asked of is unknown.
fn judge_value(test: &Test, value: ValueRef<'_>, as_of: Date) -> Verdict {
    match value {
        ValueRef::Text(text) => judge_text(test, &fold(text)),
        ValueRef::Number(number) => judge_number(test, number),
        ValueRef::Day(day) => judge_day(test, i64::from(day), i64::from(day_of(as_of))),
        ValueRef::YesNo(yes) => match test {
            Test::Yes => Verdict::of(yes),
            Test::No => Verdict::of(!yes),
            _ => Verdict::Unknown,
        },
    }
}

fn judge_text(test: &Test, text: &str) -> Verdict {
    let is_one_of = |others: &[String]| others.iter().any(|other| text == fold(other));
    let contains_one_of = |parts: &[String]| parts.iter().any(|part| text.contains(&fold(part)));
    Verdict::of(match test {
        Test::Is(other) => text == fold(other),
        Test::IsNot(other) => text != fold(other),
        Test::AnyOf(others) => is_one_of(others),
        Test::NoneOf(others) => !is_one_of(others),
        Test::ContainsAny(parts) => contains_one_of(parts),
        Test::ContainsNone(parts) => !contains_one_of(parts),
        Test::StartsWith(start) => text.starts_with(&fold(start)),
        Test::EndsWith(end) => text.ends_with(&fold(end)),
        _ => return Verdict::Unknown,
    })
}

/// An interval is judged by all the numbers it may be: met when the test holds for all of them,
/// not met when it holds for none.
fn judge_number(test: &Test, number: Interval) -> Verdict {
    let (low, high) = (number.low(), number.high());
    let (for_all, for_some) = match test {
        Test::Equals(n) => (
            low == n.get() && high == n.get(),
            low <= n.get() && n.get() <= high,
        ),
        Test::NotEquals(n) => (
            n.get() < low || high < n.get(),
            low != n.get() || high != n.get(),
        ),
        Test::LessThan(n) => (high < n.get(), low < n.get()),
        Test::AtMost(n) => (high <= n.get(), low <= n.get()),
        Test::MoreThan(n) => (low > n.get(), high > n.get()),
        Test::AtLeast(n) => (low >= n.get(), high >= n.get()),
        Test::Between(from, to) => (
            from.get() <= low && high <= to.get(),
            low <= to.get() && from.get() <= high,
        ),
        _ => return Verdict::Unknown,
    };
    match (for_all, for_some) {
        (true, _) => Verdict::Met,
        (false, false) => Verdict::NotMet,
        (false, true) => Verdict::Unknown,
    }
}

/// The last N days are the as-of day and the N − 1 before it; more than N days ago is every day
/// before those; a day after the as-of day is neither.
fn judge_day(test: &Test, day: i64, as_of: i64) -> Verdict {
    let days_ago = as_of - day;
    Verdict::of(match test {
        Test::Before(other) => day < i64::from(day_of(*other)),
        Test::After(other) => day > i64::from(day_of(*other)),
        Test::InLastDays(n) => 0 <= days_ago && days_ago < i64::from(*n),
        Test::MoreThanDaysAgo(n) => days_ago >= i64::from(*n),
        _ => return Verdict::Unknown,
    })
}
