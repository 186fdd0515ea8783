//! Which letters are charts written in, and how wide are they?
//!
//! Text is measured by adding up advances, each character in the first bundled font that has it.
//! That is exact for Thai, whose vowels and tone marks above and below have no advance, and leaves
//! out kerning in Latin, which is well within the margin kept.

use std::sync::{Arc, OnceLock};

use ab_glyph::{Font, FontRef};
use plotters::style::{FontStyle, register_font};
use resvg::usvg::fontdb;

/// The families in the order of the SVG's `font-family`: resvg knows the static fonts as "Inter",
/// the web view bundles the same letters as "Inter Variable".
pub(crate) const FAMILY: &str = "Inter, Inter Variable, Noto Sans Thai, sans-serif";

/// Kept free for kerning and rounding, as a share of the width.
const MARGIN: f64 = 1.02;

const INTER_REGULAR: &[u8] = include_bytes!("fonts/Inter-Regular.ttf");
const INTER_SEMI_BOLD: &[u8] = include_bytes!("fonts/Inter-SemiBold.ttf");
const THAI_REGULAR: &[u8] = include_bytes!("fonts/NotoSansThai-Regular.ttf");
const THAI_SEMI_BOLD: &[u8] = include_bytes!("fonts/NotoSansThai-SemiBold.ttf");

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    SemiBold,
}

impl Weight {
    /// plotters knows no semi-bold; what it writes for bold is put right in the SVG.
    pub(crate) const fn style(self) -> FontStyle {
        match self {
            Self::Regular => FontStyle::Normal,
            Self::SemiBold => FontStyle::Bold,
        }
    }
}

/// The width of one line of text at a font size, in the unit of the size.
pub(crate) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let fonts = faces(weight);
    let ems: f64 = text
        .chars()
        .map(|character| advance(fonts, character))
        .sum();
    ems * size * MARGIN
}

/// Makes the fonts known to plotters, which wants them by name before it measures anything.
pub(crate) fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        // Only bytes that are no font are refused, and a test measures with these.
        let _ = register_font(FAMILY, FontStyle::Normal, INTER_REGULAR);
        let _ = register_font(FAMILY, FontStyle::Bold, INTER_SEMI_BOLD);
    });
}

/// The bundled fonts, and only these, for resvg.
pub(crate) fn database() -> Arc<fontdb::Database> {
    static DATABASE: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let database = DATABASE.get_or_init(|| {
        let mut database = fontdb::Database::new();
        for bytes in [INTER_REGULAR, INTER_SEMI_BOLD, THAI_REGULAR, THAI_SEMI_BOLD] {
            database.load_font_data(bytes.to_vec());
        }
        Arc::new(database)
    });
    Arc::clone(database)
}

/// The bundled font that has a character which the fonts used so far lack, in the weight of the
/// first of them; resvg's own choice would set semi-bold Thai in regular.
pub(crate) fn fallback(
    character: char,
    used: &[fontdb::ID],
    fonts: &fontdb::Database,
) -> Option<fontdb::ID> {
    let wanted = fonts.face(*used.first()?)?.weight;
    let has = |face: &&fontdb::FaceInfo| {
        let glyph = fonts.with_face_data(face.id, |bytes, index| {
            FontRef::try_from_slice_and_index(bytes, index).map(|font| font.glyph_id(character).0)
        });
        !used.contains(&face.id) && matches!(glyph, Some(Ok(glyph)) if glyph != 0)
    };
    let mut candidates: Vec<_> = fonts.faces().filter(has).collect();
    candidates.sort_by_key(|face| face.weight.0.abs_diff(wanted.0));
    candidates.first().map(|face| face.id)
}

type Faces = Vec<FontRef<'static>>;

fn faces(weight: Weight) -> &'static Faces {
    static REGULAR: OnceLock<Faces> = OnceLock::new();
    static SEMI_BOLD: OnceLock<Faces> = OnceLock::new();
    let read = |bytes: [&'static [u8]; 2]| {
        bytes
            .into_iter()
            .filter_map(|bytes| FontRef::try_from_slice(bytes).ok())
            .collect()
    };
    match weight {
        Weight::Regular => REGULAR.get_or_init(|| read([INTER_REGULAR, THAI_REGULAR])),
        Weight::SemiBold => SEMI_BOLD.get_or_init(|| read([INTER_SEMI_BOLD, THAI_SEMI_BOLD])),
    }
}

/// In ems; a whole em for a character that no bundled font has.
fn advance(fonts: &Faces, character: char) -> f64 {
    fonts
        .iter()
        .find_map(|font| {
            let glyph = font.glyph_id(character);
            let per_em = font.units_per_em()?;
            (glyph.0 != 0).then(|| f64::from(font.h_advance_unscaled(glyph) / per_em))
        })
        .unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::{Weight, database, faces, width};

    #[test]
    fn every_bundled_font_is_read() {
        assert_eq!(faces(Weight::Regular).len(), 2);
        assert_eq!(faces(Weight::SemiBold).len(), 2);
        assert_eq!(database().len(), 4);
    }

    #[test]
    fn the_six_languages_have_all_their_letters() {
        use ab_glyph::Font;
        let letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ æøåÆØÅ กขฃคงจฉชซญดตถทธนบปผฝพฟมยรลวศษสหฬอฮ ะาิีึืุูเแโใไ็่้๊๋์ํๆ ฿ \
                       0123456789 – − × ≥ ≤ · … % \u{a0} → ✓";
        for weight in [Weight::Regular, Weight::SemiBold] {
            for letter in letters.chars() {
                let found = faces(weight)
                    .iter()
                    .any(|font| font.glyph_id(letter).0 != 0);
                assert!(found, "{letter:?} in {weight:?}");
            }
        }
    }

    #[test]
    fn nothing_that_the_catalogues_say_lacks_a_letter() {
        use ab_glyph::Font;
        let catalogues = [
            include_str!("../../locales/en.ftl"),
            include_str!("../../locales/id.ftl"),
            include_str!("../../locales/th.ftl"),
            include_str!("../../locales/pl.ftl"),
            include_str!("../../locales/ms.ftl"),
            include_str!("../../locales/da.ftl"),
        ];
        for weight in [Weight::Regular, Weight::SemiBold] {
            for letter in catalogues.iter().flat_map(|text| text.chars()) {
                let found = faces(weight)
                    .iter()
                    .any(|font| font.glyph_id(letter).0 != 0);
                assert!(found || letter.is_control(), "{letter:?} in {weight:?}");
            }
        }
    }

    #[test]
    fn thai_marks_above_and_below_add_no_width() {
        assert_eq!(
            width("ก", Weight::Regular, 16.0),
            width("กี่", Weight::Regular, 16.0)
        );
        assert!(width("กา", Weight::Regular, 16.0) > width("ก", Weight::Regular, 16.0));
    }

    #[test]
    fn semi_bold_is_wider_than_regular_and_width_grows_with_size() {
        let name = "Opportunity";
        assert!(width(name, Weight::SemiBold, 16.0) > width(name, Weight::Regular, 16.0));
        let ratio = width(name, Weight::Regular, 32.0) / width(name, Weight::Regular, 16.0);
        assert!((ratio - 2.0).abs() < 1e-9);
    }
}
