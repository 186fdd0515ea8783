//! How is a day written? In numbers, whose order its column must say where it is not plain, or with the name of
//! its month; with a weekday before it and a time behind it. Nothing is guessed: a year of two digits is from
//! 1970 to 2069, and one of four as it stands.

use jiff::civil::Date;

use super::{clock, months};
use crate::Loss;
use crate::amount::has_digit;
use crate::value_format::{Calendar, DateOrder};

/// A day as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    parts: Parts,
    /// What is left out when only its day is kept.
    pub(crate) loss: Option<Loss>,
    /// Whether its month is written in Thai, whose years of two digits are of the Buddhist era.
    is_thai: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parts {
    /// Year, month, day, and how many digits the year has.
    Plain {
        year: i16,
        month: i8,
        day: i8,
        n_year: u8,
    },
    /// Day and month in one order or the other, then a year of four digits.
    Either { a: i8, b: i8, year: i16 },
    /// Three numbers of at most two digits.
    Short {
        a: i8,
        b: i8,
        c: i8,
        /// Whether the first, and the last, may be a year: it has two digits.
        years: (bool, bool),
    },
}

/// The orders under which days in numbers may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Order;

impl Order {
    /// The orders, in the order of the bits of [`Written::orders`].
    pub(crate) const ALL: [DateOrder; 3] = [
        DateOrder::DayMonthYear,
        DateOrder::MonthDayYear,
        DateOrder::YearMonthDay,
    ];
}

impl Written {
    /// The day, where the column's numbers are in the order `order` and its years of `calendar`;
    /// `Some(Err(()))` where it hangs on the order and none is said, `None` where it is no day.
    pub(crate) fn day(
        &self,
        order: Option<DateOrder>,
        calendar: Calendar,
    ) -> Option<Result<Date, ()>> {
        if let Parts::Plain {
            year,
            month,
            day,
            n_year,
        } = self.parts
        {
            return self.date((year, n_year), month, day, calendar).map(Ok);
        }
        let spoken = order.filter(|order| Order::ALL.contains(order));
        if let Some(order) = spoken {
            return self.in_order(order, calendar).map(Ok);
        }
        let mut days = Order::ALL
            .iter()
            .filter_map(|order| self.in_order(*order, calendar));
        let first = days.next()?;
        Some(if days.all(|other| other == first) {
            Ok(first)
        } else {
            Err(())
        })
    }

    fn in_order(&self, order: DateOrder, calendar: Calendar) -> Option<Date> {
        match (self.parts, order) {
            (
                Parts::Plain {
                    year,
                    month,
                    day,
                    n_year,
                },
                _,
            ) => self.date((year, n_year), month, day, calendar),
            (Parts::Either { a, b, year }, DateOrder::DayMonthYear) => {
                self.date((year, 4), b, a, calendar)
            }
            (Parts::Either { a, b, year }, DateOrder::MonthDayYear) => {
                self.date((year, 4), a, b, calendar)
            }
            (Parts::Short { a, b, c, years }, DateOrder::DayMonthYear) if years.1 => {
                self.date((i16::from(c), 2), b, a, calendar)
            }
            (Parts::Short { a, b, c, years }, DateOrder::MonthDayYear) if years.1 => {
                self.date((i16::from(c), 2), a, b, calendar)
            }
            (Parts::Short { a, b, c, years }, DateOrder::YearMonthDay) if years.0 => {
                self.date((i16::from(a), 2), b, c, calendar)
            }
            _ => None,
        }
    }

    /// Which orders it reads in, a bit for each of [`Order::ALL`]; 0 where it says its order itself.
    pub(crate) fn orders(&self) -> u8 {
        if let Parts::Plain { .. } = self.parts {
            return 0;
        }
        let reads = |order: DateOrder| {
            let calendars = [Calendar::Gregorian, Calendar::Buddhist];
            calendars
                .iter()
                .any(|calendar| self.in_order(order, *calendar).is_some())
        };
        let bits = Order::ALL.iter().enumerate();
        let mask = bits.filter(|(_, order)| reads(**order));
        mask.fold(0, |mask, (bit, _)| mask | 1 << bit)
    }

    /// Whether it is the same day with day and month the other way round.
    pub(crate) fn is_mirrored(&self) -> bool {
        match self.parts {
            Parts::Either { a, b, .. } | Parts::Short { a, b, .. } => a == b,
            Parts::Plain { .. } => true,
        }
    }

    /// The outer ones of three short numbers: one of them is a year.
    pub(crate) fn ends(&self) -> Option<(i8, i8)> {
        match self.parts {
            Parts::Short { a, c, .. } => Some((a, c)),
            _ => None,
        }
    }

