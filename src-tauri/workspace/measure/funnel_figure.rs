//! How many come how far? The funnel as one of the figures: what it says first is where most stop.

use charts::{Figure, Size, Theme};
use funnel::{Count, funnel, members, undecided};
use lead::Mask;
use words::{Arg, Words};

use super::shown::{Behind, Formula, Rows, Shown};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::funnel_view::funnel_figure;
use crate::{
    FunnelRequest, FunnelStep, Laid, Snapshot, WorkspaceError, caption, funnel_steps, rate_counts,
};

/// Below this many leads a rate is not what a title says.
const FEW: usize = 30;

/// What is asked of a funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelWanted {
    /// Whose steps.
    pub laid: Laid,
    /// How a lead is counted.
    pub count: Count,
}

impl Default for FunnelWanted {
    fn default() -> Self {
        Self {
            laid: Laid::joint(),
            count: Count::CompletePath,
        }
    }
}

impl FunnelWanted {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(&self, snapshot: &Snapshot, words: Words) -> Result<Shown, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let among = snapshot.population().map(|list| &list.on);
        let stages = funnel(definition, verdicts, self.count, among);
        let steps = funnel_steps(snapshot, &self.laid, &stages, words);
        let request = FunnelRequest {
            laid: self.laid.clone(),
            count: self.count,
            theme: Theme::Light,
            size: Size::WIDE,
            alone: false,
        };
        let figure = charts::FunnelFigure {
            title: String::new(),
            subtitle: String::new(),
            note: String::new(),
            ..funnel_figure(snapshot, &steps, &request, words)
        };
        let within = |rows: Mask| among.map_or_else(|| rows.clone(), |among| rows.and(among));
        let mut behind = Vec::new();
        for step in &steps {
            let of_step = |stage: &definition::Stage| {
                step.stage
                    .as_ref()
                    .is_some_and(|(key, _)| *key == stage.key)
            };
            let Some(stage) = definition.stages.iter().position(of_step) else {
                continue;
            };
            let met = within(members(verdicts, stage, self.count));
            let unknown = within(undecided(verdicts, stage, self.count));
            for (part, rows) in [("met", met), ("unknown", unknown)] {
                let key = format!("{}.{part}", step.key);
                let rows = Rows::People(rows);
                behind.push(Behind { key, rows });
            }
        }
        let counted = match self.count {
            Count::CompletePath => "funnel-count-complete-path-explained",
            Count::ReachedAtLeast => "funnel-count-reached-at-least-explained",
        };
        let mut notes = vec![words.say(counted, &[])];
        let few = |step: &FunnelStep| {
            let figures = step.figures.as_ref();
            figures.is_some_and(|one| one.from_previous.is_some_and(|rate| rate.of < FEW))
        };
        if steps.iter().any(few) {
            notes.push(words.say("funnel-few", &[("n", FEW.into())]));
        }
        Ok(Shown {
            title: title(&steps, words),
            caption: caption(snapshot, self.count, words),
            notes,
            picture: Some(Figure::Funnel(figure)),
            sheet: sheet(&steps, words),
            behind,
            formulas: formulas(&steps, words),
            ..Shown::default()
        })
    }
}

/// How many come through, and between which steps most stop.
fn title(steps: &[FunnelStep], words: Words) -> String {
    let measured = || {
        let steps = steps.iter().enumerate();
        steps.filter_map(|(i, step)| Some((i, step, step.figures.as_ref()?)))
    };
    let (Some((_, _, first)), Some((_, last, end))) = (measured().next(), measured().next_back())
    else {
        return words.say("funnel-title", &[]);
    };
    let weakest = measured()
        .filter_map(|(i, step, figures)| {
            // Where most of those who may go on cannot be judged, nobody knows how many stop.
            let is_known = figures.unknown <= figures.n;
            let rate = figures
                .from_previous
                .filter(|rate| rate.of >= FEW && is_known)?;
            Some((
                rate.rate?,
                step,
                steps.get(step.over.or(i.checked_sub(1))?)?,
            ))
        })
        .min_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let through = [
        ("n", Arg::from(end.n)),
        ("of", Arg::from(first.n)),
        ("last", Arg::from(&last.label)),
    ];
    let through = match (end.n, end.unknown) {
        (0, 1..) => {
            let unknown = [&through[1..], &[("unknown", end.unknown.into())]].concat();
            words.say("figure-funnel-unsure", &unknown)
        }
        _ => words.say("figure-funnel-through", &through),
    };
    let Some((rate, to, from)) = weakest else {
        return through;
    };
    let stop = [
        ("through", Arg::from(through)),
        ("from", Arg::from(&from.label)),
        ("to", Arg::from(&to.label)),
        ("rate", words.percent(rate).into()),
    ];
    words.say("figure-funnel-title", &stop)
}

fn sheet(steps: &[FunnelStep], words: Words) -> Sheet {
    let column = |key: &str, label: &str, kind| SheetColumn::new(key, words.say(label, &[]), kind);
    let columns = vec![
        SheetColumn::new(
            "step",
            words.say("funnel-column-stage", &[]),
            ColumnKind::Text,
        ),
        column("n", "funnel-column-n", ColumnKind::Count),
        column("unknown", "funnel-column-unknown", ColumnKind::Count),
        column("from_previous", "funnel-column-previous", ColumnKind::Rate),
        column("from_first", "funnel-column-first", ColumnKind::Rate),
    ];
    let row = |step: &FunnelStep| {
        let label = Cell::text(&*step.label);
        let Some(figures) = &step.figures else {
            let nothing = std::iter::repeat_n(Cell::of(CellValue::Nothing), 4);
            return std::iter::once(label).chain(nothing).collect();
        };
        let of = |part: &str| format!("{}.{part}", step.key);
        vec![
            label,
            Cell::count(figures.n, Some(&of("met"))),
            Cell::count(figures.unknown, Some(&of("unknown"))),
            Cell::rate(figures.from_previous),
            Cell::rate(figures.from_first),
        ]
    };
    Sheet {
        columns,
        rows: steps.iter().map(row).collect(),
    }
}

/// Of each conversion, what it is over.
fn formulas(steps: &[FunnelStep], words: Words) -> Vec<Formula> {
    let said = steps.iter().enumerate().filter_map(|(i, step)| {
        let rate = step.figures.as_ref()?.from_previous?;
        let share = rate.rate?;
        let from = steps.get(step.over.or(i.checked_sub(1))?)?;
        let both = [
            ("from", Arg::from(&from.label)),
            ("to", Arg::from(&step.label)),
        ];
        let counts = rate_counts(steps, i, rate, words);
        Some(Formula {
            name: words.say("figure-conversion", &both),
            formula: words.say("figure-conversion-formula", &both),
            inputs: format!("{counts} = {}", words.percent(share)),
        })
    });
    said.collect()
}
