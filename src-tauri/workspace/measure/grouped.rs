//! How do rows divide by one thing, what are they worth, and how is that drawn as reasons, the most frequent
//! first? Of rejections, losses and open deals alike.
//!
//! Invariants: each row is in exactly one group; what is left over and what nobody said are groups of their own
//! and stand last; amounts of two currencies are never added.

use std::collections::{BTreeMap, HashMap};

use funnel::{Decimal, Rate};
use lead::{Currency, Field, FieldKey, Mask, Table, ValueRef};
use words::Words;

use super::{Behind, Cell, CellValue, ColumnKind, Rows, SheetColumn};

/// Groups of their own; the others are one.
pub(super) const MOST_GROUPS: usize = 12;

/// Some of the rows.
pub(super) struct Group {
    /// What they have in common.
    pub(super) what: What,
    /// The same in words.
    pub(super) label: String,
    /// Which rows.
    pub(super) rows: Mask,
}

/// What the rows of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// This, the same in every language.
    Value(String),
    /// They are of none of the groups of their own.
    Rest,
    /// Nobody said.
    Missing,
}

/// What a row says: the same in every language, and in words.
pub(super) type Said = Option<(String, String)>;

impl What {
    /// The key of its marks.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Value(id) => format!("of:{id}"),
            Self::Rest => "rest".to_owned(),
            Self::Missing => "missing".to_owned(),
        }
    }
}

/// The rows by what they say, the most first; `missing` is what those are called that say nothing.
pub(super) fn grouped(
    rows: &Mask,
    missing: &str,
    words: Words,
    says: impl Fn(usize) -> Said,
) -> Vec<Group> {
    let mut values: HashMap<String, (String, Vec<u32>)> = HashMap::new();
    let mut silent = Vec::new();
    for row in rows.rows() {
        match says(row) {
            None => silent.push(row as u32),
            Some((id, label)) => {
                let known = values.entry(id).or_insert_with(|| (label, Vec::new()));
                known.1.push(row as u32);
            }
        }
    }
    let mut values: Vec<(String, (String, Vec<u32>))> = values.into_iter().collect();
    values.sort_by(|(a, (_, one)), (b, (_, other))| other.len().cmp(&one.len()).then(a.cmp(b)));
    let n_values = values.len();
    // A rest of one would be that one under another name.
    let kept = match n_values > MOST_GROUPS + 1 {
        true => MOST_GROUPS,
        false => n_values,
    };
    let rest = values.split_off(kept);
    let mask = |own: Vec<u32>| Mask::of_rows(rows.n_rows(), own);
    let each = values.into_iter().map(|(id, (label, own))| Group {
        what: What::Value(id),
        label,
        rows: mask(own),
    });
    let mut groups: Vec<Group> = each.collect();
    if !rest.is_empty() {
        let n = [("n", rest.len().into())];
        let own = rest.into_iter().flat_map(|(_, (_, own))| own);
        groups.push(Group {
            what: What::Rest,
            label: words.say("funnel-slice-rest", &n),
            rows: mask(own.collect()),
        });
    }
    if !silent.is_empty() {
        groups.push(Group {
            what: What::Missing,
            label: missing.to_owned(),
            rows: mask(silent),
        });
    }
    groups
}

/// The first of these fields that a table has.
pub(super) fn first_field<'a>(table: &'a Table, keys: &[&str]) -> Option<&'a Field> {
    table.field_called(keys)
}

/// The text of a cell, without spaces around it; `None` where there is none.
pub(super) fn text_of(table: &Table, row: usize, key: &FieldKey) -> Option<String> {
    let text = match table.value(row, key)? {
        ValueRef::Text(text) => text.trim().to_owned(),
        other => other.to_value().to_string(),
    };
    (!text.is_empty()).then_some(text)
}

/// The rows whose cell says something.
pub(super) fn known(table: &Table, key: &FieldKey) -> Mask {
    let Some(column) = table.column(key) else {
        return Mask::none(table.n_rows());
    };
    if !column.kind().is_textual() {
        return Mask::from_fn(table.n_rows(), |row| column.value(row).is_some());
    }
    let says = column.by_text(|text| !text.trim().is_empty());
    Mask::from_fn(table.n_rows(), |row| says.get(row) == Some(&Some(true)))
}

/// What rows are worth.
pub(super) struct Worth {
    field: Option<FieldKey>,
    currencies: Vec<Option<Currency>>,
    /// Rows whose amount is not known, or is an interval.
    pub(super) missing: usize,
}

/// Fields that say what a deal is worth.
const AMOUNTS: [&str; 5] = [
    "amount",
    "deal_amount",
    "value",
    "deal_value",
    "close_value",
];

impl Worth {
    /// What the rows of a table of deals are worth.
    pub(super) fn of(table: &Table, rows: &Mask) -> Self {
        let field = first_field(table, &AMOUNTS).map(|field| field.key.clone());
        let mut seen: BTreeMap<Option<String>, (usize, Option<Currency>)> = BTreeMap::new();
        let mut missing = 0;
        for row in rows.rows() {
            match amount(table, field.as_ref(), row) {
                None => missing += 1,
                Some((_, currency)) => {
                    let code = currency.map(|one| one.code().to_owned());
                    seen.entry(code).or_insert((0, currency)).0 += 1;
                }
            }
        }
        let mut seen: Vec<(usize, Option<Currency>)> = seen.into_values().collect();
        seen.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
        Self {
            field,
            currencies: seen.into_iter().map(|(_, currency)| currency).collect(),
            missing,
        }
    }

