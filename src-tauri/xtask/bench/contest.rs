//! Which work is compared, and with which commands?

use super::measure::{self, Run};
use super::python;
use super::report::Finding;
use crate::command::Step;
use crate::failure::Failure;
use crate::{places, say};
use std::path::{Path, PathBuf};

/// Everything the comparisons share.
pub(super) struct Contest {
    python: PathBuf,
    people: PathBuf,
    workspace: PathBuf,
    database: PathBuf,
    pairs: usize,
}

impl Contest {
    /// Compares on the generated files in `folder`, each person once.
    ///
    /// # Errors
    /// The generator left no people or no labels.
    pub(super) fn new(python: PathBuf, folder: &Path, pairs: usize) -> Result<Self, Failure> {
        let people = python::each_person_once(&python, folder)?;
        let out = places::out("bench");
        Ok(Self {
            python,
            people,
            workspace: out.join("bench.leadpact"),
            database: out.join("bench.duckdb"),
            pairs,
        })
    }

    /// Runs every comparison.
    ///
    /// # Errors
    /// A command fails.
    pub(super) fn all(&self) -> Result<Vec<Finding>, Failure> {
        let import = "CSV into a file, ready to query";
        let read = "CSV into a file; the peer only into memory";
        let funnel = "funnel of ten criteria, from the file";
        let mut findings = vec![
            self.pairs(import, "DuckDB", Self::import, Self::duckdb_import)?,
            self.pairs(read, "Polars", Self::import, Self::polars_read)?,
        ];
        let definition = python::scripts().join("definition.json");
        let definition = definition.to_string_lossy();
        let import = self.with_workspace(&["definition", "import", &*definition]);
        Step::new(leadpact(), &import).run()?;
        findings.push(self.pairs(funnel, "DuckDB", Self::funnel, Self::duckdb_funnel)?);
        Ok(findings)
    }

    /// The peers' releases, for the report.
    ///
    /// # Errors
    /// A peer does not say its release.
    pub(super) fn versions(&self) -> Result<String, Failure> {
        python::versions(&self.python)
    }

    /// The file of the people.
    pub(super) fn people(&self) -> String {
        self.people.to_string_lossy().into_owned()
    }

    /// The workspace that they are imported into.
    pub(super) fn workspace(&self) -> &Path {
        &self.workspace
    }

    /// Its size in bytes.
    ///
    /// # Errors
    /// It is not there.
    pub(super) fn n_bytes(&self) -> Result<u64, Failure> {
        Ok(std::fs::metadata(&self.workspace)?.len())
    }

    /// The size of the peer's database.
    ///
    /// # Errors
    /// It is not there.
    pub(super) fn n_bytes_of_duckdb(&self) -> Result<u64, Failure> {
        Ok(std::fs::metadata(&self.database)?.len())
    }

    fn pairs(
        &self,
        what: &'static str,
        peer: &'static str,
        ours: fn(&Self) -> Result<Run, Failure>,
        theirs: fn(&Self) -> Result<Run, Failure>,
    ) -> Result<Finding, Failure> {
        say::heading(format!("{what}: Leadpact and {peer}"));
        let mut pairs = Vec::with_capacity(self.pairs);
        for turn in 0..self.pairs {
            // Who goes first changes, so that neither side always finds the warmer cache.
            pairs.push(if turn % 2 == 0 {
                let our_run = ours(self)?;
                (our_run, theirs(self)?)
            } else {
                let their_run = theirs(self)?;
                (ours(self)?, their_run)
            });
        }
        Ok(Finding { what, peer, pairs })
    }

    /// A first import of the people.
    ///
    /// # Errors
    /// It fails.
    pub(super) fn import(&self) -> Result<Run, Failure> {
        places::forget_workspace(&self.workspace)?;
        Step::new(leadpact(), &self.with_workspace(&["new"])).run()?;
        let people = self.people.to_string_lossy();
        self.ours("import", &["import", &*people, "--json"])
    }

    fn funnel(&self) -> Result<Run, Failure> {
        self.ours("funnel", &["funnel", "--json"])
    }

    /// The same of the peer.
    ///
    /// # Errors
    /// It fails.
    pub(super) fn duckdb_import(&self) -> Result<Run, Failure> {
        self.peer("duckdb_import.py", &[&self.people, &self.database])
    }

    fn duckdb_funnel(&self) -> Result<Run, Failure> {
        self.peer(
            "duckdb_funnel.py",
            &[&self.database, &python::scripts().join("funnel.sql")],
        )
    }

    fn polars_read(&self) -> Result<Run, Failure> {
        self.peer("polars_read.py", &[&self.people])
    }

    fn with_workspace(&self, words: &[&str]) -> Vec<String> {
        let workspace = self.workspace.to_string_lossy();
        [&["--workspace", &*workspace], words]
            .concat()
            .into_iter()
            .map(String::from)
            .collect()
    }

    /// Runs one of our commands on the workspace of the comparisons.
    ///
    /// # Errors
    /// It fails, or prints no counts.
    pub(super) fn ours(&self, kind: &str, words: &[&str]) -> Result<Run, Failure> {
        let program = leadpact().to_string_lossy().into_owned();
        let command: Vec<String> = std::iter::once(program)
            .chain(self.with_workspace(words))
            .collect();
        measure::run(&self.python, kind, &command)
    }

    fn peer(&self, script: &str, files: &[&Path]) -> Result<Run, Failure> {
        let script = python::scripts().join(script);
        let command: Vec<String> = [self.python.as_path(), &script]
            .into_iter()
            .chain(files.iter().copied())
            .map(|path| path.to_string_lossy().into_owned())
            .collect();
        measure::run(&self.python, "peer", &command)
    }
}

fn leadpact() -> PathBuf {
    places::built("release", "leadpact")
}
