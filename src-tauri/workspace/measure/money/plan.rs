//! How many leads of each stage does a goal need? Worked back from won deals over the conversions that were
//! measured, with the interval in which the need lies; beside what was promised, aimed at, and what came so far.
//!
//! Invariants: the need is worked back as promises are, each step rounded up; the interval is that of the conversion
//! from the stage to won deals as it was counted; with another conversion put in for one of them, the ends of what
//! is left are multiplied, which is wider.

use agreement::terms::{
    Conversion, Goal, Per, Quantity, Rate as TermRate, Step, Unworkable, Volume, stage_called,
    work_back,
};
use definition::{Definition, StageKey};
use funnel::{CostKinds, Count, Decimal, Month, Rate, Sharing, members, per};
use lead::{Currency, Mask, day_of};
use words::Words;

use super::lines::Line;
use super::mix::{self, MixBy};
use super::plan_said::{formulas, title};
use super::said::{Page, known};
use super::{MoneyAsked, MoneyBy, MoneyFigure, books};
use crate::measure::{Aim, Behind, Cell, CellValue, ColumnKind, Sheet, SheetColumn, Shown};
use crate::promises::StepCounted;
use crate::{Snapshot, WorkspaceError};

/// A plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanAsked {
    /// What one conversion would be instead.
    pub what_if: Option<WhatIf>,
    /// In which currency; `None` as in [`MoneyAsked`].
    pub currency: Option<Currency>,
    /// By what the need is split; `None` for all together.
    pub mix: Option<MixBy>,
}

/// One conversion changed.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// From this stage to the next that leads cannot go past.
    pub from: StageKey,
    /// In per cent, above nothing and at most 100.
    pub percent: Decimal,
}

/// What is needed of one stage.
pub(super) struct Need {
    pub(super) stage: StageKey,
    pub(super) needed: Option<u64>,
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
    /// The conversion to the next.
    pub(super) counted: Option<(u64, u64)>,
    pub(super) set: Option<Decimal>,
}

