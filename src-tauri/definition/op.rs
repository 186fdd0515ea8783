//! What can be asked? The operators by their names in files, what follows each, and which types of
//! fields each fits.

use lead::FieldType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The name of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// The text is this one.
    Is,
    /// The text is another one.
    IsNot,
    /// The text is one of these.
    AnyOf,
    /// The text is none of these.
    NoneOf,
    /// The text contains one of these.
    ContainsAny,
    /// The text contains none of these.
    ContainsNone,
    /// The text begins with this.
    StartsWith,
    /// The text ends with this.
    EndsWith,
    /// A part of the text matches this regular expression.
    Matches,
    /// The title is of one of these families of titles.
    InFamily,
    /// The text is one of these, or ever was.
    EverWas,
    /// One of these is chosen, or more.
    HasAny,
    /// None of these is chosen.
    HasNone,
    /// All of these are chosen.
    HasAll,
    /// These are chosen, and no others.
    HasExactly,
    /// The country is one of these, or in one of these regions.
    InRegion,
    /// It is a well-formed e-mail address.
    EmailValid,
    /// It is a well-formed e-mail address, and not of a free-mail provider.
    EmailCompany,
    /// It is a well-formed e-mail address of a free-mail provider.
    EmailFree,
    /// The domain is one of these, or below one of these.
    DomainAnyOf,
    /// It is a telephone number that can be called from abroad.
    PhoneValid,
    /// Its calling code is of one of these countries or regions.
    PhoneFrom,
    /// It is a well-formed web address.
    UrlValid,
    /// The number is this or above.
    AtLeast,
    /// The number is above.
    MoreThan,
    /// The number is this or below.
    AtMost,
    /// The number is below.
    LessThan,
    /// The number is from the first to the second, both included.
    Between,
    /// The number is this one.
    Equals,
    /// The number is another one.
    NotEquals,
    /// It is yes.
    Yes,
    /// It is no.
    No,
    /// The day is in the span that ends with the as-of day.
    #[serde(alias = "in_last_days")]
    InLast,
    /// The day is before the span that ends with the as-of day.
    #[serde(alias = "more_than_days_ago")]
    MoreThanAgo,
    /// The day is in this part of the calendar, or the one before.
    InPeriod,
    /// The day is before this one.
    Before,
    /// The day is after this one.
    After,
    /// The day is from the first to the second, both included.
    BetweenDates,
    /// It is the same as in another field.
    SameAs,
    /// It is another than in another field.
    DiffersFrom,
    /// The number is that of another field or above.
    AtLeastField,
    /// The number is above that of another field.
    MoreThanField,
    /// The number is that of another field or below.
    AtMostField,
    /// The number is below that of another field.
    LessThanField,
    /// The day is before that of another field.
    BeforeField,
    /// The day is after that of another field.
    AfterField,
    /// There is a value.
    Known,
    /// There is no value.
    Unknown,
}

/// What an operator is followed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Nothing.
    None,
    /// One text.
    Text,
    /// One text or more.
    Texts,
    /// A regular expression.
    Pattern,
    /// One number, of money with its currency.
    Amount,
    /// Two numbers, ascending, in one currency.
    Range,
    /// A calendar day, `2026-11-22`.
    Date,
    /// Two calendar days, ascending.
    Dates,
    /// A span that ends with the as-of day, `3 months`.
    Span,
    /// A part of the calendar, `last quarter`.
    Period,
    /// The name of another field.
    Field,
}

impl Op {
    /// Every operator, in the order a person is offered them.
    pub const ALL: [Self; 48] = [
        Self::Is,
        Self::IsNot,
        Self::AnyOf,
        Self::NoneOf,
        Self::ContainsAny,
        Self::ContainsNone,
        Self::StartsWith,
        Self::EndsWith,
        Self::Matches,
        Self::InFamily,
        Self::EverWas,
        Self::HasAny,
        Self::HasNone,
        Self::HasAll,
        Self::HasExactly,
        Self::InRegion,
        Self::EmailValid,
        Self::EmailCompany,
        Self::EmailFree,
        Self::DomainAnyOf,
        Self::PhoneValid,
        Self::PhoneFrom,
        Self::UrlValid,
        Self::AtLeast,
        Self::MoreThan,
        Self::AtMost,
        Self::LessThan,
        Self::Between,
        Self::Equals,
        Self::NotEquals,
        Self::Yes,
        Self::No,
        Self::InLast,
        Self::MoreThanAgo,
        Self::InPeriod,
        Self::Before,
        Self::After,
        Self::BetweenDates,
        Self::SameAs,
        Self::DiffersFrom,
        Self::AtLeastField,
        Self::MoreThanField,
        Self::AtMostField,
        Self::LessThanField,
        Self::BeforeField,
        Self::AfterField,
        Self::Known,
        Self::Unknown,
    ];

