//! Is the map of the house short enough to be read, and does it name every room?

use crate::tree;

const LINES: usize = 250;

#[test]
fn the_architecture_is_at_most_250_lines() {
    let lines = tree::read("ARCHITECTURE.md").lines().count();
    assert!(
        lines <= LINES,
        "ARCHITECTURE.md: {lines} lines, at most {LINES}: shorten it"
    );
}

#[test]
fn the_architecture_names_every_crate() {
    let text = tree::read("ARCHITECTURE.md");
    let unnamed: Vec<String> = rooms()
        .into_iter()
        .filter(|room| !text.contains(room))
        .collect();
    assert!(
        unnamed.is_empty(),
        "ARCHITECTURE.md does not name: {}",
        unnamed.join(", ")
    );
}

/// The folders under `src-tauri` that hold Rust.
fn rooms() -> Vec<String> {
    let mut rooms: Vec<String> = tree::sources(&["src-tauri"], &[".rs"])
        .iter()
        .filter_map(|source| source.path.split('/').nth(1).map(String::from))
        .collect();
    rooms.dedup();
    rooms
}
