//! Which figure does the window ask for, and what does it get? One kind of answer for all figures: finding,
//! picture with its marks, table, how it was worked out.

use super::funnel::{CountView, StepChoice, laid};
use super::own_funnels::OwnWhich;
use crate::wire::money::{MoneyQuery, PlanQuery};
use funnel::Division;
use lead::Relation;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    Ageing, Arrivals, BackTests, CellValue, ColumnKind, Compare, CriteriaThatMatter, DealsAsked,
    FigureForm, Formula, FunnelWanted, GradeGrid, HandOffMatrix, Losses, MetNotPassed,
    OpenOpportunities, OwnAsked, PassedNotMet, Rejections, Rows, Scorecard, SecondPasses, Shown,
    Speed, ThresholdAt, Wanted, WhoCanTell, WorkspaceError,
};

use super::handing::{GroupsView, HandedQuery, LossByView};
use super::improve::{EvidenceAsked, FigureProposal, HoldOutAsked, MoverAsked, which};
use super::measure_time::{
    BalanceAsked, CohortsAsked, OverTimeAsked, SlaAsked, SurvivalAsked, TimesAsked,
};

/// A figure of somebody's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FigureAsked {
    /// Which figure, and how it is counted.
    pub query: FigureQuery,
    /// The number of the lead list whose people it is of; none for all leads.
    pub list: Option<u32>,
}

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
    },
    /// How many came to each stage, month by month.
    Arrivals {},
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
    },
    /// Which facts go with winning.
    Criteria {
        /// What counts as worked, won, and in which time.
        evidence: EvidenceAsked,
    },
    /// The stage at every value of a criterion, or all points of a score.
    Threshold {
        /// What counts as worked, won, and in which time.
        evidence: EvidenceAsked,
        /// What moves; none for the first that can.
        mover: Option<MoverAsked>,
        /// Where it is held; none for where it stands.
        at: Option<f64>,
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

/// How a figure is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct FigureLook {
    /// Whether on a dark ground.
    pub dark: bool,
    /// The width to draw for, in CSS pixels.
    pub width: u32,
    /// The height to draw for, in CSS pixels.
    pub height: u32,
}

/// A figure.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureView {
    /// The finding, in a sentence.
    pub title: String,
    /// Whose figures they are, and how they are counted.
    pub caption: String,
    /// What one must know to read it.
    pub notes: Vec<String>,
    /// The picture; none where there is too little to draw.
    pub picture: Option<FigurePicture>,
    /// The columns of the table.
    pub columns: Vec<FigureColumn>,
    /// Its rows, a cell per column.
    pub rows: Vec<Vec<FigureCell>>,
    /// Whom marks and cells count.
    pub behind: Vec<FigureBehind>,
    /// How the figures were worked out.
    pub formulas: Vec<FigureFormula>,
    /// What rows would be in the definition.
    pub proposals: Vec<FigureProposal>,
}

/// The picture of a figure.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigurePicture {
    /// The picture.
    pub svg: String,
    /// Its width in its own units.
    pub width: f64,
    /// Its height in its own units.
    pub height: f64,
    /// What of it says something and can be opened.
    pub marks: Vec<FigureMark>,
}

/// A mark of a picture.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureMark {
    /// Its key.
    pub key: String,
    /// What it says.
    pub says: String,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A column of the table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureColumn {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Whether its cells are numbers, which stand to the right.
    pub numeric: bool,
}

/// A cell of the table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureCell {
    /// What it says; empty where there is no such figure.
    pub text: String,
    /// The interval of a share, in words; none where there is none.
    pub interval: Option<String>,
    /// The key of those it counts.
    pub behind: Option<String>,
}

/// Whom a mark counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureBehind {
    /// The key of the mark.
    pub key: String,
    /// How many rows.
    pub n: u32,
    /// The table whose rows they are, by its name in files; none where they are leads.
    pub of: Option<String>,
}

/// How a figure was worked out.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureFormula {
    /// What it is of.
    pub name: String,
    /// The formula, in words.
    pub formula: String,
    /// The same with the figures that went in.
    pub inputs: String,
}

/// In which form a figure leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureFormat {
    /// A picture that scales.
    Svg,
    /// A picture of pixels.
    Png,
    /// A page.
    Pdf,
    /// A workbook.
    Xlsx,
    /// Text.
    Csv,
}

