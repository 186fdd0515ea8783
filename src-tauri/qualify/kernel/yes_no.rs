//! Which rows say yes, or no? What stands in a row without a value has no meaning.

use lead::Mask;

/// The rows that say yes when `wanted`, those that say no otherwise.
pub(crate) fn rows_that_say(yes: &Mask, wanted: bool) -> Mask {
    if wanted { yes.clone() } else { yes.not() }
}
