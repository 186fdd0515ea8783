//! Which country is meant? A code, from what lists hold: two or three letters, a name in one of the
//! six languages, what the country calls itself.
//!
//! Invariants: the tables are frozen, and no name means two countries; what is not in them is not
//! guessed, so a misspelt country is unknown, not another one.

use std::borrow::Cow;
use std::sync::LazyLock;

use foldhash::HashMap;
use unicode_normalization::UnicodeNormalization;

use crate::fold::{fold, folded};

static BY_NAME: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut by_name = HashMap::default();
    for (country, name) in names() {
        for spelling in spellings(name) {
            by_name.entry(spelling).or_insert(country);
        }
    }
    by_name
});

/// A country or territory that has a code in ISO 3166-1; Kosovo, which has none there, is `XK`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The country that a text names: an alpha-2 or alpha-3 code, a name in English, Indonesian,
    /// Thai, Polish, Malay or Danish, or a usual alias ("UK", "Holland", "Deutschland"). Compared
    /// folded, and without regard to accents, "the" and "&". `None` where no country is so called.
    #[must_use]
    pub fn recognise(text: &str) -> Option<Self> {
        Self::recognise_folded(&folded(text))
    }

    /// [`Country::recognise`] of a text that is [`fold`]ed already: it copies nothing where the name
    /// stands in the table as it is.
    #[must_use]
    pub fn recognise_folded(folded: &str) -> Option<Self> {
        if let Some(&country) = BY_NAME.get(folded) {
            return Some(country);
        }
        match spelling_of(folded) {
            Cow::Borrowed(same) if same == folded => None,
            spelling => BY_NAME.get(&*spelling).copied(),
        }
    }

    /// The ISO 3166-1 alpha-2 code: `PL`.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Every name and code by which a country is known, as the tables write them: one may be there twice.
    pub fn names() -> impl Iterator<Item = &'static str> {
        names().map(|(_, name)| name)
    }

    /// The country of two letters that the program itself wrote, as in a table. Two capital letters
    /// are promised by the tests of the tables.
    pub(crate) const fn of_code(first: u8, second: u8) -> Self {
        Self([first, second])
    }

    /// The code as one number below 676.
    pub(crate) const fn number(self) -> usize {
        (self.0[0] - b'A') as usize * 26 + (self.0[1] - b'A') as usize
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Country({})", self.code())
    }
}

/// Every country with each of its codes and names, as the tables write them.
fn names() -> impl Iterator<Item = (Country, &'static str)> {
    let names = rows(include_str!("country/names.tsv"), '\t');
    let aliases = rows(include_str!("country/aliases.tsv"), '|');
    let codes = rows(include_str!("country/names.tsv"), '\t').map(|(code, _)| (code, code));
    codes
        .chain(names)
        .chain(aliases)
        .filter_map(|(code, name)| {
            let &[first, second] = code.as_bytes() else {
                return None;
            };
            Some((Country::of_code(first, second), name))
        })
}

/// The code and each name behind it, of a table with a code before the first tab.
fn rows(table: &'static str, between: char) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let rows = lines.filter_map(|line| line.split_once('\t'));
    rows.flat_map(move |(code, names)| names.split(between).map(move |name| (code, name.trim())))
}

/// The forms under which a name of the tables is found: as it is, and without dots and accents.
fn spellings(name: &str) -> Vec<String> {
    let whole = spelling_of(&fold(name)).into_owned();
    let undotted = if whole.len() > 5 {
        whole.replace('.', "")
    } else {
        whole.clone()
    };
    let mut spellings = vec![plain(&whole), plain(&undotted), undotted, whole];
    spellings.dedup();
    spellings
}

/// A folded name with one way to write apostrophes, "and", dashes and spaces, and without "the".
fn spelling_of(folded: &str) -> Cow<'_, str> {
    let name = folded.strip_prefix("the ").unwrap_or(folded);
    let is_tidy = |c: char| c.is_ascii_lowercase() || matches!(c, '.' | ',' | '\'' | '(' | ')');
    if name.chars().all(is_tidy) {
        return name.into();
    }
    let mut spelling = String::with_capacity(name.len());
    for word in name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '_')) {
        if word.is_empty() {
            continue;
        }
        if !spelling.is_empty() {
            spelling.push(' ');
        }
        match word {
            // Between words only: alone it would be the code of Andorra.
            "&" if !spelling.is_empty() => spelling.push_str("and"),
            word => spelling.extend(word.chars().map(|c| match c {
                '’' | 'ʼ' | '‘' | '`' | '´' => '\'',
                c => c,
            })),
        }
    }
    spelling.into()
}

