//! Whose money is it? By its code, by its word, or by a sign; some signs several currencies have, and then the
//! text alone does not say.

use lead::Currency;

use super::Money;

/// Codes of ISO 4217 that are in use.
const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
     CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ \
     GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD \
     LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP \
     PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP \
     TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";

/// Codes that are words as well when they are written small.
const WORDS: &str = "all top try cup mop bob mad gel sos ron sek php";

/// The words and signs that one currency has, folded.
const OWN: [(&str, &str); 60] = [
    ("us$", "USD"),
    ("usd$", "USD"),
    ("u$s", "USD"),
    ("us dollars", "USD"),
    ("us dollar", "USD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("c$", "CAD"),
    ("ca$", "CAD"),
    ("can$", "CAD"),
    ("s$", "SGD"),
    ("hk$", "HKD"),
    ("nz$", "NZD"),
    ("nt$", "TWD"),
    ("r$", "BRL"),
    ("mx$", "MXN"),
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("eur.", "EUR"),
    ("£", "GBP"),
    ("pounds", "GBP"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("zł.", "PLN"),
    ("złotych", "PLN"),
    ("złote", "PLN"),
    ("złoty", "PLN"),
    ("฿", "THB"),
    ("บาท", "THB"),
    ("baht", "THB"),
    ("rm", "MYR"),
    ("ringgit", "MYR"),
    ("rp", "IDR"),
    ("rp.", "IDR"),
    ("rupiah", "IDR"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("₫", "VND"),
    ("₪", "ILS"),
    ("₽", "RUB"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₱", "PHP"),
    ("₦", "NGN"),
    ("₸", "KZT"),
    ("₾", "GEL"),
    ("kč", "CZK"),
    ("ft", "HUF"),
    ("円", "JPY"),
    ("元", "CNY"),
    ("lei", "RON"),
    ("dkr", "DKK"),
    ("dkr.", "DKK"),
    ("danske kroner", "DKK"),
    ("sfr", "CHF"),
    ("sfr.", "CHF"),
    ("usd.", "USD"),
    ("cn¥", "CNY"),
    ("jp¥", "JPY"),
];

/// A sign that several currencies have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Sign(u8);

/// The signs, folded, with the currencies that have them, the most usual first.
const SHARED: [(&str, &str); 14] = [
    ("$", "USD CAD AUD SGD HKD NZD MXN TWD CLP COP ARS"),
    ("dollars", "USD CAD AUD SGD HKD NZD TWD"),
    ("dollar", "USD CAD AUD SGD HKD NZD TWD"),
    ("kr", "DKK SEK NOK ISK"),
    ("kr.", "DKK SEK NOK ISK"),
    ("kroner", "DKK NOK"),
    ("kronor", "SEK"),
    ("¥", "JPY CNY"),
    ("￥", "JPY CNY"),
    ("rs", "INR PKR LKR NPR MUR"),
    ("rs.", "INR PKR LKR NPR MUR"),
    ("₨", "INR PKR LKR NPR MUR"),
    ("rupees", "INR PKR LKR NPR MUR"),
    ("pesos", "MXN ARS CLP COP PHP"),
];

impl Sign {
    /// The sign as people write it.
    pub(crate) fn text(self) -> &'static str {
        SHARED.get(usize::from(self.0)).map_or("", |(sign, _)| sign)
    }

    /// Whether this currency has it.
    pub(crate) fn is_of(self, currency: Currency) -> bool {
        sign_currencies(self).any(|code| code == currency.code())
    }
}

/// The codes of the currencies that have a sign.
pub(crate) fn sign_currencies(sign: Sign) -> impl Iterator<Item = &'static str> {
    SHARED
        .get(usize::from(sign.0))
        .into_iter()
        .flat_map(|(_, codes)| codes.split(' '))
}

/// A tidied text without the currency before or behind it; `None` where it says two.
pub(super) fn taken_off(text: &str, as_written: &str) -> Option<(String, Money)> {
    let text = text.trim();
    if text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b' '))
    {
        return Some((text.to_owned(), Money::Unsaid));
    }
    // The minus of "-$5" and the brackets of "($5)" belong to the number.
    let (sign, inner) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text),
    };
    let (open, inner) = match inner.strip_prefix('(') {
        Some(rest) if rest.ends_with(')') => ("(", rest.trim()),
        _ => ("", inner),
    };
    let (inner, close) = match inner.strip_suffix(')') {
        Some(rest) if !open.is_empty() => (rest.trim(), ")"),
        _ => (inner, ""),
    };
    let (rest, before) = first_word(inner);
    let (rest, behind) = last_word(rest);
    let money = match (before, behind) {
        (None, None) => {
            return Some(match in_the_middle(inner) {
                Some((rest, money)) => (format!("{sign}{open}{rest}{close}"), money),
                None => (text.to_owned(), Money::Unsaid),
            });
        }
        (Some(one), None) | (None, Some(one)) => one,
        // "$100 USD" says it twice, and once whose.
        (Some(Money::Signed(sign)), Some(Money::In(currency)))
        | (Some(Money::In(currency)), Some(Money::Signed(sign)))
            if sign.is_of(currency) =>
        {
            Money::In(currency)
        }
        (Some(one), Some(other)) if one == other => one,
        _ => return None,
    };
    // "30 sek" are seconds, and "12 SEK" are kronor.
    if let Money::In(currency) = money
        && WORDS
            .split(' ')
            .any(|word| word.eq_ignore_ascii_case(currency.code()))
        && !as_written.contains(currency.code())
        && lead::fold(as_written).contains(&lead::fold(currency.code()))
    {
        return None;
    }
    Some((format!("{sign}{open}{}{close}", within(rest)), money))
}

