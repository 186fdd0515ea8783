//! How is a funnel of the team's own said? Its finding, what one must know to read it, its picture, its table, and
//! whom each mark counts.

use charts::{FunnelFigure, HandOff, OwnerLabels};
use funnel::{Count, Division, Order, OwnFunnel, OwnStep, Reached, Unit};
use lead::Mask;
use statistics::Spread;
use words::{Arg, Words};

use super::limits::within;
use super::{OwnAnswer, OwnPart, OwnStepFigures, key_of, relation_of, table_of};
use crate::funnel_view::{as_of_key, hand_off_after, stage_of};
use crate::measure::funnel_figure::cut_note;
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Formula, Rows, Sheet, SheetColumn};
use crate::{FunnelStep, Snapshot};

impl OwnAnswer {
    /// The steps as a funnel shows them.
    fn laid(&self) -> Vec<FunnelStep> {
        let steps = self.steps.iter().zip(&self.funnel.steps);
        let step = |(figures, step): (&OwnStepFigures, &OwnStep)| FunnelStep {
            key: step.key.clone(),
            label: step.label.clone(),
            owner: step.owner,
            stage: None,
            figures: Some(figures.figures.clone()),
            over: figures.over,
        };
        steps.map(step).collect()
    }

    pub(super) fn title(&self, words: Words) -> String {
        let name = match self.funnel.name.as_str() {
            "" => words.say("funnel-title", &[]),
            name => name.to_owned(),
        };
        let last = self.steps.last().zip(self.funnel.steps.last());
        let rate = last.and_then(|(figures, step)| {
            let rate = figures.figures.from_first?;
            Some((rate, rate.rate?, step))
        });
        let unknown = self.steps.last().map_or(0, |last| last.figures.unknown);
        match rate {
            Some((rate, _, step)) if rate.n == 0 && unknown > 0 => words.say(
                "own-funnel-unsure",
                &[
                    ("name", name.into()),
                    ("step", Arg::from(&step.label)),
                    ("of", rate.of.into()),
                    ("unknown", unknown.into()),
                ],
            ),
            None => words.say("own-funnel-nobody", &[("name", name.into())]),
            Some((rate, share, step)) => words.say(
                "own-funnel-finding",
                &[
                    ("name", name.into()),
                    ("share", words.percent(share).into()),
                    ("step", Arg::from(&step.label)),
                    ("n", rate.n.into()),
                    ("of", rate.of.into()),
                ],
            ),
        }
    }

    pub(super) fn caption(&self, snapshot: &Snapshot, words: Words) -> String {
        let n = ("n", self.counted.n_subjects().into());
        let unit = match self.funnel.unit {
            Unit::Person => "unit-leads",
            Unit::Company => "unit-companies",
            Unit::Deal => "unit-deals",
        };
        let mut parts = vec![words.say(unit, &[n])];
        if let Some(list) = snapshot.population() {
            parts.push(words.say("funnel-on-list", &[("list", (&list.name).into())]));
        }
        let counted = match self.funnel.count {
            Count::CompletePath => "funnel-count-complete-path",
            Count::ReachedAtLeast => "funnel-count-reached-at-least",
        };
        parts.push(match self.funnel.order {
            None => words.say(counted, &[]),
            Some(Order::Ordered) => words.say("own-funnel-ordered", &[]),
            Some(Order::Strict) => words.say("own-funnel-strict", &[]),
            Some(Order::Unordered) => words.say("own-funnel-unordered", &[]),
        });
        if let Some(window) = self.funnel.window {
            parts.push(within(window, words));
        }
        let as_of = ("date", words.date(snapshot.as_of).into());
        parts.push(words.say(as_of_key(snapshot), &[as_of]));
        let stage = |step: &OwnStep| matches!(step.reached, Reached::Stage(_));
        if let Some(saved) = snapshot.definition.as_ref()
            && self.funnel.steps.iter().any(stage)
        {
            let short: String = saved.hash.chars().take(8).collect();
            parts.push(words.say("funnel-definition", &[("hash", short.into())]));
        }
        parts.join(" · ")
    }

