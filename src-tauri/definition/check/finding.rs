//! What can be wrong with a definition? Each kind of finding by its name, and how much it weighs.

use super::Mend;

/// Whether a finding stops the definition from deciding leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It cannot decide.
    Error,
    /// It decides, perhaps not as meant.
    Warning,
}

/// One thing wrong with a definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub code: FindingCode,
    /// Where in the file, like `stages[1].reached_by`.
    pub path: String,
    /// The criterion, stage, field, value or zone it is about; empty for none.
    pub subject: String,
    /// What else it is about: the criterion that makes this one idle, the earlier stage, the field
    /// of a value. Empty for none.
    pub other: String,
    /// How many: points, leads, the per cent of the leads. What of, the code says.
    pub n: Option<i64>,
    /// A name that was perhaps meant instead.
    pub perhaps: Option<String>,
    /// A change that removes the finding.
    pub mend: Option<Mend>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident $name:literal $severity:ident,)*) => {
        /// What is wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum FindingCode {
            $($(#[$doc])* $code,)*
        }

        impl FindingCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// The name in files and, after `finding-`, in the catalogues.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }

            /// Whether it stops the definition from deciding.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$code => Severity::$severity,)*
                }
            }
        }
    };
}

codes! {
    /// There is no stage.
    NoStages "no-stages" Error,
    /// A criterion, stage or score has no name.
    NameEmpty "name-empty" Error,
    /// Two criteria have one name.
    CriterionTwice "criterion-twice" Error,
    /// Two stages have one name.
    StageTwice "stage-twice" Error,
    /// Two scores have one name.
    ScoreTwice "score-twice" Error,
    /// A rule, a score or another criterion names a criterion that is not there.
    CriterionAbsent "criterion-absent" Error,
    /// A rule or the grid names a score that is not there.
    ScoreAbsent "score-absent" Error,
    /// A rule asks for a grade that the grid does not give.
    GradeAbsent "grade-absent" Error,
    /// A table names a stage that is not there.
    StageAbsent "stage-absent" Warning,
    /// No rule uses the criterion.
    CriterionUnused "criterion-unused" Warning,
    /// The list has no such field: all its leads are unknown here.
    FieldAbsent "field-absent" Warning,
    /// Of these rows nothing was ever imported.
    TableAbsent "table-absent" Warning,
    /// More than half of the leads have no value. `n`: the per cent.
    FieldEmpty "field-empty" Warning,
    /// The value never occurs in the list.
    ValueAbsent "value-absent" Warning,
    /// The operator cannot be asked of the field's type.
    OpUnfit "op-unfit" Error,
    /// Money is asked of a field of plain numbers.
    MoneyUnfit "money-unfit" Error,
    /// A plain number is asked of a field of money.
    CurrencyAbsent "currency-absent" Error,
    /// No rate turns the money of the list into that of the criterion.
    RateAbsent "rate-absent" Warning,
    /// No such region or country is known.
    RegionUnknown "region-unknown" Warning,
    /// No such family of titles is known.
    FamilyUnknown "family-unknown" Warning,
    /// It asks of colleagues what is itself about colleagues.
    ColleaguesLoop "colleagues-loop" Error,
    /// The group can never be met: it is empty, or asks for more than it holds.
    NeverMet "never-met" Warning,
    /// No values of a lead meet it.
    Impossible "impossible" Warning,
    /// Every lead whose values are known meets it.
    AlwaysTrue "always-true" Warning,
    /// A rule asks who fits the profile, which asks for nothing: everybody does.
    ProfileEmpty "profile-empty" Warning,
    /// Another criterion of the group decides alone: this one changes nothing.
    Shadowed "shadowed" Warning,
    /// A lead may meet the stage without an earlier one that is not optional. `n`: how many do.
    StageSkips "stage-skips" Warning,
    /// Nobody who is at the earlier stage can meet this one.
    StageContradicts "stage-contradicts" Warning,
    /// Everybody who meets the stage is excluded.
    StageExcluded "stage-excluded" Warning,
    /// The score never has so many points. `n`: the most it has.
    PointsBeyond "points-beyond" Warning,
    /// The score always has so many points. `n`: the least it has.
    PointsAlways "points-always" Warning,
    /// Points fade by a day that the criterion has not.
    FadingDayless "fading-dayless" Warning,
    /// The grid has not one grade for each pair of bands.
    GridShape "grid-shape" Error,
    /// The bands of the grid do not descend.
    BandsDisordered "bands-disordered" Error,
    /// The field that tells when leads came to a stage is no field of dates of the list.
    EnteredOnUnfit "entered-on-unfit" Warning,
    /// The field is known only from a later stage on.
    KnownTooLate "known-too-late" Warning,
    /// The field is how long a call or a meeting took: it is known only after it, and nobody said from which stage on.
    KnownAfter "known-after" Warning,
    /// Rules nest too deep.
    TooDeep "too-deep" Error,
    /// The time zone has no such name.
    TimeZoneUnknown "time-zone-unknown" Error,
}

impl Finding {
    pub(super) fn new(code: FindingCode, path: impl Into<String>, subject: &str) -> Self {
        Self {
            code,
            path: path.into(),
            subject: subject.to_owned(),
            other: String::new(),
            n: None,
            perhaps: None,
            mend: None,
        }
    }

    pub(super) fn other(mut self, other: impl Into<String>) -> Self {
        self.other = other.into();
        self
    }

    pub(super) fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    pub(super) fn perhaps(mut self, perhaps: Option<String>) -> Self {
        self.perhaps = perhaps;
        self
    }

    pub(super) fn mend(mut self, mend: impl Into<Option<Mend>>) -> Self {
        self.mend = mend.into();
        self
    }
}
