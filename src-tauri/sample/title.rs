//! What does a person's job title read like? Level, function, speciality, then the region or team
//! people add, in their own language or, in larger companies, in English.

use crate::{
    language::{ENGLISH, Language, THAI, fill, languages},
    person::Person,
    random::{Stream, Topic},
};

/// Places in the list of levels.
const STUDENT: usize = 0;
const CHIEF: usize = 8;

/// Writes the title of `person`; never empty.
pub(crate) fn push_title(out: &mut String, seed: u64, person: &Person) {
    let mut draw = Stream::of(seed, Topic::Title, person.row);
    let is_larger = person
        .company
        .as_ref()
        .is_some_and(|company| company.is_agreed_size());
    let language = if is_larger && draw.chance(180) {
        ENGLISH
    } else {
        person.language
    };
    let words = &languages()[language];
    let start = out.len();
    push_plain(out, &mut draw, words, person);
    if person.level > STUDENT && person.level < CHIEF && draw.chance(470) {
        push_qualifier(out, &mut draw, words, language);
    }
    capitalise(out, start);
    // The rows were typed by people: some shout, some never reach for the shift key.
    match draw.below(1000) {
        0..12 => recase(out, start, str::to_uppercase),
        12..45 => recase(out, start, str::to_lowercase),
        45..52 => out.push(' '),
        _ => {}
    }
}

fn push_plain(out: &mut String, draw: &mut Stream, words: &'static Language, person: &Person) {
    let pattern = draw.pick(&words.titles[person.level]);
    let function = &words.functions[person.function];
    let name = function.first().copied().unwrap_or("");
    let speciality = draw.pick(function.get(1..).unwrap_or_default());
    let chief = draw.pick(&words.chiefs[person.function]);
    let study = draw.pick(&words.studies);
    fill(out, pattern, |key| match key {
        "f" => name,
        "s" => speciality,
        "c" => chief,
        _ => study,
    });
}

fn push_qualifier(out: &mut String, draw: &mut Stream, words: &Language, language: usize) {
    let region = draw.pick(&words.regions);
    let team = draw.pick(&words.teams);
    let style = draw.below(if language == THAI { 4 } else { 9 });
    let parts: &[&str] = match style {
        0 => &[" (", region, ")"],
        1 => &[" ", region],
        2 => &[" - ", team],
        3 => &[" (", team, ", ", region, ")"],
        4 => &[", ", region],
        5 => &[", ", team],
        6 => &[" – ", region],
        7 => &[" | ", team],
        // Copied from a signature of two lines.
        _ if draw.chance(40) => &["\n", team],
        _ => &[", ", team, " ", region],
    };
    parts.iter().for_each(|part| out.push_str(part));
}

fn capitalise(out: &mut String, start: usize) {
    if let Some(first) = out[start..]
        .chars()
        .next()
        .filter(|first| first.is_lowercase())
    {
        let upper: String = first.to_uppercase().collect();
        out.replace_range(start..start + first.len_utf8(), &upper);
    }
}

fn recase(out: &mut String, start: usize, case: fn(&str) -> String) {
    let recased = case(&out[start..]);
    out.truncate(start);
    out.push_str(&recased);
}
