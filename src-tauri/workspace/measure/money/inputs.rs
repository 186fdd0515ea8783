//! What did the team say that no file says? Gross margin, churn, revenue of an account, which kinds of cost are
//! media, the rates of months, the goal of a plan. Each by a name, kept in the workspace as text.
//!
//! Invariants: nothing has a default: a figure that lacks an input says which; what cannot be read is refused and
//! changes nothing; amounts and shares are texts that read back to the last digit.

use std::collections::BTreeMap;

use funnel::{Decimal, Month, MonthRates};
use jiff::civil::Date;
use lead::{Beside, Currency, FieldKey, fold};
use serde_json::{Map, Value};

use super::channels::{CHANNEL, Channel};
use super::mix::{MIX, OF_CHANNEL, channel_of};
use crate::{Snapshot, Workspace, WorkspaceError};

/// The name under which it is kept.
const KEPT: &str = "economics";

/// Who says the worth of one currency in another says it under this: `rate.2026-01.PLN`.
const RATE: &str = "rate.";

/// One thing that is said: its name and the text; no text takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EconomicsSetting {
    /// Its name in files: `margin`, `rate.2026-01.PLN`.
    pub key: String,
    /// What it says.
    pub text: Option<String>,
}

/// What the team said, by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Economics {
    said: BTreeMap<String, String>,
}

/// What an input takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputTakes {
    /// A share in per cent, from 0 to 100, like 62.5.
    Percent,
    /// An amount above nothing, like 1200.
    Amount,
    /// A whole number above nothing.
    Count,
    /// Three letters, like EUR.
    Currency,
    /// `month` or `year`.
    Span,
    /// A day, like 2027-01-01.
    Day,
    /// Words, with ; between them.
    Words,
    /// How one currency was worth in the base: above nothing.
    Rate,
    /// The name of a channel, like `paid`.
    Channel,
}

/// A stretch of time in which accounts leave and pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Span {
    /// A month.
    Month,
    /// A year.
    #[default]
    Year,
}

/// The inputs with a name of their own.
pub const INPUTS: [(&str, InputTakes); 12] = [
    ("currency", InputTakes::Currency),
    ("margin", InputTakes::Percent),
    ("churn", InputTakes::Percent),
    ("revenue_per_account", InputTakes::Amount),
    ("span", InputTakes::Span),
    ("media_kinds", InputTakes::Words),
    ("rate_base", InputTakes::Currency),
    ("plan.won", InputTakes::Count),
    ("plan.revenue", InputTakes::Amount),
    ("plan.average_deal", InputTakes::Amount),
    ("plan.from", InputTakes::Day),
    ("plan.to", InputTakes::Day),
];

impl InputTakes {
    /// What the input of this name takes; `None` where there is none. Beside those of [`INPUTS`] there are
    /// `rate.MONTH.CURRENCY`, `plan.target.STAGE`, `plan.mix.SOURCE`, `plan.mix.@CHANNEL` and `channel.SOURCE`.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        if let Some((_, takes)) = INPUTS.iter().find(|(name, _)| *name == key) {
            return Some(*takes);
        }
        if key.starts_with(RATE) {
            return rate_of(key).map(|_| Self::Rate);
        }
        if let Some(source) = key.strip_prefix(CHANNEL) {
            return (!source.trim().is_empty()).then_some(Self::Channel);
        }
        if let Some(source) = key.strip_prefix(MIX) {
            let is_one = match source.starts_with(OF_CHANNEL) {
                true => channel_of(source).is_some(),
                false => !source.trim().is_empty(),
            };
            return is_one.then_some(Self::Percent);
        }
        let target = key.strip_prefix("plan.target.")?;
        (!target.is_empty()).then_some(Self::Count)
    }

    /// The text as it is kept; `None` where it is none.
    fn read(self, text: &str) -> Option<String> {
        let text = text.trim();
        let plain = text
            .replace([' ', '\u{a0}', '\u{202f}'], "")
            .replace(',', ".");
        let number = || Decimal::from_text(plain.trim_end_matches('%'));
        let hundred = Decimal::whole(100);
        let number = match self {
            Self::Percent => number().filter(|n| *n >= Decimal::default() && *n <= hundred),
            Self::Amount | Self::Rate => number().filter(|n| n.is_positive()),
            Self::Count => {
                let whole = plain.parse::<u32>().ok().filter(|n| *n > 0);
                whole.map(|n| Decimal::whole(i64::from(n)))
            }
            Self::Currency => return Currency::from_code(text).map(String::from),
            Self::Span => return ["month", "year"].contains(&text).then(|| text.to_owned()),
            Self::Day => return text.parse::<Date>().ok().map(|day| day.to_string()),
            Self::Channel => return Channel::from_name(text).map(|one| one.name().to_owned()),
            Self::Words => return (!text.is_empty()).then(|| text.to_owned()),
        };
        number.map(|number| number.to_string())
    }
}

