//! Which patterns can be run? Regular expressions whose matching takes time linear in the text and
//! memory below a bound, whatever the pattern.

/// A regular expression, matched in time linear in the text. Case is folded, as in every comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(String);

/// The most memory a compiled pattern may take: enough for a hundred alternatives, not for a bomb.
const MOST_PATTERN_BYTES: usize = 1 << 20;
/// The longest pattern.
const MOST_PATTERN_CHARS: usize = 2_000;

impl Pattern {
    /// The pattern of a text.
    ///
    /// # Errors
    /// Why it is none, or too large.
    pub fn new(text: &str) -> Result<Self, String> {
        if text.chars().count() > MOST_PATTERN_CHARS {
            return Err(format!("longer than {MOST_PATTERN_CHARS} characters"));
        }
        compile(text)
            .map(|_| Self(text.to_owned()))
            .map_err(|error| match error {
                regex::Error::CompiledTooBig(_) => "it takes too much memory".to_owned(),
                other => last_line(&other.to_string()),
            })
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pattern ready to be matched anywhere in a folded text.
    #[must_use]
    pub fn compiled(&self) -> Option<regex::Regex> {
        compile(&self.0).ok()
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn compile(text: &str) -> Result<regex::Regex, regex::Error> {
    regex::RegexBuilder::new(text)
        .case_insensitive(true)
        .size_limit(MOST_PATTERN_BYTES)
        .dfa_size_limit(MOST_PATTERN_BYTES)
        .nest_limit(50)
        .build()
}

/// The regex crate draws the place of an error over several lines; its last says what is wrong.
fn last_line(error: &str) -> String {
    let line = error.lines().last().unwrap_or(error);
    line.trim().trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_that_would_blow_up_is_refused() {
        assert!(Pattern::new("^(vp|vice president)\\b").is_ok());
        for bomb in [
            "(a{1000}){1000}",
            "(",
            "\\w{5000}",
            &"(".repeat(300),
            &"a".repeat(2001),
        ] {
            assert!(Pattern::new(bomb).is_err(), "{bomb:.20}");
        }
    }
}
