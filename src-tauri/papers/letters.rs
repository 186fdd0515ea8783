//! Which glyphs stand for a text, and how wide are they?
//!
//! Each character is set in the first bundled font that has it; one that none has is a box, and keeps
//! its place in the text that is copied. Where a cluster has as many glyphs as characters each glyph
//! stands for its own: Thai vowels and tone marks then copy out of any reader as they were written.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use rustybuzz::{Direction, Face, Feature, UnicodeBuffer};
use usvg::fontdb;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    SemiBold,
}

/// The bundled fonts: those of a weight follow each other, the first asked first.
pub(crate) const FONTS: [&[u8]; 4] = [
    include_bytes!("../charts/fonts/Inter-Regular.ttf"),
    include_bytes!("../charts/fonts/NotoSansThai-Regular.ttf"),
    include_bytes!("../charts/fonts/Inter-SemiBold.ttf"),
    include_bytes!("../charts/fonts/NotoSansThai-SemiBold.ttf"),
];

/// Glyphs of one font.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    /// Which of [`FONTS`].
    pub(crate) font: usize,
    /// What they stand for.
    pub(crate) text: String,
    /// The glyphs, from left to right.
    pub(crate) glyphs: Vec<Placed>,
}

/// A glyph; lengths in ems.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) id: u32,
    /// The bytes of the run's text that it stands for.
    pub(crate) text: Range<usize>,
    pub(crate) advance: f32,
    pub(crate) offset: (f32, f32),
}

/// The glyphs of a text.
pub(crate) fn shaped(text: &str, weight: Weight) -> Vec<Run> {
    let mut parts: Vec<(usize, String)> = Vec::new();
    for character in apart(text).chars() {
        let last = parts.last().map(|(font, _)| *font);
        let font = font_of(character, weight, last);
        match parts.last_mut() {
            Some((of, part)) if *of == font => part.push(character),
            _ => parts.push((font, character.to_string())),
        }
    }
    let run = |(font, text)| run(font, text);
    parts.into_iter().map(run).collect()
}

/// The text with each Thai am as the two signs that it is drawn with, the upper one before a tone mark, as
/// fonts have it: every glyph then stands for a character of its own.
fn apart(text: &str) -> Cow<'_, str> {
    if !text.contains(AM) {
        return Cow::Borrowed(text);
    }
    let mut apart = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if character == AM {
            let tone = apart
                .chars()
                .next_back()
                .filter(|last| TONES.contains(last));
            if tone.is_some() {
                apart.pop();
            }
            apart.push('\u{e4d}');
            apart.extend(tone);
            apart.push('\u{e32}');
        } else {
            apart.push(character);
        }
    }
    Cow::Owned(apart)
}

/// Thai am, which is drawn as two signs.
const AM: char = '\u{e33}';
const TONES: std::ops::RangeInclusive<char> = '\u{e48}'..='\u{e4b}';

/// The width of a text, in ems.
pub(crate) fn width(text: &str, weight: Weight) -> f32 {
    let runs = shaped(text, weight);
    runs.iter()
        .flat_map(|run| &run.glyphs)
        .map(|one| one.advance)
        .sum()
}

/// Where each character of a text begins, and how wide its glyphs are, in ems.
pub(crate) fn advances(text: &str, weight: Weight) -> Vec<(usize, f32)> {
    let mut all = Vec::new();
    // Each am is three bytes longer apart than as one.
    let (mut before, mut longer) = (0, 0);
    let mut ams = text.match_indices(AM).map(|(at, _)| at).peekable();
    for run in shaped(text, weight) {
        for one in &run.glyphs {
            while ams
                .next_if(|am| am + longer + AM.len_utf8() <= before + one.text.start)
                .is_some()
            {
                longer += AM.len_utf8();
            }
            all.push((
                (before + one.text.start).saturating_sub(longer),
                one.advance,
            ));
        }
        before += run.text.len();
    }
    all
}

/// The font of a character: that of its neighbour where it has it too, so that spaces cut no run.
fn font_of(character: char, weight: Weight, last: Option<usize>) -> usize {
    let of_weight = match weight {
        Weight::Regular => [0, 1],
        Weight::SemiBold => [2, 3],
    };
    let has = |font: &usize| has(*font, character);
    let is_thin = |font: &usize| character == ' ' && has(font);
    let found = last
        .filter(is_thin)
        .or_else(|| of_weight.into_iter().find(has));
    found.unwrap_or(of_weight[0])
}

/// Whether a font has a character.
pub(crate) fn has(font: usize, character: char) -> bool {
    let face = faces().get(font).and_then(Option::as_ref);
    face.is_some_and(|face| face.glyph_index(character).is_some())
}

