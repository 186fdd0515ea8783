//! How do verdicts get back into the CRM? A file of chosen columns for chosen leads.

use std::ops::ControlFlow;

use definition::StageKey;
use funnel::Count;
use lead::FieldKey;
use words::Arg;
use workspace::{
    ExportColumn, Format, Snapshot, Standing, WorkspaceError, WriteBack, export_anonymised,
    export_leads, find, usual_columns,
};

use crate::context::{Context, Done, decided, field, snapshot_as_of};
use crate::failure::Failure;
use crate::measuring_arguments::{Export, Stand};
use crate::narrowing::{misused, query};

/// Writes the file.
pub(crate) fn run(context: &mut Context, wanted: &Export) -> Result<Done, Failure> {
    let ending = wanted.out.extension().and_then(|ending| ending.to_str());
    let format = match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("csv") => Format::Csv {
            delimiter: wanted.delimiter,
            encoding: wanted.encoding,
        },
        Some("xlsx") => Format::Xlsx,
        Some("jsonl") => Format::JsonLines,
        _ => return Err(misused("the file must end in .csv, .xlsx or .jsonl")),
    };
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    decided(&snapshot)?;
    let query = query(&snapshot, &wanted.narrow)?;
    let columns = match &wanted.columns {
        None if wanted.anonymised => all_columns(&snapshot),
        None => usual_columns(&snapshot),
        Some(names) => names
            .iter()
            .map(|name| column(&snapshot, name))
            .collect::<Result<_, _>>()?,
    };
    let rows = find(&snapshot, &query)?;
    let write_back = WriteBack {
        columns: &columns,
        rows: &rows,
        format,
        words: Some(context.words),
    };
    let mut go_on = |_| ControlFlow::Continue(());
    let (n, said) = if wanted.anonymised {
        let with = workspace.anonymising(wanted.fresh_pseudonyms)?;
        let written = export_anonymised(&snapshot, &write_back, &with, &wanted.out, &mut go_on)?;
        let said = written.as_ref().map(|one| one.sentences(context.words));
        (written.map_or(0, |one| one.n), said.unwrap_or_default())
    } else {
        let n = export_leads(&snapshot, &write_back, &wanted.out, &mut go_on)?;
        (n.unwrap_or_default(), Vec::new())
    };
    let line = context.words.say(
        "leads-exported",
        &[
            ("n", Arg::from(n as usize)),
            ("file", wanted.out.display().to_string().into()),
        ],
    );
    context.streams.line(&line)?;
    for sentence in said {
        context.streams.line(&sentence)?;
    }
    Ok(Done::Well)
}

/// What an anonymised file may have: where each lead stands, and every field that names nobody.
fn all_columns(snapshot: &Snapshot) -> Vec<ExportColumn> {
    let mut columns = usual_columns(snapshot);
    columns.retain(|column| *column != ExportColumn::Reasons);
    let fields = snapshot.list.fields().iter();
    let fields = fields.map(|field| ExportColumn::Field(field.key.clone()));
    let new: Vec<ExportColumn> = fields.filter(|field| !columns.contains(field)).collect();
    columns.extend(new);
    columns
}

/// A column by its name in the file. What the verdicts write goes before a field of that name;
/// `field:NAME` is always the field.
fn column(snapshot: &Snapshot, name: &str) -> Result<ExportColumn, WorkspaceError> {
    let name = name.trim();
    let stages = snapshot.decided().map_or(&[][..], |(d, _)| &d.stages);
    Ok(match name {
        "place" => ExportColumn::Place,
        "may_reach" => ExportColumn::MayReach,
        "version" => ExportColumn::Version,
        "definition" => ExportColumn::Definition,
        "as_of" => ExportColumn::AsOf,
        "reasons" => ExportColumn::Reasons,
        _ if stages.iter().any(|stage| stage.key.0 == name) => {
            ExportColumn::Stage(StageKey(name.to_owned()))
        }
        _ => {
            let named = name.strip_prefix("field:").unwrap_or(name);
            let key: &FieldKey = &field(snapshot, named)?.key;
            ExportColumn::Field(key.clone())
        }
    })
}

impl From<Stand> for Standing {
    fn from(stand: Stand) -> Self {
        match stand {
            Stand::Met => Self::Met,
            Stand::NotMet => Self::NotMet,
            Stand::Unknown => Self::Unknown,
            Stand::CompletePath => Self::Counted(Count::CompletePath),
            Stand::CompletePathUnknown => Self::Undecided(Count::CompletePath),
            Stand::ReachedAtLeast => Self::Counted(Count::ReachedAtLeast),
            Stand::ReachedAtLeastUnknown => Self::Undecided(Count::ReachedAtLeast),
        }
    }
}
