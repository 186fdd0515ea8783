//! How does a definition get in and out? As a JSON file that a person can read, write and keep in
//! git. One that cannot decide leads is refused with everything that is wrong with it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use definition::{Definition, ReadError};
use words::Arg;
use workspace::{Pattern, WorkspaceError, export_bytes, starter_definition};

use crate::check::{Checked, say_findings};
use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::person::person;

/// One byte more than the longest definition, so that a longer file shows.
const MOST_BYTES: u64 = 64 * 1024 * 1024 + 1;

/// Begins a definition: prints its file, or writes it.
pub(crate) fn begin(
    context: &mut Context,
    template: Option<Pattern>,
    file: Option<&Path>,
) -> Result<Done, Failure> {
    let definition = template.map_or_else(
        || starter_definition(context.words),
        |pattern| pattern.definition(context.words),
    );
    let text = definition::write(&definition);
    match file {
        None => context.streams.verbatim(&text)?,
        Some(file) => {
            export_bytes(text.as_bytes(), file)?;
            say_written(context, file)?;
        }
    }
    Ok(Done::Well)
}

/// Puts the definition of a file in force.
pub(crate) fn import(
    context: &mut Context,
    file: &Path,
    by: Option<String>,
    json: bool,
) -> Result<Done, Failure> {
    let by = by.unwrap_or_else(person);
    let mut workspace = context.open()?;
    workspace.writable()?;
    let definition = read(file)?;
    workspace.definition_save(&definition, (context.now, &by))?;
    let checked = Checked::against(&definition, Some(workspace.snapshot()), context.words);
    if json {
        context.streams.json(&checked)?;
        return Ok(Done::Well);
    }
    let hash = Arg::from(definition.hash());
    let line = context
        .words
        .say("cli-definition-in-force", &[("hash", hash)]);
    context.streams.line(&line)?;
    say_findings(context, &checked)?;
    Ok(Done::Well)
}

/// Writes the definition in force to a file.
pub(crate) fn export(context: &mut Context, file: &Path) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let saved = workspace.snapshot().definition.as_ref();
    let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
    export_bytes(definition::write(&saved.definition).as_bytes(), file)?;
    say_written(context, file)?;
    Ok(Done::Well)
}

/// Says that a file was written.
pub(crate) fn say_written(context: &mut Context, file: &Path) -> Result<(), Failure> {
    let file = Arg::from(file.display().to_string());
    let line = context.words.say("export-done", &[("file", file)]);
    Ok(context.streams.line(&line)?)
}

/// The JSON Schema of the file.
pub(crate) fn schema(context: &mut Context) -> Result<Done, Failure> {
    context.streams.verbatim(&definition::json_schema())?;
    Ok(Done::Well)
}

/// The definition of a file.
///
/// # Errors
/// Where the file cannot be read, or is no definition: the place in it, and why.
pub(crate) fn read(file: &Path) -> Result<Definition, WorkspaceError> {
    let unreadable = |error| WorkspaceError::FileUnreadable {
        name: file.display().to_string(),
        error,
    };
    let mut bytes = Vec::new();
    let open = File::open(file).map_err(unreadable)?;
    open.take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    let text = text(&bytes).map_err(WorkspaceError::DefinitionUnreadable)?;
    definition::read(text).map_err(WorkspaceError::DefinitionUnreadable)
}

/// The bytes as text, never mended: a letter replaced silently would decide other leads.
fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let lines_before = before.iter().filter(|&&byte| byte == b'\n').count();
        let line_start = before.iter().rposition(|&byte| byte == b'\n');
        ReadError::NotJson {
            line: lines_before + 1,
            column: before.len() - line_start.map_or(0, |at| at + 1) + 1,
            reason: "not UTF-8".to_owned(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_utf_8_is_refused_where_it_is() {
        let error = text(b"{\n  \"title\": \"\xa3\xf3d\xbc\"").unwrap_err();
        assert!(
            matches!(
                error,
                ReadError::NotJson {
                    line: 2,
                    column: 13,
                    ..
                }
            ),
            "{error:?}"
        );
    }
}
