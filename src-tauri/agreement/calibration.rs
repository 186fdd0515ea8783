//! Do both sides mean the same lead? Leads that were drawn, and what each person judged of them, for a side.
//!
//! Invariant: until the answers are laid open, whoever asks gets their own and no others; how many somebody
//! has judged is no secret.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::Side;

/// What somebody says of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Judgement {
    /// A good one.
    Good,
    /// Not a good one.
    Not,
    /// The facts do not say.
    CannotTell,
}

/// Why a lead was drawn: where it stands to the stage that the definition lets it into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DrawnAs {
    /// One criterion alone keeps it out.
    NearNo,
    /// One criterion alone keeps it in.
    NearYes,
    /// It cannot be said whether it is in.
    Unknown,
    /// Plainly in.
    Yes,
    /// Plainly out.
    No,
    /// There was no definition that decides: any lead.
    Any,
}

/// A lead that was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its number, from 1; that of a card that is gone is not given again.
    pub no: u32,
    /// The row of the list; `None` where it is no longer there.
    pub row: Option<u32>,
    /// Whether it was made one with somebody since.
    pub is_merged: bool,
    /// Why it was drawn.
    pub drawn_as: DrawnAs,
}

/// What somebody judged of one lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The number of the card.
    pub no: u32,
    /// Who.
    pub name: String,
    /// For which side.
    pub side: Side,
    /// What.
    pub judgement: Judgement,
}

/// Somebody who judges, and how far they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judge {
    /// Who.
    pub name: String,
    /// For which side.
    pub side: Side,
    /// How many cards they have judged.
    pub n: usize,
}

/// Leads that each side judges alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Its number.
    pub id: i64,
    /// When the leads were drawn.
    pub drawn_at: Timestamp,
    /// As known on which day.
    pub as_of: Date,
    /// By which definition; empty where none decided.
    pub definition_hash: String,
    /// What chance drew from.
    pub seed: u32,
    /// When the answers were laid open; `None` while they are not.
    pub revealed_at: Option<Timestamp>,
    /// The leads, in the order in which they are shown.
    pub cards: Vec<Card>,
    answers: Vec<Answer>,
}

impl Judgement {
    /// Each, in the order of the keys.
    pub const ALL: [Self; 3] = [Self::Good, Self::Not, Self::CannotTell];

    /// The name in files and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Not => "not",
            Self::CannotTell => "cannot_tell",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl DrawnAs {
    /// Each.
    pub const ALL: [Self; 6] = [
        Self::NearNo,
        Self::NearYes,
        Self::Unknown,
        Self::Yes,
        Self::No,
        Self::Any,
    ];

    /// The name in files and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NearNo => "near_no",
            Self::NearYes => "near_yes",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Any => "any",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl Calibration {
    /// The same with what was answered.
    #[must_use]
    pub fn with_answers(self, answers: Vec<Answer>) -> Self {
        Self { answers, ..self }
    }

    /// Leads that were drawn, of which nobody has judged any.
    #[must_use]
    pub fn drawn(
        id: i64,
        (drawn_at, as_of): (Timestamp, Date),
        (definition_hash, seed): (String, u32),
        revealed_at: Option<Timestamp>,
        cards: Vec<Card>,
    ) -> Self {
        Self {
            id,
            drawn_at,
            as_of,
            definition_hash,
            seed,
            revealed_at,
            cards,
            answers: Vec::new(),
        }
    }

    /// The card of this number.
    #[must_use]
    pub fn card(&self, no: u32) -> Option<&Card> {
        self.cards.iter().find(|card| card.no == no)
    }

    /// What somebody judged for a side, which is theirs to see.
    pub fn own<'a>(
        &'a self,
        name: &'a str,
        side: Side,
    ) -> impl Iterator<Item = (u32, Judgement)> + 'a {
        let theirs = move |one: &&Answer| one.name == name && one.side == side;
        let answers = self.answers.iter().filter(theirs);
        answers.map(|one| (one.no, one.judgement))
    }

