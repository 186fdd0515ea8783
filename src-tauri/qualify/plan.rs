//! How is a definition run? Literals folded, windows turned into days, names into positions. The
//! definition says what is asked, the plan how; a plan exists for every definition, right or wrong.

use std::sync::Arc;

use definition::{Amount, Criterion, Definition, Filter, Missing, Rule, Subject, Tables, Test};
use jiff::civil::Date;
use lead::{Currency, FieldKey, day_of, fold};

use crate::grades::GradeAsk;
use crate::meaning::Meaning;
use crate::scores::PlannedScore;

/// A definition made ready to run as of a day.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// In the definition's order.
    pub(crate) criteria: Vec<PlannedCriterion>,
    /// In the definition's order.
    pub(crate) scores: Vec<PlannedScore>,
    /// Everything over the criteria.
    pub(crate) rules: PlannedRules,
}

/// A criterion made ready to run.
#[derive(Clone, Debug)]
pub(crate) struct PlannedCriterion {
    pub(crate) subject: Subject,
    pub(crate) ask: Ask,
    pub(crate) missing: Missing,
}

/// What is asked of a value, by family of values.
#[derive(Clone, Debug)]
pub(crate) enum Ask {
    Text(TextAsk),
    /// What a text means.
    Meaning(Arc<Meaning>),
    /// What a text is, or ever was.
    EverWas(TextAsk),
    Number(NumberAsk),
    Money(NumberAsk, Currency, Arc<Tables>),
    Day(DayAsk),
    /// How it compares with another field of the same row.
    Other(Compare, FieldKey, Arc<Tables>),
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

/// How two values may compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compare {
    Same,
    Differs,
    AtLeast,
    More,
    AtMost,
    Less,
    Before,
    After,
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
    /// The score in this position is so many points, or more.
    Score(usize, i64),
    Grade(Arc<GradeAsk>),
    /// A criterion, score or grade that is not there: unknown for every lead.
    Absent,
    All(Vec<PlannedRule>),
    Any(Vec<PlannedRule>),
    None(Vec<PlannedRule>),
    AtLeast(u32, Vec<PlannedRule>),
}

impl Plan {
    /// The plan of a definition as of a day.
    pub(crate) fn of(definition: &Definition, context: &Context) -> Self {
        let criteria = definition.criteria.iter();
        Self {
            criteria: criteria
                .map(|criterion| PlannedCriterion::of(criterion, context))
                .collect(),
            scores: PlannedScore::all(definition, context.as_of),
            rules: PlannedRules::of(definition),
        }
    }
}

/// What questions hang on besides themselves.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    pub(crate) tables: Arc<Tables>,
    pub(crate) as_of: Date,
}

impl Context {
    pub(crate) fn of(definition: &Definition, as_of: Date) -> Self {
        Self {
            tables: Arc::new(definition.tables.clone()),
            as_of,
        }
    }
}

impl PlannedCriterion {
    pub(crate) fn of(criterion: &Criterion, context: &Context) -> Self {
        let ask = match Ask::of(&criterion.test, context) {
            // A figure has no other field beside it: the question is one that it cannot be asked.
            Ask::Other(..) if criterion.subject.kind().is_some() => {
                Ask::Meaning(Arc::new(Meaning::Nothing))
            }
            ask => ask,
        };
        Self {
            subject: criterion.subject.clone(),
            ask,
            missing: criterion.missing,
        }
    }

