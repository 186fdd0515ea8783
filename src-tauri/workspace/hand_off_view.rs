//! What does the hand-off say? Which field records the stage, the matrix of recorded stage by
//! place, and the most telling thing about it in one sentence.

use std::path::Path;

use export::write_hand_off;
use funnel::{HandOff, Part, Place, hand_off};
use lead::{Field, FieldKey, FieldType, fold};
use words::{Arg, Words};

use crate::exports::write_whole;
use crate::{Snapshot, WorkspaceError, say_value};

/// The field that records stages when nobody chose one.
const USUAL_FIELD: &str = "lifecycle_stage";

/// The fields that may record a stage: those with few values.
pub fn recorded_fields(snapshot: &Snapshot) -> impl Iterator<Item = &Field> {
    let fields = snapshot.list.fields().iter();
    fields.filter(|field| field.kind == FieldType::Choice)
}

/// The field that records the stage: the one wanted, by key or label; else the lifecycle stage;
/// else a choice field with "stage" or "status" in its name. `None` where the list has none.
///
/// # Errors
/// Where the list has no such field, or its values are no choices.
pub fn recorded_field<'a>(
    snapshot: &'a Snapshot,
    wanted: Option<&str>,
) -> Result<Option<&'a Field>, WorkspaceError> {
    if let Some(wanted) = wanted {
        let key = FieldKey::from_label(wanted);
        let found = recorded_fields(snapshot).find(|field| field.key == key);
        let absent = || WorkspaceError::FieldAbsent(wanted.to_owned());
        return found.map(Some).ok_or_else(absent);
    }
    let named = |part: &'static str| {
        recorded_fields(snapshot).find(move |field| field.key.as_str().contains(part))
    };
    let usual = recorded_fields(snapshot).find(|field| field.key.as_str() == USUAL_FIELD);
    Ok(usual.or_else(|| named("stage")).or_else(|| named("status")))
}

/// Recorded stage by place.
///
/// # Errors
/// Where no definition can decide.
pub fn hand_off_of(snapshot: &Snapshot, field: &FieldKey) -> Result<HandOff, WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    Ok(hand_off(definition, verdicts, &snapshot.list, field))
}

/// What a place is called.
#[must_use]
pub fn place_label(snapshot: &Snapshot, place: Place, words: Words) -> String {
    let saved = snapshot.definition.as_ref();
    match place {
        Place::Stage(stage) => saved
            .and_then(|saved| saved.definition.stages.get(stage))
            .map(|stage| stage.label.clone())
            .unwrap_or_default(),
        Place::Nowhere => words.say("hand-off-nowhere", &[]),
        Place::Excluded => words.say("hand-off-excluded", &[]),
    }
}

/// What a recorded value is called.
#[must_use]
pub fn recorded_label(part: &Part, words: Words) -> String {
    match part {
        Part::Value(lead::Value::Text(text)) => text.clone(),
        Part::Value(value) => say_value(value.as_ref(), words),
        Part::Rest { n_values } => words.say("funnel-slice-rest", &[("n", (*n_values).into())]),
        Part::Missing => words.say("hand-off-missing", &[]),
    }
}

/// The most telling thing: how the hand-off and the definition disagree. Where the recorded values
/// do not say what sales works on, the largest cell in which the two names differ.
#[must_use]
pub fn hand_off_sentence(snapshot: &Snapshot, hand_off: &HandOff, words: Words) -> String {
    let Some(gap) = hand_off.gap else {
        return largest_difference(snapshot, hand_off, words);
    };
    let stage = place_label(snapshot, Place::Stage(gap.stage), words);
    let says = |key: &str, n: usize, of: usize| {
        let args = [
            ("n", n.into()),
            ("of", of.into()),
            ("stage", Arg::from(&stage)),
        ];
        words.say(key, &args)
    };
    let mut said = vec![if gap.not_meeting == 0 {
        says("hand-off-all-meet", gap.with_sales, gap.with_sales)
    } else {
        says("hand-off-not-meeting", gap.not_meeting, gap.with_sales)
    }];
    if gap.unknown > 0 {
        said.push(says("hand-off-cannot-say", gap.unknown, gap.with_sales));
    }
    said.push(if gap.not_handed == 0 {
        says("hand-off-all-handed", gap.ready, gap.ready)
    } else {
        says("hand-off-not-handed", gap.not_handed, gap.ready)
    });
    said.join(" ")
}

/// Writes the matrix as CSV.
///
/// # Errors
/// Where no definition can decide, or the file cannot be written.
pub fn export_hand_off_csv(
    snapshot: &Snapshot,
    field: &FieldKey,
    path: &Path,
) -> Result<(), WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let figures = hand_off(definition, verdicts, &snapshot.list, field);
    write_whole(path, |out| write_hand_off(out, definition, field, &figures))
}

fn largest_difference(snapshot: &Snapshot, hand_off: &HandOff, words: Words) -> String {
    let rows = hand_off.rows.iter();
    let cells = rows.flat_map(|row| {
        let places = hand_off.places.iter().zip(&row.cells);
        places.map(move |(place, n)| (row, *place, *n))
    });
    let told = cells.filter(|(row, place, n)| {
        let label = place_label(snapshot, *place, words);
        *n > 0
            && matches!(row.part, Part::Value(_))
            && fold(&label) != fold(&recorded_label(&row.part, words))
    });
    let Some((row, place, n)) = told.max_by_key(|(_, _, n)| *n) else {
        return words.say("hand-off-no-difference", &[]);
    };
    let args = [
        ("n", n.into()),
        ("of", row.n.into()),
        ("recorded", Arg::from(recorded_label(&row.part, words))),
        ("place", place_label(snapshot, place, words).into()),
    ];
    words.say("hand-off-largest", &args)
}