    /// A column for each currency.
    pub(super) fn columns(&self, words: Words) -> impl Iterator<Item = SheetColumn> {
        self.currencies.iter().map(move |currency| {
            let label = words.say("measure-amount", &[]);
            match currency {
                None => SheetColumn::new("amount", label, ColumnKind::Number),
                Some(currency) => SheetColumn::new(
                    &format!("amount_{}", currency.code().to_lowercase()),
                    format!("{label}, {currency}"),
                    ColumnKind::Money,
                ),
            }
        })
    }

    /// What some rows come to, a cell for each column; nothing where none of them says.
    pub(super) fn cells(&self, table: &Table, rows: &Mask) -> Vec<Cell> {
        let sum = |currency: &Option<Currency>| {
            let own = rows.rows().filter_map(|row| {
                let (amount, of) = amount(table, self.field.as_ref(), row)?;
                (of == *currency).then_some(amount)
            });
            let sum = own.map(Some).reduce(|sum, amount| sum?.plus(amount?));
            Cell::of(match (sum.flatten(), currency) {
                (None, _) => CellValue::Nothing,
                (Some(sum), None) => CellValue::Number(sum.to_f64()),
                (Some(sum), Some(currency)) => CellValue::Money(sum, *currency),
            })
        };
        self.currencies.iter().map(sum).collect()
    }

    /// Whether it is known what a row is worth.
    pub(super) fn is_known(&self, table: &Table, row: usize) -> bool {
        amount(table, self.field.as_ref(), row).is_some()
    }

    /// The same in words: "1,200 PLN · 300 EUR"; empty where nothing is known.
    pub(super) fn said(&self, table: &Table, rows: &Mask, words: Words) -> String {
        let cells = self.cells(table, rows).into_iter();
        let said = cells.map(|cell| cell.value.say(words));
        let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
        said.join(" · ")
    }
}

fn amount(
    table: &Table,
    field: Option<&FieldKey>,
    row: usize,
) -> Option<(Decimal, Option<Currency>)> {
    match table.value(row, field?)? {
        ValueRef::Number(number) if number.is_exact() => Some((Decimal::of(number.low())?, None)),
        ValueRef::Money(amount, currency) if amount.is_exact() => {
            Some((Decimal::of(amount.low())?, Some(currency)))
        }
        _ => None,
    }
}

/// Reasons as a picture: how many of each, and what the first few make together.
pub(super) fn reasons_picture(
    groups: &[Group],
    bars_label: String,
    words: Words,
) -> charts::Figure {
    let all: usize = groups.iter().map(|group| group.rows.count()).sum();
    let mut sum = 0;
    let reasons = groups.iter().map(|group| {
        let n = group.rows.count();
        sum += n;
        let text = share_text(n, all, words);
        charts::Reason {
            label: group.label.clone(),
            ink: charts::Ink::Plain,
            value: n as f64,
            says: format!("{}: {text}", group.label),
            text,
            together: sum as f64 / all as f64,
            together_text: words.percent(sum as f64 / all as f64),
            rest: !matches!(group.what, What::Value(_)),
            key: group.what.key(),
        }
    });
    charts::Figure::Reasons(charts::ReasonsFigure {
        reasons: reasons.collect(),
        bars_label,
        together_label: words.say("measure-together", &[]),
        none_text: words.percent(0.0),
        all_text: words.percent(1.0),
        ..charts::ReasonsFigure::default()
    })
}

/// "142 · 31 %".
pub(super) fn share_text(n: usize, of: usize, words: Words) -> String {
    let n_text = words.integer(n as u64);
    match Rate::new(n, of).rate {
        None => n_text,
        Some(share) => format!("{n_text} · {}", words.percent(share)),
    }
}

/// Whom each group counts.
pub(super) fn behind(groups: &[Group], rows: impl Fn(&Mask) -> Rows) -> Vec<Behind> {
    let each = groups.iter().map(|group| Behind {
        key: group.what.key(),
        rows: rows(&group.rows),
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use words::Locale;

    use super::*;

    #[test]
    fn four_hundred_sources_are_the_most_frequent_the_rest_and_those_of_whom_nobody_said() {
        let words = Words::of(Locale::En);
        let rows = Mask::all(1_000);
        let says = |row: usize| {
            (!row.is_multiple_of(10)).then(|| {
                let id = format!("source {}", row % 400);
                (id.clone(), id)
            })
        };
        let groups = grouped(&rows, "No value", words, says);
        assert_eq!(groups.len(), MOST_GROUPS + 2);
        let n: usize = groups.iter().map(|group| group.rows.count()).sum();
        assert_eq!(n, 1_000);
        let all = groups
            .iter()
            .fold(Mask::none(1_000), |all, one| all.or(&one.rows));
        assert_eq!(all.count(), 1_000);
        let last: Vec<&What> = groups.iter().rev().take(2).map(|one| &one.what).collect();
        assert_eq!(last, [&What::Missing, &What::Rest]);
        assert_eq!(groups[MOST_GROUPS].label, "348 other values");
    }

    #[test]
    fn a_rest_of_one_keeps_its_name() {
        let words = Words::of(Locale::En);
        let says = |row: usize| Some((row.to_string(), row.to_string()));
        let n = MOST_GROUPS + 1;
        let groups = grouped(&Mask::all(n), "No value", words, says);
        assert!(groups.iter().all(|one| matches!(one.what, What::Value(_))));
        assert_eq!(groups.len(), n);
    }
}