    /// A test of a field of a row of another table: what is missing there is unknown.
    pub(crate) fn of_filter(filter: &Filter, context: &Context) -> Self {
        Self {
            subject: filter.field.clone().into(),
            ask: Ask::of(&filter.test, context),
            missing: Missing::Unknown,
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
            Rule::Criterion(id) => {
                let position = definition.criterion_position(id);
                position.map_or(Self::Absent, Self::Criterion)
            }
            Rule::Score(key, points) => {
                let position = definition.score_position(key);
                position.map_or(Self::Absent, |i| Self::Score(i, i64::from(*points)))
            }
            Rule::Grade(wanted) => GradeAsk::of(definition, wanted)
                .map_or(Self::Absent, |ask| Self::Grade(Arc::new(ask))),
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
    pub(crate) fn of(test: &Test, context: &Context) -> Self {
        let text = |like, negated| Self::Text(TextAsk { like, negated });
        let number = |n: &Amount, range, negated| {
            let ask = NumberAsk { range, negated };
            match n.currency {
                None => Self::Number(ask),
                Some(currency) => Self::Money(ask, currency, Arc::clone(&context.tables)),
            }
        };
        let days = |first, last| Self::Day(DayAsk { first, last });
        let on = |day: Date| i64::from(day_of(day));
        let other = |compare, field: &FieldKey| {
            Self::Other(compare, field.clone(), Arc::clone(&context.tables))
        };
        let meaning = || Self::Meaning(Arc::new(Meaning::of(test, &context.tables)));
        match test {
            Test::Is(one) => text(any_of(std::slice::from_ref(one)), false),
            Test::IsNot(one) => text(any_of(std::slice::from_ref(one)), true),
            Test::AnyOf(texts) => text(any_of(texts), false),
            Test::NoneOf(texts) => text(any_of(texts), true),
            Test::ContainsAny(texts) => text(contains_any(texts), false),
            Test::ContainsNone(texts) => text(contains_any(texts), true),
            Test::StartsWith(start) => text(Like::StartsWith(fold(start)), false),
            Test::EndsWith(end) => text(Like::EndsWith(fold(end)), false),
            Test::EverWas(texts) => Self::EverWas(TextAsk {
                like: any_of(texts),
                negated: false,
            }),
            Test::Matches(_)
            | Test::InFamily(_)
            | Test::HasAny(_)
            | Test::HasNone(_)
            | Test::HasAll(_)
            | Test::HasExactly(_)
            | Test::InRegion(_)
            | Test::EmailValid
            | Test::EmailCompany
            | Test::EmailFree
            | Test::DomainAnyOf(_)
            | Test::PhoneValid
            | Test::PhoneFrom(_)
            | Test::UrlValid => meaning(),
            Test::Equals(n) => number(n, Range::Within(n.get(), n.get()), false),
            Test::NotEquals(n) => number(n, Range::Within(n.get(), n.get()), true),
            Test::LessThan(n) => number(n, Range::Below(n.get()), false),
            Test::AtMost(n) => number(n, Range::UpTo(n.get()), false),
            Test::MoreThan(n) => number(n, Range::UpTo(n.get()), true),
            Test::AtLeast(n) => number(n, Range::Below(n.get()), true),
            Test::Between(low, high) => number(low, Range::Within(low.get(), high.get()), false),
            Test::Before(day) => days(i64::MIN, on(*day) - 1),
            Test::After(day) => days(on(*day) + 1, i64::MAX),
            Test::BetweenDates(first, last) => days(on(*first), on(*last)),
            Test::InLast(span) => days(on(span.before(context.as_of)) + 1, on(context.as_of)),
            Test::MoreThanAgo(span) => days(i64::MIN, on(span.before(context.as_of))),
            Test::InPeriod(period) => {
                let starts = context.tables.fiscal_year_starts;
                let (first, last) = period.days(context.as_of, starts);
                days(on(first), on(last))
            }
            Test::SameAs(field) => other(Compare::Same, field),
            Test::DiffersFrom(field) => other(Compare::Differs, field),
            Test::AtLeastField(field) => other(Compare::AtLeast, field),
            Test::MoreThanField(field) => other(Compare::More, field),
            Test::AtMostField(field) => other(Compare::AtMost, field),
            Test::LessThanField(field) => other(Compare::Less, field),
            Test::BeforeField(field) => other(Compare::Before, field),
            Test::AfterField(field) => other(Compare::After, field),
            Test::Yes => Self::YesNo(true),
            Test::No => Self::YesNo(false),
            Test::Known => Self::Known(true),
            Test::Unknown => Self::Known(false),
        }
    }
}

pub(crate) fn any_of(texts: &[String]) -> Like {
    Like::AnyOf(texts.iter().map(|text| fold(text)).collect())
}

fn contains_any(texts: &[String]) -> Like {
    Like::ContainsAny(texts.iter().map(|text| fold(text)).collect())
}
