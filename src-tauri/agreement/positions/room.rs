//! Where does the room stand? Each criterion with everybody's position on its wording of now, those first that
//! need to be talked about.
//!
//! Invariants: every criterion of the definition is there once, and on it everybody who takes part, whether
//! they spoke or not; nobody speaks for somebody else.

use std::cmp::Reverse;

use definition::{CriterionId, Definition, Owner};

use super::{Comment, Overrule, Position, Positions, Stance, wordings};
use crate::{Participant, Side};

/// What a criterion needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    /// Somebody objects, and nobody overruled it.
    Disputed,
    /// One side has spoken, the other has not.
    OneSide(Side),
    /// Nobody has spoken of it as it reads now.
    Unspoken,
    /// Both sides have spoken; an objection was overruled.
    Overruled,
    /// Both sides have spoken; somebody can live with it.
    Livable,
    /// Both sides have spoken; all of them agree.
    Agreed,
}

impl Mood {
    /// The name in JSON and, after `mood-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Disputed => "disputed",
            Self::OneSide(_) => "one-side",
            Self::Unspoken => "unspoken",
            Self::Overruled => "overruled",
            Self::Livable => "livable",
            Self::Agreed => "agreed",
        }
    }
}

/// A criterion and where everybody stands on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The criterion.
    pub criterion: CriterionId,
    /// What it needs.
    pub mood: Mood,
    /// Everybody who takes part, in their order.
    pub people: Vec<Stood>,
    /// Who proposed it; nobody where that was not said.
    pub proposers: Vec<String>,
    /// What was remarked, oldest first.
    pub comments: Vec<Comment>,
}

/// Where one person stands on a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stood {
    /// Who.
    pub name: String,
    /// For whom they speak.
    pub side: Owner,
    /// What they said last; `None` where they never spoke.
    pub position: Option<Position>,
    /// Whether that was of an earlier wording, so that they have yet to speak of this one.
    pub earlier: bool,
    /// Who decided that it stops nobody from signing.
    pub overruled: Option<Overrule>,
    /// Whether it stops everybody from signing.
    pub blocks: bool,
}

impl Stood {
    /// Where they stand on the wording of now; `None` where they have yet to speak.
    #[must_use]
    pub fn stance(&self) -> Option<Stance> {
        let position = self.position.as_ref()?;
        (!self.earlier).then_some(position.stance)
    }

    fn speaks_for(&self, side: Side) -> bool {
        self.side == Owner::Both || self.side == side.into()
    }
}

impl Stand {
    /// How many have spoken of the wording of now.
    #[must_use]
    pub fn n_spoken(&self) -> usize {
        let spoken = self.people.iter().filter(|one| one.stance().is_some());
        spoken.count()
    }

    fn n_blocking(&self) -> usize {
        self.people.iter().filter(|one| one.blocks).count()
    }
}

/// Every criterion of a definition, those that need to be talked about first, else in the definition's order.
#[must_use]
pub fn room(said: &Positions, definition: &Definition, participants: &[Participant]) -> Vec<Stand> {
    let wordings = wordings(definition);
    let stands = definition.criteria.iter().map(|criterion| {
        let id = &criterion.id;
        let wording = wordings.get(id).map_or("", String::as_str);
        let stood = participants.iter().map(|person| {
            let position = said.of_person(id, &person.name, wording).cloned();
            let earlier = position.as_ref().is_some_and(|one| one.on != wording);
            let objects = |one: &&Position| one.stance == Stance::Object && one.on == wording;
            let objection = position.as_ref().filter(objects);
            let overruled = objection.and_then(|one| said.overruled(one, participants));
            Stood {
                blocks: objection.is_some() && overruled.is_none() && person.signs,
                name: person.name.clone(),
                side: person.side,
                overruled: overruled.cloned(),
                earlier,
                position,
            }
        });
        let people: Vec<Stood> = stood.collect();
        let comments = said.comments.iter().filter(|one| one.criterion == *id);
        Stand {
            mood: mood(&people),
            people,
            comments: comments.cloned().collect(),
            proposers: said.proposers.get(id).cloned().unwrap_or_default(),
            criterion: id.clone(),
        }
    });
    let mut stands: Vec<Stand> = stands.collect();
    stands.sort_by_key(|stand| (stand.mood, Reverse(stand.n_blocking())));
    stands
}

fn mood(people: &[Stood]) -> Mood {
    let spoke = |side: Side| {
        let mut of_side = people.iter().filter(|one| one.speaks_for(side));
        of_side.any(|one| one.stance().is_some())
    };
    let objects = |one: &Stood| one.stance() == Some(Stance::Object);
    let any = |is: &dyn Fn(&Stood) -> bool| people.iter().any(is);
    if any(&|one| objects(one) && one.overruled.is_none()) {
        return Mood::Disputed;
    }
    match Side::ALL.map(spoke) {
        [false, false] => Mood::Unspoken,
        [true, false] => Mood::OneSide(Side::Marketing),
        [false, true] => Mood::OneSide(Side::Sales),
        [true, true] if any(&objects) => Mood::Overruled,
        [true, true] if any(&|one| one.stance() == Some(Stance::CanLiveWith)) => Mood::Livable,
        [true, true] => Mood::Agreed,
    }
}

/// The disputed criterion that comes after this one in the room's order, and after the last the first again;
/// `None` where nothing is disputed.
#[must_use]
pub fn next_disagreement<'a>(
    stands: &'a [Stand],
    after: Option<&CriterionId>,
) -> Option<&'a CriterionId> {
    let at = after.and_then(|after| stands.iter().position(|one| one.criterion == *after));
    let (before, later) = stands.split_at(at.map_or(0, |at| at + 1));
    let mut in_turn = later.iter().chain(before);
    let next = in_turn.find(|one| one.mood == Mood::Disputed)?;
    Some(&next.criterion)
}
