//! Who belongs to a set of countries? One bit for each pair of letters, written as codes and laid
//! out while the program is compiled, so that asking costs one look.

use crate::Country;

const WORDS: usize = 11;

/// A set of countries.
#[derive(Clone, Copy)]
pub(super) struct Members([u64; WORDS]);

impl Members {
    /// The countries of these codes, with one space between two.
    pub(super) const fn of(codes: &str) -> Self {
        let bytes = codes.as_bytes();
        let mut words = [0; WORDS];
        let mut at = 0;
        while at + 1 < bytes.len() {
            let number = Country::of_code(bytes[at], bytes[at + 1]).number();
            words[number / 64] |= 1 << (number % 64);
            at += 3;
        }
        Self(words)
    }

    /// The countries of either.
    pub(super) const fn and(self, other: Self) -> Self {
        let mut words = self.0;
        let mut i = 0;
        while i < WORDS {
            words[i] |= other.0[i];
            i += 1;
        }
        Self(words)
    }

    pub(super) const fn contains(&self, country: Country) -> bool {
        let number = country.number();
        self.0[number / 64] >> (number % 64) & 1 == 1
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Country> {
        let pairs = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| (a, b)));
        let countries = pairs.map(|(a, b)| Country::of_code(a, b));
        countries.filter(|&country| self.contains(country))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_written_and_nothing_else() {
        let written = "AA AZ BG PL ZA ZZ";
        let members = Members::of(written);
        let codes: Vec<String> = members.iter().map(|c| c.code().to_owned()).collect();
        assert_eq!(codes.join(" "), written);
        let both = members.and(Members::of("DK PL"));
        assert_eq!(both.iter().count(), 7);
        assert_eq!(Members::of("").iter().count(), 0);
    }
}
