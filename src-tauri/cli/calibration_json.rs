//! How is a calibration written as JSON? Names of judgements as they are typed; nothing of what somebody said
//! before the answers are laid open.

use agreement::{Calibration, DrawnAs, Judgement, Side};
use serde::Serialize;
use workspace::{CardOpen, CardShown, LaidOpen, PartedBy, kappa_class_name};

/// What was drawn.
#[derive(Serialize)]
pub(crate) struct DrawnSaid {
    drawn_at: String,
    as_of: String,
    /// What draws the same leads again.
    seed: u32,
    /// By which definition; null where none decided.
    definition_hash: Option<String>,
    /// Whether that is the one in force.
    is_current: bool,
    revealed_at: Option<String>,
    /// How many were drawn of each kind.
    drawn: Vec<KindSaid>,
    cards: Vec<u32>,
    /// Imports that came or were taken back since.
    changes: usize,
    /// Cards whose lead is no longer in the list.
    gone: Vec<u32>,
    /// Cards whose lead was made one with somebody since.
    merged: Vec<u32>,
    judges: Vec<JudgeSaid>,
}

#[derive(Serialize)]
struct KindSaid {
    kind: &'static str,
    n: usize,
}

#[derive(Serialize)]
struct JudgeSaid {
    name: String,
    side: &'static str,
    judged: usize,
}

/// A card.
#[derive(Serialize)]
pub(crate) struct CardSaid {
    card: u32,
    facts: Vec<FactSaid>,
    hidden: Vec<HiddenSaid>,
}

#[derive(Serialize)]
struct FactSaid {
    table: &'static str,
    field: String,
    label: String,
    value: Option<String>,
}

#[derive(Serialize)]
struct HiddenSaid {
    why: &'static str,
    fields: usize,
}

/// What was said, laid open.
#[derive(Serialize)]
pub(crate) struct OpenSaid {
    judged_by_both: usize,
    alike: usize,
    neither_can_tell: usize,
    kappa: Option<f64>,
    kappa_95: Option<[f64; 2]>,
    /// The one class that the whole interval lies in; null where it spans several.
    class: Option<&'static str>,
    sides: Vec<SideSaid>,
    judged_for_both: Vec<String>,
    cards: Vec<CardOpenSaid>,
    splits: Vec<SplitSaid>,
    by_chance: Option<f64>,
    draft: Option<AgainstSaid>,
}

#[derive(Serialize)]
struct SideSaid {
    side: &'static str,
    people: Vec<String>,
    good: usize,
    not: usize,
    cannot_tell: usize,
    tied: usize,
    like_draft: Option<[usize; 2]>,
}

#[derive(Serialize)]
struct CardOpenSaid {
    card: u32,
    lead: Option<String>,
    drawn_as: &'static str,
    marketing: Option<&'static str>,
    sales: Option<&'static str>,
    divides: bool,
    draft: Option<&'static str>,
    said: Vec<PersonSaid>,
}

#[derive(Serialize)]
struct PersonSaid {
    name: String,
    side: &'static str,
    judgement: &'static str,
}

#[derive(Serialize)]
struct SplitSaid {
    criterion: String,
    table: &'static str,
    field: String,
    op: &'static str,
    values: Vec<String>,
    met: PartSaid,
    not_met: PartSaid,
    missing: usize,
}

#[derive(Serialize)]
struct PartSaid {
    divide: usize,
    of: usize,
}

#[derive(Serialize)]
struct AgainstSaid {
    stage: String,
    both_good_draft_no: Vec<u32>,
    both_not_draft_yes: Vec<u32>,
    both_sure_draft_unknown: Vec<u32>,
}

