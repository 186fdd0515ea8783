//! Which countries make a region? The regions that teams name, with their members frozen.
//!
//! Invariants: members are those of [`Region::AS_OF`]; a union of states holds the states
//! themselves, not the territories that have a code of their own; the five parts of the world
//! (Africa, Americas, Asia, Europe, Oceania) share no country and leave out Antarctica alone. Where
//! a word means another set to a team, the team's definition carries a region of its own.

use std::sync::LazyLock;

use foldhash::HashMap;

use crate::Country;
use crate::fold::folded;

mod members;
mod table;

use table::REGIONS;

static BY_NAME: LazyLock<HashMap<String, Region>> = LazyLock::new(|| {
    let mut by_name = HashMap::default();
    for region in Region::ALL {
        let row = &REGIONS[usize::from(region.0)];
        for name in std::iter::once(&row.name).chain(row.aliases) {
            by_name.entry(crate::fold(name)).or_insert(region);
        }
    }
    by_name
});

/// A named set of countries: "EU", "DACH", "ASEAN".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u8);

impl Region {
    /// The day whose members the table has.
    pub const AS_OF: &'static str = "2026-11-22";

    /// Every region, in the order a person is offered them.
    pub const ALL: [Self; REGIONS.len()] = {
        let mut all = [Self(0); REGIONS.len()];
        let mut i = 0;
        while i < all.len() {
            all[i] = Self(i as u8);
            i += 1;
        }
        all
    };

    /// The region that a text names, compared folded: its name in files or a usual alias, of which
    /// the six languages have theirs for the commonest. `None` where no region is so called.
    #[must_use]
    pub fn recognise(text: &str) -> Option<Self> {
        BY_NAME.get(&*folded(text)).copied()
    }

