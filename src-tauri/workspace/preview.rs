//! What would a draft do to the list? Its findings, the counts of each criterion, and each stage
//! before (the definition in force) and after (the draft), while nothing is saved.

use definition::{Definition, Finding, FindingCode, Mend, StageKey, check};
use funnel::{Count, members, undecided};
use lead::Mask;
use qualify::Verdicts;

use crate::Snapshot;
use crate::snapshot::any_error;

/// What a draft would do.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// What it says of every lead; `None` while it cannot decide.
    pub verdicts: Option<Verdicts>,
    /// Each stage of the draft before and after.
    pub stages: Vec<StageChange>,
}

/// A stage before and after.
#[derive(Clone, Debug)]
pub struct StageChange {
    /// The stage.
    pub key: StageKey,
    /// On the complete path under the definition in force; `None` when that has no such stage.
    pub before: Option<usize>,
    /// Under the draft; `None` while it cannot decide.
    pub after: Option<After>,
}

/// A stage under the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// On the complete path.
    pub n: usize,
    /// Not, and not ruled out either.
    pub unknown: usize,
    /// Leads that the draft brings in.
    pub entering: usize,
    /// Leads that the draft takes out.
    pub leaving: usize,
}

/// What `draft` would do to the list of `snapshot`.
#[must_use]
pub fn preview(snapshot: &Snapshot, draft: &Definition) -> Preview {
    let mut findings = check(draft, Some(&snapshot.facts));
    let verdicts = (!any_error(&findings)).then(|| snapshot.judge(draft));
    if let Some(verdicts) = &verdicts {
        count_skipping(&mut findings, draft, verdicts);
    }
    let none = Mask::none(snapshot.list.n_rows());
    let stages = draft.stages.iter().enumerate().map(|(i, stage)| {
        let before = members_before(snapshot, &stage.key);
        let after = verdicts.as_ref().map(|verdicts| {
            let now = members(verdicts, i, Count::CompletePath);
            let was = before.as_ref().unwrap_or(&none);
            After {
                n: now.count(),
                unknown: undecided(verdicts, i, Count::CompletePath).count(),
                entering: now.and_not(was).count(),
                leaving: was.and_not(&now).count(),
            }
        });
        StageChange {
            key: stage.key.clone(),
            before: before.map(|mask| mask.count()),
            after,
        }
    });
    let stages = stages.collect();
    Preview {
        findings,
        verdicts,
        stages,
    }
}

/// Everything wrong with a definition, against the list, and how many leads it is so with.
#[must_use]
pub fn findings(snapshot: &Snapshot, definition: &Definition) -> Vec<Finding> {
    let mut findings = check(definition, Some(&snapshot.facts));
    let counts = |finding: &Finding| finding.code == FindingCode::StageSkips;
    if findings.iter().any(counts) && !any_error(&findings) {
        count_skipping(&mut findings, definition, &snapshot.judge(definition));
    }
    findings
}

/// How many leads meet a later stage without the earlier one.
fn count_skipping(findings: &mut [Finding], definition: &Definition, verdicts: &Verdicts) {
    for finding in findings {
        let Some(Mend::Nest { stage, earlier }) = finding.mend else {
            continue;
        };
        let met = |stage: usize| verdicts.stages.get(stage).map(|stage| stage.met());
        let both = met(stage).zip(met(earlier));
        if definition.stages.len() == verdicts.stages.len() {
            finding.n = both.map(|(later, before)| later.and_not(before).count() as i64);
        }
    }
}

pub(crate) fn members_before(snapshot: &Snapshot, key: &StageKey) -> Option<Mask> {
    let (definition, verdicts) = snapshot.decided()?;
    let stage = definition.position(key)?;
    Some(members(verdicts, stage, Count::CompletePath))
}
