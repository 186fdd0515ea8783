//! What does a file look like? What it is, its columns with the fields proposed for them, and its first rows.

use import::{ColumnProfile, RowsAre, known_fields};
use lead::{Field, FieldKey};
use serde::Serialize;
use specta::Type;
use words::{Arg, Words};
use workspace::{
    Looked, Snapshot, caution_sentence, file_sentence, left_out_counts, meant_sentence,
};

use super::import::{ColumnMapping, DerivedView, RowsAreView};
use super::imports::ImportedBefore;
use super::ops::FieldTypeView;
use super::value_format::{ColumnAsk, MissingWordView};
use crate::session::Current;

/// A field that a column may go to.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TargetView {
    /// The name in files.
    pub key: String,
    /// The name on screen.
    pub label: String,
    /// What its values are; none where it takes them as the column has them.
    pub kind: Option<FieldTypeView>,
    /// Whether it is there already; else the program looks for a field of this name.
    pub there: bool,
}

/// What a file looks like.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportPreview {
    /// What its rows are, as chosen or else as proposed.
    pub rows_are: RowsAreView,
    /// What its headings plainly say that its rows are.
    pub recognised: RowsAreView,
    /// The fields that its columns may go to.
    pub targets: Vec<TargetView>,
    /// What the file is, in a sentence.
    pub title: String,
    /// What else is to be known of it, in sentences.
    pub says: Vec<String>,
    /// The fields that are proposed to be derived from others.
    pub derived: Vec<DerivedView>,
    /// Whether the columns are proposed as they were mapped when such a file was last imported.
    pub as_last_time: bool,
    /// The columns, with the fields proposed for them.
    pub columns: Vec<ColumnPreview>,
    /// The first rows as they stand, at most 20.
    pub rows: Vec<Vec<String>>,
    /// How many rows the file has.
    pub n_rows: u32,
    /// The name of the lead list that its people are proposed to go to; none for none.
    pub proposed_list: Option<String>,
    /// The names of the lead lists that are there.
    pub lists: Vec<String>,
    /// The last time that this very file was imported; none where it was not, or that was undone.
    pub before: Option<ImportedBefore>,
}

/// A column of a file.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ColumnPreview {
    /// The header as it stands.
    pub header: String,
    /// The field proposed.
    pub proposal: ColumnMapping,
    /// What it was understood as, and how sure that is; none where nothing speaks for it.
    pub why: Option<String>,
    /// Values that occur, at most 5.
    pub samples: Vec<String>,
    /// How many rows have none.
    pub n_missing: u32,
    /// What would not read, for each type as which some values do not.
    pub unread: Vec<UnreadView>,
    /// What its values leave open.
    pub asks: Vec<ColumnAsk>,
    /// The texts that seem to say that there is no value, most frequent first.
    pub missing_words: Vec<MissingWordView>,
}

/// The values of a column that do not read as a type.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct UnreadView {
    /// The type.
    pub kind: FieldTypeView,
    /// How many they are.
    pub n: u32,
    /// Whether there may be more.
    pub or_more: bool,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

impl ImportPreview {
    /// What a file that was looked at looks like, where its rows are `rows_are`; as proposed without.
    pub(crate) fn of(
        (file, looked): (&str, &Looked),
        rows_are: Option<RowsAreView>,
        current: &Current,
        words: Words,
    ) -> Self {
        let snapshot = &current.snapshot;
        let rows_are = rows_are.map_or(looked.proposal.rows_are, RowsAre::from);
        let (reading, as_last_time) = looked.propose_as(rows_are, snapshot);
        let columns = looked.profiles.iter().zip(&reading.mapping).enumerate();
        let columns = columns.map(|(at, (profile, proposal))| {
            let field = proposal.field.as_ref();
            let meant = looked.meant.get(at).copied().flatten();
            ColumnPreview {
                header: profile.header.clone(),
                proposal: ColumnMapping::of(profile, proposal),
                asks: profile.asks.iter().map(ColumnAsk::of).collect(),
                missing_words: profile.missing.iter().map(MissingWordView::of).collect(),
                why: meant.map(|meant| meant_sentence(meant, words)),
                samples: profile.samples.clone(),
                n_missing: profile.n_missing,
                unread: UnreadView::all(profile, field),
            }
        });
        Self {
            rows_are: rows_are.into(),
            recognised: looked.recognised.into(),
            targets: TargetView::all(rows_are, snapshot),
            title: file_sentence(looked, rows_are, words),
            says: says(looked, words),
            derived: reading
                .treatment
                .derive
                .iter()
                .map(|one| (*one).into())
                .collect(),
            as_last_time,
            columns: columns.collect(),
            rows: looked.first_rows.clone(),
            n_rows: looked.n_rows,
            proposed_list: snapshot.proposed_list(looked, (file, rows_are), &current.about.imports),
            lists: snapshot
                .lists()
                .iter()
                .map(|list| list.name.clone())
                .collect(),
            before: ImportedBefore::of(&looked.sha256, &current.about.imports),
        }
    }
}

impl UnreadView {
    /// What would not read, where the column goes to `field`.
    fn all(profile: &ColumnProfile, field: Option<&Field>) -> Vec<Self> {
        let key = field.map_or_else(
            || FieldKey::from_label(&profile.header),
            |field| field.key.clone(),
        );
        let unread = profile.unread_in(&key).map(|unread| Self {
            kind: unread.kind.into(),
            n: unread.n,
            or_more: unread.or_more,
            samples: unread.samples.clone(),
        });
        unread.collect()
    }
}

impl TargetView {
    /// The fields that are there, and then those that the program looks for.
    fn all(rows_are: RowsAre, snapshot: &Snapshot) -> Vec<Self> {
        let fields = snapshot.settled_fields(rows_are);
        let there = fields.iter().map(|field| Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            kind: Some(field.kind.into()),
            there: true,
        });
        let known = known_fields(rows_are);
        let is_there = |key: &str| fields.iter().any(|field| field.key.as_str() == key);
        let known = known.iter().filter(|known| !is_there(known.key));
        let looked_for = known.map(|known| Self {
            key: known.key.to_owned(),
            label: known.label.to_owned(),
            kind: known.kind.map(FieldTypeView::from),
            there: false,
        });
        there.chain(looked_for).collect()
    }
}

/// What is to be known of a file: what of it is no row, what was made safe, what its figures may miss.
fn says(looked: &Looked, words: Words) -> Vec<String> {
    let left_out = left_out_counts(&looked.left_out, words).map(|counts| {
        let parts = [
            ("what", Arg::from(words.say("cut-left", &[]))),
            ("value", Arg::from(counts)),
        ];
        words.say("cut-line", &parts)
    });
    let cautions = looked.cautions().into_iter();
    let cautions = cautions.map(|one| caution_sentence(one, words));
    left_out.into_iter().chain(cautions).collect()
}
