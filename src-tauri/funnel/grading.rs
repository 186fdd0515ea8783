//! Who has which grade, and which points? Each lead is in the cell of the grid that it is in surely, or in none
//! where something that counts is not known of it.
//!
//! Invariant: the cells and those that cannot be placed hold each lead exactly once; so do the grades, and the
//! bands of a score.

use definition::{Bands, Definition, Grid, ScoreKey};
use lead::Mask;
use qualify::{Kleene, Verdicts};

/// The grid with its leads.
#[derive(Clone, Debug)]
pub struct Grades {
    /// The grid of the definition.
    pub grid: Grid,
    /// Row by row the leads that are in this cell and can be in no other.
    pub cells: Vec<Vec<Mask>>,
    /// The leads that may be in several.
    pub unplaced: Mask,
    /// Row by row the leads that may be in this cell, or surely are.
    possible: Vec<Vec<Mask>>,
}

/// The leads in the bands of a score.
#[derive(Clone, Debug)]
pub struct InBands {
    /// From the highest band down.
    pub bands: Vec<Mask>,
    /// The leads that may be in several.
    pub unplaced: Mask,
}

/// The leads of `verdicts`, those of `definition`, in its grid; `None` where it gives no grades, or by a score
/// that it has not.
#[must_use]
pub fn grades(definition: &Definition, verdicts: &Verdicts) -> Option<Grades> {
    let grid = definition.grid.clone()?;
    let fit = spans(definition, verdicts, &grid.fit)?;
    let engagement = spans(definition, verdicts, &grid.engagement)?;
    let (n_rows, n_columns) = (grid.fit.n(), grid.engagement.n());
    let mut possible = vec![vec![Vec::new(); n_columns]; n_rows];
    let mut sure = vec![vec![Vec::new(); n_columns]; n_rows];
    let mut unplaced = Vec::new();
    for (lead, (rows, columns)) in fit.into_iter().zip(engagement).enumerate() {
        let lead = lead as u32;
        let is_sure = rows.0 == rows.1 && columns.0 == columns.1;
        if !is_sure {
            unplaced.push(lead);
        }
        for row in rows.0..=rows.1 {
            for column in columns.0..=columns.1 {
                possible[row][column].push(lead);
                if is_sure {
                    sure[row][column].push(lead);
                }
            }
        }
    }
    let n = verdicts.n_leads;
    let masks = |cells: Vec<Vec<Vec<u32>>>| {
        let rows = cells.into_iter().map(|row| {
            let row = row.into_iter().map(|leads| Mask::of_rows(n, leads));
            row.collect()
        });
        rows.collect()
    };
    Some(Grades {
        grid,
        cells: masks(sure),
        unplaced: Mask::of_rows(n, unplaced),
        possible: masks(possible),
    })
}

impl Grades {
    /// The names of the grades in the order of the grid, each once.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.grid.grades.iter().flatten() {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// Who has one of these grades: surely, perhaps or not.
    #[must_use]
    pub fn is_one_of(&self, names: &[String]) -> Kleene {
        let none = || Mask::none(self.unplaced.n_rows());
        let (mut may, mut may_not) = (none(), none());
        for (names_of_row, row) in self.grid.grades.iter().zip(&self.possible) {
            for (name, leads) in names_of_row.iter().zip(row) {
                match names.contains(name) {
                    true => may = may.or(leads),
                    false => may_not = may_not.or(leads),
                }
            }
        }
        Kleene::new(may.and_not(&may_not), &may.and(&may_not))
    }
}

/// The leads of `verdicts` in the bands of a score; `None` where the definition has no such score.
#[must_use]
pub fn in_bands(definition: &Definition, verdicts: &Verdicts, bands: &Bands) -> Option<InBands> {
    let spans = spans(definition, verdicts, bands)?;
    let mut of_band = vec![Vec::new(); bands.n()];
    let mut unplaced = Vec::new();
    for (lead, (first, last)) in spans.into_iter().enumerate() {
        match first == last {
            true => of_band[first].push(lead as u32),
            false => unplaced.push(lead as u32),
        }
    }
    let mask = |leads| Mask::of_rows(verdicts.n_leads, leads);
    Some(InBands {
        bands: of_band.into_iter().map(mask).collect(),
        unplaced: mask(unplaced),
    })
}

/// The bands by which a definition parts the points of a score: those of its grid, else those that its stages ask
/// for; `None` where nothing does, or it has no such score.
#[must_use]
pub fn bands_of(definition: &Definition, key: &ScoreKey) -> Option<Bands> {
    definition.score_position(key)?;
    let grid = definition.grid.iter();
    let mut own = grid.flat_map(|grid| [&grid.fit, &grid.engagement]);
    if let Some(bands) = own.find(|bands| bands.score == *key) {
        return Some(bands.clone());
    }
    let rules = definition
        .stages
        .iter()
        .filter_map(|stage| stage.reached_by.rule());
    let asked = rules
        .flat_map(definition::Rule::each)
        .filter_map(|rule| match rule {
            definition::Rule::Score(score, points) if score == key => Some(*points),
            _ => None,
        });
    let mut from: Vec<i32> = asked.collect();
    from.sort_unstable_by(|a, b| b.cmp(a));
    from.dedup();
    (!from.is_empty()).then(|| Bands {
        score: key.clone(),
        from,
    })
}

/// Per lead the first and the last band it may be in, from the highest.
fn spans(
    definition: &Definition,
    verdicts: &Verdicts,
    bands: &Bands,
) -> Option<Vec<(usize, usize)>> {
    let column = verdicts
        .scores
        .get(definition.score_position(&bands.score)?)?;
    let span = |(least, most): (i64, i64)| (bands.of(most), bands.of(least));
    Some(column.rows().map(span).collect())
}