impl PlanAsked {
    /// See [`crate::measure::Wanted::shown`].
    pub(in crate::measure) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, _) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let inputs = snapshot.economics();
        let asked = MoneyAsked {
            figure: MoneyFigure::Revenue,
            by: match self.mix {
                Some(MixBy::Channel) => MoneyBy::Channel,
                Some(MixBy::Source) | None => MoneyBy::Source,
            },
            costs: CostKinds::Media,
            sharing: Sharing::FirstTouch,
            currency: self.currency,
            from: None,
            to: None,
            most: 0,
        };
        let Some(books) = books::books(snapshot, &asked, go_on)? else {
            return Ok(None);
        };
        let from = inputs.day("plan.from");
        let to = inputs.day("plan.to");
        let so_far = MoneyAsked {
            from: from.or(Some(Month::of(snapshot.as_of).first())),
            to,
            ..asked.clone()
        };
        let Some(came) = books::books(snapshot, &so_far, go_on)? else {
            return Ok(None);
        };
        let page = Page {
            snapshot,
            asked: &asked,
            books: &books,
            words,
        };
        Ok(Some(self.page(&page, definition, &came.all)))
    }

    fn page(&self, page: &Page<'_>, definition: &Definition, came: &Line) -> Shown {
        let inputs = &page.books.inputs;
        let first = definition.stages.iter().find(|stage| !stage.optional);
        let Some(first) = first.map(|stage| stage.key.clone()) else {
            return Shown {
                title: page.say("plan-none", &[]),
                ..Shown::default()
            };
        };
        let measured = known(&page.books.all.revenue)
            .and_then(|revenue| per(revenue, page.books.all.revenue.n));
        let average = inputs.number("plan.average_deal").or(measured);
        let steps = page.snapshot.steps_counted(definition, &first);
        let goal = goal(
            inputs.number("plan.won"),
            inputs.number("plan.revenue"),
            average,
        );
        let (needs, unworkable) = self.needs(page, (&first, &steps), goal);
        if self.mix.is_some() {
            let called = |need: &Need| stage_called(definition, &need.stage, page.words);
            let stages = needs.iter().map(|need| (need.stage.clone(), called(need)));
            let deals = needs.last().and_then(|need| need.needed);
            return mix::shown(page, definition, &stages.collect::<Vec<_>>(), deals);
        }
        let mut notes = self.notes(page, definition, unworkable.as_ref());
        if goal.is_none() {
            notes.insert(0, page.say("plan-needs-goal", &[]));
        }
        let mut behind = Vec::new();
        let aims: Vec<Aim> = needs
            .windows(2)
            .filter_map(|pair| match pair {
                [from, to] => Some(aim(page, definition, from, to)),
                _ => None,
            })
            .collect();
        let rows = needs.iter().enumerate().map(|(at, need)| {
            let aimed = aims.get(at).and_then(|aim| aim.share);
            self.row(page, definition, (need, aimed), came, &mut behind)
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        let mut caption = page.caption();
        if let (Some(from), Some(to)) = (inputs.day("plan.from"), inputs.day("plan.to")) {
            let days = [
                ("from", page.words.date(from).into()),
                ("to", page.words.date(to).into()),
            ];
            caption = format!("{} · {caption}", page.say("plan-from-to", &days));
        }
        Shown {
            title: title(page, definition, &needs, goal.map(|(deals, _)| deals)),
            caption,
            notes,
            picture: None,
            sheet: Sheet {
                columns: columns(page),
                rows,
            },
            behind,
            formulas: formulas(page, definition, &needs, goal),
            aims,
            ..Shown::default()
        }
    }

    /// What is needed of each stage, the first first, won deals last.
    fn needs(
        &self,
        page: &Page<'_>,
        (first, steps): (&StageKey, &[StepCounted]),
        goal: Option<(Quantity, Quantity)>,
    ) -> (Vec<Need>, Option<Unworkable>) {
        let set = |step: &StepCounted| {
            let what_if = self.what_if.as_ref().filter(|one| one.from == step.from)?;
            Some(what_if.percent)
        };
        let conversions = steps.iter().map(|step| Conversion {
            from: step.from.clone(),
            to: step.to.clone(),
            rate: match set(step).and_then(|set| Quantity::from_text(&set.rounded(4).to_string())) {
                Some(percent) => Some(TermRate::Percent(percent)),
                None => step.counted.map(|(n, of)| TermRate::Counted { n, of }),
            },
        });
        let worked = goal.and_then(|(whole, each)| {
            // The arithmetic of promises names a currency and does nothing with it.
            let currency = page.books.currency.or_else(|| Currency::from_code("XXX"))?;
            let volume = Volume {
                stage: first.clone(),
                per: Per::Year,
                leads: None,
                goal: Some(Goal {
                    revenue: Some(whole),
                    currency,
                    per: Per::Year,
                    average_deal: Some(each),
                    conversions: conversions.collect(),
                }),
            };
            work_back(&volume)
        });
        let (worked, unworkable) = match worked {
            Some(Ok(worked)) => (worked.steps, None),
            Some(Err(why)) => (Vec::new(), Some(why)),
            None => (Vec::new(), None),
        };
        let deals = worked.iter().find_map(|step| match step {
            Step::Deals { deals, .. } => Some(*deals),
            _ => None,
        });
        let needed = |key: &StageKey| {
            worked.iter().find_map(|step| match step {
                Step::Back {
                    conversion, needed, ..
                } if conversion.from == *key => Some(*needed),
                _ => None,
            })
        };
        let mut needs: Vec<Need> = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let ends = deals.zip(self.ends(&steps[at..], &set));
            needs.push(Need {
                stage: step.from.clone(),
                needed: needed(&step.from),
                least: ends
                    .map(|(deals, (_, high))| up(deals, high))
                    .and_then(whole),
                most: ends.map(|(deals, (low, _))| up(deals, low)).and_then(whole),
                counted: step.counted,
                set: set(step),
            });
        }
        needs.push(Need {
            stage: steps
                .last()
                .map_or_else(|| first.clone(), |step| step.to.clone()),
            needed: deals,
            least: deals,
            most: deals,
            counted: None,
            set: None,
        });
        (needs, unworkable)
    }

    /// Between which ends the conversion over these steps lies; `None` where one of them was not counted.
    fn ends(
        &self,
        steps: &[StepCounted],
        set: &dyn Fn(&StepCounted) -> Option<Decimal>,
    ) -> Option<(f64, f64)> {
        let mut ends = (1.0, 1.0);
        let mut run: Option<(u64, u64)> = None;
        let close = |ends: (f64, f64), run: Option<(u64, u64)>| match run {
            None => Some(ends),
            Some((n, of)) => {
                let rate = Rate::new(usize::try_from(n).ok()?, usize::try_from(of).ok()?);
                Some((ends.0 * rate.low?, ends.1 * rate.high?))
            }
        };
        for step in steps {
            match set(step) {
                Some(percent) => {
                    let share = percent.to_f64() / 100.0;
                    ends = close(ends, run.take())?;
                    ends = (ends.0 * share, ends.1 * share);
                }
                None => {
                    let (n, of) = step.counted?;
                    run = Some((n, run.map_or(of, |(_, of)| of)));
                }
            }
        }
        close(ends, run)
    }

    fn row(
        &self,
        page: &Page<'_>,
        definition: &Definition,
        (need, aimed): (&Need, Option<f64>),
        came: &Line,
        behind: &mut Vec<Behind>,
    ) -> Vec<Cell> {
        let count = |n: Option<u64>| Cell::of(n.map_or(CellValue::Nothing, CellValue::Count));
        let rate = need.rate();
        let key = &need.stage.0;
        let target = page.books.inputs.number(&format!("plan.target.{key}"));
        let target = target.map(|target| CellValue::Number(target.to_f64()));
        let is_won = definition.position(&need.stage).is_none();
        let so_far = match (is_won, definition.position(&need.stage)) {
            (false, Some(at)) => {
                let reached = page.snapshot.decided().map(|(_, verdicts)| {
                    let mask = members(verdicts, at, Count::CompletePath);
                    let leads = Mask::of_rows(mask.n_rows(), came.leads.iter().copied());
                    leads.and(&mask)
                });
                let rows: Vec<u32> = (reached.iter().flat_map(Mask::rows))
                    .map(|row| row as u32)
                    .collect();
                page.people(behind, format!("came.{key}"), &rows)
            }
            _ => page.deals(behind, "came.won".to_owned(), &came.won),
        };
        vec![
            Cell::text(stage_called(definition, &need.stage, page.words)),
            count(need.needed),
            count(need.least),
            count(need.most),
            Cell::rate(rate),
            Cell::of(aimed.map_or(CellValue::Nothing, CellValue::Share)),
            Cell::of(
                need.set
                    .map_or(CellValue::Nothing, |set| CellValue::Number(set.to_f64())),
            ),
            Cell::of(target.unwrap_or_default()),
            count(self.promised(page, &need.stage)),
            so_far,
        ]
    }

    /// How many leads of a stage were promised for the time of the plan; a month where it has none.
    fn promised(&self, page: &Page<'_>, stage: &StageKey) -> Option<u64> {
        let promised = page.snapshot.promised(&[]).ok()?;
        let volume = promised
            .terms
            .volume
            .as_ref()
            .filter(|volume| volume.stage == *stage)?;
        let worked = promised
            .worked
            .and_then(Result::ok)
            .map(|worked| worked.leads);
        let leads = volume.leads.or(worked)?;
        let months = u64::from(months(page)?);
        Some((leads * months).div_ceil(u64::from(volume.per.months())))
    }

    fn notes(
        &self,
        page: &Page<'_>,
        definition: &Definition,
        unworkable: Option<&Unworkable>,
    ) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(why) = unworkable {
            let conversion = match why {
                Unworkable::RateAbsent(one)
                | Unworkable::RateNone(one)
                | Unworkable::RateAboveAll(one) => Some(one),
                _ => None,
            };
            notes.push(match conversion {
                Some(one) => {
                    let called = |key| stage_called(definition, key, page.words);
                    let args = [
                        ("from", called(&one.from).into()),
                        ("to", called(&one.to).into()),
                    ];
                    page.say("plan-no-conversion", &args)
                }
                None => page.say("plan-unworkable", &[]),
            });
        }
        notes.push(page.say("plan-interval", &[]));
        if let Some(what_if) = &self.what_if {
            let args = [
                (
                    "stage",
                    stage_called(definition, &what_if.from, page.words).into(),
                ),
                (
                    "percent",
                    page.words.percent(what_if.percent.to_f64() / 100.0).into(),
                ),
            ];
            notes.push(page.say("plan-what-if-says", &args));
        }
        page.lead_notes(&mut notes);
        notes
    }
}

