//! How does a text of any length get into a box of a given width?
//!
//! It is wrapped where its script allows (Thai between words, which it does not separate by
//! spaces), then made smaller, and only then cut, with an ellipsis that says so.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use crate::fonts::{Weight, width};

/// The smallest size a text is shrunk to, as a share of the size asked for.
const LEAST_SHARE: f64 = 0.75;

/// The distance of two base lines, in font sizes. Thai stacks two marks on a letter and needs it.
pub(crate) const LINE_HEIGHT: f64 = 1.3;

/// A text that fits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fitted {
    /// At least one line, empty for an empty text.
    pub(crate) lines: Vec<String>,
    pub(crate) size: f64,
    pub(crate) weight: Weight,
    /// Of its widest line; asked for often, and measured letter by letter.
    widest: f64,
}

impl Fitted {
    pub(crate) fn height(&self) -> f64 {
        if self.is_empty() {
            0.0
        } else {
            self.lines.len() as f64 * self.size * LINE_HEIGHT
        }
    }

    /// No text.
    pub(crate) fn none() -> Self {
        Self::of(vec![String::new()], 1.0, Weight::Regular)
    }

    fn of(lines: Vec<String>, size: f64, weight: Weight) -> Self {
        let widths = lines.iter().map(|line| width(line, weight, size));
        let widest = widths.fold(0.0, f64::max);
        Self {
            lines,
            size,
            weight,
            widest,
        }
    }

    pub(crate) fn width(&self) -> f64 {
        self.widest
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lines.iter().all(String::is_empty)
    }
}

/// Fits a text into a width and a number of lines, at the largest size up to the one asked for.
pub(crate) fn fit(text: &str, weight: Weight, size: f64, room: f64, max_lines: usize) -> Fitted {
    fit_to(text, weight, (size, size * LEAST_SHARE), room, max_lines)
}

/// The same, never smaller than a size given beside the one asked for.
pub(crate) fn fit_to(
    text: &str,
    weight: Weight,
    (size, least): (f64, f64),
    room: f64,
    max_lines: usize,
) -> Fitted {
    let text = printable(text);
    if width(&text, weight, size.round()) <= room {
        return Fitted::of(vec![text], size.round(), weight);
    }
    // Looking for words, which Thai does not part by spaces, takes long: only where they help.
    let pieces = if max_lines > 1 {
        pieces(&text)
    } else {
        vec![text.as_str()]
    };
    let mut tried = size.round();
    let least = least.round().max(1.0);
    loop {
        let lines = wrapped(&pieces, weight, tried, room);
        let fits =
            lines.len() <= max_lines && lines.iter().all(|line| width(line, weight, tried) <= room);
        if fits {
            return Fitted::of(lines, tried, weight);
        }
        if tried - 1.0 < least {
            let lines = cut(lines, weight, tried, room, max_lines);
            return Fitted::of(lines, tried, weight);
        }
        tried -= 1.0;
    }
}

