//! How is a day written in a language?
//!
//! Always in the Gregorian calendar, Thai too: a date on screen must be the date in the file.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_datetime::options::YearStyle;
use jiff::civil;

use crate::Locale;

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

/// The date formats of one language.
pub(crate) struct Dates {
    named_month: Option<Formatter>,
    numeric: Option<Formatter>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
}

impl Dates {
    pub(crate) fn of(locale: Locale) -> Self {
        let formatter = |fields: YMD| {
            let tag = locale.cldr_tag().parse::<icu_locale_core::Locale>().ok()?;
            Formatter::try_new(tag.into(), fields).ok()
        };
        let tag = locale.cldr_tag().parse::<icu_locale_core::Locale>().ok();
        let month = YM::medium().with_year_style(YearStyle::Full);
        Self {
            month: tag
                .and_then(|tag| FixedCalendarDateTimeFormatter::try_new(tag.into(), month).ok()),
            named_month: formatter(YMD::medium().with_year_style(YearStyle::Full)),
            // Two digits of a year are not enough for a founding date.
            numeric: formatter(YMD::short().with_year_style(YearStyle::Full)),
        }
    }

    pub(crate) fn named_month(&self, day: civil::Date) -> String {
        written(self.named_month.as_ref(), day)
    }

    /// A month with its year: `Oct 2026`.
    pub(crate) fn month(&self, year: i16, month: i8) -> String {
        let date = Date::try_new_gregorian(i32::from(year), month.unsigned_abs(), 1);
        match (&self.month, date) {
            (Some(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => format!("{year:04}-{month:02}"),
        }
    }

    pub(crate) fn numeric(&self, day: civil::Date) -> String {
        written(self.numeric.as_ref(), day)
    }
}

/// ISO 8601 where the calendar or the data cannot say it otherwise.
fn written(formatter: Option<&Formatter>, day: civil::Date) -> String {
    let date = Date::try_new_gregorian(
        i32::from(day.year()),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    );
    match (formatter, date) {
        (Some(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Dates;
    use crate::Locale;

    #[test]
    fn a_day_is_written_with_the_month_named_or_in_digits() {
        for (locale, named, numeric) in [
            (Locale::En, "12 Oct 2026", "12/10/2026"),
            (Locale::Id, "12 Okt 2026", "12/10/2026"),
            (Locale::Th, "12 ต.ค. 2026", "12/10/2026"),
            (Locale::Pl, "12 paź 2026", "12.10.2026"),
            (Locale::Ms, "12 Okt 2026", "12/10/2026"),
            (Locale::Da, "12. okt. 2026", "12.10.2026"),
        ] {
            let dates = Dates::of(locale);
            assert_eq!(dates.named_month(date(2026, 10, 12)), named, "{locale:?}");
            assert_eq!(dates.numeric(date(2026, 10, 12)), numeric, "{locale:?}");
        }
    }

    #[test]
    fn a_month_is_named_with_its_year() {
        for (locale, expected) in [
            (Locale::En, "Oct 2026"),
            (Locale::Id, "Okt 2026"),
            (Locale::Th, "ต.ค. 2026"),
            (Locale::Pl, "paź 2026"),
            (Locale::Ms, "Okt 2026"),
            (Locale::Da, "okt. 2026"),
        ] {
            assert_eq!(Dates::of(locale).month(2026, 10), expected, "{locale:?}");
        }
    }

    #[test]
    fn the_first_and_the_last_possible_day_are_written_without_a_panic() {
        for locale in Locale::ALL {
            let dates = Dates::of(locale);
            for day in [jiff::civil::Date::MIN, jiff::civil::Date::MAX] {
                assert!(!dates.named_month(day).is_empty());
                assert!(!dates.numeric(day).is_empty());
            }
        }
    }
}