impl Need {
    /// The conversion to the next, as it was counted.
    fn rate(&self) -> Option<Rate> {
        let (n, of) = self.counted?;
        Some(Rate::new(
            usize::try_from(n).ok()?,
            usize::try_from(of).ok()?,
        ))
    }
}

/// From one stage of the plan to the next something can be aimed at.
fn aim(page: &Page<'_>, definition: &Definition, from: &Need, to: &Need) -> Aim {
    let called = |need: &Need| stage_called(definition, &need.stage, page.words);
    let label = format!("{} → {}", called(from), called(to));
    let keys = (from.stage.0.as_str(), to.stage.0.as_str());
    page.snapshot.aim(keys, label, (from.rate(), page.words))
}

fn columns(page: &Page<'_>) -> Vec<SheetColumn> {
    [
        ("stage", ColumnKind::Text),
        ("needed", ColumnKind::Count),
        ("least", ColumnKind::Count),
        ("most", ColumnKind::Count),
        ("conversion", ColumnKind::Rate),
        ("aimed_at", ColumnKind::Number),
        ("what_if", ColumnKind::Number),
        ("target", ColumnKind::Number),
        ("promised", ColumnKind::Count),
        ("came", ColumnKind::Count),
    ]
    .map(|(key, kind)| {
        let label = page.say(&format!("plan-{}", key.replace('_', "-")), &[]);
        SheetColumn::new(key, label, kind)
    })
    .into()
}

