//! What does an import change in those who are there already? Values field by field, and who moves
//! between the stages.

use lead::Value;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{FieldChange, StageMove, say_value};

/// What an import changes in one field.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FieldChangeView {
    /// The field's name in files.
    pub key: String,
    /// The field's name on screen.
    pub label: String,
    /// Rows that had no value and get one.
    pub filled: u32,
    /// Rows whose value becomes another.
    pub replaced: u32,
    /// Rows that lose their value.
    pub cleared: u32,
    /// The first different changes, at most 3, in the reader's format.
    pub samples: Vec<ChangeSample>,
}

/// One value before and after.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ChangeSample {
    /// Before; none for missing.
    pub before: Option<String>,
    /// After; none for missing.
    pub after: Option<String>,
}

/// Who came to a stage, on the complete path, and who left it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StageMoveView {
    /// The key of the stage.
    pub stage: String,
    /// Its name on screen.
    pub label: String,
    /// New people who are there.
    pub entered_new: u32,
    /// People who were known before and are there now.
    pub entered: u32,
    /// People who were there and are no longer.
    pub left: u32,
}

impl FieldChangeView {
    /// The change, for the window.
    pub(crate) fn of(change: &FieldChange, words: Words) -> Self {
        let said = |value: &Option<Value>| {
            let value = value.as_ref();
            value.map(|value| say_value(value.as_ref(), words))
        };
        let samples = change.samples.iter().map(|(before, after)| ChangeSample {
            before: said(before),
            after: said(after),
        });
        Self {
            key: change.field.key.to_string(),
            label: change.field.label.clone(),
            filled: change.filled,
            replaced: change.replaced,
            cleared: change.cleared,
            samples: samples.collect(),
        }
    }
}

impl StageMoveView {
    /// The move, for the window.
    pub(crate) fn of(moved: &StageMove) -> Self {
        Self {
            stage: moved.stage.clone(),
            label: moved.label.clone(),
            entered_new: moved.entered_new,
            entered: moved.entered,
            left: moved.left,
        }
    }
}
