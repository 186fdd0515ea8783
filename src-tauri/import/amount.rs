//! Which number, interval or amount does a text say? It is read with a decimal point and with a decimal comma:
//! where both give the same, or only one gives anything, the text says itself what it is; where they differ,
//! its column must say.
//!
//! Invariants: nothing is cut off and nothing rounded (more than 15 digits are no number); a leading zero is a
//! code, and a plus before many digits a telephone number. An open end ("200+", "under 10") holds its bound, so
//! that no value that was meant is left out.

mod currencies;
mod digits;
mod scales;
mod words;

use lead::{Currency, Interval};

pub(crate) use currencies::{Sign, currency_of_header, sign_currencies};

use crate::value_format::DecimalMark;

/// What a text says as a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Amount {
    /// Read with a decimal point.
    point: Option<Interval>,
    /// Read with a decimal comma.
    comma: Option<Interval>,
    /// Whether it is a percentage: "12 %" is 12.
    pub(crate) percent: bool,
    /// In which money.
    pub(crate) money: Money,
    /// Whether its digits stand in groups as those of a telephone number may: the number of its digits.
    pub(crate) spaced: Option<u8>,
}

/// In which money an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Money {
    /// It says none.
    Unsaid,
    /// In this.
    In(Currency),
    /// In one of those that have the sign.
    Signed(Sign),
}

/// What a text says of the decimal mark of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// Nothing: it is the same with either.
    Nothing,
    /// That it is this one.
    Mark(DecimalMark),
    /// It hangs on the mark what it is.
    Doubt,
}

impl Amount {
    fn plain(interval: Interval) -> Self {
        Self {
            point: Some(interval),
            comma: Some(interval),
            percent: false,
            money: Money::Unsaid,
            spaced: None,
        }
    }

    /// What it says of the decimal mark.
    pub(crate) fn says(&self) -> Says {
        match (self.point, self.comma) {
            (Some(point), Some(comma)) if point == comma => Says::Nothing,
            (Some(_), Some(_)) => Says::Doubt,
            (Some(_), None) => Says::Mark(DecimalMark::Point),
            _ => Says::Mark(DecimalMark::Comma),
        }
    }

    /// What it is in a column whose decimal mark is `decimal`; `None` where it is in doubt.
    pub(crate) fn value(&self, decimal: Option<DecimalMark>) -> Option<Interval> {
        match (self.says(), decimal) {
            (Says::Doubt, None) => None,
            (Says::Doubt, Some(DecimalMark::Comma)) => self.comma,
            _ => self.point.or(self.comma),
        }
    }
}

/// Texts are no numbers beyond this length.
const LONGEST: usize = 64;

/// The number, interval or amount that a whole text is; `None` where it is none.
pub(crate) fn amount(text: &str) -> Option<Amount> {
    // Digits alone are a number or a code, and say nothing more to whoever looks closer.
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return fast_number(text);
    }
    if !has_digit(text) {
        return None;
    }
    if let Some(number) = fast(text) {
        return Some(number);
    }
    if text.len() > LONGEST {
        return None;
    }
    let tidy = tidied(text);
    let (said, percent) = without_percent(&tidy);
    let (text, money) = currencies::taken_off(said, text)?;
    if percent && money != Money::Unsaid {
        return None;
    }
    let mut point = words::interval(&text, DecimalMark::Point, money);
    let mut comma = words::interval(&text, DecimalMark::Comma, money);
    if let (Some(with_point), Some(with_comma)) = (point, comma)
        && with_point != with_comma
        && words::is_size_class(&text)
    {
        // In thousands is the one that reaches further.
        let reach = |one: Interval| {
            if one.high().is_finite() {
                one.high()
            } else {
                one.low()
            }
        };
        match reach(with_point) > reach(with_comma) {
            true => comma = None,
            false => point = None,
        }
    }
    (point.is_some() || comma.is_some()).then(|| Amount {
        point,
        comma,
        percent,
        money,
        spaced: spaced(&text),
    })
}

/// Whether a digit is in a text, 0 to 9 or a Thai one.
pub(crate) fn has_digit(text: &str) -> bool {
    // Thai letters begin with this byte, which few other texts have.
    let may_be = |byte: u8| byte.is_ascii_digit() || byte == 0xe0;
    let is_digit = |c: char| c.is_ascii_digit() || ('๐'..='๙').contains(&c);
    text.bytes().any(may_be) && text.contains(is_digit)
}

/// The numbers that most columns of numbers are made of: "11", "-0.5", "11-50", "200+", "12000 EUR".
fn fast(text: &str) -> Option<Amount> {
    if let Some((rest, code)) = text.rsplit_once(' ')
        && code.bytes().all(|byte| byte.is_ascii_uppercase())
        && let Some(currency) = currencies::of_code(code)
        && let Some(number) = fast_number(rest)
    {
        let money = Money::In(currency);
        return Some(Amount { money, ..number });
    }
    fast_number(text)
}

fn fast_number(text: &str) -> Option<Amount> {
    let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |text: &str| is_plain(text).then(|| digits::plain(text))?;
    let (is_minus, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    if is_plain(rest) {
        let number = number(rest)?;
        return Interval::exact(if is_minus { -number } else { number }).map(Amount::plain);
    }
    if rest.contains('.')
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
    {
        let read = |mark| {
            let digits = digits::number(text, mark)?;
            Interval::exact(digits.times(0))
        };
        let (point, comma) = (read(DecimalMark::Point), read(DecimalMark::Comma));
        let number = Amount::plain(point.or(comma)?);
        return Some(Amount {
            point,
            comma,
            ..number
        });
    }
    if let Some(low) = text.strip_suffix('+') {
        return Interval::between(number(low)?, f64::INFINITY).map(Amount::plain);
    }
    let (low, high) = text.split_once('-')?;
    Interval::between(number(low)?, number(high)?).map(Amount::plain)
}

/// The text in the form in which it is read: small letters, the digits 0 to 9, one kind of space, of minus
/// and of apostrophe.
fn tidied(text: &str) -> String {
    let letter = |c: char| match c {
        '๐'..='๙' => char::from(b'0' + (u32::from(c) - u32::from('๐')) as u8),
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\t' | '\n' => ' ',
        '\u{2212}' | '–' | '—' | '\u{2010}' | '\u{2011}' | '\u{2012}' => '-',
        '’' | 'ʼ' | '`' | '´' => '\'',
        c => c,
    };
    let text: String = text.chars().map(letter).collect();
    lead::fold(&text)
}

/// A text without the sign of a percentage, and whether it had one.
fn without_percent(text: &str) -> (&str, bool) {
    const WORDS: [&str; 6] = ["%", "percent", "pct", "procent", "persen", "peratus"];
    let cut = |word: &&str| {
        text.strip_suffix(*word)
            .or_else(|| text.strip_prefix(*word))
    };
    match WORDS.iter().find_map(cut) {
        Some(rest) => (rest.trim(), true),
        None => (text, false),
    }
}

/// The number of digits of a text that is nothing but groups of them with spaces between, as telephone numbers
/// are.
fn spaced(text: &str) -> Option<u8> {
    let is_such = text.contains(' ') && text.bytes().all(|b| b.is_ascii_digit() || b == b' ');
    is_such.then(|| text.bytes().filter(u8::is_ascii_digit).count() as u8)
}

#[cfg(test)]
mod tests;