    /// What follows it.
    #[must_use]
    pub fn operand(self) -> Operand {
        match self {
            Self::EmailValid
            | Self::EmailCompany
            | Self::EmailFree
            | Self::PhoneValid
            | Self::UrlValid
            | Self::Yes
            | Self::No
            | Self::Known
            | Self::Unknown => Operand::None,
            Self::Is | Self::IsNot | Self::StartsWith | Self::EndsWith => Operand::Text,
            Self::AnyOf
            | Self::NoneOf
            | Self::ContainsAny
            | Self::ContainsNone
            | Self::InFamily
            | Self::EverWas
            | Self::HasAny
            | Self::HasNone
            | Self::HasAll
            | Self::HasExactly
            | Self::InRegion
            | Self::DomainAnyOf
            | Self::PhoneFrom => Operand::Texts,
            Self::Matches => Operand::Pattern,
            Self::AtLeast
            | Self::MoreThan
            | Self::AtMost
            | Self::LessThan
            | Self::Equals
            | Self::NotEquals => Operand::Amount,
            Self::Between => Operand::Range,
            Self::Before | Self::After => Operand::Date,
            Self::BetweenDates => Operand::Dates,
            Self::InLast | Self::MoreThanAgo => Operand::Span,
            Self::InPeriod => Operand::Period,
            Self::SameAs
            | Self::DiffersFrom
            | Self::AtLeastField
            | Self::MoreThanField
            | Self::AtMostField
            | Self::LessThanField
            | Self::BeforeField
            | Self::AfterField => Operand::Field,
        }
    }

    /// Whether it can be asked of a field of this type.
    #[must_use]
    pub fn fits(self, kind: FieldType) -> bool {
        let is_number = matches!(kind, FieldType::Number | FieldType::Money);
        match self {
            Self::Is
            | Self::IsNot
            | Self::AnyOf
            | Self::NoneOf
            | Self::StartsWith
            | Self::EndsWith
            | Self::EverWas => kind.is_textual() && kind != FieldType::Choices,
            Self::ContainsAny | Self::ContainsNone | Self::Matches => kind.is_textual(),
            Self::InFamily => {
                matches!(kind, FieldType::Text | FieldType::Choice)
            }
            Self::HasAny | Self::HasNone | Self::HasAll | Self::HasExactly => {
                kind == FieldType::Choices
            }
            Self::InRegion => {
                matches!(
                    kind,
                    FieldType::Country | FieldType::Choice | FieldType::Text
                )
            }
            Self::EmailValid | Self::EmailCompany | Self::EmailFree => kind == FieldType::Email,
            Self::DomainAnyOf => {
                matches!(kind, FieldType::Email | FieldType::Url)
            }
            Self::PhoneValid | Self::PhoneFrom => kind == FieldType::Phone,
            Self::UrlValid => kind == FieldType::Url,
            Self::AtLeast
            | Self::MoreThan
            | Self::AtMost
            | Self::LessThan
            | Self::Between
            | Self::Equals
            | Self::NotEquals
            | Self::AtLeastField
            | Self::MoreThanField
            | Self::AtMostField
            | Self::LessThanField => is_number,
            Self::Yes | Self::No => kind == FieldType::YesNo,
            Self::InLast
            | Self::MoreThanAgo
            | Self::InPeriod
            | Self::Before
            | Self::After
            | Self::BetweenDates
            | Self::BeforeField
            | Self::AfterField => kind == FieldType::Date,
            Self::SameAs | Self::DiffersFrom | Self::Known | Self::Unknown => true,
        }
    }

    /// The name as files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::IsNot => "is_not",
            Self::AnyOf => "any_of",
            Self::NoneOf => "none_of",
            Self::ContainsAny => "contains_any",
            Self::ContainsNone => "contains_none",
            Self::StartsWith => "starts_with",
            Self::EndsWith => "ends_with",
            Self::Matches => "matches",
            Self::InFamily => "in_family",
            Self::EverWas => "ever_was",
            Self::HasAny => "has_any",
            Self::HasNone => "has_none",
            Self::HasAll => "has_all",
            Self::HasExactly => "has_exactly",
            Self::InRegion => "in_region",
            Self::EmailValid => "email_valid",
            Self::EmailCompany => "email_company",
            Self::EmailFree => "email_free",
            Self::DomainAnyOf => "domain_any_of",
            Self::PhoneValid => "phone_valid",
            Self::PhoneFrom => "phone_from",
            Self::UrlValid => "url_valid",
            Self::AtLeast => "at_least",
            Self::MoreThan => "more_than",
            Self::AtMost => "at_most",
            Self::LessThan => "less_than",
            Self::Between => "between",
            Self::Equals => "equals",
            Self::NotEquals => "not_equals",
            Self::Yes => "yes",
            Self::No => "no",
            Self::InLast => "in_last",
            Self::MoreThanAgo => "more_than_ago",
            Self::InPeriod => "in_period",
            Self::Before => "before",
            Self::After => "after",
            Self::BetweenDates => "between_dates",
            Self::SameAs => "same_as",
            Self::DiffersFrom => "differs_from",
            Self::AtLeastField => "at_least_field",
            Self::MoreThanField => "more_than_field",
            Self::AtMostField => "at_most_field",
            Self::LessThanField => "less_than_field",
            Self::BeforeField => "before_field",
            Self::AfterField => "after_field",
            Self::Known => "known",
            Self::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_type_can_be_asked_something() {
        for kind in FieldType::ALL {
            let n = Op::ALL.iter().filter(|op| op.fits(kind)).count();
            assert!(n > 4, "{kind:?}");
        }
    }

    #[test]
    fn the_name_of_an_operator_is_the_one_in_files() {
        for op in Op::ALL {
            assert_eq!(serde_json::to_value(op).unwrap(), op.name());
        }
    }
}
