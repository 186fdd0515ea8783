//! Which day does a cell say in this column? As it is written; in numbers, as the format of the column says. What
//! happened at a time happened on its day, on the clock of whoever wrote it; a month begins on its first in a
//! field of periods, and is no day in any other.

mod clock;
mod months;
mod written;

use jiff::civil::Date;
use lead::FieldKey;

pub(crate) use written::{Order, Written, written};

use crate::Loss;
use crate::known_fields::PERIOD;
use crate::value_format::{DateOrder, ValueFormat};

/// What a cell says as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// This one, and what of the text it leaves out.
    Is(Date, Option<Loss>),
    /// It hangs on the order, which nobody said.
    InDoubt,
    /// None.
    Not,
}

/// The day of a cell of the field `key`, read as `format` says.
pub(crate) fn day_in(key: &FieldKey, cell: &str, format: &ValueFormat) -> Day {
    if let Some(counted) = format.dates.and_then(|order| counted(cell, order)) {
        return counted;
    }
    if let Some(written) = written(cell) {
        let day = written.day(format.dates, format.calendar);
        return match day {
            Some(Ok(day)) => Day::Is(day, written.loss),
            Some(Err(_)) => Day::InDoubt,
            None => Day::Not,
        };
    }
    let first = (key.as_str() == PERIOD).then(|| months::first_of_month(cell));
    first.flatten().map_or(Day::Not, |day| Day::Is(day, None))
}

/// As [`day_in`], of a cell that is no day in a field of another name.
pub(crate) fn is_month_in(key: &FieldKey, cell: &str) -> bool {
    key.as_str() == PERIOD && months::first_of_month(cell).is_some()
}

/// The day of a number that counts days or moments, where `order` is such.
fn counted(cell: &str, order: DateOrder) -> Option<Day> {
    match order {
        DateOrder::DayMonthYear | DateOrder::MonthDayYear | DateOrder::YearMonthDay => None,
        DateOrder::Digits | DateOrder::Serial | DateOrder::Seconds | DateOrder::Milliseconds => {
            day_of_number(cell, order).map(|(day, loss)| Day::Is(day, loss))
        }
    }
}

/// The day that a number is in a column of such; `None` where it is none between 1900 and 2199.
pub(crate) fn day_of_number(cell: &str, order: DateOrder) -> Option<(Date, Option<Loss>)> {
    const DAY: i64 = 86_400;
    let (whole, fraction) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 15 || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let has_time = fraction.bytes().any(|byte| byte != b'0');
    let since_1970 = |day: i64| lead::date_of(i32::try_from(day).ok()?);
    let (day, loss) = match order {
        DateOrder::Digits if fraction.is_empty() && whole.len() == 8 => {
            let part = |from: usize, to: usize| whole[from..to].parse::<i16>().ok();
            let (month, day) = (part(4, 6)? as i8, part(6, 8)? as i8);
            (Date::new(part(0, 4)?, month, day).ok()?, None)
        }
        // A spreadsheet counts a 29th of February 1900 that never was; days before it are in no list.
        DateOrder::Serial if number > 60 => {
            (since_1970(number - 25_569)?, has_time.then_some(Loss::Time))
        }
        DateOrder::Seconds => (since_1970(number.div_euclid(DAY))?, Some(Loss::Zone)),
        DateOrder::Milliseconds => (since_1970(number.div_euclid(DAY * 1000))?, Some(Loss::Zone)),
        _ => return None,
    };
    (1900..2200).contains(&day.year()).then_some((day, loss))
}

#[cfg(test)]
mod tests;
