//! What is known of one lead, where does it stand, and why? Found by its record id or e-mail
//! address, folded as every comparison is; a shared mailbox finds everybody behind it.

use qualify::{Explanation, explain};
use serde::Serialize;
use words::Arg;
use workspace::{Snapshot, WorkspaceError, say_value};

use crate::arguments::LeadsShow;
use crate::context::{Context, Done, decided, snapshot_as_of};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::journeys_said::{self, PassSaid};
use crate::reasons::Telling;
use crate::reasons_json::{NeedSaid, ReasonSaid};

/// The leads of a key.
#[derive(Serialize)]
struct Shown {
    /// The day up to whose end they are judged.
    as_of: String,
    /// The definition that judges them; null before there is one.
    definition_hash: Option<String>,
    /// In the order of import.
    leads: Vec<LeadShown>,
}

/// One lead.
#[derive(Serialize)]
struct LeadShown {
    /// Every field of the list.
    facts: Vec<Fact>,
    /// Where it stands; null before there is a definition.
    standing: Option<Standing>,
    /// Its passes through the funnel; only with `--journeys`, none before there is a definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    journeys: Option<Vec<PassSaid>>,
}

/// What is known of a lead.
#[derive(Serialize)]
struct Fact {
    /// The key of the field.
    field: String,
    /// Its label.
    label: String,
    /// The value as files write it; null where it is missing.
    value: Option<String>,
}

/// Where a lead stands.
#[derive(Serialize)]
struct Standing {
    /// The furthest stage met on the complete path; null for none.
    place: Option<String>,
    /// The furthest stage that is not ruled out; null for none.
    may_reach: Option<String>,
    /// Whether it is excluded: `met`, `not met` or `unknown`.
    excluded: &'static str,
    /// The stages in path order.
    stages: Vec<StageShown>,
    /// Why it is excluded or not, one per exclusion; only with `--why`.
    #[serde(skip_serializing_if = "Option::is_none")]
    exclusions: Option<Vec<ReasonSaid>>,
    /// What stands before the next stage; null at the last one.
    next: Option<Next>,
}

/// A lead at one stage.
#[derive(Serialize)]
struct StageShown {
    /// The key of the stage.
    stage: String,
    /// `met`, `not met` or `unknown`.
    verdict: &'static str,
    /// Why, only with `--why`; null where no rule tells who is in the stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Option<ReasonSaid>>,
}

/// What stands before the next stage.
#[derive(Serialize)]
struct Next {
    /// The key of the stage.
    stage: String,
    /// The criteria that would have to change; null where no change of criteria leads there.
    needs: Option<Vec<NeedSaid>>,
}

/// Shows the leads of a key.
pub(crate) fn run(context: &mut Context, wanted: &LeadsShow) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let rows = snapshot.rows_known_by(&wanted.key)?;
    if rows.is_empty() {
        return Err(WorkspaceError::LeadAbsent(wanted.key.clone()).into());
    }
    let telling = match decided(&snapshot) {
        Ok((definition, _)) => Some(Telling {
            snapshot: &snapshot,
            definition,
            words: context.words,
        }),
        Err(WorkspaceError::DefinitionAbsent) => None,
        Err(error) => return Err(error.into()),
    };
    let journeys = match wanted.journeys {
        true => snapshot.journeys(&|| true)?,
        false => None,
    };
    let ways = journeys.as_ref().zip(telling);
    if wanted.json {
        let way = |row: usize| {
            let said = ways.map(|(ways, telling)| PassSaid::all(ways, telling.definition, row));
            said.unwrap_or_default()
        };
        let lead = |&row: &usize| LeadShown {
            journeys: wanted.journeys.then(|| way(row)),
            facts: facts(&snapshot, row),
            standing: telling.map(|telling| Standing::of(telling, row, wanted.why)),
        };
        let saved = snapshot.definition.as_ref();
        let shown = Shown {
            as_of: snapshot.as_of.to_string(),
            definition_hash: saved.map(|saved| saved.hash.clone()),
            leads: rows.iter().map(lead).collect(),
        };
        context.streams.json(&shown)?;
        return Ok(Done::Well);
    }
    for (i, &row) in rows.iter().enumerate() {
        if i > 0 {
            context.streams.gap()?;
            context.streams.gap()?;
        }
        say_facts(context, &snapshot, row)?;
        if let Some(telling) = telling {
            context.streams.gap()?;
            say_standing(context, telling, row, wanted.why)?;
        }
        if let Some((ways, telling)) = ways {
            context.streams.gap()?;
            for line in journeys_said::lines(ways, telling.definition, row, context.words) {
                context.streams.line(&line)?;
            }
        }
    }
    Ok(Done::Well)
}

