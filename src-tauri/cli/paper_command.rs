//! How is what was agreed printed? In the language of `--locale`, in the form of the file's ending.

use workspace::{PaperForm, PaperKind, PaperWanted, export_paper};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::narrowing::misused;
use crate::paper_arguments::PaperCommand;

/// Writes the paper.
pub(crate) fn run(context: &mut Context, wanted: &PaperCommand) -> Result<Done, Failure> {
    let (kind, of) = match wanted {
        PaperCommand::Agreement(of) => (PaperKind::Agreement, of),
        PaperCommand::Card(of) => (PaperKind::Card, of),
    };
    let ending = of.out.extension().and_then(|ending| ending.to_str());
    let form = ending.and_then(PaperForm::from_ending);
    let form = form.ok_or_else(|| misused("the file must end in .pdf, .html or .md"))?;
    let workspace = context.open_to_read()?;
    let wanted = PaperWanted {
        kind,
        version: of.version,
        form,
    };
    export_paper(workspace.snapshot(), wanted, context.words, &of.out)?;
    let file = of.out.display().to_string();
    let line = context.words.say("export-done", &[("file", file.into())]);
    context.streams.line(&line)?;
    Ok(Done::Well)
}
