//! Where should a threshold lie? The stage at every value of one criterion, or at every number of points of a score,
//! with precision, recall, volume and money: what is dragged over needs no further question.
//!
//! Invariant: the row of a threshold says what the stage says once the criterion, wherever the definition names it,
//! or the score in the rule of the stage, asks for that.

mod moved;
mod stood;

pub use moved::Mover;

use definition::Rule;
use funnel::{Curve, CurvePoint, Moving, Rate, StageStands, curve, cuts};
use lead::Mask;
use words::Words;

use self::moved::Moved;
use self::stood::Stood;
use super::drawn::{Drawn, DrawnPoint, precision};
use super::known::Known;
use super::late::late_criteria;
use super::said::{amount, formulas, measured_columns, notes, tested_of, too_few};
use super::then::{FactsOf, facts};
use super::versions::caption;
use super::{Evidence, LEAST_TESTED};
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Rows, Sheet, Shown, Told};
use crate::{Snapshot, WorkspaceError};

/// As many thresholds are tried.
const MOST_CUTS: usize = 160;
/// A point of the picture has so many tested leads.
const LEAST_SIDE: usize = 10;

/// What is asked of a threshold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThresholdAt {
    /// What counts as worked, won, and in which time.
    pub evidence: Evidence,
    /// What moves; where nothing is named, the first that can, the score of the stage before its criteria.
    pub mover: Option<Mover>,
    /// Where it is held: whose leads the marks are. Where it stands in the definition, if nowhere.
    pub at: Option<f64>,
    /// Of what is being edited, where something is, and not of the definition in force.
    pub edited: bool,
    /// Whose facts.
    pub facts: FactsOf,
}

impl ThresholdAt {
    /// See [`crate::Wanted::shown`].
    pub(in crate::measure) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let edited = match self.edited {
            true => Some(snapshot.under_edited()).flatten(),
            false => None,
        };
        if let Some(edited) = edited.as_ref().filter(|edited| edited.decided().is_none()) {
            return Ok(Some(Shown {
                title: words.say("improve-threshold-none", &[]),
                caption: edited.figure_caption(words),
                notes: vec![words.say("improve-edited-mute", &[])],
                ..Shown::default()
            }));
        }
        let whose = match (&edited, &snapshot.told) {
            (Some(_), _) => words.say("improve-edited", &[]),
            (None, Told::AsIf(no)) => words.say("improve-version", &[("no", (*no).into())]),
            (None, Told::InForce | Told::AsDecided(_)) => words.say("improve-in-force", &[]),
        };
        let snapshot = edited.as_ref().unwrap_or(snapshot);
        let Some(known) = Known::of(snapshot, &self.evidence, go_on)? else {
            return Ok(None);
        };
        let asked = (self.facts, "improve-then-threshold");
        let Some((then, said)) = facts(asked, snapshot, &known, words, go_on)? else {
            return Ok(None);
        };
        let mut shown = Shown {
            title: words.say("improve-threshold-none", &[]),
            caption: match edited.is_some() {
                true => format!("{} · {whose}", caption(snapshot, &known, words)),
                false => caption(snapshot, &known, words),
            },
            notes: notes(&known, snapshot, (&self.evidence, said), words),
            ..Shown::default()
        };
        let mut say_first = |why: String| shown.notes.insert(0, why);
        if let Some(why) = too_few(&known, &self.evidence, words) {
            say_first(why);
            return Ok(Some(shown));
        }
        let late = late_criteria(known.definition, known.stage, &known);
        if !late.is_empty() {
            let args = [
                ("version", (&whose).into()),
                ("criteria", words.list_and(&late).into()),
            ];
            say_first(words.say("improve-version-late", &args));
            return Ok(Some(shown));
        }
        let Some(moved) = self.moved(snapshot, &known) else {
            say_first(words.say("improve-nothing-moves", &[]));
            return Ok(Some(shown));
        };
        let at = self.at.unwrap_or(moved.now);
        let stood = match &then {
            None => Some(Stood::today(snapshot, &known, &moved, at)),
            Some(then) => Stood::then(then, &known, (&moved, at), go_on),
        };
        let Some(stood) = stood.filter(|_| go_on()) else {
            return Ok(None);
        };
        let Stood {
            values,
            stands: [met, unknown, not_met],
            taken,
        } = &stood;
        let among = snapshot.population().map(|list| &list.on);
        let all = Mask::all(snapshot.list.n_rows());
        let ends = among
            .unwrap_or(&all)
            .rows()
            .filter_map(|row| values.get(row).copied().flatten());
        let cuts = {
            let held = cuts(
                ends.flat_map(|(low, high)| [low, high]),
                MOST_CUTS,
                Some(moved.now),
            );
            cuts(held, MOST_CUTS + 1, Some(at))
        };
        let stands = StageStands {
            met,
            unknown,
            not_met,
        };
        let value = |row: usize| values.get(row).copied().flatten();
        let moving = Moving {
            comparing: moved.comparing,
            missing: moved.missing,
            value: &value,
        };
        let curve = curve(
            &known.population,
            (&moving, &stands),
            among,
            &known.revenue,
            &cuts,
        );
        let held = curve.points.iter().find(|point| point.at == at);
        if let Some(point) = held {
            shown.title = title(snapshot, &moved, *point, &known, words);
            shown.formulas = formulas(words, &inputs(*point, &known, words));
            let tested = taken.met().and(&known.population.tested);
            let hits = tested.and(&known.population.hits);
            let of = |key: &str, rows: Mask| Behind {
                key: key.to_owned(),
                rows: Rows::People(rows),
            };
            let among = |rows: &Mask| among.map_or_else(|| rows.clone(), |among| rows.and(among));
            shown.behind = vec![
                of("takes", among(taken.met())),
                of("unclear", among(taken.unknown())),
                of("tested", tested),
                of("won", hits),
            ];
        }
        shown.picture = picture((snapshot, &moved), &curve, at, &known, words);
        shown.proposals = moved.proposals(&known, &curve);
        shown
            .notes
            .insert(0, words.say("improve-threshold-read", &[]));
        shown.sheet = sheet((&moved, &whose), &curve, at, &known, words);
        Ok(Some(shown))
    }

    fn moved(&self, snapshot: &Snapshot, known: &Known<'_>) -> Option<Moved> {
        let definition = known.definition;
        let rule = definition.stages.get(known.stage)?.reached_by.rule()?;
        match &self.mover {
            Some(mover) => Moved::of(snapshot, definition, rule, mover),
            None => {
                let scores = rule.each().into_iter().filter_map(|rule| match rule {
                    Rule::Score(key, _) => Some(Mover::Score(key.clone())),
                    _ => None,
                });
                let criteria = rule.criteria().into_iter().cloned().map(Mover::Criterion);
                let all = definition.criteria.iter();
                let all = all.map(|criterion| Mover::Criterion(criterion.id.clone()));
                let mut movers = scores.chain(criteria).chain(all);
                movers.find_map(|mover| Moved::of(snapshot, definition, rule, &mover))
            }
        }
    }
}

