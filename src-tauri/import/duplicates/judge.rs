//! How probable is it that two rows are one person? The logarithm of the odds, summed over what they
//! have in common and what differs.
//!
//! What is one person's alone (an address, a number, a page, an id) weighs a fixed amount, less where
//! the names do not fit. Without any of that, a name and a place of work weigh as much as they are
//! rare: the odds are those of a row being repeated against those of a namesake working there,
//! counted in the list itself. "Jan Nowak" in a company of thousands is chance, in one of five not.

use super::companies::{self, CompaniesAgree};
use super::frequencies::Frequencies;
use super::keys::{Key, KeyOf};
use super::names::{self, NamesAgree};
use super::people::{People, Person};
use super::reasons::{Against, For, Reasons};

/// How sure it is that a group is one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// May be merged in one go, unseen.
    Certain,
    /// To be looked at.
    Likely,
}

impl Rank {
    /// Both, the surer one first.
    pub const ALL: [Self; 2] = [Self::Certain, Self::Likely];

    /// The name in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
        }
    }
}

/// Two rows, the first the lower, that are at least likely one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Link {
    pub(super) rows: [u32; 2],
    pub(super) odds: f32,
    pub(super) reasons: Reasons,
}

impl Link {
    pub(super) fn rank(&self) -> Rank {
        if self.odds >= CERTAIN {
            Rank::Certain
        } else {
            Rank::Likely
        }
    }

    pub(super) fn score(&self) -> f64 {
        1.0 / (1.0 + f64::from(-self.odds).exp())
    }
}

/// Log odds from which a group may be merged unseen: 99 in 100.
const CERTAIN: f32 = 4.6;
/// Log odds from which a group is worth a look: 7 in 10.
const LIKELY: f32 = 0.85;
/// The most that a name and a place of work say: anything that speaks against them leaves the group to
/// be looked at.
const MOST_BY_NAME: f32 = 5.5;
/// So many rows of a list repeat a person who is there already; the sample has as many.
const REPEATED: f64 = 0.02;

/// Compares rows of one list.
pub(super) struct Judge<'a> {
    people: &'a People,
    names: Frequencies,
    companies: Frequencies,
    domains: Frequencies,
    phones: Frequencies,
}

impl<'a> Judge<'a> {
    pub(super) fn of(people: &'a People) -> Self {
        let all = || people.iter().map(|(_, person)| person);
        let phones = all().flat_map(|person| {
            let keys = person.keys.iter();
            keys.filter(|key| key.is_of(KeyOf::Phone))
                .map(|key| key.hash())
        });
        Self {
            people,
            names: Frequencies::of(all().map(|person| person.name_hash)),
            companies: Frequencies::of(all().map(|person| person.company_hash)),
            domains: Frequencies::of(all().map(|person| person.domain)),
            phones: Frequencies::of(phones),
        }
    }

    /// The link between two rows; `None` where they are not even likely one person.
    pub(super) fn link(&self, one: u32, other: u32) -> Option<Link> {
        let (odds, reasons) = self.judge(self.people.get(one), self.people.get(other))?;
        let rows = [one.min(other), one.max(other)];
        (odds >= LIKELY).then_some(Link {
            rows,
            odds,
            reasons,
        })
    }

    /// Whether two rows cannot be one person, whoever else they are like.
    pub(super) fn is_ruled_out(&self, one: u32, other: u32) -> bool {
        let (one, other) = (self.people.get(one), self.people.get(other));
        let differ = names::compare(one.name, other.name) == NamesAgree::Differ;
        differ && !shares(one, other, KeyOf::Email) && !shares(one, other, KeyOf::Mailbox)
    }

