//! What do the journeys and the stories share? The places of the built programs, a client that
//! drives the app in its real web view, and the display it is shown on.
//!
//! Invariant: nothing here links Tauri or a crate of the app; the programs are used as built.

pub mod archive;
pub mod handed_versions;
pub mod places;
pub mod three_versions;
pub mod webdriver;
pub mod x11;
pub mod x11_eye;
