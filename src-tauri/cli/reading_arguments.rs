//! What can be said of how the columns of a file are read? In which order days are written, what stands before
//! decimals, whose money it is, which words say that there is nothing, and which type a column has.

use std::str::FromStr;

use clap::Args;
use import::{ColumnMapping, DateOrder, DecimalMark};
use lead::{Currency, Field, FieldKey, FieldType};
use workspace::{Looked, Reading};

/// How columns are read, where they do not say it themselves.
#[derive(Debug, Args)]
pub(crate) struct ReadingArguments {
    /// The order of the dates of a column: dmy, mdy, ymd, yyyymmdd, serial, seconds or milliseconds
    #[arg(long, value_name = "COLUMN=ORDER", value_parser = date_order)]
    pub(crate) dates: Vec<(FieldKey, DateOrder)>,
    /// How the numbers of a column are written: 1,234.5 or 1.234,5
    #[arg(long, value_name = "COLUMN=1.234,5", value_parser = decimal_mark)]
    pub(crate) numbers: Vec<(FieldKey, DecimalMark)>,
    /// The currency of the amounts of a column that say none, or share a sign with others
    #[arg(long, value_name = "COLUMN=USD", value_parser = currency)]
    pub(crate) currency: Vec<(FieldKey, Currency)>,
    /// A word that says that there is no value; repeat for more
    #[arg(long, value_name = "WORD")]
    pub(crate) missing: Vec<String>,
    /// A word that is a value, though it seems to say that there is none; repeat for more
    #[arg(long, value_name = "WORD")]
    pub(crate) keep: Vec<String>,
    /// The type of a column: text, number, yes_no, date, choice, choices, money, email, phone, url or country
    #[arg(long = "type", value_name = "COLUMN=TYPE", value_parser = field_type)]
    pub(crate) types: Vec<(FieldKey, FieldType)>,
}

impl ReadingArguments {
    /// Reads the columns as was said.
    ///
    /// # Errors
    /// The option that names a column which the file has not.
    pub(crate) fn apply(
        &self,
        reading: &mut Reading,
        looked: &Looked,
        there: &[Field],
    ) -> Result<(), String> {
        let find = |key: &FieldKey| {
            let mut headers = looked
                .profiles
                .iter()
                .map(|one| FieldKey::from_label(&one.header));
            let at = headers.position(|header| header == *key);
            at.ok_or_else(|| format!("the file has no column {key}"))
        };
        let mut answer = |key: &FieldKey, answer: &dyn Fn(&mut import::ValueFormat)| {
            let at = find(key)?;
            let (Some(column), Some(profile)) =
                (reading.mapping.get_mut(at), looked.profiles.get(at))
            else {
                return Ok(());
            };
            let answered = std::mem::take(column).answered(profile, answer, there);
            *column = answered;
            Ok::<(), String>(())
        };
        for (key, order) in &self.dates {
            answer(key, &|format| format.dates = Some(*order))?;
        }
        for (key, mark) in &self.numbers {
            answer(key, &|format| format.decimal = Some(*mark))?;
        }
        for (key, currency) in &self.currency {
            answer(key, &|format| format.currency = Some(*currency))?;
        }
        for (key, kind) in &self.types {
            let at = find(key)?;
            let column = reading.mapping.get_mut(at);
            let field = column.and_then(|column| column.field.as_mut());
            let is_new = |field: &&mut Field| there.iter().all(|one| one.key != field.key);
            match field {
                Some(field) if is_new(&field) => field.kind = *kind,
                Some(field) if field.kind == *kind => {}
                _ => return Err(format!("{key} is there already, and has a type")),
            }
        }
        let columns = reading.mapping.iter_mut().zip(&looked.profiles);
        for (column, profile) in columns {
            take_words(column, &self.missing, true, profile);
            take_words(column, &self.keep, false, profile);
        }
        Ok(())
    }
}

/// Takes these words, as the column writes them, as missing or as values.
fn take_words(
    column: &mut ColumnMapping,
    words: &[String],
    as_missing: bool,
    profile: &import::ColumnProfile,
) {
    for word in words {
        let found = profile
            .missing
            .iter()
            .filter(|one| lead::fold(&one.text) == lead::fold(word));
        let mut texts: Vec<&str> = found.map(|one| one.text.as_str()).collect();
        if texts.is_empty() {
            texts.push(word.trim());
        }
        for text in texts {
            column.format.take(text, as_missing);
        }
    }
}

fn of_column(text: &str) -> Result<(FieldKey, &str), String> {
    let parts = text
        .rsplit_once('=')
        .filter(|(column, _)| !column.trim().is_empty());
    let (column, said) = parts.ok_or("write it like \"Close date=dmy\"")?;
    Ok((FieldKey::from_label(column), said.trim()))
}

fn date_order(text: &str) -> Result<(FieldKey, DateOrder), String> {
    let (column, name) = of_column(text)?;
    let known = DateOrder::ALL.map(DateOrder::name).join(", ");
    let order = DateOrder::from_name(name);
    Ok((
        column,
        order.ok_or_else(|| format!("it is none of {known}"))?,
    ))
}

fn decimal_mark(text: &str) -> Result<(FieldKey, DecimalMark), String> {
    let (column, name) = of_column(text)?;
    let known = DecimalMark::ALL.map(DecimalMark::name).join(" or ");
    // The last mark is the one before the decimals, however long the number is.
    let last = name.rfind([',', '.']).and_then(|at| name.get(at..=at));
    let mark = DecimalMark::from_name(name).or(match last {
        Some(".") => Some(DecimalMark::Point),
        Some(",") => Some(DecimalMark::Comma),
        _ => None,
    });
    Ok((
        column,
        mark.ok_or_else(|| format!("write it like {known}"))?,
    ))
}

fn currency(text: &str) -> Result<(FieldKey, Currency), String> {
    let (column, code) = of_column(text)?;
    let currency = Currency::from_code(code);
    Ok((column, currency.ok_or("write three letters like EUR")?))
}

fn field_type(text: &str) -> Result<(FieldKey, FieldType), String> {
    let (column, name) = of_column(text)?;
    let kind = serde_json::Value::from_str(&format!("\"{name}\""));
    let kind = kind.ok().and_then(|name| serde_json::from_value(name).ok());
    Ok((
        column,
        kind.ok_or("it is no type of a field; choose a type like number or date")?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_and_what_is_said_of_it_stand_around_the_last_sign() {
        let key = FieldKey::from_label;
        assert_eq!(
            date_order("Close date=dmy"),
            Ok((key("Close date"), DateOrder::DayMonthYear))
        );
        assert_eq!(
            decimal_mark("a=b=1.234,5"),
            Ok((key("a=b"), DecimalMark::Comma))
        );
        assert_eq!(
            decimal_mark("Amount=1234.56"),
            Ok((key("Amount"), DecimalMark::Point))
        );
        assert_eq!(
            field_type("Size=yes_no"),
            Ok((key("Size"), FieldType::YesNo))
        );
        assert!(currency("Amount=usd").is_ok());
        for wrong in ["dmy", "=dmy", "Close=often"] {
            assert!(date_order(wrong).is_err(), "{wrong}");
        }
        assert!(field_type("Size=large").is_err());
        assert!(decimal_mark("Size=12").is_err());
    }
}
