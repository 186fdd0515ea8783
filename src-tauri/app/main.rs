//! The window: the only program that knows Tauri.
//!
//! `leadpact-app [WORKSPACE]` opens the window, on that workspace where one is named. A debug build
//! also answers `--bindings`, which prints the TypeScript of the wire for the test that keeps
//! `ui/src/backend/bindings.ts` true.

// A release on Windows must not open a console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod ballot_file;
mod bindings;
mod clipboard;
mod clock;
mod commands;
mod figures;
mod files;
mod opened;
#[cfg(target_os = "linux")]
mod painting;
mod person;
mod session;
mod settings;
mod twice;
mod window;
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(done) = workspace::read_apart(std::env::args_os().skip(1)) {
        return done;
    }
    let argument = std::env::args_os().nth(1);
    #[cfg(debug_assertions)]
    if argument.as_deref() == Some(std::ffi::OsStr::new("--bindings")) {
        return bindings::print();
    }
    #[cfg(target_os = "linux")]
    painting::suit_machine();
    let named = argument.or_else(|| std::env::var_os("LEADPACT_WORKSPACE"));
    window::run(named.map(PathBuf::from))
}
