//! What does the window ask of papers?

use std::path::Path;

use serde::Deserialize;
use specta::Type;
use words::{Locale, Words};
use workspace::{PaperForm, PaperKind, PaperWanted, Snapshot, WorkspaceError, export_paper};

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
        snapshot: &Snapshot,
        own: Words,
    ) -> Result<String, WorkspaceError> {
        self.version.map(|no| snapshot.version(no)).transpose()?;
        Ok(self.wanted().file_name(snapshot, self.words(own)))
    }

    /// Writes it.
    ///
    /// # Errors
    /// Where there is nothing to print, or the file cannot be written.
    pub(crate) fn write(
        &self,
        snapshot: &Snapshot,
        own: Words,
        path: &Path,
    ) -> Result<(), WorkspaceError> {
        export_paper(snapshot, self.wanted(), self.words(own), path)
    }

    fn wanted(&self) -> PaperWanted {
        PaperWanted {
            kind: match self.kind {
                PaperKindView::Agreement => PaperKind::Agreement,
                PaperKindView::Card => PaperKind::Card,
            },
            version: self.version,
            form: match self.form {
                PaperFormView::Pdf => PaperForm::Pdf,
                PaperFormView::Html => PaperForm::Html,
                PaperFormView::Markdown => PaperForm::Markdown,
            },
        }
    }

    fn words(&self, own: Words) -> Words {
        Locale::from_code(&self.locale).map_or(own, Words::of)
    }
}
