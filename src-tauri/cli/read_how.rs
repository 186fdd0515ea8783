//! How were the values of a file read? What was lost, what was taken as missing, and what somebody still has to
//! say, with the option that says it.

use import::{Ask, InDoubt, Lossy, TakenAsMissing};
use lead::FieldType;
use serde::Serialize;
use words::{Arg, Words};
use workspace::{Prepared, ask_sentence, lossy_sentence, missing_sentences};

use crate::failure::Failure;
use crate::harmless::one_line;
use crate::streams::Streams;

/// How the values of a file were read.
#[derive(Serialize)]
pub(crate) struct ReadHow<'a> {
    /// What somebody has to say of a column before it is read: until then it is text, or what is in doubt missing.
    asks: Vec<AskSaid<'a>>,
    /// Values that lost something when they were read.
    lossy: Vec<LossySaid<'a>>,
    /// Values that say that there is none, and were taken as missing.
    missing: Vec<WordSaid<'a>>,
    /// Values that may say that there is none, and were kept as they stand.
    perhaps_missing: Vec<WordSaid<'a>>,
}

impl<'a> ReadHow<'a> {
    /// What is told of an import.
    pub(crate) fn of(done: &'a Prepared) -> Self {
        Self {
            asks: AskSaid::all(done),
            lossy: LossySaid::all(done),
            missing: WordSaid::all(done.taken_as_missing()),
            perhaps_missing: WordSaid::all(done.perhaps_missing()),
        }
    }
}

/// Values that lost something when they were read.
#[derive(Serialize)]
struct LossySaid<'a> {
    /// The heading of the column.
    column: &'a str,
    /// What they lost: time, zone or sign.
    loss: &'static str,
    /// How many they are.
    n: u32,
    /// The first different ones.
    samples: &'a [String],
}

/// Values that say that there is none.
#[derive(Serialize)]
struct WordSaid<'a> {
    /// The heading of the column.
    column: &'a str,
    /// As it stands.
    text: &'a str,
    /// How many rows have it.
    n: u32,
}

/// What somebody has to say of a column.
#[derive(Serialize)]
struct AskSaid<'a> {
    /// The heading of the column.
    column: &'a str,
    /// What is asked: decimal, dates, day_numbers or currency.
    asks: &'static str,
    /// How many values hang on it.
    n: u32,
    /// The first different ones.
    samples: &'a [String],
    /// The options of which one says it.
    options: Vec<String>,
}

impl<'a> LossySaid<'a> {
    fn all(done: &'a Prepared) -> Vec<Self> {
        let of = |one: &'a Lossy| Self {
            column: &one.header,
            loss: one.loss.name(),
            n: one.n,
            samples: &one.samples,
        };
        done.lossy().iter().map(of).collect()
    }
}

impl<'a> WordSaid<'a> {
    fn all(words: &'a [TakenAsMissing]) -> Vec<Self> {
        let of = |one: &'a TakenAsMissing| Self {
            column: &one.header,
            text: &one.text,
            n: one.n,
        };
        words.iter().map(of).collect()
    }
}

impl<'a> AskSaid<'a> {
    fn all(done: &'a Prepared) -> Vec<Self> {
        let of = |(header, ask): &'a (String, Ask)| Self {
            column: header,
            asks: match ask.what {
                InDoubt::Decimal(_) => "decimal",
                InDoubt::Dates(_) => "dates",
                InDoubt::DayNumbers(_) => "day_numbers",
                InDoubt::Currency { .. } => "currency",
            },
            n: ask.n,
            samples: &ask.samples,
            options: options(header, ask),
        };
        done.asks().iter().map(of).collect()
    }
}

/// Says it to a person; nothing where there is nothing to say.
pub(crate) fn say_read_how(
    streams: &mut Streams,
    done: &Prepared,
    words: Words,
) -> Result<(), Failure> {
    let lines = lines(done, words);
    if lines.is_empty() {
        return Ok(());
    }
    streams.gap()?;
    streams.line(&words.say("read-how-title", &[]))?;
    for line in lines {
        streams.line(&format!("  {}", one_line(&line)))?;
    }
    Ok(())
}

fn lines(done: &Prepared, words: Words) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (header, ask) in done.asks() {
        let key = match ask.what {
            InDoubt::DayNumbers(_) => "ask-as-numbers",
            _ if done.kind_of(header) == Some(FieldType::Text) => "ask-as-text",
            _ => "ask-as-missing",
        };
        let option = options(header, ask).join(" | ");
        let then = words.say(key, &[("option", Arg::from(&option))]);
        lines.push(format!("{}. {then}", ask_sentence(header, ask, words)));
    }
    lines.extend(done.lossy().iter().map(|one| lossy_sentence(one, words)));
    for (taken, are_taken, key, option) in [
        (
            done.taken_as_missing(),
            true,
            "ask-taken-as-missing",
            "--keep",
        ),
        (
            done.perhaps_missing(),
            false,
            "ask-perhaps-missing",
            "--missing",
        ),
    ] {
        lines.extend(missing_sentences(taken, are_taken, words));
        if let Some(first) = taken.first() {
            let option = format!("{option} {}", quoted(&first.text));
            lines.push(words.say(key, &[("option", Arg::from(&option))]));
        }
    }
    lines
}

/// The options of which one answers what is asked.
fn options(header: &str, ask: &Ask) -> Vec<String> {
    let (option, said): (&str, Vec<String>) = match &ask.what {
        InDoubt::Decimal(marks) => (
            "--numbers",
            marks.iter().map(|mark| mark.name().to_owned()).collect(),
        ),
        InDoubt::Dates(orders) => (
            "--dates",
            orders.iter().map(|one| one.name().to_owned()).collect(),
        ),
        InDoubt::DayNumbers(order) => ("--dates", vec![order.name().to_owned()]),
        InDoubt::Currency { of, .. } => {
            const MOST: usize = 4;
            (
                "--currency",
                of.iter()
                    .take(MOST)
                    .map(|one| one.code().to_owned())
                    .collect(),
            )
        }
    };
    let option = |said: &String| format!("{option} {}", quoted(&format!("{header}={said}")));
    said.iter().map(option).collect()
}

fn quoted(text: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '=' | '_' | '.' | ',');
    match text.chars().all(is_word) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', "'\\''")),
    }
}
