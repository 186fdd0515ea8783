//! Which interval does a text say? One number, two with something between, or one with a word that leaves an
//! end open, in six languages.

use lead::Interval;

use super::digits::{Digits, number};
use super::{Money, scales};
use crate::value_format::DecimalMark;

/// What stands between the ends of an interval.
const BETWEEN: [&str; 13] = [
    " to ",
    " do ",
    " sampai ",
    " s/d ",
    " s.d. ",
    " sd ",
    " hingga ",
    " til ",
    " ถึง ",
    "ถึง",
    "...",
    "…",
    "~",
];

/// What stands before the least.
const AT_LEAST: [&str; 33] = [
    ">=",
    "≥",
    ">",
    "more than",
    "over",
    "above",
    "at least",
    "from",
    "min.",
    "min",
    "powyżej",
    "ponad",
    "więcej niż",
    "co najmniej",
    "od",
    "lebih dari",
    "di atas",
    "minimal",
    "setidaknya",
    "lebih daripada",
    "melebihi",
    "sekurang-kurangnya",
    "mere end",
    "flere end",
    "mindst",
    "fra",
    "มากกว่า",
    "เกิน",
    "อย่างน้อย",
    "ตั้งแต่",
    "greater than",
    "exceeding",
    "minimum",
];

/// What stands behind the least.
const AND_MORE: [&str; 22] = [
    "+",
    "or more",
    "and more",
    "and above",
    "and over",
    "or above",
    "plus",
    "i więcej",
    "lub więcej",
    "i powyżej",
    "ke atas",
    "atau lebih",
    "dan lebih",
    "dan di atas",
    "og derover",
    "og mere",
    "eller flere",
    "eller mere",
    "og opefter",
    "ขึ้นไป",
    "หรือมากกว่า",
    "and up",
];

/// What stands before the most.
const AT_MOST: [&str; 32] = [
    "<=",
    "≤",
    "<",
    "less than",
    "fewer than",
    "under",
    "below",
    "up to",
    "at most",
    "max.",
    "max",
    "poniżej",
    "mniej niż",
    "do",
    "najwyżej",
    "co najwyżej",
    "kurang dari",
    "di bawah",
    "hingga",
    "sampai",
    "maksimal",
    "kurang daripada",
    "tidak lebih dari",
    "selebih-lebihnya",
    "mindre end",
    "færre end",
    "op til",
    "højst",
    "น้อยกว่า",
    "ต่ำกว่า",
    "ไม่เกิน",
    "maximum",
];

/// What stands behind the most.
const AND_LESS: [&str; 10] = [
    "or less",
    "or fewer",
    "and less",
    "and below",
    "lub mniej",
    "i mniej",
    "atau kurang",
    "ke bawah",
    "eller færre",
    "eller mindre",
];

/// What is counted.
const UNITS: [&str; 24] = [
    "employees",
    "employee",
    "people",
    "persons",
    "staff",
    "pracowników",
    "pracownika",
    "osób",
    "osoby",
    "zatrudnionych",
    "karyawan",
    "orang",
    "pegawai",
    "pekerja",
    "kakitangan",
    "ansatte",
    "medarbejdere",
    "personer",
    "คน",
    "พนักงาน",
    "workers",
    "users",
    "seats",
    "licenses",
];

/// The interval that a tidied text is with this decimal mark.
pub(super) fn interval(text: &str, mark: DecimalMark, money: Money) -> Option<Interval> {
    let mut text = text.trim();
    if let Some(rest) = UNITS.iter().find_map(|unit| text.strip_suffix(unit)) {
        // Of amounts of money nothing else is counted.
        text = rest.trim_end();
        if money != Money::Unsaid || text.is_empty() {
            return None;
        }
    }
    if let Some(exact) = scaled(text, mark, money) {
        return Interval::exact(exact);
    }
    between(text, mark, money).or_else(|| open(text, mark, money))
}