fn rate_of(key: &str) -> Option<(Month, Currency)> {
    let (month, code) = key.strip_prefix(RATE)?.split_once('.')?;
    Some((Month::from_text(month)?, Currency::from_code(code)?))
}

impl Economics {
    /// What is said under a name.
    #[must_use]
    pub fn said(&self, key: &str) -> Option<&str> {
        self.said.get(key).map(String::as_str)
    }

    /// Everything that is said, by name.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let said = self.said.iter();
        said.map(|(key, text)| (key.as_str(), text.as_str()))
    }

    pub(super) fn number(&self, key: &str) -> Option<Decimal> {
        Decimal::from_text(self.said(key)?)
    }

    /// A share of 1, where it is said in per cent.
    pub(super) fn share(&self, key: &str) -> Option<Decimal> {
        self.number(key)?.over(Decimal::whole(100))
    }

    pub(super) fn currency(&self, key: &str) -> Option<Currency> {
        Currency::from_code(self.said(key)?)
    }

    pub(super) fn day(&self, key: &str) -> Option<Date> {
        self.said(key)?.parse().ok()
    }

    /// In which time accounts leave and pay: a year where nobody said.
    pub(super) fn span(&self) -> Span {
        match self.said("span") {
            Some("month") => Span::Month,
            _ => Span::Year,
        }
    }

    /// The kinds of cost that are media, where somebody said which.
    pub(super) fn media(&self) -> Option<Vec<String>> {
        let kinds = self.said("media_kinds")?.split(';');
        Some(kinds.map(|kind| kind.trim().to_owned()).collect())
    }

    /// The rates of the months that somebody said.
    #[must_use]
    pub fn rates(&self) -> MonthRates {
        let mut rates = MonthRates {
            base: self.currency("rate_base"),
            ..MonthRates::default()
        };
        for (key, text) in &self.said {
            if let (Some((month, currency)), Some(worth)) = (rate_of(key), Decimal::from_text(text))
            {
                rates
                    .worth
                    .entry(month)
                    .or_default()
                    .insert(currency, worth);
            }
        }
        rates
    }

    fn of(kept: Option<&Value>) -> Self {
        let said = kept.and_then(Value::as_object).into_iter().flatten();
        let said = said.filter_map(|(key, value)| {
            let text = InputTakes::of(key)?.read(value.as_str()?)?;
            Some((key.clone(), text))
        });
        Self {
            said: said.collect(),
        }
    }

    /// The same with settings laid over; the first that cannot be read is refused.
    ///
    /// # Errors
    /// Where a name is none, or a text is not what it takes.
    pub fn with(&self, settings: &[EconomicsSetting]) -> Result<Self, WorkspaceError> {
        let mut said = self.said.clone();
        for EconomicsSetting { key, text } in settings {
            let text = text
                .as_deref()
                .map(str::trim)
                .filter(|text| !text.is_empty());
            let unfit = || {
                let text = text.unwrap_or_default();
                WorkspaceError::EconomicsUnfit(format!("{key}={text}"))
            };
            let takes = InputTakes::of(key).ok_or_else(unfit)?;
            if takes == InputTakes::Channel {
                // A source is the same in any case of letters, and in one channel.
                let own = fold(key);
                said.retain(|key, _| fold(key) != own);
            }
            match text {
                None => drop(said.remove(key)),
                Some(text) => {
                    said.insert(key.clone(), takes.read(text).ok_or_else(unfit)?);
                }
            }
        }
        Ok(Self { said })
    }
}

/// The settings of a small table of rates: a month, a currency and its worth in the base in each line, with a
/// comma, semicolon, tab or spaces between; a heading and empty lines say nothing.
///
/// # Errors
/// Where a line is none of that.
pub fn rates_of_table(text: &str) -> Result<Vec<EconomicsSetting>, WorkspaceError> {
    let mut settings = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let marks: &[char] = match line.contains([';', '\t']) {
            true => &[';', '\t'],
            false => &[',', ' '],
        };
        let cells: Vec<&str> = line.split(marks).map(str::trim).collect();
        let cells: Vec<&str> = cells.into_iter().filter(|cell| !cell.is_empty()).collect();
        let [month, code, worth] = match cells[..] {
            [] => continue,
            [month, code, worth] => [month, code, worth],
            _ => return Err(WorkspaceError::EconomicsUnfit(line.to_owned())),
        };
        let key = Month::from_text(month).map(|month| format!("{RATE}{month}.{code}"));
        match key {
            Some(key) => settings.push(EconomicsSetting {
                key,
                text: Some(worth.to_owned()),
            }),
            None if at == 0 => {}
            None => return Err(WorkspaceError::EconomicsUnfit(line.to_owned())),
        }
    }
    Ok(settings)
}

