//! Does each way of writing a day say the day that is meant?

use jiff::civil::{Date, date};
use lead::{ENTERED_ON, FieldKey};

use super::*;
use crate::Calendar;

fn day_of(key: &str, cell: &str, format: &ValueFormat) -> Option<Date> {
    match day_in(&FieldKey::from_label(key), cell, format) {
        Day::Is(day, _) => Some(day),
        _ => None,
    }
}

fn in_order(cell: &str, dates: Option<DateOrder>, calendar: Calendar) -> Day {
    let format = ValueFormat {
        dates,
        calendar,
        ..ValueFormat::default()
    };
    day_in(&FieldKey::from_label("Close date"), cell, &format)
}

#[test]
fn a_month_is_a_day_of_a_period_alone() {
    let march = Some(date(2026, 3, 1));
    let plain = ValueFormat::default();
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
        assert_eq!(day_of(PERIOD, cell, &plain), march, "{cell}");
        let elsewhere = day_of("Close date", cell, &plain);
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
        assert_eq!(day_of(PERIOD, cell, &plain), None, "{cell}");
    }
}

#[test]
fn every_name_is_of_one_month() {
    let names: Vec<&str> = months::MONTHS
        .iter()
        .flat_map(|names| names.split(' '))
        .collect();
    for name in &names {
        let own = months::MONTHS
            .iter()
            .filter(|all| all.split(' ').any(|one| one == *name));
        assert_eq!(own.count(), 1, "{name}");
    }
}

#[test]
fn a_day_that_says_its_order_itself_is_read_in_every_column() {
    let day = date(2024, 3, 12);
    for cell in [
        "2024-03-12",
        "2024-3-12",
        "2024/03/12",
        "2024.03.12",
        "12 March 2024",
        "March 12, 2024",
        "Mar 12 2024",
        "12-Mar-2024",
        "12-Mar-24",
        "12/mar/2024",
        "12th of March, 2024",
        "12 marca 2024",
        "12 marca 2024 r.",
        "wtorek, 12 marca 2024",
        "Tuesday, March 12, 2024",
        "Tue, 12 Mar 2024",
        "Selasa, 12 Maret 2024",
        "12 Mac 2024",
        "tirsdag den 12. marts 2024",
        "12 มีนาคม 2024",
        "12 มีนาคม 2567",
        "12 มี.ค. 2567",
        "12 มี.ค. 67",
        "วันอังคารที่ 12 มีนาคม พ.ศ. 2567",
        "๑๒ มีนาคม ๒๕๖๗",
        "2024 March 12",
    ] {
        assert_eq!(
            in_order(cell, None, Calendar::Gregorian),
            Day::Is(day, None),
            "{cell}"
        );
    }
    for cell in [
        "2023-02-29",
        "2024-13-01",
        "12 March",
        "March 2024",
        "32 March 2024",
        "12 Movember 2024",
        "1.2.3",
        "192.168.1.1",
        "12 34 56",
        "soon",
        "2024",
        "ก2024-03",
        "+48 600 123 456",
    ] {
        assert_eq!(
            in_order(cell, None, Calendar::Gregorian),
            Day::Not,
            "{cell}"
        );
    }
}

#[test]
fn a_day_in_numbers_is_read_as_its_column_says() {
    use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
    let is = |year, month, day| Day::Is(date(year, month, day), None);
    let cases = [
        ("03/04/2025", None, Day::InDoubt),
        ("03/04/2025", Some(DayMonthYear), is(2025, 4, 3)),
        ("03/04/2025", Some(MonthDayYear), is(2025, 3, 4)),
        ("3.4.2025", Some(DayMonthYear), is(2025, 4, 3)),
        ("3. 4. 2025", Some(DayMonthYear), is(2025, 4, 3)),
        ("3-4-2025", Some(MonthDayYear), is(2025, 3, 4)),
        ("3 4 2025", Some(DayMonthYear), is(2025, 4, 3)),
        ("13/04/2025", None, is(2025, 4, 13)),
        ("04/13/2025", None, is(2025, 4, 13)),
        ("05/05/2025", None, is(2025, 5, 5)),
        ("04/13/2025", Some(DayMonthYear), Day::Not),
        ("03/04/25", None, Day::InDoubt),
        ("03/04/25", Some(DayMonthYear), is(2025, 4, 3)),
        ("03/04/25", Some(YearMonthDay), is(2003, 4, 25)),
        ("31/12/69", Some(DayMonthYear), is(2069, 12, 31)),
        ("31/12/70", Some(DayMonthYear), is(1970, 12, 31)),
        ("20240312", None, Day::Not),
        ("20240312", Some(DateOrder::Digits), is(2024, 3, 12)),
        ("45363", Some(DateOrder::Serial), is(2024, 3, 12)),
    ];
    for (cell, order, expected) in cases {
        assert_eq!(
            in_order(cell, order, Calendar::Gregorian),
            expected,
            "{cell} {order:?}"
        );
    }
    let moment = Day::Is(date(2024, 3, 12), Some(Loss::Zone));
    let seconds = in_order("1710234845", Some(DateOrder::Seconds), Calendar::Gregorian);
    let thousandths = in_order(
        "1710234845123",
        Some(DateOrder::Milliseconds),
        Calendar::Gregorian,
    );
    assert_eq!((seconds, thousandths), (moment, moment));
    let with_time = in_order("45363.5", Some(DateOrder::Serial), Calendar::Gregorian);
    assert_eq!(with_time, Day::Is(date(2024, 3, 12), Some(Loss::Time)));
}

