//! Which funnel does a team measure in its own terms? Steps over people, companies or deals, each reached by
//! something that the tables tell: a date that is there, a condition, an activity, a stage, a deal that was won.
//!
//! Invariants: a funnel says its unit, and every count is of that unit; what it asks of tables is checked before
//! anything is counted, and a fault names the step.

mod came;
mod counted;
mod format;
mod subjects;
mod timed;

pub use counted::{Anonymous, Ground, OwnCounted, OwnFault, own_counted};
pub use format::{OWN_FORMAT, OwnReadError, own_read, own_write};
pub use subjects::{Sourced, sourced_elsewhere};

use definition::{Owner, StageKey};
use lead::FieldKey;

use crate::{Condition, Count, DealEnd, Order, Unit};

/// A funnel of a team's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFunnel {
    /// What the team calls it.
    pub name: String,
    /// What is counted.
    pub unit: Unit,
    /// In which order the steps have to come; `None` where only what is counts, and not when it came.
    pub order: Option<Order>,
    /// The seconds from the first step to the last, the last included; `None` for as long as it takes.
    pub window: Option<i64>,
    /// Who counts at a step.
    pub count: Count,
    /// The steps, first to last.
    pub steps: Vec<OwnStep>,
    /// What takes out who is on the way.
    pub exclusions: Vec<OwnExclusion>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnStep {
    /// The name in files.
    pub key: String,
    /// The name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: Owner,
    /// Whether the path to later steps may go past it.
    pub optional: bool,
    /// What brings somebody there.
    pub reached: Reached,
    /// The seconds from the step before; `None` for as long as it takes.
    pub window: Option<i64>,
}

/// What takes out who has come to one step and not to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnExclusion {
    /// The position of the step that was reached.
    pub from: usize,
    /// The position of the step that was not.
    pub to: usize,
    /// What happened.
    pub when: Reached,
}

/// What brings somebody to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reached {
    /// All there are, on the day of a date field where one is named.
    Everybody(Option<FieldKey>),
    /// A date field of the unit's table is there, and not in the days to come.
    Date(FieldKey),
    /// A row of the unit's table meets all of these, on the day of a date field where one is named.
    Where(Vec<Condition>, Option<FieldKey>),
    /// A stage of the definition; of companies and deals, by one of their people.
    Stage(StageKey),
    /// A stage of the imported stage history, as the program that kept it calls it.
    Recorded(String),
    /// An activity of one of these kinds.
    Activity(Vec<String>),
    /// A deal ended so, on the day of a date field of deals where one is named.
    Outcome(DealEnd, Option<FieldKey>),
    /// Nobody by name: the sum of the counts of this kind, or of all kinds. Only before the first step that
    /// knows somebody.
    Counted(Option<String>),
}

impl OwnFunnel {
    /// Whether a step, or what takes somebody out, is a stage of the definition.
    #[must_use]
    pub fn asks_stages(&self) -> bool {
        let steps = self.steps.iter().map(|step| &step.reached);
        let when = self.exclusions.iter().map(|one| &one.when);
        steps
            .chain(when)
            .any(|reached| matches!(reached, Reached::Stage(_)))
    }

    /// The stages of a definition as a funnel of this unit: who, of companies and deals, one of whose people
    /// came there.
    #[must_use]
    pub fn of_stages(definition: &definition::Definition, unit: Unit, count: Count) -> Self {
        let step = |stage: &definition::Stage| OwnStep {
            key: stage.key.0.clone(),
            label: stage.label.clone(),
            owner: stage.owner,
            optional: stage.optional,
            reached: Reached::Stage(stage.key.clone()),
            window: None,
        };
        Self {
            name: String::new(),
            unit,
            order: None,
            window: None,
            count,
            steps: definition.stages.iter().map(step).collect(),
            exclusions: Vec::new(),
        }
    }
}
