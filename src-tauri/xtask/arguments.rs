//! Which flags and words did the maker give? Unknown flags are refused, never ignored.

use crate::failure::Failure;

/// The words after the task's name, split into switches, `--name value` pairs and plain words.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    switches: Vec<String>,
    values: Vec<(String, String)>,
    pub(crate) words: Vec<String>,
}

impl Arguments {
    /// Reads `given`; `switches` take no value, `valued` take one.
    ///
    /// # Errors
    /// A flag that is in neither list, or a valued flag without its value.
    pub(crate) fn read(
        given: &[String],
        switches: &[&str],
        valued: &[&str],
    ) -> Result<Self, Failure> {
        let mut read = Self::default();
        let mut rest = given.iter();
        while let Some(word) = rest.next() {
            if switches.contains(&word.as_str()) {
                read.switches.push(word.clone());
            } else if valued.contains(&word.as_str()) {
                let value = rest
                    .next()
                    .ok_or_else(|| Failure::usage(format!("{word} needs a value")))?;
                read.values.push((word.clone(), value.clone()));
            } else if word.starts_with('-') {
                return Err(Failure::usage(format!("{word} is not a flag of this task")));
            } else {
                read.words.push(word.clone());
            }
        }
        Ok(read)
    }

    /// Whether the switch was given.
    pub(crate) fn has(&self, switch: &str) -> bool {
        self.switches.iter().any(|given| given == switch)
    }

    /// The number given with `flag`, or `default` when the flag is absent.
    ///
    /// # Errors
    /// The value is not a positive whole number.
    pub(crate) fn number(&self, flag: &str, default: usize) -> Result<usize, Failure> {
        let Some((_, text)) = self.values.iter().rev().find(|(name, _)| name == flag) else {
            return Ok(default);
        };
        match text.replace('_', "").parse() {
            Ok(number) if number > 0 => Ok(number),
            _ => Err(Failure::usage(format!(
                "{flag} {text}: not a positive whole number"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn read(line: &str) -> Option<Arguments> {
        let given: Vec<String> = line.split_whitespace().map(String::from).collect();
        Arguments::read(&given, &["--fresh"], &["--rows"]).ok()
    }

    #[test]
    fn switches_values_and_words_are_told_apart() {
        let arguments = read("--fresh ui --rows 1_000").unwrap();
        assert!(arguments.has("--fresh"));
        assert_eq!(arguments.words, ["ui"]);
        assert_eq!(arguments.number("--rows", 5).unwrap(), 1_000);
        assert_eq!(read("").unwrap().number("--rows", 5).unwrap(), 5);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(read("--frehs"), None);
        assert_eq!(read("--rows"), None);
        assert!(read("--rows many").unwrap().number("--rows", 5).is_err());
        assert!(read("--rows 0").unwrap().number("--rows", 5).is_err());
    }
}
