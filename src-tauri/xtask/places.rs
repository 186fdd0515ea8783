//! Where is what? Every path the tasks use, so that they agree and none is guessed twice.

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    // Set at run time by `cargo run`, so that a binary built elsewhere still finds this checkout.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest
        .ancestors()
        .nth(2)
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The folder of the user interface.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// Where the tasks write what a maker looks at; ignored by git whatever cargo's target folder is.
pub(crate) fn out(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// A program that cargo built, in cargo's own target folder.
pub(crate) fn built(profile: &str, program: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |dir| root().join(dir));
    target
        .join(profile)
        .join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// Removes a workspace and the files kept beside it; one that is not there is fine.
///
/// # Errors
/// A file is there and cannot be removed.
pub(crate) fn forget_workspace(workspace: &Path) -> std::io::Result<()> {
    for suffix in ["", "-wal", "-shm", "-journal", "-lock"] {
        let mut name = workspace.as_os_str().to_owned();
        name.push(suffix);
        match std::fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
