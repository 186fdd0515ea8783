//! What does the window ask of papers?

use std::path::Path;

use serde::Deserialize;
use specta::Type;
use words::{Locale, Words};
use workspace::{
    PaperForm, PaperKind, PaperWanted, Snapshot, Workspace, WorkspaceError, export_paper,
};

/// A paper to be written.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct PaperQuery {
    /// Which paper.
    pub kind: PaperKindView,
    /// Of which version; none of what is in force.
    pub version: Option<u32>,
    /// In which language, by its code; the reader's own where there is no such language.
    pub locale: String,
    /// In which form.
    pub form: PaperFormView,
}

/// Which paper.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaperKindView {
    /// The agreement, whole.
    Agreement,
    /// One page for a wall.
    Card,
    /// What happened in the workshop.
    Minutes,
}

/// In which form.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaperFormView {
    /// PDF.
    Pdf,
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
}

impl PaperQuery {
    /// The name that a file of it is offered.
    ///
    /// # Errors
    /// Where there is nothing to print: before the person is asked for a place.
    pub(crate) fn file_name(
        &self,
        (workspace, snapshot): (&Workspace, &Snapshot),
        own: Words,
    ) -> Result<String, WorkspaceError> {
        let words = self.words(own);
        match self.wanted() {
            None => workspace.minutes_name(self.form.into(), words),
            Some(wanted) => {
                self.version.map(|no| snapshot.version(no)).transpose()?;
                Ok(wanted.file_name(snapshot, words))
            }
        }
    }

    /// Writes it.
    ///
    /// # Errors
    /// Where there is nothing to print, or the file cannot be written.
    pub(crate) fn write(
        &self,
        (workspace, snapshot): (&Workspace, &Snapshot),
        own: Words,
        path: &Path,
    ) -> Result<(), WorkspaceError> {
        let words = self.words(own);
        match self.wanted() {
            None => workspace.minutes_export(self.form.into(), words, path),
            Some(wanted) => export_paper(snapshot, wanted, words, path),
        }
    }

    /// Which paper of a text; `None` for the minutes.
    fn wanted(&self) -> Option<PaperWanted> {
        let kind = match self.kind {
            PaperKindView::Agreement => PaperKind::Agreement,
            PaperKindView::Card => PaperKind::Card,
            PaperKindView::Minutes => return None,
        };
        Some(PaperWanted {
            kind,
            version: self.version,
            form: self.form.into(),
        })
    }

    fn words(&self, own: Words) -> Words {
        Locale::from_code(&self.locale).map_or(own, Words::of)
    }
}

impl From<PaperFormView> for PaperForm {
    fn from(form: PaperFormView) -> Self {
        match form {
            PaperFormView::Pdf => Self::Pdf,
            PaperFormView::Html => Self::Html,
            PaperFormView::Markdown => Self::Markdown,
        }
    }
}