impl Snapshot {
    /// What the team said that no file says.
    #[must_use]
    pub fn economics(&self) -> Economics {
        Economics::of(self.measures.get(KEPT))
    }

    /// The kinds of cost that there are, by name.
    #[must_use]
    pub fn cost_kinds(&self) -> Vec<String> {
        let distinct = self.list.beside(Beside::Cost);
        let distinct = distinct.and_then(|table| table.distinct(&FieldKey::from_label("kind")));
        let values = distinct.map(|distinct| distinct.values).unwrap_or_default();
        let mut kinds: Vec<String> = values.iter().map(|(kind, _)| kind.to_string()).collect();
        kinds.sort();
        kinds
    }
}

impl Workspace {
    /// Keeps what is said: all of it, or nothing.
    ///
    /// # Errors
    /// Where a name is none, or a text is not what it takes; where the workspace may not be written.
    pub fn economics_set(&mut self, settings: &[EconomicsSetting]) -> Result<(), WorkspaceError> {
        let now = self.snapshot().economics().with(settings)?;
        let kept: Map<String, Value> = (now.said.into_iter())
            .map(|(key, text)| (key, Value::String(text)))
            .collect();
        let kept = (!kept.is_empty()).then_some(Value::Object(kept));
        self.measure_keep(KEPT, kept.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setting(key: &str, text: &str) -> EconomicsSetting {
        EconomicsSetting {
            key: key.to_owned(),
            text: (!text.is_empty()).then(|| text.to_owned()),
        }
    }

    #[test]
    fn an_input_is_kept_as_it_reads_or_refused() {
        let cases = [
            ("margin", "62,5 %", Some("62.5")),
            ("margin", "101", None),
            ("churn", "-1", None),
            ("revenue_per_account", "1 200.50", Some("1200.5")),
            ("revenue_per_account", "0", None),
            ("currency", "eur", Some("EUR")),
            ("currency", "euro", None),
            ("span", "week", None),
            ("plan.won", "40", Some("40")),
            ("plan.won", "1.5", None),
            ("plan.target.mql", "500", Some("500")),
            ("plan.from", "2027-01-01", Some("2027-01-01")),
            ("rate.2026-01.PLN", "0,2345", Some("0.2345")),
            ("channel.Paid Search", "Paid", Some("paid")),
            ("channel.Paid Search", "loud", None),
            ("channel.", "paid", None),
            ("rate.2026-13.PLN", "1", None),
            ("rate.2026-01.PLN", "0", None),
            ("colour", "red", None),
        ];
        for (key, text, expected) in cases {
            let said = Economics::default().with(&[setting(key, text)]);
            let said = said.ok().and_then(|said| said.said(key).map(str::to_owned));
            assert_eq!(said.as_deref(), expected, "{key}={text}");
        }
    }

    #[test]
    fn nothing_said_takes_away_and_one_that_is_refused_changes_nothing() {
        let said = Economics::default()
            .with(&[setting("margin", "70")])
            .unwrap();
        assert_eq!(said.share("margin"), Decimal::from_text("0.7"));
        assert_eq!(
            said.with(&[setting("margin", "")]).unwrap(),
            Economics::default()
        );
        let both = [setting("margin", "60"), setting("churn", "much")];
        assert!(
            matches!(said.with(&both), Err(WorkspaceError::EconomicsUnfit(why)) if why == "churn=much")
        );
    }

    #[test]
    fn a_small_table_of_rates_is_read_whatever_stands_between_its_cells() {
        let tables = [
            "Month,Currency,Worth\n2026-01,PLN,0.25\n2026-02,PLN,0.26\n",
            "2026-01;PLN;0,25\n\n2026-02-01;PLN;0,26",
            "2026-01 PLN 0.25\n2026-02\tPLN\t0.26",
        ];
        for table in tables {
            let settings = rates_of_table(table).unwrap();
            let rates = Economics::default().with(&settings).unwrap().rates();
            let months: Vec<String> = rates.worth.keys().map(Month::to_string).collect();
            assert_eq!(months, ["2026-01", "2026-02"], "{table}");
        }
        for table in [
            "2026-01 PLN",
            "PLN 0.25 2026-01\nPLN 0.25 2026-02",
            "2026-01,PLN,0,25",
        ] {
            assert!(rates_of_table(table).is_err(), "{table}");
        }
    }
}
