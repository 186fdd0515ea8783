//! What does the window show of a blind calibration? What was drawn, one card without who it is, the own answers
//! of whoever sits here; and, once laid open, what both sides said.
//!
//! Invariant: before all is laid open no answer of anybody else is in any of these.

use agreement::{Calibration, DrawnAs, Judgement, Side};
use import::RowsAre;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    CardOpen, CardShown, LaidOpen, PartedBy, Snapshot, Workspace, WorkspaceError, boundary_of,
    calibration_laid_open, calibration_sentences, drawn_sentences, split_sentences,
};

use super::about::AboutDraft;
use super::agreement::SideView;
use super::leads::{FactView, VerdictView};
use super::masked::{Hide, Masking, hide_title};
use super::ops::OpView;

/// What somebody says of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JudgementView {
    Good,
    Not,
    CannotTell,
}

/// Why a lead was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DrawnAsView {
    NearNo,
    NearYes,
    Unknown,
    Yes,
    No,
    Any,
}

/// Who judges, and for which side.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct JudgeAsked {
    pub name: String,
    pub side: SideView,
}

/// The screen of the calibration.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CalibrationView {
    /// The stage that is judged; none where the definition has none.
    pub stage: Option<StageJudged>,
    /// What was drawn; none before anything was.
    pub drawn: Option<DrawnView>,
}

/// The stage whose boundary the cards are about.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StageJudged {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
}

/// What was drawn.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DrawnView {
    /// What is to be known of it, each a sentence.
    pub says: Vec<String>,
    /// The cards, in order.
    pub cards: Vec<CardPlace>,
    /// Who has judged how many.
    pub judges: Vec<JudgeView>,
    /// What whoever asks has judged.
    pub own: Vec<OwnAnswer>,
    /// What both sides said; none until it is laid open.
    pub open: Option<OpenView>,
}

/// A card in the row of cards.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CardPlace {
    /// Its number.
    pub no: u32,
    /// Whether its lead is no longer in the list.
    pub gone: bool,
}

/// Somebody who judges.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct JudgeView {
    pub name: String,
    pub side: SideView,
    /// How many cards they have judged.
    pub n: u32,
}

/// What somebody judged themselves.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OwnAnswer {
    pub no: u32,
    pub judgement: JudgementView,
}

/// A card, without who it is and what became of it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CardView {
    pub no: u32,
    /// What is known of the lead.
    pub facts: Vec<CardFactView>,
    /// How many fields are hidden.
    pub hidden: Vec<HiddenView>,
}

/// One fact of a card.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CardFactView {
    /// Whether it is of the company.
    pub of_company: bool,
    /// The fact.
    pub fact: FactView,
}

/// Fields that are hidden.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct HiddenView {
    /// `identity`, `owner`, `stage` or `outcome`.
    pub why: String,
    pub n: u32,
}

/// What both sides said.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OpenView {
    /// How many leads both sides judged.
    pub n_both: u32,
    /// Of how many they say the same.
    pub n_alike: u32,
    /// That, how sure it is, and what the definition says against it, each a sentence.
    pub says: Vec<String>,
    /// Every card.
    pub cards: Vec<CardOpenView>,
    /// What tells apart those that divide.
    pub splits: Vec<SplitView>,
    /// How often, from 0 to 1, chance finds something as telling.
    pub by_chance: Option<f64>,
}

/// One lead, laid open.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CardOpenView {
    pub no: u32,
    /// What to open the lead by; none where it is no longer there.
    pub row: Option<u32>,
    /// Who it is.
    pub title: Option<String>,
    pub drawn_as: DrawnAsView,
    /// The word of marketing.
    pub marketing: Option<JudgementView>,
    /// The word of sales.
    pub sales: Option<JudgementView>,
    /// Whether the sides say different things of it.
    pub divides: bool,
    /// What the definition says.
    pub draft: Option<VerdictView>,
    /// What each person said.
    pub said: Vec<JudgedView>,
}

/// What one person said.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct JudgedView {
    pub name: String,
    pub side: SideView,
    pub judgement: JudgementView,
}

/// A cut that tells apart the leads that divide, as a criterion to discuss.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SplitView {
    /// The criterion in words.
    pub sentence: String,
    /// How many divide of those that meet it, and of the others.
    pub says: Vec<String>,
    /// What it is about.
    pub about: AboutDraft,
    /// What it asks.
    pub op: OpView,
    /// What it compares with.
    pub values: Vec<String>,
}

impl CalibrationView {
    /// What is known now, for whoever asks.
    pub(crate) fn of(
        workspace: &Workspace,
        snapshot: &Snapshot,
        judge: Option<&JudgeAsked>,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let saved = snapshot.definition.as_ref();
        let stage = saved.and_then(|saved| {
            let at = boundary_of(&saved.definition)?;
            let stage = saved.definition.stages.get(at)?;
            Some(StageJudged {
                key: stage.key.to_string(),
                label: stage.label.clone(),
            })
        });
        let drawn = match workspace.calibration_if_drawn()? {
            Some(drawn) => Some(DrawnView::of(workspace, snapshot, (&drawn, judge), words)?),
            None => None,
        };
        Ok(Self { stage, drawn })
    }
}

