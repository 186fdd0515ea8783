//! What does a person meet in the built app, in its real web view?
//!
//! Each journey opens the app with a data folder of its own, does what a person would do, looks at
//! what a person would see, and leaves a picture of each screen in `target/screens/`.

mod first_run;
