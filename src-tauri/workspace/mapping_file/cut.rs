//! How is it written in a mapping how its file is cut? Only what a person said of it.

use import::{Asked, Escape, ShortRows};
use serde::{Deserialize, Serialize};

/// What was said; what is absent is found by evidence.
#[derive(Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct CutFile {
    /// The encoding, as the WHATWG calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<String>,
    /// What stands between cells: one letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    delimiter: Option<char>,
    /// What stands around cells: one letter, or nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<String>,
    /// How a quote is written within quotes.
    #[serde(skip_serializing_if = "Option::is_none")]
    escape: Option<String>,
    /// What a comment begins with; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
    /// Rows before the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    skip_rows: Option<u32>,
    /// Whether the first row names the columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<bool>,
    /// Rows below the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    footer_rows: Option<u32>,
    /// Whether short rows are filled with blanks.
    #[serde(skip_serializing_if = "Option::is_none")]
    fill_short_rows: Option<bool>,
}

impl CutFile {
    /// As it is written; `None` where nothing was said.
    pub(super) fn of(asked: &Asked) -> Option<Self> {
        let Asked {
            encoding,
            delimiter,
            quote,
            escape,
            comment,
            preamble,
            header,
            footer,
            short_rows,
        } = asked;
        let cut = Self {
            encoding: encoding.clone(),
            delimiter: *delimiter,
            quote: quote.map(|letter| letter.map(String::from).unwrap_or_default()),
            escape: escape.map(|escape| escape.name().to_owned()),
            comment: comment.clone().map(Option::unwrap_or_default),
            skip_rows: *preamble,
            header: *header,
            footer_rows: *footer,
            fill_short_rows: short_rows.map(|rows| rows == ShortRows::Filled),
        };
        (cut != Self::default()).then_some(cut)
    }

    /// What was said.
    ///
    /// # Errors
    /// The part that is not as it is written.
    pub(super) fn to_asked(&self) -> Result<Asked, String> {
        let quote = |text: &String| {
            let mut letters = text.chars();
            match (letters.next(), letters.next()) {
                (letter, None) => Ok(letter),
                _ => Err(format!("quote {text}")),
            }
        };
        let escape = |name: &String| Escape::from_name(name).ok_or(format!("escape {name}"));
        let comment = self.comment.clone();
        Ok(Asked {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter,
            quote: self.quote.as_ref().map(quote).transpose()?,
            escape: self.escape.as_ref().map(escape).transpose()?,
            comment: comment.map(|sign| Some(sign).filter(|sign| !sign.is_empty())),
            preamble: self.skip_rows,
            header: self.header,
            footer: self.footer_rows,
            short_rows: self.fill_short_rows.map(|fill| match fill {
                true => ShortRows::Filled,
                false => ShortRows::Refused,
            }),
        })
    }
}
