//! How many come how far? The funnel as one of the figures: what it says first is where most stop. Divided, the
//! picture stays that of all, and the table tells each part.

use charts::{Figure, Size, Theme};
use definition::Definition;
use funnel::{Count, Part, Template, funnel, members, undecided};
use lead::Mask;
use qualify::Verdicts;
use words::{Arg, Words};

use super::shown::{Behind, Formula, Rows, Shown};
use super::zero::{ZERO, Zero, ZeroStage};
use super::{Aim, Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::funnel_view::{funnel_figure, may_be_passed, part_key, target_at};
use crate::{
    DividedBy, Division, FunnelRequest, FunnelStep, Laid, Snapshot, WorkspaceError, caption,
    funnel_steps, mapping_sentence, rate_counts,
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
    /// By what the table is divided, as [`DividedBy::read`] reads it; `None` by nothing.
    pub by: Option<String>,
    /// Which counts of nobody by name stand before the first stage; only before the definition's own.
    pub zero: ZeroStage,
}

impl Default for FunnelWanted {
    fn default() -> Self {
        Self {
            laid: Laid::joint(),
            count: Count::CompletePath,
            by: None,
            zero: ZeroStage::default(),
        }
    }
}

impl FunnelWanted {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let among = snapshot.population().map(|list| &list.on);
        let stages = funnel(definition, verdicts, self.count, among);
        let own = funnel_steps(snapshot, &self.laid, &stages, words);
        let everybody = || Mask::all(snapshot.list.n_rows());
        let all = among.cloned().unwrap_or_else(everybody);
        let Some(zero) = self.zero(snapshot, (definition, verdicts), words, go_on)? else {
            return Ok(None);
        };
        let steps = match &zero {
            Some(zero) => zero.before(&own, &all),
            None => own.clone(),
        };
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
        let figure = anonymous_first(figure, words);
        let at_steps = self.at_steps(definition, verdicts, &steps);
        let mut behind = whose(&at_steps, &all, "");
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
        notes.extend(zero.iter().flat_map(|zero| zero.notes(words)));
        notes.extend(may_be_passed(snapshot, &steps, words));
        let aims = (0..steps.len()).any(|step| target_at(snapshot, &steps, step).is_some());
        let mut caption = caption(snapshot, self.count, words);
        let mapping = mapping_sentence(&self.laid, &steps, words);
        if !mapping.is_empty() {
            caption = format!("{caption} · {mapping}");
        }
        let sheet = match &self.by {
            None => Sheet {
                columns: columns(aims, words),
                rows: rows(snapshot, &steps, ("", aims)),
            },
            Some(by) => {
                let by = DividedBy::read(by, snapshot)?;
                let division = by.division(snapshot);
                let label = division.label(snapshot, words);
                caption = format!(
                    "{caption} · {}",
                    words.say("funnel-by-field", &[("field", label.as_str().into())])
                );
                if by == DividedBy::Lists {
                    notes.push(words.say("leads-lists-overlap", &[]));
                }
                let parts = self.parts(
                    snapshot,
                    (definition, verdicts),
                    (division, &all, &zero),
                    words,
                )?;
                for part in &parts {
                    let before = format!("{}/", part.key);
                    behind.extend(whose(&at_steps, &part.leads, &before));
                    behind.push(Behind {
                        key: before,
                        rows: Rows::People(part.leads.clone()),
                    });
                }
                divided_sheet(snapshot, &parts, (label, aims), words)
            }
        };
        Ok(Some(Shown {
            title: title(&own, words),
            caption,
            notes,
            picture: Some(Figure::Funnel(figure)),
            sheet,
            behind,
            formulas: formulas(&steps, words),
            aims: aims_at(snapshot, &steps, words),
            ..Shown::default()
        }))
    }

    /// What was counted before the first stage that leads cannot go past.
    fn zero(
        &self,
        snapshot: &Snapshot,
        (definition, verdicts): (&Definition, &Verdicts),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Option<Zero>>, WorkspaceError> {
        let first = definition.stages.first().filter(|stage| !stage.optional);
        let Some(first) = first.filter(|_| self.laid.template == Template::Joint) else {
            return Ok(Some(None));
        };
        let members = members(verdicts, 0, self.count);
        self.zero.found(snapshot, (first, &members), words, go_on)
    }
}

/// Parts of a division with a line of their own.
const MOST_PARTS: usize = 12;

/// The funnel of some of the leads.
struct OfPart {
    /// The same in every language.
    key: String,
    label: String,
    leads: Mask,
    steps: Vec<FunnelStep>,
}

impl FunnelWanted {
    /// Who is at each step that something measures, and of whom it cannot be said, under the keys of their marks.
    fn at_steps(
        &self,
        definition: &Definition,
        verdicts: &Verdicts,
        steps: &[FunnelStep],
    ) -> Vec<(String, Mask)> {
        let measured = steps.iter().filter_map(|step| {
            let (key, _) = step.stage.as_ref()?;
            Some((step, definition.position(key)?))
        });
        let each = measured.flat_map(|(step, stage)| {
            let met = members(verdicts, stage, self.count);
            let unknown = undecided(verdicts, stage, self.count);
            [("met", met), ("unknown", unknown)]
                .map(|(part, rows)| (format!("{}.{part}", step.key), rows))
        });
        each.collect()
    }

    /// The funnel of each part that has leads.
    fn parts(
        &self,
        snapshot: &Snapshot,
        (definition, verdicts): (&Definition, &Verdicts),
        (division, all, zero): (Division<'_>, &Mask, &Option<Zero>),
        words: Words,
    ) -> Result<Vec<OfPart>, WorkspaceError> {
        let parts = snapshot.divided(division, MOST_PARTS)?;
        let parts = parts.iter().map(|(part, rows)| (part, rows.and(all)));
        let parts = parts.filter(|(_, leads)| leads.count() > 0);
        let of_part = |(part, leads): (&Part, Mask)| {
            let stages = funnel(definition, verdicts, self.count, Some(&leads));
            let own = funnel_steps(snapshot, &self.laid, &stages, words);
            OfPart {
                key: part_key(part),
                label: division.part_label(part, words),
                steps: match zero {
                    Some(zero) => zero.before_part(snapshot, (division, part), &own, &leads),
                    None => own,
                },
                leads,
            }
        };
        Ok(parts.map(of_part).collect())
    }
}

/// Who of these leads is at each step; the keys begin with `before`.
fn whose(at_steps: &[(String, Mask)], leads: &Mask, before: &str) -> Vec<Behind> {
    let behind = |(key, rows): &(String, Mask)| Behind {
        key: format!("{before}{key}"),
        rows: Rows::People(rows.and(leads)),
    };
    at_steps.iter().map(behind).collect()
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

/// The steps of each part: a line for each.
fn divided_sheet(
    snapshot: &Snapshot,
    parts: &[OfPart],
    (label, aims): (String, bool),
    words: Words,
) -> Sheet {
    let leads = words.say("funnel-column-leads", &[]);
    let mut all = vec![
        SheetColumn::new("part", label, ColumnKind::Text),
        SheetColumn::new("leads", leads, ColumnKind::Count),
    ];
    all.extend(columns(aims, words));
    let rows = parts.iter().flat_map(|part| {
        let before = format!("{}/", part.key);
        let rows = rows(snapshot, &part.steps, (&before, aims));
        rows.into_iter().map(move |row| {
            let mut cells = vec![
                Cell::text(&*part.label),
                Cell::count(part.leads.count(), Some(&before)),
            ];
            cells.extend(row);
            cells
        })
    });
    Sheet {
        columns: all,
        rows: rows.collect(),
    }
}

/// With a column of what is aimed at, where anything is.
fn columns(aims: bool, words: Words) -> Vec<SheetColumn> {
    let mut columns: Vec<SheetColumn> = [
        ("step", "funnel-column-stage", ColumnKind::Text),
        ("n", "funnel-column-n", ColumnKind::Count),
        ("unknown", "funnel-column-unknown", ColumnKind::Count),
        ("from_previous", "funnel-column-previous", ColumnKind::Rate),
        ("from_first", "funnel-column-first", ColumnKind::Rate),
    ]
    .map(|(key, label, kind)| SheetColumn::new(key, words.say(label, &[]), kind))
    .into();
    if aims {
        let label = words.say("targets-column", &[]);
        columns.push(SheetColumn::new("target", label, ColumnKind::Number));
    }
    columns
}

/// A row for each step; the keys of those they count begin with `before`.
fn rows(snapshot: &Snapshot, steps: &[FunnelStep], (before, aims): (&str, bool)) -> Vec<Vec<Cell>> {
    let each = steps.iter().enumerate().map(|(i, step)| {
        let mut cells = row(step, before);
        if aims {
            let target = target_at(snapshot, steps, i);
            cells.push(Cell::of(
                target.map_or(CellValue::Nothing, CellValue::Share),
            ));
        }
        cells
    });
    each.collect()
}

fn row(step: &FunnelStep, before: &str) -> Vec<Cell> {
    let label = Cell::text(&*step.label);
    let Some(figures) = &step.figures else {
        let nothing = std::iter::repeat_n(Cell::of(CellValue::Nothing), 4);
        return std::iter::once(label).chain(nothing).collect();
    };
    // Whoever has no name is behind no count.
    let of = |part: &str| (step.key != ZERO).then(|| format!("{before}{}.{part}", step.key));
    vec![
        label,
        Cell::count(figures.n, of("met").as_deref()),
        Cell::count(figures.unknown, of("unknown").as_deref()),
        Cell::rate(figures.from_previous),
        Cell::rate(figures.from_first),
    ]
}

/// What a picture says whose bar of nobody by name is lower than its count.
pub(super) fn cut_note(figure: &charts::FunnelFigure, words: Words) -> String {
    let said = figure.has_cut().then(|| words.say("zero-cut", &[]));
    said.unwrap_or_default()
}

/// Counts of nobody by name in their own colour.
fn anonymous_first(mut figure: charts::FunnelFigure, words: Words) -> charts::FunnelFigure {
    if let Some(stage) = figure.stages.first_mut().filter(|stage| stage.key == ZERO) {
        stage.owner = charts::Owner::Anonymous;
        figure.owners.anonymous = words.say("own-funnel-anonymous", &[]);
        // Of those who were counted and did not come nobody knows that they dropped off.
        if let Some(step) = figure
            .stages
            .get_mut(1)
            .and_then(|stage| stage.conversion.as_mut())
        {
            step.drop_text = String::new();
        }
        figure.note = cut_note(&figure, words);
    }
    figure
}

/// The conversions between stages: what is aimed at is said of these.
fn aims_at(snapshot: &Snapshot, steps: &[FunnelStep], words: Words) -> Vec<Aim> {
    let each = steps.iter().filter_map(|step| {
        let over = steps.get(step.over?)?;
        let (from, _) = over.stage.as_ref()?;
        let (to, _) = step.stage.as_ref()?;
        let label = format!("{} → {}", over.label, step.label);
        let now = step.figures.as_ref()?.from_previous;
        Some(snapshot.aim((&from.0, &to.0), label, (now, words)))
    });
    each.collect()
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

#[cfg(test)]
mod tests {
    use lead::Mask;
    use words::{Locale, Words};

    use super::FunnelWanted;
    use crate::measure::{CellValue, Shown};
    use crate::tests::{Still, now};
    use crate::{Snapshot, Workspace};

    const GRADED: &str = include_str!("../../../tests/fixtures/graded.json");

    fn by(snapshot: &Snapshot, by: Option<&str>) -> Shown {
        let wanted = FunnelWanted {
            by: by.map(str::to_owned),
            ..FunnelWanted::default()
        };
        let shown = wanted.shown(snapshot, Words::of(Locale::En), &|| true);
        shown.unwrap().unwrap()
    }

    fn leads(shown: &Shown, key: &str) -> Mask {
        let behind = shown.behind.iter().find(|one| one.key == key).unwrap();
        let crate::measure::Rows::People(rows) = &behind.rows else {
            panic!("{key} counts no people")
        };
        rows.clone()
    }

    #[test]
    fn the_parts_of_a_funnel_hold_each_lead_of_a_step_once_and_open_those_they_count() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.leadpact");
        let mut workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
        let definition = definition::read(GRADED).unwrap();
        workspace
            .definition_save(&definition, (now(), "Ola"))
            .unwrap();
        let snapshot = workspace.snapshot();
        let whole = by(snapshot, None);
        for division in [
            "country",
            "@grade",
            "@score:fit",
            "@version",
            "@criterion:big",
        ] {
            let shown = by(snapshot, Some(division));
            for step in ["lead", "mql", "sql"] {
                for part in ["met", "unknown"] {
                    let all = leads(&whole, &format!("{step}.{part}"));
                    let ends = format!("/{step}.{part}");
                    let parts = shown.behind.iter().filter(|one| one.key.ends_with(&ends));
                    let n: usize = parts.map(|one| one.rows.n()).sum();
                    assert_eq!(n, all.count(), "{division} {step} {part}");
                }
            }
            for cell in shown.sheet.rows.iter().flatten() {
                let (Some(key), CellValue::Count(n)) = (&cell.behind, &cell.value) else {
                    continue;
                };
                assert_eq!(leads(&shown, key).count() as u64, *n, "{division} {key}");
            }
        }
    }
}
