//! How many are there of each fit and engagement, and how do they do?
//!
//! A row is a grade of one kind, the best at the top; a column a grade of the other, the best at the
//! right. A cell says how many and their rate; the darker the higher the rate. The cells that the
//! definition takes in have a strong edge.

use crate::Around;
use crate::scene::Scene;

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
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
