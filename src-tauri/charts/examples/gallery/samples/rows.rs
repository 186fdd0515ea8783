//! Figures.

use charts::Figure;

use super::Language;

pub(crate) fn figures(_language: Language) -> Vec<(&'static str, Figure)> {
    Vec::new()
}
