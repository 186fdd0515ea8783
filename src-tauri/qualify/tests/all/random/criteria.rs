//! Criteria about every subject, with tests that fit more often than not.

use definition::{
    Criterion, CriterionId, Figure, Filter, Missing, Op, Rows, Span, Subject, Test, Told,
};
use lead::{FieldKey, FieldType};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use super::lists::{ACTIVITY, COMPANY, DEAL, FIELDS, KINDS};
use super::rules::id;
use super::values::operand;

type Fields = &'static [(&'static str, FieldType)];

/// A test of an operator on one of these fields, which it fits more often than not.
fn asked(op: Op, fields: Fields) -> BoxedStrategy<(FieldKey, Test)> {
    let fitting: Vec<_> = fields
        .iter()
        .copied()
        .filter(|&(_, kind)| op.fits(kind))
        .collect();
    let any = select(fields.to_vec());
    let field = if fitting.is_empty() {
        any.boxed()
    } else {
        prop_oneof![12 => select(fitting), 1 => any].boxed()
    };
    field
        .prop_flat_map(move |(label, kind)| {
            // Mostly of the same kind, so that the two can be compared.
            let others = fields.iter().filter(|(_, other)| *other == kind);
            let mut others: Vec<String> = others.map(|(label, _)| (*label).to_owned()).collect();
            others.extend([fields[0].0, "Nowhere"].map(str::to_owned));
            operand(op, kind, others).prop_map(move |values| {
                let values = if values.is_empty() { vec![] } else { values };
                (FieldKey::from_label(label), parsed(op, &values))
            })
        })
        .boxed()
}

/// The test of these values; of values that the operator cannot take, whether there is one.
fn parsed(op: Op, values: &[String]) -> Test {
    Test::parse(op, values).unwrap_or(Test::Known)
}

fn filters(fields: Fields) -> impl Strategy<Value = Vec<Filter>> {
    let filter = select(&Op::ALL[..]).prop_flat_map(move |op| asked(op, fields));
    vec(
        filter.prop_map(|(field, test)| Filter { field, test }),
        0..2,
    )
}

fn activities() -> impl Strategy<Value = (Rows, Vec<Filter>)> {
    let kinds = vec(select(&KINDS[..]).prop_map(str::to_owned), 0..3);
    let within = select(&["1 days", "30 days", "13 months", "40 years"][..]);
    let within = within.prop_map(|text| Span::from_text(text).unwrap());
    (kinds, weighted(0.5, within), filters(&ACTIVITY))
        .prop_map(|(kinds, within, filters)| (Rows::Activities { kinds, within }, filters))
}

fn figure(op: Op) -> BoxedStrategy<(Subject, Test)> {
    let is_day = op.fits(FieldType::Date) && !op.fits(FieldType::Number);
    let is_known = matches!(op, Op::Known | Op::Unknown);
    let told = if is_day || is_known {
        Just(Told::Latest).boxed()
    } else {
        prop_oneof![3 => Just(Told::Count), 2 => Just(Told::Days), 1 => Just(Told::Latest)].boxed()
    };
    let kind = if is_day {
        FieldType::Date
    } else {
        FieldType::Number
    };
    let rows = prop_oneof![
        4 => activities(),
        2 => filters(&DEAL).prop_map(|filters| (Rows::Deals, filters)),
        2 => id().prop_map(|id| (Rows::Colleagues(id), Vec::new())),
    ];
    (told, rows, operand(op, kind, vec!["Employees".to_owned()]))
        .prop_map(move |(told, (rows, filters), values)| {
            // Only activities have days.
            let told = match rows {
                Rows::Activities { .. } => told,
                Rows::Deals | Rows::Colleagues(_) => Told::Count,
            };
            let figure = Figure {
                told,
                rows,
                filters,
            };
            (Subject::Figure(figure), parsed(op, &values))
        })
        .boxed()
}

/// A criterion of this name.
pub(crate) fn criterion(k: usize) -> impl Strategy<Value = Criterion> {
    let missing = select(
        &[
            Missing::Unknown,
            Missing::Unknown,
            Missing::NotMet,
            Missing::Met,
        ][..],
    );
    let about = select(&Op::ALL[..]).prop_flat_map(|op| {
        let of_figures = [FieldType::Number, FieldType::Date].map(|kind| op.fits(kind));
        // Whether a value is known is never unknown but of most recent days.
        let figures = match op {
            Op::Known | Op::Unknown => 16,
            _ if of_figures.contains(&true) => 5,
            _ => 1,
        };
        prop_oneof![
            8 => asked(op, &FIELDS).prop_map(|(field, test)| (Subject::Field(field), test)),
            2 => asked(op, &COMPANY).prop_map(|(field, test)| (Subject::Company(field), test)),
            figures => figure(op),
        ]
    });
    (about, missing).prop_map(move |((subject, test), missing)| Criterion {
        id: CriterionId(format!("c{k}")),
        label: String::new(),
        subject,
        test,
        missing,
        rationale: String::new(),
    })
}