/// Without what an SVG may not hold, and without marks that turn the direction of writing.
fn printable(text: &str) -> String {
    let spaced = text.chars().map(|c| {
        if c.is_whitespace() && c != '\u{a0}' {
            ' '
        } else {
            c
        }
    });
    let kept = |c: &char| {
        !c.is_control()
            && !matches!(*c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            && !matches!(*c, '\u{fffe}' | '\u{ffff}')
    };
    spaced.filter(kept).collect::<String>().trim().to_owned()
}

/// The parts between which a line may break.
fn pieces(text: &str) -> Vec<&str> {
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    ends.windows(2)
        .map(|ends| &text[ends[0]..ends[1]])
        .collect()
}

fn wrapped(pieces: &[&str], weight: Weight, size: f64, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces {
        let longer = format!("{line}{piece}");
        if line.is_empty() || width(longer.trim_end(), weight, size) <= room {
            line = longer;
        } else {
            lines.push(line.trim_end().to_owned());
            line = (*piece).to_owned();
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// Cuts lines that are too long and lines that are too many.
fn cut(lines: Vec<String>, weight: Weight, size: f64, room: f64, max_lines: usize) -> Vec<String> {
    let too_many = lines.len() > max_lines;
    let last = max_lines.min(lines.len()).saturating_sub(1);
    lines
        .into_iter()
        .take(max_lines.max(1))
        .enumerate()
        .map(|(number, line)| {
            let goes_on = too_many && number == last;
            if goes_on || width(&line, weight, size) > room {
                shortened(&line, weight, size, room)
            } else {
                line
            }
        })
        .collect()
}

/// The longest beginning that fits with an ellipsis, never parting a letter from its marks.
fn shortened(line: &str, weight: Weight, size: f64, room: f64) -> String {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(line).collect();
    let candidate = |end: usize| format!("{}…", line[..end].trim_end());
    // A longer beginning is never narrower.
    let fitting = ends.partition_point(|end| width(&candidate(*end), weight, size) <= room);
    let longest = fitting.checked_sub(1).and_then(|no| ends.get(no));
    longest.map(|end| candidate(*end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{fit, printable};
    use crate::fonts::{Weight, width};

    fn lines(text: &str, room: f64, max_lines: usize) -> Vec<String> {
        fit(text, Weight::SemiBold, 16.0, room, max_lines).lines
    }

    #[test]
    fn what_fits_stays_on_one_line_at_full_size() {
        let fitted = fit("MQL", Weight::SemiBold, 16.0, 100.0, 3);
        assert_eq!(
            (fitted.lines.as_slice(), fitted.size),
            (&["MQL".to_owned()][..], 16.0)
        );
    }

    #[test]
    fn polish_wraps_between_words() {
        assert_eq!(lines("Szansa sprzedaży", 100.0, 2), ["Szansa", "sprzedaży"]);
    }

    #[test]
    fn thai_wraps_between_words_though_it_writes_no_spaces() {
        // "Opportunity that sales has confirmed", in words: โอกาส การขาย ที่ ฝ่ายขาย ยืนยัน แล้ว.
        let found = lines("โอกาสการขายที่ฝ่ายขายยืนยันแล้ว", 110.0, 3);
        assert!(found.len() > 1, "{found:?}");
        assert_eq!(found.concat(), "โอกาสการขายที่ฝ่ายขายยืนยันแล้ว");
        for line in &found {
            // A line that starts with a mark or a following vowel would part a syllable.
            assert!(
                !line.starts_with(['ะ', 'า', 'ิ', 'ี', '่', '้', '์']),
                "{found:?}"
            );
        }
    }

    #[test]
    fn a_long_word_shrinks_before_it_is_cut() {
        let word = "Rückgewinnungsmaßnahme";
        let full = width(word, Weight::SemiBold, 16.0);
        let shrunk = fit(word, Weight::SemiBold, 16.0, full * 0.8, 2);
        assert_eq!(
            (shrunk.lines.as_slice(), shrunk.size),
            (&[word.to_owned()][..], 12.0)
        );
        let cut = fit(word, Weight::SemiBold, 16.0, full * 0.4, 2);
        assert!(cut.lines[0].ends_with('…'), "{cut:?}");
        assert!(cut.width() <= full * 0.4);
    }

    #[test]
    fn nothing_is_ever_wider_than_its_room_nor_has_more_lines_than_allowed() {
        for text in [
            "",
            " ",
            "a",
            "one two three four five six seven",
            "อ".repeat(200).as_str(),
        ] {
            for room in [1.0, 20.0, 60.0, 200.0] {
                let fitted = fit(text, Weight::Regular, 16.0, room, 2);
                assert!(fitted.lines.len() <= 2, "{text:?} in {room}");
                assert!(fitted.width() <= room, "{text:?} in {room}: {fitted:?}");
            }
        }
    }

    #[test]
    fn control_and_direction_marks_are_dropped() {
        assert_eq!(
            printable(" a\u{0}b\u{202e}c\nd\te\u{1b}[31m\u{ffff} "),
            "abc d e[31m"
        );
    }
}
