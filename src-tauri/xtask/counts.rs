//! How many tests passed and failed? Read from the closing lines that each test runner prints.
//!
//! Known runners: cargo test, cargo-nextest, vitest.

use std::ops::AddAssign;

/// Tests that passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Adds up the closing lines among `lines`; every other line counts nothing.
pub(crate) fn of_lines(lines: &[String]) -> Counts {
    let mut sum = Counts::default();
    for line in lines {
        let plain = without_colour(line);
        let text = plain.trim();
        // nextest also prints a "Summary" of one line; vitest "Tests"; cargo "test result:" per binary.
        let closes = text.starts_with("test result:")
            || (text.starts_with("Summary [") && text.contains(" tests run:"))
            || (text.starts_with("Summary [") && text.contains(" test run:"))
            || text.starts_with("Tests  ");
        if closes {
            sum += Counts {
                passed: before(text, "passed"),
                failed: before(text, "failed"),
            };
        }
    }
    sum
}

/// The number written before `word`, 0 when the word is absent.
fn before(text: &str, word: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .windows(2)
        .find(|pair| pair[1].trim_matches([',', ';', '.']) == word)
        .and_then(|pair| pair[0].parse().ok())
        .unwrap_or(0)
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            // A colour code ends with its first letter.
            for code in letters.by_ref() {
                if code.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Counts, of_lines};

    #[test]
    fn the_closing_line_of_each_runner_is_understood() {
        let cases = [
            (
                "test result: ok. 12 passed; 0 failed; 0 ignored; finished in 0.01s",
                12,
                0,
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
                3,
                2,
            ),
            (
                "     Summary [   0.512s] 41 tests run: 40 passed, 1 failed, 0 skipped",
                40,
                1,
            ),
            (
                "     Summary [   0.004s] 1 test run: 1 passed, 0 skipped",
                1,
                0,
            ),
            (
                "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m7 passed\u{1b}[39m (7)",
                7,
                0,
            ),
            ("      Tests  1 failed | 6 passed (7)", 6, 1),
            (" Test Files  2 passed (2)", 0, 0),
            ("the 12 passed gates", 0, 0),
        ];
        for (line, passed, failed) in cases {
            assert_eq!(
                of_lines(&[line.to_string()]),
                Counts { passed, failed },
                "{line}"
            );
        }
    }

    #[test]
    fn the_binaries_of_one_run_add_up() {
        let lines = [
            "test result: ok. 2 passed; 0 failed",
            "test result: ok. 3 passed; 1 failed",
        ];
        let lines = lines.map(String::from);
        assert_eq!(
            of_lines(&lines),
            Counts {
                passed: 5,
                failed: 1
            }
        );
    }
}
