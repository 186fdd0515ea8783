//! How do columns become fields? Written to a file, and laid over another list when it is imported.

use std::ops::ControlFlow;
use std::path::Path;

use words::Arg;
use workspace::{MappingFile, WorkspaceError, open_file};

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
        cut,
        out,
    } = wanted;
    let workspace = context.open_to_read()?;
    let mut mapping = match (file, import) {
        (Some(path), _) => {
            let snapshot = workspace.snapshot();
            let looked = open_file(path)?.look(snapshot, &cut.asked(), 0, &mut |_| {
                ControlFlow::Continue(())
            })?;
            let rows_are = table.unwrap_or(looked.proposal.rows_are);
            let (reading, _) = looked.propose_as(rows_are, snapshot);
            MappingFile::of(&looked, &reading)
        }
        (None, id) => MappingFile::of_import(&workspace.import_detail(id.unwrap_or_default())?),
    };
    // Of an import it is not kept how its file was cut.
    mapping.cut = cut.asked();
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

fn unwritable(path: &Path, error: std::io::Error) -> WorkspaceError {
    WorkspaceError::FileUnwritable {
        name: path.to_string_lossy().into_owned(),
        error,
    }
}
