//! Is working time what a clock on the office wall would count, and are goals worked back as by hand?

use std::collections::BTreeMap;

use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{conversion, goal, week};
use crate::terms::{
    DayHours, Due, Holiday, Hours, NoWorkingTime, Per, Quantity, Rate, Step, Unworkable,
    WorkingTime, attempts, promise, work_back,
};

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// The moment of a civil time in Warsaw.
fn at(text: &str) -> Timestamp {
    let civil: jiff::civil::DateTime = text.parse().unwrap();
    civil.to_zoned(zone("Europe/Warsaw")).unwrap().timestamp()
}

fn office() -> WorkingTime {
    let holiday = |name: &str, hours: &str| Holiday {
        name: name.to_owned(),
        hours: DayHours::from_text(hours).unwrap(),
    };
    let holidays = BTreeMap::from([
        (date(2026, 12, 24), holiday("Christmas Eve", "09:00-12:00")),
        (date(2026, 12, 25), holiday("Christmas", "")),
    ]);
    let warsaw = zone("Europe/Warsaw");
    WorkingTime::new(&week("09:00-17:00"), &holidays, &warsaw).unwrap()
}

#[test]
fn a_deadline_counts_only_the_hours_at_which_work_is_done() {
    for (start, hours, expected, why) in [
        ("2026-11-23T10:00", "4", "2026-11-23T14:00", "the same day"),
        ("2026-11-23T16:00", "4", "2026-11-24T12:00", "over a night"),
        (
            "2026-11-27T16:30",
            "1",
            "2026-11-30T09:30",
            "over a weekend",
        ),
        (
            "2026-11-28T03:00",
            "0.5",
            "2026-11-30T09:30",
            "from a day off",
        ),
        (
            "2026-11-23T09:00",
            "8",
            "2026-11-23T17:00",
            "a whole day ends with it",
        ),
        (
            "2026-12-23T16:00",
            "4",
            "2026-12-24T12:00",
            "half of Christmas Eve",
        ),
        (
            "2026-12-24T11:00",
            "2",
            "2026-12-28T10:00",
            "over Christmas",
        ),
        (
            "2026-11-23T10:00",
            "0",
            "2026-11-23T10:00",
            "nothing is over at once",
        ),
    ] {
        let within = Hours::from_text(hours).unwrap();
        let deadline = office().deadline(at(start), within);
        assert_eq!(deadline, Some(at(expected)), "{why}");
    }
}

#[test]
fn a_night_in_which_the_clocks_change_has_the_hours_that_pass() {
    let night: [DayHours; 7] = std::array::from_fn(|_| DayHours::from_text("00:00-06:00").unwrap());
    let working = WorkingTime::new(&night, &BTreeMap::new(), &zone("Europe/Warsaw")).unwrap();
    for (from, to, hours) in [
        ("2026-03-28T00:00", "2026-03-28T12:00", 6),
        ("2026-03-29T00:00", "2026-03-29T12:00", 5),
        ("2026-10-25T00:00", "2026-10-25T12:00", 7),
    ] {
        let passed = working.between(at(from), at(to));
        assert_eq!(passed, SignedDuration::from_hours(hours), "{from}");
    }
    // From 02:00 to 03:00 there is no time at all on the day on which clocks go forward.
    let jumped: [DayHours; 7] =
        std::array::from_fn(|_| DayHours::from_text("02:15-02:45").unwrap());
    let working = WorkingTime::new(&jumped, &BTreeMap::new(), &zone("Europe/Warsaw")).unwrap();
    let day = working.between(at("2026-03-29T00:00"), at("2026-03-30T00:00"));
    assert_eq!(day, SignedDuration::ZERO);
}

#[test]
fn a_promise_is_pending_until_its_deadline_and_silence_breaches_it() {
    let (start, within) = (at("2026-11-23T10:00"), Hours::of(4));
    let deadline = at("2026-11-23T14:00");
    let breached = Due::Breached { since: deadline };
    for (done, now, expected) in [
        (None, "2026-11-23T14:00", Due::Pending { until: deadline }),
        (None, "2026-11-23T14:01", breached),
        (
            Some("2026-11-23T14:00"),
            "2026-11-24T09:00",
            Due::Kept { at: deadline },
        ),
        (Some("2026-11-23T14:01"), "2026-11-24T09:00", breached),
        // What is done later than now is not known yet.
        (
            Some("2026-11-23T13:00"),
            "2026-11-23T12:00",
            Due::Pending { until: deadline },
        ),
    ] {
        let stands = promise(&office(), start, within, done.map(at), at(now));
        assert_eq!(stands, expected, "{done:?} {now}");
    }
    let tried = ["2026-11-23T11:00", "2026-11-24T11:00", "2026-11-26T11:00"].map(at);
    let until = at("2026-11-25T17:00");
    let tries = attempts(&office(), start, (3, 2), &tried, at("2026-11-27T09:00"));
    assert_eq!((tries.made, tries.due), (2, Due::Breached { since: until }));
    let tries = attempts(&office(), start, (2, 2), &tried, at("2026-11-24T12:00"));
    assert_eq!(tries.due, Due::Kept { at: tried[1] });
}

