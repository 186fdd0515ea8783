//! Which power of ten does a word behind a number mean? "1.2M", "1,5 mln", "1,5 juta", "12 lakh", "3 ล้าน".

use lead::Currency;

use super::Money;

/// Each word, folded, and the power of ten.
const SCALES: [(&str, i32); 71] = [
    ("k", 3),
    ("thousand", 3),
    ("thousands", 3),
    ("tys", 3),
    ("tys.", 3),
    ("tysiąc", 3),
    ("tysiące", 3),
    ("tysięcy", 3),
    ("ribu", 3),
    ("rb", 3),
    ("tusind", 3),
    ("tus.", 3),
    ("tsd", 3),
    ("tsd.", 3),
    ("พัน", 3),
    ("หมื่น", 4),
    ("แสน", 5),
    ("lakh", 5),
    ("lakhs", 5),
    ("lac", 5),
    ("lacs", 5),
    ("m", 6),
    ("mm", 6),
    ("mil", 6),
    ("mil.", 6),
    ("mn", 6),
    ("mio", 6),
    ("mio.", 6),
    ("mln", 6),
    ("mln.", 6),
    ("million", 6),
    ("millions", 6),
    ("milion", 6),
    ("miliony", 6),
    ("milionów", 6),
    ("miliona", 6),
    ("millioner", 6),
    ("juta", 6),
    ("jt", 6),
    ("ล้าน", 6),
    ("crore", 7),
    ("crores", 7),
    ("cr", 7),
    ("cr.", 7),
    ("b", 9),
    ("bil", 9),
    ("bil.", 9),
    ("bn", 9),
    ("billion", 9),
    ("billions", 9),
    ("mia", 9),
    ("mia.", 9),
    ("mrd", 9),
    ("mrd.", 9),
    ("mld", 9),
    ("mld.", 9),
    ("miliard", 9),
    ("miliardy", 9),
    ("miliardów", 9),
    ("milliard", 9),
    ("miliar", 9),
    ("t", 12),
    ("tn", 12),
    ("trn", 12),
    ("trillion", 12),
    ("trillions", 12),
    ("triliun", 12),
    ("trilion", 12),
    ("biliony", 12),
    ("bilionów", 12),
    ("ล้านล้าน", 12),
];

/// A text without the word of a power of ten behind it, and that power; 0 without a word. `None` where the
/// word means one power or another.
pub(super) fn taken_off(text: &str, money: Money) -> Option<(&str, i32)> {
    let text = text.trim_end();
    let is_of_word = |c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | ')' | '+'));
    let start = text.rfind(|c: char| !is_of_word(c)).map_or(0, |at| {
        at + text[at..].chars().next().map_or(0, char::len_utf8)
    });
    let word = &text[start..];
    let Some((_, power)) = SCALES.iter().find(|(one, _)| *one == word) else {
        return Some((text, 0));
    };
    // Of dollars a trillion; elsewhere thousands or tonnes.
    if word == "t" && !is_in(money, "USD") {
        return Some((text, 0));
    }
    // A milliard in Indonesia, a million elsewhere; in Danish a billion is a million millions, and so on.
    let is_either = match word {
        "m" | "mil" | "mil." => is_in(money, "IDR"),
        "billion" | "trillion" => is_in(money, "DKK"),
        _ => false,
    };
    (!is_either).then(|| (text[..start].trim_end(), *power))
}

fn is_in(money: Money, code: &str) -> bool {
    match money {
        Money::In(currency) => currency.code() == code,
        Money::Signed(sign) => super::sign_currencies(sign)
            .filter_map(Currency::from_code)
            .any(|one| one.code() == code),
        Money::Unsaid => false,
    }
}
