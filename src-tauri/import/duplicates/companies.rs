//! Are two names those of one company? Without legal forms, marks and punctuation: "ACME sp. z o.o."
//! and "Acme" are the same.

use strsim::jaro_winkler;

use super::names::plain;

/// From this likeness on, two names are alike.
const ALIKE: f64 = 0.93;
/// Shorter names are alike only where they are the same.
const SHORTEST: usize = 6;

/// Whether two companies are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CompaniesAgree {
    /// One of them is missing.
    Unknown,
    /// The same name, legal forms aside.
    Same,
    /// Nearly the same name, or one is the beginning of the other.
    Alike,
    /// Another name.
    Differ,
}

/// Words that say what a company is before the law, and "and".
const LEGAL: [&str; 45] = [
    "ltd",
    "limited",
    "inc",
    "incorporated",
    "llc",
    "llp",
    "lp",
    "plc",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "ag",
    "kg",
    "se",
    "nv",
    "bv",
    "ab",
    "oy",
    "sa",
    "sas",
    "srl",
    "spa",
    "sp",
    "zoo",
    "z",
    "oo",
    "o",
    "spolka",
    "spk",
    "spj",
    "pt",
    "tbk",
    "cv",
    "ud",
    "sdn",
    "bhd",
    "berhad",
    "aps",
    "as",
    "pty",
    "and",
    "og",
    "dan",
];
/// The same in Thai, where they may be written on to the name.
const THAI_LEGAL: [&str; 7] = ["ห้างหุ้นส่วนจำกัด", "บริษัท", "มหาชน", "จำกัด", "บจก", "บมจ", "หจก"];

/// The words of a company's name that tell it from others, with a space between them; all of its words
/// where no other is left.
pub(super) fn company_words(text: &str) -> String {
    // "A/S", "ApS.", "Sp. z o.o.": dots and slashes within a legal form join it.
    let plain = plain(text).replace(['.', '/', '\''], "");
    let words = || {
        let parts = plain.split(|c: char| {
            !(c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c))
        });
        parts.map(bare).filter(|word| !word.is_empty())
    };
    let telling: Vec<&str> = words().filter(|word| !LEGAL.contains(word)).collect();
    if telling.is_empty() {
        words().collect::<Vec<_>>().join(" ")
    } else {
        telling.join(" ")
    }
}

fn bare(word: &str) -> &str {
    let mut bare = word;
    for form in THAI_LEGAL {
        bare = bare.strip_prefix(form).unwrap_or(bare);
        bare = bare.strip_suffix(form).unwrap_or(bare);
    }
    bare
}

/// Whether two companies, as [`company_words`] gives them, are one.
pub(super) fn compare(one: &str, other: &str) -> CompaniesAgree {
    if one.is_empty() || other.is_empty() {
        return CompaniesAgree::Unknown;
    }
    if one == other {
        return CompaniesAgree::Same;
    }
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let begins = long.strip_prefix(short);
    let is_beginning = begins.is_some_and(|rest| rest.starts_with(' '));
    if is_beginning && short.chars().count() >= 4 {
        return CompaniesAgree::Alike;
    }
    let (short, long) = (short.replace(' ', ""), long.replace(' ', ""));
    if short == long {
        CompaniesAgree::Same
    } else if short.chars().count() >= SHORTEST && jaro_winkler(&short, &long) >= ALIKE {
        CompaniesAgree::Alike
    } else {
        CompaniesAgree::Differ
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_tell_no_company_from_another() {
        let cases = [
            ("ACME Sp. z o.o.", "acme"),
            ("Nordisk Handel A/S", "nordisk handel"),
            ("Brødrene Holm ApS", "brodrene holm"),
            ("PT Maju Jaya Tbk", "maju jaya"),
            ("Maju Sdn. Bhd.", "maju"),
            ("บริษัท สยามเทรดดิ้ง จำกัด (มหาชน)", "สยามเทรดดิ้ง"),
            ("บริษัทสยามเทรดดิ้งจำกัด", "สยามเทรดดิ้ง"),
            ("Smith & Sons, Ltd.", "smith sons"),
            ("Smith and Sons", "smith sons"),
            ("Company Co.", "company co"),
            ("", ""),
        ];
        for (written, words) in cases {
            assert_eq!(company_words(written), words, "{written}");
        }
    }

    #[test]
    fn a_company_is_alike_where_its_name_is_longer_or_misspelt() {
        use CompaniesAgree::{Alike, Differ, Same, Unknown};
        let cases = [
            ("Acme", "ACME Ltd", Same),
            ("Data Works", "Dataworks Inc.", Same),
            ("Acme", "Acme Software", Alike),
            ("Nordisk Handel", "Nordisk Hnadel", Alike),
            ("Acme", "Acne", Differ),
            ("Alfa Bank", "Beta Bank", Differ),
            ("Acme", "", Unknown),
        ];
        for (one, other, expected) in cases {
            let (one, other) = (company_words(one), company_words(other));
            assert_eq!(compare(&one, &other), expected, "{one} and {other}");
            assert_eq!(compare(&other, &one), expected, "{other} and {one}");
        }
    }
}
