//! How is a person reached? Addresses and numbers that no one real has: domains under `.example`
//! and `example.com/.net/.org`; phone numbers from ranges set aside for fiction where a country has
//! them, elsewhere from ranges its numbering plan gives to nobody. Invariant: no two people share
//! an e-mail, a phone number or a profile (phone numbers up to a million rows).

use std::fmt::Write as _;

use crate::{
    company::{BLOCK_ROWS, Company},
    language::{ENGLISH, INDONESIAN, MALAY, POLISH, THAI},
    person::Person,
    random::{Stream, Topic, scattered},
};

/// Writes the person's e-mail in small letters.
pub(crate) fn push_email(out: &mut String, seed: u64, person: &Person) {
    let mut draw = Stream::of(seed, Topic::Contact, person.row);
    let given = person.given().1;
    let family = person.family_latin();
    match &person.company {
        Some(company) if draw.chance(800) => {
            push_local(out, given);
            out.push('.');
            push_local(out, family);
            // Colleagues may bear the same name; the house then counts them.
            if company.id != Company::own_of(person.row) {
                let _ = write!(out, "{}", person.row % BLOCK_ROWS);
            }
            out.push('@');
            company.push_domain(out, seed);
        }
        _ => push_private(out, seed, person, false),
    }
}

/// Writes an address the person uses at home, or a second one that differs from it.
pub(crate) fn push_private(out: &mut String, seed: u64, person: &Person, is_second: bool) {
    const HOSTS: [&str; 6] = [
        "@mailbox.example",
        "@post.example",
        "@example.com",
        "@example.net",
        "@example.org",
        "@inbox.example",
    ];
    let mut draw = Stream::of(seed, Topic::Contact, !person.row);
    let (given, family) = (person.given().1, person.family_latin());
    push_local(out, if is_second { family } else { given });
    out.push_str(draw.pick(&["", ".", "_"]));
    push_local(out, if is_second { given } else { family });
    // The row keeps namesakes apart.
    let _ = write!(out, "{}{}", person.row, draw.below(10));
    out.push_str(draw.pick(&HOSTS));
}

/// Writes the profile's address.
pub(crate) fn push_profile(out: &mut String, seed: u64, person: &Person) {
    out.push_str("https://www.linkedin.example/in/");
    push_local(out, person.given().1);
    out.push('-');
    push_local(out, person.family_latin());
    let _ = write!(out, "-{:x}", 0x10_0000 + scattered(seed, person.row, 9));
}

/// Writes the phone number; `style` changes its spacing, never its digits.
pub(crate) fn push_phone(out: &mut String, seed: u64, person: &Person, style: usize) {
    let digits = |n| scattered(seed, person.row, n);
    // The number within its range, and how the range's country writes it in full and at home.
    let (number, width, abroad, home) = match person.language {
        ENGLISH => return push_english_phone(out, seed, person),
        // 084 is given to no mobile operator.
        INDONESIAN => (digits(8), 8, "+62 840-", "0840"),
        // 010 is given to nobody.
        THAI => (digits(7), 7, "+66 10 ", "010"),
        // There is no area 19.
        POLISH => (digits(7), 7, "+48 19 ", "19"),
        // 010-1 is given to nobody.
        MALAY => (digits(6), 6, "+60 10-1", "0101"),
        // No subscriber's number begins with 1.
        _ => (digits(6), 6, "+45 19", "19"),
    };
    let (upper, lower) = (number / 10_000, number % 10_000);
    let upper_width = width - 4;
    let _ = match style % 4 {
        0 | 1 => write!(out, "{abroad}{upper:0upper_width$} {lower:04}"),
        2 => write!(out, "{home}{number:0width$}"),
        _ => write!(out, "{home} {upper:0upper_width$} {lower:04}"),
    };
}

/// Set aside for fiction: 555-01xx in North America, 020 7946 0xxx in London, 5550 xxxx in
/// Australia. They are few, so a switchboard's extension makes the number one person's.
fn push_english_phone(out: &mut String, seed: u64, person: &Person) {
    let number = scattered(seed, person.row, 6);
    let (extension, line) = (number / 100, number % 100);
    let mut draw = Stream::of(seed, Topic::Contact, !person.row);
    let _ = match person.country().name {
        "United Kingdom" => write!(out, "+44 20 7946 09{line:02} ext. {extension:04}"),
        "Australia" => {
            let area = draw.pick(&["2", "3", "7", "8"]);
            write!(out, "+61 {area} 5550 {extension:04} ext. {line:02}")
        }
        "Canada" => {
            let area = draw.pick(&["416", "604", "403", "613"]);
            write!(out, "({area}) 555-01{line:02} x{extension:04}")
        }
        _ => {
            let area = draw.pick(&["312", "512", "617", "206", "303", "404", "503"]);
            write!(out, "({area}) 555-01{line:02} x{extension:04}")
        }
    };
}

/// Writes a Latin name as addresses spell it: small, without marks, spaces or apostrophes.
fn push_local(out: &mut String, name: &str) {
    for letter in name.chars() {
        let plain = match letter {
            'ą' => "a",
            'ć' => "c",
            'ę' => "e",
            'ł' | 'Ł' => "l",
            'ń' => "n",
            'ó' => "o",
            'ś' | 'Ś' => "s",
            'ź' | 'ż' | 'Ż' => "z",
            'æ' => "ae",
            'ø' | 'Ø' => "oe",
            'å' | 'Å' => "aa",
            'é' => "e",
            _ => {
                if letter.is_ascii_alphanumeric() {
                    out.push(letter.to_ascii_lowercase());
                }
                continue;
            }
        };
        out.push_str(plain);
    }
}
