//! What does the hand-off say? Which field records the stage, the matrix of recorded stage by
//! place, and the most telling thing about it in one sentence.

use std::path::Path;

use export::write_hand_off;
use funnel::{Gap, HandOff, Part, Place, hand_off};
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

/// Recorded stage by place, of the population whose figures are asked for.
///
/// # Errors
/// Where no definition can decide.
pub fn hand_off_of(snapshot: &Snapshot, field: &FieldKey) -> Result<HandOff, WorkspaceError> {
    let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let among = snapshot.population().map(|list| &list.on);
    let list = &snapshot.list;
    Ok(hand_off(definition, verdicts, list, field, among))
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
    let taken = hand_off.rows.iter().filter(|row| gap.is_with_sales(row));
    let taken: Vec<String> = taken.map(|row| recorded_label(&row.part, words)).collect();
    gap_sentence(gap, &stage, &taken, words)
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
    let (definition, _) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
    let figures = hand_off_of(snapshot, field)?;
    let list = snapshot.population().map(|list| list.name.as_str());
    write_whole(path, |out| {
        write_hand_off(out, definition, field, &figures, list)
    })
}

/// What is handed over against the stage called `stage`, and the recorded values that were taken as
/// handed over, so that the reader can check.
fn gap_sentence(gap: Gap, stage: &str, taken: &[String], words: Words) -> String {
    let says = |key: &str, n: usize, of: usize| {
        let args = [
            ("n", n.into()),
            ("of", of.into()),
            ("stage", Arg::from(stage)),
        ];
        words.say(key, &args)
    };
    let meeting = gap.with_sales - gap.not_meeting - gap.unknown;
    let mut said = vec![match (gap.not_meeting, gap.unknown) {
        (0, 0) => says("hand-off-all-meet", meeting, gap.with_sales),
        (0, _) => says("hand-off-some-meet", meeting, gap.with_sales),
        (not_meeting, _) => says("hand-off-not-meeting", not_meeting, gap.with_sales),
    }];
    if gap.unknown > 0 {
        said.push(says("hand-off-cannot-say", gap.unknown, gap.with_sales));
    }
    said.push(if gap.not_handed == 0 {
        says("hand-off-all-handed", gap.ready, gap.ready)
    } else {
        says("hand-off-not-handed", gap.not_handed, gap.ready)
    });
    let taken = [("recorded", Arg::from(words.list_or(taken)))];
    said.push(words.say("hand-off-taken", &taken));
    said.join(" ")
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

#[cfg(test)]
mod tests {
    use words::Locale;

    use super::*;

    #[test]
    fn the_sentence_is_right_for_every_case_and_number() {
        let gap = |[with_sales, not_meeting, unknown, ready, not_handed]: [usize; 5]| Gap {
            stage: 1,
            first: 1,
            with_sales,
            not_meeting,
            unknown,
            ready,
            not_handed,
        };
        let cases = [
            (
                [655, 329, 131, 306, 64],
                "329 of the 655 leads that sales works on do not meet the stage “SQL”. Of 131 of them it cannot be said: values are missing. 64 of the 306 leads that meet it were never handed over.",
                "Z leadów, nad którymi pracuje sprzedaż (655), 329 nie spełnia warunków etapu „SQL”. O 131 z nich nie da się tego powiedzieć: brakuje wartości. Z leadów, które spełniają warunki tego etapu (306), nie przekazano jeszcze sprzedaży 64.",
            ),
            (
                [8, 3, 1, 5, 0],
                "3 of the 8 leads that sales works on do not meet the stage “SQL”. Of 1 of them it cannot be said: a value is missing. None of the 5 leads that meet it is recorded before the hand-off.",
                "Z leadów, nad którymi pracuje sprzedaż (8), 3 nie spełniają warunków etapu „SQL”. O 1 z nich nie da się tego powiedzieć: brakuje wartości. Z leadów, które spełniają warunki tego etapu (5), żaden nie jest zapisany przed przekazaniem.",
            ),
            (
                [1, 1, 0, 1, 1],
                "The one lead that sales works on does not meet the stage “SQL”. The one lead that meets it was never handed over.",
                "Jedyny lead, nad którym pracuje sprzedaż, nie spełnia warunków etapu „SQL”. Jedynego leada, który spełnia warunki tego etapu, jeszcze nie przekazano sprzedaży.",
            ),
            (
                [4238, 0, 0, 4238, 0],
                "All 4,238 leads that sales works on meet the stage “SQL”. None of the 4,238 leads that meet it is recorded before the hand-off.",
                "Wszystkie leady, nad którymi pracuje sprzedaż (4238), spełniają warunki etapu „SQL”. Z leadów, które spełniają warunki tego etapu (4238), żaden nie jest zapisany przed przekazaniem.",
            ),
            (
                [5, 0, 3, 2, 0],
                "2 of the 5 leads that sales works on surely meet the stage “SQL”. Of 3 of them it cannot be said: values are missing. None of the 2 leads that meet it is recorded before the hand-off.",
                "Z leadów, nad którymi pracuje sprzedaż (5), 2 spełniają na pewno warunki etapu „SQL”. O 3 z nich nie da się tego powiedzieć: brakuje wartości. Z leadów, które spełniają warunki tego etapu (2), żaden nie jest zapisany przed przekazaniem.",
            ),
            (
                [2, 0, 2, 0, 0],
                "Of none of the 2 leads that sales works on is it sure that it meets the stage “SQL”. Of 2 of them it cannot be said: values are missing. No lead surely meets it yet.",
                "O żadnym z leadów, nad którymi pracuje sprzedaż (2), nie wiadomo na pewno, że spełnia warunki etapu „SQL”. O 2 z nich nie da się tego powiedzieć: brakuje wartości. Żaden lead nie spełnia jeszcze na pewno warunków tego etapu.",
            ),
        ];
        let taken = ["Won".to_owned(), "SQL".to_owned()];
        for (n, english, polish) in cases {
            for (locale, expected, checked) in [
                (
                    Locale::En,
                    english,
                    "Taken as with sales: leads recorded as Won or SQL.",
                ),
                (
                    Locale::Pl,
                    polish,
                    "Za przekazane sprzedaży uznano leady zapisane jako: Won lub SQL.",
                ),
            ] {
                let said = gap_sentence(gap(n), "SQL", &taken, Words::of(locale));
                assert_eq!(said, format!("{expected} {checked}"), "{n:?}");
            }
        }
    }
}
