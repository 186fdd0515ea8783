//! How long does a person wait in the released window? Opening it, and working in it on lists of
//! growing size.

use super::generate;
use crate::command::Step;
use crate::failure::Failure;
use crate::{node_modules, places, say, system_packages, toolchain};
use std::path::Path;

/// Times the opening: a first start, and a start on the sample workspace.
///
/// # Errors
/// Something is missing, or the window does not open.
pub(super) fn opening() -> Result<(), Failure> {
    build()?;
    let folder = places::out("bench").join("opening");
    // Made anew, so that the story is of today's program.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let sample = text(&folder.join("sample.leadpact"));
    leadpact(&["--workspace", &sample, "sample"])?;
    let app = text(&places::built("release", "leadpact-app"));
    for (what, words) in [
        ("first start", vec![&app]),
        ("sample story", vec![&app, &sample]),
    ] {
        say::heading(what);
        Step::new(places::built("release", "opening_time"), &words).talk()?;
    }
    Ok(())
}

/// Times edits, jumps, scrolling and filters on lists of a hundredth, a tenth and all of `most` leads,
/// under the definition of the sample story.
///
/// # Errors
/// Something is missing, or a step fails in the window.
pub(super) fn at_work(most: usize) -> Result<(), Failure> {
    build()?;
    let folder = places::out("bench").join("window");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let (story, definition) = (
        text(&folder.join("story.leadpact")),
        text(&folder.join("definition.json")),
    );
    leadpact(&["--workspace", &story, "sample"])?;
    leadpact(&["--workspace", &story, "definition", "export", &definition])?;
    let app = text(&places::built("release", "leadpact-app"));
    for people in [most.div_ceil(100), most.div_ceil(10), most] {
        say::heading(format!("{people} leads"));
        let list = folder.join(people.to_string());
        generate(people, &list)?;
        let (workspace, file) = (
            text(&list.join("list.leadpact")),
            text(&list.join("people.csv")),
        );
        leadpact(&["--workspace", &workspace, "new"])?;
        leadpact(&["--workspace", &workspace, "import", &file])?;
        leadpact(&[
            "--workspace",
            &workspace,
            "definition",
            "import",
            &definition,
        ])?;
        Step::new(places::built("release", "window_time"), &[&app, &workspace]).talk()?;
    }
    Ok(())
}

fn build() -> Result<(), Failure> {
    toolchain::need_rust()?;
    toolchain::need_node()?;
    system_packages::for_journeys()?;
    node_modules::provide()?;
    Step::npm(&["run", "--silent", "build"]).run()?;
    let packages = ["leadpact-app", "cli", "tests"];
    let named = packages.iter().flat_map(|package| ["--package", *package]);
    let build = ["build", "--release", "--bins"].into_iter().chain(named);
    Step::cargo(&build.collect::<Vec<_>>()).talk()
}

fn leadpact(words: &[&str]) -> Result<(), Failure> {
    Step::new(places::built("release", "leadpact"), words)
        .run()
        .map(|_| ())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
