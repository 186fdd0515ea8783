//! Does what the criteria name occur? Values in the list, kinds of activities, regions, countries,
//! families of titles.

use lead::{Country, FieldKey, Region, Relation, fold};

use super::fields::{Asked, activity_type, asked};
use super::finding::FindingCode as Code;
use super::{Checked, Finding, ListFacts, Mend, nearest};
use crate::{Criterion, Rows, Subject, Test, default_families};

/// A list of more values than this is not looked into: it was not typed by hand.
const MOST_NAMED: usize = 1_000;

pub(super) fn check(checked: &mut Checked<'_>) {
    for (at, criterion) in checked.definition.criteria.iter().enumerate() {
        let whole = Whole { at, criterion };
        for asked in asked(at, criterion) {
            check_names(checked, criterion, &asked);
            if let Some(list) = checked.list {
                check_values(checked, list, criterion, &asked);
            }
        }
        if let (Some(list), Subject::Figure(_)) = (checked.list, &criterion.subject) {
            check_kinds(checked, list, whole);
        }
    }
}

#[derive(Clone, Copy)]
struct Whole<'a> {
    at: usize,
    criterion: &'a Criterion,
}

/// Values that the list never has. Of several, one that is missing beside others that are there is
/// only said where another was perhaps meant: the next import may bring the rest.
fn check_values(
    checked: &mut Checked<'_>,
    list: &ListFacts,
    criterion: &Criterion,
    asked: &Asked<'_>,
) {
    let named = match asked.test {
        Test::Is(text) | Test::IsNot(text) => std::slice::from_ref(text),
        Test::AnyOf(texts)
        | Test::NoneOf(texts)
        | Test::HasAny(texts)
        | Test::HasNone(texts)
        | Test::HasAll(texts)
        | Test::HasExactly(texts) => texts,
        _ => return,
    };
    let Some(absent) = absent(list, asked.of, asked.field, named) else {
        return;
    };
    let path = match asked.path.strip_suffix(".field") {
        Some(filter) => format!("{filter}.value"),
        None => format!("criteria[{}].value", asked.at),
    };
    for Absent { i, near } in absent {
        let mend = near.clone().and_then(|near| {
            let test = Test::parse(asked.test.op(), &replaced(named, i, near)).ok()?;
            Some(asked.instead(criterion, asked.field.clone(), test))
        });
        let finding = Finding::new(Code::ValueAbsent, path.clone(), &named[i]);
        let label = list.field(asked.of, asked.field);
        let label = label.map_or_else(|| asked.field.to_string(), |field| field.label.clone());
        checked.add(finding.other(label).perhaps(near).mend(mend));
    }
}

struct Absent {
    i: usize,
    near: Option<String>,
}

/// Those of some values that never occur and are worth a word; `None` where nobody can tell.
fn absent(
    list: &ListFacts,
    of: Option<Relation>,
    field: &FieldKey,
    named: &[String],
) -> Option<Vec<Absent>> {
    let facts = list.facts(of, field)?;
    let values = facts
        .values
        .as_ref()
        .filter(|_| facts.n_rows > facts.n_missing)?;
    if named.len() > MOST_NAMED {
        return None;
    }
    let occurs = |text: &String| values.contains_key(&fold(text));
    let none_occurs = !named.iter().any(occurs);
    let is_named = |near: &String| named.iter().any(|one| fold(one) == fold(near));
    let absent = named.iter().enumerate().filter(|(_, text)| !occurs(text));
    let absent = absent.map(|(i, text)| Absent {
        i,
        near: list.near(of, field, text).filter(|near| !is_named(near)),
    });
    Some(
        absent
            .filter(|one| none_occurs || one.near.is_some())
            .collect(),
    )
}

fn replaced(values: &[String], i: usize, by: String) -> Vec<String> {
    let mut values = values.to_vec();
    values[i] = by;
    values
}

fn check_kinds(checked: &mut Checked<'_>, list: &ListFacts, whole: Whole<'_>) {
    let Subject::Figure(figure) = &whole.criterion.subject else {
        return;
    };
    let Rows::Activities { kinds, within } = &figure.rows else {
        return;
    };
    let field = activity_type();
    let Some(absent) = absent(list, Some(Relation::Activity), &field, kinds) else {
        return;
    };
    let path = format!("criteria[{}].{}.kinds", whole.at, figure.told.name());
    for Absent { i, near } in absent {
        let mend = near.clone().map(|near| {
            let mut figure = figure.clone();
            figure.rows = Rows::Activities {
                kinds: replaced(kinds, i, near),
                within: *within,
            };
            let test = whole.criterion.test.clone();
            Mend::Ask(whole.at, Box::new((Subject::Figure(figure), test)))
        });
        let label = list.field(Some(Relation::Activity), &field);
        let label = label.map_or_else(|| field.to_string(), |field| field.label.clone());
        let finding = Finding::new(Code::ValueAbsent, format!("{path}[{i}]"), &kinds[i]);
        checked.add(finding.other(label).perhaps(near).mend(mend));
    }
}

/// Regions, countries and families that nobody knows.
fn check_names(checked: &mut Checked<'_>, criterion: &Criterion, asked: &Asked<'_>) {
    let tables = &checked.definition.tables;
    let (code, named, known): (_, _, Vec<String>) = match asked.test {
        Test::InRegion(names) | Test::PhoneFrom(names) => {
            let unknown = |name: &&String| !is_place(name, tables);
            if !names.iter().any(|name| unknown(&name)) {
                return;
            }
            let regions = Region::ALL
                .into_iter()
                .map(|region| region.name().to_owned());
            let known = tables.regions.keys().cloned().chain(regions);
            (Code::RegionUnknown, names, known.collect())
        }
        Test::InFamily(names) => {
            if names.iter().all(|name| tables.title_family(name).is_some()) {
                return;
            }
            let families = default_families().iter().map(|family| family.name.clone());
            let known = tables.title_families.keys().cloned().chain(families);
            (Code::FamilyUnknown, names, known.collect())
        }
        _ => return,
    };
    for (i, name) in named.iter().enumerate() {
        let is_known = match code {
            Code::RegionUnknown => is_place(name, tables),
            _ => tables.title_family(name).is_some(),
        };
        if is_known || i >= MOST_NAMED {
            continue;
        }
        let near = nearest(name, known.iter().map(String::as_str));
        let meant = match near.clone() {
            Some(near) => Some(replaced(named, i, near)),
            // Without it, the others are known at least.
            None if named.len() > 1 => {
                let mut others = named.clone();
                others.remove(i);
                Some(others)
            }
            None => None,
        };
        let mend = meant.and_then(|values| {
            let test = Test::parse(asked.test.op(), &values).ok()?;
            Some(asked.instead(criterion, asked.field.clone(), test))
        });
        let path = match asked.path.strip_suffix(".field") {
            Some(filter) => format!("{filter}.value"),
            None => format!("criteria[{}].value", asked.at),
        };
        checked.add(Finding::new(code, path, name).perhaps(near).mend(mend));
    }
}

fn is_place(name: &str, tables: &crate::Tables) -> bool {
    let is_own = |own: &String| fold(own) == fold(name);
    tables.regions.keys().any(is_own)
        || Region::recognise(name).is_some()
        || Country::recognise(name).is_some()
}
