//! Does the story hold what it promises? Read through its CSV wherever a reader of the files would.

mod addresses;
mod bytes;
mod dates;
mod duplicates;
mod languages;
mod rates;
mod shares;
mod tables;
mod tables_around;

use jiff::civil::{Date, date};

use crate::Story;

const AS_OF: Date = date(2026, 11, 22);

fn story(n_people: u64) -> Story {
    Story {
        n_people,
        ..Story::default_sample(AS_OF)
    }
}

/// A table as written, read back.
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn people(story: &Story) -> Self {
        Self::read(|out| story.write_people(out).unwrap())
    }

    fn companies(story: &Story) -> Self {
        Self::read(|out| story.write_companies(out).unwrap())
    }

    fn deals(story: &Story) -> Self {
        Self::read(|out| story.write_deals(out).unwrap())
    }

    fn activities(story: &Story) -> Self {
        Self::read(|out| story.write_activities(out).unwrap())
    }

    fn history(story: &Story) -> Self {
        Self::read(|out| story.write_history(out).unwrap())
    }

    fn costs(story: &Story) -> Self {
        Self::read(|out| story.write_costs(out).unwrap())
    }

    fn counts(story: &Story) -> Self {
        Self::read(|out| story.write_counts(out).unwrap())
    }

    fn lists(story: &Story) -> Self {
        Self::read(|out| story.write_lists(out).unwrap())
    }

    fn labels(story: &Story) -> Self {
        Self::read(|out| story.write_labels(out).unwrap())
    }

    fn read(write: impl FnOnce(&mut Vec<u8>)) -> Self {
        let mut bytes = Vec::new();
        write(&mut bytes);
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let columns = reader
            .headers()
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect();
        let rows = reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect());
        Self {
            columns,
            rows: rows.collect(),
        }
    }

    fn place(&self, column: &str) -> usize {
        self.columns
            .iter()
            .position(|name| name == column)
            .expect("the column exists")
    }

    fn column<'a>(&'a self, column: &str) -> impl Iterator<Item = &'a str> {
        let place = self.place(column);
        self.rows.iter().map(move |row| row[place].as_str())
    }

    fn known<'a>(&'a self, column: &str) -> impl Iterator<Item = &'a str> {
        self.column(column).filter(|value| !value.is_empty())
    }
}
