//! How is a timed program talked to? It answers each line with one line: seconds, a tab, counts.

use crate::command::Step;
use crate::failure::Failure;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout};

/// Both sides work with so many threads.
pub(super) const THREADS: usize = 2;

/// One side of a comparison, running until it is dropped.
pub(super) struct Side {
    name: &'static str,
    child: Child,
    /// Absent once the side is told to end.
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    /// What it said when it was ready.
    pub(super) ready: Answer,
}

/// What a side says of one piece of work.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    pub(super) seconds: f64,
    pub(super) counts: Vec<u64>,
}

impl Side {
    /// Starts a side and waits until it is ready.
    ///
    /// # Errors
    /// It cannot be started, or says nothing that is understood.
    pub(super) fn start(name: &'static str, step: Step) -> Result<Self, Failure> {
        let mut child = step.converse()?;
        let streams = child.stdin.take().zip(child.stdout.take());
        let (requests, answers) =
            streams.ok_or_else(|| Failure::new(format!("{name}: no streams")))?;
        let mut side = Self {
            name,
            child,
            requests: Some(requests),
            answers: BufReader::new(answers),
            ready: Answer {
                seconds: 0.0,
                counts: Vec::new(),
            },
        };
        side.ready = side.answer()?;
        Ok(side)
    }

    /// Asks for a piece of work.
    ///
    /// # Errors
    /// The side has ended, or its answer is not understood.
    pub(super) fn ask(&mut self, work: &str, text: &str) -> Result<Answer, Failure> {
        if let Some(requests) = &mut self.requests {
            writeln!(requests, "{work}\t{text}")?;
            requests.flush()?;
        }
        self.answer()
    }

    fn answer(&mut self) -> Result<Answer, Failure> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        read(line.trim_end())
            .ok_or_else(|| Failure::new(format!("{}: not understood: {line:?}", self.name)))
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        // At the end of its input it ends by itself.
        self.requests = None;
        let _ = self.child.wait();
    }
}

/// `program` with `words`, held to [`THREADS`] processors where the machine has more and the system
/// has a way; peers are told their number of threads besides.
pub(super) fn step(program: &Path, words: &[&str]) -> Step {
    let program = program.to_string_lossy();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if cores <= THREADS || !cfg!(target_os = "linux") {
        return Step::new(&*program, words);
    }
    let held = ["--cpu-list", "0,1", &*program];
    Step::new("taskset", &[&held[..], words].concat())
}

/// Reads `0.25\t10,4,1`; a count that the system does not tell is 0.
fn read(line: &str) -> Option<Answer> {
    let (seconds, counts) = line.split_once('\t')?;
    Some(Answer {
        seconds: seconds.parse().ok()?,
        counts: counts
            .split(',')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Answer, read};

    #[test]
    fn an_answer_is_seconds_and_counts() {
        let answer = Answer {
            seconds: 0.25,
            counts: vec![10, 4],
        };
        assert_eq!(read("0.25\t10,4"), Some(answer));
        for other in ["", "0.25", "0.25\t", "soon\t1", "1\t2,x"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
