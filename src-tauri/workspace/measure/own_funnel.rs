//! How many come to each step of a funnel of the team's own, or of the agreed one counted in companies or deals?
//!
//! Invariants: whoever a figure counts is behind its key, as rows of the unit; a rate over nobody by name is a ratio
//! and has no interval; the parts of a breakdown are all there, so that they add up to the whole.

mod limits;
mod said;

use charts::Figure;
use funnel::{
    Anonymous, Count, Division, Ground, OwnCounted, OwnFunnel, OwnStep, StageFigures, Tally, Unit,
    Wanted as RowsWanted, own_counted, own_read, tally,
};
use lead::{Mask, Relation, Table};
use statistics::{Spread, spread};
use words::Words;

use super::shown::Shown;
use crate::own_funnels::OwnFunnelError;
use crate::{Snapshot, WorkspaceError};

/// What is asked of a funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnAsked {
    /// Which funnel.
    pub which: WhichFunnel,
    /// Who counts at a step; `None` as the funnel says.
    pub count: Option<Count>,
    /// By what of the unit's table it is divided.
    pub by: Option<Division>,
}

/// Which funnel.
#[derive(Clone, Debug, PartialEq)]
pub enum WhichFunnel {
    /// One that is kept, by its id or name.
    Kept(String),
    /// This one.
    Written(OwnFunnel),
    /// The one that this text is, as a file has it.
    Text(String),
    /// The stages of the definition in force, counted in this unit.
    Stages(Unit),
}

/// A funnel, counted, and divided.
pub struct OwnAnswer {
    /// The funnel.
    pub funnel: OwnFunnel,
    /// What it comes to.
    pub counted: OwnCounted,
    /// Its steps with their figures, those that know nobody first.
    pub steps: Vec<OwnStepFigures>,
    /// The same of each part, in the order of how many, periods in theirs, the missing last.
    pub parts: Vec<OwnPart>,
    /// The rows of the unit that nobody in the list belongs to, where a step asks people; none of people.
    pub nobody: Option<Mask>,
}

/// The figures of a step.
pub struct OwnStepFigures {
    /// The figures; of a step that knows nobody only `n`.
    pub figures: StageFigures,
    /// The position of the step that `from_previous` is over.
    pub over: Option<usize>,
    /// What is known of those who are not known by name.
    pub anonymous: Option<Anonymous>,
    /// Who came there on a day that nobody knows, and is in no count for it.
    pub undated: usize,
    /// The days from the step before, where an order tells them.
    pub days: Option<Spread>,
}

/// Some of the rows of the unit.
pub struct OwnPart {
    /// What they have in common, as files write it; `None` is missing.
    pub value: Option<String>,
    /// The rows.
    pub rows: Mask,
    /// How many of them are counted.
    pub n: usize,
    /// Their figures.
    pub steps: Vec<OwnStepFigures>,
}

impl OwnAsked {
    /// The funnel, as it is kept or written.
    ///
    /// # Errors
    /// Where there is none of that name, or the text is no funnel.
    pub(super) fn funnel(&self, snapshot: &Snapshot) -> Result<OwnFunnel, WorkspaceError> {
        let mut funnel = match &self.which {
            WhichFunnel::Kept(named) => snapshot.own_funnel(named)?.funnel,
            WhichFunnel::Written(funnel) => funnel.clone(),
            WhichFunnel::Text(text) => own_read(text).map_err(OwnFunnelError::from)?,
            WhichFunnel::Stages(unit) => {
                let (definition, _) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
                OwnFunnel::of_stages(definition, *unit, Count::CompletePath)
            }
        };
        if let Some(count) = self.count {
            funnel.count = count;
        }
        Ok(funnel)
    }

    /// The funnel counted.
    ///
    /// # Errors
    /// Where there is no such funnel, or it asks for what is not there. `None` as soon as `go_on` says no.
    pub fn answer(
        &self,
        snapshot: &Snapshot,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<OwnAnswer>, WorkspaceError> {
        let funnel = self.funnel(snapshot)?;
        // When people came to stages is asked only where it matters.
        let paths = match funnel.asks_stages() && funnel.order.is_some() {
            true => match snapshot.all_paths(go_on)? {
                None => return Ok(None),
                paths => paths,
            },
            false => None,
        };
        let ground = Ground {
            list: &snapshot.list,
            decided: snapshot.decided(),
            paths: paths.as_deref(),
            as_of: snapshot.as_of,
            among: snapshot.population().map(|list| &list.on),
        };
        let counted = own_counted(&funnel, &ground).map_err(OwnFunnelError::from)?;
        let steps = steps_of(&funnel, &counted, None);
        let parts = self
            .by
            .as_ref()
            .map(|by| parts_of(snapshot, &funnel, &counted, by));
        let related = relation_of(funnel.unit).and_then(|unit| snapshot.list.related(unit));
        // Those of a list are somebody's.
        let related = related.filter(|_| counted.among.is_none() && said::asks_people(&funnel));
        let nobody = related.map(|related| {
            let n = related.table().n_rows();
            Mask::from_fn(n, |row| related.leads_of(row).is_empty())
        });
        Ok(Some(OwnAnswer {
            nobody: nobody.filter(|rows| rows.count() > 0),
            steps,
            parts: parts.transpose()?.unwrap_or_default(),
            funnel,
            counted,
        }))
    }

    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(answer) = self.answer(snapshot, go_on)? else {
            return Ok(None);
        };
        Ok(Some(Shown {
            title: answer.title(words),
            caption: answer.caption(snapshot, words),
            notes: answer.notes(snapshot, words),
            picture: Some(Figure::Funnel(answer.picture(words))),
            sheet: answer.sheet(self.by.as_ref(), snapshot, words),
            behind: answer.behind(),
            formulas: answer.formulas(words),
            ..Shown::default()
        }))
    }
}