    /// The name in files: `DACH`.
    #[must_use]
    pub fn name(self) -> &'static str {
        REGIONS[usize::from(self.0)].name
    }

    /// Whether the country is a member.
    #[must_use]
    pub fn contains(self, country: Country) -> bool {
        REGIONS[usize::from(self.0)].members.contains(country)
    }

    /// The members, by code.
    pub fn countries(self) -> impl Iterator<Item = Country> {
        REGIONS[usize::from(self.0)].members.iter()
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::fmt::Debug for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Region({})", self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(name: &str) -> Region {
        Region::recognise(name).unwrap_or_else(|| panic!("{name} is no region"))
    }

    fn country(name: &str) -> Country {
        Country::recognise(name).unwrap_or_else(|| panic!("{name} is no country"))
    }

    #[test]
    fn who_is_in_and_who_is_not() {
        // The region, who is in, who is not, and how many are.
        let cases = [
            ("EU", "PL HR DK FI CY", "GB NO CH TR UA RE AX", 27),
            ("Eurozone", "HR BG DE", "PL DK SE CZ HU RO", 21),
            ("EEA", "NO IS LI PL", "CH GB", 30),
            ("EFTA", "NO IS LI CH", "DK GB", 4),
            ("DACH", "DE AT CH", "LI LU", 3),
            ("Benelux", "BE NL LU", "DE FR", 3),
            ("Nordics", "DK SE NO FI IS FO GL AX", "EE", 8),
            ("Scandinavia", "DK SE NO", "FI IS", 3),
            ("Baltics", "EE LV LT", "PL FI", 3),
            ("Visegrád", "PL CZ SK HU", "AT SI", 4),
            ("Iberia", "ES PT AD GI", "FR", 4),
            ("British Isles", "GB IE IM JE GG", "FR", 5),
            ("Western Balkans", "AL BA ME MK RS XK", "HR BG", 6),
            ("ASEAN", "TH ID MY SG VN TL", "PG IN", 11),
            ("GCC", "SA AE QA KW BH OM", "YE IQ", 6),
            ("MENA", "EG MA SA IL IR", "TR SD PK", 20),
            ("ANZ", "AU NZ", "FJ", 2),
            ("North America", "US CA", "MX", 5),
            ("USMCA", "US CA MX", "GL", 3),
            ("LATAM", "MX BR AR CU", "US ES", 52),
            ("EMEA", "PL GB SA EG ZA GE TR", "IN KZ US", 131),
            ("APAC", "TH JP IN AU ID", "KZ AE US", 56),
            ("Western Europe", "DE FR GB ES IT NO", "PL CZ AL", 32),
            ("CEE", "PL EE RO UA RS", "DE AT FI GR", 21),
        ];
        for (name, within, without, n) in cases {
            let region = region(name);
            for code in within.split(' ') {
                assert!(region.contains(country(code)), "{code} is in {name}");
            }
            for code in without.split(' ') {
                assert!(!region.contains(country(code)), "{code} is not in {name}");
            }
            assert_eq!(region.countries().count(), n, "{name}");
        }
    }

    #[test]
    fn every_country_but_antarctica_lies_in_one_part_of_the_world() {
        let parts = ["Africa", "Americas", "Asia", "Europe", "Oceania"].map(region);
        let mut n = 0;
        for first in 'A'..='Z' {
            for second in 'A'..='Z' {
                let Some(country) = Country::recognise(&format!("{first}{second}")) else {
                    continue;
                };
                if country.code() != format!("{first}{second}") {
                    continue; // "UK" and "EL" are aliases.
                }
                let within = parts.iter().filter(|part| part.contains(country)).count();
                let expected = usize::from(country.code() != "AQ");
                assert_eq!(within, expected, "{country}");
                n += 1;
            }
        }
        assert_eq!(n, 250);
    }

    #[test]
    fn the_two_halves_of_europe_and_of_the_americas_share_nobody() {
        let halves = [
            ("Europe", "Western Europe", "Central and Eastern Europe"),
            ("Americas", "North America", "Latin America"),
            ("Africa", "North Africa", "Sub-Saharan Africa"),
        ];
        for (whole, one, other) in halves {
            let [whole, one, other] = [whole, one, other].map(region);
            assert!(!one.countries().any(|country| other.contains(country)));
            let n = one.countries().count() + other.countries().count();
            assert_eq!(n, whole.countries().count(), "{whole}");
            assert!(
                one.countries()
                    .chain(other.countries())
                    .all(|c| whole.contains(c))
            );
        }
    }

    #[test]
    fn members_are_countries_and_names_mean_one_thing() {
        let mut seen: HashMap<String, Region> = HashMap::default();
        for region in Region::ALL {
            assert_eq!(Region::recognise(region.name()), Some(region));
            assert!(region.countries().count() > 1, "{region}");
            for member in region.countries() {
                assert_eq!(country(member.code()), member, "in {region}");
            }
            let row = &REGIONS[usize::from(region.0)];
            for name in std::iter::once(&row.name).chain(row.aliases) {
                assert_eq!(seen.insert(crate::fold(name), region), None, "{name}");
                assert_eq!(Country::recognise(name), None, "{name} is a country too");
            }
        }
    }

    #[test]
    fn regions_are_known_by_what_people_call_them() {
        let cases = [
            ("eu", "EU"),
            (" European Union ", "EU"),
            ("Unia Europejska", "EU"),
            ("Uni Eropa", "EU"),
            ("Kesatuan Eropah", "EU"),
            ("สหภาพยุโรป", "EU"),
            ("V4", "Visegrád"),
            ("visegrad", "Visegrád"),
            ("Latin America", "LATAM"),
            ("Southeast Asia", "Southeast Asia"),
            ("Norden", "Nordics"),
            ("อาเซียน", "ASEAN"),
        ];
        for (text, name) in cases {
            assert_eq!(region(text).name(), name, "{text}");
        }
        for text in ["", "Poland", "Mars", "NA", "E.U"] {
            assert_eq!(Region::recognise(text), None, "{text}");
        }
    }
}
