//! How is it kept, how the texts of a column are read? As JSON that says what differs from how the program
//! itself writes; nothing where nothing does. The names in it never change.

use import::{Calendar, DateOrder, DecimalMark, ValueFormat};
use lead::Currency;
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::error::damaged;

/// A format as a workspace keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decimal: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    percent: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    currency: Option<Currency>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dates: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calendar: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    yes_no: Option<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list_mark: Option<char>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    missing: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    kept: Vec<String>,
}

/// What is kept of a format; nothing where nothing was said.
#[must_use]
pub fn to_json(format: &ValueFormat) -> Option<String> {
    let plain = ValueFormat::default();
    if *format == plain {
        return None;
    }
    let ValueFormat {
        decimal,
        percent,
        currency,
        dates,
        calendar,
        yes_no,
        list_mark,
        missing,
        kept,
    } = format.clone();
    let decimal = decimal.map(|mark| mark.name().to_owned());
    let kept = Kept {
        decimal,
        percent,
        currency,
        dates: dates.map(|order| order.name().to_owned()),
        calendar: (calendar != plain.calendar).then(|| calendar.name().to_owned()),
        yes_no,
        list_mark: (list_mark != plain.list_mark).then_some(list_mark),
        missing,
        kept,
    };
    serde_json::to_string(&kept).ok()
}

/// The format of what was kept.
///
/// # Errors
/// Where it is nothing that a program wrote.
pub fn from_json(json: Option<&str>) -> Result<ValueFormat, StoreError> {
    let plain = ValueFormat::default();
    let Some(json) = json else {
        return Ok(plain);
    };
    let wrong = || damaged("how a column is read is no such text");
    let kept: Kept = serde_json::from_str(json).map_err(|_| wrong())?;
    let decimal = kept.decimal.as_deref();
    let decimal = decimal.map(|name| DecimalMark::from_name(name).ok_or_else(wrong));
    let dates = kept.dates.as_deref();
    let dates = dates.map(|name| DateOrder::from_name(name).ok_or_else(wrong));
    let calendar = kept.calendar.as_deref();
    let calendar = calendar.map(|name| Calendar::from_name(name).ok_or_else(wrong));
    Ok(ValueFormat {
        decimal: decimal.transpose()?,
        percent: kept.percent,
        currency: kept.currency,
        dates: dates.transpose()?,
        calendar: calendar.transpose()?.unwrap_or(plain.calendar),
        yes_no: kept.yes_no,
        list_mark: kept.list_mark.unwrap_or(plain.list_mark),
        missing: kept.missing,
        kept: kept.kept,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_kept_as_it_is_and_the_plain_one_is_nothing() {
        assert_eq!(to_json(&ValueFormat::default()), None);
        assert_eq!(from_json(None).unwrap(), ValueFormat::default());
        let mut formats = vec![ValueFormat {
            percent: true,
            ..ValueFormat::default()
        }];
        for decimal in DecimalMark::ALL {
            for dates in DateOrder::ALL {
                formats.push(ValueFormat {
                    decimal: Some(decimal),
                    percent: true,
                    currency: Currency::from_code("SEK"),
                    dates: Some(dates),
                    calendar: Calendar::Buddhist,
                    yes_no: Some(("y".to_owned(), "n".to_owned())),
                    list_mark: '|',
                    missing: vec!["n/a".to_owned()],
                    kept: vec!["-".to_owned()],
                });
            }
        }
        for format in formats {
            let json = to_json(&format);
            assert_eq!(from_json(json.as_deref()).unwrap(), format, "{json:?}");
        }
    }

    #[test]
    fn what_no_program_wrote_is_damage() {
        for json in ["", "{", "3", "{\"dates\":\"never\"}", "{\"other\":1}"] {
            assert!(from_json(Some(json)).is_err(), "{json}");
        }
    }
}
