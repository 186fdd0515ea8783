//! How are terms written? As JSON whose numbers are texts, one canonical text for one value; a person's file
//! may hold numbers, which are read all the same.

mod written;

use std::collections::BTreeMap;

use definition::{StageKey, canonical_json};
use jiff::civil::Date;
use lead::Currency;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{
    Acceptance, Conversion, DayHours, FollowUp, Goal, Holiday, Hours, Per, Quantity, Rate, Reason,
    Terms, Volume, WEEKDAYS,
};

/// The version of the format.
pub const FORMAT: &str = "1";

/// Why a file holds no terms.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermsError {
    /// It is not of the shape.
    #[error("not the terms of an agreement: {0}")]
    Shape(String),
    /// A newer program wrote it.
    #[error("the terms have format {0}; this program reads {FORMAT}")]
    Newer(String),
    /// A value is not what stands there: which, as it is written, and what is expected.
    #[error("{key}: “{text}” is not {expected}")]
    Value {
        /// Where.
        key: String,
        /// What is there.
        text: String,
        /// What would fit.
        expected: &'static str,
    },
}

/// The terms of a file.
///
/// # Errors
/// Where it holds none.
pub fn read(json: &str) -> Result<Terms, TermsError> {
    let shape = |error: serde_json::Error| TermsError::Shape(error.to_string());
    let mut value: Value = serde_json::from_str(json).map_err(shape)?;
    let map = value.as_object_mut();
    let map = map.ok_or_else(|| TermsError::Shape("it is no object".to_owned()))?;
    let format = match map.remove("leadpact_terms") {
        Some(Value::String(format)) => format,
        Some(Value::Number(format)) => format.to_string(),
        _ => return Err(TermsError::Shape("leadpact_terms is missing".to_owned())),
    };
    if format != FORMAT {
        return Err(TermsError::Newer(format));
    }
    read_canonical(value)
}

/// The file of terms, for people: indented.
#[must_use]
pub fn write(terms: &Terms) -> String {
    let mut json = canonical(terms);
    if let Some(map) = json.as_object_mut() {
        map.insert("leadpact_terms".to_owned(), FORMAT.into());
    }
    let written = serde_json::to_string_pretty(&json).unwrap_or_default();
    format!("{written}\n")
}

/// The terms as they are signed: only what was said.
#[must_use]
pub fn canonical(terms: &Terms) -> Value {
    let json = serde_json::to_value(File::from(terms)).unwrap_or_default();
    // One text for one value, whatever order the parts were written in.
    serde_json::from_str(&canonical_json(json)).unwrap_or_default()
}

/// The terms of what [`canonical`] gave.
///
/// # Errors
/// Where they are none.
pub fn read_canonical(json: Value) -> Result<Terms, TermsError> {
    let file: File =
        serde_json::from_value(json).map_err(|error| TermsError::Shape(error.to_string()))?;
    file.terms()
}

/// A text that a person may have written as a number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Written(pub(super) String);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Value::deserialize(from)? {
            Value::String(text) => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            Value::Null => Ok(Self::default()),
            _ => Err(serde::de::Error::custom("a text or a number is expected")),
        }
    }
}

impl Written {
    fn of(value: Option<impl ToString>) -> Self {
        Self(value.map(|value| value.to_string()).unwrap_or_default())
    }

    fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// What it says; nothing where it is empty.
    fn read<T>(
        &self,
        key: &str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, TermsError> {
        if self.is_empty() {
            return Ok(None);
        }
        let wrong = || TermsError::Value {
            key: key.to_owned(),
            text: self.0.clone(),
            expected,
        };
        read(self.0.trim()).map(Some).ok_or_else(wrong)
    }

    fn day(&self, key: &str) -> Result<Option<Date>, TermsError> {
        self.read(key, "a day like 2027-05-31", day)
    }

    fn count<T: std::str::FromStr>(&self, key: &str) -> Result<Option<T>, TermsError> {
        self.read(key, "a whole number", |text| text.parse().ok())
    }

    fn hours(&self, key: &str) -> Result<Option<Hours>, TermsError> {
        self.read(key, "hours like 4 or 0.5", Hours::from_text)
    }
}

/// A day in the plain form.
pub(super) fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|_| text.len() == 10)
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    volume: Option<VolumeFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    follow_up: Option<FollowUpFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acceptance: Option<AcceptanceFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    holidays: BTreeMap<String, HolidayFile>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rejection_reasons: Vec<ReasonFile>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    loss_reasons: Vec<ReasonFile>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    recycling: BTreeMap<String, Written>,
    #[serde(skip_serializing_if = "Written::is_empty")]
    review_date: Written,
    #[serde(skip_serializing_if = "Written::is_empty")]
    effective_from: Written,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    must_sign: Vec<String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct VolumeFile {
    stage: String,
    per: String,
    #[serde(skip_serializing_if = "Written::is_empty")]
    leads: Written,
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<GoalFile>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct GoalFile {
    #[serde(skip_serializing_if = "Written::is_empty")]
    revenue: Written,
    currency: String,
    per: String,
    #[serde(skip_serializing_if = "Written::is_empty")]
    average_deal: Written,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conversions: Vec<ConversionFile>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ConversionFile {
    from: String,
    to: String,
    #[serde(skip_serializing_if = "Written::is_empty")]
    percent: Written,
    #[serde(skip_serializing_if = "Written::is_empty")]
    n: Written,
    #[serde(skip_serializing_if = "Written::is_empty")]
    of: Written,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct FollowUpFile {
    stage: String,
    #[serde(skip_serializing_if = "Written::is_empty")]
    within_hours: Written,
    #[serde(skip_serializing_if = "Written::is_empty")]
    attempts: Written,
    #[serde(skip_serializing_if = "Written::is_empty")]
    within_days: Written,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AcceptanceFile {
    within_hours: Written,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct HolidayFile {
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    hours: String,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ReasonFile {
    #[serde(skip_serializing_if = "String::is_empty")]
    id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    label: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    names_criterion: bool,
}

impl File {
    fn terms(self) -> Result<Terms, TermsError> {
        let volume = self.volume.map(VolumeFile::volume).transpose()?;
        let follow_up = self.follow_up.map(FollowUpFile::follow_up).transpose()?;
        let acceptance = match self.acceptance {
            Some(file) => file.acceptance()?,
            None => None,
        };
        let mut holidays = BTreeMap::new();
        for (date, file) in self.holidays {
            let key = format!("holidays.{date}");
            let on = Written(date).day(&key)?;
            if let Some(on) = on {
                holidays.insert(on, file.holiday(&key)?);
            }
        }
        let reasons = |list: Vec<ReasonFile>| list.into_iter().map(ReasonFile::reason).collect();
        let mut recycling = BTreeMap::new();
        for (reason, days) in self.recycling {
            if let Some(days) = recycled(&reason, &days)? {
                recycling.insert(reason, days);
            }
        }
        let names = self.must_sign.iter().map(|name| name.trim().to_owned());
        Ok(Terms {
            volume,
            follow_up,
            acceptance,
            week: self.calendar.map(|week| read_week(&week)).transpose()?,
            holidays,
            rejection_reasons: reasons(self.rejection_reasons),
            loss_reasons: reasons(self.loss_reasons),
            recycling,
            review_date: self.review_date.day("review_date")?,
            effective_from: self.effective_from.day("effective_from")?,
            must_sign: names.filter(|name| !name.is_empty()).collect(),
        })
    }
}

/// After how many days the leads of a reason come again.
pub(super) fn recycled(reason: &str, days: &Written) -> Result<Option<u32>, TermsError> {
    days.count(&format!("recycling.{reason}"))
}

/// The hours of each weekday, from Monday; a weekday that is not named is off.
pub(super) fn read_week(week: &BTreeMap<String, String>) -> Result<[DayHours; 7], TermsError> {
    let mut hours: [DayHours; 7] = Default::default();
    for (day, text) in week {
        let key = format!("calendar.{day}");
        let place = WEEKDAYS.iter().position(|name| name == day);
        let place = place.ok_or_else(|| TermsError::Value {
            key: "calendar".to_owned(),
            text: day.clone(),
            expected: "a weekday like monday",
        })?;
        hours[place] = day_hours(&key, text)?;
    }
    Ok(hours)
}

fn day_hours(key: &str, text: &str) -> Result<DayHours, TermsError> {
    DayHours::from_text(text).ok_or_else(|| TermsError::Value {
        key: key.to_owned(),
        text: text.to_owned(),
        expected: "hours like 09:00-12:30, 13:00-17:00",
    })
}

/// The weekdays with hours.
pub(super) fn week_file(week: &[DayHours; 7]) -> BTreeMap<String, String> {
    let days = WEEKDAYS.iter().zip(week);
    let worked = days.filter(|(_, hours)| !hours.is_off());
    worked
        .map(|(day, hours)| ((*day).to_owned(), hours.to_string()))
        .collect()
}

fn per(key: &str, text: &str) -> Result<Per, TermsError> {
    Per::from_name(text).ok_or_else(|| TermsError::Value {
        key: key.to_owned(),
        text: text.to_owned(),
        expected: "month, quarter or year",
    })
}

impl VolumeFile {
    pub(super) fn volume(self) -> Result<Volume, TermsError> {
        Ok(Volume {
            stage: StageKey(self.stage),
            per: per("volume.per", &self.per)?,
            leads: self.leads.count("volume.leads")?,
            goal: self.goal.map(GoalFile::goal).transpose()?,
        })
    }
}

impl GoalFile {
    fn goal(self) -> Result<Goal, TermsError> {
        let amount = |written: &Written, key: &str| {
            written.read(key, "an amount like 18000 or 0.5", Quantity::from_text)
        };
        let wrong = || TermsError::Value {
            key: "volume.goal.currency".to_owned(),
            text: self.currency.clone(),
            expected: "a currency like EUR",
        };
        let currency = Currency::from_code(&self.currency).ok_or_else(wrong)?;
        let conversions = self.conversions.iter().map(ConversionFile::conversion);
        Ok(Goal {
            revenue: amount(&self.revenue, "volume.goal.revenue")?,
            currency,
            per: per("volume.goal.per", &self.per)?,
            average_deal: amount(&self.average_deal, "volume.goal.average_deal")?,
            conversions: conversions.collect::<Result<_, _>>()?,
        })
    }
}

impl ConversionFile {
    fn conversion(&self) -> Result<Conversion, TermsError> {
        let key = format!("volume.goal.conversions.{}-{}", self.from, self.to);
        let percent = self.percent.read(
            &key,
            "a part of a hundred like 24 or 2.5",
            Quantity::from_text,
        )?;
        let counted = (self.n.count::<u64>(&key)?, self.of.count::<u64>(&key)?);
        let rate = match (percent, counted) {
            (Some(percent), _) => Some(Rate::Percent(percent)),
            (None, (Some(n), Some(of))) => Some(Rate::Counted { n, of }),
            (None, _) => None,
        };
        Ok(Conversion {
            from: StageKey(self.from.clone()),
            to: StageKey(self.to.clone()),
            rate,
        })
    }
}

impl FollowUpFile {
    pub(super) fn follow_up(self) -> Result<FollowUp, TermsError> {
        Ok(FollowUp {
            stage: StageKey(self.stage),
            within: self.within_hours.hours("follow_up.within_hours")?,
            attempts: self.attempts.count("follow_up.attempts")?,
            attempts_within: self.within_days.count("follow_up.within_days")?,
        })
    }
}

impl AcceptanceFile {
    pub(super) fn acceptance(self) -> Result<Option<Acceptance>, TermsError> {
        let within = self.within_hours.hours("acceptance.within_hours")?;
        Ok(within.map(|within| Acceptance { within }))
    }
}

impl HolidayFile {
    pub(super) fn holiday(self, key: &str) -> Result<Holiday, TermsError> {
        Ok(Holiday {
            hours: day_hours(key, &self.hours)?,
            name: self.name,
        })
    }
}

impl ReasonFile {
    pub(super) fn reason(self) -> Reason {
        let id = match self.id.trim() {
            "" => self.label.trim().to_owned(),
            id => id.to_owned(),
        };
        Reason {
            id,
            label: self.label,
            names_criterion: self.names_criterion,
        }
    }
}
