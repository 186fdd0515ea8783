//! What can be typed about imports? What to read and how, and what to do with what was imported.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use import::RowsAre;
use jiff::civil::Date;
use lead::FieldKey;
use workspace::{Derived, Treatment};

use crate::arguments::day;
use crate::cut_arguments::CutBy;
use crate::joins_arguments::field_of;
use crate::reading_arguments::ReadingArguments;

/// Which file, and what its rows are.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// A table: CSV and the like, XLSX, XLS, XLSB, ODS, JSON, JSON Lines, or one of them in gzip or ZIP
    pub(crate) file: PathBuf,
    /// Which sheet of a workbook, file of an archive or array of JSON [default: the first that is shown and not
    /// empty; `leadpact sheets` lists them]
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[command(flatten)]
    pub(crate) cut: CutBy,
    /// What its rows are: people, companies, deals, activities, stage_history, costs, counts or details [default: people]
    #[arg(long, value_name = "TABLE", value_parser = table)]
    pub(crate) table: Option<RowsAre>,
    /// The file holds all activities from the first of these days to the last, so that none means zero
    #[arg(long, value_name = "FROM..TO", value_parser = period, requires = "table")]
    pub(crate) covers: Option<Period>,
    /// Only of these kinds it holds all
    #[arg(long, value_name = "A;B", value_delimiter = ';', requires = "covers")]
    pub(crate) kinds: Vec<String>,
    /// The file is all there is: who was in an earlier such file and is not in this one is marked absent.
    /// With --list it is the whole list: only its members are
    #[arg(long)]
    pub(crate) snapshot: bool,
    /// The people go to this list; where there is none of that name, one is made
    #[arg(long, value_name = "NAME")]
    pub(crate) list: Option<String>,
    /// Join the rows by this key too: their field, and the field of another table that is the same
    #[arg(long = "join", value_name = "FIELD=TABLE.FIELD", value_parser = key)]
    pub(crate) joins: Vec<(FieldKey, (RowsAre, FieldKey))>,
    /// A blank takes away the value that is there; without it a blank says nothing
    #[arg(long)]
    pub(crate) blanks_clear: bool,
    /// Read the columns as a mapping says that "mapping export" wrote
    #[arg(long, value_name = "MAPPING.json")]
    pub(crate) mapping: Option<PathBuf>,
    /// Derive these fields too: seniority and function from the job title, lead_kind from who wrote the file
    #[arg(long, value_name = "A,B", value_delimiter = ',', value_parser = derived)]
    pub(crate) derive: Vec<Derived>,
    /// Derive nothing, not even what is proposed
    #[arg(long, conflicts_with = "derive")]
    pub(crate) no_derive: bool,
    /// Keep the rows by which a lead form was tried
    #[arg(long)]
    pub(crate) keep_tests: bool,
    #[command(flatten)]
    pub(crate) read: ReadingArguments,
    /// Only say what would happen, row by row and field by field
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Who imports it [default: the name you are signed in by]
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    /// Say what became of every row as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

impl Import {
    /// What is done with the rows, where `proposed` is what would be.
    pub(crate) fn treatment(&self, proposed: &Treatment) -> Treatment {
        let mut derive = match self.no_derive {
            true => Vec::new(),
            false => proposed.derive.clone(),
        };
        derive.extend(&self.derive);
        Treatment {
            derive,
            keep_tests: self.keep_tests || proposed.keep_tests,
        }
    }
}

/// How columns become fields, as a file.
#[derive(Debug, Subcommand)]
pub(crate) enum MappingCommand {
    /// Write a mapping as JSON: as proposed for a file, or as an import was read. No value is in it
    Export {
        /// The file whose mapping is meant
        #[arg(value_name = "FILE.csv", required_unless_present = "import")]
        file: Option<PathBuf>,
        /// The number of the import whose mapping is meant
        #[arg(long, value_name = "N", conflicts_with_all = ["file", "table"])]
        import: Option<i64>,
        /// What the rows of the file are [default: as its headings say]
        #[arg(long, value_name = "TABLE", value_parser = table)]
        table: Option<RowsAre>,
        #[command(flatten)]
        cut: CutBy,
        /// Where to; a file of that name is replaced
        #[arg(long, value_name = "OUT.json")]
        out: PathBuf,
    },
}

/// Which file to look into.
#[derive(Debug, Args)]
pub(crate) struct Sheets {
    /// A workbook, an archive, JSON, or any other table
    pub(crate) file: PathBuf,
    /// Give it as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What was imported.
#[derive(Debug, Subcommand)]
pub(crate) enum ImportsCommand {
    /// Every import, those undone too: file, rows, who and when
    List {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// One import: its columns, and what was wrong with its rows
    Show {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Take an import back, whichever it is: the list is as if it had never been
    Undo {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
        /// Say what it would do, and change nothing
        #[arg(long)]
        dry_run: bool,
        /// Say what it does as JSON
        #[arg(long)]
        json: bool,
    },
    /// Take up again an import that was undone
    Redo {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
    },
    /// Write the rejected rows of an import to a CSV file, in the layout of its file
    Rejected {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
        /// The file to write
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
    },
    /// Try rejected rows again that were mended: the file is read as that of the import was
    Retry {
        /// The number of the import whose rows they were
        #[arg(value_name = "N")]
        id: i64,
        /// The file with the mended rows
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
        /// Say what became of every row as JSON
        #[arg(long)]
        json: bool,
    },
    /// Who was in an earlier file and is not in the later one that is all there is
    Absent {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
}

/// From one day to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    /// The first day.
    pub(crate) from: Date,
    /// The last day.
    pub(crate) to: Date,
}

pub(crate) fn table(name: &str) -> Result<RowsAre, String> {
    let known = RowsAre::ALL.map(RowsAre::name).join(", ");
    RowsAre::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}

fn derived(name: &str) -> Result<Derived, String> {
    let known = Derived::ALL.map(Derived::name).join(", ");
    Derived::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}

fn key(text: &str) -> Result<(FieldKey, (RowsAre, FieldKey)), String> {
    let parts = text.split_once('=');
    let (own, other) =
        parts.ok_or_else(|| "write it like account=companies.company_name".to_owned())?;
    Ok((FieldKey::from_label(own), field_of(other)?))
}

fn period(text: &str) -> Result<Period, String> {
    let pair = text.split_once("..");
    let (from, to) = pair.ok_or_else(|| "write it like 2026-01-01..2026-11-22".to_owned())?;
    let (from, to) = (day(from)?, day(to)?);
    if from > to {
        return Err("its last day is before its first".to_owned());
    }
    Ok(Period { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_two_days_in_order() {
        let days = period("2026-01-01..2026-11-22").unwrap();
        assert_eq!(
            (days.from, days.to),
            (day("2026-01-01").unwrap(), day("2026-11-22").unwrap())
        );
        for text in [
            "2026-01-01",
            "2026-01-02..2026-01-01",
            "2026-01-01..",
            "a..b",
        ] {
            assert!(period(text).is_err(), "{text}");
        }
    }
}
