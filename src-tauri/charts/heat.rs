//! How did each cohort do, so long after it came in?
//!
//! A row is a cohort, a column a period since entry; a cell says its rate and how many that is, and is
//! the darker the higher the rate, from 0 or, where no rate is below half of the highest, from the lowest. A cell whose window is not over is pending: hatched, never a zero. A
//! cell without a figure is empty.

use crate::Around;
use crate::around::{Pattern, Sample};
use crate::cells::{Cell, Table};
use crate::scene::Scene;
use crate::tokens::LINE_STRONG;

/// Cohorts by periods since entry.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatFigure {
    /// What is said around it.
    pub around: Around,
    /// What the rows are: "Entered in".
    pub rows_label: String,
    /// What the numbers beside the rows are: "Leads".
    pub size_label: String,
    /// What the columns are: "Months since".
    pub columns_label: String,
    /// The columns, as they are named.
    pub columns: Vec<String>,
    /// The rows in their order.
    pub rows: Vec<HeatRow>,
    /// The rate at which a cell is darkest; above 0. Where it is not, the highest of the cells.
    pub darkest: f64,
    /// What pending means; shown only when a cell is.
    pub pending_note: String,
}

/// A cohort.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatRow {
    /// "Q3 2026".
    pub label: String,
    /// How many there are in it: "1,204". May be empty.
    pub size_text: String,
    /// One for each column; `None` where nothing is to be said. What is missing at the end is `None`.
    pub cells: Vec<Option<HeatCell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatCell {
    /// The rate, from 0.
    pub value: f64,
    /// Whether it may still rise.
    pub pending: bool,
    /// The rate as text: "28%".
    pub text: String,
    /// How many that is: "337".
    pub n_text: String,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl HeatFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let cells = || self.rows.iter().flat_map(|row| &row.cells).flatten();
        let pending = cells().any(|cell| cell.pending);
        let text = if pending { &self.pending_note } else { "" };
        let pattern = Pattern::Pending(LINE_STRONG);
        let room = scene.around(&self.around, &[Sample { pattern, text }]);
        if self.columns.is_empty() || cells().next().is_none() {
            scene.empty(&self.around, room);
            return;
        }
        let rows = self.rows.iter();
        let table = Table {
            rows_label: &self.rows_label,
            size_label: &self.size_label,
            columns_label: &self.columns_label,
            columns: &self.columns,
            rows: rows
                .clone()
                .map(|row| (&*row.label, &*row.size_text))
                .collect(),
            cells: rows.map(|row| row.shown()).collect(),
            darkest: self.darkest,
            largest: (150.0, 84.0),
        };
        table.place(scene, room);
    }
}

impl HeatRow {
    fn shown(&self) -> Vec<Option<Cell<'_>>> {
        fn one(cell: &HeatCell) -> Cell<'_> {
            Cell {
                value: Some(cell.value),
                text: &cell.text,
                below: &cell.n_text,
                pending: cell.pending,
                strong_edge: false,
                key: &cell.key,
                says: &cell.says,
            }
        }
        self.cells
            .iter()
            .map(|cell| cell.as_ref().map(one))
            .collect()
    }
}