impl DrawnView {
    fn of(
        workspace: &Workspace,
        snapshot: &Snapshot,
        (drawn, judge): (&Calibration, Option<&JudgeAsked>),
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let changes = workspace.calibration_changes(drawn)?;
        let open = match drawn.laid_open() {
            None => None,
            Some(_) => {
                let personal = workspace.personal_fields()?;
                let open = calibration_laid_open(snapshot, &personal, drawn, words)?;
                Some(OpenView::of(&open, words))
            }
        };
        let own = judge.map(|judge| drawn.own(judge.name.trim(), judge.side.into()));
        let own = own.into_iter().flatten().map(|(no, judgement)| OwnAnswer {
            no,
            judgement: judgement.into(),
        });
        Ok(Self {
            says: drawn_sentences(drawn, snapshot, changes, words),
            cards: drawn
                .cards
                .iter()
                .map(|card| CardPlace {
                    no: card.no,
                    gone: card.row.is_none(),
                })
                .collect(),
            judges: drawn
                .judges()
                .into_iter()
                .map(|one| JudgeView {
                    name: one.name,
                    side: one.side.into(),
                    n: one.n as u32,
                })
                .collect(),
            own: own.collect(),
            open,
        })
    }
}

impl OpenView {
    fn of(open: &LaidOpen, words: Words) -> Self {
        Self {
            n_both: open.n_both as u32,
            n_alike: open.n_alike as u32,
            says: calibration_sentences(open, words),
            cards: open.cards.iter().map(CardOpenView::from).collect(),
            splits: open
                .parted
                .by
                .iter()
                .map(|by| SplitView::of(by, words))
                .collect(),
            by_chance: open.parted.by_chance,
        }
    }
}

impl SplitView {
    fn of(by: &PartedBy, words: Words) -> Self {
        let key = by.key.clone();
        Self {
            sentence: by.sentence.clone(),
            says: split_sentences(by, words).to_vec(),
            about: match by.rows_are {
                RowsAre::Companies => AboutDraft::Company { key },
                _ => AboutDraft::Field { key },
            },
            op: by.op.into(),
            values: by.values.clone(),
        }
    }
}

impl From<&CardOpen> for CardOpenView {
    fn from(card: &CardOpen) -> Self {
        let [marketing, sales] = card.words.map(|word| word.map(JudgementView::from));
        let said = Side::ALL.into_iter().zip(&card.said);
        let said = said.flat_map(|(side, said)| {
            said.iter().map(move |(name, judgement)| JudgedView {
                name: name.clone(),
                side: side.into(),
                judgement: (*judgement).into(),
            })
        });
        Self {
            no: card.no,
            row: card.row,
            title: card.title.clone(),
            drawn_as: card.drawn_as.into(),
            marketing,
            sales,
            divides: card.divides(),
            draft: card.draft.map(VerdictView::from),
            said: said.collect(),
        }
    }
}

impl From<CardShown> for CardView {
    fn from(card: CardShown) -> Self {
        let facts = card.facts.into_iter().map(|fact| CardFactView {
            of_company: !fact.rows_are.is_people(),
            fact: FactView {
                key: fact.key.to_string(),
                label: fact.label,
                value: fact.value,
            },
        });
        let hidden = card.hidden.into_iter().map(|(why, n)| HiddenView {
            why: why.name().to_owned(),
            n: n as u32,
        });
        Self {
            no: card.no,
            facts: facts.collect(),
            hidden: hidden.collect(),
        }
    }
}

impl From<Judgement> for JudgementView {
    fn from(judgement: Judgement) -> Self {
        match judgement {
            Judgement::Good => Self::Good,
            Judgement::Not => Self::Not,
            Judgement::CannotTell => Self::CannotTell,
        }
    }
}

impl From<JudgementView> for Judgement {
    fn from(view: JudgementView) -> Self {
        match view {
            JudgementView::Good => Self::Good,
            JudgementView::Not => Self::Not,
            JudgementView::CannotTell => Self::CannotTell,
        }
    }
}

impl From<DrawnAs> for DrawnAsView {
    fn from(why: DrawnAs) -> Self {
        match why {
            DrawnAs::NearNo => Self::NearNo,
            DrawnAs::NearYes => Self::NearYes,
            DrawnAs::Unknown => Self::Unknown,
            DrawnAs::Yes => Self::Yes,
            DrawnAs::No => Self::No,
            DrawnAs::Any => Self::Any,
        }
    }
}

impl Hide for CalibrationView {
    /// Who a lead is shows once all is laid open; a shared screen hides it then too.
    fn hide(&mut self, _: &Masking<'_>) {
        let open = self
            .drawn
            .iter_mut()
            .filter_map(|drawn| drawn.open.as_mut());
        let titles = open.flat_map(|open| &mut open.cards);
        titles
            .filter_map(|card| card.title.as_mut())
            .for_each(hide_title);
    }
}

impl Hide for CardView {
    fn hide(&mut self, masking: &Masking<'_>) {
        for CardFactView { of_company, fact } in &mut self.facts {
            let rows_are = match of_company {
                true => RowsAre::Companies,
                false => RowsAre::People,
            };
            masking.fact(rows_are, fact);
        }
    }
}
