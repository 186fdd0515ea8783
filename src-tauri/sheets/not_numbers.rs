//! What do some programs write in JSON where there is no number? `NaN`, `Infinity` and `-Infinity`, which JSON has
//! not: they are read as empty texts of as many bytes, so that a value is missing and the file is not refused.

use std::io::{self, Read};

/// What is read at once.
const PIECE: usize = 1 << 16;
/// The longest of the words, in bytes.
const LONGEST: usize = b"-Infinity".len();

/// The bytes of JSON without these words.
pub(crate) struct NotNumbers<R> {
    bytes: R,
    held: Vec<u8>,
    /// Of what is held, from where to where it is looked through and not yet read.
    ready: std::ops::Range<usize>,
    in_text: bool,
    is_over: bool,
}

impl<R: Read> NotNumbers<R> {
    pub(crate) fn new(bytes: R) -> Self {
        Self {
            bytes,
            held: Vec::new(),
            ready: 0..0,
            in_text: false,
            is_over: false,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.held.drain(..self.ready.end);
        let n_held = self.held.len();
        self.held.resize(n_held + PIECE, 0);
        let n = self.bytes.read(&mut self.held[n_held..]);
        let n = match n {
            Ok(n) => n,
            Err(error) => {
                self.held.truncate(n_held);
                self.ready = 0..0;
                return Err(error);
            }
        };
        self.held.truncate(n_held + n);
        self.is_over = n == 0;
        // A word may go on in the next piece, and so may a sign before one.
        let sure = match self.is_over {
            true => self.held.len(),
            false => self.held.len().saturating_sub(LONGEST),
        };
        self.ready = 0..self.look_through(sure);
        Ok(())
    }

    /// Looks through what is held up to `sure`, and gives how far that came.
    fn look_through(&mut self, sure: usize) -> usize {
        let mut at = 0;
        while at < sure {
            let rest = &self.held[at..];
            let found = match self.in_text {
                true => memchr::memchr2(b'"', b'\\', rest),
                false => memchr::memchr3(b'"', b'N', b'I', rest),
            };
            let Some(found) = found.map(|found| at + found).filter(|&found| found < sure) else {
                return self.before_sign(sure);
            };
            at = match (self.held[found], self.in_text) {
                (b'"', _) => {
                    self.in_text = !self.in_text;
                    found + 1
                }
                // What follows is none of the text's end. It may lie beyond what is sure.
                (b'\\', _) => found + 2,
                _ => self.without_word(found),
            };
        }
        match at > sure {
            true => at.min(self.held.len()),
            false => self.before_sign(at),
        }
    }

    /// A sign at the end of what is sure may belong to a word.
    fn before_sign(&self, end: usize) -> usize {
        let is_sign = !self.is_over && !self.in_text && end > 0 && self.held[end - 1] == b'-';
        end - usize::from(is_sign)
    }

    /// Makes the word at `at`, if there is one, an empty text; gives what follows.
    fn without_word(&mut self, at: usize) -> usize {
        let words: [&[u8]; 2] = [b"NaN", b"Infinity"];
        let Some(word) = words
            .into_iter()
            .find(|word| self.held[at..].starts_with(word))
        else {
            return at + 1;
        };
        let start = at - usize::from(at > 0 && self.held[at - 1] == b'-');
        let end = at + word.len();
        self.held[start..end].fill(b' ');
        self.held[start..start + 2].fill(b'"');
        end
    }
}

impl<R: Read> Read for NotNumbers<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() && !(self.is_over && self.ready.end == self.held.len()) {
            self.refill()?;
        }
        let n = self.ready.len().min(out.len());
        let part = self.ready.start..self.ready.start + n;
        out[..n].copy_from_slice(&self.held[part]);
        self.ready.start += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Gives so many bytes at once.
    struct Slowly<'a>(&'a [u8], usize);

    impl Read for Slowly<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let n = self.1.min(out.len()).min(self.0.len());
            out[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    fn read(text: &str, at_once: usize) -> String {
        let mut all = String::new();
        let mut bytes = NotNumbers::new(Slowly(text.as_bytes(), at_once));
        bytes.read_to_string(&mut all).unwrap();
        all
    }

    #[test]
    fn what_is_no_number_is_an_empty_text_however_it_is_cut() {
        let cases = [
            (r#"[{"a":NaN,"b":1}]"#, r#"[{"a":"" ,"b":1}]"#),
            ("[-Infinity,Infinity]", "[\"\"       ,\"\"      ]"),
            (r#"["NaN","x\"NaN",-1]"#, r#"["NaN","x\"NaN",-1]"#),
            (r#"["\\",NaN]"#, r#"["\\","" ]"#),
            ("", ""),
            ("Na", "Na"),
            ("-", "-"),
        ];
        for (text, expected) in cases {
            for at_once in 1..20 {
                assert_eq!(read(text, at_once), expected, "{at_once} at once");
            }
        }
    }

    proptest! {
        #[test]
        fn nothing_else_changes(
            text in "(\"[NaNIfity\\-a]{0,5}\"|-?[0-9]{1,3}|[,:{}]|null|NaN|-?Infinity|\"\\\\\\\\\"){0,30}",
            at_once in 1_usize..40,
        ) {
            let found = read(&text, at_once);
            prop_assert_eq!(&found, &read(&text, 1 << 20));
            prop_assert_eq!(found.len(), text.len());
            if !text.contains("NaN") && !text.contains("Infinity") {
                prop_assert_eq!(found, text);
            }
        }
    }
}
