//! How do a moment and a side stand in a column? What a column holds that is neither is damage, said as such.

use definition::Owner;
use jiff::Timestamp;

use crate::StoreError;
use crate::error::damaged;

/// The moment that a text is.
pub(crate) fn moment(text: &str) -> Result<Timestamp, StoreError> {
    text.parse().map_err(|_| damaged("a moment is none"))
}

/// A side, or both, as columns name it.
pub(crate) fn side_name(owner: Owner) -> &'static str {
    match owner {
        Owner::Marketing => "marketing",
        Owner::Sales => "sales",
        Owner::Both => "both",
    }
}

/// The side, or both, of this name.
pub(crate) fn side_named(name: &str) -> Result<Owner, StoreError> {
    let all = [Owner::Marketing, Owner::Sales, Owner::Both];
    let named = all.into_iter().find(|owner| side_name(*owner) == name);
    named.ok_or_else(|| damaged("a side is none"))
}
