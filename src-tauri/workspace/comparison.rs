//! What stands between leads and a stage, and what would another definition do to them? What settles
//! most, whom one criterion keeps out, who comes and goes and why, part by part of a field or list by list.

use definition::{Definition, StageKey};
use funnel::{Count, Part, members, undecided};
use lead::Mask;
use qualify::{Judging, NearMiss, Settling, StageCompared, compare, near_misses, settling};

use crate::snapshot::can_decide;
use crate::{Division, Snapshot, WorkspaceError};

/// What stands between leads and a stage.
#[derive(Clone, Debug)]
pub struct StageOpen {
    /// Leads at the stage, on the complete path.
    pub n: usize,
    /// Leads that are not, and are not ruled out.
    pub unknown: usize,
    /// What would settle those, most first.
    pub settling: Vec<Settling>,
    /// Whom one criterion keeps out, most first.
    pub near: Vec<NearMiss>,
}

/// What a definition would do in the place of another.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Stage by stage.
    pub stages: Vec<StageCompared>,
    /// For each part of a division, how many come in and go at each stage; empty where none was asked
    /// for.
    pub parts: Vec<PartCompared>,
}

/// Who comes and goes among the leads of one part.
#[derive(Clone, Debug)]
pub struct PartCompared {
    /// What they have in common.
    pub part: Part,
    /// Per stage: how many come in, how many go.
    pub stages: Vec<(usize, usize)>,
}

/// Parts of a field that are told apart; the rest is one.
const MOST_PARTS: usize = 20;

/// What stands between the leads of `snapshot` and a stage of `definition`; nothing is known under a
/// definition that cannot decide.
///
/// # Errors
/// Where the definition has no such stage.
pub fn stage_open(
    snapshot: &Snapshot,
    definition: &Definition,
    key: &StageKey,
) -> Result<Option<StageOpen>, WorkspaceError> {
    let absent = || WorkspaceError::FieldAbsent(key.to_string());
    let stage = definition.position(key).ok_or_else(absent)?;
    if !can_decide(definition, &snapshot.facts) {
        return Ok(None);
    }
    let verdicts = snapshot.judge(definition);
    Ok(Some(StageOpen {
        n: members(&verdicts, stage, Count::CompletePath).count(),
        unknown: undecided(&verdicts, stage, Count::CompletePath).count(),
        settling: settling(definition, &verdicts, stage),
        near: near_misses(definition, &verdicts, stage),
    }))
}

/// What `after` would do in the place of `before` to the leads of `snapshot`, for each part of the
/// division `by`.
///
/// # Errors
/// Where one of them cannot decide, or the list has no such field.
pub fn compare_definitions(
    snapshot: &Snapshot,
    [before, after]: [&Definition; 2],
    by: Option<Division<'_>>,
) -> Result<Comparison, WorkspaceError> {
    for definition in [before, after] {
        let findings = snapshot.errors(definition);
        if !findings.is_empty() {
            return Err(WorkspaceError::DefinitionWrong(findings));
        }
    }
    if let Some(Division::Field(field)) = by
        && snapshot.list.field(field).is_none()
    {
        return Err(WorkspaceError::FieldAbsent(field.to_string()));
    }
    let (was, is) = (snapshot.judge(before), snapshot.judge(after));
    let judging = |definition, verdicts| Judging {
        definition,
        verdicts,
    };
    let stages = compare(judging(before, &was), judging(after, &is));
    let all = by.map(|by| snapshot.divided(by, MOST_PARTS)).transpose()?;
    let part = |(part, rows): &(Part, Mask)| PartCompared {
        part: part.clone(),
        stages: stages
            .iter()
            .map(|stage| {
                let n = |moved: &Mask| moved.and(rows).count();
                (n(&stage.entering), n(&stage.leaving))
            })
            .collect(),
    };
    let moved = |part: &PartCompared| part.stages.iter().any(|(i, o)| i + o > 0);
    let all = all.unwrap_or_default();
    let parts = all.iter().map(part).filter(moved).collect();
    Ok(Comparison { stages, parts })
}
