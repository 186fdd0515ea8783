//! How many are there of each fit and engagement, and how do they do?
//!
//! A row is a grade of one kind, the best at the top; a column a grade of the other, the best at the
//! right. A cell says how many and their rate; the darker the higher the rate. The cells that the
//! definition takes in have a strong edge.

use crate::Around;
use crate::around::{Pattern, Sample};
use crate::cells::{Cell, Table};
use crate::scene::Scene;
use crate::tokens::{LINE_STRONG, TEXT};

/// Two gradings crossed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GridFigure {
    /// What is said around it.
    pub around: Around,
    /// What the rows grade: "Fit".
    pub rows_label: String,
    /// What the columns grade: "Engagement".
    pub columns_label: String,
    /// The columns, as they are named.
    pub columns: Vec<String>,
    /// The rows from top to bottom.
    pub rows: Vec<GridRow>,
    /// The rate at which a cell is darkest; above 0. Where it is not, the highest of the cells.
    pub darkest: f64,
    /// What the strong edge means: "MQL by version 3"; shown only when a cell has one.
    pub taken_in_note: String,
    /// What pending means; shown only when a cell is.
    pub pending_note: String,
}

/// A row of cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GridRow {
    /// "A".
    pub label: String,
    /// One for each column.
    pub cells: Vec<GridCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GridCell {
    /// How many there are: "1,204".
    pub n_text: String,
    /// Their rate; `None` where there is none.
    pub value: Option<f64>,
    /// The same, as text: "28% won".
    pub text: String,
    /// Whether the rate may still rise.
    pub pending: bool,
    /// Whether the definition takes these in.
    pub taken_in: bool,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl GridFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let cells = || self.rows.iter().flat_map(|row| &row.cells);
        let mut samples = Vec::new();
        if cells().any(|cell| cell.taken_in) {
            let (pattern, text) = (Pattern::Edge(TEXT), &*self.taken_in_note);
            samples.push(Sample { pattern, text });
        }
        if cells().any(|cell| cell.pending) {
            let (pattern, text) = (Pattern::Pending(LINE_STRONG), &*self.pending_note);
            samples.push(Sample { pattern, text });
        }
        let room = scene.around(&self.around, &samples);
        if self.columns.is_empty() || cells().next().is_none() {
            scene.empty(&self.around, room);
            return;
        }
        let (rows, none) = (self.rows.iter(), String::new());
        let table = Table {
            rows_label: &self.rows_label,
            size_label: &none,
            columns_label: &self.columns_label,
            columns: &self.columns,
            rows: rows.clone().map(|row| (&*row.label, "")).collect(),
            cells: rows
                .map(|row| row.cells.iter().map(GridCell::shown).collect())
                .collect(),
            darkest: self.darkest,
            largest: (400.0, 92.0),
        };
        table.place(scene, room);
    }
}

impl GridCell {
    fn shown(&self) -> Option<Cell<'_>> {
        Some(Cell {
            value: self.value,
            text: &self.text,
            below: &self.n_text,
            pending: self.pending,
            strong_edge: self.taken_in,
            key: &self.key,
            says: &self.says,
        })
    }
}
