//! How are figures of money said? Amounts in their currency, names of lines, what was left out, and the parts that
//! all of them have.

use charts::{Axis, BarRow, BarsFigure, Figure, Ink, Point, Series, TrendFigure};
use funnel::{CostKinds, Decimal, Sharing, Sum};
use lead::{Mask, Relation};
use words::{Arg, Words};

use super::books::Books;
use super::lines::{Line, Of};
use super::{MoneyAsked, MoneyBy, MoneyFigure};
use crate::Snapshot;
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Formula, Rows, SheetColumn};

/// What a figure of money is made of.
pub(super) struct Page<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) asked: &'a MoneyAsked,
    pub(super) books: &'a Books,
    pub(super) words: Words,
}

/// A bar, or a point of a line over months.
pub(super) struct Mark {
    pub(super) label: String,
    pub(super) value: Option<Decimal>,
    pub(super) text: String,
    pub(super) n_text: String,
    pub(super) key: String,
    pub(super) rest: bool,
}

impl Page<'_> {
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(key, args)
    }

    /// An amount in the currency of the report.
    pub(super) fn money(&self, amount: Decimal) -> String {
        CellValue::amount(amount, self.books.currency).say(self.words)
    }

    /// The same of an amount that may not be known.
    pub(super) fn money_or_dash(&self, amount: Option<Decimal>) -> String {
        amount.map_or_else(|| "–".to_owned(), |amount| self.money(amount))
    }

    pub(super) fn count(&self, n: usize) -> String {
        self.words.integer(n as u64)
    }

    pub(super) fn cell(&self, amount: Option<Decimal>) -> Cell {
        let currency = self.books.currency;
        Cell::of(amount.map_or(CellValue::Nothing, |amount| {
            CellValue::amount(amount, currency)
        }))
    }

    /// What a sum came to; nothing where nothing could be added.
    pub(super) fn sum(&self, sum: &Sum) -> Cell {
        self.cell(known(sum))
    }

    /// A column of a key that has a message of its own.
    pub(super) fn column(&self, key: &str, kind: ColumnKind) -> SheetColumn {
        let label = self.say(&format!("money-{}", key.replace('_', "-")), &[]);
        SheetColumn::new(key, label, kind)
    }

    /// The column of what the lines are of.
    pub(super) fn line_column(&self) -> SheetColumn {
        let by = &self.asked.by;
        match by {
            MoneyBy::Field(_) => {
                let label = self.books.field.clone().unwrap_or_default();
                SheetColumn::new("value", label, ColumnKind::Text)
            }
            _ => self.column(by.name(), ColumnKind::Text),
        }
    }

    /// What a line is called.
    pub(super) fn label(&self, of: &Of) -> String {
        match of {
            Of::Value(value) => value.clone(),
            Of::Month(month) => CellValue::Month(*month).say(self.words),
            Of::Channel(channel) => self.say(&format!("channel-{}", channel.name()), &[]),
            Of::Unassigned => self.say("channel-none", &[]),
            Of::Unsaid => self.say("money-unsaid", &[]),
            Of::Elsewhere => self.say("money-elsewhere", &[]),
            Of::Unclear => self.say("money-unclear", &[]),
            Of::Nobody => self.say("money-nobody", &[]),
            Of::Rest(n) => self.say("money-rest", &[("n", (*n).into())]),
        }
    }

    /// The same as a cell: a month is a month in files too.
    pub(super) fn line_cell(&self, of: &Of) -> Cell {
        match of {
            Of::Month(month) => Cell::of(CellValue::Month(*month)),
            other => Cell::text(self.label(other)),
        }
    }

    /// Whose figures they are, of which days, in which currency.
    pub(super) fn caption(&self) -> String {
        let (from, to) = self.books.days();
        let day = |day: Option<jiff::civil::Date>| day.map(|day| self.words.date(day));
        let to = Arg::from(day(to).unwrap_or_default());
        let time = match day(from) {
            Some(from) => self.say("money-from-to", &[("from", from.into()), ("to", to)]),
            None => self.say("money-until", &[("to", to)]),
        };
        let currency = match self.books.currency {
            Some(currency) => self.say("money-in", &[("currency", currency.code().into())]),
            None => self.say("money-in-none", &[]),
        };
        let whose = self.snapshot.figure_caption(self.words);
        [whose, time, currency].join(" · ")
    }

    /// People behind a cell.
    pub(super) fn people(&self, behind: &mut Vec<Behind>, key: String, rows: &[u32]) -> Cell {
        let rows = Line::rows(rows);
        let cell = Cell::count(rows.len(), Some(&key));
        let n = self.snapshot.list.n_rows();
        behind.push(Behind {
            key,
            rows: Rows::People(Mask::of_rows(n, rows)),
        });
        cell
    }

    /// Deals behind a cell.
    pub(super) fn deals(&self, behind: &mut Vec<Behind>, key: String, rows: &[u32]) -> Cell {
        let rows = Line::rows(rows);
        let cell = Cell::count(rows.len(), Some(&key));
        let n = self.books.deals.rows.len();
        behind.push(Behind {
            key,
            rows: Rows::Of(Relation::Deal, Mask::of_rows(n, rows)),
        });
        cell
    }

    pub(super) fn formula(&self, key: &str, name: String, inputs: String) -> Formula {
        Formula {
            name,
            formula: self.say(&format!("money-formula-{key}"), &[]),
            inputs,
        }
    }

    /// What is the quotient of an amount by so many, with the figures put in.
    pub(super) fn divided(&self, amount: &Sum, n: usize, result: Option<Decimal>) -> String {
        let amount = self.money_or_dash(known(amount));
        format!(
            "{amount} ÷ {} = {}",
            self.count(n),
            self.money_or_dash(result)
        )
    }

    /// What one must know of costs.
    pub(super) fn cost_notes(&self, notes: &mut Vec<String>) {
        let costs = &self.books.costs;
        let mut say = |key: &str, n: usize| {
            if n > 0 {
                notes.push(self.say(key, &[("n", n.into())]));
            }
        };
        say("money-cost-undated", costs.undated);
        say("money-cost-backwards", costs.backwards);
        say("money-cost-without-amount", costs.without_amount);
        say("money-cost-negative", costs.negative);
        say("money-cost-overlapping", costs.overlapping);
        if costs.rows.is_empty() {
            notes.push(self.say("money-no-costs", &[]));
            return;
        }
        notes.push(match (costs.no_kinds, costs.media.is_empty()) {
            (true, _) => self.say("money-all-media", &[]),
            (false, true) => self.say("money-no-media", &[]),
            (false, false) => {
                let kinds: Vec<String> = costs.media.iter().cloned().collect();
                self.say(
                    "money-media-are",
                    &[("kinds", self.words.list_and(&kinds).into())],
                )
            }
        });
        if self.snapshot.population().is_some() {
            notes.push(self.say("money-costs-of-all", &[]));
        }
    }

    /// What one must know of leads: those who came nobody knows when.
    pub(super) fn lead_notes(&self, notes: &mut Vec<String>) {
        if self.books.undated_leads > 0 {
            let n = ("n", self.books.undated_leads.into());
            notes.push(self.say("money-leads-undated", &[n]));
        }
    }

    /// What one must know of deals.
    pub(super) fn deal_notes(&self, notes: &mut Vec<String>) {
        let books = self.books;
        if !books.deals.are_told {
            notes.push(self.say("money-no-deals", &[]));
            return;
        }
        for (key, n) in [
            ("money-deals-undated", books.undated_deals),
            ("money-deals-to-come", books.deals_to_come),
            ("money-deals-without-amount", books.without_amount),
        ] {
            if n > 0 {
                notes.push(self.say(key, &[("n", n.into())]));
            }
        }
        if books.of_several > 0 && !matches!(self.asked.by, MoneyBy::Field(_) | MoneyBy::Month) {
            let key = match self.asked.sharing {
                Sharing::FirstTouch => "money-several-first",
                Sharing::Equal => "money-several-shared",
            };
            notes.push(self.say(key, &[("n", books.of_several.into())]));
        }
    }

    /// What was left out for want of a rate.
    pub(super) fn currency_notes(&self, notes: &mut Vec<String>, sums: &[&Sum]) {
        let mut all = Sum::default();
        sums.iter().for_each(|sum| all.merge(sum));
        for (currency, left) in &all.left {
            let amount = CellValue::amount(left.total, Some(*currency)).say(self.words);
            let months = left.months.len();
            let first = left
                .months
                .first()
                .map(|month| CellValue::Month(*month).say(self.words))
                .unwrap_or_default();
            let args = [
                ("n", left.n.into()),
                ("amount", amount.into()),
                ("currency", currency.code().into()),
                ("months", months.into()),
                ("first", first.into()),
            ];
            notes.push(self.say("money-left-out", &args));
        }
        if let (Some(currency), 1..) = (self.books.currency, self.books.without_currency) {
            let args = [
                ("n", self.books.without_currency.into()),
                ("currency", currency.code().into()),
            ];
            notes.push(self.say("money-without-currency", &args));
        }
    }

    /// The basis of what a lead of a stage costs.
    pub(super) fn basis<'l>(&self, line: &'l Line) -> &'l Sum {
        match self.asked.costs {
            CostKinds::Media => &line.media,
            CostKinds::Loaded => &line.loaded,
        }
    }

    /// Marks drawn: as bars, over months as a line; nothing of fewer than two.
    pub(super) fn picture(&self, marks: Vec<Mark>, label: String) -> Option<Figure> {
        let values = marks.iter().filter_map(|mark| mark.value);
        let most = values.clone().max()?.to_f64();
        let least = values.clone().min()?.to_f64();
        if values.count() < 2 {
            return None;
        }
        let number = |value: f64| match self.asked.figure {
            MoneyFigure::Roi => self.words.percent(value),
            _ => self.words.number(value),
        };
        let axis = Axis::around_zero(least, most, 5, number);
        if self.asked.by == MoneyBy::Month && self.asked.figure != MoneyFigure::Velocity {
            let point = |mark: &Mark| {
                let value = mark.value?;
                Some(Point {
                    value: value.to_f64(),
                    text: mark.text.clone(),
                    key: mark.key.clone(),
                    says: said(mark),
                    ..Point::default()
                })
            };
            return Some(Figure::Trend(TrendFigure {
                periods: marks.iter().map(|mark| mark.label.clone()).collect(),
                series: vec![Series {
                    points: marks.iter().map(point).collect(),
                    ..Series::default()
                }],
                y: axis.labelled(label),
                ..TrendFigure::default()
            }));
        }
        // The table says of whom nothing is known; a bar would say nothing.
        let mut known: Vec<Mark> = marks
            .into_iter()
            .filter(|mark| mark.value.is_some())
            .collect();
        // The longest bar first; what is no part of its own stays last.
        known.sort_by(|one, other| {
            let by_value = other.value.cmp(&one.value);
            one.rest.cmp(&other.rest).then(by_value)
        });
        let row = |mark: Mark| BarRow {
            says: said(&mark),
            ink: Ink::Plain,
            value: mark.value.map(Decimal::to_f64),
            text: mark.text,
            n_text: mark.n_text,
            key: mark.key,
            rest: mark.rest,
            label: mark.label,
            ..BarRow::default()
        };
        Some(Figure::Bars(BarsFigure {
            rows: known.into_iter().map(row).collect(),
            x: axis,
            figures_label: label,
            ..BarsFigure::default()
        }))
    }
}

fn said(mark: &Mark) -> String {
    let first = format!("{}: {}", mark.label, mark.text);
    match mark.n_text.is_empty() {
        true => first,
        false => format!("{first}\n{}", mark.n_text),
    }
}

/// What a sum came to, where anything could be added.
pub(super) fn known(sum: &Sum) -> Option<Decimal> {
    (sum.n > 0).then_some(sum.total)
}