    /// The log odds, with reasons; `None` where nothing but a part of a name is the same.
    fn judge(&self, one: Person<'_>, other: Person<'_>) -> Option<(f32, Reasons)> {
        let mut reasons = Reasons::default();
        let keyed = self.keyed(one, other, &mut reasons);
        let names = names::compare(one.name, other.name);
        if keyed == Keyed::Nothing && !tells(names) {
            return None;
        }
        say_names(names, &mut reasons);
        let (place, doubt) = self.place(one, other, &mut reasons);
        let mut odds = match keyed {
            Keyed::Nothing => self.by_name(one, other, names, place?, &mut reasons) - doubt,
            Keyed::Phone(weight) => {
                let named = match names {
                    NamesAgree::Same => 4.0,
                    NamesAgree::Alike => 2.5,
                    NamesAgree::SameSingle | NamesAgree::Initials => 1.5,
                    NamesAgree::Unknown | NamesAgree::Part => 0.0,
                    NamesAgree::OnlyGiven => -2.0,
                    NamesAgree::Differ => -7.0,
                };
                weight + named + f32::from(place.is_some())
            }
            Keyed::Own(weight) => {
                let named = match names {
                    NamesAgree::Same => 4.0,
                    NamesAgree::Alike => 3.0,
                    NamesAgree::Initials => 2.5,
                    NamesAgree::SameSingle | NamesAgree::Part => 2.0,
                    NamesAgree::OnlyGiven => 1.0,
                    NamesAgree::Unknown => 0.0,
                    NamesAgree::Differ => -6.0,
                };
                weight + named + f32::from(place.is_some())
            }
        };
        odds -= against(one, other, names, &mut reasons);
        Some((odds, reasons))
    }

    /// What of one person's alone they have in common.
    fn keyed(&self, one: Person<'_>, other: Person<'_>, reasons: &mut Reasons) -> Keyed {
        let mut own = 0.0;
        let mut phone = 0.0_f32;
        for key in one.keys.iter().filter(|key| other.keys.contains(key)) {
            let (reason, weight) = match () {
                () if key.is_of(KeyOf::Email) => (For::SameEmail, 7.0),
                () if key.is_of(KeyOf::Mailbox) => (For::SameMailbox, 6.5),
                () if key.is_of(KeyOf::Profile) => (For::SameProfile, 7.0),
                () if key.is_of(KeyOf::Id) => (For::SameId, 6.0),
                () if key.is_of(KeyOf::Phone) => {
                    reasons.add(For::SamePhone);
                    phone = phone.max(self.weight_of_phone(*key));
                    continue;
                }
                () => continue,
            };
            // An address that is the same leads to the same mailbox: that is one reason.
            if reason == For::SameMailbox && reasons.has(For::SameEmail) {
                continue;
            }
            reasons.add(reason);
            own += weight;
        }
        if own > 0.0 {
            Keyed::Own(own + phone)
        } else if phone > 0.0 {
            Keyed::Phone(phone)
        } else {
            Keyed::Nothing
        }
    }

    /// A number that more people have is less one person's.
    fn weight_of_phone(&self, key: Key) -> f32 {
        let others = self.phones.count(key.hash()).saturating_sub(1).max(1);
        (4.0 - (others as f32).ln()).max(0.5)
    }

    /// How many work where both do, where that is known; and how much of a doubt there is.
    fn place(
        &self,
        one: Person<'_>,
        other: Person<'_>,
        reasons: &mut Reasons,
    ) -> (Option<usize>, f32) {
        let company = companies::compare(one.company, other.company);
        let are_known = one.domain != 0 && other.domain != 0;
        let is_same_domain = are_known && one.domain == other.domain;
        let n_company = || {
            let n = |person: Person<'_>| self.companies.count(person.company_hash);
            match company {
                CompaniesAgree::Same => Some(n(one).max(n(other))),
                CompaniesAgree::Alike => Some((n(one) + n(other)) * 2),
                CompaniesAgree::Unknown | CompaniesAgree::Differ => None,
            }
        };
        match company {
            CompaniesAgree::Same => reasons.add(For::SameCompany),
            CompaniesAgree::Alike => reasons.add(For::AlikeCompany),
            CompaniesAgree::Differ => reasons.speak_against(Against::OtherCompany),
            CompaniesAgree::Unknown => {}
        }
        let n_domain = is_same_domain.then(|| self.domains.count(one.domain));
        if is_same_domain {
            reasons.add(For::SameDomain);
        } else if are_known {
            reasons.speak_against(Against::OtherDomain);
        }
        let place = match (n_domain, n_company()) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        let doubt = match (company, are_known && !is_same_domain) {
            (CompaniesAgree::Differ, _) => 1.0,
            (_, true) => 2.0,
            _ => 0.0,
        };
        (place, doubt)
    }