    pub(super) fn notes(&self, snapshot: &Snapshot, words: Words) -> Vec<String> {
        let mut notes = self.limits(snapshot, words);
        let steps = self.steps.iter().zip(&self.funnel.steps);
        for (figures, step) in steps.clone() {
            let named = |n: usize| [("n", Arg::from(n)), ("step", Arg::from(&step.label))];
            if figures.anonymous.is_some() {
                notes.push(words.say("own-funnel-note-anonymous", &named(0)));
            }
            if figures.undated > 0 {
                notes.push(words.say("own-funnel-note-undated", &named(figures.undated)));
            }
            if figures.figures.skipped > 0 {
                notes.push(words.say("own-funnel-note-skipped", &named(figures.figures.skipped)));
            }
        }
        let own: Vec<(&OwnStepFigures, &OwnStep)> = steps
            .filter(|(figures, _)| figures.anonymous.is_none())
            .collect();
        for pair in own.windows(2) {
            if let [(before, _), (later, step)] = pair
                && later.figures.n > before.figures.n
            {
                let named = [("step", Arg::from(&step.label))];
                notes.push(words.say("own-funnel-note-larger", &named));
            }
        }
        let pending = self
            .counted
            .figures(None)
            .last()
            .map_or(0, |last| last.pending);
        let counts = [
            ("own-funnel-note-pending", pending),
            ("own-funnel-note-excluded", self.excluded()),
            ("own-funnel-note-elsewhere", self.elsewhere()),
        ];
        for (key, n) in counts {
            if n > 0 {
                notes.push(words.say(key, &[("n", n.into())]));
            }
        }
        if let Some(nobody) = &self.nobody {
            let key = match self.funnel.unit {
                Unit::Company => "own-funnel-note-nobody-company",
                _ => "own-funnel-note-nobody-deal",
            };
            notes.push(words.say(key, &[("n", nobody.count().into())]));
        }
        if self.funnel.order == Some(Order::Unordered) {
            notes.push(words.say("own-funnel-note-unordered", &[]));
        }
        if self.funnel.unit != Unit::Person && self.asks_people() {
            let key = match self.funnel.unit {
                Unit::Company => "own-funnel-note-company",
                _ => "own-funnel-note-deal",
            };
            notes.push(words.say(key, &[]));
        }
        notes
    }

    /// Who was taken out by what excludes.
    #[must_use]
    pub fn excluded(&self) -> usize {
        self.counted.passed.as_ref().map_or(0, |passed| {
            let among = self.counted.among.as_ref();
            among.map_or(passed.excluded.count(), |own| {
                own.count_and(&passed.excluded)
            })
        })
    }

    /// Deals that are of none of the ways of their people, where the funnel asks of those.
    #[must_use]
    pub fn elsewhere(&self) -> usize {
        if self.asks_people() {
            self.counted.elsewhere
        } else {
            0
        }
    }

    /// Whether a step asks people, and not the unit's own table.
    fn asks_people(&self) -> bool {
        asks_people(&self.funnel)
    }

    pub(super) fn picture(&self, words: Words) -> FunnelFigure {
        let laid = self.laid();
        let mut stages: Vec<charts::FunnelStage> = (0..laid.len())
            .filter_map(|at| stage_of(&laid, at, words))
            .collect();
        for (stage, step) in stages.iter_mut().zip(&self.steps) {
            if step.anonymous.is_some() {
                stage.owner = charts::Owner::Anonymous;
            }
        }
        let mut figure = FunnelFigure {
            title: String::new(),
            subtitle: String::new(),
            stages,
            owners: OwnerLabels {
                marketing: words.say("side-marketing", &[]),
                sales: words.say("side-sales", &[]),
                both: words.say("side-both", &[]),
                anonymous: words.say("own-funnel-anonymous", &[]),
            },
            hand_off: hand_off_after(&laid).map(|after_stage| HandOff {
                after_stage,
                label: words.say("funnel-hand-off", &[]),
            }),
            unknown_note: words.say("funnel-hatched-explained", &[]),
            pending_note: words.say("time-pending-note", &[]),
            note: String::new(),
            empty_text: words.say("funnel-empty", &[]),
        };
        figure.note = cut_note(&figure, words);
        figure
    }

