//! How is a definition run? Literals folded, windows turned into days, names into positions. The
//! definition says what is asked, the plan how; a plan exists for every definition, right or wrong.

use definition::{CriterionId, Definition, Missing, Rule, Test};
use jiff::civil::Date;
use lead::{FieldKey, day_of, fold};

/// A definition made ready to run as of a day.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// In the definition's order.
    pub(crate) criteria: Vec<PlannedCriterion>,
    /// Everything over the criteria.
    pub(crate) rules: PlannedRules,
}

/// A criterion made ready to run.
#[derive(Clone, Debug)]
pub(crate) struct PlannedCriterion {
    pub(crate) field: FieldKey,
    pub(crate) ask: Ask,
    pub(crate) missing: Missing,
}

/// What is asked of a value, by family of values.
#[derive(Clone, Debug)]
pub(crate) enum Ask {
    Text(TextAsk),
    Number(NumberAsk),
    Day(DayAsk),
    /// Whether it is yes (`true`) or no.
    YesNo(bool),
    /// Whether there is a value (`true`) or none.
    Known(bool),
}

/// Whether a folded text looks like one of some folded texts, or (`negated`) like none of them.
#[derive(Clone, Debug)]
pub(crate) struct TextAsk {
    pub(crate) like: Like,
    pub(crate) negated: bool,
}

/// How a text may look like another.
#[derive(Clone, Debug)]
pub(crate) enum Like {
    AnyOf(foldhash::HashSet<String>),
    ContainsAny(Vec<String>),
    StartsWith(String),
    EndsWith(String),
}

/// Whether a number lies in a range, or (`negated`) outside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NumberAsk {
    pub(crate) range: Range,
    pub(crate) negated: bool,
}

/// A range of numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Range {
    /// Every number below, not the bound itself.
    Below(f64),
    /// Every number up to the bound, included.
    UpTo(f64),
    /// From the first to the second, both included.
    Within(f64, f64),
}

/// Whether a day is one of these, both included. Wider than a day number, so that no window is cut.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DayAsk {
    pub(crate) first: i64,
    pub(crate) last: i64,
}

/// The rules of a definition over positions of criteria.
#[derive(Clone, Debug)]
pub(crate) struct PlannedRules {
    pub(crate) icp: PlannedRule,
    pub(crate) exclusions: Vec<PlannedRule>,
    /// In path order; `None` where no rule that counts tells who is in the stage.
    pub(crate) stages: Vec<Option<PlannedRule>>,
}

/// A rule over positions of criteria.
#[derive(Clone, Debug)]
pub(crate) enum PlannedRule {
    Criterion(usize),
    /// A criterion that is not there: unknown for every lead.
    Absent,
    All(Vec<PlannedRule>),
    Any(Vec<PlannedRule>),
    None(Vec<PlannedRule>),
    AtLeast(u32, Vec<PlannedRule>),
}

impl Plan {
    /// The plan of a definition as of a day.
    pub(crate) fn of(definition: &Definition, as_of: Date) -> Self {
        let criteria = definition
            .criteria
            .iter()
            .map(|criterion| PlannedCriterion {
                field: criterion.field.clone(),
                ask: Ask::of(&criterion.test, as_of),
                missing: criterion.missing,
            });
        Self {
            criteria: criteria.collect(),
            rules: PlannedRules::of(definition),
        }
    }
}

impl PlannedRules {
    /// The rules of a definition.
    pub(crate) fn of(definition: &Definition) -> Self {
        let planned = |rule: &Rule| PlannedRule::of(rule, definition);
        let stages = definition.stages.iter();
        Self {
            icp: planned(&definition.icp.rule()).unwrap_or(PlannedRule::All(Vec::new())),
            exclusions: definition.exclusions.iter().filter_map(planned).collect(),
            stages: stages
                .map(|stage| stage.reached_by.rule().and_then(planned))
                .collect(),
        }
    }
}

impl PlannedRule {
    /// The rule without what is muted; `None` where that is all of it.
    fn of(rule: &Rule, definition: &Definition) -> Option<Self> {
        let all = |rules: &[Rule]| {
            rules
                .iter()
                .filter_map(|rule| Self::of(rule, definition))
                .collect()
        };
        Some(match rule {
            Rule::Criterion(id) => position(definition, id).map_or(Self::Absent, Self::Criterion),
            Rule::FitsIcp => return Self::of(&definition.icp.rule(), definition),
            Rule::All(rules) => Self::All(all(rules)),
            Rule::Any(rules) => Self::Any(all(rules)),
            Rule::None(rules) => Self::None(all(rules)),
            Rule::AtLeast(n, rules) => Self::AtLeast(*n, all(rules)),
            Rule::Muted(_) => return None,
        })
    }
}

impl Ask {
    fn of(test: &Test, as_of: Date) -> Self {
        let text = |like, negated| Self::Text(TextAsk { like, negated });
        let number = |range, negated| Self::Number(NumberAsk { range, negated });
        let days = |first, last| Self::Day(DayAsk { first, last });
        let as_of = i64::from(day_of(as_of));
        match test {
            Test::Is(one) => text(any_of(std::slice::from_ref(one)), false),
            Test::IsNot(one) => text(any_of(std::slice::from_ref(one)), true),
            Test::AnyOf(texts) => text(any_of(texts), false),
            Test::NoneOf(texts) => text(any_of(texts), true),
            Test::ContainsAny(texts) => text(contains_any(texts), false),
            Test::ContainsNone(texts) => text(contains_any(texts), true),
            Test::StartsWith(start) => text(Like::StartsWith(fold(start)), false),
            Test::EndsWith(end) => text(Like::EndsWith(fold(end)), false),
            Test::Equals(n) => number(Range::Within(n.get(), n.get()), false),
            Test::NotEquals(n) => number(Range::Within(n.get(), n.get()), true),
            Test::LessThan(n) => number(Range::Below(n.get()), false),
            Test::AtMost(n) => number(Range::UpTo(n.get()), false),
            Test::MoreThan(n) => number(Range::UpTo(n.get()), true),
            Test::AtLeast(n) => number(Range::Below(n.get()), true),
            Test::Between(low, high) => number(Range::Within(low.get(), high.get()), false),
            Test::Before(day) => days(i64::MIN, i64::from(day_of(*day)) - 1),
            Test::After(day) => days(i64::from(day_of(*day)) + 1, i64::MAX),
            Test::InLastDays(n) => days(as_of - i64::from(*n) + 1, as_of),
            Test::MoreThanDaysAgo(n) => days(i64::MIN, as_of - i64::from(*n)),
            Test::Yes => Self::YesNo(true),
            Test::No => Self::YesNo(false),
            Test::Known => Self::Known(true),
            Test::Unknown => Self::Known(false),
        }
    }
}

fn any_of(texts: &[String]) -> Like {
    Like::AnyOf(texts.iter().map(|text| fold(text)).collect())
}

fn contains_any(texts: &[String]) -> Like {
    Like::ContainsAny(texts.iter().map(|text| fold(text)).collect())
}

fn position(definition: &Definition, id: &CriterionId) -> Option<usize> {
    definition
        .criteria
        .iter()
        .position(|criterion| criterion.id == *id)
}
