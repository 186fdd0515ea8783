//! How is a blind calibration said to a person? What was drawn and what changed since; how far the sides agree,
//! how sure that is, and what tells apart what divides them: the same in the window and on the command line.

use agreement::{Calibration, DrawnAs, Side};
use statistics::{Class, Kappa};
use words::{Arg, Words};

use crate::{LaidOpen, PartedBy, Snapshot, USUAL_CARDS};

/// What was drawn, and what must be known of it: how many of each kind, that they are few, that the definition
/// or the list is another since.
#[must_use]
pub fn drawn_sentences(
    drawn: &Calibration,
    snapshot: &Snapshot,
    changes: usize,
    words: Words,
) -> Vec<String> {
    let n_cards = drawn.cards.len();
    let kinds = DrawnAs::ALL.into_iter().filter_map(|why| {
        let n = drawn.cards.iter().filter(|one| one.drawn_as == why).count();
        let key = format!("calibration-drawn-{}", why.name().replace('_', "-"));
        (n > 0).then(|| words.say(&key, &[("n", n.into())]))
    });
    let kinds: Vec<String> = kinds.collect();
    let mut said = vec![words.say(
        "calibration-drawn",
        &[
            ("n", n_cards.into()),
            ("date", words.date(drawn.as_of).into()),
            ("seed", drawn.seed.to_string().into()),
            ("kinds", words.list_and(&kinds).into()),
        ],
    )];
    let saved = snapshot.definition.as_ref();
    if drawn.definition_hash.is_empty() {
        said.push(words.say("calibration-no-definition", &[]));
    } else if saved.is_none_or(|saved| saved.hash != drawn.definition_hash) {
        said.push(words.say("calibration-older", &[]));
    }
    if n_cards < USUAL_CARDS as usize {
        said.push(words.say("calibration-few", &[("n", n_cards.into())]));
    }
    if changes > 0 {
        said.push(words.say("calibration-changed", &[("n", changes.into())]));
    }
    let of = |is: &dyn Fn(&&agreement::Card) -> bool| {
        let cards = drawn.cards.iter().filter(is);
        cards.map(|card| card.no).collect::<Vec<u32>>()
    };
    let told = [
        ("calibration-gone", of(&|card| card.row.is_none())),
        ("calibration-merged", of(&|card| card.is_merged)),
    ];
    for (key, cards) in told.into_iter().filter(|(_, cards)| !cards.is_empty()) {
        said.push(words.say(key, &numbered(&cards, words)));
    }
    said
}

/// How far the sides agree and how sure that is, what the definition says against them, each a whole sentence.
#[must_use]
pub fn calibration_sentences(open: &LaidOpen, words: Words) -> Vec<String> {
    let mut said = Vec::new();
    if open.n_both == 0 {
        said.push(words.say("calibration-agreed-none", &[]));
    } else {
        let args = [("n", Arg::from(open.n_alike)), ("of", open.n_both.into())];
        said.push(words.say("calibration-agreed", &args));
        said.extend(open.kappa.map(|kappa| kappa_sentence(&kappa, words)));
    }
    if open.n_neither_can_tell > 0 {
        let n = ("n", Arg::from(open.n_neither_can_tell));
        said.push(words.say("calibration-neither", &[n]));
    }
    let left_out = open.cards.len().saturating_sub(open.n_both);
    if left_out > 0 {
        said.push(words.say("calibration-left-out", &[("n", left_out.into())]));
    }
    for (side, of_side) in Side::ALL.into_iter().zip(&open.sides) {
        if of_side.n_tied > 0 {
            let args = [
                ("side", side_said(side, words)),
                ("n", of_side.n_tied.into()),
            ];
            said.push(words.say("calibration-tied", &args));
        }
    }
    if !open.in_both.is_empty() {
        let names = words.list_and(&open.in_both);
        said.push(words.say("calibration-in-both", &[("names", names.into())]));
    }
    let Some(draft) = &open.draft else {
        return said;
    };
    let against = [
        ("calibration-draft-both-good", &draft.both_good),
        ("calibration-draft-both-not", &draft.both_not),
        ("calibration-draft-both-sure", &draft.both_sure),
    ];
    for (key, cards) in against.into_iter().filter(|(_, cards)| !cards.is_empty()) {
        let [n, numbers] = numbered(cards, words);
        let stage = ("stage", Arg::from(&draft.stage));
        said.push(words.say(key, &[n, numbers, stage]));
    }
    for (side, of_side) in Side::ALL.into_iter().zip(&open.sides) {
        if let Some((n, of)) = of_side.like_draft {
            let side = ("side", side_said(side, words));
            let args = [side, ("n", Arg::from(n)), ("of", of.into())];
            said.push(words.say("calibration-like-draft", &args));
        }
    }
    said
}

/// How far beyond chance, between what and what; a word only where all of the interval deserves it.
#[must_use]
pub fn kappa_sentence(kappa: &Kappa, words: Words) -> String {
    if kappa.n == 1 {
        return words.say("calibration-one-lead", &[]);
    }
    let (Some(value), Some((low, high))) = (kappa.value, kappa.interval) else {
        return words.say("calibration-kappa-none", &[]);
    };
    let short = |value: f64| words.number((value * 100.0).round() / 100.0);
    let figures = [
        ("value", Arg::from(short(value))),
        ("low", short(low).into()),
        ("high", short(high).into()),
    ];
    let figures = words.say("calibration-kappa", &figures);
    let verdict = match kappa.class() {
        Some(class) => words.say(
            &format!("calibration-kappa-{}", kappa_class_name(class)),
            &[],
        ),
        None => words.say("calibration-kappa-wide", &[("n", kappa.n.into())]),
    };
    format!("{figures} {verdict}")
}

/// What a cut tells: how many of those that meet it divide the sides, and of the others.
#[must_use]
pub fn split_sentences(by: &PartedBy, words: Words) -> [String; 2] {
    let met = [("n", Arg::from(by.met.n)), ("of", by.met.of.into())];
    let not_met = [("n", Arg::from(by.not_met.n)), ("of", by.not_met.of.into())];
    let mut second = words.say("calibration-split-not-met", &not_met);
    if by.n_missing > 0 {
        let missing = words.say("calibration-split-missing", &[("n", by.n_missing.into())]);
        second = format!("{second} {missing}");
    }
    [words.say("calibration-split-met", &met), second]
}

/// The numbers of cards as they are listed: "3, 7 and 12".
#[must_use]
pub fn card_numbers(cards: &[u32], words: Words) -> String {
    let numbers: Vec<String> = cards.iter().map(u32::to_string).collect();
    words.list_and(&numbers)
}

/// The name of a class in files and, after `calibration-kappa-`, in the catalogues.
#[must_use]
pub fn kappa_class_name(class: Class) -> &'static str {
    match class {
        Class::Poor => "poor",
        Class::Slight => "slight",
        Class::Fair => "fair",
        Class::Moderate => "moderate",
        Class::Substantial => "substantial",
        Class::AlmostPerfect => "almost-perfect",
    }
}

fn numbered(cards: &[u32], words: Words) -> [(&'static str, Arg); 2] {
    let numbers = card_numbers(cards, words);
    [("n", cards.len().into()), ("cards", numbers.into())]
}

fn side_said(side: Side, words: Words) -> Arg {
    words.say(&format!("side-{}", side.name()), &[]).into()
}
