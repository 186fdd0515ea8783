//! What is wrong with a definition? Every finding with its place: an error stops it from deciding
//! leads, a warning is worth a look. With a list there, its fields are asked too.

use std::path::Path;

use definition::{Definition, Finding, Severity, check};
use serde::Serialize;
use words::Words;
use workspace::{Snapshot, WorkspaceError, finding_sentence};

use crate::context::{Context, Done};
use crate::definitions::read;
use crate::failure::Failure;
use crate::grid::{Grid, Side};

/// What was found.
#[derive(Serialize)]
pub(crate) struct Checked {
    /// The identity of what decides leads.
    definition_hash: String,
    /// In the order of the file.
    findings: Vec<FindingSaid>,
}

/// One thing wrong with a definition.
#[derive(Serialize)]
struct FindingSaid {
    /// `error` or `warning`.
    severity: &'static str,
    /// What is wrong, for scripts.
    code: &'static str,
    /// Where in the file, like `stages[1].reached_by`.
    path: String,
    /// The criterion, stage, field or zone it is about; empty for none.
    subject: String,
    /// A name that was perhaps meant instead.
    perhaps: Option<String>,
    /// What is wrong and what to do, in the reader's language.
    message: String,
}

/// Checks the definition of a file, or the one in force.
pub(crate) fn run(context: &mut Context, file: Option<&Path>, json: bool) -> Result<Done, Failure> {
    // A file can be checked on its own; what is in force is in a workspace.
    let workspace = match (file, &context.workspace) {
        (Some(_), None) => None,
        _ => Some(context.open_to_read()?),
    };
    let snapshot = workspace.as_ref().map(|workspace| workspace.snapshot());
    let definition = match file {
        Some(file) => read(file)?,
        None => {
            let saved = snapshot.and_then(|snapshot| snapshot.definition.as_ref());
            let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
            saved.definition.clone()
        }
    };
    let checked = Checked::against(&definition, snapshot, context.words);
    if json {
        context.streams.json(&checked)?;
    } else {
        say_findings(context, &checked)?;
    }
    Ok(if checked.findings.iter().any(|f| f.severity == "error") {
        Done::FoundWrong
    } else {
        Done::Well
    })
}

impl Checked {
    /// What is wrong with a definition, against the fields of the list where it has any.
    pub(crate) fn against(
        definition: &Definition,
        snapshot: Option<&Snapshot>,
        words: Words,
    ) -> Self {
        let fields = snapshot.map(|snapshot| snapshot.list.fields());
        let findings = check(definition, fields.filter(|fields| !fields.is_empty()));
        Self {
            definition_hash: definition.hash(),
            findings: findings.iter().map(|f| FindingSaid::of(f, words)).collect(),
        }
    }
}

impl FindingSaid {
    fn of(finding: &Finding, words: Words) -> Self {
        Self {
            severity: match finding.code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: finding.code.name(),
            path: finding.path.clone(),
            subject: finding.subject.clone(),
            perhaps: finding.perhaps.clone(),
            message: finding_sentence(finding, words),
        }
    }
}

/// Says what was found, one line each.
pub(crate) fn say_findings(context: &mut Context, checked: &Checked) -> Result<(), Failure> {
    if checked.findings.is_empty() {
        let line = context.words.say("cli-findings-none", &[]);
        return Ok(context.streams.line(&line)?);
    }
    let mut grid = Grid::new(&[Side::Left, Side::Left, Side::Left]);
    for finding in &checked.findings {
        let severity = match finding.severity {
            "error" => context.words.say("cli-severity-error", &[]),
            _ => context.words.say("cli-severity-warning", &[]),
        };
        grid.row([severity, finding.path.clone(), finding.message.clone()]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}
