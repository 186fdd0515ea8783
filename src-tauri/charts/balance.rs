//! What comes in, what goes out, and what is there?
//!
//! One panel for each stage, all on one scale: what comes in stands on the line, what goes out hangs
//! below it; a line says how many are there at the end of each period.

mod drawing;

use crate::{Around, Axis, Ink};

/// Stages with their flows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BalanceFigure {
    /// What is said around it.
    pub around: Around,
    /// The periods in their order, as they are named.
    pub periods: Vec<String>,
    /// The stages in their order.
    pub stages: Vec<BalanceStage>,
    /// The axis of what comes in; mirrored below for what goes out.
    pub flow: Axis,
    /// The highest of what is there, in any stage and period; above 0.
    pub most_there: f64,
    /// What the upper bars are: "In".
    pub in_label: String,
    /// What the lower bars are: "Out".
    pub out_label: String,
    /// What the line is: "There at the end".
    pub there_label: String,
    /// What pending means; shown only when a period is.
    pub pending_note: String,
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BalanceStage {
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// One for each period.
    pub flows: Vec<Flow>,
}

/// A stage in a period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flow {
    /// How many came in.
    pub inflow: f64,
    /// How many went out.
    pub outflow: f64,
    /// How many were there at its end.
    pub there: f64,
    /// That as text.
    pub there_text: String,
    /// Whether the period is not over.
    pub pending: bool,
    /// What the upper bar opens and says.
    pub inflow_key: String,
    /// And says.
    pub inflow_says: String,
    /// What the lower bar opens.
    pub outflow_key: String,
    /// And says.
    pub outflow_says: String,
    /// What the dot opens.
    pub there_key: String,
    /// And says.
    pub there_says: String,
}
