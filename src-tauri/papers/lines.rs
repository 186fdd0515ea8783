//! Where does a text go on to the next line? Between words, Thai too, whose words have no space between
//! them; inside a word only where it alone is wider than the line.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use crate::letters::{Weight, advances, width};

/// The lines of a text that is `size` high and `room` wide; one empty line where it is empty.
pub(crate) fn lines(text: &str, weight: Weight, size: f32, room: f32) -> Vec<String> {
    let ends = ends_of_words(text);
    let ruler = Ruler::of(text, weight, size);
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for to in ends {
        if ruler.fits(text, start..to, room) {
            end = to;
            continue;
        }
        if end > start {
            lines.push(line(text, start, end));
            start = end;
        }
        // The word alone may be too wide.
        if !ruler.fits(text, start..to, room) {
            start = cut(text, start, to, room, &ruler, &mut lines);
        }
        end = to;
    }
    if end > start || lines.is_empty() {
        lines.push(line(text, start, text.len()));
    }
    lines
}

/// How wide the widest word of a text is that is `size` high.
pub(crate) fn widest_word(text: &str, weight: Weight, size: f32) -> f32 {
    let mut start = 0;
    let words = ends_of_words(text).into_iter().map(|end| {
        let word = text.get(start..end).unwrap_or_default().trim_end();
        start = end;
        width(word, weight) * size
    });
    words.fold(0.0, f32::max)
}

/// Where a line may end, the end of the text last.
fn ends_of_words(text: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let mut ends: Vec<usize> = segmenter.segment_str(text).filter(|&end| end > 0).collect();
    if ends.last() != Some(&text.len()) {
        ends.push(text.len());
    }
    ends
}

/// Cuts one word into lines, but the last of them; gives where that begins.
fn cut(
    text: &str,
    mut start: usize,
    to: usize,
    room: f32,
    ruler: &Ruler,
    lines: &mut Vec<String>,
) -> usize {
    let word = text.get(start..to).unwrap_or_default();
    let from = start;
    let mut end = start;
    for letter in GraphemeClusterSegmenter::new().segment_str(word) {
        let letter = from + letter;
        if letter > start && end > start && !ruler.fits(text, start..letter, room) {
            lines.push(line(text, start, end));
            start = end;
        }
        end = letter;
    }
    start
}

fn line(text: &str, start: usize, end: usize) -> String {
    text.get(start..end)
        .unwrap_or_default()
        .trim_end()
        .to_owned()
}

/// How wide each beginning of a text is.
struct Ruler {
    /// Where a character begins, and how much stands before it; ends with the whole.
    before: Vec<(usize, f32)>,
}

impl Ruler {
    fn of(text: &str, weight: Weight, size: f32) -> Self {
        let mut before = Vec::new();
        let mut sum = 0.0;
        for (at, advance) in advances(text, weight) {
            before.push((at, sum));
            sum += advance * size;
        }
        before.push((text.len(), sum));
        Self { before }
    }

    fn at(&self, byte: usize) -> f32 {
        let i = self.before.partition_point(|(at, _)| *at < byte);
        self.before.get(i).map_or(0.0, |(_, sum)| *sum)
    }

    /// Spaces at the end of a line may hang over.
    fn fits(&self, text: &str, part: std::ops::Range<usize>, room: f32) -> bool {
        let (start, end) = (part.start, part.end);
        let seen = text.get(part).map_or(0, |part| part.trim_end().len());
        self.at((start + seen).min(end)) - self.at(start) <= room
    }
}

#[cfg(test)]
mod tests {
    use super::{Weight, lines, width};

    fn set(text: &str) -> Vec<String> {
        lines(text, Weight::Regular, 10.0, 120.0)
    }

    #[test]
    fn a_line_ends_between_words() {
        let text = "Employees is at least 11, and the country is Poland or Denmark";
        let set = set(text);
        assert!(set.len() > 1);
        assert_eq!(set.join(" "), text);
        for line in &set {
            assert!(width(line, Weight::Regular) * 10.0 <= 120.0, "{line}");
        }
    }

    #[test]
    fn no_thai_word_is_cut() {
        let words = ["ลูกค้า", "เป้าหมาย", "ตำแหน่ง", "ผู้จัดการ", "พนักงาน", "บริษัท"];
        let text = "บริษัทลูกค้าเป้าหมายมีพนักงานและตำแหน่งผู้จัดการบริษัทลูกค้าพนักงาน";
        let set = set(text);
        assert!(set.len() > 1);
        assert_eq!(set.concat(), text);
        for word in words {
            let there = text.matches(word).count();
            let whole: usize = set.iter().map(|line| line.matches(word).count()).sum();
            assert_eq!(whole, there, "{word} in {set:?}");
        }
    }

    #[test]
    fn a_word_of_ten_thousand_letters_is_cut_and_loses_none() {
        for word in ["x".repeat(10_000), "ก้".repeat(3_000)] {
            let set = set(&word);
            assert_eq!(set.concat(), word);
            for line in &set {
                assert!(width(line, Weight::Regular) * 10.0 <= 121.0, "{line}");
            }
        }
    }

    #[test]
    fn nothing_is_one_empty_line() {
        assert_eq!(set(""), [""]);
        assert_eq!(lines("ab", Weight::Regular, 10.0, 0.0).concat(), "ab");
    }
}
