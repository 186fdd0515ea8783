//! How do the leads of a list stand in a score, and in the grid of grades? How many reach so many
//! points, and how many are in each cell: surely, or perhaps, where something is not known of them.

use definition::{Definition, Grid, Rule, Score, ScoreKey};
use qualify::{ScoreColumn, Verdicts};

/// How many leads reach so many points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The points.
    pub at_least: i64,
    /// Leads that have them, whatever is not known yet.
    pub surely: usize,
    /// Leads that may have them, and may not.
    pub perhaps: usize,
}

/// How the leads stand in a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreFigures {
    /// At steps of an even size over what a lead may have, ascending: the look of the whole.
    pub steps: Vec<Reach>,
    /// At the points that rules and the grid of the definition ask for, ascending.
    pub asked: Vec<Reach>,
}

/// How many leads are in a cell of the grid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CellCounts {
    /// Leads that are in this cell and can be in no other.
    pub surely: usize,
    /// Leads that may be in this cell or in another.
    pub perhaps: usize,
}

/// How the leads of `verdicts`, those of `definition`, stand in each of its scores, in their order.
#[must_use]
pub fn score_figures(definition: &Definition, verdicts: &Verdicts) -> Vec<ScoreFigures> {
    let scores = definition.scores.iter().zip(&verdicts.scores);
    let figures = scores.map(|(score, column)| ScoreFigures {
        steps: steps_of(score)
            .map(|at_least| reach(column, at_least))
            .collect(),
        asked: asked_of(definition, &score.key)
            .into_iter()
            .map(|at_least| reach(column, at_least))
            .collect(),
    });
    figures.collect()
}

/// How many leads are in each cell of the grid, row by row; `None` where the definition gives no
/// grades, or by a score that it has not.
#[must_use]
pub fn grid_counts(definition: &Definition, verdicts: &Verdicts) -> Option<Vec<Vec<CellCounts>>> {
    let grid = definition.grid.as_ref()?;
    let column = |key: &ScoreKey| verdicts.scores.get(definition.score_position(key)?);
    let (fit, engagement) = (column(&grid.fit.score)?, column(&grid.engagement.score)?);
    let mut cells = vec![vec![CellCounts::default(); grid.engagement.n()]; grid.fit.n()];
    for ((low, high), of_engagement) in fit.rows().zip(engagement.rows()) {
        let rows = grid.fit.of(high)..=grid.fit.of(low);
        let (low, high) = of_engagement;
        let columns = grid.engagement.of(high)..=grid.engagement.of(low);
        let is_sure = rows.start() == rows.end() && columns.start() == columns.end();
        for row in rows {
            for cell in &mut cells[row][columns.clone()] {
                cell.surely += usize::from(is_sure);
                cell.perhaps += usize::from(!is_sure);
            }
        }
    }
    Some(cells)
}

fn reach(column: &ScoreColumn, at_least: i64) -> Reach {
    let counts = column.at_least(at_least).counts();
    Reach {
        at_least,
        surely: counts.met,
        perhaps: counts.unknown,
    }
}

/// About six even numbers of points above the least and up to the most a lead may have; sizes that
/// the points of the score can tell apart.
fn steps_of(score: &Score) -> impl Iterator<Item = i64> {
    const ABOUT: i64 = 6;
    let (least, most) = score.reach();
    let unit = unit_of(score);
    let rough = (most - least).div_euclid(ABOUT).max(1);
    let sizes = (0..10).flat_map(|power| [1, 2, 5].map(|one| one * 10_i64.pow(power)));
    let plain = (rough + unit - 1) / unit * unit;
    // An even number, unless it is far from what the points would make.
    let mut even = sizes.filter(|size| (rough..=2 * plain).contains(size) && size % unit == 0);
    let size = even
        .next()
        .filter(|size| *size <= most - least)
        .unwrap_or(plain);
    let first = least.div_euclid(size) + 1;
    (first..=most.div_euclid(size)).map(move |n| n * size)
}

