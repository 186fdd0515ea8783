//! Who comes in and who goes when one definition takes the place of another, and why? Stage by stage,
//! and for each value of a field.

use std::path::Path;

use definition::{CriterionId, Definition};
use serde::Serialize;
use words::Words;
use workspace::{
    Comparison, Division, PartCompared, Price, Snapshot, Which, Workspace, WorkspaceError,
    compare_definitions, price, source_field,
};

use crate::context::{Context, Done, field};
use crate::definitions::read;
use crate::failure::Failure;
use crate::funnel_command::division;
use crate::grid::{Grid, Side};
use crate::measuring_arguments::Compare;
use crate::price_said::{CaughtSaid, WonSaid, caught, unclear, won_lines};
use crate::reasons::Telling;

/// Two definitions, compared.
#[derive(Serialize)]
struct ComparisonSaid {
    /// The hash of the definition that would go.
    before: String,
    /// The hash of the one that would come.
    after: String,
    /// The day up to whose end both judge.
    as_of: String,
    /// Stage by stage.
    stages: Vec<StageSaid>,
    /// For each value of a field; empty without one.
    parts: Vec<PartSaid>,
    /// What was won; null where nothing says so.
    won: Option<WonSaid>,
}

/// A stage under both.
#[derive(Serialize)]
struct StageSaid {
    /// Its key.
    stage: String,
    /// Leads at it before; null where there was no such stage.
    before: Option<usize>,
    /// Leads at it after; null where there is no such stage.
    after: Option<usize>,
    /// How many come in.
    entering: usize,
    /// How many go.
    leaving: usize,
    /// How many could not be judged before, and cannot after.
    unclear_before: usize,
    unclear_after: usize,
    /// What it does with what was won; null where nothing says what was.
    won: Option<CaughtSaid>,
    /// What decides that they come in.
    why_entering: Vec<WhySaid>,
    /// What decides that they go.
    why_leaving: Vec<WhySaid>,
}

/// A criterion that has a part in it.
#[derive(Serialize)]
struct WhySaid {
    /// Its id.
    criterion: String,
    /// With how many leads.
    n: usize,
}

/// The leads with one value.
#[derive(Serialize)]
struct PartSaid {
    /// What they have in common.
    label: String,
    /// Per stage, how many come in and how many go.
    stages: Vec<[usize; 2]>,
}

/// Criteria that are named on a terminal.
const MOST_NAMED: usize = 5;

