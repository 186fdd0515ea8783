//! Do the stage that is recorded and the stage that is met agree? The matrix as a screen shows it.

use std::path::Path;

use funnel::Place;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{
    PlaceKey, Snapshot, WorkspaceError, export_hand_off_csv, hand_off_of, hand_off_sentence,
    place_label, place_mark, recorded_field, recorded_fields, recorded_label, recorded_mark,
};

use super::ops::OwnerView;
use super::slices::{SliceValue, facet_of};
use super::told::FigureTold;

/// Recorded stage by place.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct HandOffView {
    /// The key of the field that records the stage; none where the list has none.
    pub field: Option<String>,
    /// The fields that may record it.
    pub fields: Vec<RecordedField>,
    /// The most telling thing, in the reader's language.
    pub sentence: String,
    /// The columns: the stages in path order, no stage, excluded.
    pub places: Vec<PlaceView>,
    /// The rows: a recorded value each, then the rest, then those without.
    pub rows: Vec<RecordedRow>,
    /// How many leads there are.
    pub n_leads: u32,
    /// Whose figures they are and by which versions they are told; none where it is the definition in force.
    pub told_by: Option<String>,
    /// What one must know to read what is told by versions.
    pub notes: Vec<String>,
}

/// A field that may record a stage.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct RecordedField {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
}

/// A place as a column.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PlaceView {
    /// Its name.
    pub label: String,
    /// Which side answers for it; none where it is no stage.
    pub owner: Option<OwnerView>,
    /// What to ask for its leads by: a stage's key, `.nowhere` or `.excluded`.
    pub at: String,
    /// What it is called in the marks of the same figure.
    pub mark: String,
    /// How many leads.
    pub n: u32,
}

/// The leads with one recorded value.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct RecordedRow {
    /// The value; "nothing recorded" and "other values" are said so.
    pub label: String,
    /// The value as a facet; none where it is no single value.
    pub value: Option<SliceValue>,
    /// What it is called in the marks of the same figure.
    pub mark: String,
    /// The position of the column that the value names, where it names a stage.
    pub names: Option<u32>,
    /// How many leads.
    pub n: u32,
    /// How many of them in each column.
    pub cells: Vec<u32>,
}

impl HandOffView {
    /// The hand-off by the field of this key, or the usual one; empty where no field records a
    /// stage, and where the version that is asked for cannot judge the list.
    ///
    /// # Errors
    /// Where no definition can decide, or the list has no such field, or there is no such version.
    pub(crate) fn of(
        (snapshot, told): (&Snapshot, FigureTold),
        field: Option<&str>,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let snapshot = &held_to_recorded(snapshot, told)?;
        let fields = recorded_fields(snapshot).map(|field| RecordedField {
            key: field.key.to_string(),
            label: field.label.clone(),
        });
        let mut view = Self {
            field: None,
            fields: fields.collect(),
            sentence: String::new(),
            places: Vec::new(),
            rows: Vec::new(),
            n_leads: snapshot.n_population() as u32,
            told_by: (told != FigureTold::InForce).then(|| snapshot.figure_caption(words)),
            notes: snapshot.told_notes(words),
        };
        let Some(field) = recorded_field(snapshot, field)? else {
            return Ok(view);
        };
        view.field = Some(field.key.to_string());
        let Some((definition, _)) = snapshot.decided() else {
            let FigureTold::AsIf { version } = told else {
                return Err(WorkspaceError::DefinitionAbsent);
            };
            view.sentence = words.say("told-mute", &[("no", version.into())]);
            return Ok(view);
        };
        let hand_off = hand_off_of(snapshot, &field.key)?;
        view.sentence = hand_off_sentence(snapshot, &hand_off, words);
        let places = hand_off.places.iter().zip(PlaceKey::all(definition));
        view.places = places
            .zip(&hand_off.sums)
            .map(|((&place, key), &n)| {
                let stage = match place {
                    Place::Stage(stage) => definition.stages.get(stage),
                    Place::Nowhere | Place::Excluded => None,
                };
                PlaceView {
                    label: place_label(snapshot, place, words),
                    owner: stage.map(|stage| stage.owner.into()),
                    at: key.to_string(),
                    mark: place_mark(definition, place),
                    n: n as u32,
                }
            })
            .collect();
        view.rows = hand_off
            .rows
            .iter()
            .map(|row| RecordedRow {
                label: recorded_label(&row.part, words),
                value: facet_of(field.key.to_string(), &row.part),
                mark: recorded_mark(&row.part),
                names: row.stage.map(|stage| stage as u32),
                n: row.n as u32,
                cells: row.cells.iter().map(|&n| n as u32).collect(),
            })
            .collect();
        Ok(view)
    }
}

/// The snapshot with what was decided by these versions, to be held to what is recorded.
fn held_to_recorded(snapshot: &Snapshot, told: FigureTold) -> Result<Snapshot, WorkspaceError> {
    let told = snapshot.held_to_recorded(told.into(), &|| true)?;
    told.ok_or(WorkspaceError::DefinitionAbsent)
}

/// Writes the matrix to a file.
///
/// # Errors
/// As [`HandOffView::of`], and where the file cannot be written.
pub(crate) fn write(
    (snapshot, told): (&Snapshot, FigureTold),
    field: Option<&str>,
    path: &Path,
) -> Result<(), WorkspaceError> {
    let snapshot = &held_to_recorded(snapshot, told)?;
    let absent = || WorkspaceError::FieldAbsent("lifecycle_stage".to_owned());
    let field = recorded_field(snapshot, field)?.ok_or_else(absent)?;
    export_hand_off_csv(snapshot, &field.key, path)
}
