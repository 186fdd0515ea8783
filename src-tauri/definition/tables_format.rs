//! How are the tables that decide written in a file?

use std::collections::BTreeMap;

use lead::{Currency, FieldKey};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::format::{ReadError, wrong};
use crate::{Decimal, Rates, StageKey, Tables};

/// Tables that decide besides the rules.
#[derive(Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TablesFormat {
    /// What money is worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rates: Option<RatesFormat>,
    /// The team's own regions: a name and its countries.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    regions: BTreeMap<String, Vec<String>>,
    /// The team's families of titles: a name and the titles.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    title_families: BTreeMap<String, Vec<String>>,
    /// The month (1 to 12) with which a fiscal year starts; January when it is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fiscal_year_starts: Option<u8>,
    /// Fields that are known from a stage on only: the field and the stage's key.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    known_from: BTreeMap<String, StageKey>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RatesFormat {
    /// The base currency, like "EUR".
    base: String,
    /// What one unit of another currency is worth in the base.
    worth: BTreeMap<String, serde_json::Number>,
}

impl TablesFormat {
    pub(crate) fn is_empty(&self) -> bool {
        self.rates.is_none()
            && self.regions.is_empty()
            && self.title_families.is_empty()
            && self.fiscal_year_starts.is_none()
            && self.known_from.is_empty()
    }

    pub(crate) fn of(tables: &Tables) -> Self {
        let Tables {
            rates,
            regions,
            title_families,
            fiscal_year_starts,
            known_from,
        } = tables;
        let known_from = known_from.iter();
        Self {
            rates: rates.as_ref().map(RatesFormat::of),
            regions: regions.clone(),
            title_families: title_families.clone(),
            fiscal_year_starts: (*fiscal_year_starts != 1).then_some(*fiscal_year_starts),
            known_from: known_from
                .map(|(field, stage)| (field.to_string(), stage.clone()))
                .collect(),
        }
    }

    pub(crate) fn into_tables(self) -> Result<Tables, ReadError> {
        let month = self.fiscal_year_starts.unwrap_or(1);
        if !(1..=12).contains(&month) {
            let reason = format!("{month} is no month; write 1 for January to 12 for December");
            return Err(wrong("tables.fiscal_year_starts", reason));
        }
        let known_from = self.known_from.into_iter();
        Ok(Tables {
            rates: self.rates.map(RatesFormat::into_rates).transpose()?,
            regions: self.regions,
            title_families: self.title_families,
            fiscal_year_starts: month,
            known_from: known_from
                .map(|(field, stage)| (FieldKey::from_label(&field), stage))
                .collect(),
        })
    }
}

impl RatesFormat {
    fn of(rates: &Rates) -> Self {
        let number = |worth: &Decimal| {
            let text: Result<serde_json::Number, _> = serde_json::from_str(&worth.to_string());
            text.unwrap_or_else(|_| 0.into())
        };
        let worth = rates.worth.iter();
        Self {
            base: rates.base.to_string(),
            worth: worth
                .map(|(c, worth)| (c.to_string(), number(worth)))
                .collect(),
        }
    }

    fn into_rates(self) -> Result<Rates, ReadError> {
        let currency = |code: &str, path: &str| {
            Currency::from_code(code).ok_or_else(|| {
                let reason = format!("\"{code}\" is no currency; write three letters like EUR");
                wrong(path, reason)
            })
        };
        let worth = self.worth.iter().map(|(code, number)| {
            let path = format!("tables.rates.worth.{code}");
            let worth = Decimal::from_text(&number.to_string()).filter(|worth| worth.get() > 0.0);
            let worth = worth.ok_or_else(|| {
                wrong(&path, format!("{number} is no rate; a rate is above zero"))
            })?;
            Ok((currency(code, &path)?, worth))
        });
        Ok(Rates {
            base: currency(&self.base, "tables.rates.base")?,
            worth: worth.collect::<Result<_, ReadError>>()?,
        })
    }
}