/// The bundled fonts, and only these, for pictures; by their place in [`FONTS`].
pub(crate) fn database() -> (fontdb::Database, Vec<fontdb::ID>) {
    let mut database = fontdb::Database::new();
    for bytes in FONTS {
        database.load_font_data(bytes.to_vec());
    }
    let ids = database.faces().map(|face| face.id).collect();
    (database, ids)
}

fn faces() -> &'static [Option<Face<'static>>; 4] {
    static FACES: OnceLock<[Option<Face<'static>>; 4]> = OnceLock::new();
    FACES.get_or_init(|| FONTS.map(|bytes| Face::from_slice(bytes, 0)))
}

fn run(font: usize, text: String) -> Run {
    let mut glyphs = Vec::new();
    if let Some(face) = faces().get(font).and_then(Option::as_ref) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.guess_segment_properties();
        // What reads from right to left is in no bundled font: its boxes stand in the order of the text.
        buffer.set_direction(Direction::LeftToRight);
        // Letters are set as they were written: no two of them become another sign.
        let literal = [b"liga", b"calt", b"clig"]
            .map(|tag| Feature::new(rustybuzz::ttf_parser::Tag::from_bytes(tag), 0, ..));
        let found = rustybuzz::shape(face, &literal, buffer);
        let em = face.units_per_em() as f32;
        let both = found.glyph_infos().iter().zip(found.glyph_positions());
        glyphs.extend(both.map(|(info, position)| Placed {
            id: info.glyph_id,
            text: info.cluster as usize..info.cluster as usize,
            advance: position.x_advance as f32 / em,
            offset: (position.x_offset as f32 / em, position.y_offset as f32 / em),
        }));
    }
    say_what_for(&mut glyphs, &text);
    Run { font, text, glyphs }
}

/// Says of each glyph which part of the text it stands for; until now each knows where its cluster begins.
fn say_what_for(glyphs: &mut [Placed], text: &str) {
    let mut from = 0;
    while let Some(start) = glyphs.get(from).map(|one| one.text.start) {
        let rest = &glyphs[from..];
        let n = rest
            .iter()
            .take_while(|one| one.text.start == start)
            .count();
        let end = rest.get(n).map_or(text.len(), |next| next.text.start);
        let cluster = text.get(start..end).unwrap_or_default();
        let characters: Vec<(usize, char)> = cluster.char_indices().collect();
        for (i, glyph) in glyphs[from..from + n].iter_mut().enumerate() {
            glyph.text = match characters.get(i) {
                Some((at, character)) if characters.len() == n => {
                    start + at..start + at + character.len_utf8()
                }
                _ => start..end.max(start),
            };
        }
        from += n;
    }
}

#[cfg(test)]
mod tests {
    use super::{Weight, advances, apart, shaped, width};

    #[test]
    fn every_glyph_of_thai_stands_for_its_own_character() {
        let runs = shaped("ที่ปู่ย่า", Weight::Regular);
        assert_eq!(runs.len(), 1);
        let texts: String = runs[0]
            .glyphs
            .iter()
            .map(|one| &runs[0].text[one.text.clone()])
            .collect();
        assert_eq!(texts, "ที่ปู่ย่า");
    }

    #[test]
    fn am_is_drawn_as_two_signs_and_measured_as_one() {
        let text = "ทำน้ำใจ x";
        assert_eq!(apart(text), "ท\u{e4d}าน\u{e4d}้าใจ x");
        let starts: Vec<usize> = advances(text, Weight::Regular)
            .into_iter()
            .map(|(at, _)| at)
            .collect();
        assert!(starts.is_sorted(), "{starts:?}");
        assert!(starts.iter().all(|&at| at < text.len()));
        assert_eq!(starts.last(), Some(&(text.len() - 1)));
        for run in shaped(text, Weight::Regular) {
            assert_eq!(run.glyphs.len(), run.text.chars().count());
        }
    }

    #[test]
    fn marks_above_and_below_add_no_width() {
        assert_eq!(width("ก", Weight::Regular), width("กี่", Weight::Regular));
        assert!(width("Lead", Weight::SemiBold) > width("Lead", Weight::Regular));
        assert_eq!(width("", Weight::Regular), 0.0);
    }

    #[test]
    fn letters_that_no_font_has_take_place_in_the_order_of_the_text() {
        let text = "ab עברית 🎉 日本";
        let runs = shaped(text, Weight::Regular);
        let all: String = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(all, text);
        let starts = runs
            .iter()
            .flat_map(|run| run.glyphs.iter().map(|one| one.text.start));
        assert!(starts.collect::<Vec<_>>().is_sorted());
    }
}
