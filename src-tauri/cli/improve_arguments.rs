//! What can be typed to ask what outcomes say of the definition? What counts as worked, as won, in which time; which
//! versions; which threshold.

use clap::{Args, ValueEnum};
use definition::{CriterionId, ScoreKey, StageKey};
use funnel::Unit;
use lead::FieldKey;
use workspace::{
    BackTests, CriteriaThatMatter, Evidence, FactsOf, HeldOut, Mover, ThresholdAt, Wanted, Which,
    WhoCanTell, WindowAsked, WorkedBy,
};

use crate::report_arguments::Reporting;

/// What counts as worked, won, and in which time.
#[derive(Debug, Args)]
pub(crate) struct Outcomes {
    /// The stage that is tried, by its key [default: mql, else marketing's last by a rule]
    #[arg(long, value_name = "STAGE")]
    pub(crate) stage: Option<String>,
    /// The stage that counts as the outcome, by its key [default: won deals, else the last stage by a fact]
    #[arg(long, value_name = "STAGE")]
    pub(crate) outcome: Option<String>,
    /// The days that a lead has to come to the outcome, or `open` for as long as it takes [default: 180 where it
    /// is known when leads set out, else open]
    #[arg(long, value_name = "DAYS|open", value_parser = window)]
    pub(crate) window: Option<WindowAsked>,
    /// Count as worked who has a value in this field, by its key or its label
    #[arg(long, value_name = "FIELD")]
    pub(crate) worked_by: Option<String>,
    /// Count everybody as worked
    #[arg(long, conflicts_with = "worked_by")]
    pub(crate) all_worked: bool,
}

/// Who can tell.
#[derive(Debug, Args)]
pub(crate) struct WorkedReport {
    /// What counts as worked, won, and in which time.
    #[command(flatten)]
    pub(crate) outcomes: Outcomes,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Which versions.
#[derive(Debug, Args)]
pub(crate) struct BackTestReport {
    /// A version by its number, `draft` for the definition in force, or `edited` for what is being edited in the
    /// window; repeat for several [default: the one in force, what is being edited, and every signed one]
    #[arg(long, value_name = "NUMBER|draft|edited", value_parser = which)]
    pub(crate) version: Vec<Which>,
    /// On whom figures are tried that were found on others
    #[arg(long, value_enum, default_value_t = HoldOut::Later)]
    pub(crate) hold_out: HoldOut,
    /// The facts that versions are tried on: those known before sales had a lead further on, it was won or its way
    /// ended, or those known today [default: then, where at least half of the tested leads were known by then]
    #[arg(long, value_enum)]
    pub(crate) facts: Option<Facts>,
    /// What is counted: people, the companies they work for, or the deals with them
    #[arg(long, value_name = "person|company|deal", default_value = "person", value_parser = unit)]
    pub(crate) unit: Unit,
    /// What counts as worked, won, and in which time.
    #[command(flatten)]
    pub(crate) outcomes: Outcomes,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Which facts go with winning.
#[derive(Debug, Args)]
pub(crate) struct CriteriaReport {
    /// The facts that are held against winning: those known before sales had a lead further on, it was won or its way
    /// ended, or those known today [default: then, where at least half of the tested leads were known by then]
    #[arg(long, value_enum)]
    pub(crate) facts: Option<Facts>,
    /// What counts as worked, won, and in which time.
    #[command(flatten)]
    pub(crate) outcomes: Outcomes,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Which threshold.
#[derive(Debug, Args)]
pub(crate) struct ThresholdReport {
    /// The criterion whose number moves, by its name [default: the score of the stage, else its first with a number]
    #[arg(long, value_name = "CRITERION")]
    pub(crate) criterion: Option<String>,
    /// The score whose points move, by its key
    #[arg(long, value_name = "SCORE", conflicts_with = "criterion")]
    pub(crate) score: Option<String>,
    /// Of what is being edited in the window, and not of the definition in force
    #[arg(long)]
    pub(crate) edited: bool,
    /// The facts that thresholds are tried on: those known before sales had a lead further on, it was won or its way
    /// ended, or those known today [default: then, where at least half of the tested leads were known by then]
    #[arg(long, value_enum)]
    pub(crate) facts: Option<Facts>,
    /// Where it is held [default: where it stands]
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    pub(crate) at: Option<f64>,
    /// What counts as worked, won, and in which time.
    #[command(flatten)]
    pub(crate) outcomes: Outcomes,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Whose facts.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Facts {
    /// Those known at the time
    Then,
    /// Those known today
    Today,
}

/// What is held out.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum HoldOut {
    /// The later third in time
    Later,
    /// A third of the companies
    Companies,
    /// Nobody
    None,
}

impl Outcomes {
    fn evidence(&self) -> Evidence {
        let stage = |key: &Option<String>| key.clone().map(StageKey);
        Evidence {
            worked: match &self.worked_by {
                Some(field) => WorkedBy::Field(FieldKey::from_label(field)),
                None if self.all_worked => WorkedBy::Everybody,
                None => WorkedBy::Recorded,
            },
            outcome: stage(&self.outcome),
            window: self.window.unwrap_or_default(),
            stage: stage(&self.stage),
        }
    }
}

impl WorkedReport {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::WhoCanTell(WhoCanTell {
            evidence: self.outcomes.evidence(),
        })
    }
}

impl BackTestReport {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::BackTests(BackTests {
            evidence: self.outcomes.evidence(),
            versions: self.version.clone(),
            held_out: match self.hold_out {
                HoldOut::Later => HeldOut::Later,
                HoldOut::Companies => HeldOut::Companies,
                HoldOut::None => HeldOut::Nobody,
            },
            facts: facts_of(self.facts),
            unit: self.unit,
        })
    }
}

impl CriteriaReport {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::CriteriaThatMatter(CriteriaThatMatter {
            evidence: self.outcomes.evidence(),
            facts: facts_of(self.facts),
        })
    }
}

impl ThresholdReport {
    pub(crate) fn wanted(&self) -> Wanted {
        let criterion = self.criterion.clone().map(CriterionId);
        let score = self.score.clone().map(ScoreKey);
        Wanted::ThresholdAt(ThresholdAt {
            evidence: self.outcomes.evidence(),
            mover: criterion.map(Mover::Criterion).or(score.map(Mover::Score)),
            at: self.at,
            edited: self.edited,
            facts: facts_of(self.facts),
        })
    }
}

fn facts_of(asked: Option<Facts>) -> FactsOf {
    match asked {
        None => FactsOf::Usual,
        Some(Facts::Then) => FactsOf::Then,
        Some(Facts::Today) => FactsOf::Today,
    }
}

fn window(text: &str) -> Result<WindowAsked, String> {
    if text == "open" {
        return Ok(WindowAsked::Open);
    }
    let days = text.parse().map_err(|_| "write days, or open".to_owned())?;
    Ok(WindowAsked::Days(days))
}

fn unit(name: &str) -> Result<Unit, String> {
    let known = || Unit::ALL.map(Unit::name).join(", ");
    Unit::from_name(name).ok_or_else(|| format!("it is none of {}", known()))
}

fn which(text: &str) -> Result<Which, String> {
    if text == "draft" {
        return Ok(Which::Draft);
    }
    if text == "edited" {
        return Ok(Which::Edited);
    }
    let no = text
        .parse()
        .map_err(|_| "write a number, draft, or edited".to_owned())?;
    Ok(Which::Version(no))
}
