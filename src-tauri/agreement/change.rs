//! What can differ between two definitions? One value per plain change that a person would name.

use definition::{Criterion, CriterionId, Owner, ReachedBy, Rule, Stage};
use lead::FieldKey;

/// One change between two definitions.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It is called otherwise.
    Title(String, String),
    /// Its days end elsewhere.
    TimeZone(String, String),
    /// What brings points changed.
    Scores,
    /// What the grades are changed.
    Grades,
    /// The tables that decide changed: rates, regions, titles, the fiscal year, what is known when.
    Tables,
    /// A criterion joined that nothing uses.
    CriterionAdded(Criterion),
    /// A criterion left that nothing used.
    CriterionRemoved(Criterion),
    /// A criterion asks something else: before, after.
    CriterionChanged(Criterion, Criterion),
    /// A criterion asks the same; its name or its reason is another: after.
    CriterionReworded(Criterion),
    /// A criterion joined a list of the profile.
    ProfileAdded(ProfileList, CriterionId),
    /// A criterion left a list of the profile.
    ProfileRemoved(ProfileList, CriterionId),
    /// A criterion of the profile counts no more (`true`), or again.
    ProfileMuted(CriterionId, bool),
    /// An exclusion counts no more (`true`), or again: what it says.
    ExclusionMuted(Rule, bool),
    /// An exclusion joined.
    ExclusionAdded(Rule),
    /// An exclusion left.
    ExclusionRemoved(Rule),
    /// A stage joined.
    StageAdded(Stage),
    /// A stage left.
    StageRemoved(Stage),
    /// A stage is called otherwise.
    StageRenamed(String, String),
    /// Another side answers for a stage.
    StageOwner(String, Owner, Owner),
    /// Whether leads may go past a stage: what holds now.
    StageOptional(String, bool),
    /// A stage is reached by something else.
    StageReachedBy(String, ReachedBy, ReachedBy),
    /// Another field tells when leads came to a stage: the stage, before, after.
    StageEnteredOn(String, Option<FieldKey>, Option<FieldKey>),
    /// Only the order of criteria, of the profile or of exclusions changed.
    CriteriaOrder,
    /// The stages come in another order, which decides the path.
    StageOrder,
}

/// A list of the ideal customer profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileList {
    /// Each must be met to fit.
    MustHave,
    /// Good to have.
    NiceToHave,
    /// None may be met to fit.
    Excluding,
}