impl DrawnSaid {
    pub(crate) fn of(drawn: &Calibration, is_current: bool, changes: usize) -> Self {
        let n = |why: DrawnAs| drawn.cards.iter().filter(|one| one.drawn_as == why).count();
        let kinds = DrawnAs::ALL.into_iter().map(|why| KindSaid {
            kind: why.name(),
            n: n(why),
        });
        let nos = |is: &dyn Fn(&&agreement::Card) -> bool| {
            let cards = drawn.cards.iter().filter(is);
            cards.map(|card| card.no).collect::<Vec<u32>>()
        };
        let hash = Some(drawn.definition_hash.clone());
        Self {
            drawn_at: drawn.drawn_at.to_string(),
            as_of: drawn.as_of.to_string(),
            seed: drawn.seed,
            definition_hash: hash.filter(|hash| !hash.is_empty()),
            is_current,
            revealed_at: drawn.revealed_at.map(|at| at.to_string()),
            drawn: kinds.filter(|kind| kind.n > 0).collect(),
            cards: nos(&|_| true),
            changes,
            gone: nos(&|card| card.row.is_none()),
            merged: nos(&|card| card.is_merged),
            judges: drawn
                .judges()
                .into_iter()
                .map(|one| JudgeSaid {
                    name: one.name,
                    side: one.side.name(),
                    judged: one.n,
                })
                .collect(),
        }
    }
}

impl From<CardShown> for CardSaid {
    fn from(card: CardShown) -> Self {
        let facts = card.facts.into_iter().map(|fact| FactSaid {
            table: fact.rows_are.name(),
            field: fact.key.to_string(),
            label: fact.label,
            value: fact.value,
        });
        let hidden = card.hidden.into_iter();
        Self {
            card: card.no,
            facts: facts.collect(),
            hidden: hidden
                .map(|(why, fields)| HiddenSaid {
                    why: why.name(),
                    fields,
                })
                .collect(),
        }
    }
}

impl From<LaidOpen> for OpenSaid {
    fn from(open: LaidOpen) -> Self {
        let sides = Side::ALL.into_iter().zip(&open.sides);
        let sides = sides.map(|(side, said)| {
            let [good, not, cannot_tell] = said.n;
            SideSaid {
                side: side.name(),
                people: said.people.clone(),
                good,
                not,
                cannot_tell,
                tied: said.n_tied,
                like_draft: said.like_draft.map(|(n, of)| [n, of]),
            }
        });
        let interval = open.kappa.and_then(|kappa| kappa.interval);
        Self {
            judged_by_both: open.n_both,
            alike: open.n_alike,
            neither_can_tell: open.n_neither_can_tell,
            kappa: open.kappa.and_then(|kappa| kappa.value),
            kappa_95: interval.map(|(low, high)| [low, high]),
            class: open
                .kappa
                .and_then(|kappa| kappa.class())
                .map(kappa_class_name),
            sides: sides.collect(),
            judged_for_both: open.in_both,
            cards: open.cards.iter().map(CardOpenSaid::of).collect(),
            splits: open.parted.by.into_iter().map(SplitSaid::from).collect(),
            by_chance: open.parted.by_chance,
            draft: open.draft.map(|draft| AgainstSaid {
                stage: draft.stage,
                both_good_draft_no: draft.both_good,
                both_not_draft_yes: draft.both_not,
                both_sure_draft_unknown: draft.both_sure,
            }),
        }
    }
}

impl CardOpenSaid {
    fn of(card: &CardOpen) -> Self {
        let [marketing, sales] = card.words.map(|word| word.map(Judgement::name));
        let said = Side::ALL.into_iter().zip(&card.said);
        let said = said.flat_map(|(side, said)| {
            said.iter().map(move |(name, judgement)| PersonSaid {
                name: name.clone(),
                side: side.name(),
                judgement: judgement.name(),
            })
        });
        Self {
            card: card.no,
            lead: card.title.clone(),
            drawn_as: card.drawn_as.name(),
            marketing,
            sales,
            divides: card.divides(),
            draft: card.draft.map(qualify::Verdict::name),
            said: said.collect(),
        }
    }
}

impl From<PartedBy> for SplitSaid {
    fn from(by: PartedBy) -> Self {
        let part = |divide, of| PartSaid { divide, of };
        Self {
            criterion: by.sentence,
            table: by.rows_are.name(),
            field: by.key,
            op: by.op.name(),
            values: by.values,
            met: part(by.met.n, by.met.of),
            not_met: part(by.not_met.n, by.not_met.of),
            missing: by.n_missing,
        }
    }
}
