//! How do leads leave the window? As which file, with which columns, and what was written.

use std::path::Path;

use definition::StageKey;
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{Anonymised, Delimiter, Encoding, ExportColumn, Format, WriteBack};

use super::finding::{LeadsFilter, LeadsSort};
use crate::files::name_of;

/// A file for the CRM.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct LeadsExport {
    /// Which leads.
    pub filter: LeadsFilter,
    /// In which order.
    pub sort: Option<LeadsSort>,
    /// The columns, in order.
    pub columns: Vec<ExportColumnView>,
    /// The form of the file.
    pub format: ExportFormat,
    /// By which pseudonyms the file names nobody; none where it names people as the list does.
    pub anonymised: Option<PseudonymsView>,
}

/// Which pseudonyms stand for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PseudonymsView {
    /// Those of the workspace: its exports go together.
    Kept,
    /// Such as no other file has.
    Fresh,
}

/// The form of a file.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum ExportFormat {
    Xlsx,
    JsonLines,
    Csv {
        /// What stands between cells: `comma`, `semicolon`, `tab` or `pipe`.
        delimiter: String,
        /// The name of the encoding, like `windows-1250`.
        encoding: String,
    },
}

/// A column of a file for the CRM.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum ExportColumnView {
    Place,
    MayReach,
    Stage {
        /// Its key.
        key: String,
    },
    Version,
    Definition,
    AsOf,
    Reasons,
    Field {
        /// Its key.
        key: String,
    },
}

/// What was written.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ExportedView {
    /// The name of the file.
    pub file: String,
    /// How many leads.
    pub n: u32,
    /// What stayed behind and who may still be known, in sentences; none of a file that names people.
    pub remarks: Vec<String>,
}

impl ExportFormat {
    fn to_format(&self) -> Format {
        match self {
            Self::Xlsx => Format::Xlsx,
            Self::JsonLines => Format::JsonLines,
            Self::Csv {
                delimiter,
                encoding,
            } => Format::Csv {
                delimiter: Delimiter::from_name(delimiter).unwrap_or_default(),
                encoding: Encoding::from_name(encoding).unwrap_or_default(),
            },
        }
    }
}

impl LeadsExport {
    /// The name that is proposed for the file.
    pub(crate) fn file_name(&self) -> &'static str {
        match self.format {
            ExportFormat::Xlsx => "leads.xlsx",
            ExportFormat::JsonLines => "leads.jsonl",
            ExportFormat::Csv { .. } => "leads.csv",
        }
    }

    /// The columns as the use case understands them.
    pub(crate) fn columns(&self) -> Vec<ExportColumn> {
        let column = |column: &ExportColumnView| match column {
            ExportColumnView::Place => ExportColumn::Place,
            ExportColumnView::MayReach => ExportColumn::MayReach,
            ExportColumnView::Stage { key } => ExportColumn::Stage(StageKey(key.clone())),
            ExportColumnView::Version => ExportColumn::Version,
            ExportColumnView::Definition => ExportColumn::Definition,
            ExportColumnView::AsOf => ExportColumn::AsOf,
            ExportColumnView::Reasons => ExportColumn::Reasons,
            ExportColumnView::Field { key } => ExportColumn::Field(FieldKey::from_label(key)),
        };
        self.columns.iter().map(column).collect()
    }

    /// What the use case writes.
    pub(crate) fn write_back<'a>(
        &self,
        columns: &'a [ExportColumn],
        rows: &'a [u32],
        words: Words,
    ) -> WriteBack<'a> {
        WriteBack {
            columns,
            rows,
            format: self.format.to_format(),
            words: Some(words),
        }
    }
}

impl PseudonymsView {
    /// Whether no other file has them.
    pub(crate) fn is_fresh(self) -> bool {
        self == Self::Fresh
    }
}

impl ExportedView {
    /// Leads written to `path` without what names them, with what is to be said of that.
    pub(crate) fn anonymised(written: &Anonymised, path: &Path, words: Words) -> Self {
        Self {
            remarks: written.sentences(words),
            ..Self::of(written.n, path)
        }
    }

    /// So many leads, written to `path`.
    pub(crate) fn of(n: u64, path: &Path) -> Self {
        Self {
            file: name_of(path),
            n: n as u32,
            remarks: Vec::new(),
        }
    }
}