/// The key of a threshold.
fn key_at(at: f64) -> String {
    format!("at.{at}")
}

/// Precision along recall, a point for each threshold that enough tested leads pass.
fn picture(
    (snapshot, moved): (&Snapshot, &Moved),
    curve: &Curve,
    at: f64,
    known: &Known<'_>,
    words: Words,
) -> Option<charts::Figure> {
    let all = tested_of(known);
    let points = curve.points.iter().filter(|point| point.met >= LEAST_SIDE);
    let drawn = points.map(|point| DrawnPoint {
        precision: Rate::new(point.hits, point.met),
        recall: Rate::new(point.hits, all.hits),
        text: format!("{} {}", moved.sign(), words.number(point.at)),
        chosen: point.at == at,
        key: key_at(point.at),
    });
    let versions = vec![Drawn {
        label: moved.name(snapshot, known),
        points: drawn.collect(),
    }];
    precision(versions, Rate::new(all.hits, all.n), words)
}

fn title(
    snapshot: &Snapshot,
    moved: &Moved,
    point: CurvePoint,
    known: &Known<'_>,
    words: Words,
) -> String {
    let right = Rate::new(point.hits, point.met).rate;
    let args = [
        ("name", moved.name(snapshot, known).into()),
        (
            "at",
            format!("{} {}", moved.sign(), words.number(point.at)).into(),
        ),
        ("n", point.volume.into()),
        ("precision", words.percent(right.unwrap_or(f64::NAN)).into()),
    ];
    words.say("improve-threshold-title", &args)
}

fn inputs(point: CurvePoint, known: &Known<'_>, words: Words) -> String {
    let all = tested_of(known);
    let args = [
        ("met", point.met.into()),
        ("hits", point.hits.into()),
        ("won", all.hits.into()),
        ("tested", all.n.into()),
    ];
    words.say("improve-inputs", &args)
}

fn sheet(
    (moved, whose): (&Moved, &str),
    curve: &Curve,
    at: f64,
    known: &Known<'_>,
    words: Words,
) -> Sheet {
    let all = tested_of(known);
    let base = Rate::new(all.hits, all.n).rate.filter(|base| *base > 0.0);
    let columns = measured_columns(
        [
            ("threshold", ColumnKind::Number),
            ("in_force", ColumnKind::Text),
        ],
        known,
        words,
    );
    let row = |point: &CurvePoint| {
        let held = |key: &'static str| (point.at == at).then_some(key);
        let right = Rate::new(point.hits, point.met);
        let lift = right.rate.zip(base).map(|(right, base)| right / base);
        let lift = lift.filter(|_| point.met >= LEAST_TESTED);
        let is_now = point.at == moved.now;
        vec![
            // The key of its mark in the picture: what is dragged over is found there.
            Cell {
                value: CellValue::Number(point.at),
                behind: Some(key_at(point.at)),
            },
            Cell::of(match is_now {
                true => CellValue::Text(whose.to_owned()),
                false => CellValue::Nothing,
            }),
            Cell::count(point.volume, held("takes")),
            Cell::count(point.volume_unknown, held("unclear")),
            Cell::count(point.met, held("tested")),
            Cell::rate(Some(right)),
            Cell::rate(Some(Rate::new(point.hits, all.hits))),
            Cell::of(lift.map_or(CellValue::Nothing, CellValue::Number)),
            Cell::of(amount(point.revenue, known.revenue.currency)),
        ]
    };
    Sheet {
        rows: curve.points.iter().map(row).collect(),
        columns,
    }
}
