//! What can be typed about promises?

use std::path::PathBuf;

use agreement::terms::Setting;
use clap::{Args, Subcommand};

/// What the sides promise each other.
#[derive(Debug, Subcommand)]
pub(crate) enum PromisesCommand {
    /// The promises in words, what the goal comes to step by step, and what is to be looked at
    Show {
        /// Give them as JSON
        #[arg(long)]
        json: bool,
    },
    /// What is to be looked at; exit 1 if something has to be mended before anybody signs
    Check {
        /// Give the findings as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say one or more promises: all of them, or nothing
    #[command(after_help = "\
A promise is named by its place in the file; docs/terms-format.md explains each:
  leadpact promises set volume.leads=120 volume.per=month
  leadpact promises set volume.goal.revenue=600000 volume.goal.conversions.mql-sql=18/75
  leadpact promises set follow_up.within_hours=4 acceptance.within_hours=16
  leadpact promises set calendar.friday=09:00-15:00 \"holidays.2026-12-25=Christmas\"
  leadpact promises set \"rejection_reasons.new=Wrong country\" recycling.no_budget=90
  leadpact promises set review_date=2027-05-31 \"must_sign.Anna Nowak=yes\"")]
    Set {
        /// A place and what it says; nothing after = takes away what is there
        #[arg(value_name = "KEY=VALUE", required = true, value_parser = setting)]
        settings: Vec<Setting>,
        /// Who says so, and why
        #[command(flatten)]
        said: Said,
    },
    /// Take promises away, or reasons, rules and days
    Unset {
        /// The place: volume, volume.goal, rejection_reasons.no_budget, holidays.2026-12-25
        #[arg(value_name = "KEY", required = true)]
        keys: Vec<String>,
        /// Who says so, and why
        #[command(flatten)]
        said: Said,
    },
    /// Propose what every team needs and nobody said yet: usual reasons, and a usual week
    Propose {
        /// Who says so, and why
        #[command(flatten)]
        said: Said,
    },
    /// Write the promises to a file
    Export {
        /// Where to; a file of that name is replaced
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// Put the promises of a file in the place of those that were made
    Import {
        /// Promises as JSON; docs/terms-format.md explains it by example
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
        /// Who says so, and why
        #[command(flatten)]
        said: Said,
    },
    /// What leads object again and again, and what is answered
    #[command(subcommand)]
    Objections(ObjectionsCommand),
}

/// Who says something, and why.
#[derive(Debug, Args)]
pub(crate) struct Said {
    /// Who says so [default: whom the system knows]
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Why, for the decision log
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) note: String,
}

/// The log of objections.
#[derive(Debug, Subcommand)]
pub(crate) enum ObjectionsCommand {
    /// All of them, oldest first
    Show {
        /// Give them as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write down what leads say
    Add {
        /// What they say
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// It was heard once more
    Again(Which),
    /// Say what is answered
    Answer {
        /// Which
        #[command(flatten)]
        which: Which,
        /// The answer
        #[arg(value_name = "TEXT")]
        answer: String,
    },
    /// It is settled
    Close(Which),
    /// It is heard again after all
    Reopen(Which),
    /// Take it off the log
    Remove(Which),
}

/// Which objection.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Its number in the log, as `promises objections show` counts them, or its id
    #[arg(value_name = "N")]
    pub(crate) named: String,
}

fn setting(text: &str) -> Result<Setting, String> {
    let parts = text.split_once('=');
    let (key, value) = parts.ok_or_else(|| "it is no KEY=VALUE".to_owned())?;
    let value = value.trim();
    Ok(Setting {
        key: key.trim().to_owned(),
        text: (!value.is_empty()).then(|| value.to_owned()),
    })
}