#[test]
fn a_week_without_working_hours_is_said_and_not_waited_for() {
    let off: [DayHours; 7] = Default::default();
    let none = WorkingTime::new(&off, &BTreeMap::new(), &TimeZone::UTC);
    assert_eq!(none.unwrap_err(), NoWorkingTime::NoDay);
    // One minute a week never comes to a year of hours.
    let mut little = off;
    little[0] = DayHours::from_text("09:00-09:01").unwrap();
    let working = WorkingTime::new(&little, &BTreeMap::new(), &TimeZone::UTC).unwrap();
    let now = Timestamp::UNIX_EPOCH;
    assert_eq!(promise(&working, now, Hours::MOST, None, now), Due::Never);
}

#[test]
fn hours_of_a_day_read_back_and_nonsense_is_refused() {
    for (text, written) in [
        ("9-17", "09:00-17:00"),
        ("13:00–17:00,09:00-12:30", "09:00-12:30, 13:00-17:00"),
        ("00:00-24:00", "00:00-24:00"),
        ("", ""),
    ] {
        let read = DayHours::from_text(text).map(|hours| hours.to_string());
        assert_eq!(read.as_deref(), Some(written), "{text}");
    }
    for text in [
        "17-9",
        "9-9",
        "9-25",
        "9:60-10",
        "9-12,11-13",
        "9-12,12-13",
        "nine",
        "9",
    ] {
        assert_eq!(DayHours::from_text(text), None, "{text}");
    }
}

#[test]
fn a_goal_is_worked_back_by_whole_deals_and_leads() {
    let mut volume = goal(
        "600000",
        "18000",
        vec![
            conversion("mql", "sql", "40"),
            conversion("sql", "won", "24"),
        ],
    );
    // 600,000 ÷ 18,000 = 33.3 → 34 deals; ÷ 24 % = 141.7 → 142; ÷ 40 % = 355.
    assert_eq!(work_back(&volume).unwrap().unwrap().leads, 355);
    volume.per = Per::Month;
    let worked = work_back(&volume).unwrap().unwrap();
    assert_eq!(
        (worked.leads, worked.steps.len()),
        (30, 4),
        "355 ÷ 12 = 29.6"
    );
    let each = |step: &Step| match step {
        Step::Deals { deals, .. } => *deals,
        Step::Back { needed, .. } => *needed,
        Step::Share { each, .. } => *each,
    };
    let steps: Vec<u64> = worked.steps.iter().map(each).collect();
    assert_eq!(steps, [34, 142, 355, 30]);
    // What divides evenly is not rounded up by a hair: 0.1 has no exact float.
    let even = goal("100000", "10000", vec![conversion("mql", "won", "10")]);
    assert_eq!(work_back(&even).unwrap().unwrap().leads, 100);
}

#[test]
fn what_cannot_be_worked_out_says_why() {
    let with = |rate| {
        let mut one = conversion("mql", "won", "1");
        one.rate = rate;
        (goal("100", "10", vec![one.clone()]), one)
    };
    let percent = |text: &str| Quantity::from_text(text).map(Rate::Percent);
    let (none, zero) = (with(None), with(percent("0")));
    let (below, above) = (with(percent("-5")), with(percent("100.1")));
    let nobody = with(Some(Rate::Counted { n: 0, of: 0 }));
    let more = with(Some(Rate::Counted { n: 3, of: 2 }));
    let so_few = vec![conversion("mql", "won", "0.0001")];
    for (volume, why) in [
        (goal("", "10", vec![]), Unworkable::Revenue),
        (goal("-1", "10", vec![]), Unworkable::Revenue),
        (goal("100", "0", vec![]), Unworkable::AverageDeal),
        (none.0, Unworkable::RateAbsent(none.1)),
        (zero.0, Unworkable::RateNone(zero.1)),
        (below.0, Unworkable::RateNone(below.1)),
        (nobody.0, Unworkable::RateNone(nobody.1)),
        (above.0, Unworkable::RateAboveAll(above.1)),
        (more.0, Unworkable::RateAboveAll(more.1)),
        (
            goal("100", "10", vec![conversion("sql", "won", "50")]),
            Unworkable::Broken(super::stage("mql")),
        ),
        (
            goal("1000000000000000", "0.0001", so_few),
            Unworkable::TooMany,
        ),
    ] {
        assert_eq!(work_back(&volume), Some(Err(why)));
    }
}

