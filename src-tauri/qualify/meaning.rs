//! What does a text mean? Tests that look at what a text says and not only at its letters: patterns,
//! families of titles, choices, addresses, telephone numbers, countries. Prepared once, so that they
//! can be asked of a million texts.

use std::collections::BTreeSet;

use definition::{PreparedFamily, Tables, Test};
use lead::{
    Country, Region, choices_of, domain_is_within, email_domain, fold, folded, host_of,
    is_free_mail, is_valid_email, is_valid_phone, is_valid_url, phone_countries,
};

use crate::Verdict;

/// A question about the meaning of a text.
#[derive(Clone, Debug)]
pub(crate) enum Meaning {
    Matches(Option<regex::Regex>),
    Family {
        any: Vec<PreparedFamily>,
        /// Whether every family named is there; otherwise who is of none is unknown.
        whole: bool,
    },
    HasAny(Vec<String>),
    HasNone(Vec<String>),
    HasAll(Vec<String>),
    HasExactly(Vec<String>),
    Region(Countries),
    Email,
    CompanyEmail,
    FreeEmail,
    Domain(Vec<String>),
    Phone,
    PhoneFrom(Countries),
    Url,
    /// Not a question of this kind: unknown of every text.
    Nothing,
}

/// A set of countries.
#[derive(Clone, Debug)]
pub(crate) struct Countries {
    members: BTreeSet<Country>,
    /// Whether every name of the set was recognised; otherwise a country outside is unknown.
    whole: bool,
}

impl Meaning {
    /// The question that a test asks.
    pub(crate) fn of(test: &Test, tables: &Tables) -> Self {
        let all = |texts: &[String]| texts.iter().map(|text| fold(text)).collect();
        match test {
            Test::Matches(pattern) => Self::Matches(pattern.compiled()),
            Test::InFamily(names) => {
                let families = names.iter().map(|name| tables.title_family(name));
                let families = families.map(|family| family.map(|f| PreparedFamily::new(&f)));
                let families: Vec<Option<PreparedFamily>> = families.collect();
                Self::Family {
                    whole: families.iter().all(Option::is_some),
                    any: families.into_iter().flatten().collect(),
                }
            }
            Test::HasAny(choices) => Self::HasAny(all(choices)),
            Test::HasNone(choices) => Self::HasNone(all(choices)),
            Test::HasAll(choices) => Self::HasAll(all(choices)),
            Test::HasExactly(choices) => Self::HasExactly(all(choices)),
            Test::InRegion(names) => Self::Region(Countries::of(names, tables)),
            Test::PhoneFrom(names) => Self::PhoneFrom(Countries::of(names, tables)),
            Test::DomainAnyOf(domains) => Self::Domain(domains.clone()),
            Test::EmailValid => Self::Email,
            Test::EmailCompany => Self::CompanyEmail,
            Test::EmailFree => Self::FreeEmail,
            Test::PhoneValid => Self::Phone,
            Test::UrlValid => Self::Url,
            _ => Self::Nothing,
        }
    }

    /// What a text says.
    pub(crate) fn verdict(&self, text: &str) -> Verdict {
        let chosen = |choice: &String| choices_of(text).any(|one| *folded(one) == **choice);
        Verdict::of(match self {
            Self::Matches(Some(pattern)) => pattern.is_match(&folded(text)),
            Self::Matches(None) | Self::Nothing => return Verdict::Unknown,
            Self::Family { any, whole } => {
                let title = folded(text);
                let is_of_one = any.iter().any(|family| family.holds(&title));
                if !is_of_one && !whole {
                    return Verdict::Unknown;
                }
                is_of_one
            }
            Self::HasAny(choices) => choices.iter().any(chosen),
            Self::HasNone(choices) => !choices.iter().any(chosen),
            Self::HasAll(choices) => choices.iter().all(chosen),
            Self::HasExactly(choices) => {
                let is_wanted = |one: &str| choices.iter().any(|choice| *folded(one) == **choice);
                choices.iter().all(chosen) && choices_of(text).all(is_wanted)
            }
            Self::Region(countries) => {
                return Country::recognise(text)
                    .map_or(Verdict::Unknown, |country| countries.hold(&[country]));
            }
            Self::PhoneFrom(countries) => return countries.hold(phone_countries(text)),
            Self::Email => is_valid_email(text),
            Self::CompanyEmail => is_free_mail(text) == Some(false),
            Self::FreeEmail => is_free_mail(text) == Some(true),
            Self::Domain(domains) => {
                let own = email_domain(text).or_else(|| host_of(text));
                own.is_some_and(|own| domains.iter().any(|one| domain_is_within(&own, one)))
            }
            Self::Phone => is_valid_phone(text),
            Self::Url => is_valid_url(text),
        })
    }
}

impl Countries {
    fn of(names: &[String], tables: &Tables) -> Self {
        let mut countries = Self {
            members: BTreeSet::new(),
            whole: true,
        };
        for name in names {
            let mut own = tables.regions.iter();
            if let Some((_, members)) = own.find(|(other, _)| fold(other) == fold(name)) {
                for member in members {
                    countries.add(Country::recognise(member));
                }
            } else if let Some(region) = Region::recognise(name) {
                countries.members.extend(region.countries());
            } else {
                countries.add(Country::recognise(name));
            }
        }
        countries
    }

    fn add(&mut self, country: Option<Country>) {
        self.whole &= country.is_some();
        self.members.extend(country);
    }

    /// Whether what is in one of `candidates`, nobody knows which, is in the set.
    fn hold(&self, candidates: &[Country]) -> Verdict {
        let n_within = candidates
            .iter()
            .filter(|one| self.members.contains(one))
            .count();
        match n_within {
            0 if candidates.is_empty() || !self.whole => Verdict::Unknown,
            0 => Verdict::NotMet,
            n if n == candidates.len() => Verdict::Met,
            _ => Verdict::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Verdict::{Met, NotMet, Unknown};

    #[test]
    fn what_is_in_one_of_some_countries_is_in_a_set_that_holds_all_of_them() {
        // A set, what may be in it, and what is said where every name of the set was recognised and
        // where one was not.
        let cases: [(&[&str], &[&str], [Verdict; 2]); 7] = [
            (&["PL", "DE"], &["PL"], [Met, Met]),
            (&["PL", "DE"], &["DE", "PL"], [Met, Met]),
            (&["PL", "DE"], &["PL", "FR"], [Unknown, Unknown]),
            (&["PL", "DE"], &["FR"], [NotMet, Unknown]),
            (&["PL", "DE"], &["FR", "IT"], [NotMet, Unknown]),
            (&["PL", "DE"], &[], [Unknown, Unknown]),
            (&[], &["PL"], [NotMet, Unknown]),
        ];
        for (set, candidates, expected) in cases {
            let all = |names: &[&str]| -> Vec<Country> {
                let each = names.iter().map(|name| Country::recognise(name).unwrap());
                each.collect()
            };
            let said = [true, false].map(|whole| {
                let members = all(set).into_iter().collect();
                Countries { members, whole }.hold(&all(candidates))
            });
            assert_eq!(said, expected, "{candidates:?} in {set:?}");
        }
    }
}