/// The table whose rows are counted; `None` of people, who are the list itself.
fn relation_of(unit: Unit) -> Option<Relation> {
    match unit {
        Unit::Person => None,
        Unit::Company => Some(Relation::Company),
        Unit::Deal => Some(Relation::Deal),
    }
}

/// The table whose rows are counted.
fn table_of(snapshot: &Snapshot, unit: Unit) -> &Table {
    let related = relation_of(unit).and_then(|relation| snapshot.list.related(relation));
    related.map_or(&snapshot.list, lead::Related::table)
}

fn parts_of(
    snapshot: &Snapshot,
    funnel: &OwnFunnel,
    counted: &OwnCounted,
    by: &Division,
) -> Result<Vec<OwnPart>, WorkspaceError> {
    let table = table_of(snapshot, funnel.unit);
    if table.field(&by.field).is_none() {
        return Err(WorkspaceError::FieldAbsent(by.field.to_string()));
    }
    let wanted = RowsWanted {
        by: vec![by.clone()],
        ..RowsWanted::default()
    };
    let Tally { groups, .. } = tally(table, &wanted);
    let part = |group: funnel::Group| {
        let rows = Mask::of_rows(table.n_rows(), group.rows.iter().copied());
        let rows = counted
            .among
            .as_ref()
            .map_or(rows.clone(), |among| rows.and(among));
        OwnPart {
            value: group.values.into_iter().next().flatten(),
            n: rows.count(),
            steps: steps_of(funnel, counted, Some(&rows)),
            rows,
        }
    };
    Ok(groups
        .into_iter()
        .map(part)
        .filter(|part| part.n > 0)
        .collect())
}

/// The steps with their figures, of the population or of a part of it.
fn steps_of(funnel: &OwnFunnel, counted: &OwnCounted, part: Option<&Mask>) -> Vec<OwnStepFigures> {
    let first = counted.anonymous.len();
    let nobody = counted.anonymous.iter().map(|nobody| OwnStepFigures {
        figures: StageFigures {
            key: definition::StageKey(key_of(&funnel.steps, nobody.step)),
            n: nobody.n as usize,
            unknown: 0,
            pending: 0,
            skipped: 0,
            from_previous: None,
            from_first: None,
        },
        over: None,
        anonymous: Some(nobody.clone()),
        undated: 0,
        days: None,
    });
    // Nobody knows of which part those are who have no name.
    let mut steps: Vec<OwnStepFigures> = match part {
        None => nobody.collect(),
        Some(_) => Vec::new(),
    };
    let before = steps.len();
    let mut over = before.checked_sub(1);
    for (at, figures) in counted.figures(part).into_iter().enumerate() {
        let undated = counted.undated.get(at);
        let undated = undated.map_or(0, |mask| {
            part.map_or(mask.count(), |own| own.count_and(mask))
        });
        steps.push(OwnStepFigures {
            over: figures.from_previous.and(over),
            figures,
            anonymous: None,
            undated,
            days: days_before(counted, at, part),
        });
        if !funnel
            .steps
            .get(first + at)
            .is_some_and(|step| step.optional)
        {
            over = Some(before + at);
        }
    }
    steps
}

fn key_of(steps: &[OwnStep], at: usize) -> String {
    steps
        .get(at)
        .map_or_else(String::new, |step| step.key.clone())
}

/// The days from the step before to this one.
fn days_before(counted: &OwnCounted, step: usize, part: Option<&Mask>) -> Option<Spread> {
    let times = &counted.passed.as_ref()?.times;
    let (before, own) = (times.get(step.checked_sub(1)?)?, times.get(step)?);
    let members = counted.members(step);
    let rows = part.map_or(members.clone(), |part| members.and(part));
    spread(
        rows.rows()
            .map(|row| own[row].saturating_sub(before[row]) as f64 / 86_400.0),
    )
}
