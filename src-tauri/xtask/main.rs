//! What does a maker run? `start` shows the program, `test` checks all of it, `bench` times it.
//!
//! Every task can be repeated: what is already done is not done again. A task that cannot go on
//! says what is missing and how to get it.

mod arguments;
mod bench;
mod command;
mod counts;
mod failure;
mod machine;
mod node_modules;
mod places;
mod say;
mod start;
mod system_packages;
mod test;
mod timing;
mod toolchain;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask start [--fresh]           install what is missing, build, open the window on sample data
                                      (without a display: the same story by the command line)
cargo xtask test [--keep-going] [PART…]
                                      install what the tests need and run them all, or only the
                                      named parts: format ui clippy build rust journeys
cargo xtask bench [--rows N] [--pairs N]
                                      time Leadpact beside DuckDB and Polars on generated leads
cargo xtask bench engine [--rows N] [--turns N] [--growth]
                                      time verdicts and edits on an opened list beside DuckDB and
                                      Polars; with --growth, on growing lists without them
cargo xtask bench opening             time the opening of the window, as released
cargo xtask bench window [--rows N]   time edits, jumps and filters in the window on growing lists";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.split_first() {
        Some((task, rest)) => match task.as_str() {
            "start" => start::run(rest),
            "test" => test::run(rest),
            "bench" => bench::run(rest),
            "help" | "--help" | "-h" => {
                say::line(USAGE);
                return ExitCode::SUCCESS;
            }
            _ => {
                say::line(USAGE);
                return ExitCode::from(2);
            }
        },
        None => {
            say::line(USAGE);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if failure.is_untold() {
                say::failure(&failure);
            }
            failure.exit_code()
        }
    }
}
