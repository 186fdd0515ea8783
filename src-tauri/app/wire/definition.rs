//! What does a definition look like in the editor? The same criteria, rules and stages as in files;
//! a criterion's values are texts, so that a half-typed number is no error of the wire.

use definition::{Missing, Op, Operand, Owner};
use lead::FieldType;
use qualify::Counts;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The definition in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct DefinitionDraft {
    /// What the team calls it.
    pub title: String,
    /// The team's time zone (IANA name).
    pub time_zone: String,
    /// The named tests.
    pub criteria: Vec<CriterionDraft>,
    /// The ideal customer profile.
    pub icp: IcpDraft,
    /// A lead that meets any of these is in no stage.
    pub exclusions: Vec<RuleView>,
    /// The stages, first to last.
    pub stages: Vec<StageDraft>,
}

/// One named test in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct CriterionDraft {
    /// The name that rules use.
    pub id: String,
    /// The name a team gave it; may be empty.
    pub label: String,
    /// The key of the field it asks about.
    pub field: String,
    /// What it asks.
    pub op: OpView,
    /// What it compares with, as typed: none, one, two for a range, or a list.
    pub values: Vec<String>,
    /// What a missing value counts as.
    pub missing: MissingView,
    /// Why it is there; may be empty.
    pub rationale: String,
}

/// The ideal customer profile in the editor, by names of criteria.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct IcpDraft {
    /// Each must be met to fit.
    pub must_have: Vec<String>,
    /// Good to have; does not decide.
    pub nice_to_have: Vec<String>,
    /// None may be met to fit.
    pub excluding: Vec<String>,
    /// Those of the lists above that are kept, but not counted.
    pub muted: Vec<String>,
}

/// A rule in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum RuleView {
    /// The criterion of this name is met.
    Criterion {
        /// The criterion's name.
        id: String,
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
    /// The lead fits the ideal customer profile.
    FitsIcp {
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
    /// Every one is met.
    All {
        /// The rules below.
        of: Vec<RuleView>,
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
    /// One is met, or more.
    Any {
        /// The rules below.
        of: Vec<RuleView>,
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
    /// Not one is met.
    None {
        /// The rules below.
        of: Vec<RuleView>,
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
    /// This many are met, or more.
    AtLeast {
        /// How many.
        n: u32,
        /// The rules below.
        of: Vec<RuleView>,
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
}

/// A stage in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct StageDraft {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// Whether the path may go past it.
    pub optional: bool,
    /// What brings a lead here.
    pub reached_by: ReachedByView,
}

/// What brings a lead into a stage, in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum ReachedByView {
    /// Its values meet the rule.
    Rule {
        /// The rule.
        rule: RuleView,
    },
    /// Somebody decided so.
    Decision {
        /// How the list records it; none when it does not.
        rule: Option<RuleView>,
    },
    /// It happened.
    Fact {
        /// How the list records it.
        rule: RuleView,
    },
}

/// Which side answers for a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OwnerView {
    Marketing,
    Sales,
    Both,
}

/// What a missing value counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MissingView {
    Unknown,
    NotMet,
    Met,
}

/// The name of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OpView {
    Is,
    IsNot,
    AnyOf,
    NoneOf,
    ContainsAny,
    ContainsNone,
    StartsWith,
    EndsWith,
    Equals,
    NotEquals,
    LessThan,
    AtMost,
    MoreThan,
    AtLeast,
    Between,
    Yes,
    No,
    Before,
    After,
    InLastDays,
    MoreThanDaysAgo,
    Known,
    Unknown,
}

/// What an operator is followed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OperandView {
    None,
    Text,
    Texts,
    Number,
    Range,
    Date,
    Days,
}

/// What a field's values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FieldTypeView {
    Text,
    Number,
    YesNo,
    Date,
    Choice,
    Email,
    Phone,
    Url,
    Country,
}

/// The definition with what the editor needs around it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DefinitionView {
    /// The definition in force, or the one to begin with.
    pub draft: DefinitionDraft,
    /// Whether it has been saved.
    pub saved: bool,
    /// The fields of the list, with the operators that fit them.
    pub fields: Vec<FieldView>,
    /// Every operator, for fields that the list lacks.
    pub ops: Vec<OpChoice>,
    /// The draft that was kept when the window closed; none where all was saved.
    pub kept: Option<KeptView>,
}

/// A draft that was kept.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct KeptView {
    /// The draft.
    pub draft: DefinitionDraft,
    /// When it was kept (ISO 8601, UTC).
    pub at: String,
}

/// A field in the editor.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FieldView {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// What its values are.
    pub kind: FieldTypeView,
    /// How many leads have no value.
    pub n_missing: u32,
    /// How many different values there are; none where nearly every lead has its own.
    pub n_distinct: Option<u32>,
    /// The most frequent values with their counts, at most 50; empty where nearly every lead has
    /// its own.
    pub top: Vec<ValueCount>,
    /// The operators that fit, in the order to offer them.
    pub ops: Vec<OpChoice>,
}

/// A value and how often it occurs.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ValueCount {
    /// The value; none for missing.
    pub value: Option<String>,
    /// How many leads.
    pub n: u32,
}

/// An operator that fits a field.
#[derive(Clone, Copy, Debug, Serialize, Type)]
pub(crate) struct OpChoice {
    /// The operator.
    pub op: OpView,
    /// What follows it.
    pub operand: OperandView,
}

