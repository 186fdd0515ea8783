//! Which tables belong together, and which values are read as others? What was said, what may be meant, and
//! what is in doubt, each with its sentence.

use import::{Doubt, Join, Offer, RowsAre, ValueGroup, ValueMapping};
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{Snapshot, join_sentence, offer_sentence, proposed_join_sentence, value_sentence};

use super::import::RowsAreView;

/// All that is said of keys and values, and what may be.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct JoiningView {
    /// The joins in force.
    pub joins: Vec<KeptSaying>,
    /// The joins that may be meant.
    pub proposed: Vec<ProposedJoinView>,
    /// The values that are read as others.
    pub read: Vec<KeptSaying>,
    /// The values in doubt, at most 100: those of which somebody may be meant first.
    pub in_doubt: Vec<DoubtView>,
    /// How many values are in doubt.
    pub n_in_doubt: u32,
    /// The values that are spelled differently and look like one, at most 100 groups, field by field.
    pub groups: Vec<ValueGroupView>,
    /// How many such groups there are.
    pub n_groups: u32,
}

/// Values of a field that look like one.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ValueGroupView {
    /// The table.
    pub rows_are: RowsAreView,
    /// Its field.
    pub key: String,
    /// What the field is called.
    pub label: String,
    /// The spelling that is proposed for all.
    pub to: String,
    /// Every spelling, the most frequent first.
    pub values: Vec<SpellingView>,
}

/// A value as it is spelled.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SpellingView {
    /// As it stands.
    pub text: String,
    /// How many rows say so.
    pub n: u32,
}

/// A group of values that is to be read as one of them.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct GroupChosen {
    /// The table.
    pub rows_are: RowsAreView,
    /// Its field.
    pub key: String,
    /// The spelling that all are read as.
    pub to: String,
}

/// Something that was said and can be taken back.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct KeptSaying {
    /// Its number.
    pub id: u32,
    /// What was said, in words.
    pub sentence: String,
    /// Who said it; empty where nobody was named.
    pub by: String,
    /// When, as RFC 3339.
    pub at: String,
}

/// A join that may be meant.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ProposedJoinView {
    /// The join.
    pub join: JoinView,
    /// It, in words, and what it would find.
    pub sentence: String,
}

/// Which fields of two tables are the same.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct JoinView {
    /// The table whose rows belong to others, or are told more of.
    pub rows_are: RowsAreView,
    /// Its field.
    pub key: String,
    /// The other table.
    pub other: RowsAreView,
    /// Its field.
    pub other_key: String,
}

/// A value in doubt.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DoubtView {
    /// The value, and what may be meant; `to` is empty where nothing is plainly near.
    pub value: ValueMappingView,
    /// What is in doubt, in words.
    pub sentence: String,
    /// Whether it finds no partner; else it is rare.
    pub no_partner: bool,
}

/// A value that is read as another.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct ValueMappingView {
    /// The table.
    pub rows_are: RowsAreView,
    /// Its field.
    pub key: String,
    /// What it says.
    pub from: String,
    /// What is read.
    pub to: String,
}

/// Values in doubt that are shown.
const MOST_DOUBTS: usize = 100;
/// Groups of spellings that are shown.
const MOST_GROUPS: usize = 100;

impl JoiningView {
    /// All of it, in the reader's words.
    pub(crate) fn of(snapshot: &Snapshot, words: Words) -> Self {
        let mut in_doubt = snapshot.values_in_doubt();
        in_doubt.sort_by_key(|offer| offer.to.is_none());
        let joins = snapshot.joins().into_iter().map(|found| KeptSaying {
            id: u32::try_from(found.record.id).unwrap_or(u32::MAX),
            sentence: join_sentence(&found, snapshot, words),
            by: found.record.by,
            at: found.record.at.to_string(),
        });
        let read = snapshot.values_read().iter().map(|record| KeptSaying {
            id: u32::try_from(record.id).unwrap_or(u32::MAX),
            sentence: value_sentence(record, snapshot, words),
            by: record.by.clone(),
            at: record.at.to_string(),
        });
        let proposed = snapshot.joins_proposed().into_iter();
        let groups = snapshot.value_groups();
        Self {
            n_groups: groups.len() as u32,
            groups: (groups.into_iter().take(MOST_GROUPS))
                .map(|group| ValueGroupView::of(group, snapshot))
                .collect(),
            joins: joins.collect(),
            proposed: proposed
                .map(|one| ProposedJoinView {
                    sentence: proposed_join_sentence(&one, snapshot, words),
                    join: JoinView::of(&one.join),
                })
                .collect(),
            read: read.collect(),
            n_in_doubt: in_doubt.len() as u32,
            in_doubt: (in_doubt.iter().take(MOST_DOUBTS))
                .map(|offer| DoubtView::of(offer, snapshot, words))
                .collect(),
        }
    }
}

impl JoinView {
    /// The join, for the window.
    pub(crate) fn of(join: &Join) -> Self {
        Self {
            rows_are: join.rows_are.into(),
            key: join.key.to_string(),
            other: join.other.into(),
            other_key: join.other_key.to_string(),
        }
    }

    /// The join.
    pub(crate) fn to_join(&self) -> Join {
        Join {
            rows_are: self.rows_are.into(),
            key: FieldKey::from_label(&self.key),
            other: self.other.into(),
            other_key: FieldKey::from_label(&self.other_key),
        }
    }
}

impl DoubtView {
    fn of(offer: &Offer, snapshot: &Snapshot, words: Words) -> Self {
        Self {
            value: ValueMappingView {
                rows_are: offer.rows_are.into(),
                key: offer.key.to_string(),
                from: offer.from.clone(),
                to: offer.to.clone().unwrap_or_default(),
            },
            sentence: offer_sentence(offer, snapshot, words),
            no_partner: offer.doubt == Doubt::NoPartner,
        }
    }
}

impl ValueGroupView {
    fn of(group: ValueGroup, snapshot: &Snapshot) -> Self {
        let mut fields = snapshot.stored_fields(group.rows_are).iter();
        let field = fields.find(|field| field.key == group.key);
        let spelling = |(text, n)| SpellingView { text, n: n as u32 };
        Self {
            rows_are: group.rows_are.into(),
            label: field.map_or_else(|| group.key.to_string(), |field| field.label.clone()),
            key: group.key.to_string(),
            to: group.to,
            values: group.values.into_iter().map(spelling).collect(),
        }
    }
}

impl GroupChosen {
    /// What is said of each: the table, its field, and the spelling.
    pub(crate) fn all(groups: Vec<Self>) -> Vec<(RowsAre, FieldKey, String)> {
        let said = groups.into_iter();
        said.map(|one| (one.rows_are.into(), FieldKey::from_label(&one.key), one.to))
            .collect()
    }
}

impl ValueMappingView {
    /// What is read as what.
    pub(crate) fn to_mapping(&self) -> ValueMapping {
        ValueMapping {
            rows_are: self.rows_are.into(),
            key: FieldKey::from_label(&self.key),
            from: self.from.clone(),
            to: self.to.clone(),
        }
    }
}
