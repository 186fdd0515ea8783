//! How wide is each column of a table? As wide as its widest cell where there is room for all, with letters that are a
//! little smaller if that is enough; else its widest word and a share of what is left, and where not even the words
//! have room, the letters of that table are smaller still.
//!
//! Invariant: the columns and the gaps between them are no wider than the room.

use crate::Column;
use crate::layout::{Setting, Style};
use crate::letters::width;
use crate::lines::widest_word;

/// Between two columns.
pub(super) const GAP: f32 = 12.0;
/// So that no cell needs a second line, letters are made no smaller than this share of what they would be.
const LINE_LETTERS: f32 = 0.8;
/// So that no word is cut, no smaller than this.
const WORD_LETTERS: f32 = 0.72;

/// How the columns of a table are set.
pub(super) struct Columns {
    /// Where each begins and how wide it is.
    pub(super) places: Vec<(f32, f32)>,
    /// How large its letters are, as a share of what they would be.
    pub(super) letters: f32,
}

impl Setting {
    pub(super) fn columns(
        &self,
        columns: &[Column],
        rows: &[Vec<String>],
        (head, body): (Style, Style),
    ) -> Columns {
        let gaps = columns.len().saturating_sub(1) as f32;
        let room = (self.width - GAP * gaps).max(1.0);
        let widest = |of: &dyn Fn(&str, Style) -> f32| -> Vec<f32> {
            let each = columns.iter().enumerate().map(|(i, column)| {
                let cells = rows.iter().filter_map(|row| row.get(i));
                let cells = cells.map(|text| of(text, body));
                cells.fold(of(&column.head, head), f32::max) + 1.0
            });
            each.collect()
        };
        let natural = widest(&|text, style| width(text, style.weight) * style.size);
        let needed: f32 = natural.iter().sum();
        if needed * LINE_LETTERS <= room {
            let letters = (room / needed).min(1.0);
            let spare = (room - needed * letters) / columns.len().max(1) as f32;
            let wide = natural.into_iter().map(|one| one * letters + spare);
            return placed(wide.collect(), letters);
        }
        let words = widest(&|text, style| widest_word(text, style.weight, style.size));
        let letters = (room / words.iter().sum::<f32>()).clamp(WORD_LETTERS, 1.0);
        let small = |all: Vec<f32>| -> Vec<f32> { all.iter().map(|one| one * letters).collect() };
        let (natural, words) = (small(natural), small(words));
        let left = room - words.iter().sum::<f32>();
        if left < 0.0 {
            // Words will be cut, those of the widest columns.
            return placed(shared(&natural, room), letters);
        }
        let wanted: Vec<f32> = natural.iter().zip(&words).map(|(n, w)| n - w).collect();
        let more = shared(&wanted, left);
        let wide = words.iter().zip(more).map(|(word, more)| word + more);
        placed(wide.collect(), letters)
    }
}

/// What each gets of so much: those that want little what they want, the others equal shares of what is left.
fn shared(wanted: &[f32], much: f32) -> Vec<f32> {
    let (mut left, mut sharing) = (much, wanted.len() as f32);
    let mut ordered = wanted.to_vec();
    ordered.sort_by(f32::total_cmp);
    for one in ordered {
        if one > left / sharing.max(1.0) {
            break;
        }
        left -= one;
        sharing -= 1.0;
    }
    let most = match sharing > 0.0 {
        true => left / sharing,
        false => f32::INFINITY,
    };
    wanted.iter().map(|one| one.min(most)).collect()
}

fn placed(wide: Vec<f32>, letters: f32) -> Columns {
    let mut at = 0.0;
    let place = |wide: f32| {
        let place = (at, wide);
        at += wide + GAP;
        place
    };
    Columns {
        places: wide.into_iter().map(place).collect(),
        letters,
    }
}
