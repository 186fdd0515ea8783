//! Does the list have what the criteria ask about, and can it be asked so? Fields, their types, what
//! is missing of them, and currencies.

use std::collections::HashSet;

use lead::{ACTIVITY_TYPE, Field, FieldKey, FieldType, Relation};

use super::finding::FindingCode as Code;
use super::{Checked, Finding, ListFacts, Mend};
use crate::{Amount, Criterion, Figure, Missing, Op, Rows, Subject, Test, Told};

/// Of a hundred leads, more than so many without a value are worth a word.
const MOSTLY: usize = 50;

/// A question about a field: of which table, which, what, and how the criterion would read with
/// another.
pub(super) struct Asked<'a> {
    pub(super) at: usize,
    pub(super) path: String,
    pub(super) of: Option<Relation>,
    pub(super) field: &'a FieldKey,
    pub(super) test: &'a Test,
    /// Which filter of the figure; `None` where the criterion itself asks.
    filter: Option<usize>,
}

impl Asked<'_> {
    /// The change that asks this of this field instead.
    pub(super) fn instead(&self, criterion: &Criterion, field: FieldKey, test: Test) -> Mend {
        let asked = match (&criterion.subject, self.filter) {
            (Subject::Figure(figure), Some(i)) => {
                let mut figure = figure.clone();
                if let Some(filter) = figure.filters.get_mut(i) {
                    filter.field = field;
                    filter.test = test;
                }
                (Subject::Figure(figure), criterion.test.clone())
            }
            (Subject::Company(_), _) => (Subject::Company(field), test),
            (Subject::Field(_), _) => (Subject::Field(field), test),
            (Subject::Figure(_), None) => (criterion.subject.clone(), test),
        };
        Mend::Ask(self.at, Box::new(asked))
    }
}

/// Every question about a field that a criterion asks, those of its filters too.
pub(super) fn asked(at: usize, criterion: &Criterion) -> Vec<Asked<'_>> {
    let whole = |of, field, key| {
        vec![Asked {
            at,
            path: format!("criteria[{at}].{key}"),
            of,
            field,
            test: &criterion.test,
            filter: None,
        }]
    };
    match &criterion.subject {
        Subject::Field(field) => whole(None, field, "field"),
        Subject::Company(field) => whole(Some(Relation::Company), field, "company_field"),
        Subject::Figure(figure) => {
            let told = figure.told.name();
            let filters = figure.filters.iter().enumerate();
            let filters = filters.map(|(i, filter)| Asked {
                at,
                path: format!("criteria[{at}].{told}.where[{i}].field"),
                of: relation_of(figure),
                field: &filter.field,
                test: &filter.test,
                filter: Some(i),
            });
            filters.collect()
        }
    }
}

/// The table whose rows a figure tells of.
fn relation_of(figure: &Figure) -> Option<Relation> {
    Some(match figure.rows {
        Rows::Activities { .. } => Relation::Activity,
        Rows::Deals => Relation::Deal,
        Rows::Colleagues(_) => Relation::Company,
    })
}

pub(super) fn check(checked: &mut Checked<'_>) {
    let mut tables_absent = HashSet::new();
    for (at, criterion) in checked.definition.criteria.iter().enumerate() {
        if let Subject::Figure(figure) = &criterion.subject {
            check_figure(checked, at, criterion, figure);
        }
        let Some(list) = checked.list else {
            continue;
        };
        let of = match &criterion.subject {
            Subject::Field(_) => None,
            Subject::Company(_) => Some(Relation::Company),
            Subject::Figure(figure) => relation_of(figure),
        };
        if let Some(relation) = of.filter(|_| !list.has(of)) {
            // Said once for each table.
            if tables_absent.insert(relation) {
                let path = format!("criteria[{at}]");
                let finding = Finding::new(Code::TableAbsent, path, &criterion.id.0);
                checked.add(finding.other(relation.name()));
            }
            continue;
        }
        for asked in asked(at, criterion) {
            check_asked(checked, list, criterion, &asked);
        }
    }
}

/// A figure is a number or a day, whatever the list.
fn check_figure(checked: &mut Checked<'_>, at: usize, criterion: &Criterion, figure: &Figure) {
    let kind = match figure.told {
        Told::Count | Told::Days => FieldType::Number,
        Told::Latest => FieldType::Date,
    };
    let test = &criterion.test;
    let is_compared = test.other_field().is_some();
    if test.op().fits(kind) && !is_compared && !has_currency(test) {
        return;
    }
    let path = format!("criteria[{at}].op");
    let fitting = match fitting(test, kind) {
        test if test.other_field().is_some() => Test::Known,
        test => test,
    };
    let mend = Mend::Ask(at, Box::new((criterion.subject.clone(), fitting)));
    checked.add(Finding::new(Code::OpUnfit, path, &criterion.id.0).mend(mend));
}

