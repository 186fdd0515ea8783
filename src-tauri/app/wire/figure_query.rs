//! Which figures can the window ask for? One variant each, exhaustively turned into what the use case understands.

use funnel::Division;
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{
    Ageing, BackTests, Compare, CriteriaThatMatter, DealsAsked, FunnelWanted, GradeGrid,
    HandOffMatrix, Losses, MetNotPassed, OpenOpportunities, OwnAsked, PassedNotMet, Rejections,
    Scorecard, SecondPasses, Speed, ThresholdAt, Wanted, WhoCanTell, ZeroStage,
};

use super::funnel::{CountView, StepChoice, laid};
use super::handing::{GroupsView, HandedQuery, LossByView};
use super::improve::{EvidenceAsked, FactsAsked, HoldOutAsked, MoverAsked, which};
use super::measure_time::{
    BalanceAsked, CohortsAsked, OverTimeAsked, SlaAsked, SurvivalAsked, TimesAsked,
};
use super::money::{MoneyQuery, PlanQuery};
use super::own_funnels::{OwnWhich, UnitView};

/// Which figure, and how it is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "figure", rename_all = "snake_case")]
pub(crate) enum FigureQuery {
    /// How many come how far.
    Funnel {
        /// How a lead is counted.
        count: CountView,
        /// The key of the template whose steps are shown; none for the definition's own stages.
        template: Option<String>,
        /// The stages chosen for steps of the template in place of its own mapping.
        mapping: Vec<StepChoice>,
        /// By what the table is divided: a field by its key, or a division by its name with its sign, as
        /// `@grade`; none by nothing.
        by: Option<String>,
        /// The kind of the counts of nobody by name before the first stage, `@none` for none; the usual one where
        /// nothing is said.
        #[serde(default)]
        zero: Option<String>,
    },
    /// Recorded stage by place.
    HandOff(HandedQuery),
    /// Who was passed on and is not one, by reason.
    PassedNotMet(HandedQuery),
    /// Who is one and was never passed on.
    MetNotPassed(HandedQuery),
    /// Whom sales sent back, and why.
    Rejections {
        /// By what they are told apart.
        by: LossByView,
    },
    /// Which deals were lost, and why.
    Losses {
        /// By what they are told apart.
        by: LossByView,
    },
    /// Who came a second time, and how far.
    SecondPass {},
    /// Who has how many deals under way.
    OpenOpportunities {},
    /// What both sides promised and did.
    Scorecard {
        /// How many periods, the one under way being the last.
        periods: u32,
    },
    /// How groups, periods or versions differ.
    Compare {
        /// Which groups.
        groups: GroupsView,
        /// Who counts at a stage.
        count: CountView,
    },
    /// Fit by engagement.
    Grid {
        /// The stage that conversion is to; none for the last.
        to: Option<String>,
    },
    /// Which leads can tell whether a version is right.
    Worked {
        /// What counts as worked, won, and in which time.
        evidence: EvidenceAsked,
    },
    /// Which version finds those who were won.
    BackTest {
        /// What counts as worked, won, and in which time.
        evidence: EvidenceAsked,
        /// The numbers of versions, none for the definition in force; empty for all.
        versions: Vec<Option<u32>>,
        /// What is held out.
        held_out: HoldOutAsked,
        /// Whose facts; as usual where nothing is said.
        #[serde(default)]
        facts: FactsAsked,
        /// What is counted; people where nothing is said.
        #[serde(default)]
        unit: UnitView,
    },
    /// Which facts go with winning.
    Criteria {
        /// What counts as worked, won, and in which time.
        evidence: EvidenceAsked,
        /// Whose facts; as usual where nothing is said.
        #[serde(default)]
        facts: FactsAsked,
    },
    /// The stage at every value of a criterion, or all points of a score.
    Threshold {
        /// What counts as worked, won, and in which time.
        evidence: EvidenceAsked,
        /// What moves; none for the first that can.
        mover: Option<MoverAsked>,
        /// Where it is held; none for where it stands.
        at: Option<f64>,
        /// Whether of what is being edited, and not of the definition in force.
        #[serde(default)]
        edited: bool,
        /// Whose facts; as usual where nothing is said.
        #[serde(default)]
        facts: FactsAsked,
    },
    /// How many come to each step of a funnel of the team's own.
    OwnFunnel {
        /// Which funnel.
        which: OwnWhich,
        /// Who counts at a step; none as the funnel says.
        count: Option<CountView>,
        /// The field of the unit's table that it is divided by, a date also `field:month`.
        by: Option<String>,
    },
    /// How the deals ended, what they brought, and how long they took.
    Deals {
        /// The fields of deals that they are divided by, a date also `field:month`.
        by: Vec<String>,
    },
    /// How it goes on.
    OverTime(OverTimeAsked),
    /// Who of each cohort reached a stage after how long.
    Cohorts(CohortsAsked),
    /// How long it takes from stage to stage.
    Speed {},
    /// How the times from one stage to another are spread.
    Times(TimesAsked),
    /// How many are still on the way after how long.
    Survival(SurvivalAsked),
    /// Who stands where for how long.
    Ageing {},
    /// What came, left and stands at each stage.
    Balance(BalanceAsked),
    /// Who got the promised response in time.
    Sla(SlaAsked),
    /// What leads cost and bring.
    Money(MoneyQuery),
    /// How many leads a goal needs.
    Plan(PlanQuery),
}

