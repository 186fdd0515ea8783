//! Which funnels has the team made itself, and what may their steps ask for?

use funnel::{Unit, own_write};
use lead::{Field, FieldType};
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{OwnChoices, OwnKept, Snapshot, WhichFunnel};

use super::funnel::DefinedStage;

/// Which funnel of the team's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OwnWhich {
    /// One that is kept, by its id.
    Kept(String),
    /// The one that this text is, as a file has it.
    Text(String),
    /// The stages of the definition in force, counted in this unit.
    Stages(UnitView),
}

/// What a funnel counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum UnitView {
    /// People.
    #[default]
    Person,
    /// Companies.
    Company,
    /// Deals.
    Deal,
}

/// A funnel of the team's own.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OwnFunnelView {
    /// By what it is found whatever it is called.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it counts.
    pub unit: UnitView,
    /// The funnel as its file has it.
    pub text: String,
}

/// What the steps of a funnel may ask for.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OwnChoicesView {
    /// Whether there is anything of the unit.
    pub is_there: bool,
    /// The fields of the unit's table.
    pub fields: Vec<OwnFieldView>,
    /// The date fields of deals.
    pub deal_dates: Vec<OwnFieldView>,
    /// Whether there are deals.
    pub has_deals: bool,
    /// The stages of the definition.
    pub stages: Vec<DefinedStage>,
    /// The kinds of activities, the most frequent first.
    pub activities: Vec<String>,
    /// The stages of the imported stage history.
    pub recorded: Vec<String>,
    /// The kinds of counts of nobody by name.
    pub counted: Vec<String>,
    /// Whether there are such counts.
    pub has_counts: bool,
}

/// A field that a step may ask.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OwnFieldView {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Whether it holds dates.
    pub is_date: bool,
}

impl OwnWhich {
    /// Which funnel that is.
    pub(crate) fn to_which(&self) -> WhichFunnel {
        match self {
            Self::Kept(id) => WhichFunnel::Kept(id.clone()),
            Self::Text(text) => WhichFunnel::Text(text.clone()),
            Self::Stages(unit) => WhichFunnel::Stages((*unit).into()),
        }
    }
}

impl From<UnitView> for Unit {
    fn from(unit: UnitView) -> Self {
        match unit {
            UnitView::Person => Self::Person,
            UnitView::Company => Self::Company,
            UnitView::Deal => Self::Deal,
        }
    }
}

impl From<Unit> for UnitView {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Person => Self::Person,
            Unit::Company => Self::Company,
            Unit::Deal => Self::Deal,
        }
    }
}

impl From<&OwnKept> for OwnFunnelView {
    fn from(kept: &OwnKept) -> Self {
        Self {
            id: kept.id.clone(),
            name: kept.funnel.name.clone(),
            unit: kept.funnel.unit.into(),
            text: own_write(&kept.funnel),
        }
    }
}

impl OwnChoicesView {
    /// What the steps of a funnel of this unit may ask for.
    pub(crate) fn of(snapshot: &Snapshot, unit: UnitView) -> Self {
        let OwnChoices {
            is_there,
            fields,
            deal_dates,
            has_deals,
            activities,
            recorded,
            counted,
            has_counts,
        } = snapshot.own_choices(unit.into());
        Self {
            is_there,
            fields: fields.iter().map(OwnFieldView::of).collect(),
            deal_dates: deal_dates.iter().map(OwnFieldView::of).collect(),
            has_deals,
            stages: super::funnel::defined(snapshot),
            activities,
            recorded,
            counted,
            has_counts,
        }
    }
}

impl OwnFieldView {
    fn of(field: &Field) -> Self {
        Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            is_date: field.kind == FieldType::Date,
        }
    }
}
