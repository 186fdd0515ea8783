//! Where do the peers live? In a virtual environment under `target/`, at pinned releases.

use crate::command::Step;
use crate::failure::Failure;
use crate::places;
use std::path::{Path, PathBuf};

/// The folder of the scripts.
pub(super) fn scripts() -> PathBuf {
    places::root().join("src-tauri/xtask/bench")
}

/// Makes the environment unless it already holds the pinned releases; gives back its Python.
///
/// # Errors
/// Python or its venv module is missing, or the packages cannot be fetched.
pub(super) fn provide() -> Result<PathBuf, Failure> {
    let home = places::out("bench").join("venv");
    let python = home.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let wanted = std::fs::read_to_string(scripts().join("requirements.txt"))?;
    let note = home.join("installed-requirements.txt");
    if std::fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    make(&home)?;
    let requirements = scripts().join("requirements.txt");
    let requirements = requirements.to_string_lossy();
    Step::new(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--requirement",
            &*requirements,
        ],
    )
    .with("PIP_DISABLE_PIP_VERSION_CHECK", "1")
    .run()?;
    std::fs::write(&note, wanted)?;
    Ok(python)
}

/// Leaves companies out that share a domain or a name with one before them in `folder`.
///
/// # Errors
/// The generator left no companies.
pub(super) fn each_company_once(python: &Path, folder: &Path) -> Result<(), Failure> {
    let script = scripts().join("each_company_once.py");
    let words = [
        &script,
        &folder.join("companies.csv"),
        &folder.join(super::around::COMPANIES),
    ];
    let words = words.map(|path| path.to_string_lossy());
    let words: Vec<&str> = words.iter().map(|word| &**word).collect();
    Step::new(python, &words).run().map(|_| ())
}

/// Leaves the labelled duplicates out of the people in `folder`; gives back the file of the others.
///
/// # Errors
/// The generator left no people or no labels.
pub(super) fn each_person_once(python: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let people = folder.join("people-once.csv");
    let script = scripts().join("each_person_once.py");
    let files = [
        &folder.join("people.csv"),
        &folder.join("labels.csv"),
        &people,
    ];
    let words: Vec<&Path> = std::iter::once(script.as_path())
        .chain(files.map(PathBuf::as_path))
        .collect();
    Step::new(python, &words).run()?;
    Ok(people)
}

/// The peers' releases, for a report.
///
/// # Errors
/// A peer does not say its release.
pub(super) fn versions(python: &Path) -> Result<String, Failure> {
    let ask =
        "import duckdb, polars; print(f'DuckDB {duckdb.__version__}, Polars {polars.__version__}')";
    Step::new(python, &["-c", ask])
        .read()
        .map(|text| text.trim().to_string())
        .ok_or_else(|| Failure::new("the peers do not say their releases"))
}

fn make(home: &Path) -> Result<(), Failure> {
    let home = home.to_string_lossy();
    for python in ["python3", "python"] {
        if Step::new(python, &["--version"]).read().is_none() {
            continue;
        }
        return Step::new(python, &["-m", "venv", "--clear", &*home])
            .run()
            .map(|_| ())
            .map_err(|_| {
                Failure::with_remedy(
                    "Python cannot make a virtual environment",
                    "install its venv module (Debian and Ubuntu: `apt-get install python3-venv`)",
                )
            });
    }
    Err(Failure::with_remedy(
        "Python is missing: the peers, DuckDB and Polars, are run by it",
        "install Python 3.10 or newer from your system's packages or https://www.python.org",
    ))
}
