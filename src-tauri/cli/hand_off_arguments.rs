//! What can be typed to report the hand-off, what was lost or sent back, and how groups differ?

use clap::{Args, ValueEnum};
use funnel::Count;
use jiff::civil::Date;
use workspace::{
    Compare, GradeGrid, Groups, HandOffMatrix, Handed, LossBy, Losses, MetNotPassed,
    OpenOpportunities, PassedNotMet, Rejections, Scorecard, SecondPasses, Wanted, Which,
};

use crate::arguments::{day, which};
use crate::measuring_arguments::Counting;
use crate::report_arguments::Reporting;

/// What the hand-off is read from.
#[derive(Debug, Args)]
pub(crate) struct HandedReport {
    /// The field that records the stage, by its key or its label [default: lifecycle_stage]
    #[arg(long, value_name = "FIELD")]
    pub(crate) field: Option<String>,
    /// The stage that is passed on, by its key [default: the last of marketing before sales]
    #[arg(long, value_name = "STAGE")]
    pub(crate) stage: Option<String>,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// By what rejections or losses are told apart.
#[derive(Debug, Args)]
pub(crate) struct LossesReport {
    /// By what they are told apart
    #[arg(long, value_enum, default_value_t = By::Reason)]
    pub(crate) by: By,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// By what rejections or losses are told apart.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum By {
    /// The reason that was recorded
    Reason,
    /// Where the lead came from
    Source,
    /// The channel that the team put that source into
    Channel,
    /// How far it had come
    Stage,
}

/// A figure that takes nothing of its own.
#[derive(Debug, Args)]
pub(crate) struct PlainReport {
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// How many periods of the scorecard.
#[derive(Debug, Args)]
pub(crate) struct ScorecardReport {
    /// How many periods, the one under way being the last
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=60))]
    pub(crate) periods: u32,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// The grid.
#[derive(Debug, Args)]
pub(crate) struct GridReport {
    /// The stage that conversion is to, by its key [default: the last]
    #[arg(long, value_name = "STAGE")]
    pub(crate) to: Option<String>,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Which groups are held beside each other.
#[derive(Debug, Args)]
#[group(id = "groups", required = true, multiple = false, args = ["by", "periods", "versions"])]
pub(crate) struct CompareReport {
    /// The parts of a division: a field by its key or its label, @list, @grade, @score:KEY, @criterion:ID,
    /// @version, @owner or @channel
    #[arg(long, value_name = "FIELD|@…")]
    pub(crate) by: Option<String>,
    /// Only this part, as files write it; repeat for several, the first being what the others are held to
    #[arg(long, value_name = "VALUE", requires = "by")]
    pub(crate) only: Vec<String>,
    /// Those who set out in one period and in another, the earlier first
    #[arg(long, value_name = "FROM..TO", num_args = 2, value_parser = period)]
    pub(crate) periods: Vec<(Date, Date)>,
    /// Within how many days of setting out a stage has to be reached to count
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    pub(crate) within: u32,
    /// What two versions say of the same leads: their numbers, or draft for what is in force
    #[arg(long, value_name = "NUMBER|draft", num_args = 2, value_parser = which)]
    pub(crate) versions: Vec<Which>,
    /// Who counts at a stage
    #[arg(long, value_enum, default_value_t = Counting::CompletePath)]
    pub(crate) count: Counting,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

impl HandedReport {
    fn handed(&self) -> Handed {
        Handed {
            field: self.field.clone(),
            stage: self.stage.clone(),
        }
    }

    pub(crate) fn matrix(&self) -> Wanted {
        Wanted::HandOff(HandOffMatrix(self.handed()))
    }

    pub(crate) fn passed_not_met(&self) -> Wanted {
        Wanted::PassedNotMet(PassedNotMet(self.handed()))
    }

    pub(crate) fn met_not_passed(&self) -> Wanted {
        Wanted::MetNotPassed(MetNotPassed(self.handed()))
    }
}

impl LossesReport {
    fn by(&self) -> LossBy {
        match self.by {
            By::Reason => LossBy::Reason,
            By::Source => LossBy::Source,
            By::Channel => LossBy::Channel,
            By::Stage => LossBy::Stage,
        }
    }

    pub(crate) fn rejections(&self) -> Wanted {
        Wanted::Rejections(Rejections { by: self.by() })
    }

    pub(crate) fn losses(&self) -> Wanted {
        Wanted::Losses(Losses { by: self.by() })
    }
}

impl PlainReport {
    pub(crate) fn second_pass(&self) -> Wanted {
        Wanted::SecondPasses(SecondPasses {})
    }

    pub(crate) fn open_opportunities(&self) -> Wanted {
        Wanted::OpenOpportunities(OpenOpportunities {})
    }
}

impl ScorecardReport {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Scorecard(Scorecard {
            periods: self.periods,
        })
    }
}

impl GridReport {
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Grid(GradeGrid {
            to: self.to.clone(),
        })
    }
}

impl CompareReport {
    pub(crate) fn wanted(&self) -> Wanted {
        let groups = match (self.periods.as_slice(), self.versions.as_slice()) {
            ([one, other], _) => Groups::Periods {
                periods: [*one, *other],
                within: self.within,
            },
            (_, [one, other]) => Groups::Versions([*one, *other]),
            _ => Groups::Parts {
                by: self.by.clone().unwrap_or_default(),
                only: self.only.clone(),
            },
        };
        let count = match self.count {
            Counting::CompletePath => Count::CompletePath,
            Counting::ReachedAtLeast => Count::ReachedAtLeast,
        };
        Wanted::Compare(Compare { groups, count })
    }
}

fn period(text: &str) -> Result<(Date, Date), String> {
    let ends = text.split_once("..");
    let (from, to) = ends.ok_or_else(|| "write it like 2026-01-01..2026-03-31".to_owned())?;
    let (from, to) = (day(from)?, day(to)?);
    match from <= to {
        true => Ok((from, to)),
        false => Err("it ends before it begins".to_owned()),
    }
}