    /// Who has judged any card, by side and name, and how many.
    #[must_use]
    pub fn judges(&self) -> Vec<Judge> {
        let mut judges: Vec<Judge> = Vec::new();
        for answer in &self.answers {
            let same = |one: &&mut Judge| one.name == answer.name && one.side == answer.side;
            match judges.iter_mut().find(same) {
                Some(judge) => judge.n += 1,
                None => judges.push(Judge {
                    name: answer.name.clone(),
                    side: answer.side,
                    n: 1,
                }),
            }
        }
        judges.sort_by(|one, other| (one.side, &one.name).cmp(&(other.side, &other.name)));
        judges
    }

    /// Every answer; `None` until they are laid open.
    #[must_use]
    pub fn laid_open(&self) -> Option<&[Answer]> {
        self.revealed_at.map(|_| self.answers.as_slice())
    }
}

/// The word of a side: what most of its people said. Where two judgements were said equally often and none
/// oftener, the side cannot tell; `None` where nobody said anything.
#[must_use]
pub fn majority(said: &[Judgement]) -> Option<Judgement> {
    let n = |judgement: &Judgement| said.iter().filter(|one| *one == judgement).count();
    let most = Judgement::ALL
        .iter()
        .map(n)
        .max()
        .filter(|most| *most > 0)?;
    let mut leading = Judgement::ALL.iter().filter(|one| n(one) == most);
    match (leading.next(), leading.next()) {
        (Some(one), None) => Some(*one),
        _ => Some(Judgement::CannotTell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(no: u32, name: &str, side: Side, judgement: Judgement) -> Answer {
        Answer {
            no,
            name: name.to_owned(),
            side,
            judgement,
        }
    }

    #[test]
    fn a_side_says_what_most_of_it_say_and_where_it_ties_it_cannot_tell() {
        use Judgement::{CannotTell, Good, Not};
        let cases: [(&[Judgement], Option<Judgement>); 7] = [
            (&[], None),
            (&[Not], Some(Not)),
            (&[Good, Good, Not], Some(Good)),
            (&[Good, Not, CannotTell, Good], Some(Good)),
            (&[Good, Not], Some(CannotTell)),
            (&[Good, CannotTell], Some(CannotTell)),
            (&[Good, Not, CannotTell], Some(CannotTell)),
        ];
        for (said, expected) in cases {
            assert_eq!(majority(said), expected, "{said:?}");
        }
    }

    #[test]
    fn until_they_are_laid_open_everybody_sees_their_own_answers_and_no_others() {
        let at = Timestamp::UNIX_EPOCH;
        let drawn = |revealed_at| {
            let day = Date::ZERO;
            let drawn = Calibration::drawn(1, (at, day), (String::new(), 7), revealed_at, vec![]);
            drawn.with_answers(vec![
                answer(1, "Anna", Side::Marketing, Judgement::Good),
                answer(1, "Bo", Side::Sales, Judgement::Not),
                answer(2, "Anna", Side::Marketing, Judgement::Not),
                answer(1, "Anna", Side::Sales, Judgement::CannotTell),
            ])
        };
        let open = drawn(None);
        let own: Vec<_> = open.own("Anna", Side::Marketing).collect();
        assert_eq!(own, [(1, Judgement::Good), (2, Judgement::Not)]);
        assert_eq!(open.own("Cy", Side::Sales).count(), 0);
        assert_eq!(open.laid_open(), None);
        let judges = open.judges();
        let judges: Vec<_> = judges
            .iter()
            .map(|one| (one.name.as_str(), one.n))
            .collect();
        assert_eq!(judges, [("Anna", 2), ("Anna", 1), ("Bo", 1)]);
        assert_eq!(drawn(Some(at)).laid_open().map(<[Answer]>::len), Some(4));
    }

    #[test]
    fn every_name_is_read_back() {
        for one in Judgement::ALL {
            assert_eq!(Judgement::from_name(one.name()), Some(one));
        }
        for one in DrawnAs::ALL {
            assert_eq!(DrawnAs::from_name(one.name()), Some(one));
        }
    }
}
