//! What was done with the rows of a file beside reading them? For scripts, and in sentences.

use import::Tidied;
use serde::Serialize;
use words::Words;
use workspace::{Caution, DerivedField, Treated, treated_sentences};

use crate::failure::Failure;
use crate::harmless::one_line;
use crate::streams::Streams;

/// What a file is and what was done with its rows.
#[derive(Serialize)]
pub(crate) struct TreatedSaid<'a> {
    /// Which program wrote it; null where its headings do not plainly say that.
    export: Option<ExportSaid<'a>>,
    /// Rows left out by which a lead form was tried; they are among the skipped.
    tests: u32,
    /// Cells that say what is meant with something around it.
    tidied: Vec<TidiedSaid<'a>>,
    /// Fields that were derived.
    derived: Vec<DerivedSaid<'a>>,
    /// Columns that went to a field of another name that means the same.
    same_meaning: Vec<SameMeaning<'a>>,
    /// What is worth knowing before figures are made of it.
    cautions: Vec<&'static str>,
}

/// The program that wrote a file.
#[derive(Serialize)]
struct ExportSaid<'a> {
    /// Its name, with what its rows are.
    name: &'static str,
    /// The share of the file's headings that such exports have.
    share: f64,
    /// The headings that tell it from others.
    telling: &'a [String],
    /// The next that it might have been; null where no other has one of its headings.
    next_best: Option<&'static str>,
}

/// Cells of a column.
#[derive(Serialize)]
struct TidiedSaid<'a> {
    /// The field.
    field: &'a str,
    /// How many they are.
    n: u32,
    /// The first different ones.
    samples: Vec<[&'a str; 2]>,
}

/// A field that was derived.
#[derive(Serialize)]
struct DerivedSaid<'a> {
    /// Its key.
    field: &'static str,
    /// What it follows from.
    from: Option<&'a str>,
    /// Rows that have a value by it.
    n: u32,
    /// Rows whose title fits several.
    several: u32,
    /// Rows whose title fits none.
    none: u32,
}

/// A column that went to a field of another name.
#[derive(Serialize)]
struct SameMeaning<'a> {
    /// Its heading.
    column: &'a str,
    /// The label of the field.
    field: &'a str,
}

impl<'a> TreatedSaid<'a> {
    pub(crate) fn of(treated: &'a Treated) -> Self {
        let export = treated.export.as_ref().map(|one| ExportSaid {
            name: one.export.name(),
            share: one.share,
            telling: &one.telling,
            next_best: one.next_best.map(|(next, _)| next.name()),
        });
        let tidied = |one: &'a Tidied| TidiedSaid {
            field: &one.field,
            n: one.n,
            samples: one
                .samples
                .iter()
                .map(|(is, meant)| [&**is, &**meant])
                .collect(),
        };
        let derived = |one: &'a DerivedField| DerivedSaid {
            field: one.derived.name(),
            from: one.from.as_deref(),
            n: one.n,
            several: one.n_several,
            none: one.n_none,
        };
        let same = treated.same_meaning.iter();
        Self {
            export,
            tests: treated.n_tests,
            tidied: treated.tidied.iter().map(tidied).collect(),
            derived: treated.derived.iter().map(derived).collect(),
            same_meaning: same
                .map(|(column, field)| SameMeaning { column, field })
                .collect(),
            cautions: treated
                .cautions
                .iter()
                .map(|one| Caution::name(*one))
                .collect(),
        }
    }
}

/// Says it, a sentence a line.
pub(crate) fn say_treated(
    streams: &mut Streams,
    treated: &Treated,
    words: Words,
) -> Result<(), Failure> {
    for sentence in treated_sentences(treated, words) {
        streams.line(&format!("  {}", one_line(&sentence)))?;
    }
    Ok(())
}
