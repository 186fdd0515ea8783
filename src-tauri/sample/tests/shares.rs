//! Are the counts and holes of the export what they are said to be, up to a million rows?

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::{Table, story};
use crate::{PEOPLE_COLUMNS, Story, people::each_row};

#[test]
fn a_million_rows_hold_as_many_values_and_holes_as_promised() {
    let counts = Counts::of(&story(1_000_000));
    for column in [
        "Record ID",
        "Email",
        "Phone Number",
        "Company Name",
        "Company Domain",
        "LinkedIn URL",
    ] {
        assert!(
            counts.distinct(column) >= 500_000,
            "{column}: {}",
            counts.distinct(column)
        );
    }
    assert!(
        counts.distinct("Job Title") >= 50_000,
        "{}",
        counts.distinct("Job Title")
    );
    assert_holes(&counts, 0.10);
}

#[test]
fn the_default_sample_has_holes_like_the_large_one() {
    // Two thousand rows scatter around their shares.
    assert_holes(&Counts::of(&story(2_000)), 0.09);
}

#[test]
fn about_fifteen_in_a_hundred_known_sizes_are_intervals() {
    let people = Table::people(&story(50_000));
    let n_known = people.known("Number of Employees").count();
    let is_interval = |size: &&str| size.parse::<u32>().is_err();
    let intervals: HashSet<&str> = people
        .known("Number of Employees")
        .filter(is_interval)
        .collect();
    let n_intervals = people
        .known("Number of Employees")
        .filter(is_interval)
        .count();
    let share = n_intervals as f64 / n_known as f64;
    assert!((0.13..0.17).contains(&share), "{share}");
    for interval in ["11-50", "51-200", "200+", "10-49"] {
        assert!(intervals.contains(interval), "{interval}");
    }
}

#[test]
fn some_cells_hold_commas_quotes_apostrophes_and_line_breaks() {
    let people = Table::people(&story(5_000));
    for mark in [",", "\"", "'", "\n", ";"] {
        let n_rows = people
            .rows
            .iter()
            .filter(|row| row.concat().contains(mark))
            .count();
        assert!(n_rows >= 2, "{mark:?} in {n_rows} rows");
    }
}

fn assert_holes(counts: &Counts, least: f64) {
    for (place, column) in PEOPLE_COLUMNS.iter().enumerate() {
        let share = counts.missing[place] as f64 / counts.n as f64;
        let allowed = match *column {
            "Record ID" => 0.0..=0.0,
            "Email" => 0.08..=0.10,
            _ => least..=0.60,
        };
        assert!(allowed.contains(&share), "{column}: {share}");
    }
}

struct Counts {
    n: usize,
    missing: [usize; 25],
    seen: [HashSet<u64>; 25],
}

impl Counts {
    fn of(story: &Story) -> Self {
        let hasher = RandomState::new();
        let mut counts = Self {
            n: 0,
            missing: [0; 25],
            seen: std::array::from_fn(|_| HashSet::new()),
        };
        each_row(story, &story.calendar(), |row| {
            counts.n += 1;
            for (place, value) in row.iter().enumerate() {
                if value.is_empty() {
                    counts.missing[place] += 1;
                } else {
                    counts.seen[place].insert(hasher.hash_one(value));
                }
            }
            Ok(())
        })
        .unwrap();
        counts
    }

    fn distinct(&self, column: &str) -> usize {
        let place = PEOPLE_COLUMNS
            .iter()
            .position(|name| *name == column)
            .expect("exists");
        self.seen[place].len()
    }
}
