//! What can be typed about the rows of a table? Which of them count, by what they are divided, and what is
//! measured.

use clap::{Args, Subcommand};
use funnel::{Condition, Division, Measure, Wanted};
use import::RowsAre;
use lead::FieldKey;

use crate::import_arguments::table;

/// Count the rows of a table.
#[derive(Debug, Subcommand)]
pub(crate) enum RowsCommand {
    /// How many rows there are, for each value of a field or several, and what their amounts come to
    Count(RowsCount),
}

/// Which rows, and what of them.
#[derive(Debug, Args)]
pub(crate) struct RowsCount {
    /// The table
    #[arg(long = "of", value_name = "TABLE", default_value = "people", value_parser = table)]
    pub(crate) of: RowsAre,
    /// Only rows of which this holds: FIELD=A;B (one of these), FIELD!=A, FIELD= (missing), FIELD!= (not
    /// missing); repeat for several, which must all hold
    #[arg(long = "where", value_name = "FIELD=A;B", value_parser = condition)]
    pub(crate) only: Vec<Condition>,
    /// Divide them by a field, a date also by FIELD:month, :quarter or :year; repeat to divide further
    #[arg(long, value_name = "FIELD", value_parser = division)]
    pub(crate) by: Vec<Division>,
    /// Say of each part how many rows this holds of, written as for --where
    #[arg(long, value_name = "FIELD=A;B", value_parser = condition)]
    pub(crate) share: Vec<Condition>,
    /// Add up a field of numbers or amounts: sum, mean, median; of a date field the first and last day
    #[arg(long, value_name = "FIELD")]
    pub(crate) sum: Vec<String>,
    /// Measure the days from one date field to another
    #[arg(long, value_name = "FROM..TO", value_parser = from_to)]
    pub(crate) days: Vec<(FieldKey, FieldKey)>,
    /// How many took no more than so many days, and not less than none; repeat for several
    #[arg(long, value_name = "N", requires = "days")]
    pub(crate) within: Vec<u32>,
    /// Say how many people the rows belong to
    #[arg(long)]
    pub(crate) people: bool,
    /// Give the counts as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

impl RowsCount {
    pub(crate) fn wanted(&self) -> Wanted {
        let sums = self.sum.iter();
        let sums = sums.map(|field| Measure::Field(FieldKey::from_label(field)));
        let days = self.days.iter().map(|(from, to)| Measure::Days {
            from: from.clone(),
            to: to.clone(),
            within: self.within.clone(),
        });
        Wanted {
            only: self.only.clone(),
            by: self.by.clone(),
            share: self.share.clone(),
            measures: sums.chain(days).collect(),
        }
    }
}

fn condition(text: &str) -> Result<Condition, String> {
    let (field, values) = text
        .split_once('=')
        .ok_or_else(|| "write it like \"Deal stage=Won;Lost\"".to_owned())?;
    let is_not = field.ends_with('!');
    let values = values.split(';').map(str::trim);
    Ok(Condition {
        field: FieldKey::from_label(field.trim_end_matches('!')),
        values: values
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
            .collect(),
        is_not,
    })
}

pub(crate) fn division(text: &str) -> Result<Division, String> {
    Ok(Division::of_text(text))
}

fn from_to(text: &str) -> Result<(FieldKey, FieldKey), String> {
    let pair = text.split_once("..");
    let (from, to) = pair.ok_or_else(|| "write it like \"Create date..Close date\"".to_owned())?;
    Ok((FieldKey::from_label(from), FieldKey::from_label(to)))
}

#[cfg(test)]
mod tests {
    use funnel::Period;

    use super::*;

    #[test]
    fn a_condition_is_read_as_it_is_written() {
        let cases = [
            ("Deal stage=Won;Lost", (vec!["Won", "Lost"], false)),
            ("Deal stage!=Won", (vec!["Won"], true)),
            ("deal_stage=", (vec![], false)),
            ("deal_stage!=", (vec![], true)),
        ];
        for (text, (values, is_not)) in cases {
            let read = condition(text).unwrap();
            assert_eq!(read.field.as_str(), "deal_stage", "{text}");
            assert_eq!(
                (read.values, read.is_not),
                (values.iter().map(|v| (*v).to_owned()).collect(), is_not)
            );
        }
        assert!(condition("Deal stage").is_err());
    }

    #[test]
    fn a_date_is_divided_by_the_period_that_is_named() {
        let read = division("Close date:quarter").unwrap();
        assert_eq!(
            (read.field.as_str(), read.period),
            ("close_date", Some(Period::Quarter))
        );
        let read = division("Account: Sector").unwrap();
        assert_eq!((read.field.as_str(), read.period), ("account_sector", None));
    }
}
