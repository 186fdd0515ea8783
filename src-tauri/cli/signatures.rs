//! Who signed, as every command says it?

use agreement::{Side, SignOff};
use serde::Serialize;
use words::Words;

#[derive(Serialize)]
pub(crate) struct SignOffSaid {
    name: String,
    side: &'static str,
    at: String,
}

/// Signatures as JSON, in their order.
pub(crate) fn sign_offs_said(sign_offs: &[SignOff]) -> Vec<SignOffSaid> {
    let said = sign_offs.iter().map(|one| SignOffSaid {
        name: one.name.clone(),
        side: one.side.name(),
        at: one.at.to_string(),
    });
    said.collect()
}

/// A side in words.
pub(crate) fn side_said(side: Side, words: Words) -> String {
    words.say(&format!("side-{}", side.name()), &[])
}
