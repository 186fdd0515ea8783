//! What is a criterion about? A field of the person, a field of the person's company, or a figure
//! over rows that belong to the person: activities, deals, people at the same company.
//!
//! A figure is a value like any other: a count is a number, the latest day a date, and the same
//! operators are asked of it. What cannot be known of the rows makes a count an interval.

use lead::{FieldKey, FieldType};

use crate::{CriterionId, Span, Test};

/// What a criterion is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A field of the person.
    Field(FieldKey),
    /// A field of the company the person is of. Of several companies, the first that has a value.
    Company(FieldKey),
    /// A figure over rows that belong to the person.
    Figure(Figure),
}

/// A figure over rows that belong to a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is told of the rows.
    pub told: Told,
    /// Which rows.
    pub rows: Rows,
    /// What each of them must meet. A row of which that is unknown may count or not.
    pub filters: Vec<Filter>,
}

/// What is told of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Told {
    /// How many they are.
    Count,
    /// On how many different days they were.
    Days,
    /// The day of the most recent one; missing where there is none.
    Latest,
}

/// Rows that belong to a person.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// What the person did, up to the as-of day. Where no import declared that it holds all of it,
    /// there may be more.
    Activities {
        /// Of these kinds; of every kind when empty.
        kinds: Vec<String>,
        /// In the span that ends with the as-of day; ever when `None`.
        within: Option<Span>,
    },
    /// The deals the person takes part in.
    Deals,
    /// The people of the person's company, the person included, that meet a criterion. Not known
    /// where the person's company is not.
    Colleagues(CriterionId),
}

/// What a row must meet: a test of one of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// The field of the row.
    pub field: FieldKey,
    /// What is asked of it.
    pub test: Test,
}

impl Told {
    /// The name as files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Days => "days",
            Self::Latest => "latest",
        }
    }
}

impl Subject {
    /// The field of the person it is about, if it is about one.
    #[must_use]
    pub fn field(&self) -> Option<&FieldKey> {
        match self {
            Self::Field(field) => Some(field),
            Self::Company(_) | Self::Figure(_) => None,
        }
    }

    /// The type of its values, where that does not hang on the list.
    #[must_use]
    pub fn kind(&self) -> Option<FieldType> {
        match self {
            Self::Field(_) | Self::Company(_) => None,
            Self::Figure(figure) => Some(match figure.told {
                Told::Count | Told::Days => FieldType::Number,
                Told::Latest => FieldType::Date,
            }),
        }
    }
}

impl From<FieldKey> for Subject {
    fn from(field: FieldKey) -> Self {
        Self::Field(field)
    }
}
