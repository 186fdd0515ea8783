//! What does a person meet in the built app, in its real web view?
//!
//! Each journey opens the app with a data folder of its own, does what a person would do, looks at
//! what a person would see, and leaves a picture of each screen in `target/screens/`.
#![cfg(test)]

mod agreement;
mod bad_files;
mod behaviour;
mod by_keyboard;
mod calibration;
mod closing;
mod copies;
mod dashboard;
mod divided;
mod drafting;
mod dropping;
mod duplicates;
mod every_figure;
mod every_figure_speaks;
mod every_file;
mod figure_card;
mod figures;
mod first_run;
mod first_steps;
mod handed;
mod import;
mod imports;
mod improve;
mod in_polish;
mod in_six_languages;
mod joining;
mod keys;
mod lists;
mod looks;
mod main_job;
mod mapping;
mod masked;
mod measure;
mod measured;
mod mending;
mod money;
mod more_tables;
mod odd_measure;
mod other_programs;
mod over_time;
mod own_builder;
mod own_funnels;
mod papers;
mod pasting;
mod positions;
mod price;
mod promises;
#[path = "../../src-tauri/papers/tests/read_pdf.rs"]
mod read_pdf;
mod real_exports;
mod sample;
mod sample_tables;
mod sharing;
mod small_windows;
mod speaking;
mod steps;
mod tables;
mod targets;
mod told;
mod ways;
mod words;
mod workshop;
mod workspaces;
mod write_back;
mod written;
mod x11_drag;
mod zero;
