//! Can the scores and the grid be what the rules ask of them?

use std::collections::HashSet;

use super::finding::FindingCode as Code;
use super::{Checked, Finding, Mend, Place, PointsPlace, each_counting, free_name, nearest, roots};
use crate::{Bands, CriterionId, Grid, Points, Rows, Rule, ScoreKey, Subject, Told};

pub(super) fn check(checked: &mut Checked<'_>) {
    check_scores(checked);
    check_grid(checked);
    for (place, root) in roots(checked.definition) {
        for (place, rule) in each_counting(&place, root) {
            match rule {
                Rule::Score(key, points) => check_asked(checked, &place, key, *points),
                Rule::Grade(grades) => check_grades(checked, &place, grades),
                _ => {}
            }
        }
    }
}

fn check_scores(checked: &mut Checked<'_>) {
    let definition = checked.definition;
    let all: HashSet<&str> = definition.scores.iter().map(|s| s.key.0.as_str()).collect();
    let mut seen = HashSet::new();
    for (i, score) in definition.scores.iter().enumerate() {
        let path = format!("scores[{i}].key");
        let is_taken = |name: &str| all.contains(name);
        if score.key.0.trim().is_empty() {
            let mend = Mend::CallScore(i, ScoreKey(free_name("score", is_taken)));
            checked.add(Finding::new(Code::NameEmpty, path, "").mend(mend));
        } else if !seen.insert(&score.key) {
            let mend = Mend::CallScore(i, ScoreKey(free_name(&score.key.0, is_taken)));
            checked.add(Finding::new(Code::ScoreTwice, path, &score.key.0).mend(mend));
        }
        for (g, group) in score.groups.iter().enumerate() {
            for (e, points) in group.points.iter().enumerate() {
                let place = PointsPlace {
                    score: i,
                    group: g,
                    entry: e,
                };
                check_points(checked, place, points);
            }
        }
    }
}

fn check_points(checked: &mut Checked<'_>, place: PointsPlace, points: &Points) {
    let definition = checked.definition;
    let id = &points.criterion;
    let Some(at) = checked.reach.position(id) else {
        let known = definition.criteria.iter();
        let near = checked.guess(&id.0, known.map(|criterion| criterion.id.0.as_str()));
        let mend = match &near {
            Some(near) => Mend::UseInPoints(place, CriterionId(near.clone())),
            None => Mend::TakeOutPoints(place),
        };
        checked.add(
            Finding::new(Code::CriterionAbsent, place.to_string(), &id.0)
                .perhaps(near)
                .mend(mend),
        );
        return;
    };
    if !points.fading.is_empty() && !has_day(checked, at) {
        let finding = Finding::new(Code::FadingDayless, format!("{place}.fading"), &id.0);
        checked.add(finding.mend(Mend::NeverFade(place)));
    }
}

/// Whether what a criterion asks about has a day; where that hangs on a list that is not there, its
/// question tells.
fn has_day(checked: &Checked<'_>, criterion: usize) -> bool {
    let criterion = &checked.definition.criteria[criterion];
    let asks_day = criterion.test.op().fits(lead::FieldType::Date);
    let of = |relation, key| {
        let field = checked.list.and_then(|list| list.field(relation, key));
        field.map_or(asks_day, |field| field.kind == lead::FieldType::Date)
    };
    match &criterion.subject {
        Subject::Field(key) => of(None, key),
        Subject::Company(key) => of(Some(lead::Relation::Company), key),
        Subject::Figure(figure) => {
            matches!(figure.rows, Rows::Activities { .. }) || figure.told == Told::Latest
        }
    }
}

fn check_asked(checked: &mut Checked<'_>, place: &Place, key: &ScoreKey, points: i32) {
    let path = place.to_string();
    let Some((least, most)) = checked.reach.reach_of(key) else {
        let near = near_score(checked, key);
        let taken_out = place
            .can_be_taken_out()
            .then(|| Mend::TakeOut(place.clone()));
        let mend = near.clone().map(|near| Mend::UseScore(place.clone(), near));
        checked.add(
            Finding::new(Code::ScoreAbsent, path, &key.0)
                .perhaps(near.map(|near| near.0))
                .mend(mend.or(taken_out)),
        );
        return;
    };
    let asks = |points: i64| {
        let points = i32::try_from(points).ok()?;
        Some(Mend::Points(place.clone(), points))
    };
    if i64::from(points) > most {
        let mend = (most > least).then(|| asks(most)).flatten();
        checked.add(
            Finding::new(Code::PointsBeyond, path, &key.0)
                .n(most)
                .mend(mend),
        );
    } else if i64::from(points) <= least {
        let mend = (most > least).then(|| asks(least + 1)).flatten();
        checked.add(
            Finding::new(Code::PointsAlways, path, &key.0)
                .n(least)
                .mend(mend),
        );
    }
}

