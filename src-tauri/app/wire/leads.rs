//! Who is in the list, with what verdict, and why?

use lead::{Field, Relation, StageEntry, Table, ValueRef};
use qualify::{Reason, Verdict, explain};
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Titles, draft_leads_sentence, key_fields, say_value};

use super::definition::CountsView;
use super::finding::LeadsQuery;
use super::imports::AbsentSince;
use super::ops::{FieldTypeView, OwnerView};
use super::reasons::{ReasonView, ScoreView, Telling};
use crate::session::Current;

/// Some leads.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct LeadsPage {
    /// How many leads the query finds.
    pub n_matching: u32,
    /// How many leads there are.
    pub n_leads: u32,
    /// The fields, in column order.
    pub fields: Vec<LeadsField>,
    /// The stages, in column order.
    pub stages: Vec<LeadsStage>,
    /// The leads.
    pub rows: Vec<LeadRow>,
    /// Which mark of a figure they are behind, in words; none where of none.
    pub behind: Option<String>,
    /// What is asked of the draft, in words; none where nothing is.
    pub of_draft: Option<String>,
    /// What is asked of an import, in words; none where nothing is.
    pub of_import: Option<String>,
}

/// A field as a column.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct LeadsField {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// What its values are.
    pub kind: FieldTypeView,
    /// Whether a CRM knows a lead again by it.
    pub is_key: bool,
}

/// A stage as a column.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct LeadsStage {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// How many leads of the whole list.
    pub counts: CountsView,
}

/// A lead as a row.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct LeadRow {
    /// What to open it by.
    pub row: u32,
    /// What to call it: a name, else an e-mail, else its first value.
    pub title: String,
    /// The value of each field in the reader's format; none for missing.
    pub cells: Vec<Option<String>>,
    /// The verdict of each stage.
    pub verdicts: Vec<VerdictView>,
    /// The name of the furthest stage met on the complete path.
    pub place: Option<String>,
}

/// Met, not met, or unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum VerdictView {
    Met,
    NotMet,
    Unknown,
}

/// One lead, with reasons.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct LeadView {
    /// What it was opened by.
    pub row: u32,
    /// What to call it: a name, else an e-mail, else a key.
    pub title: String,
    /// Its fields with their values.
    pub facts: Vec<FactView>,
    /// Each stage's verdict and why; empty without a definition.
    pub stages: Vec<StageReason>,
    /// Each exclusion's verdict and why.
    pub exclusions: Vec<ReasonView>,
    /// Its points in each score.
    pub scores: Vec<ScoreView>,
    /// Every grade that is possible, best first; empty where the team gives none.
    pub grades: Vec<String>,
    /// The name of the furthest stage met on the complete path.
    pub place: Option<String>,
    /// The name of the furthest stage that is not ruled out.
    pub may_reach: Option<String>,
    /// Which stages they entered when, by the stage history that was imported, earliest first.
    pub stage_entries: Vec<StageEntryView>,
    /// Since which file that is all there is they are absent; none where they are not.
    pub absent: Option<AbsentSince>,
    /// Whether the list is today's: only then its history can be asked.
    pub has_history: bool,
    /// The name of the next stage and what is missing for it; none at the last one.
    pub next: Option<NextStage>,
}

/// A field of a lead.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FactView {
    /// The field's name in files.
    pub key: String,
    /// The field's name on screen.
    pub label: String,
    /// The value in the reader's format; none when missing.
    pub value: Option<String>,
}

/// A stage that somebody entered, as another program has it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StageEntryView {
    /// The stage, as that program calls it.
    pub stage: String,
    /// The stage that was left; none where that is not said.
    pub from: Option<String>,
    /// The day in the reader's format; none where that is not said.
    pub day: Option<String>,
}

impl StageEntryView {
    /// Those of a lead; rows of stage history that are about other fields are left out.
    fn all(list: &Table, lead: usize, words: Words) -> Vec<Self> {
        let Some(history) = list.related(Relation::StageEntry) else {
            return Vec::new();
        };
        let rows = history.rows_of(lead).iter();
        let said = rows.filter_map(|&row| StageEntry::of(history.table(), row as usize));
        said.map(|entry| Self {
            stage: entry.stage.to_owned(),
            from: entry.from.map(str::to_owned),
            day: entry.day.map(|day| say_value(ValueRef::Day(day), words)),
        })
        .collect()
    }
}

/// A stage's verdict and why.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StageReason {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// The verdict.
    pub verdict: VerdictView,
    /// The rule with its verdicts; none when no decision is recorded.
    pub reason: Option<ReasonView>,
}

/// What is missing for the next stage.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct NextStage {
    /// The stage's name on screen.
    pub label: String,
    /// What would have to be met or known.
    pub missing: Vec<ReasonView>,
}

/// Rows that cross the wire at once.
const MOST_ROWS: u32 = 500;

