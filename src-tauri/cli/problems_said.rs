//! What was wrong with the rows of an import? Counted by column, and the first of them row by row.

use words::{Arg, Words};
use workspace::{Prepared, problem_sentence, unread_sentence};

use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::shortened;
use crate::import_command::MOST_SHOWN;
use crate::streams::Streams;

/// Letters of a raw text that a person is shown.
const MOST_LETTERS: usize = 40;

/// Says it, each with its row, column and text.
pub(crate) fn say_problems(
    streams: &mut Streams,
    done: &Prepared,
    words: Words,
) -> Result<(), Failure> {
    let problems = done.problems();
    streams.gap()?;
    if problems.is_empty() {
        return Ok(streams.line(&words.say("problems-none", &[]))?);
    }
    let n = |n: usize| [("n", Arg::from(n))];
    let mut title = words.say("problems-title", &n(problems.len()));
    if problems.len() > MOST_SHOWN {
        title = format!("{title}. {}", words.say("problems-first", &n(MOST_SHOWN)));
    }
    streams.line(&title)?;
    for unread in done.unread() {
        streams.line(&format!("  {}", unread_sentence(&unread, words)))?;
    }
    let mut grid = Grid::under(&[
        (Side::Right, words.say("problem-row", &[])),
        (Side::Left, words.say("problem-column", &[])),
        (Side::Left, words.say("problem-raw", &[])),
        (Side::Left, words.say("problem-sentence", &[])),
    ]);
    for problem in problems.iter().take(MOST_SHOWN) {
        let column = problem.column.clone();
        grid.row([
            problem.row.to_string(),
            column.unwrap_or_else(|| words.say("problem-whole-row", &[])),
            shortened(&problem.raw, MOST_LETTERS),
            problem_sentence(problem, words),
        ]);
    }
    for line in grid.lines(2) {
        streams.line(&line)?;
    }
    Ok(())
}
