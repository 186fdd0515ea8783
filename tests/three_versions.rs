//! A team that signed three versions, and leads who came under each: what as decided and as if are counted on.
//!
//! Version 1 asks for one form, version 2, from 2101 on, for two, version 3, from 2102 on, for a demo. The days lie
//! far ahead because a signature holds from its day on or a later one, never from an earlier: so the same leads are
//! counted in any year in which this runs.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::places::{self, Folder};

/// The day as of which all of it is over.
pub const AS_OF: &str = "2102-12-31";

const PEOPLE: &str = "Record ID,Email,First name,Won on\n\
    1,anna@a.example,Anna,2100-06-01\n2,bo@a.example,Bo,\n3,cy@a.example,Cy,\n4,dee@a.example,Dee,2101-08-01\n\
    5,eve@a.example,Eve,\n6,fay@a.example,Fay,\n7,gus@a.example,Gus,2102-09-01\n8,hal@a.example,Hal,\n";

const DID: &str = "Activity type,Activity date,Contact email\n\
    Form filled,2100-03-10,anna@a.example\n\
    Form filled,2100-05-01,bo@a.example\nForm filled,2101-02-01,bo@a.example\n\
    Form filled,2101-03-01,cy@a.example\n\
    Form filled,2101-03-05,dee@a.example\nForm filled,2101-04-05,dee@a.example\n\
    Demo asked,2101-06-01,eve@a.example\n\
    Form filled,2102-02-01,fay@a.example\nForm filled,2102-03-01,fay@a.example\n\
    Demo asked,2102-05-05,gus@a.example\nForm filled,2102-06-01,gus@a.example\n";

/// Of each version what makes an MQL, and from when it holds; the first from its signatures on.
const VERSIONS: [(&str, u32, Option<&str>); 3] = [
    ("Form filled", 1, None),
    ("Form filled", 2, Some("2101-01-01")),
    ("Demo asked", 1, Some("2102-01-01")),
];

/// Makes the workspace in a folder; the third version stays in force.
///
/// # Errors
/// Where the program cannot be run, or refuses.
pub fn workspace(folder: &Folder) -> io::Result<PathBuf> {
    let versions = VERSIONS.map(|(kind, times, from)| (definition(kind, times), from));
    signed(
        folder,
        &[("people", PEOPLE), ("activities", DID)],
        &versions,
    )
}

/// Makes a workspace of these tables in a folder, in which both sides sign these definitions one after the other: each
/// with the day from which it holds, the first from its signatures on. The last stays in force.
///
/// # Errors
/// Where the program cannot be run, or refuses.
pub fn signed(
    folder: &Folder,
    tables: &[(&str, &str)],
    versions: &[(String, Option<&str>)],
) -> io::Result<PathBuf> {
    let workspace = folder.file("three.leadpact");
    does(&workspace, &["new"])?;
    for (table, text) in tables {
        let file = folder.file(&format!("{table}.csv"));
        fs::write(&file, text)?;
        does(
            &workspace,
            &[
                "import".as_ref(),
                file.as_os_str(),
                "--table".as_ref(),
                table.as_ref(),
            ],
        )?;
    }
    for (definition, from) in versions {
        let file = folder.file("definition.json");
        fs::write(&file, definition)?;
        does(
            &workspace,
            &["definition".as_ref(), "import".as_ref(), file.as_os_str()],
        )?;
        if let Some(from) = from {
            let promise = format!("effective_from={from}");
            does(&workspace, &["promises", "set", &promise])?;
        }
        for (name, side) in [("Anna Nowak", "marketing"), ("Bo Kim", "sales")] {
            let sign = ["definition", "sign", "--as", name, "--side", side];
            does(&workspace, &sign)?;
        }
    }
    Ok(workspace)
}

fn definition(kind: &str, times: u32) -> String {
    format!(
        r#"{{"leadpact_definition":1,"title":"Asked","criteria":[
            {{"id":"asked","label":"Asked","count":{{"of":"activities","kinds":["{kind}"]}},"op":"at_least","value":{times}}},
            {{"id":"won","label":"Won","field":"won_on","op":"known"}}],
        "stages":[
            {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":"asked"}}}},
            {{"key":"won","label":"Won","owner":"sales","reached_by":{{"fact":"won"}},"entered_on":"won_on"}}]}}"#
    )
}

fn does<S: AsRef<OsStr>>(workspace: &Path, arguments: &[S]) -> io::Result<()> {
    let mut command = Command::new(places::program("leadpact")?);
    command.env("LC_ALL", "C").arg("--workspace").arg(workspace);
    let done = command.args(arguments).output()?;
    match done.status.success() {
        true => Ok(()),
        false => Err(io::Error::other(
            String::from_utf8_lossy(&done.stderr).into_owned(),
        )),
    }
}
