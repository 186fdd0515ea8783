//! Where does the workshop stand, and what is filled in on a ballot? Of what somebody handed in only that it
//! is there crosses, until all is laid open.

use agreement::{Ballot, BallotForm, Proposed, Question};
use definition::{Criterion, CriterionId, Definition, Op, Wording};
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{BallotRead, Snapshot, When, Workshop, WorkshopStep, WorkspaceError};

use super::agreement::SideView;
use super::definition::{BuiltIn, CriterionDraft, FieldView, FigureOps};
use super::ops::{OpChoice, OwnerView};
use super::previewing::CriterionPreview;

/// A step of the workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StepView {
    Preparation,
    Customer,
    Calibration,
    Pause,
    Stages,
    Promises,
    Sign,
}

/// What a ballot asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum QuestionView {
    Persona,
    Needs,
    Behaviour,
    Firmographics,
}

/// Where a workshop stands.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct WorkshopView {
    /// What its ballots name it by.
    pub key: String,
    /// When it was begun (ISO 8601, UTC).
    pub started_at: String,
    /// Where it was left.
    pub step: StepView,
    /// When all ballots were laid open.
    pub revealed_at: Option<String>,
    /// When it was closed.
    pub finished_at: Option<String>,
    /// Everybody who takes part.
    pub people: Vec<HandedInView>,
    /// The sides of which nobody has handed in a ballot.
    pub sides_without: Vec<SideView>,
}

/// Somebody who takes part, and whether their ballot is there.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct HandedInView {
    pub name: String,
    pub side: OwnerView,
    pub signs: bool,
    /// When they handed it in; none where they have not.
    pub handed_in_at: Option<String>,
}

/// Something proposed, as it is filled in.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct ProposedDraft {
    pub question: QuestionView,
    pub wording: String,
    pub why: String,
    /// The test; none where words say it.
    pub test: Option<CriterionDraft>,
}

/// A ballot from a file.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BallotOpened {
    /// Whose.
    pub name: String,
    pub side: OwnerView,
    /// The name of the file.
    pub file: String,
    /// Whether it is for the workshop of this workspace: then it is handed in, and what is in it stays unseen.
    pub ours: bool,
    /// What is filled in so far; nothing of one that is ours.
    pub proposed: Vec<ProposedDraft>,
    /// The fields that it names.
    pub fields: Vec<FieldView>,
    /// Every operator.
    pub ops: Vec<OpChoice>,
    /// The operators of figures.
    pub figure_ops: FigureOps,
    /// Regions and families of titles.
    pub built_in: BuiltIn,
}

/// What became of a ballot that came in.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BallotReadView {
    pub name: String,
    /// How much it proposes.
    pub n: u32,
    pub became: BecameView,
}

/// Whether it is the first of somebody, takes the place of one, or comes late.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BecameView {
    First,
    Again,
    Late,
}

impl WorkshopView {
    pub(crate) fn of(held: &Workshop) -> Self {
        let people = held.people.iter().map(|(person, at)| HandedInView {
            name: person.name.clone(),
            side: person.side.into(),
            signs: person.signs,
            handed_in_at: at.map(|at| at.to_string()),
        });
        let without = held.sides_without().into_iter();
        Self {
            key: held.key.clone(),
            started_at: held.started_at.to_string(),
            step: held.step.into(),
            revealed_at: held.revealed_at.map(|at| at.to_string()),
            finished_at: held.finished_at.map(|at| at.to_string()),
            people: people.collect(),
            sides_without: without.map(SideView::from).collect(),
        }
    }
}

impl BallotOpened {
    /// A ballot from a file, where `ours` is the key of the workshop that is held here.
    pub(crate) fn of(form: &BallotForm, file: String, ours: Option<&str>) -> Self {
        let ballot = &form.ballot;
        let ours = ours == Some(ballot.workshop.as_str());
        let proposed = ballot.proposed.iter().filter(|_| !ours);
        Self {
            name: ballot.name.clone(),
            side: ballot.side.into(),
            file,
            ours,
            proposed: proposed.map(ProposedDraft::of).collect(),
            fields: form.fields.iter().map(FieldView::bare).collect(),
            ops: Op::ALL.into_iter().map(OpChoice::from).collect(),
            figure_ops: FigureOps::all(),
            built_in: BuiltIn::all(),
        }
    }
}

impl ProposedDraft {
    fn of(proposed: &Proposed) -> Self {
        Self {
            question: proposed.question.into(),
            wording: proposed.wording.clone(),
            why: proposed.why.clone(),
            test: proposed.criterion.as_ref().map(CriterionDraft::of),
        }
    }