impl FigureQuery {
    /// The figure as the use case understands it.
    pub(crate) fn to_wanted(&self) -> Wanted {
        match self {
            Self::Funnel {
                count,
                template,
                mapping,
                by,
                zero,
            } => Wanted::Funnel(FunnelWanted {
                laid: laid(template.as_deref(), mapping),
                count: (*count).into(),
                by: by.clone(),
                zero: ZeroStage::from_text(zero.as_deref()),
            }),
            Self::HandOff(of) => Wanted::HandOff(HandOffMatrix(of.handed())),
            Self::PassedNotMet(of) => Wanted::PassedNotMet(PassedNotMet(of.handed())),
            Self::MetNotPassed(of) => Wanted::MetNotPassed(MetNotPassed(of.handed())),
            Self::Rejections { by } => Wanted::Rejections(Rejections { by: (*by).into() }),
            Self::Losses { by } => Wanted::Losses(Losses { by: (*by).into() }),
            Self::SecondPass {} => Wanted::SecondPasses(SecondPasses {}),
            Self::OpenOpportunities {} => Wanted::OpenOpportunities(OpenOpportunities {}),
            Self::Scorecard { periods } => Wanted::Scorecard(Scorecard { periods: *periods }),
            Self::Compare { groups, count } => Wanted::Compare(Compare {
                groups: groups.groups(),
                count: (*count).into(),
            }),
            Self::Grid { to } => Wanted::Grid(GradeGrid { to: to.clone() }),
            Self::Worked { evidence } => Wanted::WhoCanTell(WhoCanTell {
                evidence: evidence.into(),
            }),
            Self::BackTest {
                evidence,
                versions,
                held_out,
                facts,
                unit,
            } => Wanted::BackTests(BackTests {
                evidence: evidence.into(),
                versions: versions.iter().map(which).collect(),
                held_out: (*held_out).into(),
                facts: (*facts).into(),
                unit: (*unit).into(),
            }),
            Self::Criteria { evidence, facts } => Wanted::CriteriaThatMatter(CriteriaThatMatter {
                evidence: evidence.into(),
                facts: (*facts).into(),
            }),
            Self::Threshold {
                evidence,
                mover,
                at,
                edited,
                facts,
            } => Wanted::ThresholdAt(ThresholdAt {
                evidence: evidence.into(),
                mover: mover.as_ref().map(Into::into),
                at: *at,
                edited: *edited,
                facts: (*facts).into(),
            }),
            Self::OwnFunnel { which, count, by } => Wanted::OwnFunnel(OwnAsked {
                which: which.to_which(),
                count: count.map(Into::into),
                by: by.as_deref().map(Division::of_text),
            }),
            Self::Deals { by } => Wanted::Deals(DealsAsked {
                by: by.iter().map(|by| Division::of_text(by)).collect(),
                ..DealsAsked::default()
            }),
            Self::OverTime(asked) => asked.wanted(),
            Self::Cohorts(asked) => asked.wanted(),
            Self::Speed {} => Wanted::Speed(Speed {}),
            Self::Times(asked) => asked.wanted(),
            Self::Survival(asked) => asked.wanted(),
            Self::Ageing {} => Wanted::Ageing(Ageing {}),
            Self::Balance(asked) => asked.wanted(),
            Self::Sla(asked) => asked.wanted(),
            Self::Money(query) => query.to_wanted(),
            Self::Plan(query) => query.to_wanted(),
        }
    }
}
