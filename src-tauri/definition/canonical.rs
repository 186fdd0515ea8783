//! What exactly is hashed? JSON without white space, keys in byte order, every number as a string,
//! so that any program that follows these three rules finds the same hash.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{CriterionId, Definition, format};

/// The canonical JSON of what decides leads.
pub(crate) fn deciding_json(definition: &Definition) -> String {
    let mut json = format::to_json(definition);
    let without = |value: &mut Value, keys: &[&str]| {
        if let Some(map) = value.as_object_mut() {
            keys.iter().for_each(|key| drop(map.remove(*key)));
        }
    };
    without(&mut json, &["title"]);
    without(&mut json["icp"], &["nice_to_have"]);
    without_idle_mutes(&mut json["icp"], definition);
    for (list, texts) in [
        ("criteria", &["label", "rationale"][..]),
        ("stages", &["label"]),
        ("scores", &["label"]),
    ] {
        let items = json[list].as_array_mut();
        items
            .into_iter()
            .flatten()
            .for_each(|item| without(item, texts));
    }
    let groups = json["scores"].as_array_mut().into_iter().flatten();
    for group in groups.flat_map(|score| score["groups"].as_array_mut().into_iter().flatten()) {
        without(group, &["label"]);
    }
    // Whether a field was used too early is for people to mend; it decides no lead.
    without(&mut json["tables"], &["known_from"]);
    let has_no_tables = json["tables"].as_object().is_some_and(Map::is_empty);
    if has_no_tables || json["tables"].is_null() {
        without(&mut json, &["tables"]);
    }
    if json["scores"].is_null() {
        without(&mut json, &["scores"]);
    }
    canonical_json(json)
}

/// Takes out what is muted of the nice-to-haves, which decide nothing, and orders the rest by name.
fn without_idle_mutes(icp: &mut Value, Definition { icp: of, .. }: &Definition) {
    let decides = |id| of.must_have.contains(id) || of.excluding.contains(id);
    let muted: BTreeSet<&CriterionId> = of.muted.iter().filter(|&id| decides(id)).collect();
    if let Some(map) = icp.as_object_mut() {
        map.remove("muted");
        if !muted.is_empty() {
            map.insert("muted".to_owned(), serde_json::json!(muted));
        }
    }
}

/// The one text of a JSON value that is hashed: no white space, keys in byte order, every number as
/// a text.
#[must_use]
pub fn canonical_json(value: Value) -> String {
    canonical(value).to_string()
}

/// SHA-256 of these bytes, in hex: what a text that is kept is known by.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The value with every number as a string and keys in byte order.
fn canonical(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::Array(items) => Value::Array(items.into_iter().map(canonical).collect()),
        Value::Object(map) => {
            let mut entries: Vec<_> = map.into_iter().map(|(k, v)| (k, canonical(v))).collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(Map::from_iter(entries))
        }
        other => other,
    }
}