fn near_score(checked: &mut Checked<'_>, key: &ScoreKey) -> Option<ScoreKey> {
    let scores = checked.definition.scores.iter();
    let near = checked.guess(&key.0, scores.map(|score| score.key.0.as_str()));
    near.map(ScoreKey)
}

fn check_grades(checked: &mut Checked<'_>, place: &Place, grades: &[String]) {
    let grid = checked.definition.grid.as_ref();
    let given: Vec<&str> = grid
        .into_iter()
        .flat_map(|grid| grid.grades.iter().flatten().map(String::as_str))
        .collect();
    for grade in grades {
        if given.contains(&grade.as_str()) {
            continue;
        }
        let near = nearest(grade, given.iter().copied());
        // One change for all of them, so that the finding is gone and not only its first half.
        let mut kept: Vec<String> = Vec::new();
        for one in grades {
            let meant = match given.contains(&one.as_str()) {
                true => Some(one.clone()),
                false => nearest(one, given.iter().copied()),
            };
            kept.extend(meant.filter(|one| !kept.contains(one)));
        }
        let taken_out = place
            .can_be_taken_out()
            .then(|| Mend::TakeOut(place.clone()));
        let mend = if kept.is_empty() {
            taken_out
        } else {
            Some(Mend::Grades(place.clone(), kept))
        };
        let finding = Finding::new(Code::GradeAbsent, place.to_string(), grade);
        checked.add(finding.perhaps(near).mend(mend));
    }
}

fn check_grid(checked: &mut Checked<'_>) {
    let Some(grid) = &checked.definition.grid else {
        return;
    };
    let asked: HashSet<String> = roots(checked.definition)
        .iter()
        .flat_map(|(place, root)| each_counting(place, root))
        .filter_map(|(_, rule)| match rule {
            Rule::Grade(grades) => Some(grades.clone()),
            _ => None,
        })
        .flatten()
        .collect();
    // A grade that a rule asks for is not cut off unasked.
    let mended = |fit: Bands, engagement: Bands| {
        let mended = shaped(grid, fit, engagement);
        let is_there = |of: &Grid, grade: &String| of.grades.iter().any(|row| row.contains(grade));
        let kept = (asked.iter()).all(|one| is_there(&mended, one) || !is_there(grid, one));
        kept.then(|| Mend::Grid(Some(Box::new(mended))))
    };
    for (name, bands) in [("fit", &grid.fit), ("engagement", &grid.engagement)] {
        let with = |bands: Bands| match name {
            "fit" => mended(bands, grid.engagement.clone()),
            _ => mended(grid.fit.clone(), bands),
        };
        if checked.reach.reach_of(&bands.score).is_none() {
            let near = near_score(checked, &bands.score);
            let mend = near.clone().and_then(|score| {
                let from = bands.from.clone();
                with(Bands { score, from })
            });
            // Without scores there are no grades; rules that ask for one say so themselves.
            checked.add(
                Finding::new(
                    Code::ScoreAbsent,
                    format!("grid.{name}.score"),
                    &bands.score.0,
                )
                .perhaps(near.map(|near| near.0))
                .mend(mend),
            );
        }
        if !bands.from.is_sorted_by(|one, next| one > next) {
            let mut from = bands.from.clone();
            from.sort_unstable_by(|a, b| b.cmp(a));
            from.dedup();
            let score = bands.score.clone();
            let finding =
                Finding::new(Code::BandsDisordered, format!("grid.{name}.from"), &score.0);
            checked.add(finding.mend(with(Bands { score, from })));
        }
    }
    let (rows, columns) = (grid.fit.n(), grid.engagement.n());
    let fits = grid.grades.len() == rows && grid.grades.iter().all(|row| row.len() == columns);
    if !fits {
        let mend = mended(grid.fit.clone(), grid.engagement.clone());
        checked.add(Finding::new(Code::GridShape, "grid.grades", "").mend(mend));
    }
}

/// The grid with these bands, grades cut and filled up to their number: a grade that is not there is
/// that of the band above.
fn shaped(grid: &Grid, fit: Bands, engagement: Bands) -> Grid {
    let mut grades = grid.grades.clone();
    let filled = |grades: &[String], n: usize| -> Vec<String> {
        let last = grades.last().cloned().unwrap_or_else(|| "–".to_owned());
        let mut grades = grades.to_vec();
        grades.resize(n, last);
        grades
    };
    let columns = engagement.n();
    let last = grades.last().cloned().unwrap_or_default();
    grades.resize(fit.n(), last);
    let grades = grades.iter().map(|row| filled(row, columns)).collect();
    Grid {
        fit,
        engagement,
        grades,
    }
}
