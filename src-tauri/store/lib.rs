//! Where is everything kept? One SQLite file, a workspace: what each import said, the list and the
//! tables around it that follow from it, the definitions, their runs, and the versions that were
//! signed. The only crate that runs SQL.
//!
//! Invariants: one writer at a time, held by a lock file, and any number of readers; what an import
//! said never changes; a change is there whole or not at all; a file that is not ours, or newer, or
//! altered, is refused and never written to.

mod alone;
mod apart;
mod back_up;
mod block_list;
mod by_import;
mod calibrations;
mod chunks;
mod codec;
mod columns;
mod coverage;
mod definitions;
mod edits;
mod erase;
mod error;
mod fields;
mod fold;
mod history;
mod imports;
mod joins;
mod journal;
mod list;
mod lists;
mod mappings;
mod measures;
mod members;
mod merges;
mod meta;
mod open;
mod ordinals;
mod past;
mod points;
mod records;
mod runs;
mod schema;
mod sharing;
#[cfg(test)]
mod tests;
mod undo;
pub mod value_formats;
mod versions;
mod without;
mod workshops;

pub use alone::Parts;
pub use block_list::{BlockList, Blocked};
pub use by_import::ByImport;
pub use calibrations::NewCalibration;
pub use definitions::SavedDefinition;
pub use erase::Erased;
pub use error::StoreError;
pub use history::{Absent, Origin, Told};
pub use imports::NewImport;
pub use joins::{JoinRecord, ValueRecord};
pub use lists::{LeadList, MemberChange};
pub use members::{Members, MembersOrigin};
pub use merges::{MergeRecord, MergedAway};
pub use open::{Access, ReadOnlyReason, Store};
pub use points::Point;
pub use records::{ImportRecord, KeptProblem, Manner};
pub use runs::{NewRun, SavedRun, StageMasks, out_hash};
pub use sharing::Merging;
pub use undo::{NewMerge, ValueMend};
pub use without::Without;
pub use workshops::{BallotRecord, WorkshopRecord};
