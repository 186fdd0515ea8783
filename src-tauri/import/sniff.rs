//! What stands between cells, around them and before comments? Each way that a text could be cut is tried on its
//! first rows; the one under which they agree best is taken. What a person said is taken as said.

use crate::SourceError;
use crate::cut::Cutting;
use crate::dialect::{Asked, Escape};
use crate::number_like::is_number;
use crate::sample::{Row, Sample, is_enclosed};

/// What mostly stands between cells; of two that do equally well the first.
const USUAL: [u8; 4] = *b"\t|;,";
/// What stands there now and then: taken where nothing usual does and the evidence is strong.
const RARE: [u8; 6] = [0x1f, 0x01, 0x1e, b'^', b'~', b':'];
/// What comments begin with.
const SIGNS: [&str; 5] = ["#", "//", "%", "--", ";"];
/// Bytes that are looked at.
const LOOK_AT: usize = 1 << 17;

/// How `text` is cut; `is_whole` says that it is all there is.
///
/// # Errors
/// Where what was asked cannot be.
pub(crate) fn cutting(text: &str, is_whole: bool, asked: &Asked) -> Result<Cutting, SourceError> {
    let quote = match asked.quote {
        Some(Some(quote)) => Some(mark(quote)?),
        Some(None) | None => None,
    };
    let asked_delimiter = asked.delimiter.map(mark).transpose()?;
    let comment = asked.comment.clone().flatten();
    if comment.is_some_and(|sign| sign.is_empty() || sign.contains(['\n', '\r'])) {
        return Err(SourceError::NoMark);
    }
    if quote.is_some() && quote == asked_delimiter {
        return Err(SourceError::NoMark);
    }
    let short = start(text, LOOK_AT);
    let is_whole = is_whole && short.len() == text.len();
    let look = Look {
        text: short,
        is_whole,
        asked,
        quote,
    };
    let mut cutting = look.first(b',');
    let delimiter = asked_delimiter.or_else(|| said_first(short).map(|(delimiter, _)| delimiter));
    cutting.delimiter = delimiter.unwrap_or_else(|| look.delimiter());
    look.quotes(&mut cutting);
    look.comment(&mut cutting);
    Ok(cutting)
}

/// The delimiter that a spreadsheet wrote into the first line, and how long that line is.
pub(crate) fn said_first(text: &str) -> Option<(u8, usize)> {
    let line = text.split(['\n', '\r']).next()?;
    let said = line.trim_matches('"');
    let key = said.get(..4)?;
    let delimiter = said.get(4..)?;
    let mut letters = delimiter.chars();
    let only = letters.next().filter(|_| letters.next().is_none())?;
    // A letter or a digit parts no cells: then it is a line like others.
    let delimiter = mark(only).ok()?;
    key.eq_ignore_ascii_case("sep=")
        .then_some((delimiter, line.len()))
}

/// A letter that can stand between or around cells.
fn mark(letter: char) -> Result<u8, SourceError> {
    let byte = u8::try_from(letter).map_err(|_| SourceError::NoMark)?;
    let fits =
        byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'\n' | b'\r' | 0);
    if fits {
        Ok(byte)
    } else {
        Err(SourceError::NoMark)
    }
}

/// The first `most` bytes, or less so as not to cut a letter.
fn start(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

struct Look<'a> {
    text: &'a str,
    is_whole: bool,
    asked: &'a Asked,
    quote: Option<u8>,
}

