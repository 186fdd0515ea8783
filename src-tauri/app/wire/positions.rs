//! What does the map of the room look like? Each criterion with everybody's position, what was remarked, what
//! stops a signature, and which objections were overruled.

use agreement::{Dissent, Mood, Objection, Stance, Stand, Stood, next_disagreement};
use definition::CriterionId;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{BeforeSigning, Snapshot, WorkspaceError};

use super::agreement::{ParticipantView, SideView};
use super::ops::OwnerView;

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StanceView {
    /// It is right.
    Agree,
    /// They sign it.
    CanLiveWith,
    /// It must not be signed like this.
    Object,
}

/// What a criterion needs.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MoodView {
    /// Somebody objects.
    Disputed,
    /// One side has spoken.
    OneSide,
    /// Nobody has spoken.
    Unspoken,
    /// An objection was overruled.
    Overruled,
    /// Everybody who spoke can live with it.
    Livable,
    /// Everybody who spoke agrees.
    Agreed,
}

/// The map of the room.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct RoomView {
    /// Everybody who takes part.
    pub participants: Vec<ParticipantView>,
    /// The criteria in force, those first that need to be talked about.
    pub stands: Vec<StandView>,
}

/// A criterion and where everybody stands on it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StandView {
    /// Its id.
    pub id: String,
    /// Its name, or what it asks.
    pub called: String,
    /// What it asks.
    pub sentence: String,
    /// Why it is there; empty where nobody said.
    pub rationale: String,
    /// What it needs.
    pub mood: MoodView,
    /// The side that has spoken where only one has.
    pub side: Option<SideView>,
    /// The disputed criterion after this one, going round; none where none is.
    pub next: Option<String>,
    /// Everybody who takes part.
    pub people: Vec<StoodView>,
    /// Who proposed it.
    pub proposers: Vec<String>,
    /// What was remarked, oldest first.
    pub comments: Vec<CommentView>,
}

/// Where one person stands.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StoodView {
    /// Who.
    pub name: String,
    /// For whom they speak.
    pub side: OwnerView,
    /// Where they stand; none where they never spoke.
    pub stance: Option<StanceView>,
    /// Why; empty where they did not say.
    pub reason: String,
    /// Whether that was of an earlier wording.
    pub earlier: bool,
    /// Whether nobody can sign while it stands.
    pub blocks: bool,
    /// Who decided that it stops nobody, and why.
    pub overruled: Option<OverruledView>,
    /// Who may decide so.
    pub deciders: Vec<String>,
}

/// A decision that an objection stops nobody.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OverruledView {
    /// Who decided.
    pub by: String,
    /// Why.
    pub why: String,
}

/// A remark.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CommentView {
    /// What it is taken away by.
    pub id: String,
    /// Who made it.
    pub who: String,
    /// When (ISO 8601, UTC).
    pub at: String,
    /// What it says.
    pub text: String,
}

/// What stands between the text in force and the next signature.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BeforeSigningView {
    /// The objections that stop everybody.
    pub objections: Vec<BlockingView>,
    /// Whether the promises have to be mended first.
    pub promises_wrong: bool,
    /// What else is to be known: whose signature is missing, what is wrong with the promises.
    pub says: Vec<String>,
}

/// An objection that stops everybody from signing.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BlockingView {
    /// To which criterion, by its id.
    pub criterion: String,
    /// How that is called.
    pub called: String,
    /// Who objects.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Who may overrule it; nobody where no other signs for their side.
    pub deciders: Vec<String>,
}

/// An objection that was overruled, as it is signed.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DissentView {
    /// Who objected.
    pub name: String,
    /// For which side.
    pub side: SideView,
    /// To which criterion, as it is called.
    pub called: String,
    /// Why.
    pub reason: String,
    /// Who decided otherwise.
    pub overruled_by: String,
    /// Why.
    pub why: String,
}

