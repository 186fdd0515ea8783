//! What can be typed about what was decided, and about sharing it?

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What was decided.
#[derive(Debug, Subcommand)]
pub(crate) enum DecisionsCommand {
    /// The log, newest first: who decided what, when and why
    List(DecisionsList),
    /// What is another now than right after a decision
    Compare {
        /// The decision by its number
        #[arg(value_name = "NUMBER")]
        no: usize,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// The definition as it was right after a decision, to be put in force again
    Definition {
        /// The decision by its number
        #[arg(value_name = "NUMBER")]
        no: usize,
        /// The file to write [default: print it]
        #[arg(value_name = "FILE.json")]
        file: Option<PathBuf>,
    },
    /// Take back what somebody said last
    Undo(Deciding),
    /// Say again what somebody took back last
    Redo(Deciding),
    /// What people said apart and nobody has chosen yet
    Choices {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Choose one of what people said apart
    Choose {
        /// What is to be chosen, by its number under `choices`
        #[arg(value_name = "NUMBER")]
        no: usize,
        /// Which of it, by its number there
        #[arg(value_name = "OFFER")]
        offer: usize,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "")]
        why: String,
        #[command(flatten)]
        deciding: Deciding,
    },
}

/// Which decisions.
#[derive(Debug, Args)]
pub(crate) struct DecisionsList {
    /// Only those about a criterion, by its id
    #[arg(long, value_name = "ID")]
    pub(crate) criterion: Option<String>,
    /// Only those of one person
    #[arg(long, value_name = "NAME")]
    pub(crate) who: Option<String>,
    /// Only those with a smaller number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) before: Option<usize>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) most: usize,
    /// Give it as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Who decides.
#[derive(Debug, Args)]
pub(crate) struct Deciding {
    /// Who says so [default: the name you are signed in by]
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    /// Say what came of it as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Come together with others who edit.
#[derive(Debug, Subcommand)]
pub(crate) enum ShareCommand {
    /// Write everything that was said and signed to a file; no lead is in it
    Export {
        /// The file to write
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Say what is in it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Take in what others said and signed: all of it, or nothing
    Merge {
        /// A file that `share export` wrote
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only say what would come of it
        #[arg(long)]
        dry_run: bool,
        /// Say what came of it as JSON
        #[arg(long)]
        json: bool,
    },
}