#[test]
fn amounts_are_exact_and_read_back() {
    for (text, written) in [
        ("18000", "18000"),
        ("0.10", "0.1"),
        ("-2.5", "-2.5"),
        ("00.0001", "0.0001"),
    ] {
        let read = Quantity::from_text(text).map(|one| one.to_string());
        assert_eq!(read.as_deref(), Some(written), "{text}");
    }
    for text in [
        "",
        ".",
        "1.",
        ".5",
        "1e3",
        "0.00001",
        "NaN",
        "１",
        "99999999999999999",
    ] {
        assert_eq!(Quantity::from_text(text), None, "{text}");
    }
    for text in ["4", "0.5", "0.05", "0.25"] {
        let read = Hours::from_text(text).map(|hours| hours.to_string());
        assert_eq!(read.as_deref(), Some(text));
    }
    for text in ["-1", "0.33", "100000"] {
        assert_eq!(Hours::from_text(text), None, "{text}");
    }
}

/// Any week with some hours, and any few days off.
fn any_working() -> impl Strategy<Value = WorkingTime> {
    let hours = prop::sample::select(vec![
        "",
        "09:00-17:00",
        "00:00-24:00",
        "01:30-02:30, 22:00-23:59",
    ]);
    let zones = prop::sample::select(vec![
        "UTC",
        "Europe/Warsaw",
        "Asia/Bangkok",
        "Australia/Lord_Howe",
    ]);
    let off = prop::collection::vec(
        (0..400i32, prop::sample::select(vec!["", "12:00-13:00"])),
        0..4,
    );
    (prop::collection::vec(hours, 7), off, zones).prop_filter_map(
        "some hours",
        |(week, off, name)| {
            let week: [DayHours; 7] =
                std::array::from_fn(|day| DayHours::from_text(week[day]).unwrap());
            let holidays = off.into_iter().map(|(day, hours)| {
                let on = date(2026, 1, 1)
                    .checked_add(jiff::Span::new().days(day))
                    .unwrap();
                let hours = DayHours::from_text(hours).unwrap();
                (
                    on,
                    Holiday {
                        name: String::new(),
                        hours,
                    },
                )
            });
            WorkingTime::new(&week, &holidays.collect(), &zone(name)).ok()
        },
    )
}

proptest! {
    #[test]
    fn between_start_and_deadline_lie_exactly_the_hours(
        working in any_working(),
        start in 1_767_225_600i64..1_800_000_000,
        minutes in 0u32..6000,
        more in 0u32..600,
    ) {
        let start = Timestamp::from_second(start).unwrap();
        let within = Hours::of_minutes(minutes);
        let deadline = working.deadline(start, within).unwrap();
        let exactly = SignedDuration::from_mins(i64::from(minutes));
        prop_assert_eq!(working.between(start, deadline), exactly);
        // More hours end no sooner, and a later start ends no sooner.
        let later = working.deadline(start, Hours::of_minutes(minutes + more)).unwrap();
        prop_assert!(deadline <= later);
        let second = start + SignedDuration::from_mins(i64::from(more));
        prop_assert!(deadline <= working.deadline(second, within).unwrap());
        // Working time adds up wherever it is parted.
        let parted = working.between(start, second) + working.between(second, later.max(second));
        prop_assert_eq!(working.between(start, later.max(second)), parted);
        prop_assert_eq!(working.between(later, start), SignedDuration::ZERO);
    }

    #[test]
    fn a_worked_number_is_enough_and_nonsense_never_breaks_it(
        revenue in -10i64..1_000_000_000,
        deal in -1i64..1_000_000,
        rates in prop::collection::vec(-1i64..1100, 0..5),
    ) {
        let tenth = |n: i64| format!("{}{}.{}", if n < 0 { "-" } else { "" }, n.abs() / 10, n.abs() % 10);
        let names = ["mql", "b", "c", "d", "e", "won"];
        let steps = rates.iter().enumerate();
        let steps = steps.map(|(i, rate)| conversion(names[i], names[i + 1], &tenth(*rate)));
        let volume = goal(&revenue.to_string(), &deal.to_string(), steps.collect());
        if let Ok(worked) = work_back(&volume).unwrap() {
            let won = rates.iter().fold(worked.leads as f64, |n, rate| n * *rate as f64 / 1000.0);
            prop_assert!(won * deal as f64 >= revenue as f64 * (1.0 - 1e-9));
        }
    }
}
