//! Where does a journey get a workspace and large lists? From the built `leadpact`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tests::places::{self, Folder};

/// A new workspace in `folder` that holds the sample story.
#[track_caller]
pub(crate) fn workspace(folder: &Folder, name: &str) -> PathBuf {
    let path = folder.file(name);
    leadpact(&path, ["sample"]);
    path
}

/// A new workspace in `folder` that holds the sample story, judged by a definition with points and grades.
#[track_caller]
pub(crate) fn graded(folder: &Folder) -> PathBuf {
    let path = workspace(folder, "graded.leadpact");
    let definition = places::root().join("tests/fixtures/graded.json");
    let import = ["definition", "import"].map(OsStr::new);
    leadpact(&path, [&import[..], &[definition.as_os_str()]].concat());
    path
}

/// A new workspace in `folder` that holds the people of a file, and is judged by a definition.
#[track_caller]
pub(crate) fn of_file(folder: &Folder, file: &Path, definition: &str) -> PathBuf {
    let path = folder.file("team.leadpact");
    let written = folder.file("definition.json");
    std::fs::write(&written, definition).expect("the folder can be written to");
    leadpact(&path, ["new"]);
    leadpact(&path, [OsStr::new("import"), file.as_os_str()]);
    let import = ["definition", "import"].map(OsStr::new);
    leadpact(&path, [&import[..], &[written.as_os_str()]].concat());
    path
}

/// Makes a new workspace at `path` whose list is that of `file`.
#[track_caller]
pub(crate) fn made_of(path: &Path, file: &Path) {
    leadpact(path, ["new"]);
    leadpact(path, [OsStr::new("import"), file.as_os_str()]);
}

/// A file of what people did comes in.
#[track_caller]
pub(crate) fn import_activities(path: &Path, file: &Path) {
    let import = ["import", "--table", "activities"].map(OsStr::new);
    leadpact(path, [&import[..], &[file.as_os_str()]].concat());
}

/// `people.csv` of so many people.
#[track_caller]
pub(crate) fn people(folder: &Folder, n: u32) -> PathBuf {
    let out = folder.file("tables");
    let n = n.to_string();
    let arguments = ["sample-csv", "--people", &n, "--out"].map(OsStr::new);
    leadpact(
        &folder.file("none"),
        [&arguments[..], &[out.as_os_str()]].concat(),
    );
    out.join("people.csv")
}

/// What the command line says of a workspace, as JSON.
#[track_caller]
pub(crate) fn json<const N: usize>(workspace: &Path, arguments: [&str; N]) -> Value {
    let mut all: Vec<&str> = arguments.to_vec();
    all.push("--json");
    serde_json::from_str(&leadpact(workspace, all)).expect("what is printed is JSON")
}

/// How many leads the command line counts in a workspace.
#[track_caller]
pub(crate) fn total(workspace: &Path) -> u64 {
    json(workspace, ["leads", "count"])["total"]
        .as_u64()
        .expect("a total")
}

/// What the command line does with a workspace, and prints.
#[track_caller]
pub(crate) fn leadpact<S: AsRef<OsStr>>(
    workspace: &Path,
    arguments: impl IntoIterator<Item = S>,
) -> String {
    let program = places::program("leadpact").expect("leadpact is built");
    let mut command = Command::new(program);
    command.env("LC_ALL", "C").arg("--workspace").arg(workspace);
    let output = command
        .args(arguments)
        .output()
        .expect("leadpact can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "leadpact says: {said}");
    String::from_utf8(output.stdout).expect("what is printed is text")
}