/// The largest number that parts all points of a score; 1 where there are none.
fn unit_of(score: &Score) -> i64 {
    let groups = score.groups.iter();
    let all = groups.flat_map(|group| {
        let points = group.points.iter().flat_map(|points| {
            let faded = points.fading.iter().map(|step| step.points);
            let own = points.fading.is_empty().then_some(points.points);
            own.into_iter().chain(faded)
        });
        points.chain(group.cap)
    });
    let parts = |a: i64, b: i64| {
        let (mut a, mut b) = (a, b);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    all.fold(0, |unit, points| parts(unit, i64::from(points).abs()))
        .max(1)
}

/// The points of a score that rules and the grid ask for, each once, ascending.
fn asked_of(definition: &Definition, key: &ScoreKey) -> Vec<i64> {
    let stages = definition.stages.iter();
    let rules = stages.filter_map(|stage| stage.reached_by.rule());
    let rules = rules.chain(&definition.exclusions);
    let in_rules = rules.flat_map(Rule::each).filter_map(|rule| match rule {
        Rule::Score(score, points) if score == key => Some(i64::from(*points)),
        _ => None,
    });
    let in_grid = definition.grid.iter().flat_map(|grid: &Grid| {
        let bands = [&grid.fit, &grid.engagement].into_iter();
        let own = bands.filter(|bands| bands.score == *key);
        own.flat_map(|bands| bands.from.iter().map(|&from| i64::from(from)))
    });
    let mut asked: Vec<i64> = in_rules.chain(in_grid).collect();
    asked.sort_unstable();
    asked.dedup();
    asked
}

#[cfg(test)]
mod tests {
    use definition::read;
    use jiff::civil::date;
    use lead::{ColumnBuilder, Field, FieldKey, FieldType, Table, ValueRef};
    use qualify::qualify;

    use super::*;

    const DEFINITION: &str = r#"{"leadpact_definition":1,
        "criteria":[{"id":"role","field":"title","op":"known"},
                    {"id":"boss","field":"title","op":"is","value":"Boss"}],
        "scores":[{"key":"fit","label":"Fit","groups":[{"points":[
                    {"criterion":"role","points":20},{"criterion":"boss","points":40}]}]},
                  {"key":"engagement","label":"Engagement","groups":[{"points":[
                    {"criterion":"role","points":5}]}]}],
        "grid":{"fit":{"score":"fit","from":[60]},"engagement":{"score":"engagement","from":[5]},
                "grades":[["A","B"],["C","D"]]},
        "stages":[{"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":{"score":"fit","at_least":30}}}]}"#;

    fn list(titles: &[Option<&str>]) -> Table {
        let mut column = ColumnBuilder::new(FieldType::Text);
        for title in titles {
            column.push(title.map(ValueRef::Text));
        }
        let field = Field {
            key: FieldKey::from_label("title"),
            label: "Title".into(),
            kind: FieldType::Text,
        };
        Table::from_columns(titles.len(), vec![(field, column.finish())]).unwrap()
    }

    #[test]
    fn who_reaches_points_surely_is_told_apart_from_who_only_may() {
        let definition = read(DEFINITION).unwrap();
        let list = list(&[Some("Boss"), Some("Clerk"), None]);
        let verdicts = qualify(&definition, &list, date(2026, 11, 22));
        let figures = score_figures(&definition, &verdicts);
        let all = |reaches: &[Reach]| -> Vec<(i64, usize, usize)> {
            let each = reaches.iter();
            each.map(|one| (one.at_least, one.surely, one.perhaps))
                .collect()
        };
        // Boss has 60, Clerk 20, and whose title is missing 0 to 40.
        assert_eq!(all(&figures[0].asked), [(30, 1, 1), (60, 1, 0)]);
        let steps = all(&figures[0].steps);
        assert_eq!(steps, [(20, 2, 1), (40, 1, 1), (60, 1, 0)]);
        let cells = grid_counts(&definition, &verdicts).unwrap();
        let surely = |row: usize, column: usize| cells[row][column].surely;
        assert_eq!([surely(0, 0), surely(1, 0), surely(1, 1)], [1, 1, 1]);
    }

    #[test]
    fn the_steps_of_a_score_are_even_and_told_apart_by_its_points() {
        let steps = |points: &[i32]| {
            let mut definition = read(DEFINITION).unwrap();
            let score = &mut definition.scores[0];
            let entry = score.groups[0].points[0].clone();
            let entries = points.iter().map(|&points| definition::Points {
                points,
                ..entry.clone()
            });
            score.groups[0].points = entries.collect();
            steps_of(score).collect::<Vec<_>>()
        };
        assert_eq!(steps(&[]), [0; 0]);
        assert_eq!(steps(&[25]), [25]);
        assert_eq!(steps(&[10, 20]), [10, 20, 30]);
        assert_eq!(steps(&[30, 25, 20, 10, 5]), [20, 40, 60, 80]);
        assert_eq!(steps(&[-10, 10]), [0, 10]);
        assert!(steps(&[999_999, 1_000_000]).len() < 10);
    }

    #[test]
    fn a_grid_of_a_score_that_is_not_there_has_no_counts() {
        let mut definition = read(DEFINITION).unwrap();
        let verdicts = qualify(&definition, &list(&[None]), date(2026, 11, 22));
        definition.scores.remove(1);
        assert_eq!(grid_counts(&definition, &verdicts), None);
        definition.grid = None;
        assert_eq!(grid_counts(&definition, &verdicts), None);
    }
}
