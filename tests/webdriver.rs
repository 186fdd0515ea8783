//! How is the app driven as a person would drive it? Over WebDriver, in its own web view.
//!
//! [`journey`] starts the driver of WebKitGTK and, through it, the built app with a data folder
//! of its own. Waiting means asking again until a deadline; nothing sleeps for a fixed time.
//! Dropping the [`App`] ends the driver, the app and the web view's processes together.

mod app;
mod axe;
mod display;
mod driver;
mod element;
mod http;
mod keys;
mod pointer;
mod trouble;

pub use app::{App, Opening, journey};
pub use axe::Violation;
pub use element::Element;
pub use keys::Key;
pub use trouble::Trouble;
