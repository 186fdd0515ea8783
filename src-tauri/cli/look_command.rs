//! What is this file? How it is cut and why rows of it would be rejected, what was left out, what its columns
//! hold: looked at before anything is imported, and without a workspace.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::Args;
use import::{ColumnProfile, Escape, ShortRows};
use serde::Serialize;
use words::{Arg, Words};
use workspace::{LookedAlone, left_out_counts, open_file};

use crate::context::{Context, Done};
use crate::cut_arguments::CutBy;
use crate::failure::Failure;
use crate::fields_command::type_word;
use crate::grid::{Grid, Side};
use crate::harmless::{one_line, shortened};
use crate::left_out_said::{LeftOutSaid, cut_line};

/// Letters of a sample that a person is shown.
const MOST_LETTERS: usize = 24;
/// Samples of a column that a person is shown.
const MOST_SAMPLES: usize = 3;

/// Which file, and how it is cut.
#[derive(Debug, Args)]
pub(crate) struct LookAt {
    /// The file
    pub(crate) file: PathBuf,
    /// Which sheet of a workbook, file of an archive or array of JSON
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[command(flatten)]
    pub(crate) cut: CutBy,
    /// Say it as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// With so many of its first rows, as they stand
    #[arg(long, value_name = "N", default_value_t = 0, requires = "json")]
    pub(crate) rows: usize,
}

/// What a file is.
#[derive(Serialize)]
struct Seen<'a> {
    /// The name of its encoding.
    encoding: &'static str,
    /// What stands between cells.
    delimiter: String,
    /// What stands around cells; null for nothing.
    quote: Option<String>,
    /// How a quote is written within quotes.
    escape: &'static str,
    /// Whether blanks before a quote belong to no cell.
    spaced: bool,
    /// What comments begin with; null where there are none.
    comment: Option<&'a str>,
    /// Lines before the table.
    skip_rows: u32,
    /// Whether the first row of the table names its columns.
    header: bool,
    /// Rows below the table.
    footer_rows: u32,
    /// Whether short rows are filled.
    fill_short_rows: bool,
    /// What its headings say that its rows are.
    table: &'static str,
    /// Its rows.
    rows_in: u32,
    /// Those that can be read.
    readable: u32,
    /// Those that cannot, by what is wrong with them.
    rejected: Vec<RejectedRows>,
    /// Those without any value.
    skipped: u32,
    /// What of it is no row, and what was read otherwise than it stands.
    left_out: LeftOutSaid<'a>,
    /// What its columns hold.
    columns: Vec<ColumnSeen<'a>>,
    /// Its first rows as they stand; none unless asked for.
    first_rows: &'a [Vec<String>],
}

#[derive(Serialize)]
struct RejectedRows {
    /// What is wrong.
    code: &'static str,
    /// How many they are.
    n: u32,
}

#[derive(Serialize)]
struct ColumnSeen<'a> {
    /// Its heading.
    header: &'a str,
    /// The type of its values.
    #[serde(rename = "type")]
    kind: lead::FieldType,
    /// Rows without a value.
    missing: u32,
    /// The first different values.
    samples: &'a [String],
}

