//! What do the tables of a definition look like in the editor? Lists instead of maps, in the order of
//! the maps; rates as texts, as typed.

use definition::{Decimal, Rates, StageKey, Tables, ValueError};
use lead::{Currency, FieldKey};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What decides besides the rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct TablesDraft {
    /// What money is worth; none where nobody said.
    pub rates: Option<RatesDraft>,
    /// The team's own regions: a name and its countries.
    pub regions: Vec<NamedList>,
    /// The team's families of titles: a name and the titles.
    pub title_families: Vec<NamedList>,
    /// The month (1 to 12) with which a fiscal year starts.
    pub fiscal_year_starts: u8,
    /// Fields that are known from a stage on only.
    pub known_from: Vec<KnownFromDraft>,
}

/// What one unit of each currency is worth in the base currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct RatesDraft {
    /// The code of the base currency.
    pub base: String,
    /// The others.
    pub worth: Vec<RateDraft>,
}

/// What one unit of a currency is worth in the base currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct RateDraft {
    /// The code.
    pub currency: String,
    /// The worth, a decimal as typed.
    pub worth: String,
}

/// A name and what it stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct NamedList {
    /// The name.
    pub name: String,
    /// What it stands for.
    pub items: Vec<String>,
}

/// A field that is known from a stage on only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct KnownFromDraft {
    /// The field's key.
    pub field: String,
    /// The stage's key.
    pub stage: String,
}

impl TablesDraft {
    pub(crate) fn of(tables: &Tables) -> Self {
        let Tables {
            rates,
            regions,
            title_families,
            fiscal_year_starts,
            known_from,
        } = tables;
        let named = |(name, items): (&String, &Vec<String>)| NamedList {
            name: name.clone(),
            items: items.clone(),
        };
        let known = |(field, stage): (&FieldKey, &StageKey)| KnownFromDraft {
            field: field.to_string(),
            stage: stage.to_string(),
        };
        Self {
            rates: rates.as_ref().map(RatesDraft::of),
            regions: regions.iter().map(named).collect(),
            title_families: title_families.iter().map(named).collect(),
            fiscal_year_starts: *fiscal_year_starts,
            known_from: known_from.iter().map(known).collect(),
        }
    }

    /// The tables; a rate that does not fit yet is left out, a month that is none is January.
    pub(crate) fn to_tables(&self) -> Tables {
        let named = |lists: &[NamedList]| {
            let pairs = lists
                .iter()
                .map(|list| (list.name.clone(), list.items.clone()));
            pairs.collect()
        };
        let known = self.known_from.iter().map(|known| {
            let field = FieldKey::from_label(&known.field);
            (field, StageKey(known.stage.clone()))
        });
        let month = self.fiscal_year_starts;
        Tables {
            rates: self.rates.as_ref().and_then(RatesDraft::to_rates),
            regions: named(&self.regions),
            title_families: named(&self.title_families),
            fiscal_year_starts: if (1..=12).contains(&month) { month } else { 1 },
            known_from: known.collect(),
        }
    }

    /// The first rate that does not fit: what it is of, and why.
    pub(crate) fn misfit(&self) -> Option<(String, ValueError)> {
        let rates = self.rates.as_ref()?;
        if Currency::from_code(&rates.base).is_none() {
            let error = ValueError::NotANumber(rates.base.clone());
            return Some((rates.base.clone(), error));
        }
        let misfit = rates.worth.iter().find(|rate| rate.read().is_none())?;
        let error = ValueError::NotANumber(misfit.worth.clone());
        Some((misfit.currency.clone(), error))
    }
}

impl RatesDraft {
    fn of(rates: &Rates) -> Self {
        let worth = rates.worth.iter().map(|(currency, worth)| RateDraft {
            currency: currency.to_string(),
            worth: worth.to_string(),
        });
        Self {
            base: rates.base.to_string(),
            worth: worth.collect(),
        }
    }

    fn to_rates(&self) -> Option<Rates> {
        Some(Rates {
            base: Currency::from_code(&self.base)?,
            worth: self.worth.iter().filter_map(RateDraft::read).collect(),
        })
    }
}

impl RateDraft {
    fn read(&self) -> Option<(Currency, Decimal)> {
        let worth = Decimal::from_text(self.worth.trim()).filter(|worth| worth.get() > 0.0)?;
        Some((Currency::from_code(self.currency.trim())?, worth))
    }
}
