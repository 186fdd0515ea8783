//! How do values line up? In columns as wide as their widest cell on a terminal, Thai marks and
//! Polish letters included.

use unicode_width::UnicodeWidthStr;

use crate::harmless::one_line;

/// On which side of its column a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Texts.
    Left,
    /// Numbers.
    Right,
}

/// Rows of cells.
pub(crate) struct Grid {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// A grid of so many columns.
    pub(crate) fn new(sides: &[Side]) -> Self {
        Self {
            sides: sides.to_vec(),
            rows: Vec::new(),
        }
    }

    /// A grid under headings.
    pub(crate) fn under(columns: &[(Side, String)]) -> Self {
        let sides: Vec<Side> = columns.iter().map(|(side, _)| *side).collect();
        let mut grid = Self::new(&sides);
        grid.row(columns.iter().map(|(_, heading)| heading.clone()));
        grid
    }

    /// Adds a row; cells past the last column are left out.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells = cells.into_iter().take(self.sides.len());
        self.rows
            .push(cells.map(|cell| one_line(&cell).into_owned()).collect());
    }

    /// The rows as lines, each after `indent` spaces.
    pub(crate) fn lines(&self, indent: usize) -> Vec<String> {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.sides.len()).map(width).collect();
        let line = |row: &Vec<String>| {
            let mut line = " ".repeat(indent);
            for (i, cell) in row.iter().enumerate() {
                let padding = " ".repeat(widths[i].saturating_sub(cell.width()));
                if i > 0 {
                    line.push_str("  ");
                }
                match self.sides[i] {
                    Side::Left => line.extend([cell.as_str(), &padding]),
                    Side::Right => line.extend([padding.as_str(), cell]),
                }
            }
            line.truncate(line.trim_end().len());
            line
        };
        self.rows.iter().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_line_up_whatever_their_letters() {
        let mut grid = Grid::under(&[(Side::Left, "A".into()), (Side::Right, "N".into())]);
        grid.row(["żółć".to_owned(), "7".to_owned()]);
        grid.row(["ที่".to_owned(), "1,000".to_owned()]);
        grid.row(["x".to_owned()]);
        assert_eq!(
            grid.lines(0),
            ["A         N", "żółć      7", "ที่     1,000", "x"]
        );
    }
}