    /// What is proposed; none where nothing is filled in.
    ///
    /// # Errors
    /// Where the value of its test does not fit.
    fn to_proposed(&self) -> Result<Option<Proposed>, WorkspaceError> {
        let wording = one_line(&self.wording);
        let test = self.test.as_ref().map(|draft| draft.read().whole());
        let misfit = |error| WorkspaceError::CriterionValue {
            criterion: wording.clone(),
            error,
        };
        let criterion = test.transpose().map_err(misfit)?;
        if criterion.is_none() && wording.is_empty() {
            return Ok(None);
        }
        Ok(Some(Proposed {
            question: self.question.into(),
            wording,
            why: one_line(&self.why),
            criterion: criterion.map(|criterion| Criterion {
                id: CriterionId(String::new()),
                label: String::new(),
                rationale: String::new(),
                ..criterion
            }),
        }))
    }

    /// Everything that is filled in.
    ///
    /// # Errors
    /// Where the value of a test does not fit.
    pub(crate) fn all(drafts: &[Self]) -> Result<Vec<Proposed>, WorkspaceError> {
        let proposed = drafts
            .iter()
            .filter_map(|draft| draft.to_proposed().transpose());
        proposed.collect()
    }

    /// How each test reads; none where there is none. Fields are called as the ballot's form calls them, or
    /// else as the list does.
    pub(crate) fn check(
        drafts: &[Self],
        (form, snapshot): (Option<&BallotForm>, Option<&Snapshot>),
        words: Words,
    ) -> Vec<Option<CriterionPreview>> {
        let empty = Definition::new(String::new());
        let of_form = |key: &FieldKey| {
            let field = form?.fields.iter().find(|field| field.key == *key);
            field.map(|field| field.label.clone())
        };
        let label = |relation, key: &FieldKey| {
            let of_list = || snapshot.map(|snapshot| snapshot.label_of(relation, key));
            of_form(key)
                .or_else(of_list)
                .unwrap_or_else(|| key.to_string())
        };
        let wording = Wording {
            definition: &empty,
            labels: &label,
            words,
        };
        let check = |draft: &Self| {
            let test = draft.test.as_ref()?;
            Some(CriterionPreview::alone(&test.read(), &wording))
        };
        drafts.iter().map(check).collect()
    }
}

/// A ballot of somebody for the workshop of this key.
pub(crate) fn ballot(held: Workshop, name: String, proposed: Vec<Proposed>) -> Ballot {
    let known = held
        .people
        .into_iter()
        .find(|(person, _)| person.name == name);
    Ballot {
        workshop: held.key,
        side: known.map_or(definition::Owner::Both, |(person, _)| person.side),
        name,
        proposed,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl From<BallotRead> for BallotReadView {
    fn from(read: BallotRead) -> Self {
        Self {
            name: read.name,
            n: read.n as u32,
            became: match read.when {
                When::First => BecameView::First,
                When::Again => BecameView::Again,
                When::Late => BecameView::Late,
            },
        }
    }
}

impl From<WorkshopStep> for StepView {
    fn from(step: WorkshopStep) -> Self {
        match step {
            WorkshopStep::Preparation => Self::Preparation,
            WorkshopStep::Customer => Self::Customer,
            WorkshopStep::Calibration => Self::Calibration,
            WorkshopStep::Pause => Self::Pause,
            WorkshopStep::Stages => Self::Stages,
            WorkshopStep::Promises => Self::Promises,
            WorkshopStep::Sign => Self::Sign,
        }
    }
}

impl From<StepView> for WorkshopStep {
    fn from(step: StepView) -> Self {
        match step {
            StepView::Preparation => Self::Preparation,
            StepView::Customer => Self::Customer,
            StepView::Calibration => Self::Calibration,
            StepView::Pause => Self::Pause,
            StepView::Stages => Self::Stages,
            StepView::Promises => Self::Promises,
            StepView::Sign => Self::Sign,
        }
    }
}

impl From<Question> for QuestionView {
    fn from(question: Question) -> Self {
        match question {
            Question::Persona => Self::Persona,
            Question::Needs => Self::Needs,
            Question::Behaviour => Self::Behaviour,
            Question::Firmographics => Self::Firmographics,
        }
    }
}

impl From<QuestionView> for Question {
    fn from(question: QuestionView) -> Self {
        match question {
            QuestionView::Persona => Self::Persona,
            QuestionView::Needs => Self::Needs,
            QuestionView::Behaviour => Self::Behaviour,
            QuestionView::Firmographics => Self::Firmographics,
        }
    }
}
