//! What is a criterion about, in the editor? A field of the person or of their company, or a figure
//! over rows around them. Values of filters and the window are texts, as typed, and may not fit yet.

use definition::{CriterionId, Figure, Filter, Op, Rows, Span, Subject, Test, ValueError};
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ops::{OpView, ToldView};

/// What a criterion is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum AboutDraft {
    /// A field of the person.
    Field {
        /// Its key.
        key: String,
    },
    /// A field of the person's company.
    Company {
        /// Its key.
        key: String,
    },
    /// A figure over rows that belong to the person.
    Figure {
        /// What is told of the rows.
        told: ToldView,
        /// Which rows.
        rows: RowsDraft,
        /// What each of them must meet.
        filters: Vec<FilterDraft>,
    },
}

/// Rows that belong to a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "of", rename_all = "snake_case")]
pub(crate) enum RowsDraft {
    /// What the person did.
    Activities {
        /// Of these kinds; of every kind when empty.
        kinds: Vec<String>,
        /// In the span that ends with the as-of day, as typed; ever when none.
        within: Option<String>,
    },
    /// The deals the person takes part in.
    Deals,
    /// The people of the person's company that meet a criterion.
    Colleagues {
        /// The name of the criterion.
        meeting: String,
    },
}

/// What a row must meet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FilterDraft {
    /// The key of the field of the row.
    pub field: String,
    /// What is asked of it.
    pub op: OpView,
    /// What it compares with, as typed.
    pub values: Vec<String>,
}

impl AboutDraft {
    pub(crate) fn of(subject: &Subject) -> Self {
        match subject {
            Subject::Field(key) => Self::Field {
                key: key.to_string(),
            },
            Subject::Company(key) => Self::Company {
                key: key.to_string(),
            },
            Subject::Figure(Figure {
                told,
                rows,
                filters,
            }) => Self::Figure {
                told: (*told).into(),
                rows: RowsDraft::of(rows),
                filters: filters.iter().map(FilterDraft::of).collect(),
            },
        }
    }

    /// The subject; what does not fit yet is left out of it: a filter asks only whether there is a
    /// value, a window is ever.
    pub(crate) fn to_subject(&self) -> Subject {
        match self {
            Self::Field { key } => Subject::Field(FieldKey::from_label(key)),
            Self::Company { key } => Subject::Company(FieldKey::from_label(key)),
            Self::Figure {
                told,
                rows,
                filters,
            } => Subject::Figure(Figure {
                told: (*told).into(),
                rows: rows.to_rows(),
                filters: filters.iter().map(FilterDraft::to_filter).collect(),
            }),
        }
    }

    /// What each filter asks, as typed; none of a field.
    pub(crate) fn filters(&self) -> &[FilterDraft] {
        match self {
            Self::Field { .. } | Self::Company { .. } => &[],
            Self::Figure { filters, .. } => filters,
        }
    }

    /// Its filters, to be changed.
    pub(crate) fn filters_mut(&mut self) -> &mut [FilterDraft] {
        match self {
            Self::Field { .. } | Self::Company { .. } => &mut [],
            Self::Figure { filters, .. } => filters,
        }
    }

    /// The window, as typed; `None` where there is none.
    pub(crate) fn within(&self) -> Option<&str> {
        match self {
            Self::Figure {
                rows: RowsDraft::Activities { within, .. },
                ..
            } => within.as_deref(),
            _ => None,
        }
    }

    /// Puts a window in its place, as typed; of what has none, nothing.
    pub(crate) fn set_within(&mut self, typed: Option<String>) {
        if let Self::Figure {
            rows: RowsDraft::Activities { within, .. },
            ..
        } = self
        {
            *within = typed;
        }
    }

    /// Why the window does not fit, if it does not.
    pub(crate) fn within_error(&self) -> Option<ValueError> {
        span(self.within()?).err()
    }
}

impl RowsDraft {
    fn of(rows: &Rows) -> Self {
        match rows {
            Rows::Activities { kinds, within } => Self::Activities {
                kinds: kinds.clone(),
                within: within.map(|span| span.to_string()),
            },
            Rows::Deals => Self::Deals,
            Rows::Colleagues(meeting) => Self::Colleagues {
                meeting: meeting.0.clone(),
            },
        }
    }

    fn to_rows(&self) -> Rows {
        match self {
            Self::Activities { kinds, within } => Rows::Activities {
                kinds: kinds.clone(),
                within: within.as_deref().and_then(|text| span(text).ok()),
            },
            Self::Deals => Rows::Deals,
            Self::Colleagues { meeting } => Rows::Colleagues(CriterionId(meeting.clone())),
        }
    }
}

impl FilterDraft {
    fn of(filter: &Filter) -> Self {
        Self {
            field: filter.field.to_string(),
            op: filter.test.op().into(),
            values: filter.test.values(),
        }
    }

    /// What it asks.
    ///
    /// # Errors
    /// Where its value does not fit.
    pub(crate) fn to_test(&self) -> Result<Test, ValueError> {
        Test::parse(Op::from(self.op), &self.values)
    }

    fn to_filter(&self) -> Filter {
        Filter {
            field: FieldKey::from_label(&self.field),
            test: self.to_test().unwrap_or(Test::Known),
        }
    }
}

/// The span of a typed text.
pub(crate) fn span(text: &str) -> Result<Span, ValueError> {
    if text.trim().is_empty() {
        return Err(ValueError::Missing);
    }
    Span::from_text(text.trim()).ok_or_else(|| ValueError::NotASpan(text.to_owned()))
}
