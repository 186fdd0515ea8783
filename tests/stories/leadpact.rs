//! How is `leadpact` run, and what did it answer? As a process of its own, as anybody runs it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tests::places;

/// The program, and the workspace it works on.
#[derive(Clone, Debug)]
pub(crate) struct Leadpact {
    workspace: PathBuf,
}

/// What it answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Leadpact {
    /// On a workspace that is there, or is to be made.
    pub(crate) fn on(workspace: impl AsRef<Path>) -> Self {
        let workspace = workspace.as_ref().to_owned();
        Self { workspace }
    }

    /// On a new workspace that holds the sample story.
    #[track_caller]
    pub(crate) fn with_sample(folder: &places::Folder) -> Self {
        let leadpact = Self::on(folder.file("sample.leadpact"));
        leadpact.does(["sample"]);
        leadpact
    }

    /// The workspace.
    pub(crate) fn workspace(&self) -> &Path {
        &self.workspace
    }

    /// The command, in English whatever the machine speaks.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: impl AsRef<[S]>) -> Command {
        let mut command = Command::new(program());
        command.env("LC_ALL", "C").arg("--workspace");
        command.arg(&self.workspace).args(arguments.as_ref());
        command
    }

    /// Runs a command to its end.
    #[track_caller]
    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: impl AsRef<[S]>) -> Answer {
        let output = self.command(arguments).output();
        Answer::of(output.expect("leadpact can be run"))
    }

    /// Runs a command that must succeed without a word of complaint; gives what it printed.
    #[track_caller]
    pub(crate) fn does<S: AsRef<OsStr>>(&self, arguments: impl AsRef<[S]>) -> String {
        let answer = self.run(arguments);
        assert_eq!(
            (answer.code, answer.err.as_str()),
            (Some(0), ""),
            "{}",
            answer.out
        );
        answer.out
    }

    /// Runs a command that must succeed with JSON.
    #[track_caller]
    pub(crate) fn json<S: AsRef<OsStr>>(&self, arguments: impl AsRef<[S]>) -> Value {
        let mut arguments: Vec<&OsStr> = arguments.as_ref().iter().map(S::as_ref).collect();
        arguments.push(OsStr::new("--json"));
        let out = self.does(&arguments);
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"))
    }

    /// How many leads there are.
    #[track_caller]
    pub(crate) fn total(&self) -> u64 {
        self.json(["leads", "count"])["total"]
            .as_u64()
            .expect("a total")
    }

    /// Starts a command and lets it run.
    #[track_caller]
    pub(crate) fn start<S: AsRef<OsStr>>(&self, arguments: impl AsRef<[S]>) -> Child {
        let mut command = self.command(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("leadpact can be run")
    }
}

impl Answer {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("what is printed is text"),
            err: String::from_utf8(output.stderr).expect("what is printed is text"),
        }
    }
}

/// The built program: the one that `LEADPACT_CLI` names, or the one beside this test.
pub(crate) fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| match std::env::var_os("LEADPACT_CLI") {
        Some(path) => PathBuf::from(path),
        None => places::program("leadpact").unwrap_or_else(|error| panic!("{error}")),
    })
}
