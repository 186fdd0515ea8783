//! What can the window ask for? One file per noun; each command hands over to a use case, off the
//! main thread, and turns its answer into the wire's shape.

pub(crate) mod agreement;
pub(crate) mod block_list;
pub(crate) mod calibration;
pub(crate) mod copies;
pub(crate) mod decisions;
pub(crate) mod definition;
pub(crate) mod duplicates;
pub(crate) mod finding;
pub(crate) mod funnel;
pub(crate) mod hand_off;
pub(crate) mod import;
pub(crate) mod imports;
pub(crate) mod joining;
pub(crate) mod leads;
pub(crate) mod lists;
pub(crate) mod mapping;
pub(crate) mod measure;
pub(crate) mod money;
pub(crate) mod own_funnels;
pub(crate) mod papers;
pub(crate) mod personal;
pub(crate) mod positions;
pub(crate) mod price;
pub(crate) mod promises;
pub(crate) mod proposals;
pub(crate) mod reminders;
pub(crate) mod tables;
pub(crate) mod workshop;
pub(crate) mod workspace;
