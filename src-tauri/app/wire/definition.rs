//! What does a definition look like in the editor? The same criteria, rules and stages as in files;
//! a criterion's values are texts, so that a half-typed number is no error of the wire.

use qualify::Counts;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::about::AboutDraft;
use super::ops::{FieldTypeView, MissingView, OpChoice, OpView, OwnerView, RelationView};
use super::scoring::{GridDraft, ScoreDraft};
use super::tables::TablesDraft;

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
    /// Points by criteria.
    pub scores: Vec<ScoreDraft>,
    /// Grades by two scores; none where the team gives none.
    pub grid: Option<GridDraft>,
    /// A lead that meets any of these is in no stage.
    pub exclusions: Vec<RuleView>,
    /// The stages, first to last.
    pub stages: Vec<StageDraft>,
    /// What decides besides the rules.
    pub tables: TablesDraft,
}

/// One named test in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct CriterionDraft {
    /// The name that rules use.
    pub id: String,
    /// The name a team gave it; may be empty.
    pub label: String,
    /// What it is about.
    pub about: AboutDraft,
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
    /// The score is so many points, or more.
    Score {
        /// The score's name in files.
        score: String,
        /// The least points.
        at_least: i32,
        /// Whether it is kept without being counted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        muted: bool,
    },
    /// The grade is one of these.
    Grade {
        /// The grades.
        grades: Vec<String>,
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
    /// The field of dates that tells when the decision was made or the fact happened.
    #[serde(default)]
    pub entered_on: Option<String>,
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

/// The definition with what the editor needs around it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DefinitionView {
    /// The definition in force, or the one to begin with.
    pub draft: DefinitionDraft,
    /// Whether it has been saved.
    pub saved: bool,
    /// The fields of the list, with the operators that fit them.
    pub fields: Vec<FieldView>,
    /// The companies, deals and activities around the leads; only those that are there.
    pub around: Vec<AroundView>,
    /// Every operator, for fields that the list lacks.
    pub ops: Vec<OpChoice>,
    /// The operators that fit numbers and days, which figures over rows are.
    pub figure_ops: FigureOps,
    /// The regions and families of titles that need no table of the team's own.
    pub built_in: BuiltIn,
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

/// A table around the leads.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct AroundView {
    /// Which.
    pub relation: RelationView,
    /// How many rows it has.
    pub n_rows: u32,
    /// Its fields; counts are of its rows.
    pub fields: Vec<FieldView>,
}

/// The operators that fit what is told of rows.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureOps {
    /// Of how many, and on how many days.
    pub number: Vec<OpChoice>,
    /// Of the latest day.
    pub date: Vec<OpChoice>,
}

/// Names that every definition may use.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BuiltIn {
    /// Regions, in the order to offer them.
    pub regions: Vec<String>,
    /// Families of titles, in the order to offer them.
    pub title_families: Vec<String>,
    /// The key of the field of activities that says of what kind each is.
    pub activity_kind: String,
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
