//! How does a mapping go from one team to another? As a small JSON file of headers and the fields they go to.
//!
//! Invariants: nothing of anybody is in it: no value, no name of a person, no path; a damaged file is refused
//! whole; what does not fit a file is named, never guessed. Of how a file is cut only what a person said is in
//! it: what was found by evidence is found anew in each file, which may come in other letters.

mod cut;

use std::path::Path;

use import::{Asked, ColumnMapping, Mapped, RowsAre, read_as_found};
use lead::FieldType;
use serde::{Deserialize, Serialize};
use store::value_formats::{from_json, to_json};
use words::{Arg, Words};

use self::cut::CutFile;
use crate::{
    Derived, ImportDetail, Looked, Reading, Snapshot, Treatment, WorkspaceError, read_small_file,
};

/// What the file calls itself.
const FORMAT: &str = "leadpact-mapping";
/// The version of a mapping that says nothing of how its file is cut.
const WITHOUT_CUT: u32 = 1;
/// The newest version.
const NEWEST: u32 = 2;
/// The largest file that is read: a thousand columns need a tenth of it.
const MOST_BYTES: usize = 2_000_000;
/// Columns that are named in a sentence; the others are counted.
const MOST_NAMED: usize = 20;

/// A mapping as a file has it.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    rows_are: String,
    columns: Vec<ColumnFile>,
    #[serde(default)]
    derive: Vec<String>,
    #[serde(default)]
    keep_tests: bool,
    /// What was said of how the file is cut; `None` where nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cut: Option<CutFile>,
}

/// A column of the mapping.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ColumnFile {
    header: String,
    /// The label of the field; `None` leaves the column out.
    field: Option<String>,
    /// What its values are; `None` with no field.
    kind: Option<FieldType>,
    /// How its texts are read; `None` where nothing was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    format: Option<serde_json::Value>,
}

/// A mapping that was read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingFile {
    /// What the rows are.
    pub rows_are: RowsAre,
    /// The columns.
    pub columns: Vec<Mapped>,
    /// What is done with the rows beside reading them.
    pub treatment: Treatment,
    /// What was said of how the file is cut; the rest is found by evidence.
    pub cut: Asked,
}

/// A mapping laid over a file, and what of it did not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingFitted {
    /// How the file would be read.
    pub reading: Reading,
    /// Columns that the mapping names and the file has not.
    pub absent: Vec<String>,
    /// Columns of the file that the mapping does not name: they are read as proposed.
    pub further: Vec<String>,
}

impl MappingFile {
    /// The mapping of a reading of a looked-at file.
    #[must_use]
    pub fn of(looked: &Looked, reading: &Reading) -> Self {
        let columns = looked.profiles.iter().zip(&reading.mapping);
        let mapped = columns.map(|(profile, column)| Mapped {
            header: profile.header.clone(),
            field: column.field.clone(),
            format: column.format.clone(),
        });
        Self {
            rows_are: reading.rows_are,
            columns: mapped.collect(),
            treatment: reading.treatment.clone(),
            cut: looked.asked.clone(),
        }
    }

    /// The mapping of an import; how its file was cut is not kept.
    #[must_use]
    pub fn of_import(detail: &ImportDetail) -> Self {
        Self {
            rows_are: detail.record.rows_are,
            columns: detail.columns.clone(),
            treatment: Treatment::default(),
            cut: Asked::default(),
        }
    }

    /// The mapping in a file on disk.
    ///
    /// # Errors
    /// Where it cannot be read, and as [`MappingFile::read`].
    pub fn open(path: &Path) -> Result<Self, WorkspaceError> {
        Self::read(&read_small_file(path, MOST_BYTES)?)
    }

    /// The file, with the columns in order.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, which nothing in it prevents.
    pub fn to_json(&self) -> Result<String, WorkspaceError> {
        let column = |mapped: &Mapped| ColumnFile {
            header: mapped.header.clone(),
            field: mapped.field.as_ref().map(|field| field.label.clone()),
            kind: mapped.field.as_ref().map(|field| field.kind),
            format: to_json(&mapped.format).and_then(|json| serde_json::from_str(&json).ok()),
        };
        let cut = CutFile::of(&self.cut);
        let file = File {
            format: FORMAT.to_owned(),
            version: cut.as_ref().map_or(WITHOUT_CUT, |_| NEWEST),
            rows_are: self.rows_are.name().to_owned(),
            columns: self.columns.iter().map(column).collect(),
            derive: (self.treatment.derive.iter())
                .map(|one| one.name().to_owned())
                .collect(),
            keep_tests: self.treatment.keep_tests,
            cut,
        };
        let json = serde_json::to_string_pretty(&file);
        let json = json.map_err(|error| WorkspaceError::Internal(error.to_string()))?;
        Ok(json + "\n")
    }