/// Compares two definitions over the list.
pub(crate) fn run(context: &mut Context, wanted: &Compare) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let before = match &wanted.before {
        Some(named) => definition_of(&workspace, named)?,
        None => snapshot.definition_of(Which::Draft)?.clone(),
    };
    let after = definition_of(&workspace, &wanted.after)?;
    let by = match &wanted.by {
        Some(named) => Some(field(snapshot, named)?),
        None if wanted.by_source => Some(source(snapshot)?),
        None => None,
    };
    let both = [&before, &after];
    let by = division(by, wanted.by_list);
    let comparison = compare_definitions(snapshot, both, by)?;
    let compared = (&comparison, by, &price(snapshot, both)?);
    if wanted.json {
        let said = said(snapshot, both, compared, context);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let lines = lines(snapshot, both, compared, context);
    for line in lines {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

/// The field that tells where leads came from.
fn source(snapshot: &Snapshot) -> Result<&lead::Field, WorkspaceError> {
    let absent = || WorkspaceError::FieldAbsent("lead_source".to_owned());
    source_field(snapshot).ok_or_else(absent)
}

/// A version by its number, what is in force, what the editor keeps and nobody saved, or a file.
fn definition_of(workspace: &Workspace, named: &str) -> Result<Definition, Failure> {
    let snapshot = workspace.snapshot();
    match named.parse() {
        Ok(no) => Ok(snapshot.definition_of(Which::Version(no))?.clone()),
        Err(_) if named == "draft" => Ok(snapshot.definition_of(Which::Draft)?.clone()),
        Err(_) if named == "edited" => {
            let kept = workspace.draft()?.ok_or(WorkspaceError::DefinitionAbsent)?;
            Ok(kept.finished())
        }
        Err(_) => Ok(read(Path::new(named))?),
    }
}

/// What was compared, by what, and what it costs.
type Compared<'a> = (&'a Comparison, Option<Division<'a>>, &'a Price);

fn said(
    snapshot: &Snapshot,
    [before, after]: [&Definition; 2],
    (comparison, by, price): Compared<'_>,
    context: &Context,
) -> ComparisonSaid {
    let why = |all: &[(CriterionId, usize)]| {
        let all = all.iter().map(|(id, n)| WhySaid {
            criterion: id.to_string(),
            n: *n,
        });
        all.collect()
    };
    let priced = comparison.stages.iter().zip(&price.stages);
    let stages = priced.map(|(stage, priced)| StageSaid {
        unclear_before: unclear(priced).0,
        unclear_after: unclear(priced).1,
        won: caught(priced, price),
        stage: stage.key.to_string(),
        before: stage.before,
        after: stage.after,
        entering: stage.entering.count(),
        leaving: stage.leaving.count(),
        why_entering: why(&stage.why_entering),
        why_leaving: why(&stage.why_leaving),
    });
    let parts = comparison.parts.iter().map(|part| PartSaid {
        label: label_of(by, part, context.words),
        stages: part.stages.iter().map(|&(i, o)| [i, o]).collect(),
    });
    ComparisonSaid {
        before: before.hash(),
        after: after.hash(),
        as_of: snapshot.as_of.to_string(),
        stages: stages.collect(),
        parts: parts.collect(),
        won: price.won.map(WonSaid::from),
    }
}

fn lines(
    snapshot: &Snapshot,
    [before, after]: [&Definition; 2],
    (comparison, by, price): Compared<'_>,
    context: &Context,
) -> Vec<String> {
    let words = context.words;
    let number = |n: usize| words.integer(n as u64);
    let moved = |sign: &str, n: usize| {
        if n == 0 {
            "–".to_owned()
        } else {
            format!("{sign}{}", number(n))
        }
    };
    let counted = |n: Option<usize>| n.map_or_else(|| "–".to_owned(), number);
    let columns = [
        (Side::Left, words.say("moved-stage", &[])),
        (Side::Right, words.say("moved-before", &[])),
        (Side::Right, words.say("moved-after", &[])),
        (Side::Right, words.say("moved-entering", &[])),
        (Side::Right, words.say("moved-leaving", &[])),
        (Side::Right, words.say("price-unclear", &[])),
    ];
    let mut grid = Grid::under(&columns);
    for (stage, priced) in comparison.stages.iter().zip(&price.stages) {
        let (was, is) = unclear(priced);
        grid.row([
            stage.key.to_string(),
            counted(stage.before),
            counted(stage.after),
            moved("+", stage.entering.count()),
            moved("−", stage.leaving.count()),
            match was == is {
                true => number(is),
                false => format!("{} → {}", number(was), number(is)),
            },
        ]);
    }
    let mut lines = grid.lines(0);
    lines.extend(won_lines(price, words));
    for stage in &comparison.stages {
        let goes_by = if stage.after.is_some() { after } else { before };
        for (key, why, definition) in [
            ("moved-why-entering", &stage.why_entering, after),
            ("moved-why-leaving", &stage.why_leaving, goes_by),
        ] {
            if why.is_empty() {
                continue;
            }
            let telling = Telling {
                snapshot,
                definition,
                words,
            };
            lines.push(String::new());
            lines.push(words.say(key, &[("stage", stage.key.to_string().into())]));
            let mut grid = Grid::new(&[Side::Right, Side::Left]);
            for (id, n) in why.iter().take(MOST_NAMED) {
                let own = definition.criterion(id);
                let sentence = own.map_or_else(|| id.to_string(), |one| telling.criterion(one));
                grid.row([format!("  {}", number(*n)), sentence]);
            }
            lines.extend(grid.lines(0));
        }
    }
    if !comparison.parts.is_empty() {
        let mut columns = vec![(Side::Left, String::new())];
        let keys = comparison.stages.iter().map(|stage| stage.key.to_string());
        columns.extend(keys.map(|key| (Side::Right, key)));
        let mut grid = Grid::under(&columns);
        for part in &comparison.parts {
            let cells = part.stages.iter().map(|&(entering, leaving)| {
                format!("{} {}", moved("+", entering), moved("−", leaving))
            });
            grid.row([label_of(by, part, words)].into_iter().chain(cells));
        }
        lines.push(String::new());
        lines.extend(grid.lines(0));
        if by == Some(Division::Lists) {
            lines.extend([String::new(), words.say("leads-lists-overlap", &[])]);
        }
    }
    lines
}

fn label_of(by: Option<Division<'_>>, part: &PartCompared, words: Words) -> String {
    by.map_or_else(String::new, |by| by.part_label(&part.part, words))
}