    /// Whether it is a day in any order and with either calendar.
    pub(crate) fn is_day(&self) -> bool {
        self.day(None, Calendar::Gregorian).is_some()
            || self.day(None, Calendar::Buddhist).is_some()
    }

    /// Whether its year is one of the Buddhist era: of four digits from 2400 to 2699.
    pub(crate) fn is_of_era(&self) -> bool {
        match self.parts {
            Parts::Plain {
                year, n_year: 4, ..
            }
            | Parts::Either { year, .. } => BUDDHIST.contains(&year) && !self.is_thai,
            _ => false,
        }
    }

    fn date(
        &self,
        (year, n_year): (i16, u8),
        month: i8,
        day: i8,
        calendar: Calendar,
    ) -> Option<Date> {
        let is_buddhist = calendar == Calendar::Buddhist;
        let year = match n_year {
            2 if is_buddhist || self.is_thai => year + 2500 - ERA,
            2 if year < PIVOT => year + 2000,
            2 => year + 1900,
            _ if BUDDHIST.contains(&year) => {
                // Of a column whose years are those of elsewhere, such a year is a slip.
                (is_buddhist || self.is_thai).then_some(year - ERA)?
            }
            _ => year,
        };
        Date::new(year, month, day).ok()
    }
}

/// Years of two digits below this are of the years after 2000.
const PIVOT: i16 = 70;
/// The years of the Buddhist era that lists speak of.
const BUDDHIST: std::ops::Range<i16> = 2400..2700;
/// The Buddhist era is so many years ahead.
const ERA: i16 = 543;
/// The years that are written otherwise than ISO 8601 does.
const YEARS: std::ops::Range<i16> = 1700..2700;
/// Texts are no days beyond this length.
const LONGEST: usize = 120;

/// How a whole text is written as a day; `None` where it is none.
pub(crate) fn written(text: &str) -> Option<Written> {
    let bytes = text.as_bytes();
    if bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-' {
        if let Some(day) = iso(text) {
            return Some(day);
        }
    } else if bytes.len() > 10 && bytes[4] == b'-' && text.is_char_boundary(10) {
        // A moment as most programs write it.
        let (day, time) = text.split_at(10);
        if let (Some(day), Some(time)) = (iso(day), time.strip_prefix([' ', 'T'])) {
            let loss = clock::time(time).or_else(|| clock::time(&lead::fold(time)));
            return loss.map(|loss| Written { loss, ..day });
        }
    }
    if text.len() > LONGEST || !has_digit(text) {
        return None;
    }
    other(&tidied(text)).filter(Written::is_day)
}

/// A day as ISO 8601 writes it.
fn iso(text: &str) -> Option<Written> {
    let day: Date = text.parse().ok()?;
    let parts = Parts::Plain {
        year: day.year(),
        month: day.month(),
        day: day.day(),
        n_year: 4,
    };
    Some(Written {
        parts,
        loss: None,
        is_thai: false,
    })
}

/// Small letters, the digits 0 to 9, no commas and one kind of space.
fn tidied(text: &str) -> String {
    let letter = |c: char| match c {
        '๐'..='๙' => char::from(b'0' + (u32::from(c) - u32::from('๐')) as u8),
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' | ',' => ' ',
        c => c,
    };
    let text: String = text.chars().map(letter).collect();
    lead::fold(&text)
}

fn other(text: &str) -> Option<Written> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let mut words = &words[..];
    while let [first, rest @ ..] = words
        && !rest.is_empty()
        && (months::is_weekday(first) || matches!(*first, "วันที่" | "ที่" | "dnia" | "d." | "den"))
    {
        words = rest;
    }
    // The time begins at the first word that looks like one and follows a day.
    let looks = |word: &&&str| {
        let marks = word.bytes().filter(|byte| matches!(byte, b':')).count();
        marks > 0
            || matches!(
                **word,
                "at" | "kl" | "kl." | "godz." | "godz" | "pukul" | "jam" | "เวลา"
            )
    };
    let mut at = words.iter().position(|word| looks(&word));
    if at.is_none() && words.len() > 1 {
        // "12.03.2024 09.14": dots between hours and minutes behind a whole day.
        let is_time = |word: &str| word.matches('.').count() <= 2 && clock::time(word).is_some();
        let last = words.len() - 1;
        at = Some(last).filter(|&last| is_time(words[last]) && numbers(words[0]).is_some());
    }
    let (day, mut time) = words.split_at(at.unwrap_or(words.len()));
    let (day, joined) = match day {
        // "2024-3-12t09:14"
        [] => {
            let (day, clock) = words.first()?.split_once('t')?;
            (vec![day], Some(clock))
        }
        day => (day.to_vec(), None),
    };
    if joined.is_some() {
        time = &words[1..];
    }
    while let [first, rest @ ..] = time
        && !first.starts_with(|c: char| c.is_ascii_digit())
    {
        time = rest;
    }
    let time: Vec<&str> = joined.into_iter().chain(time.iter().copied()).collect();
    let loss = match time.is_empty() {
        true if at.is_some() => return None,
        true => None,
        false => clock::time(&time.join(" "))?,
    };
    let day: Vec<&str> = day.into_iter().filter(|word| !is_filler(word)).collect();
    let (parts, is_thai) = match day.as_slice() {
        [one] => (numbers(one).or_else(|| with_month(&split_marks(one)))?, one),
        [a, b, c] => {
            let parts = numbers(&format!("{a} {b} {c}")).or_else(|| with_month(&split_all(&day)));
            (parts?, b)
        }
        _ => (with_month(&split_all(&day))?, &day[0]),
    };
    let is_thai =
        is_thai.contains(is_thai_letter) || day.iter().any(|w| w.contains(is_thai_letter));
    Some(Written {
        parts,
        loss,
        is_thai,
    })
}

