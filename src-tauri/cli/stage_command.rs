//! What stands between the leads and a stage? What would settle most of those that cannot be judged,
//! and whom one criterion alone keeps out.

use definition::StageKey;
use qualify::{NearMiss, Settling};
use serde::Serialize;
use words::Arg;
use workspace::{StageOpen, stage_open};

use crate::context::{Context, Done, decided};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::reasons::Telling;

/// A stage, and what stands before it.
#[derive(Serialize)]
struct StageSaid {
    /// Its key.
    stage: String,
    /// Leads at it, on the complete path.
    n: usize,
    /// Leads that are not, and are not ruled out.
    unknown: usize,
    /// What would settle those.
    settling: Vec<SettlingSaid>,
    /// Whom one criterion keeps out.
    near: Vec<NearSaid>,
}

/// What would settle some leads.
#[derive(Serialize)]
struct SettlingSaid {
    /// What is not known of them, in words.
    subject: String,
    /// The ids of the criteria that ask about it.
    criteria: Vec<String>,
    /// How many leads it would settle, whatever it turned out to be.
    n: usize,
}

/// The leads that one criterion keeps out.
#[derive(Serialize)]
struct NearSaid {
    /// Its id.
    criterion: String,
    /// Leads that would be at the stage if it alone said otherwise.
    n: usize,
    /// Those of them whom it surely keeps out; of the others it is not known.
    kept_out: usize,
}

/// Shows what stands before a stage of the definition in force.
pub(crate) fn run(context: &mut Context, key: &str, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    decided(snapshot)?;
    let Some((definition, _)) = snapshot.decided() else {
        return Ok(Done::Well);
    };
    let key = StageKey(key.to_owned());
    let Some(open) = stage_open(snapshot, definition, &key)? else {
        return Ok(Done::Well);
    };
    let telling = Telling {
        snapshot,
        definition,
        words: context.words,
    };
    if json {
        context.streams.json(&said(&key, &open, telling))?;
        return Ok(Done::Well);
    }
    for line in lines(&open, telling) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn said(key: &StageKey, open: &StageOpen, telling: Telling<'_>) -> StageSaid {
    let settling = open.settling.iter().map(|one| SettlingSaid {
        subject: telling.wording(|wording| wording.subject(&one.subject)),
        criteria: one.criteria.iter().map(ToString::to_string).collect(),
        n: one.rows.count(),
    });
    let near = open.near.iter().map(|one| NearSaid {
        criterion: one.criterion.to_string(),
        n: one.rows.count(),
        kept_out: one.kept_out.count(),
    });
    StageSaid {
        stage: key.to_string(),
        n: open.n,
        unknown: open.unknown,
        settling: settling.collect(),
        near: near.collect(),
    }
}

fn lines(open: &StageOpen, telling: Telling<'_>) -> Vec<String> {
    let words = telling.words;
    let counts = [
        ("n", Arg::from(open.n)),
        ("unknown", Arg::from(open.unknown)),
    ];
    let mut lines = vec![words.say("stage-open", &counts), String::new()];
    let number = |n: usize| words.integer(n as u64);
    lines.push(words.say("stage-settles", &[]));
    if open.settling.is_empty() {
        lines.push(format!("  {}", words.say("stage-settles-nothing", &[])));
    }
    let mut grid = Grid::new(&[Side::Right, Side::Left]);
    for Settling { subject, rows, .. } in &open.settling {
        let subject = telling.wording(|wording| wording.subject(subject));
        grid.row([format!("  {}", number(rows.count())), subject]);
    }
    lines.extend(grid.lines(0));
    lines.extend([String::new(), words.say("stage-near", &[])]);
    if open.near.is_empty() {
        lines.push(format!("  {}", words.say("stage-near-nobody", &[])));
    }
    let mut grid = Grid::new(&[Side::Right, Side::Left, Side::Left]);
    for near in &open.near {
        let NearMiss {
            criterion,
            rows,
            kept_out,
        } = near;
        let own = telling.definition.criterion(criterion);
        let sentence = own.map_or_else(|| criterion.to_string(), |one| telling.criterion(one));
        let unknown = rows.count() - kept_out.count();
        let unknown =
            (unknown > 0).then(|| words.say("stage-near-unknown", &[("n", unknown.into())]));
        grid.row([
            format!("  {}", number(rows.count())),
            sentence,
            unknown.unwrap_or_default(),
        ]);
    }
    lines.extend(grid.lines(0));
    lines
}
