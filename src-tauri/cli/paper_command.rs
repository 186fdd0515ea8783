//! How is what was agreed printed? In the language of `--locale`, in the form of the file's ending.

use std::sync::Arc;

use workspace::{PaperForm, PaperKind, PaperWanted, ReviewFigure, export_paper, export_review};

use crate::context::{Context, Done, among};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::narrowing::misused;
use crate::paper_arguments::PaperCommand;

/// Writes the paper.
pub(crate) fn run(context: &mut Context, wanted: &PaperCommand) -> Result<Done, Failure> {
    let out = match wanted {
        PaperCommand::Agreement(of) | PaperCommand::Card(of) => &of.out,
        PaperCommand::Minutes { out } | PaperCommand::Review { out, .. } => out,
    };
    let ending = out.extension().and_then(|ending| ending.to_str());
    let form = ending.and_then(PaperForm::from_ending);
    let form = form.ok_or_else(|| misused("the file must end in .pdf, .html or .md"))?;
    let workspace = context.open_to_read()?;
    let paper = |kind, version| PaperWanted {
        kind,
        version,
        form,
    };
    let (snapshot, words) = (workspace.snapshot(), context.words);
    match wanted {
        PaperCommand::Agreement(of) => {
            export_paper(
                snapshot,
                paper(PaperKind::Agreement, of.version),
                words,
                out,
            )?;
        }
        PaperCommand::Card(of) => {
            export_paper(snapshot, paper(PaperKind::Card, of.version), words, out)?;
        }
        PaperCommand::Minutes { .. } => workspace.minutes_export(form, words, out)?,
        PaperCommand::Review { list, .. } => {
            let snapshot = among(snapshot.clone(), list.as_deref())?;
            let shown = ReviewFigure::ALL.iter().filter_map(|figure| {
                let wanted = figure.wanted();
                let shown = wanted.shown(&snapshot, words, &|| true).transpose()?;
                Some(shown.map(Arc::new))
            });
            let shown: Vec<_> = shown.collect::<Result<_, _>>()?;
            export_review(&snapshot, &shown, form, words, out)?;
        }
    }
    say_written(context, out)?;
    Ok(Done::Well)
}
