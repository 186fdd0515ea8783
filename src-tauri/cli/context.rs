//! What does every command start from? The reader's words, the workspace that was named, the
//! moment, and the streams.

use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap::error::ErrorKind;
use definition::Definition;
use jiff::Timestamp;
use jiff::civil::Date;
use lead::{Field, FieldKey};
use qualify::Verdicts;
use words::Words;
use workspace::{Snapshot, Workspace, WorkspaceError};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::streams::Streams;

/// What a command starts from.
pub(crate) struct Context {
    /// The reader's words.
    pub(crate) words: Words,
    /// The workspace that was named.
    pub(crate) workspace: Option<PathBuf>,
    /// The moment the program was started.
    pub(crate) now: Timestamp,
    /// Where the answer goes.
    pub(crate) streams: Streams,
}

/// How a command ended that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// It did what was asked.
    Well,
    /// It did, and what it looked at is wrong.
    FoundWrong,
}

impl Context {
    /// The path of the workspace.
    pub(crate) fn path(&self) -> Result<&Path, Failure> {
        self.workspace.as_deref().ok_or_else(|| {
            let missing = "this command needs a workspace: --workspace FILE";
            let mut command = Arguments::command();
            Failure::Usage(command.error(ErrorKind::MissingRequiredArgument, missing))
        })
    }

    /// Opens the workspace to write; where it cannot be written, to read.
    pub(crate) fn open(&self) -> Result<Workspace, Failure> {
        Ok(Workspace::open(self.path()?, self.now)?)
    }

    /// Opens the workspace to read, whoever writes to it.
    pub(crate) fn open_to_read(&self) -> Result<Workspace, Failure> {
        Ok(Workspace::open_to_read(self.path()?, self.now)?)
    }
}

/// What is known, as of a day or as of today.
pub(crate) fn snapshot_as_of(workspace: &Workspace, as_of: Option<Date>) -> Snapshot {
    let snapshot = workspace.snapshot();
    as_of.map_or_else(|| snapshot.clone(), |day| snapshot.as_of(day))
}

/// What is known, with the figures of the people on one list, where one is named.
pub(crate) fn among(snapshot: Snapshot, list: Option<&str>) -> Result<Snapshot, WorkspaceError> {
    let Some(name) = list else {
        return Ok(snapshot);
    };
    let list = snapshot.list_named(name)?.id;
    snapshot.among_list(Some(list))
}

/// The definition in force and its verdicts.
///
/// # Errors
/// Where there is none, or the list has since got a field that it cannot ask.
pub(crate) fn decided(snapshot: &Snapshot) -> Result<(&Definition, &Verdicts), WorkspaceError> {
    let saved = snapshot.definition.as_ref();
    let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
    let wrong = || WorkspaceError::DefinitionWrong(snapshot.errors(&saved.definition));
    snapshot.decided().ok_or_else(wrong)
}

/// The field that a person named by its key or its label.
pub(crate) fn field<'a>(snapshot: &'a Snapshot, named: &str) -> Result<&'a Field, WorkspaceError> {
    // A key is the key of itself, so this takes both.
    let found = snapshot.list.field(&FieldKey::from_label(named));
    found.ok_or_else(|| WorkspaceError::FieldAbsent(named.to_owned()))
}
