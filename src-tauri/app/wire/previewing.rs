//! What does the editor show beside a draft? Its findings, sentences and counts in the reader's
//! language; a half-typed value is a problem of its criterion, and the rest stays readable.

use definition::{
    Criterion, FindingCode, Op, Severity, StageKey, ValueError, criterion_sentence,
    label_is_derived,
};
use qualify::NearMiss;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{
    Preview, Snapshot, StageChange, WorkspaceError, finding_sentence, near_leads, preview,
};

use super::definition::{
    CountsView, DefinitionDraft, DefinitionView, FieldView, KeptView, OpChoice, OwnerView,
};
use crate::session::Current;

/// What a draft would do to the list.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DefinitionPreview {
    /// What is wrong with it; with an error among them, stages show the definition in force.
    pub findings: Vec<FindingView>,
    /// Each criterion's sentence and counts, in the order of the draft.
    pub criteria: Vec<CriterionPreview>,
    /// How many leads fit the ideal customer profile; none while the draft cannot decide.
    pub icp: Option<CountsView>,
    /// How many leads are excluded; none while the draft cannot decide.
    pub excluded: Option<CountsView>,
    /// Each stage before (the definition in force) and after (the draft).
    pub stages: Vec<StagePreview>,
    /// How many leads the list has.
    pub n_leads: u32,
}

/// One thing wrong with a draft.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FindingView {
    /// Whether it stops the draft from deciding.
    pub is_error: bool,
    /// Where in the definition, like `stages[1].reached_by`.
    pub path: String,
    /// What is wrong, in the reader's language.
    pub sentence: String,
    /// The field that the list lacks, where that is what is wrong: another one may be chosen.
    pub lacks: Option<String>,
}

/// A criterion of the draft with its counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CriterionPreview {
    /// Its name.
    pub id: String,
    /// How it reads; none while its value does not fit.
    pub sentence: Option<String>,
    /// Why its value does not fit, in the reader's language.
    pub problem: Option<String>,
    /// Whether its name only repeats its rule: it goes when the rule becomes another.
    pub label_derived: bool,
    /// How many leads; none while the draft cannot decide.
    pub counts: Option<CountsView>,
}

/// A stage before and after.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StagePreview {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// On the complete path under the definition in force; none when that has no such stage.
    pub before: Option<u32>,
    /// On the complete path under the draft; none while it cannot decide.
    pub after: Option<u32>,
    /// Cannot be judged yet under the draft.
    pub unknown: Option<u32>,
    /// Leads that the draft brings in.
    pub entering: Option<u32>,
    /// Leads that the draft takes out.
    pub leaving: Option<u32>,
}

/// A criterion that alone keeps leads from a stage.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct NearView {
    /// Its name.
    pub criterion: String,
    /// How it reads.
    pub sentence: String,
    /// How many leads.
    pub n: u32,
}

impl NearView {
    /// The criteria that alone keep the most leads from a stage under a draft, the most first; what
    /// is not finished yet counts for nothing.
    ///
    /// # Errors
    /// Where the draft has no such stage.
    pub(crate) fn of(
        snapshot: &Snapshot,
        draft: &DefinitionDraft,
        stage: &StageKey,
        words: Words,
    ) -> Result<Vec<Self>, WorkspaceError> {
        const MOST: usize = 5;
        let draft = draft.finished();
        let near = near_leads(snapshot, &draft, stage)?;
        let view = |near: &NearMiss| Self {
            criterion: near.criterion.to_string(),
            sentence: draft.criterion(&near.criterion).map_or_else(
                || near.criterion.to_string(),
                |one| criterion_sentence(one, &snapshot.field_label(&one.field), words),
            ),
            n: near.rows.count() as u32,
        };
        Ok(near.iter().take(MOST).map(view).collect())
    }
}

