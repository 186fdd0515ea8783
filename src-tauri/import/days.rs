//! Which day does a cell say in this field? What happened at a time happened on its day, and a month
//! begins on its first; in any other field neither is taken for a day unasked.

use jiff::civil::Date;
use lead::{ACTIVITY_DATE, ENTERED_ON, FieldKey};

use crate::cell;
use crate::known_fields::PERIOD;

/// The day of a cell of the field `key`; `None` where it says none.
pub(crate) fn day_in(key: &FieldKey, cell: &str) -> Option<Date> {
    cell::date(cell).or_else(|| further(key, cell))
}

/// As [`day_in`], of a cell that is not written as a day.
pub(crate) fn further(key: &FieldKey, cell: &str) -> Option<Date> {
    match key.as_str() {
        ACTIVITY_DATE | ENTERED_ON => cell::day_of_moment(cell),
        PERIOD => first_of_month(cell),
        _ => None,
    }
}

/// Years of months: beyond them it is another calendar, or no year.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// The first day of a month: "2026-03", "2026/03", "03/2026", "03.2026", "March 2026", "Mar 2026",
/// "2026 March", with the name in one of the six languages. A year of two digits is none.
fn first_of_month(cell: &str) -> Option<Date> {
    let (one, other) = cell.split_once(['-', '/', '.', ' '])?;
    let (one, other) = (one.trim(), other.trim());
    let found = match (year(one), year(other)) {
        (Some(year), None) => (year, month(other)?),
        (None, Some(year)) => (year, month(one)?),
        _ => return None,
    };
    Date::new(found.0, found.1, 1).ok()
}

fn year(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| text.parse().ok()).flatten()?;
    YEARS.contains(&year).then_some(year)
}

fn month(text: &str) -> Option<i8> {
    if !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().filter(|month| (1..=12).contains(month));
    }
    let name = lead::fold(text.trim_end_matches('.'));
    let is_it = |names: &&str| names.split(' ').any(|one| lead::fold(one) == name);
    let at = MONTHS.iter().position(is_it);
    at.map(|at| at as i8 + 1)
}

/// The names of each month: English, Polish (alone and in a date), Indonesian, Thai, Malay, Danish.
const MONTHS: [&str; 12] = [
    "january jan styczeń stycznia januari มกราคม januar",
    "february feb luty lutego februari กุมภาพันธ์ februar",
    "march mar marzec marca maret มีนาคม mac marts",
    "april apr kwiecień kwietnia เมษายน",
    "may maj maja mei พฤษภาคม",
    "june jun czerwiec czerwca juni มิถุนายน",
    "july jul lipiec lipca juli กรกฎาคม julai",
    "august aug sierpień sierpnia agustus สิงหาคม ogos",
    "september sep sept wrzesień września กันยายน",
    "october oct październik października oktober ตุลาคม okt",
    "november nov listopad listopada พฤศจิกายน",
    "december dec grudzień grudnia desember ธันวาคม disember",
];

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_is_a_day_of_a_period_alone() {
        let march = Some(date(2026, 3, 1));
        for cell in [
            "2026-03",
            "2026/3",
            "03/2026",
            "03.2026",
            "March 2026",
            "mar 2026",
            "Mar. 2026",
            "2026 marzec",
            "marca 2026",
            "Maret 2026",
            "มีนาคม 2026",
            "Mac 2026",
            "marts 2026",
            "2026-03-01",
        ] {
            assert_eq!(day_in(&FieldKey::from_label(PERIOD), cell), march, "{cell}");
            let elsewhere = day_in(&FieldKey::from_label("Close date"), cell);
            assert_eq!(elsewhere, march.filter(|_| cell == "2026-03-01"), "{cell}");
        }
        for cell in [
            "2026",
            "2026-13",
            "2026-00",
            "03-26",
            "Mar-26",
            "2026 2026",
            "มีนาคม 2569",
            "Q1 2026",
            "spring 2026",
            "2026-",
            "",
        ] {
            assert_eq!(day_in(&FieldKey::from_label(PERIOD), cell), None, "{cell}");
        }
    }

    #[test]
    fn every_name_is_of_one_month() {
        let names: Vec<&str> = MONTHS.iter().flat_map(|names| names.split(' ')).collect();
        for name in &names {
            let own = MONTHS
                .iter()
                .filter(|all| all.split(' ').any(|one| one == *name));
            assert_eq!(own.count(), 1, "{name}");
        }
    }

    #[test]
    fn a_stage_is_entered_on_the_day_of_its_moment() {
        let day = Some(date(2026, 10, 1));
        let key = FieldKey::from_label(ENTERED_ON);
        assert_eq!(day_in(&key, "2026-10-01 09:14"), day);
        assert_eq!(day_in(&key, "2026-10"), None);
    }
}
