//! Whom would a version have taken? What is in force, a signed version, or what is being edited, by what is known
//! today or was known when it mattered.
//!
//! Invariant: all are tried at the same stage by its name, on the complete path to it.

use definition::Definition;
use funnel::{Count, members, undecided};
use qualify::Kleene;
use words::Words;

use super::known::Known;
use super::late::late_criteria;
use super::then::Then;
use super::{LEAST_TESTED, key_of};
use crate::calibration::boundary_of;
use crate::{Snapshot, Which, WorkspaceError};

/// A version that takes so small a part beyond those in force is no looser.
const LOOSER: f64 = 0.05;

/// A version with what it says of the list.
pub(super) struct Tried {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) verdicts: Kleene,
    pub(super) late: Vec<String>,
    /// It takes leads beyond those that the definition in force takes, and too few of them were tested.
    pub(super) untested: Option<(usize, usize)>,
}

/// A version with whom it takes, by what is known today or was then; `None` as soon as `go_on` says no.
pub(super) fn tried_of(
    snapshot: &Snapshot,
    which: Which,
    (known, then, in_force): (&Known<'_>, Option<&Then>, &Kleene),
    words: Words,
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Tried>, WorkspaceError> {
    let definition = snapshot.definition_of(which)?;
    let findings = snapshot.errors(definition);
    if !findings.is_empty() {
        return Err(WorkspaceError::DefinitionWrong(findings));
    }
    let stage = stage_in(definition, known);
    let absent = || WorkspaceError::StageAbsent(known.stage_label().to_owned());
    let stage = stage.ok_or_else(absent)?;
    let verdicts = match (which, then) {
        (Which::Draft, _) => Some(in_force.clone()),
        (Which::Version(_), None) => Some(at_stage(snapshot, definition, stage)),
        (Which::Edited, None) => Some(at_stage(snapshot, definition, stage)),
        (Which::Version(no), Some(then)) => then.at_stage(&snapshot.as_if(no)?, stage, go_on)?,
        (Which::Edited, Some(then)) => {
            let edited = snapshot
                .under_edited()
                .ok_or(WorkspaceError::DefinitionAbsent)?;
            then.at_stage(&edited, stage, go_on)?
        }
    };
    let Some(verdicts) = verdicts else {
        return Ok(None);
    };
    let label = match which {
        Which::Draft => words.say("improve-in-force", &[]),
        Which::Version(no) => words.say("improve-version", &[("no", no.into())]),
        Which::Edited => words.say("improve-edited", &[]),
    };
    Ok(Some(Tried {
        key: key_of(which),
        label,
        late: late_criteria(definition, stage, known),
        untested: beyond(&verdicts, in_force, known, snapshot),
        verdicts,
    }))
}

/// Whom the versions took while they were in effect: who came to the stage by the one of the day, by what is known today
/// or was then. `told` is the snapshot as decided.
pub(super) fn tried_as_decided(
    (snapshot, told): (&Snapshot, &Snapshot),
    (known, then, in_force): (&Known<'_>, Option<&Then>, &Kleene),
    words: Words,
) -> Tried {
    let today = told.verdicts.as_ref().map(|verdicts| {
        let met = members(verdicts, known.stage, Count::CompletePath);
        Kleene::new(met, &undecided(verdicts, known.stage, Count::CompletePath))
    });
    let today = today.unwrap_or_else(|| in_force.clone());
    let verdicts = match (then, told.told.ways()) {
        (Some(then), Some(ways)) => {
            let met = then.taken(known.definition, known.stage, &ways);
            // Who came only later was not taken, and everybody else who is unknown still is.
            let unknown = today.unknown().and_not(&met);
            Kleene::new(met, &unknown)
        }
        _ => today,
    };
    let asked = told.told.in_effect().iter();
    let versions = asked.filter_map(|(_, no)| snapshot.agreement.version(*no));
    let mut late: Vec<String> = versions
        .flat_map(|version| {
            let stage = stage_in(&version.definition, known);
            let late = stage.map(|stage| late_criteria(&version.definition, stage, known));
            late.unwrap_or_default()
        })
        .collect();
    late.sort_unstable();
    late.dedup();
    Tried {
        key: "as_decided".to_owned(),
        label: words.say("told-as-decided", &[]),
        untested: beyond(&verdicts, in_force, known, snapshot),
        verdicts,
        late,
    }
}

/// That a version cannot judge the list.
pub(super) fn mute_note(which: Which, words: Words) -> String {
    match which {
        Which::Version(no) => words.say("told-mute", &[("no", no.into())]),
        Which::Draft | Which::Edited => words.say("improve-edited-mute", &[]),
    }
}

/// The stage of another definition that is tried: the one of the same name, else its own boundary.
fn stage_in(definition: &Definition, known: &Known<'_>) -> Option<usize> {
    let key = known
        .definition
        .stages
        .get(known.stage)
        .map(|stage| &stage.key);
    let same = key.and_then(|key| definition.position(key));
    same.or_else(|| boundary_of(definition))
}

/// What a definition says of everybody at a stage, on the complete path.
pub(super) fn at_stage(snapshot: &Snapshot, definition: &Definition, stage: usize) -> Kleene {
    let verdicts = snapshot.judge(definition);
    let met = members(&verdicts, stage, Count::CompletePath);
    Kleene::new(met, &undecided(&verdicts, stage, Count::CompletePath))
}

/// How many leads a version takes beyond those that the definition in force takes, and how many of them were tested;
/// `None` where it is no looser, or enough of them were.
fn beyond(
    verdicts: &Kleene,
    in_force: &Kleene,
    known: &Known<'_>,
    snapshot: &Snapshot,
) -> Option<(usize, usize)> {
    let mut more = verdicts.met().and_not(in_force.met());
    let mut all = verdicts.met().clone();
    if let Some(list) = snapshot.population() {
        (more, all) = (more.and(&list.on), all.and(&list.on));
    }
    let (n, tested) = (more.count(), more.count_and(&known.population.tested));
    let is_looser = n as f64 > LOOSER * all.count() as f64;
    (is_looser && tested < LEAST_TESTED && n > tested).then_some((n, tested))
}
