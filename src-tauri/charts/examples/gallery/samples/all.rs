//! What is drawn to be looked at, and to be tested: one figure of each kind, in three languages.

mod flows;
mod rows;
mod texts;
mod time;

use charts::{Around, Figure};
pub(crate) use texts::Language;

/// All of them, each with a name.
pub(crate) fn samples(language: Language) -> Vec<(&'static str, Figure)> {
    let mut all = time::figures(language);
    all.extend(rows::figures(language));
    all.extend(flows::figures(language));
    all
}

/// A funnel, which needs more room than a card has.
pub(crate) fn funnel(language: Language) -> Figure {
    Figure::Funnel(flows::funnel(language))
}

fn around(language: Language, title: [&str; 3], subtitle: [&str; 3]) -> Around {
    Around {
        title: language.of(title),
        subtitle: language.of(subtitle),
        note: String::new(),
        empty_text: language.of([
            "Nothing to draw yet. Import a lead list.",
            "Nie ma jeszcze czego pokazać. Zaimportuj listę leadów.",
            "ยังไม่มีข้อมูลให้แสดง นำเข้ารายการลีดก่อน",
        ]),
    }
}

/// A figure that looks random and is the same each time, from 0 to 1.
fn drawn(seed: u32) -> f64 {
    let mut state = seed.wrapping_mul(2_654_435_761) ^ 0x9e37_79b9;
    state ^= state >> 15;
    state = state.wrapping_mul(2_246_822_519);
    state ^= state >> 13;
    f64::from(state) / f64::from(u32::MAX)
}