impl RoomView {
    /// The map of the room; without a definition it has no criteria.
    pub(crate) fn of(snapshot: &Snapshot, words: Words) -> Result<Self, WorkspaceError> {
        let stands = match snapshot.definition {
            Some(_) => snapshot.room()?,
            None => Vec::new(),
        };
        let participants = snapshot.agreement.participants.iter();
        let next = |id: &CriterionId| next_disagreement(&stands, Some(id)).map(|id| id.0.clone());
        let views = stands.iter().map(|stand| StandView {
            next: next(&stand.criterion),
            ..StandView::of(stand.clone(), snapshot, words)
        });
        Ok(Self {
            stands: views.collect(),
            participants: participants.map(ParticipantView::from).collect(),
        })
    }
}

impl StandView {
    fn of(stand: Stand, snapshot: &Snapshot, words: Words) -> Self {
        let (sentence, rationale) = snapshot.criterion_asked(&stand.criterion, words);
        let participants = &snapshot.agreement.participants;
        let people = stand.people.into_iter().map(|one| {
            let deciders = agreement::deciders(participants, &one.name);
            let deciders = deciders.into_iter().map(|one| one.name.clone());
            StoodView::of(one, deciders.collect())
        });
        let comments = stand.comments.into_iter().map(|one| CommentView {
            id: one.id,
            who: one.who,
            at: one.at.to_string(),
            text: one.text,
        });
        Self {
            called: snapshot.criterion_called(&stand.criterion, words),
            sentence,
            rationale,
            mood: stand.mood.into(),
            side: match stand.mood {
                Mood::OneSide(side) => Some(side.into()),
                _ => None,
            },
            next: None,
            people: people.collect(),
            proposers: stand.proposers,
            comments: comments.collect(),
            id: stand.criterion.0,
        }
    }
}

impl StoodView {
    fn of(one: Stood, deciders: Vec<String>) -> Self {
        let (stance, reason) = match one.position {
            Some(position) => (Some(position.stance.into()), position.reason),
            None => (None, String::new()),
        };
        Self {
            name: one.name,
            side: one.side.into(),
            stance,
            reason,
            earlier: one.earlier,
            blocks: one.blocks,
            overruled: one.overruled.map(|by| OverruledView {
                by: by.by,
                why: by.why,
            }),
            deciders,
        }
    }
}

impl BeforeSigningView {
    /// What stands between the text in force and the next signature.
    pub(crate) fn of(snapshot: &Snapshot, words: Words) -> Self {
        let before: BeforeSigning = snapshot.before_signing();
        let says = before.sentences(snapshot, words);
        let objection = |one: Objection| BlockingView {
            called: snapshot.criterion_called(&one.criterion, words),
            criterion: one.criterion.0,
            name: one.name,
            reason: one.reason,
            deciders: one.deciders,
        };
        Self {
            promises_wrong: !before.promises.is_empty(),
            objections: before.objections.into_iter().map(objection).collect(),
            says,
        }
    }
}

impl DissentView {
    /// An overruled objection; `called` is what its criterion is called.
    pub(crate) fn of(one: &Dissent, called: String) -> Self {
        Self {
            name: one.name.clone(),
            side: one.side.into(),
            called,
            reason: one.reason.clone(),
            overruled_by: one.overruled_by.clone(),
            why: one.why.clone(),
        }
    }
}

impl From<Mood> for MoodView {
    fn from(mood: Mood) -> Self {
        match mood {
            Mood::Disputed => Self::Disputed,
            Mood::OneSide(_) => Self::OneSide,
            Mood::Unspoken => Self::Unspoken,
            Mood::Overruled => Self::Overruled,
            Mood::Livable => Self::Livable,
            Mood::Agreed => Self::Agreed,
        }
    }
}

impl From<Stance> for StanceView {
    fn from(stance: Stance) -> Self {
        match stance {
            Stance::Agree => Self::Agree,
            Stance::CanLiveWith => Self::CanLiveWith,
            Stance::Object => Self::Object,
        }
    }
}

impl From<StanceView> for Stance {
    fn from(view: StanceView) -> Self {
        match view {
            StanceView::Agree => Self::Agree,
            StanceView::CanLiveWith => Self::CanLiveWith,
            StanceView::Object => Self::Object,
        }
    }
}
