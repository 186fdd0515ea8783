//! What can be typed about how a text is cut? Each is found by evidence where it is not said.

use clap::Args;
use import::{Asked, Escape, ShortRows};

/// How a text is cut.
#[derive(Debug, Default, Args)]
pub(crate) struct CutBy {
    /// The encoding of its letters, as utf-8, windows-1250, iso-8859-2 or utf-16le [default: found]
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// What stands between its cells, one letter or “tab” [default: found]
    #[arg(long, value_name = "LETTER", value_parser = letter)]
    pub(crate) delimiter: Option<char>,
    /// What stands around cells, one letter or “none” [default: found]
    #[arg(long, value_name = "LETTER", value_parser = letter_or_none)]
    pub(crate) quote: Option<Letter>,
    /// How a quote is written within quotes: doubled, backslash or unescaped [default: found]
    #[arg(long, value_name = "HOW", value_parser = escape)]
    pub(crate) escape: Option<Escape>,
    /// What a comment begins with, or “none” [default: found]
    #[arg(long, value_name = "TEXT")]
    pub(crate) comment: Option<String>,
    /// Lines before the table, as a spreadsheet counts them [default: found]
    #[arg(long, value_name = "N")]
    pub(crate) skip_rows: Option<u32>,
    /// The first row of the table names its columns [default: found]
    #[arg(long, conflicts_with = "no_header")]
    pub(crate) header: bool,
    /// The table has no row that names its columns
    #[arg(long)]
    pub(crate) no_header: bool,
    /// Rows below the table, blank lines not counted [default: found]
    #[arg(long, value_name = "N")]
    pub(crate) footer_rows: Option<u32>,
    /// Rows with fewer cells than columns are filled with blanks [default: found, or rejected]
    #[arg(long, conflicts_with = "reject_short_rows")]
    pub(crate) fill_short_rows: bool,
    /// Rows with fewer cells than columns are rejected
    #[arg(long)]
    pub(crate) reject_short_rows: bool,
}

/// A letter, or that there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter(Option<char>);

impl CutBy {
    /// What was said; the rest is found by evidence.
    pub(crate) fn asked(&self) -> Asked {
        let either = |yes: bool, no: bool| (yes || no).then_some(yes);
        let short_rows = |fill| {
            if fill {
                ShortRows::Filled
            } else {
                ShortRows::Refused
            }
        };
        let comment = self.comment.clone();
        Asked {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter,
            quote: self.quote.map(|Letter(letter)| letter),
            escape: self.escape,
            comment: comment.map(|sign| Some(sign).filter(|sign| sign != "none")),
            preamble: self.skip_rows,
            header: either(self.header, self.no_header),
            footer: self.footer_rows,
            short_rows: either(self.fill_short_rows, self.reject_short_rows).map(short_rows),
        }
    }
}

fn letter(text: &str) -> Result<char, String> {
    if text == "tab" {
        return Ok('\t');
    }
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => Ok(letter),
        _ => Err("it is one letter, or “tab”".to_owned()),
    }
}

fn letter_or_none(text: &str) -> Result<Letter, String> {
    match text {
        "none" => Ok(Letter(None)),
        other => letter(other).map(|letter| Letter(Some(letter))),
    }
}

fn escape(name: &str) -> Result<Escape, String> {
    let known = Escape::ALL.map(Escape::name).join(", ");
    Escape::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_left_to_evidence() {
        assert_eq!(CutBy::default().asked(), Asked::default());
        let said = CutBy {
            quote: Some(Letter(None)),
            comment: Some("none".to_owned()),
            no_header: true,
            fill_short_rows: true,
            ..CutBy::default()
        };
        let asked = said.asked();
        assert_eq!((asked.quote, asked.comment), (Some(None), Some(None)));
        assert_eq!(asked.header, Some(false));
        assert_eq!(asked.short_rows, Some(ShortRows::Filled));
        assert_eq!((letter("tab"), letter(";")), (Ok('\t'), Ok(';')));
        assert!(letter("").is_err() && letter("ab").is_err());
    }
}