fn is_thai_letter(c: char) -> bool {
    ('\u{e01}'..='\u{e4e}').contains(&c)
}

/// Words beside a day that say nothing of which it is.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "of" | "o"
            | "at"
            | "the"
            | "r."
            | "r"
            | "roku"
            | "tahun"
            | "พ.ศ."
            | "พ.ศ"
            | "ค.ศ."
            | "ปี"
            | "ที่"
            | "วันที่"
            | "-"
    )
}

fn split_marks(word: &str) -> Vec<&str> {
    word.split(['-', '/', '.'])
        .filter(|part| !part.is_empty())
        .collect()
}

/// The words of a day with a named month: marks between them part them too, but those of a shortened name.
fn split_all<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let parts = |word: &&'a str| match months::named(word) {
        Some(_) => vec![*word],
        None => word
            .split(['-', '/'])
            .filter(|part| !part.is_empty())
            .collect(),
    };
    words.iter().flat_map(parts).collect()
}

/// Three numbers with one mark between them.
fn numbers(text: &str) -> Option<Parts> {
    let mark = text.find(|c: char| !c.is_ascii_digit())?;
    let mark = text[mark..]
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '/' | '.' | ' '))?;
    let text = text.trim_end_matches('.');
    let mut parts = text.split(mark).map(str::trim);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    // "12. 3. 2024" has dots and spaces.
    let bare = |part: &'_ str| part.trim_matches('.').len() == part.len() || mark == ' ';
    if parts.next().is_some() || ![a, b, c].into_iter().all(bare) {
        return None;
    }
    let [a, b, c] = [a, b, c].map(|part| part.trim_end_matches('.'));
    let short = |part: &str| {
        let is_short = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        is_short.then(|| part.parse::<i8>().ok())?
    };
    if let Some(year) = year_of_four(a) {
        return Some(Parts::Plain {
            year,
            month: short(b)?,
            day: short(c)?,
            n_year: 4,
        });
    }
    let (a_short, b) = (short(a)?, short(b)?);
    if let Some(year) = year_of_four(c) {
        return Some(Parts::Either {
            a: a_short,
            b,
            year,
        });
    }
    let is_year = |part: &str| part.len() == 2;
    let years = (is_year(a), is_year(c));
    (mark != ' ' && (years.0 || years.1)).then_some(Parts::Short {
        a: a_short,
        b,
        c: short(c)?,
        years,
    })
}

fn year_of_four(text: &str) -> Option<i16> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = is_year.then(|| text.parse().ok()).flatten()?;
    YEARS.contains(&year).then_some(year)
}

/// Day, month by name and year, as they follow each other.
fn with_month(words: &[&str]) -> Option<Parts> {
    let [one, other, last] = words else {
        return None;
    };
    let day = |text: &str| {
        let digits = ["st", "nd", "rd", "th", "."]
            .iter()
            .find_map(|end| text.strip_suffix(end));
        let digits = digits.unwrap_or(text);
        let is_short =
            (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        is_short.then(|| digits.parse::<i8>().ok())?
    };
    let year = |text: &str| {
        let text = text
            .trim_start_matches("พ.ศ.")
            .trim_start_matches('\'')
            .trim_end_matches("r.");
        match text.len() {
            4 => Some((year_of_four(text)?, 4)),
            2 => Some((text.parse::<i16>().ok().filter(|year| *year >= 0)?, 2)),
            _ => None,
        }
    };
    let (day, month, (year, n_year)) = if let Some(month) = months::named(other) {
        match year_of_four(one) {
            // "2024 March 12"
            Some(first) => (day(last)?, month, (first, 4)),
            None => (day(one)?, month, year(last)?),
        }
    } else {
        (day(other)?, months::named(one)?, year(last)?)
    };
    Some(Parts::Plain {
        year,
        month,
        day,
        n_year,
    })
}
