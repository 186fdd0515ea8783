//! What can be typed about people who are in the list twice, and about people who are to be forgotten?

use clap::{Args, Subcommand, ValueEnum};
use import::{Rank, RowsAre};

use crate::duplicates_command::rank;
use crate::import_arguments::table;

/// Which of those who are in the list twice, and what to do with them.
#[derive(Debug, Args)]
pub(crate) struct Duplicates {
    /// Only those that are certain, or only those that are likely
    #[arg(long, value_name = "RANK", value_parser = rank, conflicts_with = "merge")]
    pub(crate) rank: Option<Rank>,
    /// Make each of these groups one person, as proposed
    #[arg(long, value_name = "RANK", value_enum)]
    pub(crate) merge: Option<Mergeable>,
    /// Give them as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Which groups may be merged unseen.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Mergeable {
    /// Those that are certain
    Certain,
}

/// Who was made one person.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Merges {
    /// Give them as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// What to do with them
    #[command(subcommand)]
    pub(crate) command: Option<MergesCommand>,
}

/// What to do with merges.
#[derive(Debug, Subcommand)]
pub(crate) enum MergesCommand {
    /// Part them again: all of these, or none
    Undo {
        /// Their numbers
        #[arg(value_name = "N", required = true)]
        ids: Vec<i64>,
    },
}

/// Which fields, and what is said of them.
#[derive(Debug, Args)]
pub(crate) struct Fields {
    /// Which table
    #[arg(long, value_name = "TABLE", default_value = "people", value_parser = table)]
    pub(crate) table: RowsAre,
    /// Say that this field names people: it is hidden on a shared screen, and in no anonymised file
    #[arg(long, value_name = "FIELD")]
    pub(crate) personal: Vec<String>,
    /// Say that this field does not, whatever it is called
    #[arg(long, value_name = "FIELD")]
    pub(crate) not_personal: Vec<String>,
    /// Give them as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What to do with the block list.
#[derive(Debug, Subcommand)]
pub(crate) enum BlockedCommand {
    /// How many are on it, since when, and what imports left out because of it
    List {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Whether somebody is on it
    Check {
        /// Their record id or e-mail address
        #[arg(value_name = "KEY")]
        key: String,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Take somebody off it: the next import that has them brings them back
    Allow {
        /// Their record id or e-mail address
        #[arg(value_name = "KEY")]
        key: String,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Whom to erase.
#[derive(Debug, Args)]
pub(crate) struct LeadsErase {
    /// The record id or e-mail address of each; everybody who has it is erased
    #[arg(value_name = "KEY", required = true)]
    pub(crate) keys: Vec<String>,
    /// Do not import them again either
    #[arg(long)]
    pub(crate) block: bool,
    /// Say what was erased as JSON
    #[arg(long)]
    pub(crate) json: bool,
}
