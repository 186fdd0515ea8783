//! Are Rust and Node there, and new enough?

use crate::command::Step;
use crate::failure::Failure;
use crate::{machine, places};
use std::fmt;

/// The Node releases that the user interface's build tool accepts: this one within its major
/// release, or any later major release.
const NODE: Version = Version(20, 19, 0);

/// A release number; a part that is not written counts as 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(u32, u32, u32);

impl Version {
    /// The first thing in `text` that reads like a release number.
    fn find(text: &str) -> Option<Self> {
        let word = text
            .split(|letter: char| !(letter.is_ascii_digit() || letter == '.'))
            .find(|word| word.chars().any(|letter| letter.is_ascii_digit()))?;
        let mut parts = word.split('.').map(|part| part.parse().unwrap_or(0));
        Some(Self(
            parts.next()?,
            parts.next().unwrap_or(0),
            parts.next().unwrap_or(0),
        ))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// # Errors
/// Rust is older than the workspace needs.
pub(crate) fn need_rust() -> Result<(), Failure> {
    let manifest = std::fs::read_to_string(places::root().join("Cargo.toml"))?;
    let needed = manifest
        .lines()
        .find(|line| line.starts_with("rust-version"))
        .and_then(Version::find)
        .ok_or_else(|| Failure::new("Cargo.toml does not say which Rust it needs"))?;
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let found = Step::new(rustc, &["--version"])
        .read()
        .and_then(|text| Version::find(&text));
    let remedy = format!(
        "`rustup update stable`, or https://rustup.rs when Rust {needed} or newer is not packaged for this system"
    );
    match found {
        Some(found) if found >= needed => Ok(()),
        Some(found) => Err(Failure::with_remedy(
            format!("Rust {found} is too old: {needed} or newer is needed"),
            remedy,
        )),
        None => Err(Failure::with_remedy(
            "rustc does not answer to --version",
            remedy,
        )),
    }
}

/// # Errors
/// Node or npm is missing or too old.
pub(crate) fn need_node() -> Result<(), Failure> {
    let remedy = format!(
        "install Node {NODE} or newer (the long-term release) from https://nodejs.org or your version manager; npm comes with it"
    );
    let found = Step::new("node", &["--version"])
        .read()
        .and_then(|text| Version::find(&text));
    match found {
        None => {
            return Err(Failure::with_remedy(
                "Node is missing: it builds the user interface",
                remedy,
            ));
        }
        Some(found) if found < NODE => {
            return Err(Failure::with_remedy(
                format!("Node {found} is too old: {NODE} or newer is needed"),
                remedy,
            ));
        }
        Some(_) => {}
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if Step::new(npm, &["--version"]).read().is_none() {
        return Err(Failure::with_remedy(
            "npm is missing: it brings the user interface's packages",
            remedy,
        ));
    }
    Ok(())
}

/// Whether `cargo nextest` is there; it is used when it is, and never required.
pub(crate) fn has_nextest() -> bool {
    machine::program_path("cargo-nextest").is_some()
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn a_release_number_is_found_in_what_a_program_says() {
        let cases = [
            ("v20.20.2\n", Some(Version(20, 20, 2))),
            (
                "rustc 1.95.0 (f2d3ce0bd 2026-03-21)",
                Some(Version(1, 95, 0)),
            ),
            ("rust-version = \"1.95\"", Some(Version(1, 95, 0))),
            ("command not found", None),
        ];
        for (text, version) in cases {
            assert_eq!(Version::find(text), version, "{text}");
        }
        assert!(Version(20, 9, 0) < Version(20, 19, 0));
    }
}
