//! What does the editor show beside a draft? Its findings, sentences and counts in the reader's
//! language; a half-typed value is a problem of its criterion, and the rest stays readable.

use definition::{
    Definition, FindingCode, Op, Severity, StageKey, ValueError, Wording, label_is_derived,
};
use qualify::NearMiss;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{
    Preview, Snapshot, StageChange, WorkspaceError, finding_sentence, mend_sentence, preview,
    stage_open,
};

use super::criterion_read::CriterionRead;
use super::definition::{
    AroundView, BuiltIn, CountsView, DefinitionDraft, DefinitionView, FieldView, FigureOps,
    KeptView,
};
use super::ops::{OpChoice, OwnerView};
use super::scored::{CellView, ScorePreview};
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
    /// Each score with how the leads stand in it.
    pub scores: Vec<ScorePreview>,
    /// How many leads are in each cell of the grid; none without one that can be counted.
    pub cells: Option<Vec<Vec<CellView>>>,
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
    /// What would mend it, in words; none where nothing is on offer, and while something of the draft is
    /// unfinished, which mending would lose.
    pub mend: Option<String>,
}

/// A criterion of the draft with its counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CriterionPreview {
    /// Its name.
    pub id: String,
    /// How it reads; none while its value does not fit.
    pub sentence: Option<String>,
    /// What it is about: "Number of “Page view” in the last 30 days".
    pub about: String,
    /// Why its value does not fit, in the reader's language.
    pub problem: Option<String>,
    /// Why the window of its rows does not fit.
    pub within_problem: Option<String>,
    /// Of each of its filters, why its value does not fit.
    pub filter_problems: Vec<Option<String>>,
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
    /// Its rule on one line; none where no rule tells who is there.
    pub says: Option<String>,
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

/// What stands between leads and a stage, the most leads first.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StageOpenView {
    /// Whom one criterion alone keeps out.
    pub near: Vec<NearView>,
    /// What would settle those who cannot be judged.
    pub settling: Vec<SettlingView>,
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
    /// Of how many of them it is not known.
    pub unknown: u32,
}

/// What would settle leads.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SettlingView {
    /// The first criterion that asks about it.
    pub criterion: String,
    /// What is not known, in words.
    pub subject: String,
    /// How many leads.
    pub n: u32,
}

impl StageOpenView {
    /// What stands between leads and a stage under a draft; what is not finished yet counts for
    /// nothing.
    ///
    /// # Errors
    /// Where the draft has no such stage.
    pub(crate) fn of(
        snapshot: &Snapshot,
        draft: &DefinitionDraft,
        stage: &StageKey,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        const MOST: usize = 5;
        let draft = draft.finished(&draft.read());
        let open = stage_open(snapshot, &draft, stage)?;
        let (near, settling) =
            open.map_or_else(Default::default, |open| (open.near, open.settling));
        let near = near.iter().take(MOST).map(|near: &NearMiss| NearView {
            criterion: near.criterion.to_string(),
            sentence: draft.criterion(&near.criterion).map_or_else(
                || near.criterion.to_string(),
                |one| snapshot.criterion_sentence(&draft, one, words),
            ),
            n: near.rows.count() as u32,
            unknown: near.rows.and_not(&near.kept_out).count() as u32,
        });
        let settling = settling.iter().take(MOST).map(|one| SettlingView {
            criterion: one
                .criteria
                .first()
                .map_or_else(String::new, ToString::to_string),
            subject: snapshot.with_wording(&draft, words, |wording| wording.subject(&one.subject)),
            n: one.rows.count() as u32,
        });
        Ok(Self {
            near: near.collect(),
            settling: settling.collect(),
        })
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
            around: AroundView::all(current),
            ops: Op::ALL.into_iter().map(OpChoice::from).collect(),
            figure_ops: FigureOps::all(),
            built_in: BuiltIn::all(),
            kept: current.about.draft.as_ref().map(KeptView::of),
        }
    }
}

