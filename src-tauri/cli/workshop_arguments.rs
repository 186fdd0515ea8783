//! What can be typed about a workshop: where it stands, its ballots, and what becomes of proposals?

use std::path::PathBuf;

use agreement::ProfileList;
use clap::{Args, Subcommand, ValueEnum};
use definition::Owner;
use workspace::WorkshopStep;

/// The workshop.
#[derive(Debug, Subcommand)]
pub(crate) enum WorkshopCommand {
    /// Begin a workshop; one that is being held goes on
    Start,
    /// Where it stands, who takes part, and who has handed in a ballot
    Show {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Go to a step: preparation, customer, calibration, pause, stages, promises or sign
    Step {
        /// The step
        #[arg(value_name = "STEP", value_parser = step)]
        step: WorkshopStep,
    },
    /// Name somebody who takes part, or say anew whom they speak for
    Person {
        /// Their name
        #[arg(value_name = "NAME")]
        name: String,
        /// Whom they speak for
        #[arg(long, value_name = "SIDE", value_enum)]
        side: SpeaksFor,
        /// They take part, and do not sign
        #[arg(long)]
        does_not_sign: bool,
    },
    /// Close it; the next one begins with new ballots
    Finish,
}

/// Whom somebody speaks for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SpeaksFor {
    /// Marketing
    Marketing,
    /// Sales
    Sales,
    /// Both
    Both,
}

impl From<SpeaksFor> for Owner {
    fn from(side: SpeaksFor) -> Self {
        match side {
            SpeaksFor::Marketing => Self::Marketing,
            SpeaksFor::Sales => Self::Sales,
            SpeaksFor::Both => Self::Both,
        }
    }
}

/// Ballots.
#[derive(Debug, Subcommand)]
pub(crate) enum BallotCommand {
    /// Write an empty ballot for somebody: the questions and the fields by name and type, no leads
    Form {
        /// Whose it is
        #[arg(value_name = "NAME")]
        name: String,
        /// Whom they speak for
        #[arg(long, value_name = "SIDE", value_enum)]
        side: SpeaksFor,
        /// Where to; a file of that name is replaced
        #[arg(short, long, value_name = "FILE.json")]
        out: PathBuf,
    },
    /// Take in a ballot that was filled in; the newest of a person counts until all are laid open
    Read {
        /// The ballot
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
        /// Say what became of it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Lay all ballots open at once
    Reveal {
        /// Though one side has handed in none
        #[arg(long)]
        anyway: bool,
        /// Who lays them open [default: the name you are signed in by]
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        /// Give the proposals as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Proposals that lie open.
#[derive(Debug, Subcommand)]
pub(crate) enum ProposalsCommand {
    /// All of them, what is the same or similar side by side
    List {
        /// Give them as JSON
        #[arg(long)]
        json: bool,
    },
    /// Keep one: in the profile of the draft, or, without a test, in words
    Keep(Keep),
    /// Drop one, for a reason
    Drop {
        /// The proposal
        #[arg(value_name = "ID")]
        id: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// Who decides [default: the name you are signed in by]
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Lay one beside another; without another, apart from all
    Lay {
        /// The proposal
        #[arg(value_name = "ID")]
        id: String,
        /// The one it is to lie beside
        #[arg(value_name = "OTHER")]
        other: Option<String>,
        /// Who decides [default: the name you are signed in by]
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Let one speak for others
    Merge {
        /// The one that speaks
        #[arg(value_name = "ID")]
        into: String,
        /// Those it speaks for
        #[arg(value_name = "OTHER", required = true)]
        others: Vec<String>,
        /// Who decides [default: the name you are signed in by]
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Take back what was decided of one
    Reopen {
        /// The proposal
        #[arg(value_name = "ID")]
        id: String,
        /// Who does [default: the name you are signed in by]
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
}

/// Which proposal is kept, and where.
#[derive(Debug, Args)]
pub(crate) struct Keep {
    /// The proposal
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// The list of the profile
    #[arg(
        long = "as",
        value_name = "LIST",
        value_enum,
        default_value = "must-have"
    )]
    pub(crate) list: KeptAs,
    /// Put the draft in force at once
    #[arg(long)]
    pub(crate) in_force: bool,
    /// Who decides [default: the name you are signed in by]
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
}

/// A list of the profile.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum KeptAs {
    /// Each must be met to fit
    MustHave,
    /// Good to have; does not decide
    NiceToHave,
    /// None may be met to fit
    Excluding,
}

impl From<KeptAs> for ProfileList {
    fn from(list: KeptAs) -> Self {
        match list {
            KeptAs::MustHave => Self::MustHave,
            KeptAs::NiceToHave => Self::NiceToHave,
            KeptAs::Excluding => Self::Excluding,
        }
    }
}

fn step(name: &str) -> Result<WorkshopStep, String> {
    let known = WorkshopStep::ALL.map(WorkshopStep::name).join(", ");
    WorkshopStep::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}
