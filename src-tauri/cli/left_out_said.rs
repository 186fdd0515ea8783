//! What of a file is no row of its table, and what was read otherwise than it stands? By kind, for scripts and on
//! a line.

use import::LeftOut;
use serde::Serialize;
use words::{Arg, Words};
use workspace::left_out_counts;

/// What of a file is no row, and what was read otherwise than it stands.
#[derive(Serialize)]
pub(crate) struct LeftOutSaid<'a> {
    /// Rows before the table that say something.
    preamble: u32,
    /// The first of them.
    preamble_lines: &'a [String],
    /// Lines that are comments.
    comments: u32,
    /// Lines without a letter.
    blank_lines: u32,
    /// Rows below the table.
    footer: u32,
    /// The first of them.
    footer_lines: &'a [String],
    /// NUL characters.
    nul: u64,
    /// Cells with a quote that neither opens nor closes one.
    stray_quotes: u32,
    /// Bytes that are no letter of the encoding.
    undecoded: u64,
}

impl<'a> LeftOutSaid<'a> {
    pub(crate) fn of(left_out: &'a LeftOut) -> Self {
        Self {
            preamble: left_out.preamble,
            preamble_lines: &left_out.preamble_lines,
            comments: left_out.comments,
            blank_lines: left_out.blank_lines,
            footer: left_out.footer,
            footer_lines: &left_out.footer_lines,
            nul: left_out.nul,
            stray_quotes: left_out.stray_quotes,
            undecoded: left_out.undecoded,
        }
    }
}

/// The line that tells of it; `None` where nothing is left out.
pub(crate) fn left_out_line(left_out: &LeftOut, words: Words) -> Option<String> {
    left_out_counts(left_out, words).map(|counts| cut_line("left", &counts, words))
}

/// A line of how a file is cut: what, and how.
pub(crate) fn cut_line(key: &str, value: &str, words: Words) -> String {
    let what = words.say(&format!("cut-{key}"), &[]);
    let parts = [("what", Arg::from(&what)), ("value", Arg::from(value))];
    words.say("cut-line", &parts)
}