impl DefinitionPreview {
    /// What a draft would do to the list of `snapshot`.
    pub(crate) fn of(snapshot: &Snapshot, draft: &DefinitionDraft, words: Words) -> Self {
        // What is being typed leaves the rest to be counted: only what is unfinished counts for nothing.
        let read = draft.read();
        let finished = draft.finished(&read);
        let preview = preview(snapshot, &finished);
        let verdicts = preview.verdicts.as_ref();
        let criteria = read.iter().enumerate().map(|(i, read)| {
            let counts = verdicts.map(|verdicts| verdicts.criteria[i].counts().into());
            CriterionPreview::of(read, counts, snapshot, &finished, words)
        });
        Self {
            findings: findings(snapshot, &preview, &finished, draft.is_whole(&read), words),
            criteria: criteria.collect(),
            icp: verdicts.map(|verdicts| CountsView::from(verdicts.icp.counts())),
            excluded: verdicts.map(|verdicts| CountsView::from(verdicts.excluded.counts())),
            stages: stages(&finished, &preview, snapshot, words),
            scores: ScorePreview::all(&finished, verdicts),
            cells: CellView::all(&finished, verdicts),
            n_leads: snapshot.list.n_rows() as u32,
        }
    }
}

fn findings(
    snapshot: &Snapshot,
    preview: &Preview,
    finished: &Definition,
    is_whole: bool,
    words: Words,
) -> Vec<FindingView> {
    let mend = |finding: &definition::Finding| {
        let mend = finding.mend.as_ref().filter(|_| is_whole)?;
        Some(snapshot.with_wording(finished, words, |wording| mend_sentence(mend, wording)))
    };
    let view = |finding: &definition::Finding| FindingView {
        mend: mend(finding),
        is_error: finding.code.severity() == Severity::Error,
        path: finding.path.clone(),
        sentence: finding_sentence(finding, words),
        lacks: (finding.code == FindingCode::FieldAbsent).then(|| finding.subject.clone()),
    };
    preview.findings.iter().map(view).collect()
}

impl CriterionPreview {
    /// A test that stands alone, in the words of `wording`.
    pub(super) fn alone(read: &CriterionRead, wording: &Wording<'_>) -> Self {
        let problem = |error: &Option<ValueError>| {
            let error = error.as_ref();
            error.map(|error| value_problem(error, wording.words))
        };
        Self {
            id: read.criterion.id.0.clone(),
            sentence: read.fits().then(|| wording.criterion(&read.criterion)),
            about: wording.subject(&read.criterion.subject),
            problem: problem(&read.value),
            within_problem: problem(&read.within),
            filter_problems: read.filters.iter().map(problem).collect(),
            label_derived: false,
            counts: None,
        }
    }

    /// A criterion of the draft whose finished part is `finished`.
    fn of(
        read: &CriterionRead,
        counts: Option<CountsView>,
        snapshot: &Snapshot,
        finished: &Definition,
        words: Words,
    ) -> Self {
        let fits = read.fits();
        let criterion = &read.criterion;
        let problem =
            |error: &Option<ValueError>| error.as_ref().map(|error| value_problem(error, words));
        snapshot.with_wording(finished, words, |wording| Self {
            id: criterion.id.0.clone(),
            sentence: fits.then(|| wording.criterion(criterion)),
            about: wording.subject(&criterion.subject),
            problem: problem(&read.value),
            within_problem: problem(&read.within),
            filter_problems: read.filters.iter().map(problem).collect(),
            label_derived: fits && label_is_derived(criterion, wording),
            counts: counts.filter(|_| fits),
        })
    }
}

fn stages(
    draft: &Definition,
    preview: &Preview,
    snapshot: &Snapshot,
    words: Words,
) -> Vec<StagePreview> {
    let view = draft.stages.iter().enumerate().map(|(i, stage)| {
        let StageChange { before, after, .. } = preview.stages[i];
        let rule = stage.reached_by.rule();
        StagePreview {
            key: stage.key.0.clone(),
            label: stage.label.clone(),
            owner: stage.owner.into(),
            says: rule
                .map(|rule| snapshot.with_wording(draft, words, |wording| wording.rule(rule))),
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
    let value = |key, value: &String| words.say(key, &[("value", value.into())]);
    match error {
        ValueError::Missing => words.say("draft-value-missing", &[]),
        ValueError::TooMany(extra) => value("draft-value-too-many", extra),
        ValueError::NotANumber(text) => value("draft-value-not-a-number", text),
        ValueError::RangeBackwards => words.say("draft-value-range-backwards", &[]),
        ValueError::TwoCurrencies => words.say("draft-value-two-currencies", &[]),
        ValueError::NotADate(text) => value("draft-value-not-a-date", text),
        ValueError::NotASpan(text) => value("draft-value-not-a-span", text),
        ValueError::NotAPeriod(text) => value("draft-value-not-a-period", text),
        ValueError::NotAPattern { pattern, reason } => words.say(
            "draft-value-not-a-pattern",
            &[("value", pattern.into()), ("reason", reason.into())],
        ),
    }
}
