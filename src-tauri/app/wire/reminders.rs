//! What is it time for? Reminders in the reader's language, each with what to do next and where.

use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{NextPlace, Reminder, Reminders, Snapshot, say_reminder};

/// A reminder.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ReminderView {
    /// What it is about.
    pub kind: ReminderKind,
    /// What it says.
    pub says: String,
    /// What that rests on, and between what it lies.
    pub rests_on: Option<String>,
    /// What to do next.
    pub next: String,
    /// The criterion it is about, by its name.
    pub criterion: Option<String>,
}

/// What a reminder is about.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReminderKind {
    /// The day of the review.
    Review,
    /// A version that comes into effect.
    Effect,
    /// How many leads come.
    Inflow,
    /// How many of them meet a criterion.
    Criterion,
}

impl ReminderView {
    /// Each of them, in their order.
    pub(crate) fn all(snapshot: &Snapshot, of: &Reminders, words: Words) -> Vec<Self> {
        let view = |reminder: &Reminder| {
            let said = say_reminder(snapshot, of, reminder, words);
            Self {
                kind: match reminder {
                    Reminder::Review { .. } => ReminderKind::Review,
                    Reminder::Effect { .. } => ReminderKind::Effect,
                    Reminder::Inflow(_) => ReminderKind::Inflow,
                    Reminder::Criterion(_) => ReminderKind::Criterion,
                },
                says: said.says,
                rests_on: said.rests_on,
                next: said.next,
                criterion: match said.place {
                    NextPlace::Criterion(id) => Some(id.to_string()),
                    NextPlace::Agreement | NextPlace::Funnel => None,
                },
            }
        };
        of.all.iter().map(view).collect()
    }
}
