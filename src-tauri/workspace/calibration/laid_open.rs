//! What did the two sides say, once all is laid open? How many leads they say the same of, how far beyond
//! chance, which ones divide them, what tells those apart, and what the definition says of each.
//!
//! Invariants: only a lead of which both sides said something is counted; nothing is told before the answers
//! are laid open.

use std::collections::BTreeSet;

use agreement::{Answer, Calibration, DrawnAs, Judgement, Side, majority};
use qualify::Verdict;
use statistics::{Kappa, kappa};
use words::Words;

use super::boundary_of;
use super::facts::Facts;
use super::parting::{Parted, parted};
use crate::{CalibrationError, PersonalFields, Snapshot, Titles, WorkspaceError};

/// What was said.
#[derive(Clone, Debug)]
pub struct LaidOpen {
    /// Every card, in the order in which they were shown.
    pub cards: Vec<CardOpen>,
    /// Leads that both sides judged.
    pub n_both: usize,
    /// Those of which both say the same.
    pub n_alike: usize,
    /// Those of them of which both say that they cannot tell.
    pub n_neither_can_tell: usize,
    /// How far beyond chance; `None` where no lead was judged by both.
    pub kappa: Option<Kappa>,
    /// What each side said, marketing first.
    pub sides: [SideOpen; 2],
    /// People who judged for both sides.
    pub in_both: Vec<String>,
    /// What tells apart the leads that divide.
    pub parted: Parted,
    /// What the definition says against the sides; `None` where none decides.
    pub draft: Option<DraftAgainst>,
}

/// What a side said in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideOpen {
    /// Who judged.
    pub people: Vec<String>,
    /// Leads it has a word on: good, not, cannot tell.
    pub n: [usize; 3],
    /// Leads of which its people said two things equally often.
    pub n_tied: usize,
    /// Of the leads that it and the definition speak of, those of which they say the same, and how many these are.
    pub like_draft: Option<(usize, usize)>,
}

/// One lead.
#[derive(Clone, Debug, PartialEq)]
pub struct CardOpen {
    /// The number of its card.
    pub no: u32,
    /// Its row in today's list; `None` where it is no longer there.
    pub row: Option<u32>,
    /// Whether it was made one with somebody since.
    pub is_merged: bool,
    /// Why it was drawn.
    pub drawn_as: DrawnAs,
    /// Who it is; `None` where it is no longer there.
    pub title: Option<String>,
    /// The word of each side, marketing first; `None` where nobody of it judged the lead.
    pub words: [Option<Judgement>; 2],
    /// What each person said, by side.
    pub said: [Vec<(String, Judgement)>; 2],
    /// What the definition says; `None` where none decides or the lead is not there.
    pub draft: Option<Verdict>,
}

/// What the definition says against both sides, by the numbers of the cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftAgainst {
    /// What its stage is called.
    pub stage: String,
    /// Both say good, and it says no.
    pub both_good: Vec<u32>,
    /// Both say not, and it says yes.
    pub both_not: Vec<u32>,
    /// Both are sure, and it cannot tell.
    pub both_sure: Vec<u32>,
}

impl CardOpen {
    /// Whether both sides judged the lead and say different things of it.
    #[must_use]
    pub fn divides(&self) -> bool {
        matches!(self.words, [Some(one), Some(other)] if one != other)
    }
}

/// What was said of the leads of `calibration`, in which `snapshot` is what is known now.
///
/// # Errors
/// Where the answers were not laid open.
pub fn calibration_laid_open(
    snapshot: &Snapshot,
    personal: &PersonalFields,
    calibration: &Calibration,
    words: Words,
) -> Result<LaidOpen, WorkspaceError> {
    let answers = calibration.laid_open().ok_or(CalibrationError::Unopened)?;
    let dated = snapshot.as_of(calibration.as_of);
    let facts = Facts::of(&dated, personal);
    let titles = Titles::of(&dated.list);
    let verdict = verdict_of_draft(&dated);
    let open = |card: &agreement::Card| {
        let row = facts.row(card);
        let said = Side::ALL.map(|side| said_of(answers, card.no, side));
        CardOpen {
            no: card.no,
            row: card.row,
            is_merged: card.is_merged,
            drawn_as: card.drawn_as,
            title: row.map(|row| titles.said(row, words)),
            words: said.each_ref().map(|said| majority(&judgements(said))),
            said,
            draft: row.and_then(&verdict),
        }
    };
    let cards: Vec<CardOpen> = calibration.cards.iter().map(open).collect();
    let both = cards.iter().filter_map(|card| match card.words {
        [Some(one), Some(other)] => Some((one as usize, other as usize)),
        _ => None,
    });
    let both: Vec<(usize, usize)> = both.collect();
    let alike = both.iter().filter(|(one, other)| one == other);
    let cannot = Judgement::CannotTell as usize;
    let leads: Vec<(Option<usize>, bool)> = calibration
        .cards
        .iter()
        .zip(&cards)
        .filter(|(_, open)| open.words.iter().all(Option::is_some))
        .map(|(card, open)| (facts.row(card), open.divides()))
        .collect();
    let sides = Side::ALL.map(|side| side_open(&cards, answers, side));
    let [marketing, sales] = sides.each_ref().map(|side| &side.people);
    let in_both = marketing.iter().filter(|name| sales.contains(name));
    Ok(LaidOpen {
        n_both: both.len(),
        n_alike: alike.clone().count(),
        n_neither_can_tell: alike.filter(|(one, _)| *one == cannot).count(),
        kappa: kappa(&both),
        in_both: in_both.cloned().collect(),
        parted: parted((&facts, &dated), &leads, calibration.seed, words),
        draft: against(&dated, &cards),
        sides,
        cards,
    })
}

