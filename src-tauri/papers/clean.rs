//! Which characters of somebody's words may stand on paper? All that are seen. What is not seen, such
//! as controls and marks that turn the direction of what follows, could make a signed text read as
//! another, and is left out.

use unicode_normalization::char::is_combining_mark;

use crate::Paper;

/// Marks on one letter that are kept; Thai has at most three.
const MOST_MARKS: usize = 4;

/// The paper with every text clean.
pub(crate) fn cleaned(paper: &Paper) -> Paper {
    let mut paper = paper.clone();
    paper.each_text(&mut |text| *text = clean(text));
    paper
}

/// The text on one line, without what is not seen.
pub(crate) fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut marks = 0;
    for character in text.chars() {
        if is_space(character) {
            marks = 0;
            if !kept.ends_with(' ') && !kept.is_empty() {
                kept.push(' ');
            }
            continue;
        }
        if is_unseen(character) {
            continue;
        }
        marks = if is_combining_mark(character) {
            marks + 1
        } else {
            0
        };
        if marks <= MOST_MARKS {
            kept.push(character);
        }
    }
    kept.truncate(kept.trim_end().len());
    kept
}

/// A space of any width but those that hold together what they stand between.
fn is_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}')
}

fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0xAD | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFF0..=0xFFFB | 0xE000..=0xF8FF | 0xE_0000..=0x10_FFFF)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_is_not_seen_is_left_out_and_what_is_stays() {
        for (text, kept) in [
            ("a\u{202e}b\u{2066}c\u{200f}", "abc"),
            ("bell\u{7} \u{0}nul\u{1b}[31m", "bell nul[31m"),
            ("  two \n lines\t\t here \u{2028}", "two lines here"),
            ("12\u{a0}480 #x *y* $z$", "12\u{a0}480 #x *y* $z$"),
            ("ที่ปู่ย่า น้ำ", "ที่ปู่ย่า น้ำ"),
            ("Zażółć gęślą jaźń æøå", "Zażółć gęślą jaźń æøå"),
            ("zero\u{200b}width\u{feff}", "zerowidth"),
            ("", ""),
            (" \u{3000} ", ""),
        ] {
            assert_eq!(clean(text), kept, "{text:?}");
        }
    }

    #[test]
    fn a_letter_buried_under_marks_keeps_a_few() {
        let buried = format!("a{}b", "\u{301}".repeat(500));
        assert_eq!(clean(&buried).chars().count(), 6);
    }
}
