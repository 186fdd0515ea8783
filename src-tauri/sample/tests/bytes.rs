//! Does a seed mean the same bytes for ever? Benchmarks and screens are compared across versions,
//! so a change here is a change of the story and is made knowingly.

use super::{AS_OF, Table, story};
use crate::Story;

#[test]
fn the_first_rows_of_the_default_sample_stay_as_they_are() {
    let table = Table::people(&story(12));
    let rows: Vec<String> = table.rows.iter().map(|row| row.join(" ¦ ")).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let story = Story::default_sample(AS_OF);
    let sums = [
        checksum(|out| story.write_people(out).unwrap()),
        checksum(|out| story.write_companies(out).unwrap()),
        checksum(|out| story.write_deals(out).unwrap()),
        checksum(|out| story.write_activities(out).unwrap()),
        checksum(|out| story.write_labels(out).unwrap()),
        checksum(|out| story.write_history(out).unwrap()),
        checksum(|out| story.write_costs(out).unwrap()),
        checksum(|out| story.write_counts(out).unwrap()),
        checksum(|out| story.write_lists(out).unwrap()),
    ];
    insta::assert_snapshot!(sums.map(|sum| format!("{sum:016x}")).join("\n"));
}

#[test]
fn another_seed_tells_of_other_people() {
    let one = Table::people(&story(500));
    let other = Table::people(&Story {
        seed: 12,
        ..story(500)
    });
    let same = one
        .column("Email")
        .zip(other.column("Email"))
        .filter(|(one, other)| one == other);
    // Missing e-mails are the same text.
    assert!(same.count() < 20);
}

#[test]
fn the_people_of_a_smaller_story_begin_a_larger_one() {
    let smaller = Table::people(&story(700));
    let larger = Table::people(&story(1_400));
    assert_eq!(smaller.rows, larger.rows[..700]);
}

#[test]
fn a_story_of_nobody_is_a_header() {
    let nobody = story(0);
    for table in [
        Table::people(&nobody),
        Table::companies(&nobody),
        Table::deals(&nobody),
        Table::activities(&nobody),
        Table::labels(&nobody),
        Table::history(&nobody),
        Table::costs(&nobody),
        Table::counts(&nobody),
        Table::lists(&nobody),
    ] {
        assert!(table.rows.is_empty());
    }
}

/// FNV-1a over what is written.
fn checksum(write: impl FnOnce(&mut Vec<u8>)) -> u64 {
    let mut bytes = Vec::new();
    write(&mut bytes);
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, &byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