/// What is to be reached and what one deal brings of it: deals one by one, or revenue by the average deal.
fn goal(
    won: Option<Decimal>,
    revenue: Option<Decimal>,
    average: Option<Decimal>,
) -> Option<(Quantity, Quantity)> {
    let quantity = |number: Decimal| Quantity::from_text(&number.rounded(4).to_string());
    match won {
        Some(won) => Some((quantity(won)?, Quantity::whole(1))),
        None => Some((quantity(revenue?)?, quantity(average?)?)),
    }
}

/// How many months the plan is of, the first and the last counted whole; `None` where nobody said.
fn months(page: &Page<'_>) -> Option<u32> {
    let inputs = &page.books.inputs;
    let (from, to) = (inputs.day("plan.from")?, inputs.day("plan.to")?);
    let count = |day: jiff::civil::Date| i32::from(day.year()) * 12 + i32::from(day.month());
    let months = count(to) - count(from) + 1;
    (day_of(from) <= day_of(to)).then(|| months.unsigned_abs())
}

/// So many by a share, rounded up.
fn up(n: u64, share: f64) -> f64 {
    (n as f64 / share - 1e-9).ceil()
}

fn whole(n: f64) -> Option<u64> {
    (n.is_finite() && (0.0..1e12).contains(&n)).then_some(n as u64)
}