impl LeadsPage {
    /// The rows of `found` that the query asks to see.
    pub(crate) fn of(current: &Current, found: &[u32], query: &LeadsQuery, words: Words) -> Self {
        let snapshot = &current.snapshot;
        let list = &snapshot.list;
        let decided = snapshot.decided();
        let stages = decided.map_or(&[][..], |(definition, _)| &definition.stages);
        let (titles, keys) = (Titles::of(list), key_fields(snapshot));
        let shown = found.iter().skip(query.offset as usize);
        let rows = shown.take(query.limit.min(MOST_ROWS) as usize).map(|&row| {
            let at = row as usize;
            let cell = |field: &Field| list.value(at, &field.key).map(|v| say_value(v, words));
            let place = decided.and_then(|(definition, verdicts)| {
                verdicts
                    .place(at)
                    .map(|place| definition.stages[place].label.clone())
            });
            let verdicts = decided.map(|(_, verdicts)| {
                (0..stages.len())
                    .map(|stage| verdicts.verdict(stage, at).into())
                    .collect()
            });
            let cells = list.fields().iter().map(cell).collect();
            LeadRow {
                row,
                title: titles.said(at, words),
                cells,
                verdicts: verdicts.unwrap_or_default(),
                place,
            }
        });
        Self {
            n_matching: found.len() as u32,
            n_leads: list.n_rows() as u32,
            rows: rows.collect(),
            fields: list
                .fields()
                .iter()
                .map(|field| LeadsField {
                    key: field.key.to_string(),
                    label: field.label.clone(),
                    kind: field.kind.into(),
                    is_key: keys.contains(&field.key),
                })
                .collect(),
            stages: decided.map_or_else(Vec::new, |(definition, verdicts)| {
                let stages = definition.stages.iter().zip(&verdicts.stages);
                let view = stages.map(|(stage, kleene)| LeadsStage {
                    key: stage.key.0.clone(),
                    label: stage.label.clone(),
                    owner: stage.owner.into(),
                    counts: CountsView::from(kleene.counts()),
                });
                view.collect()
            }),
            of_import: query
                .filter
                .of_import
                .as_ref()
                .and_then(|filter| filter.sentence(current, words)),
            behind: query
                .filter
                .behind
                .as_ref()
                .and_then(|filter| filter.sentence(current, words)),
            of_draft: query.filter.draft.as_ref().and_then(|filter| {
                let draft = current.draft().ok()?;
                let filter = filter.to_filter();
                Some(draft_leads_sentence(snapshot, &draft, &filter, words))
            }),
        }
    }
}

impl LeadView {
    /// One lead of the list, with reasons.
    pub(crate) fn of(current: &Current, row: u32, words: Words) -> Self {
        let snapshot = &current.snapshot;
        let list = &snapshot.list;
        let at = row as usize;
        let facts = list.fields().iter().map(|field| FactView {
            key: field.key.to_string(),
            label: field.label.clone(),
            value: list
                .value(at, &field.key)
                .map(|value| say_value(value, words)),
        });
        let mut view = Self {
            row,
            title: Titles::of(list).said(at, words),
            facts: facts.collect(),
            stages: Vec::new(),
            exclusions: Vec::new(),
            scores: Vec::new(),
            grades: Vec::new(),
            place: None,
            may_reach: None,
            stage_entries: StageEntryView::all(list, at, words),
            absent: AbsentSince::of(snapshot, &current.about.imports, row),
            has_history: snapshot.is_todays_list(),
            next: None,
        };
        let Some((definition, _)) = snapshot.decided() else {
            return view;
        };
        let said = explain(definition, list, snapshot.as_of, at);
        let label = |stage: usize| definition.stages[stage].label.clone();
        let telling = Telling {
            definition,
            snapshot,
            words,
        };
        let reason = |reason: &Reason| telling.reason(reason);
        view.scores = said.scores.iter().map(|one| telling.score(one)).collect();
        view.grades.clone_from(&said.grades);
        view.place = said.place.map(label);
        view.may_reach = said.may_reach.map(label);
        view.exclusions = said.exclusions.iter().map(reason).collect();
        let stages = definition.stages.iter().zip(&said.stages);
        let stages = stages.map(|(stage, said)| StageReason {
            key: stage.key.0.clone(),
            label: stage.label.clone(),
            owner: stage.owner.into(),
            verdict: said.verdict.into(),
            reason: said.reason.as_ref().map(reason),
        });
        view.stages = stages.collect();
        view.next = said.next.as_ref().map(|next| {
            let needs = next.needs.iter().flatten();
            let missing = needs.filter_map(|need| {
                let criterion = said
                    .criteria
                    .iter()
                    .find(|criterion| criterion.id == need.id)?;
                Some(reason(&Reason::Criterion(criterion.clone())))
            });
            NextStage {
                label: label(next.stage),
                missing: missing.collect(),
            }
        });
        view
    }
}

impl From<Verdict> for VerdictView {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Met => Self::Met,
            Verdict::NotMet => Self::NotMet,
            Verdict::Unknown => Self::Unknown,
        }
    }
}
