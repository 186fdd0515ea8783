//! What does the page that is signed look like? The text, the signatures under it, the versions, and
//! what changed between two of them.

use agreement::{Dissent, Participant, Section, Side, SignOff, Standing, State, Version};
use definition::{Definition, Owner};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{ChangeSaid, Snapshot, Which, WorkspaceError};

use super::ops::OwnerView;
use super::positions::{BeforeSigningView, DissentView};

/// A side that signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SideView {
    /// Marketing.
    Marketing,
    /// Sales.
    Sales,
}

/// Where a definition or a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StateView {
    /// Nobody signed it.
    Draft,
    /// A side has yet to sign it.
    Proposed,
    /// Both sides signed it.
    Agreed,
    /// Another text took its place.
    Superseded,
}

/// Where the definition in force stands.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StandingView {
    /// Draft, proposed or agreed.
    pub state: StateView,
    /// The version it is frozen in; none for a draft.
    pub no: Option<u32>,
    /// When the second side signed (ISO 8601, UTC).
    pub agreed_at: Option<String>,
    /// Who signed it.
    pub sign_offs: Vec<SignOffView>,
    /// The sides that have yet to sign it.
    pub missing: Vec<SideView>,
    /// The number of the newest agreed version, whether in force or not.
    pub last_agreed: Option<u32>,
    /// The number of the agreed version that is in effect on the day up to whose end everything is judged.
    pub in_effect: Option<u32>,
    /// The agreed version that will be in effect, and from when on.
    pub next: Option<NextView>,
}

/// A version that is agreed and not in effect yet.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct NextView {
    /// Its number.
    pub no: u32,
    /// From which day on it holds.
    pub from: String,
}

/// A signature.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SignOffView {
    /// Who.
    pub name: String,
    /// For which side.
    pub side: SideView,
    /// When (ISO 8601, UTC).
    pub at: String,
}

/// Somebody who takes part.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct ParticipantView {
    /// Their name.
    pub name: String,
    /// Whom they speak for.
    pub side: OwnerView,
    /// Whether they sign.
    pub signs: bool,
}

/// The agreement screen.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct AgreementView {
    /// The page; none without a definition.
    pub paper: Option<PaperView>,
    /// Every version, newest first.
    pub versions: Vec<VersionView>,
    /// Everybody who takes part.
    pub participants: Vec<ParticipantView>,
    /// What stands between the text in force and the next signature.
    pub before_signing: BeforeSigningView,
    /// That versions were agreed apart; none where none were.
    pub apart: Option<String>,
}

/// The page that is signed.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PaperView {
    /// What the team calls it.
    pub title: String,
    /// Where days end (IANA name).
    pub time_zone: String,
    /// Its parts.
    pub sections: Vec<SectionView>,
    /// The version it is frozen in; none for a draft.
    pub version: Option<VersionView>,
    /// The identity of what decides leads.
    pub definition_hash: String,
    /// Whether it is what is in force.
    pub in_force: bool,
    /// The objections that were overruled.
    pub dissent: Vec<DissentView>,
}

/// A part of the page.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SectionView {
    /// What it is about.
    pub heading: String,
    /// The side that answers for a stage.
    pub owner: Option<OwnerView>,
    /// How it is to be read.
    pub says: String,
    /// Its sentences.
    pub lines: Vec<LineView>,
}

/// A sentence of the page.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct LineView {
    /// How far it is indented.
    pub depth: u32,
    /// The sentence.
    pub text: String,
}

/// A version in one line.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct VersionView {
    /// Its number.
    pub no: u32,
    /// Where it stands.
    pub state: StateView,
    /// When it was frozen (ISO 8601, UTC).
    pub frozen_at: String,
    /// When the second side signed.
    pub agreed_at: Option<String>,
    /// The day from which it holds, where that is later than the day on which it was agreed.
    pub effective_from: Option<String>,
    /// Whether it is the one in effect on the day up to whose end everything is judged.
    pub in_effect: bool,
    /// Whether one person signed for both sides.
    pub single_signer: bool,
    /// The identity of what is signed.
    pub agreement_hash: String,
    /// Who signed.
    pub sign_offs: Vec<SignOffView>,
}

/// A change between two definitions.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ChangeView {
    /// What happened.
    pub what: String,
    /// What was.
    pub before: Option<String>,
    /// What is.
    pub after: Option<String>,
}

impl AgreementView {
    /// The page of a version, or of what is in force, among all versions.
    pub(crate) fn of(
        snapshot: &Snapshot,
        version: Option<u32>,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let paper = match version {
            Some(no) => Some(frozen(snapshot, snapshot.version(no)?, words)),
            None => in_force(snapshot, words)?,
        };
        let agreement = &snapshot.agreement;
        let versions = agreement.versions.iter().rev();
        Ok(Self {
            paper,
            versions: versions
                .map(|version| VersionView::of(snapshot, version))
                .collect(),
            participants: agreement
                .participants
                .iter()
                .map(ParticipantView::from)
                .collect(),
            before_signing: BeforeSigningView::of(snapshot, words),
            apart: snapshot.apart_sentence(words),
        })
    }
}

fn in_force(snapshot: &Snapshot, words: Words) -> Result<Option<PaperView>, WorkspaceError> {
    let Some(saved) = &snapshot.definition else {
        return Ok(None);
    };
    if let Some(version) = snapshot.agreement.frozen(&saved.definition) {
        return Ok(Some(frozen(snapshot, version, words)));
    }
    Ok(Some(PaperView {
        title: saved.definition.title.clone(),
        time_zone: saved.definition.time_zone.clone(),
        sections: snapshot
            .page(words)?
            .iter()
            .map(SectionView::from)
            .collect(),
        version: None,
        definition_hash: saved.hash.clone(),
        in_force: true,
        dissent: dissent(
            snapshot,
            &saved.definition,
            &snapshot.agreement.dissent(&saved.definition),
            words,
        ),
    }))
}

