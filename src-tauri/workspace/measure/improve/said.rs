//! What must one know to read what outcomes say? Who counts as worked and as won, how long they had, whose values were
//! judged, and why there is no share where there is none.

use funnel::{Decimal, NeverTested, Tested};
use lead::Currency;
use words::Words;

use super::known::{Known, OutcomeIs};
use super::{Evidence, LEAST_EACH, LEAST_TESTED, WorkedBy};
use crate::measure::{CellValue, ColumnKind, Formula, SheetColumn};
use crate::{Snapshot, Values};

/// What counts as worked, as won, in which time, and whose facts are judged, as `facts` says it.
pub(super) fn notes(
    known: &Known<'_>,
    snapshot: &Snapshot,
    (evidence, facts): (&Evidence, Vec<String>),
    words: Words,
) -> Vec<String> {
    let worked = match &evidence.worked {
        WorkedBy::Recorded => words.say("improve-worked-recorded", &[]),
        WorkedBy::Everybody => words.say("improve-worked-everybody", &[]),
        WorkedBy::Field(key) => {
            let field = snapshot.field_label(key);
            words.say("improve-worked-field", &[("field", field.into())])
        }
    };
    let stages = &known.definition.stages;
    let outcome = match known.outcome {
        OutcomeIs::Deal => words.say("improve-outcome-deal", &[]),
        OutcomeIs::Stage(at) => {
            let label = stages.get(at).map_or("", |stage| &stage.label);
            words.say("improve-outcome-stage", &[("stage", label.into())])
        }
    };
    let window = match known.window.days {
        Some(days) => words.say("improve-window-days", &[("n", days.into())]),
        None => words.say("improve-window-open", &[]),
    };
    let mut notes = vec![format!("{worked} {outcome} {window}")];
    notes.extend(facts);
    if known.revenue.left_out > 0 {
        let n = known.revenue.left_out;
        notes.push(words.say("improve-amounts-left-out", &[("n", n.into())]));
    }
    notes
}

/// That today's values are judged, and of which day.
pub(super) fn values_note(snapshot: &Snapshot, words: Words) -> String {
    let date = [("date", words.date(snapshot.as_of).into())];
    match snapshot.values {
        Values::KnownThen => words.say("improve-values-now", &date),
        Values::TodaysDated => words.say("improve-values-dated", &date),
    }
}

/// Why no share is said of these; `None` where one may be.
pub(super) fn too_few(known: &Known<'_>, evidence: &Evidence, words: Words) -> Option<String> {
    let Tested { n, hits } = tested_of(known);
    // Who was won too late was worked too, and tells no more of those who were not.
    let n_won = hits + known.population.late.count();
    let counts = |least: usize| {
        [
            ("n", n.into()),
            ("hits", hits.into()),
            ("misses", (n - hits).into()),
            ("least", least.into()),
        ]
    };
    let is_recorded = evidence.worked == WorkedBy::Recorded;
    let key = if n == 0 {
        "improve-nobody-tested"
    } else if n == n_won && is_recorded {
        "improve-only-wins"
    } else if n < LEAST_TESTED {
        return Some(words.say("improve-too-few-tested", &counts(LEAST_TESTED)));
    } else if hits < LEAST_EACH {
        "improve-too-few-won"
    } else if n - hits < LEAST_EACH {
        "improve-too-few-lost"
    } else {
        return None;
    };
    Some(words.say(key, &counts(LEAST_EACH)))
}

/// Everybody who can tell.
pub(super) fn tested_of(known: &Known<'_>) -> Tested {
    Tested {
        n: known.population.tested.count(),
        hits: known.population.hits.count(),
    }
}

/// Why leads tell nothing.
pub(super) fn never_label(why: NeverTested, words: Words) -> String {
    let key = match why {
        NeverTested::NotWorked => "improve-never-not-worked",
        NeverTested::NoDay => "improve-never-no-day",
        NeverTested::Open => "improve-never-open",
        NeverTested::WonOnNoDay => "improve-never-won-on-no-day",
        NeverTested::WonBefore => "improve-never-won-before",
    };
    words.say(key, &[])
}

/// What an amount is in a table: without a currency it is a number.
pub(super) fn amount(value: Option<Decimal>, currency: Option<Currency>) -> CellValue {
    match (value, currency) {
        (None, _) => CellValue::Nothing,
        (Some(value), None) => CellValue::Number(value.to_f64()),
        (Some(value), Some(currency)) => CellValue::Money(value, currency),
    }
}

pub(super) fn amount_kind(currency: Option<Currency>) -> ColumnKind {
    match currency {
        Some(_) => ColumnKind::Money,
        None => ColumnKind::Number,
    }
}

/// How precision, recall and lift are worked out.
pub(super) fn formulas(words: Words, inputs: &str) -> Vec<Formula> {
    let of = |name: &str, formula: &str| Formula {
        name: words.say(name, &[]),
        formula: words.say(formula, &[]),
        inputs: inputs.to_owned(),
    };
    vec![
        of("improve-precision", "improve-precision-formula"),
        of("improve-recall", "improve-recall-formula"),
        of("improve-lift", "improve-lift-formula"),
    ]
}

/// A column of these figures, called as the catalogues call it.
pub(super) fn column(key: &str, kind: ColumnKind, words: Words) -> SheetColumn {
    let label = words.say(&format!("improve-column-{}", key.replace('_', "-")), &[]);
    SheetColumn::new(key, label, kind)
}

/// What a version, or a stage with its threshold somewhere, takes and finds, after what names the row.
pub(super) fn measured_columns(
    named_by: [(&str, ColumnKind); 2],
    known: &Known<'_>,
    words: Words,
) -> Vec<SheetColumn> {
    let measured = [
        ("takes", ColumnKind::Count),
        ("unclear", ColumnKind::Count),
        ("tested", ColumnKind::Count),
        ("precision", ColumnKind::Rate),
        ("recall", ColumnKind::Rate),
        ("lift", ColumnKind::Number),
        ("revenue", amount_kind(known.revenue.currency)),
    ];
    let columns = named_by.into_iter().chain(measured);
    columns
        .map(|(key, kind)| column(key, kind, words))
        .collect()
}