    /// The mapping of a file's bytes.
    ///
    /// # Errors
    /// Where it is no mapping, a newer one, or anything in it is not as it is written.
    pub fn read(bytes: &[u8]) -> Result<Self, WorkspaceError> {
        let wrong = |why: String| WorkspaceError::MappingUnreadable(why);
        if bytes.len() > MOST_BYTES {
            return Err(wrong(format!("more than {MOST_BYTES} bytes")));
        }
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let file: File = serde_json::from_slice(bytes).map_err(|error| wrong(error.to_string()))?;
        if file.format != FORMAT || !(WITHOUT_CUT..=NEWEST).contains(&file.version) {
            return Err(wrong(format!("{} {}", file.format, file.version)));
        }
        let cut = file.cut.as_ref().map(CutFile::to_asked).transpose();
        let cut = cut.map_err(|said| wrong(format!("cut: {said}")))?;
        let rows_are = RowsAre::from_name(&file.rows_are);
        let rows_are = rows_are.ok_or_else(|| wrong(format!("rows_are: {}", file.rows_are)))?;
        let derive = file.derive.iter();
        let derive = derive
            .map(|name| Derived::from_name(name).ok_or_else(|| wrong(format!("derive: {name}"))));
        let derive = derive.collect::<Result<_, _>>()?;
        let mut columns: Vec<Mapped> = Vec::with_capacity(file.columns.len());
        let mut headers = std::collections::BTreeSet::new();
        for column in file.columns {
            if !headers.insert(column.header.clone()) {
                return Err(wrong(format!("twice: {}", column.header)));
            }
            let field = match (&column.field, column.kind) {
                (None, None) => None,
                (Some(label), Some(kind)) => {
                    let field = ColumnMapping::to(label, kind, &[]).field;
                    Some(field.ok_or_else(|| wrong(format!("field: {label}")))?)
                }
                _ => return Err(wrong(format!("field and kind: {}", column.header))),
            };
            let format = column.format.map(|format| format.to_string());
            let format = from_json(format.as_deref());
            columns.push(Mapped {
                format: format.map_err(|_| wrong(format!("format: {}", column.header)))?,
                header: column.header,
                field,
            });
        }
        if columns.is_empty() {
            return Err(wrong("columns".to_owned()));
        }
        Ok(Self {
            rows_are,
            columns,
            treatment: Treatment {
                derive,
                keep_tests: file.keep_tests,
            },
            cut: cut.unwrap_or_default(),
        })
    }

    /// The mapping laid over a file. Columns that it does not name are read as proposed; a field that the
    /// list, or the table, has already has the type it has there.
    #[must_use]
    pub fn fit(&self, looked: &Looked, snapshot: &Snapshot) -> MappingFitted {
        let (proposal, _) = looked.propose_as(self.rows_are, snapshot);
        let there = snapshot.settled_fields(self.rows_are);
        let has = |header: &str| looked.profiles.iter().any(|one| one.header == header);
        let absent = self.columns.iter().filter(|one| !has(&one.header));
        let mut further = Vec::new();
        let columns = looked.profiles.iter().zip(proposal.mapping.clone());
        let mapping = columns.map(|(profile, proposed)| {
            let named = self.columns.iter().find(|one| one.header == profile.header);
            let mut column = match named.map(|one| (&one.field, &one.format)) {
                Some((Some(field), format)) => {
                    ColumnMapping::to(&field.label, field.kind, there).read_as(format.clone())
                }
                Some((None, _)) => ColumnMapping::leave_out(),
                None => {
                    further.push(profile.header.clone());
                    return proposed;
                }
            };
            read_as_found(&mut column, profile, (self.rows_are, there));
            column
        });
        let mapping = mapping.collect();
        MappingFitted {
            absent: absent.map(|one| one.header.clone()).collect(),
            reading: Reading {
                mapping,
                treatment: self.treatment.clone(),
                ..proposal
            },
            further,
        }
    }
}

impl MappingFitted {
    /// What did not fit, in the reader's words; empty where all did.
    #[must_use]
    pub fn sentences(&self, words: Words) -> Vec<String> {
        let said = [
            ("mapping-columns-absent", &self.absent),
            ("mapping-columns-further", &self.further),
        ];
        let said = said.into_iter().filter(|(_, columns)| !columns.is_empty());
        said.map(|(key, columns)| words.say(key, &[("columns", named(columns, words))]))
            .collect()
    }
}

/// The columns by name, as far as a sentence bears it.
fn named(columns: &[String], words: Words) -> Arg {
    let mut named: Vec<String> = columns.iter().take(MOST_NAMED).cloned().collect();
    let further = columns.len().saturating_sub(MOST_NAMED);
    if further > 0 {
        named.push(words.say("mapping-columns-more", &[("n", Arg::from(further))]));
    }
    Arg::from(named.join(", "))
}

#[cfg(test)]
mod tests;
