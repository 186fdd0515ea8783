//! Where are the checkout, the built programs and the pictures?

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a folder is tried to be removed, and how long to wait between two tries.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(20);

/// The root of the checkout.
#[must_use]
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A program that cargo built into the same folder as the running test: `leadpact`, `leadpact-app`.
///
/// # Errors
/// It is not there; the message says how to build it.
pub fn program(name: &str) -> io::Result<PathBuf> {
    // A test program lies in `<profile>/deps`, so this holds for every target folder and profile.
    let test = std::env::current_exe()?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let program = test
        .ancestors()
        .nth(2)
        .map(|profile| profile.join(file))
        .unwrap_or_default();
    if program.is_file() {
        return Ok(program);
    }
    let message = format!(
        "{} is not built: run `cargo build --workspace --bins` first, or `cargo xtask test`",
        program.display()
    );
    Err(io::Error::new(io::ErrorKind::NotFound, message))
}

/// Where the pictures of the screens go.
#[must_use]
pub fn screens() -> PathBuf {
    root().join("target/screens")
}

/// A folder of its own for one test, removed when the value is dropped.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Makes an empty folder under the system's temporary one.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn new(what: &str) -> io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("leadpact-{what}-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
        Ok(Self { path })
    }

    /// The folder itself.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A file in the folder; it need not exist.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A program that was ended a moment ago may still be writing here. What cannot be removed
        // lies in the temporary folder, where the system clears up.
        for _ in 0..TRIES {
            let removed = std::fs::remove_dir_all(&self.path);
            if removed.is_ok() || !self.path.exists() {
                return;
            }
            std::thread::sleep(PAUSE);
        }
    }
}
