//! What can be typed about which leads, and about the lists they are on?

use clap::{Args, Subcommand};
use workspace::OfImport;

use crate::measuring_arguments::Stand;

/// Which leads: what is asked of different things must all hold.
#[derive(Debug, Default, Args)]
pub(crate) struct Narrow {
    /// Only leads at this stage, as --standing says
    #[arg(long, value_name = "KEY", requires = "standing")]
    pub(crate) stage: Option<String>,
    /// How they stand there
    #[arg(long, value_enum, requires = "stage")]
    pub(crate) standing: Option<Stand>,
    /// Only leads whose place is this stage, .nowhere or .excluded; again: any of them
    #[arg(long = "place", value_name = "KEY")]
    pub(crate) places: Vec<String>,
    /// Only leads with this value; again for the same field: any of them; for another: both
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    pub(crate) conditions: Vec<String>,
    /// Only leads in one of whose texts this occurs
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
    /// Only leads of whom this import spoke, or as --which says
    #[arg(long, value_name = "N")]
    pub(crate) of_import: Option<i64>,
    /// What the import did to them: new, updated, unchanged, absent, or with the key of a stage
    /// came-new:KEY, came:KEY, left:KEY
    #[arg(long, value_name = "WHAT", requires = "of_import", value_parser = which)]
    pub(crate) which: Option<OfImport>,
    /// Only leads on this list; again: on any of them
    #[arg(long = "list", value_name = "NAME")]
    pub(crate) lists: Vec<String>,
    /// Only leads on no list; with --list: those too
    #[arg(long)]
    pub(crate) on_no_list: bool,
}

fn which(text: &str) -> Result<OfImport, String> {
    let unknown =
        || "it is none of new, updated, unchanged, absent, came-new:KEY, came:KEY, left:KEY";
    OfImport::read(text).ok_or_else(|| unknown().to_owned())
}

/// The lead lists.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Lists {
    /// Give them as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// What to do with them
    #[command(subcommand)]
    pub(crate) command: Option<ListsCommand>,
}

/// What to do with lead lists.
#[derive(Debug, Subcommand)]
pub(crate) enum ListsCommand {
    /// Put leads on a list; where there is none of that name, one is made
    Add(ListLeads),
    /// Take leads off a list; they stay in the workspace
    Remove(ListLeads),
    /// Give a list another name
    Rename {
        /// Its name
        #[arg(value_name = "NAME")]
        name: String,
        /// The new one
        #[arg(value_name = "NEW")]
        new: String,
    },
    /// Delete a list, and nobody who is on it
    Delete {
        /// Its name
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Bring a deleted list back, with its members
    Restore {
        /// Its name
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// What was done with the lists by hand: who, when, and the number by which it is undone
    Changes {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Undo what was done with a list by hand
    Undo {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
    },
    /// Take up again what was undone
    Redo {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
    },
}

/// Which list, and which leads.
#[derive(Debug, Args)]
pub(crate) struct ListLeads {
    /// The name of the list
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    /// The record id or e-mail address of each lead; everybody who has it is meant
    #[arg(value_name = "KEY")]
    pub(crate) keys: Vec<String>,
    /// Which leads, where no KEY is given
    #[command(flatten)]
    pub(crate) narrow: Narrow,
    /// Say what was done as JSON
    #[arg(long)]
    pub(crate) json: bool,
}
