//! Do the families know the titles of the sample story, whose people have a seniority beside their
//! title, in six languages?

use std::collections::BTreeMap;

use super::*;

const TITLE: usize = 5;
const SENIORITY: usize = 6;

/// The seniority in the story, its family, and the least share of titles that must be of it. Where
/// it is lower, the language leaves it open: "Eksekutif" and "เจ้าหน้าที่" are of any level, a Danish
/// "Partner" may own the firm or not.
const KNOWN: [(&str, &str, f64); 10] = [
    ("Student", "Intern or student", 0.98),
    ("Intern", "Intern or student", 0.95),
    ("Junior", "Junior", 0.80),
    ("Senior", "Senior or specialist", 0.84),
    ("Manager", "Manager", 0.98),
    ("Head", "Head", 0.98),
    ("Director", "Director", 0.98),
    ("VP", "VP", 0.93),
    ("C-level", "C-level", 0.98),
    ("Owner", "Owner or founder", 0.98),
];

#[test]
fn the_titles_of_the_story_are_of_their_seniority() {
    let story = sample::Story {
        seed: 7,
        n_people: 20_000,
        as_of: jiff::civil::date(2026, 11, 22),
    };
    let mut people = Vec::new();
    story.write_people(&mut people).unwrap();
    let families: BTreeMap<String, PreparedFamily> = default_families()
        .iter()
        .map(|family| (family.name.clone(), PreparedFamily::new(family)))
        .collect();
    // Of each seniority: people, those of its family, and a student or intern by mistake.
    let mut counts: BTreeMap<String, [u32; 3]> = BTreeMap::new();
    for row in csv::Reader::from_reader(&people[..]).records() {
        let row = row.unwrap();
        let title = fold(&row[TITLE]);
        let Some((_, family, _)) = KNOWN.iter().find(|(name, ..)| *name == &row[SENIORITY]) else {
            continue;
        };
        if title.is_empty() {
            continue;
        }
        let [n, known, students] = counts.entry(row[SENIORITY].to_owned()).or_default();
        *n += 1;
        *known += u32::from(families[*family].holds(&title));
        *students += u32::from(families["Intern or student"].holds(&title));
    }
    for (seniority, family, least) in KNOWN {
        let [n, known, students] = counts[seniority];
        let share = f64::from(known) / f64::from(n);
        assert!(n > 100, "{n} titles of {seniority}");
        assert!(
            share >= least,
            "{known} of {n} titles of {seniority} are of {family}"
        );
        if family != "Intern or student" {
            assert_eq!(students, 0, "titles of {seniority} taken for an intern's");
        }
    }
}
