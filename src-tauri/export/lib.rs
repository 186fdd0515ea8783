//! How do verdicts and figures leave the program? One file per format.
//!
//! Invariants: a cell that a spreadsheet would run is made harmless, and `lead::unescape_cell` undoes it;
//! no control character that steers a terminal or turns text around is written; rows stream, so
//! that a list of any length needs no more memory.

mod csv_cells;
mod encoded;
mod error;
mod figures;
mod format;
mod funnel_csv;
mod hand_off_csv;
mod lines;
mod pseudonym;
mod qualified;
mod qualified_csv;
mod qualified_json;
mod qualified_xlsx;

pub use csv_cells::clean;
pub use encoded::Unwritable;
pub use error::ExportError;
pub use figures::{About, Figure, Figures, write_figures, write_figures_xlsx};
pub use format::{Delimiter, Encoding, Format};
pub use funnel_csv::{FunnelLine, write_funnel, write_funnel_by, write_funnel_steps};
pub use hand_off_csv::write_hand_off;
pub use lines::Names;
pub use pseudonym::pseudonym;
pub use qualified::{Column, Leads, Tick};
pub use qualified_csv::write_qualified;
pub use qualified_json::write_qualified_json;
pub use qualified_xlsx::write_qualified_xlsx;
