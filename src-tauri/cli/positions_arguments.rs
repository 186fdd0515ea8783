//! What can be typed about positions on criteria?

use agreement::Stance;
use clap::{Args, Subcommand};

use crate::arguments::SigningSide;

/// Where everybody stands on the criteria.
#[derive(Debug, Subcommand)]
pub(crate) enum PositionsCommand {
    /// Every criterion and where everybody stands on it, those first that need to be talked about
    Show {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say where somebody stands on a criterion, in place of where they stood
    Say(Say),
    /// Remark on a criterion; prints what the remark is taken away by
    Comment {
        /// The criterion, by its id or its name
        #[arg(value_name = "CRITERION")]
        criterion: String,
        /// The remark
        #[arg(value_name = "TEXT")]
        text: String,
        /// Who remarks
        #[arg(long = "as", value_name = "NAME")]
        name: String,
    },
    /// Take away a remark of one's own
    Uncomment {
        /// What it was given when it was made
        #[arg(value_name = "ID")]
        id: String,
        /// Whose it is
        #[arg(long = "as", value_name = "NAME")]
        name: String,
    },
    /// Decide that an objection stops nobody from signing; it is recorded as dissent in what is signed
    Overrule {
        /// The criterion, by its id or its name
        #[arg(value_name = "CRITERION")]
        criterion: String,
        /// Whose objection
        #[arg(value_name = "NAME")]
        whose: String,
        /// Who decides: another who signs for a side of theirs
        #[arg(long = "as", value_name = "NAME")]
        name: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Say who proposed a criterion; without names that nobody is known to have
    Proposed {
        /// The criterion, by its id or its name
        #[arg(value_name = "CRITERION")]
        criterion: String,
        /// Who proposed it; may be given several times
        #[arg(long = "by", value_name = "NAME")]
        names: Vec<String>,
    },
    /// The next criterion that somebody objects to
    Next {
        /// After this one, by its id or its name [default: the first]
        #[arg(long, value_name = "CRITERION")]
        after: Option<String>,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
}

/// A position.
#[derive(Debug, Args)]
pub(crate) struct Say {
    /// The criterion, by its id or its name
    #[arg(value_name = "CRITERION")]
    pub(crate) criterion: String,
    /// agree, can-live-with-it, object, or nothing to take it back
    #[arg(value_name = "POSITION", value_parser = stance)]
    pub(crate) stance: Said,
    /// Who stands there
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) name: String,
    /// Their side, to name somebody who was not named before
    #[arg(long, value_enum)]
    pub(crate) side: Option<SigningSide>,
    /// Why; an objection always says it
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) reason: String,
}

/// What is said: a stance, or that it is taken back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said(pub(crate) Option<Stance>);

fn stance(text: &str) -> Result<Said, String> {
    if text == "nothing" {
        return Ok(Said(None));
    }
    let found = Stance::from_name(&text.replace('-', "_"));
    let found = found.map(|stance| Said(Some(stance)));
    found.ok_or_else(|| "it is none of agree, can-live-with-it, object, nothing".to_owned())
}
