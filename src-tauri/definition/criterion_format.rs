//! How is a criterion written in a file? What it is about under the key that says so (`field`,
//! `company_field`, `count`, `days` or `latest`), then operator and value.

use lead::FieldKey;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::format::{ReadError, wrong};
use crate::{
    Criterion, CriterionId, Figure, Filter, Missing, Op, Operand, Rows, Span, Subject, Test, Told,
};

/// One named test, about one of `field`, `company_field`, `count`, `days` and `latest`.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CriterionFormat {
    /// The name that rules use.
    id: CriterionId,
    /// The name a team gave it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    label: String,
    /// The field of the person it asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    /// The field of the person's company it asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    company_field: Option<String>,
    /// The rows whose number it asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<RowsFormat>,
    /// The rows whose number of different days it asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<RowsFormat>,
    /// The rows whose most recent day it asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    latest: Option<RowsFormat>,
    /// What it asks.
    op: Op,
    /// What it compares with: a text, a number, a day, or a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<OperandFormat>,
    /// What a missing value counts as.
    #[serde(default)]
    missing: Missing,
    /// Why it is there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    rationale: String,
}

/// Rows that belong to a person.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RowsFormat {
    /// Which rows.
    of: RowsName,
    /// Activities: of these kinds; of every kind when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    kinds: Vec<String>,
    /// Activities: in the span that ends with the as-of day, like "30 days".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<String>,
    /// Colleagues: the criterion they meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    meeting: Option<CriterionId>,
    /// What each row must meet.
    #[serde(default, rename = "where", skip_serializing_if = "Vec::is_empty")]
    filters: Vec<FilterFormat>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum RowsName {
    /// What the person did.
    Activities,
    /// The deals the person takes part in.
    Deals,
    /// The people of the person's company that meet a criterion.
    Colleagues,
}

/// A test of a field of a row.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FilterFormat {
    /// The field of the row.
    field: String,
    /// What is asked of it.
    op: Op,
    /// What it compares with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<OperandFormat>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "a text, a number, or a list of them")]
enum OperandFormat {
    One(ScalarFormat),
    Many(Vec<ScalarFormat>),
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "a text or a number")]
enum ScalarFormat {
    Text(String),
    Number(serde_json::Number),
}

/// A criterion as definitions write it.
#[must_use]
pub fn criterion_json(criterion: &Criterion) -> serde_json::Value {
    serde_json::to_value(CriterionFormat::of(criterion)).unwrap_or_default()
}

/// The criterion that JSON holds, written as in definitions; one without a name gets none.
///
/// # Errors
/// Where it is no criterion: the place in it, and why.
pub fn read_criterion(mut json: serde_json::Value) -> Result<Criterion, ReadError> {
    if let Some(map) = json.as_object_mut() {
        map.entry("id").or_insert_with(|| "".into());
    }
    let format: CriterionFormat = serde_path_to_error::deserialize(json).map_err(|error| {
        let path = error.path().to_string();
        wrong(&path, error.into_inner().to_string())
    })?;
    format.into_criterion(0)
}

impl CriterionFormat {
    pub(crate) fn of(criterion: &Criterion) -> Self {
        let Criterion {
            id,
            label,
            subject,
            test,
            missing,
            rationale,
        } = criterion;
        let mut format = Self {
            id: id.clone(),
            label: label.clone(),
            field: None,
            company_field: None,
            count: None,
            days: None,
            latest: None,
            op: test.op(),
            value: OperandFormat::of(test),
            missing: *missing,
            rationale: rationale.clone(),
        };
        match subject {
            Subject::Field(field) => format.field = Some(field.to_string()),
            Subject::Company(field) => format.company_field = Some(field.to_string()),
            Subject::Figure(figure) => {
                let rows = Some(RowsFormat::of(figure));
                match figure.told {
                    Told::Count => format.count = rows,
                    Told::Days => format.days = rows,
                    Told::Latest => format.latest = rows,
                }
            }
        }
        format
    }

    pub(crate) fn into_criterion(self, i: usize) -> Result<Criterion, ReadError> {
        let path = format!("criteria[{i}]");
        let figures = [
            (Told::Count, self.count),
            (Told::Days, self.days),
            (Told::Latest, self.latest),
        ];
        let mut subjects = Vec::new();
        let field = |name: String| FieldKey::from_label(&name);
        subjects.extend(self.field.map(|name| Subject::Field(field(name))));
        subjects.extend(self.company_field.map(|name| Subject::Company(field(name))));
        for (told, rows) in figures {
            let figure = rows.map(|rows| rows.into_figure(told, &path)).transpose()?;
            subjects.extend(figure.map(Subject::Figure));
        }
        let [subject] = subjects.try_into().map_err(|found: Vec<Subject>| {
            let reason = if found.is_empty() {
                "is missing"
            } else {
                "stands beside another"
            };
            wrong(
                &path,
                format!("one of field, company_field, count, days and latest {reason}"),
            )
        })?;
        Ok(Criterion {
            id: self.id,
            label: self.label,
            subject,
            test: test(self.op, self.value, &path)?,
            missing: self.missing,
            rationale: self.rationale,
        })
    }
}