impl FigureQuery {
    /// The figure as the use case understands it.
    pub(crate) fn to_wanted(&self) -> Wanted {
        match self {
            Self::Funnel {
                count,
                template,
                mapping,
            } => Wanted::Funnel(FunnelWanted {
                laid: laid(template.as_deref(), mapping),
                count: (*count).into(),
            }),
            Self::Arrivals {} => Wanted::Arrivals(Arrivals {}),
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
            } => Wanted::BackTests(BackTests {
                evidence: evidence.into(),
                versions: versions.iter().map(which).collect(),
                held_out: (*held_out).into(),
            }),
            Self::Criteria { evidence } => Wanted::CriteriaThatMatter(CriteriaThatMatter {
                evidence: evidence.into(),
            }),
            Self::Threshold {
                evidence,
                mover,
                at,
            } => Wanted::ThresholdAt(ThresholdAt {
                evidence: evidence.into(),
                mover: mover.as_ref().map(Into::into),
                at: *at,
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

impl FigureAsked {
    /// What a file of it is called.
    pub(crate) fn file_name(&self, format: FigureFormat) -> String {
        let ending = FigureForm::from(format).ending();
        format!("{}.{ending}", self.query.to_wanted().name())
    }
}

/// The colours of a ground.
pub(crate) fn theme(dark: bool) -> charts::Theme {
    match dark {
        true => charts::Theme::Dark,
        false => charts::Theme::Light,
    }
}

impl FigureView {
    /// The figure drawn so.
    ///
    /// # Errors
    /// Where the picture cannot be drawn.
    pub(crate) fn of(
        shown: &Shown,
        look: FigureLook,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let size = charts::Size {
            width: look.width.clamp(320, 8_192),
            height: look.height.clamp(200, 8_192),
        };
        let picture = shown.picture.as_ref();
        let picture = picture.map(|figure| {
            let drawn = figure.draw(theme(look.dark), size)?;
            Ok::<_, WorkspaceError>(FigurePicture {
                svg: drawn.svg,
                width: f64::from(size.width),
                height: f64::from(size.height),
                marks: drawn.regions.into_iter().map(FigureMark::of).collect(),
            })
        });
        let column = |column: &workspace::SheetColumn| FigureColumn {
            key: column.key.clone(),
            label: column.label.clone(),
            numeric: !matches!(column.kind, ColumnKind::Text | ColumnKind::Day),
        };
        let cell = |cell: &workspace::Cell| FigureCell {
            text: cell.value.say(words),
            interval: interval(&cell.value, words),
            behind: cell.behind.clone(),
        };
        let rows = shown.sheet.rows.iter();
        Ok(Self {
            title: shown.title.clone(),
            caption: shown.caption.clone(),
            notes: shown.notes.clone(),
            picture: picture.transpose()?,
            columns: shown.sheet.columns.iter().map(column).collect(),
            rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
            behind: shown.behind.iter().map(FigureBehind::of).collect(),
            formulas: shown.formulas.iter().map(FigureFormula::of).collect(),
            proposals: shown.proposals.iter().map(FigureProposal::of).collect(),
        })
    }
}

impl FigureMark {
    fn of(region: charts::Region) -> Self {
        let charts::Region {
            key,
            part,
            says,
            x,
            y,
            width,
            height,
        } = region;
        let key = match part {
            charts::Part::Mark => key,
            charts::Part::Met => format!("{key}.met"),
            charts::Part::Unknown => format!("{key}.unknown"),
            charts::Part::Pending => format!("{key}.pending"),
            charts::Part::Conversion => format!("{key}.conversion"),
        };
        Self {
            key,
            says,
            x,
            y,
            width,
            height,
        }
    }
}

impl FigureBehind {
    fn of(behind: &workspace::Behind) -> Self {
        Self {
            key: behind.key.clone(),
            n: behind.rows.n() as u32,
            of: match behind.rows {
                Rows::People(_) | Rows::Picked(None, _) => None,
                Rows::Of(relation, _) | Rows::Picked(Some(relation), _) => {
                    Some(relation_name(relation))
                }
            },
        }
    }
}

fn relation_name(relation: Relation) -> String {
    relation.name().to_owned()
}

impl FigureFormula {
    fn of(said: &Formula) -> Self {
        Self {
            name: said.name.clone(),
            formula: said.formula.clone(),
            inputs: said.inputs.clone(),
        }
    }
}

impl From<FigureFormat> for FigureForm {
    fn from(format: FigureFormat) -> Self {
        match format {
            FigureFormat::Svg => Self::Svg,
            FigureFormat::Png => Self::Png,
            FigureFormat::Pdf => Self::Pdf,
            FigureFormat::Xlsx => Self::Xlsx,
            FigureFormat::Csv => Self::Csv,
        }
    }
}

/// From where to where the true share may be.
fn interval(value: &CellValue, words: Words) -> Option<String> {
    let CellValue::Rate(rate) = value else {
        return None;
    };
    let (low, high) = (words.percent(rate.low?), words.percent(rate.high?));
    let ends = [("low", low.into()), ("high", high.into())];
    Some(words.say("figure-interval", &ends))
}
