//! Which figure of money does the window ask for, what does it say of money and plans, and what is known of that?

use definition::StageKey;
use funnel::{CostKinds, Decimal, Sharing};
use jiff::civil::Date;
use lead::{Currency, Relation};
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{
    Channel, EconomicsSetting, MixBy, MoneyAsked, MoneyBy, MoneyFigure, PlanAsked, Snapshot,
    Wanted, WhatIf,
};

/// A figure of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct MoneyQuery {
    /// Which.
    pub money: MoneyKind,
    /// By what it is divided: source, campaign, month, or a field of deals by its name in files.
    pub by: String,
    /// Whether a lead of a stage is held to all costs, and not to media alone.
    pub loaded: bool,
    /// Whether a deal of several leads is of all in equal parts, and not of who came first.
    pub shared: bool,
    /// The code of the currency; none as the team said, or as most amounts are.
    pub currency: Option<String>,
    /// The first day, as in files; none from where costs are known, or the beginning.
    pub from: Option<String>,
    /// The last day; none to where costs are known, or the as-of day.
    pub to: Option<String>,
    /// How many lines are shown one by one; 0 for all.
    pub most: u32,
}

/// Which figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MoneyKind {
    /// What a lead, one of each stage, and a customer cost.
    Cost,
    /// What was won.
    Revenue,
    /// What came back of what was spent.
    Roi,
    /// What the pipeline earns in a day.
    Velocity,
    /// What an account brings while it stays.
    Clv,
    /// After how many months it has brought in what it cost.
    Payback,
    /// What was spent on leads that were sent back.
    RejectedCost,
    /// Good leads that nobody followed up.
    NotFollowed,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct PlanQuery {
    /// The stage whose conversion is another.
    pub what_if: Option<String>,
    /// Which, in per cent, as typed.
    pub percent: Option<String>,
    /// By what the need is split; none for all together.
    pub mix: Option<MixView>,
}

/// By what a plan is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MixView {
    /// By where leads come from.
    Source,
    /// By the channel of that.
    Channel,
}

impl From<MixView> for MixBy {
    fn from(by: MixView) -> Self {
        match by {
            MixView::Source => Self::Source,
            MixView::Channel => Self::Channel,
        }
    }
}

/// One thing that is said of money and plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct EconomicsInput {
    /// Its name in files.
    pub key: String,
    /// What it says; none takes it away.
    pub text: Option<String>,
}

/// What is said of money and plans, and what of the list it is about.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct EconomicsView {
    /// Everything that is said.
    pub said: Vec<EconomicsInput>,
    /// Fields of deals by which money can be divided.
    pub deal_fields: Vec<DealField>,
    /// The stages of the definition that a lead cannot go past, with their names.
    pub stages: Vec<DealField>,
    /// The kinds of cost there are.
    pub cost_kinds: Vec<String>,
    /// Every source with its channel.
    pub sources: Vec<SourceChannel>,
    /// The names of channels in files, as they are offered.
    pub channels: Vec<String>,
}

/// A source.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SourceChannel {
    /// As it is written.
    pub source: String,
    /// The name of its channel in files; none where nobody put it into one.
    pub channel: Option<String>,
}

/// A name in files with the one on screen.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DealField {
    /// In files.
    pub key: String,
    /// On screen.
    pub label: String,
}

impl From<MoneyKind> for MoneyFigure {
    fn from(kind: MoneyKind) -> Self {
        match kind {
            MoneyKind::Cost => Self::Cost,
            MoneyKind::Revenue => Self::Revenue,
            MoneyKind::Roi => Self::Roi,
            MoneyKind::Velocity => Self::Velocity,
            MoneyKind::Clv => Self::Clv,
            MoneyKind::Payback => Self::Payback,
            MoneyKind::RejectedCost => Self::RejectedCost,
            MoneyKind::NotFollowed => Self::NotFollowed,
        }
    }
}

impl MoneyQuery {
    /// The figure as the use case understands it. A day or a currency that is none is as if nobody had said it: the
    /// caption tells which were taken.
    pub(crate) fn to_wanted(&self) -> Wanted {
        let day = |text: &Option<String>| text.as_deref()?.parse::<Date>().ok();
        Wanted::Money(MoneyAsked {
            figure: self.money.into(),
            by: MoneyBy::from_name(&self.by),
            costs: match self.loaded {
                true => CostKinds::Loaded,
                false => CostKinds::Media,
            },
            sharing: match self.shared {
                true => Sharing::Equal,
                false => Sharing::FirstTouch,
            },
            currency: self.currency.as_deref().and_then(Currency::from_code),
            from: day(&self.from),
            to: day(&self.to),
            most: self.most as usize,
        })
    }
}

impl PlanQuery {
    /// The plan as the use case understands it; a share that is none changes nothing.
    pub(crate) fn to_wanted(&self) -> Wanted {
        let percent = self.percent.as_deref().and_then(|text| {
            let text = text.trim().trim_end_matches('%').trim().replace(',', ".");
            let percent = Decimal::from_text(&text)?;
            (percent.is_positive() && percent <= Decimal::whole(100)).then_some(percent)
        });
        let what_if = self.what_if.clone().zip(percent);
        Wanted::Plan(PlanAsked {
            what_if: what_if.map(|(from, percent)| WhatIf {
                from: StageKey(from),
                percent,
            }),
            currency: None,
            mix: self.mix.map(Into::into),
        })
    }
}

impl From<EconomicsInput> for EconomicsSetting {
    fn from(input: EconomicsInput) -> Self {
        let EconomicsInput { key, text } = input;
        Self { key, text }
    }
}

impl EconomicsView {
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let economics = snapshot.economics();
        let said = economics.all().map(|(key, text)| EconomicsInput {
            key: key.to_owned(),
            text: Some(text.to_owned()),
        });
        let deals = snapshot.list.related(Relation::Deal);
        let fields = deals
            .map(|deals| deals.table().fields())
            .unwrap_or_default();
        let choices = fields
            .iter()
            .filter(|field| field.kind == lead::FieldType::Choice);
        let named = |field: &lead::Field| DealField {
            key: field.key.to_string(),
            label: field.label.clone(),
        };
        let stages = snapshot.decided().map(|(one, _)| one.stages.as_slice());
        let stages = stages.unwrap_or_default().iter();
        let stages = stages
            .filter(|stage| !stage.optional)
            .map(|stage| DealField {
                key: stage.key.0.clone(),
                label: stage.label.clone(),
            });
        let sources = snapshot.sources().into_iter().map(|source| SourceChannel {
            channel: economics.channel(&source).map(|one| one.name().to_owned()),
            source,
        });
        Self {
            said: said.collect(),
            deal_fields: choices.map(named).collect(),
            stages: stages.collect(),
            cost_kinds: snapshot.cost_kinds(),
            sources: sources.collect(),
            channels: Channel::ALL.map(|one| one.name().to_owned()).into(),
        }
    }
}
