//! Who is the person behind row `i`? The truth, made from (seed, i) alone; what a row tells of it
//! is decided in `people`. Invariant: a person's language is that of their company.

use crate::{
    company::Company,
    country::{Country, countries},
    journey::Journey,
    language::{FUNCTIONS, INDONESIAN, LEVELS, Language, MALAY, POLISH, languages},
    offer::Offer,
    random::{Stream, Topic},
    weights::{
        FUNCTION_SHARES, Group, LANGUAGE_SHARES, LEADING_LARGER, LEADING_SMALL, OFFERS, PERSONAS,
        Persona, larger_companies, personas,
    },
};

/// The first day a person may have been met, counted from the as-of day.
pub(crate) const FIRST_MET: i32 = -760;
/// Place of "Manager" among the levels: from here on a person leads.
const MANAGER: usize = 4;

/// What a row's person and its own company must agree on.
pub(crate) struct Seat {
    pub(crate) offer: Offer,
    pub(crate) persona: Persona,
    pub(crate) language: usize,
    /// The company has at least 11 employees.
    pub(crate) larger: bool,
}

impl Seat {
    pub(crate) fn of(seed: u64, row: u64) -> Self {
        let mut draw = Stream::of(seed, Topic::Seat, row);
        let offer = Offer::ALL[draw.weigh(&OFFERS)];
        Self {
            offer,
            persona: PERSONAS[draw.weigh(&personas(offer))],
            language: Self::language(&mut draw),
            larger: draw.chance(larger_companies(offer)),
        }
    }

    pub(crate) fn language(draw: &mut Stream) -> usize {
        draw.weigh(&LANGUAGE_SHARES)
    }
}

/// A person as they are.
pub(crate) struct Person {
    /// The row this person first stands in; names every address of theirs.
    pub(crate) row: u64,
    pub(crate) language: usize,
    pub(crate) is_woman: bool,
    given: usize,
    family: usize,
    pub(crate) offer: Offer,
    pub(crate) level: usize,
    pub(crate) function: usize,
    /// None for students.
    pub(crate) company: Option<Company>,
    /// Days from the as-of day, 0 or negative.
    pub(crate) created: i32,
    pub(crate) group: Group,
    pub(crate) journey: Journey,
}

impl Person {
    pub(crate) fn of(seed: u64, row: u64) -> Self {
        let seat = Seat::of(seed, row);
        let mut draw = Stream::of(seed, Topic::Person, row);
        let company = (seat.persona != Persona::Student).then(|| {
            let id = if draw.chance(600) {
                Company::own_of(row)
            } else {
                Company::shared_by(row, seat.larger, &mut draw)
            };
            Company::of(seed, id)
        });
        let language = company
            .as_ref()
            .map_or(seat.language, |company| company.language);
        let is_agreed_size = company.as_ref().is_some_and(Company::is_agreed_size);
        let level = match seat.persona {
            Persona::Student => 0,
            Persona::Intern => 1,
            Persona::Junior => 2,
            Persona::Senior => 3,
            // Whoever is alone in a company owns it.
            Persona::Leading
                if company
                    .as_ref()
                    .is_some_and(|company| company.employees == 1) =>
            {
                LEVELS.len() - 1
            }
            Persona::Leading => {
                MANAGER
                    + draw.weigh(if is_agreed_size {
                        &LEADING_LARGER
                    } else {
                        &LEADING_SMALL
                    })
            }
        };
        let group = match (seat.persona, is_agreed_size, level >= MANAGER) {
            (Persona::Student | Persona::Intern, ..) => Group::StudentOrIntern,
            (_, true, true) => Group::BothHold,
            (_, true, false) => Group::SizeOnly,
            (_, false, true) => Group::SeniorityOnly,
            (_, false, false) => Group::Neither,
        };
        let words = &languages()[language];
        let is_woman = draw.chance(500);
        let created = draw.between(FIRST_MET, 0);
        Self {
            row,
            language,
            is_woman,
            given: draw.common(if is_woman {
                words.women.len()
            } else {
                words.men.len()
            }),
            family: draw.common(words.families.len()),
            offer: seat.offer,
            level,
            function: draw.weigh(&FUNCTION_SHARES),
            company,
            created,
            group,
            journey: Journey::of(seed, row, seat.offer, group, created),
        }
    }

    pub(crate) fn words(&self) -> &'static Language {
        &languages()[self.language]
    }

    /// What the person works at; owners manage.
    pub(crate) fn function_held(&self) -> usize {
        if self.level == LEVELS.len() - 1 {
            FUNCTIONS.len() - 1
        } else {
            self.function
        }
    }

    /// Where the person lives: in the company's country.
    pub(crate) fn country(&self) -> &'static Country {
        self.company.as_ref().map_or_else(
            || {
                let (places, _) = countries(self.language);
                &places[self.row as usize % places.len()]
            },
            |company| company.country,
        )
    }

    /// The given name as written and in Latin letters.
    pub(crate) fn given(&self) -> (&'static str, &'static str) {
        let names = if self.is_woman {
            &self.words().women
        } else {
            &self.words().men
        };
        names.get(self.given).copied().unwrap_or_default()
    }

    /// The family name in Latin letters, as addresses use it.
    pub(crate) fn family_latin(&self) -> &'static str {
        self.words()
            .families
            .get(self.family)
            .map_or("", |(_, latin)| latin)
    }

    /// Writes the family name as the person would.
    pub(crate) fn push_family(&self, out: &mut String) {
        let name = self
            .words()
            .families
            .get(self.family)
            .map_or("", |(written, _)| written);
        match self.language {
            POLISH if self.is_woman => {
                let is_adjective = ["ski", "cki", "dzki"].iter().any(|end| name.ends_with(end));
                if let Some(stem) = name.strip_suffix('i').filter(|_| is_adjective) {
                    out.push_str(stem);
                    out.push('a');
                    return;
                }
            }
            // Not everyone writes it.
            MALAY if self.row % 5 < 3 => {
                out.push_str(if self.is_woman { "binti " } else { "bin " });
            }
            _ => {}
        }
        out.push_str(name);
    }

    /// True for Indonesians who have one name only.
    pub(crate) fn has_one_name(&self) -> bool {
        self.language == INDONESIAN && self.row.is_multiple_of(9)
    }
}
