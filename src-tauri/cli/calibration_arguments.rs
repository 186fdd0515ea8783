//! What can be typed about leads that are judged blind?

use agreement::Judgement;
use clap::{Args, Subcommand};
use jiff::civil::Date;
use workspace::{MOST_CARDS, USUAL_CARDS};

use crate::arguments::{SigningSide, day};

/// Leads that each side judges alone.
#[derive(Debug, Subcommand)]
pub(crate) enum CalibrationCommand {
    /// Draw leads to be judged: near the boundary of the definition, unknown, plainly in and plainly out
    Draw(Draw),
    /// What is known of a lead, without who it is and what became of it
    Card {
        /// The number of the card
        #[arg(value_name = "N")]
        no: u32,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say what a lead is; until the answers are laid open it can be said anew
    Answer(Answer),
    /// What was drawn, and who has judged how much of it
    Show {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Lay the answers open, and compare them: after that none changes
    Reveal {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Which leads are drawn.
#[derive(Debug, Args)]
pub(crate) struct Draw {
    /// What chance draws from: the same seed draws the same leads of the same list [default: another each time]
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u32>,
    /// How many; fewer where the list has fewer
    #[arg(long, value_name = "N", default_value_t = USUAL_CARDS, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_CARDS)))]
    pub(crate) cards: u32,
    /// The day up to whose end everything is known, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// Leave answers behind that were never laid open
    #[arg(long)]
    pub(crate) anew: bool,
    /// Give what was drawn as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What is said of a lead, and by whom.
#[derive(Debug, Args)]
pub(crate) struct Answer {
    /// The number of the card
    #[arg(value_name = "N")]
    pub(crate) no: u32,
    /// good, not or cannot-tell
    #[arg(value_name = "JUDGEMENT", value_parser = judgement)]
    pub(crate) judgement: Judgement,
    /// Who judges
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) name: String,
    /// For which side
    #[arg(long, value_enum)]
    pub(crate) side: SigningSide,
}

fn judgement(text: &str) -> Result<Judgement, String> {
    let found = Judgement::from_name(&text.replace('-', "_"));
    found.ok_or_else(|| "it is none of good, not, cannot-tell".to_owned())
}
