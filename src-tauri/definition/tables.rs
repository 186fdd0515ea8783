//! Which tables decide besides the rules? What a team agreed of words, countries, money and time,
//! carried by the definition and signed with it.

use std::collections::BTreeMap;

use lead::{Currency, FieldKey, fold};

use crate::{Decimal, StageKey, TitleFamily, default_families};

/// The tables of a definition; all of them may be empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Tables {
    /// What money of one currency is worth in another.
    pub rates: Option<Rates>,
    /// Regions of the team's own, by name: they come before those the program knows.
    pub regions: BTreeMap<String, Vec<String>>,
    /// Families of titles, by name.
    pub title_families: BTreeMap<String, Vec<String>>,
    /// The month (1 to 12) with which a fiscal year starts.
    pub fiscal_year_starts: u8,
    /// The stage from which a field is known: before it, the field says nothing that could decide.
    pub known_from: BTreeMap<FieldKey, StageKey>,
}

/// What one unit of each currency is worth in the base currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Rates {
    /// The base currency.
    pub base: Currency,
    /// The worth of one unit of the others; each above zero.
    pub worth: BTreeMap<Currency, Decimal>,
}

impl Default for Tables {
    fn default() -> Self {
        Self {
            rates: None,
            regions: BTreeMap::new(),
            title_families: BTreeMap::new(),
            fiscal_year_starts: 1,
            known_from: BTreeMap::new(),
        }
    }
}

impl Tables {
    /// What to multiply an amount in `from` by to have it in `to`: 1 of a currency in itself, `None`
    /// where the rates do not say.
    #[must_use]
    pub fn rate(&self, from: Currency, to: Currency) -> Option<f64> {
        if from == to {
            return Some(1.0);
        }
        let rates = self.rates.as_ref()?;
        Some(rates.worth_of(from)? / rates.worth_of(to)?)
    }
}

impl Tables {
    /// The family of titles of a name: the team's own, or else one that a definition begins with.
    #[must_use]
    pub fn title_family(&self, name: &str) -> Option<TitleFamily> {
        let is_called = |other: &str| fold(other) == fold(name);
        let mut own = self.title_families.iter();
        match own.find(|(other, _)| is_called(other)) {
            Some((name, titles)) => Some(TitleFamily {
                name: name.clone(),
                titles: titles.clone(),
            }),
            None => default_families()
                .iter()
                .find(|family| is_called(&family.name))
                .cloned(),
        }
    }
}

impl Rates {
    fn worth_of(&self, currency: Currency) -> Option<f64> {
        if currency == self.base {
            return Some(1.0);
        }
        let worth = self.worth.get(&currency)?.get();
        (worth > 0.0).then_some(worth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_worth_what_the_signed_rates_say_and_nothing_else() {
        let code = |code| Currency::from_code(code).unwrap();
        let worth = [("PLN", 0.25), ("USD", 0.5), ("XXX", 0.0)];
        let worth = worth.map(|(c, n)| (code(c), Decimal::new(n).unwrap()));
        let tables = Tables {
            rates: Some(Rates {
                base: code("EUR"),
                worth: worth.into(),
            }),
            ..Tables::default()
        };
        let cases = [
            ("EUR", "EUR", Some(1.0)),
            ("PLN", "EUR", Some(0.25)),
            ("EUR", "PLN", Some(4.0)),
            ("USD", "PLN", Some(2.0)),
            ("XXX", "EUR", None),
            ("THB", "EUR", None),
            ("THB", "THB", Some(1.0)),
        ];
        for (from, to, rate) in cases {
            assert_eq!(tables.rate(code(from), code(to)), rate, "{from} to {to}");
        }
        assert_eq!(Tables::default().rate(code("EUR"), code("USD")), None);
    }
}