fn facts(snapshot: &Snapshot, row: usize) -> Vec<Fact> {
    let list = &snapshot.list;
    let fact = |field: &lead::Field| Fact {
        field: field.key.to_string(),
        label: field.label.clone(),
        value: list
            .value(row, &field.key)
            .map(|value| value.to_value().to_string()),
    };
    list.fields().iter().map(fact).collect()
}

impl Standing {
    fn of(telling: Telling<'_>, row: usize, why: bool) -> Self {
        let said = explained(telling, row);
        let stages = &telling.definition.stages;
        let key = |stage: usize| stages.get(stage).map(|stage| stage.key.to_string());
        let reason = |reason| ReasonSaid::of(reason, telling);
        let shown = said.stages.iter().map(|stage| StageShown {
            stage: stage.key.to_string(),
            verdict: stage.verdict.name(),
            reason: why.then(|| stage.reason.as_ref().map(reason)),
        });
        Self {
            place: said.place.and_then(key),
            may_reach: said.may_reach.and_then(key),
            excluded: said.excluded.name(),
            stages: shown.collect(),
            exclusions: why.then(|| said.exclusions.iter().map(reason).collect()),
            next: said.next.as_ref().and_then(|next| {
                let needs = next.needs.as_ref();
                Some(Next {
                    stage: key(next.stage)?,
                    needs: needs.map(|needs| needs.iter().map(NeedSaid::of).collect()),
                })
            }),
        }
    }
}

fn explained(telling: Telling<'_>, row: usize) -> Explanation {
    let snapshot = telling.snapshot;
    explain(telling.definition, &snapshot.list, snapshot.as_of, row)
}

fn say_facts(context: &mut Context, snapshot: &Snapshot, row: usize) -> Result<(), Failure> {
    let mut grid = Grid::new(&[Side::Left, Side::Left]);
    for field in snapshot.list.fields() {
        let value = snapshot.list.value(row, &field.key);
        let value = value.map_or_else(
            || context.words.say("value-missing", &[]),
            |value| say_value(value, context.words),
        );
        grid.row([field.label.clone(), value]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

fn say_standing(
    context: &mut Context,
    telling: Telling<'_>,
    row: usize,
    why: bool,
) -> Result<(), Failure> {
    let said = explained(telling, row);
    let (words, stages) = (context.words, &telling.definition.stages);
    let named = |key: &str, stage: usize| {
        let label = stages.get(stage).map_or("", |stage| stage.label.as_str());
        words.say(key, &[("stage", Arg::from(label))])
    };
    let mut place = match said.place {
        Some(place) => named("lead-place", place),
        None => words.say("lead-place-none", &[]),
    };
    if let Some(further) = said.may_reach.filter(|_| said.may_reach != said.place) {
        place = format!("{place} {}", named("lead-may-reach", further));
    }
    context.streams.line(&place)?;
    if !why {
        let mut grid = Grid::new(&[Side::Left, Side::Left]);
        for (stage, verdict) in stages.iter().zip(&said.stages) {
            grid.row([stage.label.clone(), telling.verdict(verdict.verdict)]);
        }
        for line in grid.lines(2) {
            context.streams.line(&line)?;
        }
    } else {
        if !said.exclusions.is_empty() {
            context.streams.gap()?;
            let heading = words.say("lead-exclusions", &[]);
            context.streams.line(&heading)?;
            for line in telling.reasons(&said.exclusions, 2) {
                context.streams.line(&line)?;
            }
        }
        for (stage, verdict) in stages.iter().zip(&said.stages) {
            context.streams.gap()?;
            let heading = format!("{}: {}", stage.label, telling.verdict(verdict.verdict));
            context.streams.line(&heading)?;
            let lines = match &verdict.reason {
                Some(reason) => telling.reasons(std::slice::from_ref(reason), 2),
                None => vec![format!("  {}", words.say("lead-no-decision", &[]))],
            };
            for line in lines {
                context.streams.line(&line)?;
            }
        }
    }
    let Some(next) = &said.next else {
        return Ok(());
    };
    let needs = next.needs.as_deref().unwrap_or_default();
    if !needs.is_empty() {
        context.streams.gap()?;
        context.streams.line(&named("lead-next", next.stage))?;
        let mut grid = Grid::new(&[Side::Left, Side::Left]);
        for need in needs {
            let criterion = telling.definition.criterion(&need.id);
            let said = criterion.map_or_else(|| need.id.to_string(), |c| telling.criterion(c));
            grid.row([telling.verdict(need.now), said]);
        }
        for line in grid.lines(2) {
            context.streams.line(&line)?;
        }
    }
    Ok(())
}
