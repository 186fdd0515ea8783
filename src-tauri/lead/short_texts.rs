//! Which code has a short text that was seen a moment ago? Texts of up to sixteen bytes are compared as two numbers,
//! without their letters being looked up.
//! Invariant: a code that is given is that of exactly this text; not every code that was kept is found again.

/// How many are kept; a later one takes the place of an earlier.
const MOST: usize = 512;
/// The golden ratio as a fraction of 2^64: its products are spread over the upper bits.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// A text of one to sixteen bytes as numbers: different texts are different.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShortText {
    first: u64,
    last: u64,
    n_bytes: u8,
}

impl ShortText {
    /// `None` of an empty text and of a longer one.
    #[inline]
    pub(crate) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let n_bytes = u8::try_from(bytes.len())
            .ok()
            .filter(|n| (1..=16).contains(n))?;
        // The ends overlap where the text is shorter than both.
        let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (bytes.first_chunk(), bytes.last_chunk()) {
                (Some(first), Some(last)) => (
                    u64::from(u32::from_le_bytes(*first)),
                    u64::from(u32::from_le_bytes(*last)),
                ),
                _ => (
                    u64::from(u16::from_le_bytes([bytes[0], bytes[bytes.len() / 2]])),
                    u64::from(bytes[bytes.len() - 1]),
                ),
            },
        };
        Some(Self {
            first,
            last,
            n_bytes,
        })
    }

    fn place(self) -> usize {
        let mixed =
            (self.first ^ self.last.rotate_left(29) ^ u64::from(self.n_bytes)).wrapping_mul(SPREAD);
        (mixed >> 32) as usize % MOST
    }
}

/// The codes of short texts that were seen lately.
#[derive(Debug, Default)]
pub(crate) struct ShortTexts {
    /// Empty before the first; a place without a text has the text of no bytes.
    kept: Vec<(ShortText, u16)>,
}

impl ShortTexts {
    #[inline]
    pub(crate) fn code_of(&self, text: ShortText) -> Option<u16> {
        let (kept, code) = self.kept.get(text.place())?;
        (*kept == text).then_some(*code)
    }

    pub(crate) fn keep(&mut self, text: ShortText, code: u16) {
        if self.kept.is_empty() {
            self.kept = vec![Default::default(); MOST];
        }
        self.kept[text.place()] = (text, code);
    }

    /// Forgets all codes.
    pub(crate) fn clear(&mut self) {
        self.kept.fill(Default::default());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn different_short_texts_are_different(
            one in "[ab\u{0}ż]{0,9}|[a-c]{0,17}", other in "[ab\u{0}ż]{0,9}|[a-c]{0,17}"
        ) {
            let (of_one, of_other) = (ShortText::of(&one), ShortText::of(&other));
            prop_assert_eq!(of_one.is_some(), (1..=16).contains(&one.len()));
            if of_one.is_some() || of_other.is_some() {
                prop_assert_eq!(of_one == of_other, one == other);
            }
        }

        #[test]
        fn a_code_that_is_found_is_that_of_the_text(texts in prop::collection::vec("[a-f]{1,5}", 1..2_000)) {
            let mut codes = ShortTexts::default();
            for (code, text) in texts.iter().enumerate() {
                let Some(short) = ShortText::of(text) else { continue };
                match codes.code_of(short) {
                    Some(kept) => prop_assert_eq!(&texts[usize::from(kept)], text),
                    None => codes.keep(short, code as u16),
                }
            }
        }
    }
}