/// Whether this is how classes of sizes are written: from or to numbers of which each has three digits behind one
/// mark, and that begin or end a thousand: "1,001-5,000", "10.001+". Nobody divides thousandths so.
pub(super) fn is_size_class(text: &str) -> bool {
    let is_part = |c: char| !(c.is_ascii_digit() || c == ',' || c == '.');
    let mut parts = text
        .split(is_part)
        .filter(|part| !part.is_empty())
        .peekable();
    let ends = |part: &str| {
        let (whole, rest) = part.split_once([',', '.'])?;
        let is_thousands = (1..=3).contains(&whole.len()) && !whole.starts_with('0');
        let is_thousands = is_thousands && rest.len() == 3 && !rest.contains([',', '.']);
        is_thousands.then_some(matches!(rest, "000" | "001" | "999"))
    };
    let is_range =
        !text.contains(char::is_alphabetic) && text.contains(['-', '+', '<', '>', '≥', '≤']);
    is_range && parts.peek().is_some() && {
        let ends: Option<Vec<bool>> = parts.map(ends).collect();
        ends.is_some_and(|ends| ends.contains(&true))
    }
}

fn scaled(text: &str, mark: DecimalMark, money: Money) -> Option<f64> {
    let (digits, power) = parts(text, mark, money)?;
    Some(digits.times(power))
}

/// The digits of a text and the power of ten of the word behind them.
fn parts(text: &str, mark: DecimalMark, money: Money) -> Option<(Digits, i32)> {
    let (rest, power) = scales::taken_off(text, money)?;
    Some((number(rest, mark)?, power))
}

fn between(text: &str, mark: DecimalMark, money: Money) -> Option<Interval> {
    let dashes = text.match_indices('-').map(|(at, dash)| (at, dash.len()));
    let words = BETWEEN
        .iter()
        .filter_map(|word| Some((text.find(word)?, word.len())));
    let mut places: Vec<(usize, usize)> = words.chain(dashes).filter(|(at, _)| *at > 0).collect();
    places.dedup();
    let mut found = places.into_iter().filter_map(|(at, len)| {
        let (low, high) = (text[..at].trim(), text[at + len..].trim());
        let (low, low_power) = parts(low, mark, money)?;
        let (high, power) = parts(high, mark, money)?;
        if low.is_minus || high.is_minus {
            return None;
        }
        // "1-5 M" is from one million; "500-1k" is from five hundred.
        let shared =
            (low_power == 0).then(|| Interval::between(low.times(power), high.times(power)));
        shared
            .flatten()
            .or_else(|| Interval::between(low.times(low_power), high.times(power)))
    });
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

fn open(text: &str, mark: DecimalMark, money: Money) -> Option<Interval> {
    let before = |words: &[&str]| {
        let mut rests = words
            .iter()
            .filter_map(|word| word_off(text.strip_prefix(word)?, word, true));
        rests.find_map(|rest| scaled(rest, mark, money))
    };
    let behind = |words: &[&str]| {
        let mut rests = words
            .iter()
            .filter_map(|word| word_off(text.strip_suffix(word)?, word, false));
        rests.find_map(|rest| scaled(rest, mark, money))
    };
    if let Some(low) = before(&AT_LEAST).or_else(|| behind(&AND_MORE)) {
        return Interval::between(low, f64::INFINITY);
    }
    let high = before(&AT_MOST).or_else(|| behind(&AND_LESS))?;
    Interval::between(f64::NEG_INFINITY, high)
}

/// What is left beside a word, which must not go on as another one.
fn word_off<'a>(rest: &'a str, word: &str, is_before: bool) -> Option<&'a str> {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let own = if is_before {
        word.chars().last()
    } else {
        word.chars().next()
    };
    let next = if is_before {
        rest.chars().next()
    } else {
        rest.chars().last()
    };
    let goes_on = is_letter(own) && is_letter(next);
    (!goes_on).then(|| rest.trim().trim_start_matches(['=', ':']).trim())
}