/// Looks at a file.
pub(crate) fn run(context: &mut Context, wanted: &LookAt) -> Result<Done, Failure> {
    let file = open_file(&wanted.file)?;
    let file = match &wanted.sheet {
        Some(name) => file.choose(name)?,
        None => file,
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    let looked = file.look_alone(&wanted.cut.asked(), wanted.rows, go_on)?;
    if wanted.json {
        context.streams.json(&Seen::of(&looked))?;
        return Ok(Done::Well);
    }
    for line in lines(&looked, context.words) {
        context.streams.line(&line)?;
    }
    context.streams.gap()?;
    for line in columns(&looked.profiles, context.words).lines(0) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

impl<'a> Seen<'a> {
    fn of(looked: &'a LookedAlone) -> Self {
        let dialect = &looked.dialect;
        let (rejected, skipped) = counts(looked);
        let column = |profile: &'a ColumnProfile| ColumnSeen {
            header: &profile.header,
            kind: profile.kind,
            missing: profile.n_missing,
            samples: &profile.samples,
        };
        let codes = looked.rejected.iter();
        Self {
            encoding: dialect.encoding,
            delimiter: dialect.delimiter.to_string(),
            quote: dialect.quote.map(String::from),
            escape: dialect.escape.name(),
            spaced: dialect.spaced,
            comment: dialect.comment.as_deref(),
            skip_rows: dialect.preamble,
            header: dialect.header,
            footer_rows: dialect.footer,
            fill_short_rows: dialect.short_rows == ShortRows::Filled,
            table: looked.recognised.name(),
            rows_in: looked.n_rows,
            readable: looked.n_rows - rejected - skipped,
            rejected: codes
                .filter_map(|(code, n)| {
                    Some(RejectedRows {
                        code: (*code)?.name(),
                        n: *n,
                    })
                })
                .collect(),
            skipped,
            left_out: LeftOutSaid::of(&looked.left_out),
            columns: looked.profiles.iter().map(column).collect(),
            first_rows: &looked.first_rows,
        }
    }
}

/// Rows that are rejected, and those without any value.
fn counts(looked: &LookedAlone) -> (u32, u32) {
    let of = |blank: bool| {
        let some = looked
            .rejected
            .iter()
            .filter(|(code, _)| code.is_none() == blank);
        some.map(|(_, n)| n).sum()
    };
    (of(false), of(true))
}

fn lines(looked: &LookedAlone, words: Words) -> Vec<String> {
    let dialect = &looked.dialect;
    let word = |key: &str| words.say(&format!("cut-is-{key}"), &[]);
    let letter = |letter: Option<char>| match letter {
        None => word("nothing"),
        Some('\t') => words.say("delimiter-tab", &[]),
        Some(' ') => words.say("delimiter-space", &[]),
        Some(other) if other.is_control() => format!("U+{:04X}", u32::from(other)),
        Some(other) => other.to_string(),
    };
    let escape = match dialect.escape {
        Escape::Doubled => "doubled",
        Escape::Backslash => "backslash",
        Escape::Unescaped => "unescaped",
    };
    let short = match dialect.short_rows {
        ShortRows::Refused => "refused",
        ShortRows::Filled => "filled",
    };
    let (rejected, skipped) = counts(looked);
    let balance = words.say(
        "cut-is-balance",
        &[
            ("rows", Arg::from(looked.n_rows)),
            ("readable", Arg::from(looked.n_rows - rejected - skipped)),
            ("rejected", Arg::from(rejected)),
            ("skipped", Arg::from(skipped)),
        ],
    );
    let mut said = vec![
        ("encoding", dialect.encoding.to_owned()),
        ("delimiter", letter(Some(dialect.delimiter))),
        ("quote", letter(dialect.quote)),
        ("escape", word(escape)),
        (
            "comment",
            dialect.comment.clone().unwrap_or_else(|| word("nothing")),
        ),
        ("preamble", words.integer(u64::from(dialect.preamble))),
        ("header", word(if dialect.header { "names" } else { "row" })),
        ("footer", words.integer(u64::from(dialect.footer))),
        ("short", word(short)),
        ("rows", balance),
    ];
    said.extend(left_out_counts(&looked.left_out, words).map(|counts| ("left", counts)));
    said.into_iter()
        .map(|(key, value)| cut_line(key, &value, words))
        .collect()
}

fn columns(profiles: &[ColumnProfile], words: Words) -> Grid {
    let mut grid = Grid::under(&[
        (Side::Left, words.say("mapping-column", &[])),
        (Side::Left, words.say("mapping-type", &[])),
        (Side::Left, String::new()),
    ]);
    for profile in profiles {
        let samples = profile.samples.iter().take(MOST_SAMPLES);
        let samples = samples.map(|one| shortened(&one_line(one), MOST_LETTERS).to_string());
        let kind = words.say(type_word(profile.kind), &[]);
        let samples: Vec<String> = samples.collect();
        grid.row([
            one_line(&profile.header).to_string(),
            kind,
            samples.join(" · "),
        ]);
    }
    grid
}
