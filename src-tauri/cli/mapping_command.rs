//! How do columns become fields? Written to a file, and laid over another list when it is imported.

use std::ops::ControlFlow;
use std::path::Path;

use import::Asked;
use words::{Arg, Words};
use workspace::{Looked, MappingFile, Reading, Snapshot, WorkspaceError, open_file};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::import_arguments::MappingCommand;

/// Writes a mapping.
pub(crate) fn run(context: &mut Context, wanted: &MappingCommand) -> Result<Done, Failure> {
    let MappingCommand::Export {
        file,
        import,
        table,
        out,
    } = wanted;
    let workspace = context.open_to_read()?;
    let mapping = match (file, import) {
        (Some(path), _) => {
            let snapshot = workspace.snapshot();
            let looked = open_file(path)?.look(snapshot, &Asked::default(), 0, &mut |_| {
                ControlFlow::Continue(())
            })?;
            let rows_are = table.unwrap_or(looked.proposal.rows_are);
            let (reading, _) = looked.propose_as(rows_are, snapshot);
            MappingFile::of(&looked, &reading)
        }
        (None, id) => MappingFile::of_import(&workspace.import_detail(id.unwrap_or_default())?),
    };
    let json = mapping.to_json()?;
    std::fs::write(out, json).map_err(|error| unwritable(out, error))?;
    let said = [
        ("n", Arg::from(mapping.columns.len())),
        ("file", Arg::from(out.to_string_lossy().into_owned())),
    ];
    let line = context.words.say("mapping-written", &said);
    context.streams.line(&one_line(&line))?;
    Ok(Done::Well)
}

/// The reading of a file as a mapping says, with sentences about what does not fit.
pub(crate) fn fitted(
    path: &Path,
    (looked, snapshot): (&Looked, &Snapshot),
    words: Words,
) -> Result<(Reading, Vec<String>), WorkspaceError> {
    let name = || path.to_string_lossy().into_owned();
    let bytes = std::fs::read(path).map_err(|error| WorkspaceError::FileUnreadable {
        name: name(),
        error,
    })?;
    let fitted = MappingFile::read(&bytes)?.fit(looked, snapshot);
    let said = [
        ("mapping-columns-absent", &fitted.absent),
        ("mapping-columns-further", &fitted.further),
    ];
    let said = said.into_iter().filter(|(_, columns)| !columns.is_empty());
    let said =
        said.map(|(key, columns)| words.say(key, &[("columns", Arg::from(columns.join(", ")))]));
    Ok((fitted.reading.clone(), said.collect()))
}

fn unwritable(path: &Path, error: std::io::Error) -> WorkspaceError {
    WorkspaceError::FileUnwritable {
        name: path.to_string_lossy().into_owned(),
        error,
    }
}