impl RowsFormat {
    fn of(figure: &Figure) -> Self {
        let mut format = Self {
            of: RowsName::Deals,
            kinds: Vec::new(),
            within: None,
            meeting: None,
            filters: figure.filters.iter().map(FilterFormat::of).collect(),
        };
        match &figure.rows {
            Rows::Activities { kinds, within } => {
                format.of = RowsName::Activities;
                format.kinds.clone_from(kinds);
                format.within = within.map(|span| span.to_string());
            }
            Rows::Deals => {}
            Rows::Colleagues(meeting) => {
                format.of = RowsName::Colleagues;
                format.meeting = Some(meeting.clone());
            }
        }
        format
    }

    fn into_figure(self, told: Told, path: &str) -> Result<Figure, ReadError> {
        let path = format!("{path}.{}", told.name());
        let is_of = |rows| self.of == rows;
        let misplaced = [
            (
                "kinds",
                !self.kinds.is_empty() && !is_of(RowsName::Activities),
            ),
            (
                "within",
                self.within.is_some() && !is_of(RowsName::Activities),
            ),
            (
                "meeting",
                self.meeting.is_some() != is_of(RowsName::Colleagues),
            ),
            (
                "where",
                !self.filters.is_empty() && is_of(RowsName::Colleagues),
            ),
            ("of", told != Told::Count && !is_of(RowsName::Activities)),
        ];
        if let Some((key, _)) = misplaced.into_iter().find(|(_, wrong)| *wrong) {
            let reason = match key {
                "meeting" => "colleagues, and only they, meet a criterion",
                "of" => "days are told of activities only",
                _ => "these rows have no such part",
            };
            return Err(wrong(&format!("{path}.{key}"), reason.to_owned()));
        }
        let rows = match (self.of, self.meeting) {
            (RowsName::Colleagues, Some(meeting)) => Rows::Colleagues(meeting),
            (RowsName::Activities, _) => Rows::Activities {
                kinds: self.kinds,
                within: self.within.map(|text| span(&text, &path)).transpose()?,
            },
            _ => Rows::Deals,
        };
        let filters = self.filters.into_iter().enumerate();
        let filters = filters.map(|(i, filter)| filter.into_filter(&format!("{path}.where[{i}]")));
        Ok(Figure {
            told,
            rows,
            filters: filters.collect::<Result<_, _>>()?,
        })
    }
}

impl FilterFormat {
    fn of(filter: &Filter) -> Self {
        Self {
            field: filter.field.to_string(),
            op: filter.test.op(),
            value: OperandFormat::of(&filter.test),
        }
    }

    fn into_filter(self, path: &str) -> Result<Filter, ReadError> {
        Ok(Filter {
            field: FieldKey::from_label(&self.field),
            test: test(self.op, self.value, path)?,
        })
    }
}

fn test(op: Op, value: Option<OperandFormat>, path: &str) -> Result<Test, ReadError> {
    let values = value.map(OperandFormat::into_values).unwrap_or_default();
    Test::parse(op, &values).map_err(|e| wrong(&format!("{path}.value"), e.to_string()))
}

/// The span of a text in a file.
pub(crate) fn span(text: &str, path: &str) -> Result<Span, ReadError> {
    Span::from_text(text).ok_or_else(|| {
        let reason = format!("\"{text}\" is not a span; write it like 90 days or 3 months");
        wrong(&format!("{path}.within"), reason)
    })
}

impl OperandFormat {
    fn of(test: &Test) -> Option<Self> {
        let scalar = |value: &String| match test.op().operand() {
            // Numbers are written as numbers where that is the same text, so that a file stays
            // pleasant to read and a huge decimal loses nothing.
            Operand::Amount | Operand::Range => serde_json::from_str(value)
                .ok()
                .filter(|number: &serde_json::Number| number.to_string() == *value)
                .map_or_else(|| ScalarFormat::Text(value.clone()), ScalarFormat::Number),
            _ => ScalarFormat::Text(value.clone()),
        };
        let values = test.values();
        match test.op().operand() {
            Operand::None => None,
            Operand::Texts | Operand::Range | Operand::Dates => {
                Some(Self::Many(values.iter().map(scalar).collect()))
            }
            _ => values.first().map(|value| Self::One(scalar(value))),
        }
    }

    fn into_values(self) -> Vec<String> {
        let text = |scalar| match scalar {
            ScalarFormat::Text(text) => text,
            ScalarFormat::Number(number) => number.to_string(),
        };
        match self {
            Self::One(scalar) => vec![text(scalar)],
            Self::Many(scalars) => scalars.into_iter().map(text).collect(),
        }
    }
}