impl Look<'_> {
    /// What most texts are, but for what was asked.
    fn first(&self, delimiter: u8) -> Cutting {
        let mut cutting = Cutting::plain(delimiter);
        if self.asked.quote.is_some() {
            cutting.quote = self.quote;
        }
        if let Some(escape) = self.asked.escape {
            cutting.escape = escape;
        }
        cutting.comment = match &self.asked.comment {
            Some(comment) => comment.clone(),
            // Lines that may well be comments are no evidence of what stands between cells.
            None => self.maybe_comments().map(str::to_owned),
        };
        cutting
    }

    fn maybe_comments(&self) -> Option<&'static str> {
        let lines = || {
            self.text
                .lines()
                .map(str::trim_start)
                .filter(|line| !line.is_empty())
        };
        let begins = |sign: &&str| {
            let signs = || lines().filter_map(|line| line.strip_prefix(sign));
            let are_notes = signs().all(|rest| rest.starts_with(' '));
            let (n, all) = (signs().count(), lines().count());
            n > 0 && if are_notes { n + 2 <= all } else { n * 2 < all }
        };
        SIGNS[..2].iter().copied().find(|sign| begins(sign))
    }

    fn sample<'b>(&'b self, cutting: &'b Cutting) -> Sample<'b> {
        Sample::of(self.text, self.is_whole, cutting)
    }

    fn delimiter(&self) -> u8 {
        let mut best: Option<(f64, usize, u8)> = None;
        for delimiter in USUAL {
            let cutting = self.first(delimiter);
            let sample = self.sample(&cutting);
            let found = sample.agreement();
            if found.width < 2 {
                continue;
            }
            let is_most = found.share_inside >= 0.6 && (found.n >= 3 || found.share >= 0.6);
            let is_number = delimiter == b',' && found.share < 0.9 && self.are_numbers();
            if !(is_most || found.share_cut >= 0.6) || is_number {
                continue;
            }
            let spaced = self.share_before_blank(delimiter);
            let bonus = if found.from_first { 0.05 } else { 0.0 };
            // A quote that opens nothing may well be one that would, were cells parted otherwise.
            let stray = f64::from(sample.n_stray) / sample.rows.len() as f64;
            let score = found.share + bonus - 0.1 * spaced - 0.2 * stray.min(1.0);
            let better = best.is_none_or(|(other, width, _)| {
                score > other + 0.005 || (score > other - 0.005 && found.width > width)
            });
            if better {
                best = Some((score, found.width, delimiter));
            }
        }
        // What hardly ever stands in texts is no chance where every row has it.
        let telling = &RARE[..5];
        let is_plain = best.is_some_and(|(score, ..)| score >= 0.95);
        let rare = telling
            .iter()
            .copied()
            .find(|&delimiter| self.is_rare(delimiter));
        if let Some(delimiter) = rare.filter(|_| !is_plain) {
            return delimiter;
        }
        if let Some((.., delimiter)) = best {
            return delimiter;
        }
        let rare = RARE.into_iter().find(|&delimiter| self.is_rare(delimiter));
        rare.unwrap_or_else(|| self.absent())
    }

    /// The share of what would stand between cells that has a blank behind it, as in prose.
    fn share_before_blank(&self, delimiter: u8) -> f64 {
        let all = self.text.bytes().filter(|&byte| byte == delimiter).count();
        let pairs = self.text.as_bytes().windows(2);
        let blank = pairs
            .filter(|pair| pair[0] == delimiter && pair[1] == b' ')
            .count();
        blank as f64 / all.max(1) as f64
    }

    /// Whether each line below the first is one number, whose commas part its digits.
    fn are_numbers(&self) -> bool {
        let mut lines = self
            .text
            .lines()
            .skip(1)
            .filter(|line| !line.is_empty())
            .peekable();
        lines.peek().is_some() && lines.all(is_number)
    }

    fn is_rare(&self, delimiter: u8) -> bool {
        let cutting = self.first(delimiter);
        let sample = self.sample(&cutting);
        let found = sample.agreement();
        if found.width < 2 || found.share < 0.95 {
            return false;
        }
        if delimiter.is_ascii_control() {
            return true;
        }
        // Times, addresses of the web and notes have colons too.
        let is_text = |row: &Row<'_>| {
            row.cells
                .iter()
                .any(|cell| cell.chars().any(char::is_alphabetic))
        };
        let n_texts = sample.rows.iter().filter(|row| is_text(row)).count();
        let least = if delimiter == b':' { 3 } else { 2 };
        found.n >= 3 && found.width >= least && n_texts * 2 > sample.rows.len()
    }

    /// One that no row has, where all of them are one cell.
    fn absent(&self) -> u8 {
        let none = |&delimiter: &u8| {
            let cutting = self.first(delimiter);
            self.sample(&cutting)
                .rows
                .iter()
                .all(|row| row.cells.len() == 1)
        };
        [b',', b';', b'\t', b'|', 0x1f]
            .into_iter()
            .find(none)
            .unwrap_or(0x1f)
    }

    /// Finds what stands around cells and how it is written within them.
    fn quotes(&self, cutting: &mut Cutting) {
        if self.asked.quote.is_none() && self.is_single(cutting) {
            cutting.quote = Some(b'\'');
        }
        if cutting.quote.is_none() && self.asked.escape.is_none() {
            return;
        }
        let mut ways = vec![cutting.clone()];
        if self.asked.escape.is_none() {
            ways.extend(
                [Escape::Backslash, Escape::Unescaped].map(|escape| Cutting {
                    escape,
                    ..cutting.clone()
                }),
            );
        }
        if self.asked.quote.is_none() {
            ways.push(Cutting {
                quote: None,
                ..cutting.clone()
            });
        }
        // Strays are read as they stand, with and without quotes: they speak for another escape alone.
        let n_stray = f64::from(self.sample(cutting).n_stray);
        let mut least = f64::MAX;
        for way in &ways {
            let sample = self.sample(way);
            let quote = cutting.quote.map_or('"', char::from);
            let enclosed = match way.quote {
                None => sample.n_enclosed(quote) as f64 / 2.0 + n_stray,
                Some(_) => 0.0,
            };
            let bad = sample.n_bad() + enclosed;
            if bad < least {
                (least, *cutting) = (bad, way.clone());
            }
            if least == 0.0 {
                break;
            }
        }
        let Some(quote) = cutting.quote.map(char::from) else {
            return;
        };
        let none = Cutting {
            quote: None,
            escape: self.asked.escape.unwrap_or_default(),
            ..cutting.clone()
        };
        // Where more of them are letters than stand around cells, all are.
        let n_stray = self.sample(cutting).n_stray as usize;
        if self.asked.quote.is_none()
            && n_stray >= 3
            && n_stray > self.sample(&none).n_enclosed(quote)
        {
            *cutting = none;
            return;
        }
        let spaced = Cutting {
            spaced: true,
            ..cutting.clone()
        };
        let has_blank =
            |cell: &str| cell.starts_with([' ', '\t']) && cell.trim_start().starts_with(quote);
        let as_it_is = self.sample(cutting);
        let mut cells = as_it_is.rows.iter().flat_map(|row| &row.cells);
        if cells.any(|cell| has_blank(cell)) && self.sample(&spaced).n_bad() <= as_it_is.n_bad() {
            *cutting = spaced;
        }
    }

    /// Whether single quotes stand around cells: around nearly every text, or around those with which rows
    /// agree.
    fn is_single(&self, cutting: &Cutting) -> bool {
        let plain = self.sample(cutting);
        let body = plain.rows.iter().skip(1).flat_map(|row| &row.cells);
        let says = |cell: &str| !cell.is_empty() && !is_number(cell);
        let texts: Vec<&str> = body
            .map(|cell| cell.trim())
            .filter(|cell| says(cell))
            .collect();
        let n_enclosed = texts.iter().filter(|cell| is_enclosed(cell, '\'')).count();
        if n_enclosed >= 3 && n_enclosed * 5 >= texts.len() * 4 {
            return true;
        }
        let single = Cutting {
            quote: Some(b'\''),
            ..cutting.clone()
        };
        let opens = plain.rows.iter().flat_map(|row| &row.cells);
        let n_opens = opens
            .filter(|cell| cell.trim_start().starts_with('\''))
            .count();
        let none = Cutting {
            quote: None,
            ..cutting.clone()
        };
        let bad = plain.n_bad().min(self.sample(&none).n_bad());
        n_opens > 0 && self.sample(&single).n_bad() * 2.0 < bad
    }

    /// Finds what comments begin with: lines that begin alike and are no rows as the others are.
    fn comment(&self, cutting: &mut Cutting) {
        if self.asked.comment.is_some() {
            return;
        }
        cutting.comment = None;
        let without = cutting.clone();
        let sample = self.sample(&without);
        let found = SIGNS.into_iter().find(|sign| {
            let is_sign = |row: &Row<'_>| row.cells[0].trim_start().starts_with(sign);
            let n = sample.rows.iter().filter(|row| is_sign(row)).count();
            if n == 0 || n == sample.rows.len() || sign.as_bytes()[0] == cutting.delimiter {
                return false;
            }
            let others = Cutting {
                comment: Some((*sign).to_owned()),
                ..without.clone()
            };
            let rest = self.sample(&others);
            let width = rest.agreement().width;
            let signs: Vec<&Row<'_>> = sample.rows.iter().filter(|row| is_sign(row)).collect();
            if width == 1 {
                // In one column only notes at the top can be told from what begins alike.
                let at_top = sample.rows.iter().take(n).all(is_sign);
                let is_note =
                    |row: &&Row<'_>| row.cells[0].trim_start()[sign.len()..].starts_with(' ');
                return at_top && signs.iter().all(is_note);
            }
            let n_odd = signs.iter().filter(|row| row.cells.len() != width).count();
            let is_rare = matches!(*sign, "--" | ";" | "%");
            let n_note = signs
                .iter()
                .filter(|row| row.cells[0].trim_start()[sign.len()..].starts_with(' '));
            let is_last = sample.rows.last().is_some_and(is_sign) && n == 1;
            n_odd * 2 >= n && (!is_rare || (n_note.count() == n && !is_last))
        });
        cutting.comment = found.map(str::to_owned);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Cutting {
        cutting(text, true, &Asked::default()).unwrap()
    }

    #[test]
    fn the_delimiter_is_the_one_on_which_rows_agree() {
        let cases = [
            ("a,b,c\n1,2,3\n", b','),
            ("a;b\n1,5;2,5\n3,5;4,5\n", b';'),
            ("a\tb\nx, y\tz\n", b'\t'),
            ("a|b|c\n1|2|3\n", b'|'),
            ("\"a;b\",c\n\"1;2\",3\n", b','),
            ("one\ntwo\n", b','),
            ("", b','),
            ("sep=;\na;b,c\n", b';'),
            ("sep=a\nx;y\n1;2\n3;4\n", b';'),
            ("Report\n\nname;size\nx;1,5\ny;2,5\nz;3,5\n", b';'),
            ("name^size\nx^1\ny^2\n", b'^'),
            ("name\u{1f}size\nx\u{1f}1\n", 0x1f),
            ("root:x:0:/root\nbin:x:1:/bin\nsys:x:2:/dev\n", b':'),
            ("at\n10:15:00\n10:16:00\n10:17:00\n", b','),
            (
                "site\nhttp://a.example\nhttp://b.example\nhttp://c.example\n",
                b',',
            ),
            ("price\n12,5\n145,00\n5.25\n", b';'),
            ("Last, First|Town, State\nA, B|C, D\nE, F|G, H\n", b'|'),
        ];
        for (text, expected) in cases {
            let found = found(text).delimiter;
            assert_eq!(char::from(found), char::from(expected), "of {text:?}");
        }
    }

    #[test]
    fn quotes_and_escapes_are_those_under_which_rows_agree() {
        let cases = [
            ("a,b\n\"1\"\"\",2\n", Some(b'"'), Escape::Doubled, false),
            (
                "a,b\n\"x \\\"y\\\"\",2\n",
                Some(b'"'),
                Escape::Backslash,
                false,
            ),
            (
                "a,b\nx\\,y,2\nz,3\nw,4\n",
                Some(b'"'),
                Escape::Backslash,
                false,
            ),
            (
                "a;b\n1;\"x \"y\" z\"\n2;\"x \"y\"; z\"\n",
                Some(b'"'),
                Escape::Unescaped,
                false,
            ),
            ("a, b\n1, \"x, y\"\n", Some(b'"'), Escape::Doubled, true),
            (
                "a,b\n'x, y',1\n'z',2\n'it''s',3\n",
                Some(b'\''),
                Escape::Doubled,
                false,
            ),
            ("a|b\n\"x|y\nz|w\"\n1|2\n", None, Escape::Doubled, false),
            (
                "a,b\nrock 'n' roll,1\n'tis,2\n",
                Some(b'"'),
                Escape::Doubled,
                false,
            ),
            (
                "a,b\n\"C:\\dir\\\",1\n\"D:\\\",2\n",
                Some(b'"'),
                Escape::Doubled,
                false,
            ),
        ];
        for (text, quote, escape, spaced) in cases {
            let found = found(text);
            assert_eq!(
                (found.quote, found.escape, found.spaced),
                (quote, escape, spaced),
                "of {text:?}"
            );
        }
    }

    #[test]
    fn comments_are_lines_that_begin_alike_and_are_no_rows() {
        let cases = [
            ("# by hand\na,b\n# again\n1,2\n", Some("#")),
            ("  // by hand\na,b\n1,2\n", Some("//")),
            ("; by hand\na,b\n1,2\n", Some(";")),
            ("#,Name\n1,Anna\n2,Jan\n", None),
            ("Tag,N\n#red,1\n#blue,2\n", None),
            ("#red\n#blue\n#green\n", None),
            ("# by hand\nName\nAnna\n", Some("#")),
            ("a,b\n1,2\n3,4\n-- end\n", None),
        ];
        for (text, sign) in cases {
            assert_eq!(found(text).comment.as_deref(), sign, "of {text:?}");
        }
    }

    #[test]
    fn what_cannot_stand_between_cells_is_refused() {
        let comma = Asked {
            delimiter: Some('ł'),
            ..Asked::default()
        };
        let same = Asked {
            delimiter: Some('|'),
            quote: Some(Some('|')),
            ..Asked::default()
        };
        for asked in [comma, same] {
            assert_eq!(cutting("a", true, &asked), Err(SourceError::NoMark));
        }
    }
}