#[test]
fn a_year_of_the_buddhist_era_is_one_in_a_column_of_such() {
    let day = Day::Is(date(2024, 2, 29), None);
    for cell in ["29/02/2567", "2567-02-29", "29.2.2567", "29/02/67"] {
        assert_eq!(
            in_order(cell, Some(DateOrder::DayMonthYear), Calendar::Buddhist),
            day,
            "{cell}"
        );
    }
    for cell in ["29/02/2567", "2567-02-28"] {
        let elsewhere = in_order(cell, Some(DateOrder::DayMonthYear), Calendar::Gregorian);
        assert_eq!(elsewhere, Day::Not, "{cell}");
    }
    let both = in_order("2024-02-29", None, Calendar::Buddhist);
    assert_eq!(both, day);
}

#[test]
fn a_moment_is_of_the_day_on_the_clock_of_whoever_wrote_it() {
    let cases = [
        ("2024-02-29 09:14", Some(Loss::Time)),
        ("2024-02-29T23:59:59", Some(Loss::Time)),
        ("2024-02-29 09:14:05.25", Some(Loss::Time)),
        ("2024-02-29 00:00:00", None),
        ("2024-02-29T09:14Z", Some(Loss::Zone)),
        ("2024-02-29 23:14+02:00", Some(Loss::Zone)),
        ("2024-02-29T23:14:05.123+0200", Some(Loss::Zone)),
        ("2024-02-29 09:14:05 UTC", Some(Loss::Zone)),
        ("29/02/2024 2:30 PM", Some(Loss::Time)),
        ("29/02/2024 2:30pm", Some(Loss::Time)),
        ("2/29/2024, 2:30:05 p.m.", Some(Loss::Time)),
        ("29.02.2024 09.14", Some(Loss::Time)),
        ("29.02.2024 o 09:14", Some(Loss::Time)),
        ("29. februar 2024 kl. 09.14", Some(Loss::Time)),
        ("29 Februari 2024 pukul 09.14 WIB", Some(Loss::Zone)),
        ("29 ก.พ. 2567 เวลา 09:14 น.", Some(Loss::Time)),
        ("Feb 29, 2024 at 9:14 AM", Some(Loss::Time)),
        ("Thu, 29 Feb 2024 09:14:05 GMT", Some(Loss::Zone)),
        (
            "Thu Feb 29 2024 09:14:05 GMT+0100 (Central European Standard Time)",
            Some(Loss::Zone),
        ),
    ];
    for (cell, loss) in cases {
        let found = in_order(cell, None, Calendar::Gregorian);
        assert_eq!(found, Day::Is(date(2024, 2, 29), loss), "{cell}");
    }
    for cell in [
        "2024-02-29 9 o'clock",
        "2023-02-29 09:14",
        "2024-02-29 25:00",
        "2024-02-29 09:61",
        "2024-02-29 soon",
        "09:14",
    ] {
        assert_eq!(
            in_order(cell, None, Calendar::Gregorian),
            Day::Not,
            "{cell}"
        );
    }
    let key = FieldKey::from_label(ENTERED_ON);
    let found = day_in(&key, "2026-10-01 09:14", &ValueFormat::default());
    assert_eq!(found, Day::Is(date(2026, 10, 1), Some(Loss::Time)));
    assert_eq!(day_in(&key, "2026-10", &ValueFormat::default()), Day::Not);
}
