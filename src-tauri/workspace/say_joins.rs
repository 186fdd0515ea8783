//! What do joins and doubtful values read like, in the reader's language?

use import::{Doubt, Join, KeyFound, Offer, ProposedJoin, RowsAre, ValueGroup};
use lead::{Field, FieldKey};
use words::{Arg, Words};

use crate::{JoinFound, Snapshot, ValueRecord};

/// What two tables are joined by, and what it finds: "deals · Product = details · Product. 7,320 of 8,800
/// rows with a key are joined. The rows now also know: Series."
#[must_use]
pub fn join_sentence(found: &JoinFound, snapshot: &Snapshot, words: Words) -> String {
    let mut sentence = between(&found.record.join, snapshot, words);
    let n = [
        ("n", Arg::from(found.n_joined)),
        ("of", Arg::from(found.n_keyed)),
    ];
    sentence = format!("{sentence} {}", words.say("join-found", &n));
    if found.n_ambiguous > 0 {
        let n = [("n", Arg::from(found.n_ambiguous))];
        sentence = format!("{sentence} {}", words.say("join-ambiguous", &n));
    }
    if !found.fields.is_empty() {
        let labels: Vec<&str> = (found.fields.iter())
            .map(|one| one.field.label.as_str())
            .collect();
        let fields = [("fields", Arg::from(words.list_and(&labels)))];
        sentence = format!("{sentence} {}", words.say("join-fields", &fields));
    }
    sentence
}

/// The join that may be meant, and what it would find.
#[must_use]
pub fn proposed_join_sentence(
    proposed: &ProposedJoin,
    snapshot: &Snapshot,
    words: Words,
) -> String {
    let n = [
        ("n", Arg::from(proposed.n_joined)),
        ("of", Arg::from(proposed.n_keyed)),
    ];
    let between = between(&proposed.join, snapshot, words);
    format!("{between} {}", words.say("join-would-find", &n))
}

/// What a key would find for the rows of an import: `fields` are those that may be keys.
#[must_use]
pub fn key_sentence(found: &KeyFound, fields: &[(RowsAre, &Field)], words: Words) -> String {
    let label = |of: RowsAre, key: &FieldKey| {
        let mut fields = fields.iter();
        let known = fields.find(|(one, field)| (*one, &field.key) == (of, key));
        known.map_or_else(|| key.to_string(), |(_, field)| field.label.clone())
    };
    let n = [
        ("n", Arg::from(found.n_joined)),
        ("of", Arg::from(found.n_keyed)),
    ];
    let between = between_of(&found.join, label, words);
    let mut sentence = format!("{between} {}", words.say("join-would-find", &n));
    if found.n_ambiguous > 0 {
        let n = [("n", Arg::from(found.n_ambiguous))];
        sentence = format!("{sentence} {}", words.say("join-ambiguous", &n));
    }
    sentence
}

/// A value that is in doubt, and what may be meant.
#[must_use]
pub fn offer_sentence(offer: &Offer, snapshot: &Snapshot, words: Words) -> String {
    let args = [
        ("n", Arg::from(offer.n_rows)),
        ("rows", Arg::from(table(offer.rows_are, words))),
        ("value", Arg::from(&offer.from)),
        (
            "field",
            Arg::from(label(snapshot, offer.rows_are, &offer.key)),
        ),
    ];
    let said = match offer.doubt {
        Doubt::NoPartner => words.say("value-no-partner", &args),
        Doubt::Rare => words.say("value-rare", &args),
        Doubt::NoCountry => words.say("value-no-country", &args),
    };
    match &offer.to {
        Some(to) => {
            let perhaps = words.say("value-perhaps", &[("to", Arg::from(to))]);
            format!("{said} {perhaps}")
        }
        None => said,
    }
}

/// Values that are written differently and look like one, and what all may be read as.
#[must_use]
pub fn group_sentence(group: &ValueGroup, snapshot: &Snapshot, words: Words) -> String {
    let counted = |(text, n): &(String, usize)| format!("“{text}” ({})", words.number(*n as f64));
    let values: Vec<String> = group.values.iter().map(counted).collect();
    let args = [
        ("rows", Arg::from(table(group.rows_are, words))),
        (
            "field",
            Arg::from(label(snapshot, group.rows_are, &group.key)),
        ),
        ("values", Arg::from(values.join(", "))),
        ("to", Arg::from(&group.to)),
    ];
    words.say("value-group", &args)
}

/// What is read as what.
#[must_use]
pub fn value_sentence(record: &ValueRecord, snapshot: &Snapshot, words: Words) -> String {
    let mapping = &record.mapping;
    let args = [
        ("rows", Arg::from(table(mapping.rows_are, words))),
        (
            "field",
            Arg::from(label(snapshot, mapping.rows_are, &mapping.key)),
        ),
        ("from", Arg::from(&mapping.from)),
        ("to", Arg::from(&mapping.to)),
    ];
    words.say("value-read-as", &args)
}

fn between(join: &Join, snapshot: &Snapshot, words: Words) -> String {
    between_of(join, |of, key| label(snapshot, of, key), words)
}

fn between_of(join: &Join, label: impl Fn(RowsAre, &FieldKey) -> String, words: Words) -> String {
    let args = [
        ("rows", Arg::from(table(join.rows_are, words))),
        ("key", Arg::from(label(join.rows_are, &join.key))),
        ("other", Arg::from(table(join.other, words))),
        ("otherkey", Arg::from(label(join.other, &join.other_key))),
    ];
    words.say("join-between", &args)
}

/// What the rows of a table are called.
fn table(of: RowsAre, words: Words) -> String {
    words.say(&format!("rows-are-{}", of.name()), &[])
}

fn label(snapshot: &Snapshot, of: RowsAre, key: &FieldKey) -> String {
    let mut fields = snapshot.fields(of).iter();
    let found = fields.find(|field| field.key == *key);
    found.map_or_else(|| key.to_string(), |field| field.label.clone())
}
