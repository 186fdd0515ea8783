//! What can be typed of papers?

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What was agreed, on paper.
#[derive(Debug, Subcommand)]
pub(crate) enum PaperCommand {
    /// The agreement as it is signed: the whole text, the funnel by it, what changed, the signatures
    Agreement(PaperOf),
    /// What a good lead is, on one page for the wall
    Card(PaperOf),
    /// What the figures say, for a review: each with picture, table and notes, each page with version, day and run
    Review {
        /// Only the people on this list
        #[arg(long, value_name = "NAME")]
        list: Option<String>,
        /// Where to; the ending says the form: .pdf, .html or .md. A file of that name is replaced
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// What happened in the workshop: who was there, proposals, calibration, decisions, open points, the funnel
    /// before and after
    Minutes {
        /// Where to; the ending says the form: .pdf, .html or .md. A file of that name is replaced
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// Of which text, and where to.
#[derive(Debug, Args)]
pub(crate) struct PaperOf {
    /// A version's number [default: what is in force]
    #[arg(long, value_name = "N")]
    pub(crate) version: Option<u32>,
    /// Where to; the ending says the form: .pdf, .html or .md. A file of that name is replaced
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}
