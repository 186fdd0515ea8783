//! How do companies, deals and activities get around the list of both sides? Ours imports the generated
//! tables; the peer reads the same files, and whose rows are whose is told to it, found once as it is
//! found once by us.

use super::engine::template;
use super::python;
use super::side::{Answer, Side};
use super::work::Around;
use crate::command::Step;
use crate::failure::Failure;
use crate::places;
use std::path::{Path, PathBuf};

const LOAD: &str = "src-tauri/xtask/bench/engine_around.sql";
/// Those of which nobody works at two, so that a join says the same on both sides.
pub(super) const COMPANIES: &str = "companies-once.csv";

/// A copy of a workspace, with the companies, deals and activities of its people.
///
/// # Errors
/// The generator left no such tables, or they cannot be imported.
pub(super) fn with_tables(
    workspace: &Path,
    folder: &Path,
    python: &Path,
) -> Result<PathBuf, Failure> {
    python::each_company_once(python, folder)?;
    let copy = workspace.with_file_name("engine-around.leadpact");
    places::forget_workspace(&copy)?;
    std::fs::copy(workspace, &copy)?;
    let name = copy.to_string_lossy();
    for (table, file) in [
        ("companies", COMPANIES),
        ("deals", "deals.csv"),
        ("activities", "activities.csv"),
    ] {
        let file = folder.join(file);
        let file = file.to_string_lossy();
        let words = ["--workspace", &*name, "import", &*file, "--table", table];
        // The generator's story is of two years.
        let covers = ["--covers", "2024-01-01..2026-11-22"];
        let covers = if table == "activities" {
            &covers[..]
        } else {
            &[]
        };
        Step::new(
            places::built("release", "leadpact"),
            &[&words[..], covers].concat(),
        )
        .run()?;
    }
    Ok(copy)
}

/// Gives the peer the tables in `folder`, and who works where as our side has found it.
///
/// # Errors
/// A side failed.
pub(super) fn tell(ours: &mut Side, duckdb: &mut Side, folder: &Path) -> Result<(), Failure> {
    let links = folder.join("works_at.csv");
    ours.ask("links", &links.to_string_lossy())?;
    let mut load = template(LOAD)?;
    for (name, file) in [
        ("links", links),
        ("companies", folder.join(COMPANIES)),
        ("deals", folder.join("deals.csv")),
    ] {
        load = load.replace(&format!("{{{name}}}"), &file.to_string_lossy());
    }
    let lines = load.lines().filter(|line| !line.starts_with("--"));
    let load: Vec<&str> = lines.map(str::trim).collect();
    duckdb.ask("criterion", &load.join(" "))?;
    Ok(())
}

/// How long opening took, and what is found when it is first asked.
pub(super) fn told(list: &Answer, around: &Answer, first: &[(&Around, f64)]) -> String {
    let mib = |answer: &Answer| {
        answer
            .counts
            .get(1)
            .map_or(0.0, |n| *n as f64 / 1_048_576.0)
    };
    let mut text = format!(
        "\nOpened in {:.2} s; with companies, deals and activities in {:.2} s, by which the process grew by {:.0} MiB.\n\
         The first question to what is around, which finds whose rows are whose:\n\n",
        list.seconds,
        around.seconds,
        mib(around),
    );
    for (asked, seconds) in first {
        let what = asked.work.what.split(':').next().unwrap_or_default();
        text.push_str(&format!("- {what}: {:.0} ms\n", 1000.0 * seconds));
    }
    text
}