    pub(super) fn sheet(&self, by: Option<&Division>, snapshot: &Snapshot, words: Words) -> Sheet {
        let timed = self.counted.passed.is_some();
        let mut columns = Vec::new();
        if let Some(by) = by {
            let field = table_of(snapshot, self.funnel.unit).field(&by.field);
            let label = field.map_or_else(|| by.field.to_string(), |field| field.label.clone());
            columns.push(SheetColumn::new("part", label, ColumnKind::Text));
        }
        let column =
            |key: &str, word: &str, kind| SheetColumn::new(key, words.say(word, &[]), kind);
        columns.extend([
            column("step", "funnel-column-stage", ColumnKind::Text),
            SheetColumn::new(
                "n",
                words.say(&format!("own-unit-{}", self.funnel.unit.name()), &[]),
                ColumnKind::Count,
            ),
            column("unknown", "funnel-column-unknown", ColumnKind::Count),
            column("pending", "own-column-pending", ColumnKind::Count),
            column("skipped", "own-column-skipped", ColumnKind::Count),
            column("from_previous", "funnel-column-previous", ColumnKind::Rate),
            column("from_first", "funnel-column-first", ColumnKind::Rate),
        ]);
        if timed {
            columns.extend([
                column("days_mean", "own-column-days-mean", ColumnKind::Days),
                column("days_median", "own-column-days-median", ColumnKind::Days),
                column("days_p90", "own-column-days-p90", ColumnKind::Days),
            ]);
        }
        let row = |part: Option<(usize, &OwnPart)>,
                   (figures, step): (&OwnStepFigures, &OwnStep)| {
            let key = mark(part.map(|(at, _)| at), &step.key);
            let mut cells = Vec::new();
            if by.is_some() {
                let value = part.map(|(_, part)| part.value.clone());
                cells.push(Cell::text(match value {
                    None => words.say("own-part-all", &[]),
                    Some(None) => words.say("value-missing", &[]),
                    Some(Some(value)) => value,
                }));
            }
            let own = &figures.figures;
            let behind = figures.anonymous.is_none().then_some(key.as_str());
            let unknown = unknown_mark(&step.key);
            let waiting = waiting_mark(part.map(|(at, _)| at), &step.key);
            cells.extend([
                Cell::text(&step.label),
                Cell::count(own.n, behind),
                Cell::count(
                    own.unknown,
                    (part.is_none() && own.unknown > 0).then_some(&unknown),
                ),
                Cell::count(own.pending, behind.and(Some(&waiting))),
                Cell::count(own.skipped, None),
                Cell::rate(own.from_previous),
                Cell::rate(own.from_first),
            ]);
            if timed {
                let days = |of: fn(&Spread) -> f64| {
                    let days = figures.days.as_ref().map(of);
                    Cell::of(days.map_or(CellValue::Nothing, CellValue::Days))
                };
                cells.extend([days(|s| s.mean), days(|s| s.median), days(|s| s.p90)]);
            }
            cells
        };
        let mut rows: Vec<Vec<Cell>> = self
            .steps
            .iter()
            .zip(&self.funnel.steps)
            .map(|step| row(None, step))
            .collect();
        let known = &self.funnel.steps[self.counted.anonymous.len().min(self.funnel.steps.len())..];
        for (at, part) in self.parts.iter().enumerate() {
            let steps = part.steps.iter().zip(known);
            rows.extend(steps.map(|step| row(Some((at, part)), step)));
        }
        if let Some(nobody) = &self.nobody {
            rows.push(nobody_row(nobody, &columns, words));
        }
        Sheet { columns, rows }
    }

