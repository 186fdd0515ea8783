//! Which texts look like others? Texts are compared folded; where they repeat, each distinct text
//! is looked at once.

use lead::{Mask, Past, Texts, fold};

use crate::plan::{Like, TextAsk};

/// The rows whose text looks as asked. A row that is not `known` may be among them or not.
pub(crate) fn rows_like(texts: &Texts, known: &Mask, ask: &TextAsk) -> Mask {
    match texts {
        Texts::Coded { codes, dict } => {
            let like: Vec<bool> = dict.iter().map(|text| is_like(text, ask)).collect();
            Mask::from_fn(codes.len(), |row| like[usize::from(codes[row])])
        }
        Texts::Plain(rows) => Mask::from_fn(rows.len(), |row| {
            known.contains(row) && is_like(rows.get(row), ask)
        }),
    }
}

fn is_like(text: &str, ask: &TextAsk) -> bool {
    let text = fold(text);
    let like = match &ask.like {
        Like::AnyOf(texts) => texts.contains(&text),
        Like::ContainsAny(parts) => parts.iter().any(|part| text.contains(part.as_str())),
        Like::StartsWith(start) => text.starts_with(start.as_str()),
        Like::EndsWith(end) => text.ends_with(end.as_str()),
    };
    like != ask.negated
}

/// Of `n_rows` leads from `first` on, those of which a text said before looks as asked.
pub(crate) fn rows_that_were(past: &Past, first: usize, n_rows: usize, ask: &TextAsk) -> Mask {
    let mut words = vec![0_u64; n_rows.div_ceil(64)];
    for (lead, text) in past.iter() {
        let row = (lead as usize)
            .checked_sub(first)
            .filter(|row| *row < n_rows);
        if let Some(row) = row
            && is_like(text, ask)
        {
            words[row / 64] |= 1 << (row % 64);
        }
    }
    Mask::from_words(words, n_rows)
}
