//! Is nothing told before it was known, or after the day the story ends?

use std::collections::HashMap;

use jiff::civil::{Date, date};

use super::{AS_OF, Table, story};
use crate::Story;

#[test]
fn nobody_is_met_after_the_as_of_day_or_active_before_they_are_met() {
    let people = Table::people(&story(20_000));
    let first: Date = date(2024, 10, 23);
    for (created, last) in people
        .column("Create Date")
        .zip(people.column("Last Activity Date"))
    {
        for day in [created, last].into_iter().filter(|day| !day.is_empty()) {
            let day: Date = day.parse().unwrap();
            assert!(first <= day && day <= AS_OF, "{day}");
        }
        assert!(
            created.is_empty() || last.is_empty() || created <= last,
            "{created} {last}"
        );
    }
}

#[test]
fn activities_lie_between_create_date_and_last_activity_date() {
    let story = story(3_000);
    let (people, activities) = (Table::people(&story), Table::activities(&story));
    let mut span: HashMap<&str, (&str, &str)> = HashMap::new();
    let days = people
        .column("Create Date")
        .zip(people.column("Last Activity Date"));
    for (email, (created, last)) in people.column("Email").zip(days) {
        span.entry(email).or_insert((created, last));
    }
    let mut latest: HashMap<&str, &str> = HashMap::new();
    for (email, day) in activities
        .column("Associated Contact Email")
        .zip(activities.column("Activity Date"))
    {
        let (created, last) = span[email];
        assert!(
            created.is_empty() || created <= day,
            "{email} {day} before {created}"
        );
        assert!(last.is_empty() || day <= last, "{email} {day} after {last}");
        assert!(day <= "2026-11-22", "{email} {day}");
        latest.insert(email, day);
    }
    for (email, day) in latest {
        let (_, last) = span[email];
        assert!(
            last.is_empty() || last == day,
            "{email}: {day}, but last active {last}"
        );
    }
}

#[test]
fn only_open_deals_close_after_the_as_of_day() {
    let deals = Table::deals(&story(20_000));
    let (stage, opened, close) = (
        deals.place("Deal Stage"),
        deals.place("Create Date"),
        deals.place("Close Date"),
    );
    let mut n_forecast = 0;
    for row in &deals.rows {
        assert!(row[opened] <= row[close] && row[opened].as_str() <= "2026-11-22");
        let is_closed = row[stage].starts_with("Closed");
        assert_eq!(is_closed, row[close].as_str() <= "2026-11-22", "{row:?}");
        n_forecast += usize::from(!is_closed);
    }
    assert!(n_forecast > 50);
}

#[test]
fn a_story_at_either_end_of_the_calendar_is_told_without_a_panic() {
    for as_of in [Date::MIN, Date::MAX] {
        let story = Story {
            n_people: 300,
            ..Story::default_sample(as_of)
        };
        assert_eq!(Table::people(&story).rows.len(), 300);
        assert!(!Table::activities(&story).rows.is_empty());
        assert!(!Table::history(&story).rows.is_empty());
        Table::costs(&story);
        Table::counts(&story);
    }
}
