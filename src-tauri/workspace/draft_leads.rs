//! Whom does a draft bring in, take out, or miss by a hair? The same leads that the editor counts, for
//! the table of leads to show.

use definition::{CriterionId, Definition, StageKey};
use funnel::{Count, members};
use lead::Mask;
use qualify::{near_misses, settling};
use words::Words;

use crate::preview::members_before;
use crate::snapshot::can_decide;
use crate::{Snapshot, WorkspaceError};

/// Leads, by what a draft does to them at a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFilter {
    /// The stage.
    pub stage: StageKey,
    /// What the draft does.
    pub change: DraftChange,
}

/// What a draft does to a lead at a stage, on the complete path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftChange {
    /// At the stage under the draft, and not under the definition in force.
    Entering,
    /// At the stage under the definition in force, and not under the draft.
    Leaving,
    /// Not at the stage under the draft, and would be if this criterion alone said otherwise.
    Near(CriterionId),
    /// It cannot be said under the draft, and what this criterion asks about, once known, would settle
    /// it.
    Settled(CriterionId),
}

/// The leads of which `filter` holds under `draft`; nobody under a draft that cannot decide.
///
/// # Errors
/// Where neither the draft nor, for who leaves, the definition in force has such a stage.
pub fn draft_leads(
    snapshot: &Snapshot,
    draft: &Definition,
    filter: &DraftFilter,
) -> Result<Mask, WorkspaceError> {
    let none = || Mask::none(snapshot.list.n_rows());
    let before = members_before(snapshot, &filter.stage);
    let stage = draft.position(&filter.stage);
    if stage.is_none() && before.is_none() {
        return Err(WorkspaceError::FieldAbsent(filter.stage.to_string()));
    }
    if !can_decide(draft, &snapshot.facts) {
        return Ok(none());
    }
    let verdicts = snapshot.judge(draft);
    let now = stage.map(|stage| members(&verdicts, stage, Count::CompletePath));
    Ok(match &filter.change {
        DraftChange::Entering => now
            .unwrap_or_else(none)
            .and_not(&before.unwrap_or_else(none)),
        DraftChange::Leaving => before
            .unwrap_or_else(none)
            .and_not(&now.unwrap_or_else(none)),
        DraftChange::Near(criterion) => {
            let all = stage.map(|stage| near_misses(draft, &verdicts, stage));
            let mut all = all.into_iter().flatten();
            let found = all.find(|near| near.criterion == *criterion);
            found.map_or_else(none, |near| near.rows)
        }
        DraftChange::Settled(criterion) => {
            let all = stage.map(|stage| settling(draft, &verdicts, stage));
            let mut all = all.into_iter().flatten();
            let found = all.find(|settling| settling.criteria.contains(criterion));
            found.map_or_else(none, |settling| settling.rows)
        }
    })
}

/// Which leads those are, in words.
#[must_use]
pub fn draft_leads_sentence(
    snapshot: &Snapshot,
    draft: &Definition,
    filter: &DraftFilter,
    words: Words,
) -> String {
    let in_force = snapshot.definition.as_ref().map(|saved| &saved.definition);
    let mut known = [Some(draft), in_force].into_iter().flatten();
    let label = known.find_map(|one| {
        let stage = one.position(&filter.stage)?;
        Some(one.stages[stage].label.clone())
    });
    let label = label.unwrap_or_else(|| filter.stage.to_string());
    let stage = ("stage", label.into());
    match &filter.change {
        DraftChange::Entering => words.say("draft-leads-entering", &[stage]),
        DraftChange::Leaving => words.say("draft-leads-leaving", &[stage]),
        DraftChange::Settled(id) => {
            let subject = draft.criterion(id).map_or_else(
                || id.to_string(),
                |one| snapshot.with_wording(draft, words, |wording| wording.subject(&one.subject)),
            );
            words.say("draft-leads-settled", &[stage, ("subject", subject.into())])
        }
        DraftChange::Near(id) => {
            let criterion = draft.criterion(id).map_or_else(
                || id.to_string(),
                |one| snapshot.criterion_sentence(draft, one, words),
            );
            words.say(
                "draft-leads-near",
                &[stage, ("criterion", criterion.into())],
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use definition::{Op, Test};
    use jiff::Timestamp;
    use words::Locale;

    use super::*;
    use crate::stage_open;
    use crate::tests::Still;
    use crate::{Workspace, preview, sample_definition};

    #[test]
    fn the_leads_that_are_shown_are_those_that_the_editor_counts() {
        let folder = tempfile::tempdir().unwrap();
        let now: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        let path = folder.path().join("sample.leadpact");
        let workspace = Workspace::create_sample(&path, now, &Still, Locale::En).unwrap();
        let snapshot = workspace.snapshot();
        let mut draft = sample_definition(Locale::En).unwrap();
        let visits = draft
            .criteria
            .iter_mut()
            .find(|one| one.id.0 == "visits-again");
        visits.unwrap().test = Test::parse(Op::AtLeast, &["9".to_owned()]).unwrap();
        let student = draft
            .criteria
            .iter_mut()
            .find(|one| one.id.0 == "student-or-intern");
        student.unwrap().test = Test::parse(Op::Is, &["Intern".to_owned()]).unwrap();

        let counted = preview(snapshot, &draft);
        let rows = |stage: &StageKey, change| {
            let filter = DraftFilter {
                stage: stage.clone(),
                change,
            };
            draft_leads(snapshot, &draft, &filter).unwrap()
        };
        for stage in &counted.stages {
            let after = stage.after.unwrap();
            let (entering, leaving) = (
                rows(&stage.key, DraftChange::Entering),
                rows(&stage.key, DraftChange::Leaving),
            );
            assert_eq!(entering.count(), after.entering, "{}", stage.key);
            assert_eq!(leaving.count(), after.leaving, "{}", stage.key);
        }
        let mql = &counted.stages[1];
        let after = mql.after.unwrap();
        assert!(after.entering > 0 && after.leaving > 0, "{after:?}");
        let open = stage_open(snapshot, &draft, &mql.key).unwrap().unwrap();
        assert!(
            open.near
                .iter()
                .any(|one| one.criterion.0 == "visits-again")
        );
        for one in open.near {
            let shown = rows(&mql.key, DraftChange::Near(one.criterion.clone()));
            assert_eq!(shown, one.rows, "{}", one.criterion);
        }
        assert!(!open.settling.is_empty());
        for one in open.settling {
            let shown = rows(&mql.key, DraftChange::Settled(one.criteria[0].clone()));
            assert_eq!(shown, one.rows, "{:?}", one.criteria);
        }
        let absent = DraftFilter {
            stage: StageKey("nowhere".into()),
            change: DraftChange::Entering,
        };
        assert!(draft_leads(snapshot, &draft, &absent).is_err());
    }
}
