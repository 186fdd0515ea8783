//! What do the journeys and the stories share? The places of the built programs and a client that
//! drives the app in its real web view.
//!
//! Invariant: nothing here links Tauri or a crate of the app; the programs are used as built.

pub mod places;
pub mod webdriver;
