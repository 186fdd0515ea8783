//! Do numbers in the ways people write them give the country they belong to, and no other?

use super::*;

fn countries(text: &str) -> String {
    let codes: Vec<String> = phone_countries(text)
        .iter()
        .map(Country::to_string)
        .collect();
    codes.join(" ")
}

#[test]
fn the_country_is_told_by_the_calling_code() {
    let cases = [
        ("+48 22 123 45 67", "PL"),
        ("0048 22 123 45 67", "PL"),
        ("(+48) 601-234-567", "PL"),
        ("tel:+48601234567", "PL"),
        ("'+48601234567", "PL"),
        ("\u{202a}+48 601 234 567\u{202c}", "PL"),
        ("+48 22 123 45 67 wew. 12", "PL"),
        ("＋４８２２１２３４５６７", "PL"),
        ("+45 12 34 56 78", "DK"),
        ("+66 (0)2 123 4567", "TH"),
        ("+๖๖ ๒ ๑๒๓ ๔๕๖๗", "TH"),
        ("+66 2 123 4567 ต่อ 12", "TH"),
        ("+62 21 1234567", "ID"),
        ("+60 3-1234 5678", "MY"),
        ("+49 (0) 30/1234567", "DE"),
        ("+383 44 123 456", "XK"),
        // A shared code, told by what follows.
        ("+1 212 555 0123", "US"),
        ("+1 (416) 555-0123 x9", "CA"),
        ("+1-876-555-0123", "JM"),
        ("+1 787 555 0123", "PR"),
        ("+7 495 123 45 67", "RU"),
        ("+7 727 123 45 67", "KZ"),
        ("+44 20 7946 0123", "GB"),
        ("+44 (0)1534 123456", "JE"),
        ("+44 7911 100123", "GG"),
        ("+44 7911 200123", "GB"),
        ("+39 06 1234567", "IT"),
        ("+39 06 698 12345", "VA"),
        ("+358 18 12345", "AX"),
        ("+599 9 123 4567", "CW"),
        ("+599 7 123 456", "BQ"),
        // A shared code that the digits do not tell.
        ("+590 590 12 34 56", "BL GP MF"),
    ];
    for (text, expected) in cases {
        assert!(is_valid_phone(text), "{text}");
        assert_eq!(countries(text), expected, "{text}");
        let one = (!expected.contains(' ')).then_some(expected);
        assert_eq!(
            phone_country(text).as_ref().map(Country::code),
            one,
            "{text}"
        );
    }
    for toll_free in ["+1 800 555 0123", "+1 555 555 0123"] {
        assert_eq!(phone_countries(toll_free).len(), 25, "{toll_free}");
        assert_eq!(phone_country(toll_free), None);
    }
}

#[test]
fn a_number_without_a_calling_code_has_no_country() {
    let cases = [
        "22 123 45 67",
        "(030) 1234567",
        "02-123-4567",
        "601234567",
        "48601234567",
        "1 (212) 555-0123",
        "123456",
        "+800 1234 5678",
        "+870 773 111 632",
    ];
    for text in cases {
        assert!(is_valid_phone(text), "{text}");
        assert_eq!(countries(text), "", "{text}");
    }
}

#[test]
fn what_is_no_number_is_not_valid() {
    let cases = [
        "",
        "-",
        "+",
        "none",
        "n/a",
        "12345",
        "000000000",
        "+48 000 000 000",
        "0048",
        "+48 12",
        "+0048 601 234 567",
        "+999 123 456 789",
        "+210 123 456 789",
        "+4860123456789012",
        "1234567890123456",
        "99999999999999999999999999",
        "48+601234567",
        "++48601234567",
        "+48601234567, +48601234568",
        "+48 601 234 567 or 568",
        "+48 601 234 567 ext",
        "+48 601 234 567 ext. 12345678",
        "4.8601E+10",
        "601-CALL-NOW",
        "ext. 12",
        "anna@example.com",
        "2026-11-22T10:00",
    ];
    for text in cases {
        assert!(!is_valid_phone(text), "{text:?}");
        assert_eq!(countries(text), "", "{text:?}");
    }
}

#[test]
fn the_table_names_countries_and_each_prefix_once() {
    let mut seen = foldhash::HashSet::default();
    let mut named = foldhash::HashSet::default();
    for (digits, countries) in prefixes() {
        assert!(seen.insert(digits), "{digits} twice");
        assert!((1..=LONGEST_PREFIX).contains(&digits.len()), "{digits}");
        assert!(!digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit()));
        for code in countries.split(' ').filter(|code| !code.is_empty()) {
            let country = Country::recognise(code).unwrap_or_else(|| panic!("{code}"));
            assert_eq!(country.code(), code);
            named.insert(code);
        }
    }
    assert_eq!(seen.len(), BY_PREFIX.len());
    // Of the 250 these six have no numbers of their own.
    let without = ["BV", "GS", "HM", "PN", "TF", "UM"];
    assert_eq!(named.len(), 250 - without.len());
    assert!(without.iter().all(|code| !named.contains(code)));
}

#[test]
fn the_parts_of_a_shared_code_stand_beside_the_code() {
    let codes: Vec<&str> = prefixes().map(|(digits, _)| digits).collect();
    for digits in codes.iter().filter(|digits| digits.len() > 3) {
        let code = (1..=3).find(|&n| codes.contains(&&digits[..n]));
        assert!(code.is_some(), "{digits} begins with no calling code");
    }
}