/// A sign behind a word, as in "over €5 mio".
fn in_the_middle(text: &str) -> Option<(String, Money)> {
    let at = text.find(['$', '€', '£', '฿', '₹', '¥'])?;
    let sign = text[at..].chars().next()?.len_utf8();
    let money = money_of(&text[at..at + sign])?;
    let rest = format!("{}{}", &text[..at], &text[at + sign..]);
    Some((within(&rest), money))
}

/// The ends of an interval may each say the currency: "$1M - $5M".
fn within(text: &str) -> String {
    let Some((low, high)) = text.split_once('-').filter(|(low, _)| !low.is_empty()) else {
        return text.to_owned();
    };
    let (high, said) = first_word(high.trim());
    let (low, said_low) = last_word(low.trim());
    match said.or(said_low) {
        Some(_) => format!("{low}-{high}"),
        None => text.to_owned(),
    }
}

fn first_word(text: &str) -> (&str, Option<Money>) {
    let is_of_number =
        |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '(' | '<' | '>' | '.');
    let end = text
        .find(|c: char| c == ' ' || is_of_number(c) && c != '.')
        .unwrap_or(text.len());
    match money_of(&text[..end]) {
        Some(money) => (text[end..].trim_start(), Some(money)),
        None => (text, None),
    }
}

fn last_word(text: &str) -> (&str, Option<Money>) {
    let mut longest = None;
    for (at, c) in text.char_indices().rev() {
        if c.is_ascii_digit() {
            break;
        }
        // A word begins behind a digit or a space; Thai words follow each other without one.
        let before = text[..at].chars().next_back();
        let begins = before.is_none_or(|before| {
            !c.is_alphabetic() || !c.is_ascii() || matches!(before, '0'..='9' | ' ' | '-' | '+')
        });
        if begins && let Some(money) = money_of(&text[at..]) {
            longest = Some((at, money));
        }
    }
    match longest {
        Some((at, money)) => (text[..at].trim_end(), Some(money)),
        None => (text, None),
    }
}

/// The money of a folded word.
fn money_of(word: &str) -> Option<Money> {
    let word = word.trim();
    if word.is_empty() {
        return None;
    }
    if let Some((_, code)) = OWN.iter().find(|(one, _)| *one == word) {
        return Currency::from_code(code).map(Money::In);
    }
    if let Some(at) = SHARED.iter().position(|(one, _)| *one == word) {
        return Some(Money::Signed(Sign(at as u8)));
    }
    of_code(word).map(Money::In)
}

/// The currency of a code that is in use, in capitals or not.
pub(super) fn of_code(word: &str) -> Option<Currency> {
    let currency = Currency::from_code(word)?;
    // Each code and the space behind it are four letters.
    let (mut from, mut to) = (0, CODES.len() / 4 + 1);
    while from < to {
        let middle = (from + to) / 2;
        let code = CODES.get(middle * 4..middle * 4 + 3)?;
        match code.cmp(currency.code()) {
            std::cmp::Ordering::Equal => return Some(currency),
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
        }
    }
    None
}

/// Whether the codes are in order, as looking them up wants it.
#[cfg(test)]
pub(super) fn codes_are_sorted() -> bool {
    CODES.split(' ').is_sorted() && CODES.split(' ').all(|code| of_code(code).is_some())
}

/// The currency that a header says for all its amounts, as its last word or in brackets behind it: "Amount
/// spent (EUR)", "Revenue PLN", "Budget [zł]".
pub(crate) fn currency_of_header(header: &str) -> Option<(&str, Currency)> {
    let header = header.trim_end();
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((name, said)) = header
            .strip_suffix(close)
            .and_then(|text| text.rsplit_once(open))
        {
            // Three letters in brackets are mostly something else: (net), (CPM).
            let is_code = said.len() == 3 && said.bytes().all(|byte| byte.is_ascii_uppercase());
            let is_word = WORDS.split(' ').any(|word| word.eq_ignore_ascii_case(said));
            let folded = lead::fold(said);
            let own = || OWN.iter().find(|(one, _)| *one == folded);
            let currency = match is_code {
                true => of_code(said).filter(|_| !is_word),
                false => own().and_then(|(_, code)| Currency::from_code(code)),
            };
            return currency.map(|currency| (name, currency));
        }
    }
    let (name, last) = header.rsplit_once([' ', '_', ','])?;
    let is_code = last.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_word = WORDS.split(' ').any(|word| word.eq_ignore_ascii_case(last));
    let currency = of_code(last).filter(|_| is_code && !is_word)?;
    Some((name.trim_end_matches([' ', '_', ',']), currency))
}
