//! How do words and figures become paper?
//!
//! One plain model of a paper goes in; PDF, HTML and Markdown come out. Every text in it is somebody's
//! words and is set as text, whatever it holds: nothing in it is read as markup.
//!
//! Invariants: the same paper gives the same bytes; fonts are the bundled ones, never the system's;
//! control and direction characters never leave; no I/O and no clock.

mod clean;
mod error;
mod html;
mod layout;
mod letters;
mod lines;
mod markdown;
mod minutes;
mod model;
mod pages;
mod pdf;
mod picture_page;
#[cfg(test)]
mod tests;

pub use error::PaperError;
pub use html::html;
pub use markdown::markdown;
pub use minutes::{Answered, Decision, Judged, Minutes, OpenPoint, Proposed};
pub use model::{
    Alignment, Block, Change, Colours, Column, Form, Owned, Paper, Sentence, Signature, Signed,
    Tint,
};
pub use pdf::{fits_a_card, n_pages, pdf};
pub use picture_page::{PicturePage, picture_pdf};