impl DefinitionView {
    /// The definition in force, or one to begin with.
    pub(crate) fn of(current: &Current, words: Words) -> Self {
        let saved = current.snapshot.definition.as_ref();
        let draft = saved.map_or_else(
            || DefinitionDraft::of(&workspace::starter_definition(words)),
            |saved| DefinitionDraft::of(&saved.definition),
        );
        Self {
            draft,
            saved: saved.is_some(),
            fields: FieldView::all(current),
            ops: Op::ALL.into_iter().map(OpChoice::from).collect(),
            kept: current.about.draft.as_ref().map(KeptView::of),
        }
    }
}

impl DefinitionPreview {
    /// What a draft would do to the list of `snapshot`.
    pub(crate) fn of(snapshot: &Snapshot, draft: &DefinitionDraft, words: Words) -> Self {
        let read: Vec<Result<Criterion, ValueError>> = draft
            .criteria
            .iter()
            .map(|criterion| criterion.to_criterion())
            .collect();
        // What is being typed leaves the rest to be counted: only what is unfinished counts for nothing.
        let preview = preview(snapshot, &draft.finished());
        let verdicts = preview.verdicts.as_ref();
        let criteria = read.iter().zip(&draft.criteria).enumerate();
        let criteria = criteria.map(|(i, (read, draft))| CriterionPreview {
            id: draft.id.clone(),
            sentence: read.as_ref().ok().map(|criterion| {
                criterion_sentence(criterion, &snapshot.field_label(&criterion.field), words)
            }),
            problem: read.as_ref().err().map(|error| value_problem(error, words)),
            label_derived: read.as_ref().is_ok_and(|criterion| {
                label_is_derived(criterion, &snapshot.field_label(&criterion.field))
            }),
            counts: verdicts
                .filter(|_| read.is_ok())
                .map(|verdicts| verdicts.criteria[i].counts().into()),
        });
        Self {
            findings: findings(&preview, words),
            criteria: criteria.collect(),
            icp: verdicts.map(|verdicts| CountsView::from(verdicts.icp.counts())),
            excluded: verdicts.map(|verdicts| CountsView::from(verdicts.excluded.counts())),
            stages: stages(draft, &preview),
            n_leads: snapshot.list.n_rows() as u32,
        }
    }
}

fn findings(preview: &Preview, words: Words) -> Vec<FindingView> {
    let view = |finding: &definition::Finding| FindingView {
        is_error: finding.code.severity() == Severity::Error,
        path: finding.path.clone(),
        sentence: finding_sentence(finding, words),
        lacks: (finding.code == FindingCode::FieldAbsent).then(|| finding.subject.clone()),
    };
    preview.findings.iter().map(view).collect()
}

fn stages(draft: &DefinitionDraft, preview: &Preview) -> Vec<StagePreview> {
    let view = draft.stages.iter().enumerate().map(|(i, stage)| {
        let StageChange { before, after, .. } = preview.stages[i];
        StagePreview {
            key: stage.key.clone(),
            label: stage.label.clone(),
            owner: stage.owner,
            before: before.map(|n| n as u32),
            after: after.map(|after| after.n as u32),
            unknown: after.map(|after| after.unknown as u32),
            entering: after.map(|after| after.entering as u32),
            leaving: after.map(|after| after.leaving as u32),
        }
    });
    view.collect()
}

/// Why a value does not fit, and how to write it.
fn value_problem(error: &ValueError, words: Words) -> String {
    let (key, value) = match error {
        ValueError::Missing => ("draft-value-missing", ""),
        ValueError::TooMany(value) => ("draft-value-too-many", value.as_str()),
        ValueError::NotANumber(value) => ("draft-value-not-a-number", value.as_str()),
        ValueError::RangeBackwards => ("draft-value-range-backwards", ""),
        ValueError::NotADate(value) => ("draft-value-not-a-date", value.as_str()),
        ValueError::NotDays(value) => ("draft-value-not-days", value.as_str()),
    };
    words.say(key, &[("value", value.into())])
}
