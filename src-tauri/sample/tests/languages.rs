//! Is every list of words there, and is every language met in the story?

use std::collections::HashSet;

use super::{Table, story};
use crate::language::{FUNCTIONS, INDUSTRIES, LANGUAGES, LEVELS, languages};

#[test]
fn every_language_has_every_list() {
    for (language, name) in languages().iter().zip(LANGUAGES) {
        for (what, names) in [
            ("women", &language.women),
            ("men", &language.men),
            ("families", &language.families),
        ] {
            assert!(names.len() >= 36, "{name} has {} {what}", names.len());
            assert!(
                names.iter().all(|(_, latin)| is_latin(latin)),
                "{name} {what}"
            );
        }
        for (place, function) in FUNCTIONS.iter().enumerate() {
            assert_eq!(language.functions[place].len(), 7, "{name} {function}");
            assert!(!language.chiefs[place].is_empty(), "{name} {function}");
        }
        for (place, level) in LEVELS.iter().enumerate() {
            assert!(!language.titles[place].is_empty(), "{name} {level}");
        }
        for (place, industry) in INDUSTRIES.iter().enumerate() {
            assert_eq!(language.trades[place].len(), 2, "{name} {industry}");
        }
        for list in [
            &language.studies,
            &language.regions,
            &language.teams,
            &language.companies,
            &language.schools,
            &language.fairs,
        ] {
            assert!(list.len() >= 2, "{name}");
        }
    }
}

#[test]
fn every_pattern_asks_only_for_words_there_are() {
    for (language, name) in languages().iter().zip(LANGUAGES) {
        let titles = language
            .titles
            .iter()
            .flatten()
            .map(|pattern| (pattern, "fscy"));
        let companies = language.companies.iter().map(|pattern| (pattern, "nwle"));
        let schools = language.schools.iter().map(|pattern| (pattern, "n"));
        for (pattern, allowed) in titles.chain(companies).chain(schools) {
            for asked in pattern.split('{').skip(1) {
                let (key, _) = asked.split_once('}').expect("a closing brace");
                assert!(key.len() == 1 && allowed.contains(key), "{name}: {pattern}");
            }
        }
        // Only the coined name keeps two companies' names apart.
        assert!(
            language.companies.iter().all(|form| form.contains("{n}")),
            "{name}"
        );
    }
}

#[test]
fn people_of_six_languages_live_in_nine_countries() {
    let people = Table::people(&story(5_000));
    let languages: HashSet<&str> = people.known("Language").collect();
    let countries: HashSet<&str> = people.known("Country").collect();
    assert_eq!(languages, LANGUAGES.into_iter().collect());
    assert_eq!(countries.len(), 9);
    let is_thai = |name: &&str| name.chars().any(|letter| ('ก'..='๛').contains(&letter));
    assert!(people.known("Job Title").filter(is_thai).count() > 200);
    assert!(
        people
            .known("Last Name")
            .filter(|name| name.contains(['ł', 'ń', 'ś', 'ø', 'æ']))
            .count()
            > 100
    );
}

fn is_latin(name: &str) -> bool {
    name.chars().all(|letter| letter < '\u{250}')
}