impl From<Op> for OpChoice {
    fn from(op: Op) -> Self {
        Self {
            op: op.into(),
            operand: op.operand().into(),
        }
    }
}

/// How many leads are met, not met, unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
pub(crate) struct CountsView {
    /// Met.
    pub met: u32,
    /// Not met.
    pub not_met: u32,
    /// Unknown.
    pub unknown: u32,
}

impl From<Owner> for OwnerView {
    fn from(value: Owner) -> Self {
        match value {
            Owner::Marketing => Self::Marketing,
            Owner::Sales => Self::Sales,
            Owner::Both => Self::Both,
        }
    }
}

impl From<OwnerView> for Owner {
    fn from(value: OwnerView) -> Self {
        match value {
            OwnerView::Marketing => Self::Marketing,
            OwnerView::Sales => Self::Sales,
            OwnerView::Both => Self::Both,
        }
    }
}

impl From<Missing> for MissingView {
    fn from(value: Missing) -> Self {
        match value {
            Missing::Unknown => Self::Unknown,
            Missing::NotMet => Self::NotMet,
            Missing::Met => Self::Met,
        }
    }
}

impl From<MissingView> for Missing {
    fn from(value: MissingView) -> Self {
        match value {
            MissingView::Unknown => Self::Unknown,
            MissingView::NotMet => Self::NotMet,
            MissingView::Met => Self::Met,
        }
    }
}

impl From<Op> for OpView {
    fn from(value: Op) -> Self {
        match value {
            Op::Is => Self::Is,
            Op::IsNot => Self::IsNot,
            Op::AnyOf => Self::AnyOf,
            Op::NoneOf => Self::NoneOf,
            Op::ContainsAny => Self::ContainsAny,
            Op::ContainsNone => Self::ContainsNone,
            Op::StartsWith => Self::StartsWith,
            Op::EndsWith => Self::EndsWith,
            Op::Equals => Self::Equals,
            Op::NotEquals => Self::NotEquals,
            Op::LessThan => Self::LessThan,
            Op::AtMost => Self::AtMost,
            Op::MoreThan => Self::MoreThan,
            Op::AtLeast => Self::AtLeast,
            Op::Between => Self::Between,
            Op::Yes => Self::Yes,
            Op::No => Self::No,
            Op::Before => Self::Before,
            Op::After => Self::After,
            Op::InLastDays => Self::InLastDays,
            Op::MoreThanDaysAgo => Self::MoreThanDaysAgo,
            Op::Known => Self::Known,
            Op::Unknown => Self::Unknown,
        }
    }
}

impl From<OpView> for Op {
    fn from(value: OpView) -> Self {
        match value {
            OpView::Is => Self::Is,
            OpView::IsNot => Self::IsNot,
            OpView::AnyOf => Self::AnyOf,
            OpView::NoneOf => Self::NoneOf,
            OpView::ContainsAny => Self::ContainsAny,
            OpView::ContainsNone => Self::ContainsNone,
            OpView::StartsWith => Self::StartsWith,
            OpView::EndsWith => Self::EndsWith,
            OpView::Equals => Self::Equals,
            OpView::NotEquals => Self::NotEquals,
            OpView::LessThan => Self::LessThan,
            OpView::AtMost => Self::AtMost,
            OpView::MoreThan => Self::MoreThan,
            OpView::AtLeast => Self::AtLeast,
            OpView::Between => Self::Between,
            OpView::Yes => Self::Yes,
            OpView::No => Self::No,
            OpView::Before => Self::Before,
            OpView::After => Self::After,
            OpView::InLastDays => Self::InLastDays,
            OpView::MoreThanDaysAgo => Self::MoreThanDaysAgo,
            OpView::Known => Self::Known,
            OpView::Unknown => Self::Unknown,
        }
    }
}

impl From<FieldType> for FieldTypeView {
    fn from(value: FieldType) -> Self {
        match value {
            FieldType::Text => Self::Text,
            FieldType::Number => Self::Number,
            FieldType::YesNo => Self::YesNo,
            FieldType::Date => Self::Date,
            FieldType::Choice => Self::Choice,
            FieldType::Email => Self::Email,
            FieldType::Phone => Self::Phone,
            FieldType::Url => Self::Url,
            FieldType::Country => Self::Country,
        }
    }
}

impl From<FieldTypeView> for FieldType {
    fn from(value: FieldTypeView) -> Self {
        match value {
            FieldTypeView::Text => Self::Text,
            FieldTypeView::Number => Self::Number,
            FieldTypeView::YesNo => Self::YesNo,
            FieldTypeView::Date => Self::Date,
            FieldTypeView::Choice => Self::Choice,
            FieldTypeView::Email => Self::Email,
            FieldTypeView::Phone => Self::Phone,
            FieldTypeView::Url => Self::Url,
            FieldTypeView::Country => Self::Country,
        }
    }
}

impl From<Operand> for OperandView {
    fn from(operand: Operand) -> Self {
        match operand {
            Operand::None => Self::None,
            Operand::Text => Self::Text,
            Operand::Texts => Self::Texts,
            Operand::Number => Self::Number,
            Operand::Range => Self::Range,
            Operand::Date => Self::Date,
            Operand::Days => Self::Days,
        }
    }
}

impl From<Counts> for CountsView {
    fn from(
        Counts {
            met,
            not_met,
            unknown,
        }: Counts,
    ) -> Self {
        Self {
            met: met as u32,
            not_met: not_met as u32,
            unknown: unknown as u32,
        }
    }
}
