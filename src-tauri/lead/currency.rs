//! In which money? A currency by its ISO 4217 code. Amounts in two currencies are two values: they
//! are compared only at rates somebody signed.

use serde::{Deserialize, Serialize};

/// A currency by its three-letter code: `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// A text that is no currency code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a currency code; write three letters like EUR")]
pub struct NotACurrency(pub String);

impl Currency {
    /// The currency of a code, in capitals or not; `None` when it is not three Latin letters.
    /// Whether such a currency circulates is not asked: codes come and go.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = NotACurrency;

    fn try_from(code: String) -> Result<Self, NotACurrency> {
        Self::from_code(code.trim()).ok_or(NotACurrency(code))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_letters_are_a_currency() {
        let cases = [
            ("EUR", Some("EUR")),
            ("pln", Some("PLN")),
            ("€", None),
            ("EURO", None),
            ("E1R", None),
            ("", None),
        ];
        for (code, expected) in cases {
            let found = Currency::from_code(code);
            assert_eq!(found.as_ref().map(Currency::code), expected, "of {code:?}");
        }
    }
}