/// What the definition in force says of the rows of a list at the stage that is judged; nothing where none decides.
fn verdict_of_draft(snapshot: &Snapshot) -> impl Fn(usize) -> Option<Verdict> + '_ {
    let decided = snapshot.decided().and_then(|(definition, verdicts)| {
        let asks = !definition.criteria.is_empty();
        let stage = boundary_of(definition).filter(|_| asks)?;
        let inside = funnel::members(verdicts, stage, funnel::Count::CompletePath);
        let unknown = funnel::undecided(verdicts, stage, funnel::Count::CompletePath);
        Some((inside, unknown))
    });
    move |row| {
        let (inside, unknown) = decided.as_ref()?;
        Some(if inside.contains(row) {
            Verdict::Met
        } else if unknown.contains(row) {
            Verdict::Unknown
        } else {
            Verdict::NotMet
        })
    }
}

fn said_of(answers: &[Answer], no: u32, side: Side) -> Vec<(String, Judgement)> {
    let theirs = answers
        .iter()
        .filter(|one| one.no == no && one.side == side);
    theirs
        .map(|one| (one.name.clone(), one.judgement))
        .collect()
}

fn judgements(said: &[(String, Judgement)]) -> Vec<Judgement> {
    said.iter().map(|(_, judgement)| *judgement).collect()
}

fn side_open(cards: &[CardOpen], answers: &[Answer], side: Side) -> SideOpen {
    let at = usize::from(side == Side::Sales);
    let people = answers.iter().filter(|one| one.side == side);
    let people: BTreeSet<&String> = people.map(|one| &one.name).collect();
    let word = |card: &CardOpen| card.words.get(at).copied().flatten();
    let n = |judgement| {
        cards
            .iter()
            .filter(|card| word(card) == Some(judgement))
            .count()
    };
    let is_tied = |card: &&CardOpen| {
        let said = card.said.get(at).map(Vec::as_slice).unwrap_or_default();
        word(card) == Some(Judgement::CannotTell) && is_tie(&judgements(said))
    };
    let compared: Vec<bool> = cards
        .iter()
        .filter_map(|card| Some(is_like(word(card)?, card.draft?)))
        .collect();
    SideOpen {
        people: people.into_iter().cloned().collect(),
        n: Judgement::ALL.map(n),
        n_tied: cards.iter().filter(is_tied).count(),
        like_draft: (!compared.is_empty()).then(|| {
            let n = compared.iter().filter(|like| **like).count();
            (n, compared.len())
        }),
    }
}

/// Whether no judgement was said oftener than all others.
fn is_tie(said: &[Judgement]) -> bool {
    let n = |judgement: &Judgement| said.iter().filter(|one| *one == judgement).count();
    let most = Judgement::ALL.iter().map(n).max();
    Judgement::ALL
        .iter()
        .filter(|one| Some(n(one)) == most)
        .count()
        > 1
}

fn is_like(word: Judgement, verdict: Verdict) -> bool {
    matches!(
        (word, verdict),
        (Judgement::Good, Verdict::Met)
            | (Judgement::Not, Verdict::NotMet)
            | (Judgement::CannotTell, Verdict::Unknown)
    )
}

fn against(snapshot: &Snapshot, cards: &[CardOpen]) -> Option<DraftAgainst> {
    cards.iter().find(|card| card.draft.is_some())?;
    let (definition, _) = snapshot.decided()?;
    let stage = definition.stages.get(boundary_of(definition)?)?;
    let both = |word: Judgement, verdict: Verdict| {
        let is = |card: &&CardOpen| card.words == [Some(word); 2] && card.draft == Some(verdict);
        cards
            .iter()
            .filter(is)
            .map(|card| card.no)
            .collect::<Vec<u32>>()
    };
    let mut both_sure = both(Judgement::Good, Verdict::Unknown);
    both_sure.extend(both(Judgement::Not, Verdict::Unknown));
    both_sure.sort_unstable();
    Some(DraftAgainst {
        stage: stage.label.clone(),
        both_good: both(Judgement::Good, Verdict::NotMet),
        both_not: both(Judgement::Not, Verdict::Met),
        both_sure,
    })
}