/// A version reads as it was signed, whatever the program would say today.
fn frozen(snapshot: &Snapshot, version: &Version, words: Words) -> PaperView {
    let sections = version.text.read_in(words.locale().code());
    let saved = snapshot.definition.as_ref();
    let of_force = saved.and_then(|saved| snapshot.agreement.frozen(&saved.definition));
    PaperView {
        title: version.text.title.clone(),
        time_zone: version.definition.time_zone.clone(),
        sections: sections.iter().map(SectionView::from).collect(),
        version: Some(VersionView::of(snapshot, version)),
        definition_hash: version.definition_hash.clone(),
        in_force: of_force.is_some_and(|of_force| of_force.no == version.no),
        dissent: dissent(snapshot, &version.definition, &version.text.dissent, words),
    }
}

fn dissent(
    snapshot: &Snapshot,
    definition: &Definition,
    all: &[Dissent],
    words: Words,
) -> Vec<DissentView> {
    let called = |one: &Dissent| snapshot.called_in(definition, &one.criterion, words);
    let views = all.iter().map(|one| DissentView::of(one, called(one)));
    views.collect()
}

impl StandingView {
    /// Where the definition in force stands; none before one is saved.
    pub(crate) fn of(snapshot: &Snapshot) -> Option<Self> {
        let saved = snapshot.definition.as_ref()?;
        let version = snapshot.agreement.frozen(&saved.definition);
        let state = match snapshot.agreement.standing(&saved.definition) {
            Standing::Draft => StateView::Draft,
            Standing::Proposed { .. } => StateView::Proposed,
            Standing::Agreed { .. } => StateView::Agreed,
        };
        let missing = version.map_or(Side::ALL.to_vec(), Version::missing_sides);
        let agreement = &snapshot.agreement;
        let next = agreement.next_in_effect(snapshot.as_of);
        Some(Self {
            state,
            no: version.map(|version| version.no),
            agreed_at: version
                .and_then(Version::agreed_at)
                .map(|at| at.to_string()),
            sign_offs: version.map(sign_offs).unwrap_or_default(),
            missing: missing.into_iter().map(SideView::from).collect(),
            last_agreed: snapshot.agreement.last_agreed().map(|version| version.no),
            in_effect: agreement.in_effect(snapshot.as_of).map(|one| one.no),
            next: next.map(|(from, version)| NextView {
                no: version.no,
                from: from.to_string(),
            }),
        })
    }
}

impl VersionView {
    fn of(snapshot: &Snapshot, version: &Version) -> Self {
        let in_force = snapshot.definition.as_ref().map(|saved| &saved.definition);
        let is = |other: Option<&Version>| other.is_some_and(|other| other.no == version.no);
        Self {
            no: version.no,
            state: match snapshot.agreement.state(version, in_force) {
                State::Proposed => StateView::Proposed,
                State::Agreed => StateView::Agreed,
                State::Superseded => StateView::Superseded,
            },
            frozen_at: version.frozen_at.to_string(),
            agreed_at: version.agreed_at().map(|at| at.to_string()),
            effective_from: holds_later(version).map(|from| from.to_string()),
            in_effect: is(snapshot.agreement.in_effect(snapshot.as_of)),
            single_signer: version.single_signer(),
            agreement_hash: version.agreement_hash.clone(),
            sign_offs: sign_offs(version),
        }
    }
}

/// The day from which a version holds, where that is later than the day on which it was agreed.
fn holds_later(version: &Version) -> Option<jiff::civil::Date> {
    let from = version.holds_from()?;
    (version.agreed_on() != Some(from)).then_some(from)
}

fn sign_offs(version: &Version) -> Vec<SignOffView> {
    version.sign_offs.iter().map(SignOffView::from).collect()
}

/// A version's number; none is what is in force.
pub(crate) fn which(version: Option<u32>) -> Which {
    version.map_or(Which::Draft, Which::Version)
}

impl From<&SignOff> for SignOffView {
    fn from(one: &SignOff) -> Self {
        Self {
            name: one.name.clone(),
            side: one.side.into(),
            at: one.at.to_string(),
        }
    }
}

impl From<&Section> for SectionView {
    fn from(section: &Section) -> Self {
        let lines = section.lines.iter().map(|line| LineView {
            depth: line.depth.parse().unwrap_or_default(),
            text: line.text.clone(),
        });
        Self {
            heading: section.heading.clone(),
            owner: section.owner.map(OwnerView::from),
            says: section.says.clone(),
            lines: lines.collect(),
        }
    }
}

impl From<ChangeSaid> for ChangeView {
    fn from(change: ChangeSaid) -> Self {
        Self {
            what: change.what,
            before: change.before,
            after: change.after,
        }
    }
}

impl From<&Participant> for ParticipantView {
    fn from(participant: &Participant) -> Self {
        Self {
            name: participant.name.clone(),
            side: participant.side.into(),
            signs: participant.signs,
        }
    }
}

impl From<ParticipantView> for Participant {
    fn from(view: ParticipantView) -> Self {
        Self {
            name: view.name,
            side: Owner::from(view.side),
            signs: view.signs,
        }
    }
}

impl From<Side> for SideView {
    fn from(side: Side) -> Self {
        match side {
            Side::Marketing => Self::Marketing,
            Side::Sales => Self::Sales,
        }
    }
}

impl From<SideView> for Side {
    fn from(side: SideView) -> Self {
        match side {
            SideView::Marketing => Self::Marketing,
            SideView::Sales => Self::Sales,
        }
    }
}
