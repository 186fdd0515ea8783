//! What do the closed sets of the domain look like on the wire? Operators, what follows them, field
//! types and other small sets: each a mirror of the one in the domain, variant by variant.

use definition::{Missing, Op, Operand, Owner, Told};
use lead::{FieldType, Relation};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A set on the wire with the variants of a set of the domain, and both ways between them. Each way
/// names every variant, so that neither set can grow alone.
macro_rules! mirror {
    ($(#[$says:meta])* $view:ident = $of:ident { $($variant:ident),+ $(,)? }) => {
        $(#[$says])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum $view {
            $($variant),+
        }

        impl From<$of> for $view {
            fn from(value: $of) -> Self {
                match value {
                    $($of::$variant => Self::$variant),+
                }
            }
        }

        impl From<$view> for $of {
            fn from(value: $view) -> Self {
                match value {
                    $($view::$variant => Self::$variant),+
                }
            }
        }
    };
}

mirror! {
    /// The name of an operator.
    OpView = Op {
        Is, IsNot, AnyOf, NoneOf, ContainsAny, ContainsNone, StartsWith, EndsWith, Matches, InFamily,
        EverWas, HasAny, HasNone, HasAll, HasExactly, InRegion, EmailValid, EmailCompany, EmailFree,
        DomainAnyOf, PhoneValid, PhoneFrom, UrlValid, AtLeast, MoreThan, AtMost, LessThan, Between,
        Equals, NotEquals, Yes, No, InLast, MoreThanAgo, InPeriod, Before, After, BetweenDates,
        SameAs, DiffersFrom, AtLeastField, MoreThanField, AtMostField, LessThanField, BeforeField,
        AfterField, Known, Unknown,
    }
}

mirror! {
    /// What an operator is followed by.
    OperandView = Operand {
        None, Text, Texts, Pattern, Amount, Range, Date, Dates, Span, Period, Field,
    }
}

mirror! {
    /// What a field's values are.
    FieldTypeView = FieldType {
        Text, Number, YesNo, Date, Choice, Choices, Money, Email, Phone, Url, Country,
    }
}

mirror! {
    /// Which side answers for a stage.
    OwnerView = Owner { Marketing, Sales, Both }
}

mirror! {
    /// What a missing value counts as.
    MissingView = Missing { Unknown, NotMet, Met }
}

mirror! {
    /// What is told of rows.
    ToldView = Told { Count, Days, Latest }
}

mirror! {
    /// Which other table.
    RelationView = Relation { Company, Deal, Activity, StageEntry }
}

/// An operator with what follows it.
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
