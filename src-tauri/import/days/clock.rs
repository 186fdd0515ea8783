//! Which time of the day stands behind a day, and in which zone? Only whether there is one is kept: the day is
//! that on the clock of whoever wrote it.

use crate::Loss;

/// What a text behind a day says of a time; `None` where it is no time.
pub(super) fn time(text: &str) -> Option<Option<Loss>> {
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let first = words.next()?;
    let (clock, behind) = split_clock(first);
    let midnight = time_of_day(clock)?;
    let mut is_midnight = midnight;
    let mut has_zone = false;
    let mut see = |word: &str| {
        let word = word.trim();
        match word {
            "" | "น." | "น" | "h" | "hrs" => {}
            "am" | "a.m." | "pm" | "p.m." => is_midnight = midnight && word.starts_with('a'),
            _ if is_zone(word) => has_zone = true,
            _ => return false,
        }
        true
    };
    if !see(behind) {
        return None;
    }
    let mut bracketed = false;
    for word in words {
        // "(Central European Standard Time)" names the zone again.
        bracketed |= word.starts_with('(');
        if !bracketed && !see(word) {
            return None;
        }
        bracketed &= !word.ends_with(')');
    }
    Some(match (has_zone, is_midnight) {
        (true, _) => Some(Loss::Zone),
        (false, true) => None,
        (false, false) => Some(Loss::Time),
    })
}

/// The digits of a time, and what is written on to it: "2:30pm", "09:14:05+02:00", "09:14z".
fn split_clock(word: &str) -> (&str, &str) {
    let is_clock = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ',');
    let end = word.find(|c: char| !is_clock(c)).unwrap_or(word.len());
    let clock = word[..end].trim_end_matches(['.', ',']);
    (clock, &word[clock.len()..])
}

/// Whether a time of the day is midnight; `None` where it is no time.
fn time_of_day(clock: &str) -> Option<bool> {
    let mark = if clock.contains(':') { ':' } else { '.' };
    let mut parts = clock.split(mark);
    let number = |text: &str, most: u32| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        is_number
            .then(|| text.parse::<u32>().ok())?
            .filter(|n| *n <= most)
    };
    let hour = number(parts.next()?, 24)?;
    let minutes = parts.next().filter(|text| text.len() == 2)?;
    let minute = number(minutes, 59)?;
    let second = match parts.next() {
        None => 0,
        Some(text) => {
            let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
            let is_fraction = fraction.bytes().all(|byte| byte.is_ascii_digit());
            let some = u32::from(fraction.bytes().any(|byte| byte != b'0'));
            number(whole, 60).filter(|_| is_fraction && whole.len() == 2)? + some
        }
    };
    if hour == 24 && minute + second > 0 {
        return None;
    }
    parts
        .next()
        .is_none()
        .then_some(hour + minute + second == 0)
}

fn is_zone(word: &str) -> bool {
    const NAMES: [&str; 27] = [
        "z", "utc", "gmt", "cet", "cest", "eet", "eest", "wet", "west", "bst", "est", "edt", "cst",
        "cdt", "mst", "mdt", "pst", "pdt", "ict", "wib", "wita", "wit", "myt", "sgt", "jst", "ist",
        "msk",
    ];
    let word = word.split_once('[').map_or(word, |(before, _)| before);
    if word.is_empty() || NAMES.contains(&word) {
        return true;
    }
    let offset = ["utc", "gmt"]
        .iter()
        .find_map(|name| word.strip_prefix(name))
        .unwrap_or(word);
    let Some(digits) = offset.strip_prefix(['+', '-']) else {
        return false;
    };
    let all_digits = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b':');
    all_digits && (1..=8).contains(&digits.len())
}
