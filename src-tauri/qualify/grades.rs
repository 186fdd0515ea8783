//! Which grades may a lead have? The bands its two scores may be in, and whether all of those grades
//! are wanted, some, or none.

use definition::{Definition, Grid};

use crate::Verdict;

/// Whether a grade is one of some.
#[derive(Clone, Debug)]
pub(crate) struct GradeAsk {
    grid: Grid,
    /// The position of the score of fit.
    pub(crate) fit: usize,
    /// The position of the score of engagement.
    pub(crate) engagement: usize,
    /// By row and column of the grid, whether the grade there is wanted; `None` where it has none.
    wanted: Vec<Vec<Option<bool>>>,
}

impl GradeAsk {
    /// The question; `None` where the definition gives no grades, or by a score it has not.
    pub(crate) fn of(definition: &Definition, wanted: &[String]) -> Option<Self> {
        let grid = definition.grid.clone()?;
        let fit = definition.score_position(&grid.fit.score)?;
        let engagement = definition.score_position(&grid.engagement.score)?;
        let cell = |row, column| {
            let grade = grid.grade(row, column)?;
            Some(wanted.iter().any(|one| one == grade))
        };
        let rows = 0..grid.fit.n();
        let wanted = rows.map(|row| (0..grid.engagement.n()).map(|c| cell(row, c)).collect());
        Some(Self {
            wanted: wanted.collect(),
            fit,
            engagement,
            grid,
        })
    }

    /// The verdict on a lead with these points, least and most, of fit and of engagement.
    pub(crate) fn verdict(&self, fit: (i64, i64), engagement: (i64, i64)) -> Verdict {
        let rows = self.grid.fit.of(fit.1)..=self.grid.fit.of(fit.0);
        let bands = &self.grid.engagement;
        let columns = bands.of(engagement.1)..=bands.of(engagement.0);
        let (mut any, mut all) = (false, true);
        for row in rows {
            for column in columns.clone() {
                let Some(is_wanted) = self.wanted[row][column] else {
                    return Verdict::Unknown;
                };
                any |= is_wanted;
                all &= is_wanted;
            }
        }
        match (any, all) {
            (true, true) => Verdict::Met,
            (false, false) => Verdict::NotMet,
            // Some but not all, or no grade at all.
            (true, false) | (false, true) => Verdict::Unknown,
        }
    }
}