fn check_asked(
    checked: &mut Checked<'_>,
    list: &ListFacts,
    criterion: &Criterion,
    asked: &Asked<'_>,
) {
    let Some(field) = list.field(asked.of, asked.field) else {
        absent(checked, list, criterion, asked, asked.field);
        return;
    };
    let own_path = |key: &str| match asked.filter {
        None => format!("criteria[{}].{key}", asked.at),
        Some(_) => asked.path.replace(".field", &format!(".{key}")),
    };
    let instead = |test| asked.instead(criterion, asked.field.clone(), test);
    let test = asked.test;
    let id = &criterion.id.0;
    // A field that has no value yet takes the type of its first ones.
    let facts = list.facts(asked.of, asked.field);
    let is_untold = field.kind == FieldType::Text && facts.is_some_and(|facts| facts.is_empty());
    if is_untold {
        // Nothing is wrong with what is asked of it.
    } else if !test.op().fits(field.kind) {
        let mend = instead(fitting(test, field.kind));
        checked.add(Finding::new(Code::OpUnfit, own_path("op"), id).mend(mend));
    } else if field.kind == FieldType::Number && has_currency(test) {
        let mend = instead(in_currency(test, None));
        checked.add(Finding::new(Code::MoneyUnfit, own_path("value"), id).mend(mend));
    } else if field.kind == FieldType::Money && is_plain_amount(test) {
        let facts = list.facts(asked.of, asked.field);
        let common = facts.and_then(|facts| facts.currencies.first().copied());
        let base = checked.definition.tables.rates.as_ref();
        let currency = common.or(base.map(|rates| rates.base));
        let mend = currency.map(|currency| instead(in_currency(test, Some(currency))));
        let finding = Finding::new(Code::CurrencyAbsent, own_path("value"), id);
        checked.add(finding.mend(mend));
    } else if let Some(other) = test.other_field() {
        check_other(checked, list, criterion, asked, field, other);
    }
    if field.kind == FieldType::Money {
        check_rates(checked, list, criterion, asked);
    }
    if asked.filter.is_none() && criterion.missing == Missing::Unknown {
        check_missing(checked, list, asked);
    }
}

fn absent(
    checked: &mut Checked<'_>,
    list: &ListFacts,
    criterion: &Criterion,
    asked: &Asked<'_>,
    key: &FieldKey,
) {
    let is_other = key != asked.field;
    let mut path = asked.path.clone();
    if is_other {
        path = match asked.filter {
            None => format!("criteria[{}].value", asked.at),
            Some(_) => path.replace(".field", ".value"),
        };
    }
    let fields = list.fields(asked.of);
    let near = checked.guess(key.as_str(), fields.iter().map(|field| field.key.as_str()));
    let meant = near.as_deref().map(FieldKey::from_label);
    let mend = meant.and_then(|meant| {
        let field = list.field(asked.of, &meant)?;
        if is_other {
            let test = Test::parse(asked.test.op(), &[meant.to_string()]).ok()?;
            return Some(asked.instead(criterion, asked.field.clone(), test));
        }
        // A near name of another type would be a worse error than the one mended.
        let fits = asked.test.op().fits(field.kind) && !unfit_money(asked.test, field.kind);
        fits.then(|| asked.instead(criterion, meant.clone(), asked.test.clone()))
    });
    let table = asked.of.map_or("", Relation::name);
    checked.add(
        Finding::new(Code::FieldAbsent, path, key.as_str())
            .other(table)
            .perhaps(near)
            .mend(mend),
    );
}

fn check_other(
    checked: &mut Checked<'_>,
    list: &ListFacts,
    criterion: &Criterion,
    asked: &Asked<'_>,
    field: &Field,
    other: &FieldKey,
) {
    let Some(found) = list.field(asked.of, other) else {
        absent(checked, list, criterion, asked, other);
        return;
    };
    let are_alike = match (field.kind, found.kind) {
        (one, other) if one == other => true,
        (one, other) => one.is_textual() && other.is_textual(),
    };
    if !are_alike {
        let path = format!("criteria[{}].value", asked.at);
        let mend = asked.instead(criterion, asked.field.clone(), Test::Known);
        checked.add(Finding::new(Code::OpUnfit, path, &criterion.id.0).mend(mend));
    }
}

