//! Which number do these digits make, with this decimal mark? Groups stand as they are written somewhere: in
//! threes, or as in India, with one mark between all of them.

use crate::value_format::DecimalMark;

/// Digits beyond these are not kept by a number: such a text is a code.
const MOST_DIGITS: usize = 15;

/// A number as it is written: `mantissa` shifted by `scale` decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    pub(super) is_minus: bool,
    mantissa: u64,
    scale: i32,
}

impl Digits {
    /// The number, times ten to the power of `power`.
    pub(super) fn times(self, power: i32) -> f64 {
        let scale = self.scale - power;
        let mantissa = self.mantissa as f64;
        // Powers of ten up to 22 are exact, and so the quotient is the nearest there is.
        let number = match scale {
            0.. => mantissa / 10_f64.powi(scale),
            _ => mantissa * 10_f64.powi(-scale),
        };
        if self.is_minus { -number } else { number }
    }
}

/// The number of digits alone; `None` with a leading zero, or with too many.
pub(super) fn plain(text: &str) -> Option<f64> {
    let is_code = text.len() > 1 && text.starts_with('0');
    if is_code || text.len() > MOST_DIGITS {
        return None;
    }
    text.parse().ok()
}

/// The number that a text of digits and marks is; of the minus signs one before it, one behind it, or brackets.
pub(super) fn number(text: &str, mark: DecimalMark) -> Option<Digits> {
    let text = text.trim();
    let bracketed = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    let (text, is_minus) = match bracketed {
        Some(inner) => (inner.trim(), true),
        None => match (text.strip_prefix('-'), text.strip_suffix('-')) {
            (Some(rest), None) => (rest.trim_start(), true),
            (None, Some(rest)) if !rest.ends_with([',', '.']) => (rest.trim_end(), true),
            (Some(_), Some(_)) => return None,
            _ => (text, false),
        },
    };
    // "1.200,-" is a whole amount, whose decimals would stand behind the comma.
    let ends = match mark {
        DecimalMark::Point => [".-", ".--"],
        DecimalMark::Comma => [",-", ",--"],
    };
    let text = ends
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .unwrap_or(text);
    let (text, is_plus) = match text.strip_prefix('+') {
        Some(rest) if !is_minus => (rest, true),
        _ => (text, false),
    };
    let decimal = match mark {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
    };
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !fraction.is_none_or(all_digits) || (whole.is_empty() && fraction.is_none()) {
        return None;
    }
    let mut digits = Folded::default();
    whole_part(whole, decimal, &mut digits)?;
    let is_code = digits.n > 1 && digits.leading_zero;
    // A plus before many digits is that of a telephone number.
    if is_code || (is_plus && digits.n > 6 && fraction.is_none()) {
        return None;
    }
    for digit in fraction.unwrap_or_default().bytes() {
        digits.push(digit);
    }
    (digits.n <= MOST_DIGITS).then_some(Digits {
        is_minus,
        mantissa: digits.mantissa,
        scale: fraction.map_or(0, |fraction| fraction.len() as i32),
    })
}

#[derive(Default)]
struct Folded {
    mantissa: u64,
    n: usize,
    leading_zero: bool,
}

impl Folded {
    fn push(&mut self, digit: u8) {
        self.leading_zero |= self.n == 0 && digit == b'0';
        self.n += 1;
        if self.n <= MOST_DIGITS {
            self.mantissa = self.mantissa * 10 + u64::from(digit - b'0');
        }
    }
}

/// Reads the digits before the decimals; `None` where its groups are none.
fn whole_part(whole: &str, decimal: char, digits: &mut Folded) -> Option<()> {
    let mut groups = whole.split([',', '.', ' ', '\'']);
    let first = groups.next().unwrap_or_default();
    if !first.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    first.bytes().for_each(|digit| digits.push(digit));
    let rest: Vec<&str> = groups.collect();
    if rest.is_empty() {
        return Some(());
    }
    let mut marks = whole.chars().filter(|c| !c.is_ascii_digit());
    let mark = marks.next()?;
    if mark == decimal || marks.any(|other| other != mark) {
        return None;
    }
    if !(1..=3).contains(&first.len()) || first.starts_with('0') {
        return None;
    }
    let all_digits = rest
        .iter()
        .all(|group| group.bytes().all(|b| b.is_ascii_digit()));
    let in_threes = rest.iter().all(|group| group.len() == 3);
    let (last, before) = rest.split_last()?;
    let is_indian = mark == ','
        && !before.is_empty()
        && first.len() <= 2
        && last.len() == 3
        && before.iter().all(|group| group.len() == 2);
    if !all_digits || !(in_threes || is_indian) {
        return None;
    }
    rest.iter()
        .flat_map(|group| group.bytes())
        .for_each(|digit| digits.push(digit));
    Some(())
}