/// Latin letters without their accents; the marks of other scripts stay, since they are letters.
fn plain(folded: &str) -> String {
    let latin_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let mut plain = String::with_capacity(folded.len());
    for c in folded.nfd().filter(|c| !latin_mark(c)) {
        match c {
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            c => plain.push(c),
        }
    }
    plain.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<String> {
        Country::recognise(text).map(|country| country.code().to_owned())
    }

    #[test]
    fn a_country_is_known_by_what_lists_call_it() {
        let cases = [
            ("PL", "pl POL Polska Poland Polandia Polen โปแลนด์ POLSKA"),
            ("DK", "dk DNK Danmark Denmark Dania เดนมาร์ก"),
            ("TH", "th THA Thailand Tajlandia ไทย ประเทศไทย Siam"),
            ("ID", "id IDN Indonesia Indonezja Indonesien อินโดนีเซีย"),
            ("MY", "my MYS Malaysia Malezja มาเลเซีย"),
            ("GB", "gb GBR UK U.K. Inggris อังกฤษ England Storbritannien"),
            ("US", "us USA U.S. U.S.A. America สหรัฐอเมริกา"),
            (
                "DE",
                "de DEU Deutschland Germany Jerman Niemcy Tyskland เยอรมนี",
            ),
            ("NL", "nl Holland Nederland Belanda Holandia Nederlandene"),
            ("CZ", "cz Czechia Česko Cesko Czechy Ceko Tjekkiet"),
            ("GR", "gr EL Greece Yunani Grecja Ελλάδα"),
            ("IS", "is Island Islandia Iceland"),
            ("TR", "tr Turkey Türkiye Turkiye Turcja Turki"),
            ("XK", "xk Kosovo Kosowo"),
            (
                "AT",
                "at Österreich Osterreich Oesterreich Austria Østrig Ostrig",
            ),
        ];
        for (expected, texts) in cases {
            for text in texts.split(' ') {
                assert_eq!(code(text).as_deref(), Some(expected), "{text}");
            }
        }
    }

    #[test]
    fn names_of_several_words_bear_other_ways_to_write_them() {
        let cases = [
            (" United  Kingdom ", "GB"),
            ("great britain", "GB"),
            ("The Netherlands", "NL"),
            ("the United States of America", "US"),
            ("Stany Zjednoczone", "US"),
            ("Amerika Serikat", "US"),
            ("Amerika Syarikat", "US"),
            ("Czech Republic", "CZ"),
            ("South Korea", "KR"),
            ("Korea, Republic of", "KR"),
            ("Korea Selatan", "KR"),
            ("เกาหลีใต้", "KR"),
            ("Bosnia & Herzegovina", "BA"),
            ("Bosnia and Herzegovina", "BA"),
            ("Cote d'Ivoire", "CI"),
            ("Côte d’Ivoire", "CI"),
            ("Wybrzeże Kości Słoniowej", "CI"),
            ("St Lucia", "LC"),
            ("St. Lucia", "LC"),
            ("Saint Lucia", "LC"),
            ("Guinea-Bissau", "GW"),
            ("Guinea Bissau", "GW"),
            ("Timor–Leste", "TL"),
            ("Viet Nam", "VN"),
            ("Hong Kong", "HK"),
            ("Arab Saudi", "SA"),
            ("Wlochy", "IT"),
            ("Curacao", "CW"),
            ("De Forenede Arabiske Emirater", "AE"),
        ];
        for (text, expected) in cases {
            assert_eq!(code(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_names_no_country_is_not_guessed() {
        let cases = [
            "",
            " ",
            "-",
            "n/a",
            "N.A.",
            "none",
            "unknown",
            "Polnd",
            "Europe",
            "EU",
            "Warsaw",
            "48",
            "ZZ",
            "Poland, Germany",
            "South",
            "the",
            "&",
            "Poland.",
        ];
        for text in cases {
            assert_eq!(code(text), None, "{text:?}");
        }
    }

    #[test]
    fn no_name_means_two_countries_and_each_finds_its_own() {
        let mut of_name: HashMap<String, Country> = HashMap::default();
        for (country, name) in names() {
            assert!(!name.is_empty(), "{country} has an empty name");
            assert_eq!(Country::recognise(name), Some(country), "{name}");
            for spelling in spellings(name) {
                let other = *of_name.entry(spelling).or_insert(country);
                assert_eq!(other, country, "{name}");
            }
        }
    }

    #[test]
    fn the_tables_are_sorted_and_whole() {
        let table = include_str!("country/names.tsv");
        let rows: Vec<Vec<&str>> = table
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').collect())
            .collect();
        assert_eq!(rows.len(), 250, "249 countries of ISO 3166-1 and Kosovo");
        for row in &rows {
            assert_eq!(row.len(), 8, "{row:?}");
            let capitals = |code: &str| code.bytes().all(|byte| byte.is_ascii_uppercase());
            assert!(row[0].len() == 2 && row[1].len() == 3, "{row:?}");
            assert!(capitals(row[0]) && capitals(row[1]), "{row:?}");
        }
        let codes: Vec<&str> = rows.iter().map(|row| row[0]).collect();
        assert!(codes.is_sorted_by(|a, b| a < b));
        let aliases = include_str!("country/aliases.tsv").lines();
        let aliases: Vec<&str> = aliases.filter(|line| !line.starts_with('#')).collect();
        assert!(aliases.is_sorted());
        for line in aliases {
            assert!(codes.contains(&&line[..2]), "{line}");
        }
    }
}
