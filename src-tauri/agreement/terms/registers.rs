//! In which registers are terms kept? One for each thing that is said by itself, so that people who edit apart
//! lose nothing; where two said different things of the same, that is shown until somebody chooses.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::format::{
    AcceptanceFile, FollowUpFile, HolidayFile, ReasonFile, VolumeFile, Written, canonical, day,
    read_week, recycled,
};
use super::{Reason, ReasonList, Terms, TermsError};
use crate::{Journal, Register};

/// The terms of registers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermsRead {
    /// What counts.
    pub terms: Terms,
    /// The registers of which people who edited apart said different things.
    pub disagreed: Vec<String>,
    /// Registers that this program cannot read: they stay as they are.
    pub unread: Vec<String>,
}

/// The terms that a journal holds: of each register the value that counts.
#[must_use]
pub fn read_registers(journal: &Journal) -> TermsRead {
    let mut read = TermsRead::default();
    let mut ordered: BTreeMap<&str, Vec<(u32, Reason)>> = BTreeMap::new();
    for register in journal.registers() {
        let Register::Term(key) = register else {
            continue;
        };
        if journal.values(register).len() > 1 {
            read.disagreed.push(key.clone());
        }
        let Some(value) = journal.value(register) else {
            continue;
        };
        let list = key.split_once('/').map(|(list, _)| list);
        let taken = match list {
            Some(list @ ("rejection_reason" | "loss_reason")) => {
                reason(key, value).map(|one| ordered.entry(list).or_default().push(one))
            }
            _ => take(&mut read.terms, key, value),
        };
        if taken.is_err() {
            read.unread.push(key.clone());
        }
    }
    for (list, mut reasons) in ordered {
        reasons.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        let reasons = reasons.into_iter().map(|(_, reason)| reason).collect();
        match list {
            "rejection_reason" => read.terms.rejection_reasons = reasons,
            _ => read.terms.loss_reasons = reasons,
        }
    }
    read
}

/// What to write so that the registers of `before` hold `after`: null takes one away. What is the same is not
/// written, and so overwrites nobody.
#[must_use]
pub fn writes(before: &Terms, after: &Terms) -> Vec<(String, Value)> {
    let (was, is) = (registers(before), registers(after));
    let keys: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let changed = keys.into_iter().filter(|key| was.get(*key) != is.get(*key));
    let write = |key: &String| (key.clone(), is.get(key).cloned().unwrap_or(Value::Null));
    changed.map(write).collect()
}

/// Terms by their registers.
#[must_use]
pub fn registers(terms: &Terms) -> BTreeMap<String, Value> {
    let mut registers = BTreeMap::new();
    let Value::Object(parts) = canonical(terms) else {
        return registers;
    };
    for (part, value) in parts {
        match (part.as_str(), value) {
            ("holidays", Value::Object(days)) => {
                registers.extend(each("holiday", days));
            }
            ("recycling", Value::Object(rules)) => {
                registers.extend(each("recycling", rules));
            }
            ("must_sign", Value::Array(names)) => {
                let names = names
                    .into_iter()
                    .filter_map(|name| Some(name.as_str()?.to_owned()));
                registers.extend(names.map(|name| (format!("must_sign/{name}"), json!("yes"))));
            }
            ("rejection_reasons" | "loss_reasons", Value::Array(reasons)) => {
                let list = part.trim_end_matches('s');
                for (place, mut reason) in reasons.into_iter().enumerate() {
                    let Some(map) = reason.as_object_mut() else {
                        continue;
                    };
                    let id = map.remove("id").unwrap_or_default();
                    map.insert("order".to_owned(), json!(place.to_string()));
                    let id = id.as_str().unwrap_or_default();
                    registers.insert(format!("{list}/{id}"), reason);
                }
            }
            (_, value) => {
                registers.insert(part.clone(), value);
            }
        }
    }
    registers
}

/// The register of a reason.
#[must_use]
pub(super) fn reason_key(list: ReasonList, id: &str) -> String {
    match list {
        ReasonList::Rejection => format!("rejection_reason/{id}"),
        ReasonList::Loss => format!("loss_reason/{id}"),
    }
}

fn each(name: &'static str, map: Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    let entries = map.into_iter();
    entries.map(move |(key, value)| (format!("{name}/{key}"), value))
}

fn file<T: for<'de> Deserialize<'de>>(value: &Value) -> Result<T, TermsError> {
    let read = T::deserialize(value);
    read.map_err(|error| TermsError::Shape(error.to_string()))
}

fn unknown(key: &str) -> TermsError {
    TermsError::Shape(key.to_owned())
}

/// A reason with its place.
fn reason(key: &str, value: &Value) -> Result<(u32, Reason), TermsError> {
    let mut value = value.clone();
    let map = value.as_object_mut().ok_or_else(|| unknown(key))?;
    let order = map.remove("order");
    let order = order.and_then(|order| order.as_str()?.parse().ok());
    let (_, id) = key.split_once('/').ok_or_else(|| unknown(key))?;
    map.insert("id".to_owned(), json!(id));
    let reason = file::<ReasonFile>(&value)?.reason();
    Ok((order.unwrap_or(u32::MAX), reason))
}

/// Takes what one register says into the terms.
fn take(terms: &mut Terms, key: &str, value: &Value) -> Result<(), TermsError> {
    let date = || value.as_str().and_then(day).ok_or_else(|| unknown(key));
    match key.split_once('/').unwrap_or((key, "")) {
        ("volume", "") => terms.volume = Some(file::<VolumeFile>(value)?.volume()?),
        ("follow_up", "") => terms.follow_up = Some(file::<FollowUpFile>(value)?.follow_up()?),
        ("acceptance", "") => terms.acceptance = file::<AcceptanceFile>(value)?.acceptance()?,
        ("calendar", "") => {
            let week: BTreeMap<String, String> = file(value)?;
            terms.week = Some(read_week(&week)?);
        }
        ("review_date", "") => terms.review_date = Some(date()?),
        ("effective_from", "") => terms.effective_from = Some(date()?),
        ("holiday", on) => {
            let on = day(on).ok_or_else(|| unknown(key))?;
            let holiday = file::<HolidayFile>(value)?.holiday(key)?;
            terms.holidays.insert(on, holiday);
        }
        ("recycling", reason) => {
            let days = recycled(reason, &file::<Written>(value)?)?;
            if let Some(days) = days {
                terms.recycling.insert(reason.to_owned(), days);
            }
        }
        ("must_sign", name) if !name.is_empty() => {
            terms.must_sign.insert(name.to_owned());
        }
        _ => return Err(unknown(key)),
    }
    Ok(())
}