fn check_rates(
    checked: &mut Checked<'_>,
    list: &ListFacts,
    criterion: &Criterion,
    asked: &Asked<'_>,
) {
    let Some(wanted) = amounts(asked.test).into_iter().find_map(|one| one.currency) else {
        return;
    };
    let tables = &checked.definition.tables;
    let facts = list.facts(asked.of, asked.field);
    let occurring = facts.map_or(&[][..], |facts| &facts.currencies);
    let without = occurring.iter();
    let without: Vec<String> = without
        .filter(|&&currency| tables.rate(currency, wanted).is_none())
        .map(ToString::to_string)
        .collect();
    for currency in without {
        let path = format!("criteria[{}].value", asked.at);
        let finding = Finding::new(Code::RateAbsent, path, &currency);
        let other = format!("{wanted}");
        checked.add(finding.other(other));
    }
    let _ = criterion;
}

fn check_missing(checked: &mut Checked<'_>, list: &ListFacts, asked: &Asked<'_>) {
    let is_about_missing = matches!(asked.test, Test::Known | Test::Unknown);
    let Some(facts) = list
        .facts(asked.of, asked.field)
        .filter(|_| !is_about_missing)
    else {
        return;
    };
    let share = facts.per_cent_missing();
    if share > MOSTLY {
        let mend = Mend::CountMissing(asked.at, Missing::NotMet);
        let finding = Finding::new(Code::FieldEmpty, asked.path.clone(), asked.field.as_str());
        checked.add(finding.n(i64::try_from(share).unwrap_or(100)).mend(mend));
    }
}

/// The question most like this one that can be asked of the type; whether there is a value can be
/// asked of every type.
fn fitting(test: &Test, kind: FieldType) -> Test {
    let like: &[Op] = match test.op() {
        Op::Is => &[Op::HasAny, Op::Equals, Op::DomainAnyOf],
        Op::IsNot => &[Op::HasNone, Op::NotEquals],
        Op::AnyOf | Op::EverWas | Op::InFamily | Op::InRegion => &[Op::HasAny, Op::AnyOf],
        Op::NoneOf => &[Op::HasNone],
        Op::HasAny | Op::HasAll | Op::HasExactly => &[Op::AnyOf],
        Op::HasNone => &[Op::NoneOf],
        Op::ContainsAny => &[Op::HasAny],
        Op::Equals => &[Op::Is],
        Op::NotEquals => &[Op::IsNot],
        Op::AtLeast | Op::MoreThan | Op::After => &[Op::After, Op::AtLeast],
        Op::AtMost | Op::LessThan | Op::Before => &[Op::Before, Op::AtMost],
        Op::Between | Op::BetweenDates => &[Op::BetweenDates, Op::Between],
        _ => &[],
    };
    let values = test.values();
    let mut like = like.iter().filter(|op| op.fits(kind));
    let test = like.find_map(|op| {
        let test = Test::parse(*op, &values).ok()?;
        // A number is no money, nor the other way round.
        Some(match kind {
            FieldType::Number => in_currency(&test, None),
            _ => test,
        })
    });
    test.filter(|test| kind != FieldType::Money || !is_plain_amount(test))
        .unwrap_or(Test::Known)
}

fn amounts(test: &Test) -> Vec<Amount> {
    match test {
        Test::AtLeast(one)
        | Test::MoreThan(one)
        | Test::AtMost(one)
        | Test::LessThan(one)
        | Test::Equals(one)
        | Test::NotEquals(one) => vec![*one],
        Test::Between(low, high) => vec![*low, *high],
        _ => Vec::new(),
    }
}

fn has_currency(test: &Test) -> bool {
    amounts(test).iter().any(|one| one.currency.is_some())
}

fn is_plain_amount(test: &Test) -> bool {
    amounts(test).iter().any(|one| one.currency.is_none())
}

fn unfit_money(test: &Test, kind: FieldType) -> bool {
    match kind {
        FieldType::Number => has_currency(test),
        FieldType::Money => is_plain_amount(test),
        _ => false,
    }
}

fn in_currency(test: &Test, currency: Option<lead::Currency>) -> Test {
    let with = |one: &Amount| Amount { currency, ..*one };
    match test {
        Test::AtLeast(one) => Test::AtLeast(with(one)),
        Test::MoreThan(one) => Test::MoreThan(with(one)),
        Test::AtMost(one) => Test::AtMost(with(one)),
        Test::LessThan(one) => Test::LessThan(with(one)),
        Test::Equals(one) => Test::Equals(with(one)),
        Test::NotEquals(one) => Test::NotEquals(with(one)),
        Test::Between(low, high) => Test::Between(with(low), with(high)),
        other => other.clone(),
    }
}

/// The field of activities that says what kind each is.
pub(super) fn activity_type() -> FieldKey {
    FieldKey::from_label(ACTIVITY_TYPE)
}
