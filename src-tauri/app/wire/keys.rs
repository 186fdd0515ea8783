//! By which keys will the rows of an import be joined, before it is committed?

use import::KeyFound;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{ImportKeys, Prepared, Snapshot, key_sentence, linked_sentences};

use super::import::RowsAreView;
use super::joining::JoinView;

/// By which keys the rows of an import will be joined.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportKeysView {
    /// Whose the rows are by all of these, in whole sentences.
    pub linked: Vec<String>,
    /// The field by which it is first said whose the rows are; none where no column goes to one.
    pub by: Option<KeyFieldView>,
    /// What those say there who belong to nobody.
    pub unmatched: UnmatchedView,
    /// Those in force or chosen, and those that may be meant.
    pub keys: Vec<ImportKeyView>,
    /// The fields of the file that may be a key.
    pub own: Vec<KeyFieldView>,
    /// The fields of other tables that may be.
    pub others: Vec<KeyFieldView>,
}

/// A field that may be a key.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct KeyFieldView {
    /// The table.
    pub rows_are: RowsAreView,
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
}

/// A key, and what it finds.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportKeyView {
    /// The join by it.
    pub join: JoinView,
    /// Whether it was chosen for this import, or is in force already; else it may be meant.
    pub chosen: bool,
    /// Whether it is in force already.
    pub kept: bool,
    /// It, in words, and what it finds.
    pub sentence: String,
    /// What finds nothing.
    pub unmatched: UnmatchedView,
}

/// Values that find nothing.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct UnmatchedView {
    /// How many different ones.
    pub n: u32,
    /// The most frequent, at most 3.
    pub samples: Vec<UnmatchedValue>,
}

/// A value that finds nothing.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct UnmatchedValue {
    /// The value as the file writes it.
    pub value: String,
    /// How many rows have it.
    pub n: u32,
}

/// Values shown of those that find nothing.
const MOST: usize = 3;

impl ImportKeysView {
    /// The keys of a prepared import; none of people, and of rows that belong to nobody.
    pub(crate) fn of(prepared: &Prepared, snapshot: &Snapshot, words: Words) -> Option<Self> {
        let ImportKeys {
            by,
            unmatched,
            chosen,
            offered,
        } = prepared.keys(snapshot)?;
        let fields = prepared.key_fields(snapshot);
        let rows_are = prepared.rows_are();
        let view = |(of, field): &(import::RowsAre, &lead::Field)| KeyFieldView {
            rows_are: (*of).into(),
            key: field.key.to_string(),
            label: field.label.clone(),
        };
        let (own, others): (Vec<_>, Vec<_>) = fields.iter().partition(|(of, _)| *of == rows_are);
        let key = |found: &KeyFound, is_chosen: bool| ImportKeyView {
            join: JoinView::of(&found.join),
            chosen: is_chosen,
            kept: is_chosen && !prepared.chosen_keys().contains(&found.join),
            sentence: key_sentence(found, &fields, words),
            unmatched: UnmatchedView::of(&found.unmatched),
        };
        let chosen = chosen.iter().map(|found| key(found, true));
        let offered = offered.iter().map(|found| key(found, false));
        Some(Self {
            linked: linked_sentences(prepared, words),
            by: by.as_ref().map(|field| view(&(rows_are, field))),
            unmatched: UnmatchedView::of(&unmatched),
            keys: chosen.chain(offered).collect(),
            own: own.into_iter().map(view).collect(),
            others: others.into_iter().map(view).collect(),
        })
    }
}

impl UnmatchedView {
    fn of(unmatched: &[(String, usize)]) -> Self {
        let samples = unmatched.iter().take(MOST);
        let samples = samples.map(|(value, n)| UnmatchedValue {
            value: value.clone(),
            n: *n as u32,
        });
        Self {
            n: unmatched.len() as u32,
            samples: samples.collect(),
        }
    }
}