    pub(super) fn behind(&self) -> Vec<Behind> {
        let rows = |mask: Mask| match relation_of(self.funnel.unit) {
            None => Rows::People(mask),
            Some(relation) => Rows::Of(relation, mask),
        };
        let first = self.counted.anonymous.len();
        let mut behind = Vec::new();
        behind.extend(self.nobody.as_ref().map(|nobody| Behind {
            key: NOBODY.to_owned(),
            rows: rows(nobody.clone()),
        }));
        for at in 0..self.funnel.steps.len().saturating_sub(first) {
            let key = key_of(&self.funnel.steps, first + at);
            let members = self.counted.members(at);
            for (part, own) in self.parts.iter().enumerate() {
                behind.push(Behind {
                    key: mark(Some(part), &key),
                    rows: rows(members.and(&own.rows)),
                });
            }
            let waiting = self.counted.waiting(at);
            for (part, own) in self.parts.iter().enumerate() {
                behind.push(Behind {
                    key: waiting_mark(Some(part), &key),
                    rows: rows(waiting.and(&own.rows)),
                });
            }
            behind.push(Behind {
                key: waiting_mark(None, &key),
                rows: rows(waiting),
            });
            let unknown = self.counted.undecided(at);
            if unknown.count() > 0 {
                behind.push(Behind {
                    key: unknown_mark(&key),
                    rows: rows(unknown),
                });
            }
            behind.push(Behind {
                key: mark(None, &key),
                rows: rows(members),
            });
        }
        behind
    }

    pub(super) fn formulas(&self, words: Words) -> Vec<Formula> {
        let steps = self.steps.iter().zip(&self.funnel.steps);
        let formula = |(figures, step): (&OwnStepFigures, &OwnStep)| {
            let rate = figures.figures.from_previous?;
            let before = self.funnel.steps.get(figures.over?)?;
            let labels = [
                ("step", Arg::from(&step.label)),
                ("before", Arg::from(&before.label)),
            ];
            let share = rate
                .rate
                .map_or_else(String::new, |share| format!(" = {}", words.percent(share)));
            let (n, of) = (words.integer(rate.n as u64), words.integer(rate.of as u64));
            Some(Formula {
                name: words.say("own-formula-name", &labels),
                formula: words.say("own-formula", &labels),
                inputs: format!("{n} ÷ {of}{share}"),
            })
        };
        steps.filter_map(formula).collect()
    }
}

/// Whether a step asks people, and not the unit's own table.
pub(super) fn asks_people(funnel: &OwnFunnel) -> bool {
    let of_people = |step: &OwnStep| {
        matches!(
            step.reached,
            Reached::Stage(_) | Reached::Recorded(_) | Reached::Activity(_)
        )
    };
    funnel.steps.iter().any(of_people)
}

/// The key of those who belong to nobody; no key of a step has such a sign.
const NOBODY: &str = "@nobody";

/// Those who belong to nobody, at no step.
fn nobody_row(nobody: &Mask, columns: &[SheetColumn], words: Words) -> Vec<Cell> {
    let cell = |column: &SheetColumn| match column.key.as_str() {
        "step" => Cell::text(words.say("own-funnel-of-nobody", &[])),
        "n" => Cell::count(nobody.count(), Some(NOBODY)),
        "part" => Cell::text(words.say("own-part-all", &[])),
        _ => Cell::of(CellValue::Nothing),
    };
    columns.iter().map(cell).collect()
}

/// The key of a step, of a part of all.
fn mark(part: Option<usize>, step: &str) -> String {
    part.map_or_else(
        || format!("{step}.met"),
        |part| format!("{part}.{step}.met"),
    )
}

/// The key of those who may still come to a step, of a part of all.
fn waiting_mark(part: Option<usize>, step: &str) -> String {
    part.map_or_else(
        || format!("{step}.pending"),
        |part| format!("{part}.{step}.pending"),
    )
}

/// The key of those whom nobody can judge at a step.
fn unknown_mark(step: &str) -> String {
    format!("{step}.unknown")
}
