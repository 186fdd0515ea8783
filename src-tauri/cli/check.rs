//! What is wrong with a definition? Every finding with its place: an error stops it from deciding
//! leads, a warning is worth a look. With a list there, its fields are asked too.

use std::path::Path;

use clap::CommandFactory;
use clap::error::ErrorKind;
use definition::{Definition, Finding, Mend, Severity, Wording, check};
use serde::Serialize;
use words::Words;
use workspace::{Snapshot, WorkspaceError, finding_sentence, findings, mend_sentence};

use crate::arguments::Arguments;
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
    /// What `--mend` with the number of the finding would do, in the reader's language; null where
    /// nothing is on offer.
    mend: Option<String>,
}

/// Checks the definition of a file, or the one in force.
pub(crate) fn run(
    context: &mut Context,
    file: Option<&Path>,
    mend: Option<usize>,
    json: bool,
) -> Result<Done, Failure> {
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
    if let Some(n) = mend {
        return write_mended(context, &definition, n, &found(&definition, snapshot));
    }
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

/// Writes the definition with the mend of one finding, counted from 1.
fn write_mended(
    context: &mut Context,
    definition: &Definition,
    n: usize,
    findings: &[Finding],
) -> Result<Done, Failure> {
    let finding = n.checked_sub(1).and_then(|i| findings.get(i));
    let mend: Option<&Mend> = finding.and_then(|finding| finding.mend.as_ref());
    let Some(mend) = mend else {
        let why = format!("finding {n} has no mend on offer");
        let error = Arguments::command().error(ErrorKind::ValueValidation, why);
        return Err(Failure::Usage(error));
    };
    let mended = definition::write(&mend.apply(definition));
    context.streams.verbatim(&mended)?;
    Ok(Done::Well)
}

impl Checked {
    /// What is wrong with a definition, against the fields of the list where it has any.
    pub(crate) fn against(
        definition: &Definition,
        snapshot: Option<&Snapshot>,
        words: Words,
    ) -> Self {
        let findings = found(definition, snapshot);
        let said = |finding| {
            with_wording(definition, snapshot, words, |wording| {
                FindingSaid::of(finding, wording)
            })
        };
        Self {
            definition_hash: definition.hash(),
            findings: findings.iter().map(said).collect(),
        }
    }
}

/// What is wrong with a definition, against the list where it has any fields.
fn found(definition: &Definition, snapshot: Option<&Snapshot>) -> Vec<Finding> {
    match snapshot.filter(|snapshot| !snapshot.list.fields().is_empty()) {
        Some(snapshot) => findings(snapshot, definition),
        None => check(definition, None),
    }
}

fn with_wording<T>(
    definition: &Definition,
    snapshot: Option<&Snapshot>,
    words: Words,
    say: impl FnOnce(&Wording<'_>) -> T,
) -> T {
    match snapshot {
        Some(snapshot) => snapshot.with_wording(definition, words, say),
        None => say(&Wording {
            definition,
            labels: &|_, key| key.to_string(),
            words,
        }),
    }
}

impl FindingSaid {
    fn of(finding: &Finding, wording: &Wording<'_>) -> Self {
        Self {
            severity: match finding.code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: finding.code.name(),
            path: finding.path.clone(),
            subject: finding.subject.clone(),
            perhaps: finding.perhaps.clone(),
            message: finding_sentence(finding, wording.words),
            mend: (finding.mend.as_ref()).map(|mend| mend_sentence(mend, wording)),
        }
    }
}

/// Says what was found, one line each.
pub(crate) fn say_findings(context: &mut Context, checked: &Checked) -> Result<(), Failure> {
    if checked.findings.is_empty() {
        let line = context.words.say("cli-findings-none", &[]);
        return Ok(context.streams.line(&line)?);
    }
    let mut grid = Grid::new(&[Side::Right, Side::Left, Side::Left, Side::Left]);
    for (i, finding) in checked.findings.iter().enumerate() {
        let severity = match finding.severity {
            "error" => context.words.say("cli-severity-error", &[]),
            _ => context.words.say("cli-severity-warning", &[]),
        };
        let (path, message) = (finding.path.clone(), finding.message.clone());
        grid.row([(i + 1).to_string(), severity, path, message]);
        if let Some(mend) = &finding.mend {
            let args = [("n", (i + 1).into()), ("mend", mend.into())];
            let mend = context.words.say("cli-finding-mend", &args);
            grid.row([String::new(), String::new(), String::new(), mend]);
        }
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}
