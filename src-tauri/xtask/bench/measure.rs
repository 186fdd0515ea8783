//! What did one run take? Seconds, peak memory, and the counts it printed.

use super::python;
use crate::command::Step;
use crate::failure::Failure;
use std::path::Path;

/// One measured run.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    pub(super) seconds: f64,
    /// The largest resident memory of the process, in KiB.
    pub(super) peak_kib: u64,
    /// What it counted, in the order of the stages; equal on both sides or the pair is void.
    pub(super) counts: Vec<u64>,
}

/// Runs `command` under the measuring script; `kind` says how its counts are read.
///
/// # Errors
/// The command fails, or prints no counts.
pub(super) fn run(python: &Path, kind: &str, command: &[String]) -> Result<Run, Failure> {
    let script = python::scripts()
        .join("measure.py")
        .to_string_lossy()
        .into_owned();
    let words: Vec<String> = [script, kind.to_string()]
        .into_iter()
        .chain(command.to_vec())
        .collect();
    let lines = Step::new(python, &words).run()?;
    lines
        .iter()
        .rev()
        .find_map(|line| read(line))
        .ok_or_else(|| Failure::new(format!("{}: no measurement", command.join(" "))))
}

/// Reads `measured seconds=1.5 peak_kib=2048 counts=10,4,1`.
fn read(line: &str) -> Option<Run> {
    let mut words = line.strip_prefix("measured ")?.split(' ');
    let mut value = |name: &str| words.next()?.strip_prefix(name)?.strip_prefix('=');
    Some(Run {
        seconds: value("seconds")?.parse().ok()?,
        peak_kib: value("peak_kib")?.parse().ok()?,
        counts: value("counts")?
            .split(',')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Run, read};

    #[test]
    fn a_measured_line_is_read_and_every_other_line_is_not() {
        let run = Run {
            seconds: 1.5,
            peak_kib: 2048,
            counts: vec![10, 4, 1],
        };
        assert_eq!(
            read("measured seconds=1.5 peak_kib=2048 counts=10,4,1"),
            Some(run)
        );
        for other in ["", "measured", "measured seconds=1 peak_kib=2", "seconds=1"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