    /// The log odds of a repeated row against a namesake among the `n_there` who work there.
    fn by_name(
        &self,
        one: Person<'_>,
        other: Person<'_>,
        names: NamesAgree,
        n_there: usize,
        reasons: &mut Reasons,
    ) -> f32 {
        // What is assumed of a name before the list is asked, and for how many rows that counts.
        const ASSUMED: f64 = 0.001;
        const AS_ROWS: f64 = 500.0;
        // Of a single word the list does not tell: most who are called so give a second one.
        const SINGLE: f64 = 0.02;
        let slack = match names {
            NamesAgree::Alike => 4.0,
            NamesAgree::Initials => 20.0,
            _ => 1.0,
        };
        let count = |person: Person<'_>| self.names.count(person.name_hash).saturating_sub(1);
        let others = count(one).max(count(other)) as f64;
        let mut share = (others + AS_ROWS * ASSUMED) / (self.people.len() as f64 + AS_ROWS);
        if names == NamesAgree::SameSingle {
            share = share.max(SINGLE);
        }
        let namesakes = share * slack * n_there.saturating_sub(1).max(1) as f64;
        let odds = (REPEATED / namesakes).ln() as f32;
        if odds < CERTAIN {
            reasons.speak_against(Against::OftenCalledSo);
        }
        let most = if matches!(names, NamesAgree::Same) {
            MOST_BY_NAME
        } else {
            CERTAIN - 0.1
        };
        odds.min(most)
    }
}

/// What of one person's alone two rows have in common, and how much it weighs.
#[derive(Clone, Copy, PartialEq)]
enum Keyed {
    Nothing,
    /// A telephone, which colleagues and families share.
    Phone(f32),
    Own(f32),
}

/// Whether names say enough that a place of work may do the rest.
fn tells(names: NamesAgree) -> bool {
    use NamesAgree::{Alike, Initials, Same, SameSingle};
    matches!(names, Same | SameSingle | Alike | Initials)
}

fn say_names(names: NamesAgree, reasons: &mut Reasons) {
    match names {
        NamesAgree::Same | NamesAgree::SameSingle => reasons.add(For::SameName),
        NamesAgree::Alike => reasons.add(For::AlikeName),
        NamesAgree::Initials => reasons.add(For::Initials),
        NamesAgree::Part => reasons.add(For::PartOfName),
        NamesAgree::OnlyGiven => {
            reasons.add(For::SameGivenName);
            reasons.speak_against(Against::OtherFamilyName);
        }
        NamesAgree::Differ => reasons.speak_against(Against::OtherName),
        NamesAgree::Unknown => {}
    }
}

/// How much the keys that both have and that differ speak against it.
fn against(one: Person<'_>, other: Person<'_>, names: NamesAgree, reasons: &mut Reasons) -> f32 {
    let mut odds = 0.0;
    let same_mail = shares(one, other, KeyOf::Email) || shares(one, other, KeyOf::Mailbox);
    if !same_mail && shares(one, other, KeyOf::MailDomain) {
        reasons.speak_against(Against::OtherEmailThere);
        let is_somebody_else = matches!(names, NamesAgree::Differ | NamesAgree::OnlyGiven);
        odds += if is_somebody_else { 6.0 } else { 1.5 };
    }
    if both_have_other(one, other, KeyOf::Phone) {
        reasons.speak_against(Against::OtherPhone);
        odds += 1.0;
    }
    if both_have_other(one, other, KeyOf::Profile) {
        reasons.speak_against(Against::OtherProfile);
        odds += 2.0;
    }
    odds
}

fn shares(one: Person<'_>, other: Person<'_>, of: KeyOf) -> bool {
    let mut keys = one.keys.iter().filter(|key| key.is_of(of));
    keys.any(|key| other.keys.contains(key))
}

fn both_have_other(one: Person<'_>, other: Person<'_>, of: KeyOf) -> bool {
    let has = |person: Person<'_>| person.keys.iter().any(|key| key.is_of(of));
    has(one) && has(other) && !shares(one, other, of)
}
